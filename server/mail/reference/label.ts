/** What the words before a number say that it is. */
import type { Word } from './words.ts';
import {
  COPULAS,
  FILLERS,
  isCjk,
  LABELS,
  labelAtEnd,
  NUMBER_WORDS,
  OTHER_LABELS,
  wordsBefore,
  wordsOf,
} from './words.ts';

/** `invoice` and `purchase_order` as the text says, `other` for a contract, phone and the like. */
export type LabelKind = 'invoice' | 'purchase_order' | 'other';

/** A label. `explicit` where a number word, `#` or a column head says that a number follows; `start` is where it begins. */
export type Label = { kind: LabelKind; explicit: boolean; start: number };

const REACH = 140;
const MAX_WORDS = 8;
const BEFORE_NUMBER = new Set(' \t\n\r\f:#.,=*_"\'“”([-|>№°º•~{}\u00a0');
const WITHIN = /^[\s:.\-_,/'()°º#*]{0,6}$/;
const HASH = /[#№°º]/;
const LEAD_IN = /:[\s*•\-–]{0,8}$/;
const LEAD_IN_BLOCK = new Set([
  'total',
  'amount',
  'sum',
  'date',
  'time',
  'betrag',
  'summe',
  'datum',
  'montant',
  'importe',
  'importo',
  'valor',
  'bedrag',
  'kwota',
  'belopp',
  'balance',
  'price',
  'http',
  'https',
  'page',
  'attached',
  'file',
]);

/** Where the words end that stand before `at`, or -1 when something else than punctuation is in between. */
function gapStart(text: string, floor: number, at: number): number {
  let i = at;
  while (i > floor && BEFORE_NUMBER.has(text[i - 1] ?? '')) i--;
  return i > floor && /\p{L}/u.test(text[i - 1] ?? '') ? i : -1;
}

function newlines(text: string): number {
  let n = 0;
  for (let i = text.indexOf('\n'); i >= 0 && n < 4; i = text.indexOf('\n', i + 1)) n++;
  return n;
}

function matchLabel(
  words: readonly Word[],
  text: string,
  last: number,
  numbered: boolean,
): { kind: LabelKind; first: number } | null {
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
      const gap = text.slice(words[first + i]?.end ?? 0, words[first + i + 1]?.start ?? 0);
      return WITHIN.test(gap) && !gap.includes('\n');
    });
    if (!gaps) continue;
    const head = words[first];
    const short = entry.words.join('').length <= 3;
    if (short && !numbered && head && head.raw === head.low && entry.words[0] !== 'inv' && entry.words[0] !== 'invs')
      continue;
    return { kind: entry.kind, first };
  }
  return OTHER_LABELS.has(end.low) ? { kind: 'other', first: last } : null;
}

/** How far back from `last` the number words go, and whether one of them (or a hash) says that a number follows. */
function skipNumberWords(words: readonly Word[], text: string, hash: boolean): { last: number; numbered: boolean } {
  let last = words.length - 1;
  let numbered = hash;
  for (let skipped = 0; skipped < 4 && last > 0; skipped++) {
    const word = words[last];
    const previous = words[last - 1];
    if (!word || !previous || !WITHIN.test(text.slice(previous.end, word.start))) break;
    if (NUMBER_WORDS.has(word.low)) {
      const whole = LABELS.has(word.low) && matchLabel(words, text, last, numbered) !== null;
      numbered = true;
      if (whole) break;
    } else if (isCjk(word.raw) && (word.low === 'は' || word.low === 'の')) {
      numbered = true;
    } else if (COPULAS.has(word.low) && NUMBER_WORDS.has(previous.low)) {
      numbered = true;
    } else if (!((word.low === 's' || word.low === 'n' || word.low === 'en') && text[word.start - 1] === '(')) break;
    last--;
  }
  return { last, numbered };
}

/**
 * The label directly before position `at` of a text, looking back no further than `from`; null when there is none.
 * A label alone must stand on the same line; one with a number word or colon may be up to two line ends away.
 */
export function labelBefore(text: string, from: number, at: number): Label | null {
  const floor = Math.max(from, at - REACH);
  const wordsEnd = gapStart(text, floor, at);
  if (wordsEnd < 0) return null;
  const words = wordsBefore(text, floor, wordsEnd, MAX_WORDS);
  const final = words[words.length - 1];
  if (!final || final.end !== wordsEnd) return null;
  const gap = text.slice(wordsEnd, at);
  const hash = HASH.test(gap);
  const { last, numbered } = skipNumberWords(words, text, hash);
  const found = matchLabel(words, text, last, numbered);
  const label = words[last];
  const head = found && words[found.first];
  if (!found || !label || !head) return null;
  const ahead = words[found.first - 1];
  const nounFirst =
    ahead !== undefined && NUMBER_WORDS.has(FILLERS.has(ahead.low) ? (words[found.first - 2]?.low ?? '') : ahead.low);
  const bare = last === words.length - 1;
  const between = text.slice(label.end, words[last + 1]?.start ?? at);
  const abbreviated = label.low.length <= 4 || /n[ro]s?$/.test(label.low);
  if (bare && ((!abbreviated && /\.\s/.test(between)) || (!hash && gap.includes(',')))) return null;
  const lines = newlines(text.slice(label.end, at));
  if (lines > (numbered || nounFirst || gap.includes(':') ? 2 : 0)) return null;
  return { kind: found.kind, explicit: numbered || nounFirst || label.low.endsWith('番号'), start: head.start };
}

/**
 * The label of a list that a colon introduces ("invoices need refund: A1, A2"): an invoice word up to six words before the
 * colon on the same line, and no word in between that names another number. Null when there is none.
 */
export function leadInBefore(text: string, from: number, at: number): Label | null {
  const floor = Math.max(from, at - REACH);
  const colon = LEAD_IN.exec(text.slice(Math.max(floor, at - 9), at));
  if (!colon) return null;
  const end = at - colon[0].length;
  if (newlines(text.slice(end, at)) > 2) return null;
  const before = text.slice(floor, end);
  const lineStart = floor + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf(';')) + 1;
  const words = wordsBefore(text, lineStart, end, 7);
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i];
    if (!word || LEAD_IN_BLOCK.has(word.low) || OTHER_LABELS.has(word.low)) return null;
    const found = matchLabel(words, text, i, false);
    if (found && found.kind !== 'other') return { kind: found.kind, explicit: false, start: word.start };
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
  while (last > 0 && NUMBER_WORDS.has(words[last]?.low ?? '')) {
    if (words[last]?.low === 'id') byId = true;
    numbered = true;
    last--;
  }
  const found = matchLabel(words, text, last, numbered);
  return found && found.first === 0 && found.kind !== 'other' ? { kind: found.kind, byId } : null;
}
