/**
 * Finds any of many phrases in one pass over a text: phrases are looked up by their first characters at word starts
 * (everywhere in scripts without word spaces), so the cost grows with the text and not with the number of phrases.
 */
import { phraseAt } from './phrases.ts';

/** A phrase and what finding it means. */
export type Tagged<T> = { phrase: string; tag: T };

/** `maybe` says of the hash of a place's first characters whether any phrase begins so; `starts` holds the phrases. */
export type PhraseIndex<T> = { maybe: Uint8Array; starts: ReadonlyMap<number, Entry<T>[]> };

type Entry<T> = Tagged<T> & { gapped: boolean };

const HASHES = 1 << 14;
const SHORT = 4;
/** Phrases are filed by this many characters where they have them: many begin with the same word. */
const LONG = 9;
/** Han, kana and hangul are written without spaces between words; two of their signs say as much as four letters. */
const isSign = (code: number): boolean => code >= 0x2e80;

function hashAt(text: string, at: number, size: number): number {
  let hash = size;
  for (let i = at; i < at + size; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  return hash & (HASHES - 1);
}

/** Builds the index once. Throws RangeError for a phrase whose first piece is too short to be looked up. */
export function indexPhrases<T>(entries: readonly Tagged<T>[]): PhraseIndex<T> {
  const maybe = new Uint8Array(HASHES);
  const starts = new Map<number, Entry<T>[]>();
  for (const entry of entries) {
    const { phrase } = entry;
    const sign = isSign(phrase.charCodeAt(0));
    const size = sign ? 2 : SHORT;
    const length = (phrase.split(' * ')[0] ?? '').length;
    if (length < size) throw new RangeError(`too short to look up: ${phrase}`);
    maybe[hashAt(phrase, 0, size)] = 1;
    const key = hashAt(phrase, 0, !sign && length >= LONG ? LONG : size);
    const filed = { ...entry, gapped: phrase.includes(' * ') };
    const list = starts.get(key);
    if (list) list.push(filed);
    else starts.set(key, [filed]);
  }
  return { maybe, starts };
}

function stands<T>(text: string, at: number, { phrase, gapped }: Entry<T>): boolean {
  return gapped ? phraseAt(text.slice(at, at + 400), phrase) === 0 : text.startsWith(phrase, at);
}

/** Calls `found` with each phrase that stands in text from `plainWords`; each place costs one look-up. */
export function eachPhrase<T>(index: PhraseIndex<T>, text: string, found: (entry: Tagged<T>) => void): void {
  const { maybe, starts } = index;
  const check = (at: number, key: number): void => {
    const entries = starts.get(key);
    if (entries) for (const entry of entries) if (stands(text, at, entry)) found(entry);
  };
  let wordStart = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const sign = isSign(code);
    if (sign || (wordStart && code > 32)) {
      const size = sign ? 2 : SHORT;
      const key = hashAt(text, i, size);
      if (maybe[key] === 1) {
        check(i, key);
        if (!sign) check(i, hashAt(text, i, LONG));
      }
    }
    wordStart = sign || code <= 47 || (code >= 58 && code <= 64) || code === 91;
  }
}

/** The first phrase of the index that stands in the text, or null. */
export function firstIndexed<T>(index: PhraseIndex<T>, text: string): string | null {
  let first: string | null = null;
  eachPhrase(index, text, ({ phrase }) => {
    first ??= phrase;
  });
  return first;
}
