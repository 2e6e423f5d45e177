/** The ways in which one token can be read: OCR spacing, prefixes apart, slashes, lists and ranges. */
import { numberKey } from '../number-key.ts';
import type { Atom } from './atoms.ts';
import { isIndivisible } from './shape.ts';
import type { NumberRange, Spelling } from './token.ts';
import { LABELS, MONTHS, OTHER_LABELS, UNITS, wordsOf } from './words.ts';

const MAX_SPELLINGS = 20;
const MAX_RANGE = 200;
const PREFIX_GAP = /^(?: ?[-/] ?| {1,2}|_|#)$/;
const DIGIT_GAP = /^(?: | ?[-/] ?)$/;
const PURE = /^\d+$/;
const USUAL_PREFIXES = {
  invoice: ['INV', 'SINV', 'SI', 'IN', 'RE', 'RG', 'FA', 'FV', 'F'],
  purchase_order: ['PO'],
} as const;
const TAIL = /^(.*?)(\d{1,12})$/s;

function add(list: Spelling[], how: Spelling['how'], text: string, start: number, end: number, prefix = ''): void {
  const key = numberKey(prefix + text.slice(start, end));
  if (key === '' || key.length > 60 || list.length >= MAX_SPELLINGS || list.some((s) => s.key === key)) return;
  list.push({ how, start, end, text: text.slice(start, end), key });
}

/** Where an upper-case word directly before an atom begins that may be part of its number ("SBS 2041"), or null. */
export function prefixBefore(text: string, atom: Atom): number | null {
  const slice = text.slice(Math.max(0, atom.start - 14), atom.start);
  const word = wordsOf(slice).at(-1);
  if (!word || word.raw.length > 6 || word.raw !== word.raw.toUpperCase() || word.raw === word.low) return null;
  if (!PREFIX_GAP.test(slice.slice(word.end)) || MONTHS.has(word.low) || UNITS.has(word.low)) return null;
  if (OTHER_LABELS.has(word.low) && !LABELS.has(word.low)) return null;
  return atom.start - slice.length + word.start;
}

function addCuts(list: Spelling[], text: string, atom: Atom): void {
  const marks: number[] = [];
  for (let i = atom.start; i < atom.end; i++) if (/[-/.:,]/.test(text[i] ?? '')) marks.push(i);
  for (const mark of marks.slice(0, 3)) add(list, 'cut', text, mark + 1, atom.end);
  for (const mark of marks.slice(-3)) add(list, 'cut', text, atom.start, mark);
  if (marks.length === 2) add(list, 'cut', text, (marks[0] ?? 0) + 1, marks[1] ?? 0);
  const letters = /^[A-Za-z]{2,4}(?=\d)/.exec(atom.text)?.[0];
  if (letters && LABELS.has(letters.toLowerCase())) add(list, 'cut', text, atom.start + letters.length, atom.end);
}

/**
 * Every reading of an atom, best first and at most 20: the atom itself, joined with an upper-case word before it and up to
 * three digit groups after it (where `named` or mixed), parts of it, and, behind `leader` in a list, the leader's number with
 * this one's digits at its end.
 */
export function spellingsOf(
  text: string,
  atom: Atom,
  following: readonly Atom[],
  kind: 'invoice' | 'purchase_order' | null,
  leader: Atom | null,
): Spelling[] {
  const named = kind !== null;
  const list: Spelling[] = [];
  const prefix = atom.letters === 0 ? prefixBefore(text, atom) : null;
  const joined: number[] = [];
  if (named || atom.letters > 0 || prefix !== null) {
    let end = atom.end;
    for (const next of following.slice(0, 3)) {
      if (next.letters > 0 || !DIGIT_GAP.test(text.slice(end, next.start))) break;
      end = next.end;
      joined.push(end);
    }
  }
  for (const end of joined.toReversed()) {
    if (prefix !== null) add(list, 'joined', text, prefix, end);
    add(list, 'joined', text, atom.start, end);
  }
  if (prefix !== null) add(list, 'joined', text, prefix, atom.end);
  add(list, 'whole', text, atom.start, atom.end);
  if (leader && atom.letters === 0) {
    const tail = TAIL.exec(numberKey(leader.text));
    const digits = numberKey(atom.text);
    if (tail && /^\d+$/.test(digits)) {
      const [, head = '', number = ''] = tail;
      if (head !== '') add(list, 'inherited', text, atom.start, atom.end, head);
      if (atom.digits < number.length)
        add(list, 'inherited', text, atom.start, atom.end, head + number.slice(0, number.length - atom.digits));
    }
  }
  if ((named || atom.letters > 0) && !isIndivisible(atom)) addCuts(list, text, atom);
  if (kind !== null && PURE.test(atom.text) && atom.digits >= 3) {
    for (const usual of USUAL_PREFIXES[kind]) add(list, 'supposed', text, atom.start, atom.end, usual);
  }
  return list;
}

function between(head: string, first: string, last: string): string[] | null {
  if (first.length > 12 || last.length > first.length + 1) return null;
  const full = last.length < first.length ? first.slice(0, first.length - last.length) + last : last;
  const from = Number(first);
  const to = Number(full);
  if (!(to > from) || to - from > MAX_RANGE) return null;
  const keys: string[] = [];
  for (let n = from; n <= to; n++) keys.push(numberKey(head + String(n).padStart(first.length, '0')));
  return keys;
}

function withUsual(keys: readonly string[]): string[] {
  return PURE.test(keys[0] ?? '') ? [...keys, ...keys.map((key) => `INV${key}`)] : [...keys];
}

/** The numbers from `first` to `last` of a text ("INV-101 to 105"), ends left out because they are tokens themselves; at most 199; null when they are no range. */
export function rangeOf(text: string, first: Atom, last: Atom): NumberRange | null {
  const a = TAIL.exec(first.text);
  const b = TAIL.exec(last.text);
  if (!a || !b) return null;
  const [, head = '', from = ''] = a;
  const [, lastHead = '', to = ''] = b;
  if (lastHead !== '' && numberKey(lastHead) !== numberKey(head)) return null;
  const keys = between(head, from, to);
  return (
    keys && {
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      keys: withUsual(keys.slice(1, -1)),
    }
  );
}

/** The range inside one atom, `101-105` or `INV101-105`, or null. */
export function innerRange(atom: Atom): NumberRange | null {
  const match = /^(\D{0,8}?)(\d{1,12})-(\d{1,12})$/.exec(atom.text);
  if (!match) return null;
  const [, head = '', from = '', to = ''] = match;
  const keys = between(head, from, to);
  return keys && { start: atom.start, end: atom.end, text: atom.text, keys: withUsual(keys) };
}
