/**
 * Finds any of many phrases in one pass over a text: phrases are looked up by their first characters at word starts
 * (everywhere in scripts without word spaces), so the cost grows with the text and not with the number of phrases.
 */
import { phraseAt } from './phrases.ts';

/** A phrase and what finding it means. */
export type Tagged<T> = { phrase: string; tag: T };

export type PhraseIndex<T> = { words: ReadonlyMap<string, Tagged<T>[]>; signs: ReadonlyMap<string, Tagged<T>[]> };

const WORD_KEY = 4;
const SIGN_KEY = 2;
/** Han, kana and hangul are written without spaces between words. */
const isSign = (code: number): boolean => code >= 0x2e80;

function put<T>(map: Map<string, Tagged<T>[]>, key: string, entry: Tagged<T>): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

/** Builds the index once. Throws RangeError for a phrase whose first piece is too short to be looked up. */
export function indexPhrases<T>(entries: readonly Tagged<T>[]): PhraseIndex<T> {
  const words = new Map<string, Tagged<T>[]>();
  const signs = new Map<string, Tagged<T>[]>();
  for (const entry of entries) {
    const { phrase } = entry;
    const signed = isSign(phrase.charCodeAt(0));
    const size = signed ? SIGN_KEY : WORD_KEY;
    const first = phrase.split(' * ')[0] ?? '';
    if (first.length < size) throw new RangeError(`too short to look up: ${phrase}`);
    put(signed ? signs : words, phrase.slice(0, size), entry);
  }
  return { words, signs };
}

/** Calls `found` with each phrase that stands in text from `plainWords`; each place costs one look-up. */
export function eachPhrase<T>(index: PhraseIndex<T>, text: string, found: (entry: Tagged<T>) => void): void {
  const check = (list: Tagged<T>[] | undefined, at: number): void => {
    if (!list) return;
    for (const entry of list) {
      if (entry.phrase.includes(' * ')) {
        if (phraseAt(text.slice(at, at + 400), entry.phrase) === 0) found(entry);
      } else if (text.startsWith(entry.phrase, at)) found(entry);
    }
  };
  let wordStart = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isSign(code)) {
      check(index.signs.get(text.slice(i, i + SIGN_KEY)), i);
      wordStart = true;
      continue;
    }
    if (wordStart && code > 32) check(index.words.get(text.slice(i, i + WORD_KEY)), i);
    wordStart = code <= 47 || (code >= 58 && code <= 64);
  }
}
