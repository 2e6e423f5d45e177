/** What the words before a number say that it is. */
import type { Word } from './words.ts';
import { COPULAS, isCjk, LABELS, labelAtEnd, NUMBER_WORDS, OTHER_LABELS, wordsOf } from './words.ts';

/** `invoice` and `purchase_order` as the text says, `other` for a contract, phone and the like. */
export type LabelKind = 'invoice' | 'purchase_order' | 'other';

/** A label. `explicit` where a number word, `#` or a column head says that a number follows; `start` is where it begins. */
export type Label = { kind: LabelKind; explicit: boolean; start: number };

const REACH = 80;
const BEFORE_NUMBER = /^[\s:#.,=*_"'“”(\[\-|>№°º•~{}]{0,80}$/;
const WITHIN = /^[\s:.\-_,/'()°º#*]{0,6}$/;
const HASH = /[#№°º]/;
const LEAD_IN_BLOCK = new Set(['total', 'amount', 'sum', 'date', 'time', 'betrag', 'summe', 'datum', 'montant', 'importe', 'importo', 'valor', 'bedrag', 'kwota', 'belopp', 'balance', 'price', 'http', 'https', 'page', 'attached', 'file']);

function newlines(text: string): number {
  let n = 0;
  for (let i = text.indexOf('\n'); i >= 0 && n < 4; i = text.indexOf('\n', i + 1)) n++;
  return n;
}

function matchLabel(words: readonly Word[], slice: string, last: number, numbered: boolean): { kind: LabelKind; first: number } | null {
  const end = words[last];
  if (!end) return null;
  if (isCjk(end.raw)) {
    const label = labelAtEnd(end.low);
    const own = end.low.endsWith('番号');
    return label && (!label.needsNumber || numbered || own) ? { kind: label.kind, first: last } : null;
  }
  for (const entry of LABELS.get(end.low) ?? []) {
    const first = last - entry.words.length + 1;
    if (first < 0 || (entry.needsNumber && !numbered)) continue;
    if (!entry.words.every((w, i) => words[first + i]?.low === w)) continue;
    const gaps = entry.words.slice(1).every((_, i) => {
      const gap = slice.slice(words[first + i]?.end ?? 0, words[first + i + 1]?.start ?? 0);
      return WITHIN.test(gap) && !gap.includes('\n');
    });
    if (!gaps) continue;
    const head = words[first];
    const short = entry.words.join('').length <= 3;
    if (short && !numbered && head && head.raw === head.low && entry.words[0] !== 'inv' && entry.words[0] !== 'invs') continue;
    return { kind: entry.kind, first };
  }
  return OTHER_LABELS.has(end.low) ? { kind: 'other', first: last } : null;
}

/**
 * The label directly before position `at` of a text, looking back no further than `from`; null when there is none.
 * A label alone must stand on the same line; one with a number word may be up to two line ends away.
 */
export function labelBefore(text: string, from: number, at: number): Label | null {
  const base = Math.max(from, at - REACH - 60);
  const slice = text.slice(base, at);
  const words = wordsOf(slice);
  let last = words.length - 1;
  const final = words[last];
  if (!final) return null;
  const gap = slice.slice(final.end);
  if (!BEFORE_NUMBER.test(gap)) return null;
  const hash = HASH.test(gap);
  let numbered = hash;
  let abbreviation = false;
  for (let skipped = 0; skipped < 4 && last > 0; skipped++) {
    const word = words[last];
    const previous = words[last - 1];
    if (!word || !previous || !WITHIN.test(slice.slice(previous.end, word.start))) break;
    if (NUMBER_WORDS.has(word.low)) {
      if (LABELS.has(word.low) && matchLabel(words, slice, last, numbered)?.kind) break;
      numbered = abbreviation = true;
    } else if (isCjk(word.raw) && (word.low === 'は' || word.low === 'の')) {
      numbered = true;
    } else if (COPULAS.has(word.low) && NUMBER_WORDS.has(previous.low)) {
      numbered = true;
    } else if (!((word.low === 's' || word.low === 'n' || word.low === 'en') && slice[word.start - 1] === '(')) break;
    last--;
  }
  const found = matchLabel(words, slice, last, numbered);
  if (!found) return null;
  const label = words[last];
  const head = words[found.first];
  if (!label || !head) return null;
  const between = slice.slice(label.end, words[last + 1]?.start ?? slice.length);
  const isShort = label.low.length <= 4 || /n[ro]s?$/.test(label.low);
  if (/\.\s/.test(between) && !isShort && last === words.length - 1) return null;
  if (last === words.length - 1 && !hash && /,/.test(gap)) return null;
  const lines = newlines(slice.slice(label.end));
  const announced = numbered || gap.includes(':') || abbreviation;
  if (lines > (announced ? 2 : 0)) return null;
  return { kind: found.kind, explicit: numbered || label.low.endsWith('番号'), start: base + head.start };
}

/**
 * The label of a list that a colon introduces ("invoices need refund: A1, A2"): an invoice word up to six words before the
 * colon on the same line, and no word in between that names another number. Null when there is none.
 */
export function leadInBefore(text: string, from: number, at: number): Label | null {
  const base = Math.max(from, at - REACH - 60);
  let slice = text.slice(base, at);
  if (!/:[\s*•\-–]{0,8}$/.test(slice) || newlines(slice.slice(slice.lastIndexOf(':'))) > 2) return null;
  slice = slice.slice(0, slice.lastIndexOf(':'));
  const line = slice.slice(Math.max(slice.lastIndexOf('\n'), slice.lastIndexOf('. '), slice.lastIndexOf(';')) + 1);
  const words = wordsOf(line);
  for (let i = words.length - 1; i >= 0 && i >= words.length - 7; i--) {
    const word = words[i];
    if (!word || LEAD_IN_BLOCK.has(word.low) || OTHER_LABELS.has(word.low)) return null;
    const found = matchLabel(words, line, i, false);
    if (found && found.kind !== 'other') return { kind: found.kind, explicit: false, start: base };
  }
  return null;
}

/** The label that a piece of text is as a whole, such as a column head ("Invoice No."), or null. */
export function labelOf(text: string): { kind: LabelKind; byId: boolean } | null {
  const words = wordsOf(text, 6);
  let last = words.length - 1;
  if (last < 0 || words.length > 5) return null;
  let numbered = HASH.test(text);
  let byId = false;
  while (last > 0 && NUMBER_WORDS.has(words[last]?.low ?? '') && !(LABELS.has(words[last]?.low ?? '') && last === 0)) {
    if (words[last]?.low === 'id') byId = true;
    numbered = true;
    last--;
  }
  const found = matchLabel(words, text, last, numbered);
  return found && found.first === 0 && found.kind !== 'other' ? { kind: found.kind, byId } : null;
}
