/** The reference words of all languages, in the shape that reading needs. */
import type { ReferenceWords } from '../wording/reference/types.ts';
import { de } from '../wording/reference/de.ts';
import { en } from '../wording/reference/en.ts';
import { es } from '../wording/reference/es.ts';
import { fr } from '../wording/reference/fr.ts';
import { it } from '../wording/reference/it.ts';
import { ja } from '../wording/reference/ja.ts';
import { nl } from '../wording/reference/nl.ts';
import { pl } from '../wording/reference/pl.ts';
import { pt } from '../wording/reference/pt.ts';
import { sv } from '../wording/reference/sv.ts';

const LANGUAGES: readonly ReferenceWords[] = [en, de, fr, es, it, pt, nl, pl, sv, ja];

/** One label: its words, the kind of number that it announces, and whether a number word or `#` must follow. */
export type LabelEntry = { words: readonly string[]; kind: 'invoice' | 'purchase_order'; needsNumber: boolean };

function wordSet(pick: (w: ReferenceWords) => readonly string[]): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap(pick));
}

/** Words that stand between label and number. */
export const NUMBER_WORDS = wordSet((w) => w.number);
/** Words that join list members. */
export const AND_WORDS = wordSet((w) => w.and);
/** Words between the ends of a range. */
export const TO_WORDS = wordSet((w) => w.to);
/** Words between number word and number. */
export const COPULAS = wordSet((w) => w.copula);
/** Words between a number and what is said of it. */
export const FILLERS = wordSet((w) => w.filler);
/** Labels of other numbers. */
export const OTHER_LABELS = wordSet((w) => w.other);
/** Units of a quantity, currency codes included. */
export const UNITS = wordSet((w) => w.units);
/** Month names. */
export const MONTHS = wordSet((w) => w.months);

/** Labels by their last word, longest first. */
export const LABELS: ReadonlyMap<string, readonly LabelEntry[]> = ((): Map<string, LabelEntry[]> => {
  const map = new Map<string, LabelEntry[]>();
  const add = (text: string, kind: LabelEntry['kind'], needsNumber: boolean): void => {
    const words = text.split(' ');
    const last = words[words.length - 1] ?? '';
    const list = map.get(last) ?? [];
    if (!list.some((e) => e.words.join(' ') === text && e.needsNumber === needsNumber))
      list.push({ words, kind, needsNumber });
    map.set(last, list);
  };
  for (const w of LANGUAGES) {
    for (const text of w.invoice) add(text, 'invoice', false);
    for (const text of w.invoiceWithNumber) add(text, 'invoice', true);
    for (const text of w.purchaseOrder) add(text, 'purchase_order', false);
    for (const text of w.purchaseOrderWithNumber) add(text, 'purchase_order', true);
  }
  for (const list of map.values()) {
    list.sort((a, b) => b.words.length - a.words.length || Number(a.needsNumber) - Number(b.needsNumber));
  }
  return map;
})();

const CJK_LABELS = [
  ...ja.invoice.map((text) => ({ text, kind: 'invoice' as const, needsNumber: false })),
  ...ja.purchaseOrder.map((text) => ({ text, kind: 'purchase_order' as const, needsNumber: false })),
  ...ja.purchaseOrderWithNumber.map((text) => ({ text, kind: 'purchase_order' as const, needsNumber: true })),
].sort((a, b) => b.text.length - a.text.length);

/** The label at the end of a run of Chinese or Japanese characters, or null. */
export function labelAtEnd(run: string): { kind: LabelEntry['kind']; needsNumber: boolean } | null {
  return CJK_LABELS.find((entry) => run.endsWith(entry.text)) ?? null;
}

/** A word of a text with its offsets; `low` is its lower-case form. */
export type Word = { low: string; raw: string; start: number; end: number };

const WORD = /[A-Za-z\u00c0-\u024f\u0370-\u052f]+|[\u3005\u3040-\u30ff\u3400-\u9fff]+/g;

/** The words of a short text, letters only; at most `limit`. */
export function wordsOf(text: string, limit = 40): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push({ low: match[0].toLowerCase(), raw: match[0], start: match.index, end: match.index + match[0].length });
    if (words.length >= limit) break;
  }
  return words;
}

function writingOf(code: number): number {
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return 1;
  if (code < 0xc0) return 0;
  if (code <= 0x24f || (code >= 0x370 && code <= 0x52f)) return 1;
  return code === 0x3005 || (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff) ? 2 : 0;
}

/** The last words of a text before `at`, in order, at most `limit` and none before `floor`; read backwards. */
export function wordsBefore(text: string, floor: number, at: number, limit: number): Word[] {
  const words: Word[] = [];
  let i = at;
  while (words.length < limit) {
    while (i > floor && writingOf(text.charCodeAt(i - 1)) === 0) i--;
    if (i <= floor) break;
    const end = i;
    const writing = writingOf(text.charCodeAt(i - 1));
    while (i > floor && writingOf(text.charCodeAt(i - 1)) === writing) i--;
    const raw = text.slice(i, end);
    words.push({ low: raw.toLowerCase(), raw, start: i, end });
  }
  return words.reverse();
}

/** True for a unit of Chinese or Japanese writing. */
export function isCjk(text: string): boolean {
  const code = text.charCodeAt(0);
  return code === 0x3005 || (code >= 0x3040 && code <= 0x30ff) || (code >= 0x3400 && code <= 0x9fff);
}
