/** What a number-like run looks like when it is not an invoice number (RULES §6). */
import type { Atom } from './atoms.ts';
import { MONTHS, UNITS, wordsOf } from './words.ts';

/**
 * `plain` can be a document number. `doubtful` (year, date in digits, phone or postcode pattern) can be one only where the
 * text says so. `never` cannot: amounts with a currency, percentages, times, ordinals, quantities, IBANs, parts of addresses.
 */
export type Shape = 'plain' | 'doubtful' | 'never';

const YEAR = /^(?:19[5-9]\d|20[0-3]\d)$/;
const COMPACT_DATE =
  /^(?:(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)?\d{2})$/;
const SPLIT_DATE = /^\d{1,4}([-/.])\d{1,2}\1\d{1,4}$/;
const MONTH_YEAR =
  /^(?:(?:19|20)\d{2}[-/.](?:0?[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])[-/.](?:19|20)?\d{2}|\d{1,2}[/.]\d{1,2})$/;
const ISO_INSTANT = /^\d{4}-\d{2}-\d{2}T/;
const YEARS = /^(?:19|20)\d{2}[-/](?:(?:19|20)\d{2}|\d{2})$/;
const AMOUNT = /^\d{1,3}(?:[,.'’]\d{3})+(?:[.,]\d{1,3})?$|^\d+[.,]\d{1,2}$|^\d+[.,]-$/;
const TIME = /^\d{1,2}[:h]\d{2}(?::\d{2})?(?:[ap]m)?$|^\d{1,2}[ap]m$/i;
const ORDINAL = /^\d{1,3}(?:st|nd|rd|th|er|ère|ème|e|º|ª)$/i;
const QUANTITY =
  /^\d+(?:\.\d+)?(?:x|k|kb|mb|gb|tb|kg|g|mg|km|m|cm|mm|ml|l|h|hr|hrs|min|mins|s|sec|ms|pt|px|pcs|usd|eur|gbp|chf|mw|kw|kwh|hz|ghz|mhz|bps|bit|bits|am|pm)$/i;
const PHONE =
  /^(?:\d{1,3}[-./])?\d{3}[-./]\d{3}[-./]\d{4}$|^\d{3}[-.]\d{4}$|^\d{2,5}[-/]\d{5,8}$|^\d{2}(?:[.-]\d{2}){3,4}$/;
const POSTCODE = /^\d{5}-\d{4}$|^\d{5}-\d{3}$|^[A-Za-z]{1,2}-\d{4,5}$|^[A-Z]{1,2}\d{1,2}[A-Z]?$|^\d[A-Z]{2}$/;
const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/;
const TRACKING = /^1Z[0-9A-Z]{16}$|^[A-Z]{2}\d{9}[A-Z]{2}$|^\d{18,}$/;
const VERSION = /^v?\d+(?:\.\d+){2,}(?:-[a-z0-9.]+)?$/i;
const MONTH_WORDS = /^\d{1,2}[-/.]?[A-Za-z]{3,9}[-/.]?(?:\d{2}|\d{4})?$|^[A-Za-z]{3,9}[-/.]?\d{1,4}(?:[-/.]\d{2,4})?$/;
const HASH = /^[0-9a-f]{16,}$/i;
const MONEY_MARK = /[$€£¥₹₽₩¢]|(?:USD|EUR|GBP|CHF|Rs\.?|PLN|SEK)$/;

const RUN_REACH = 120;

/** Is the atom inside an email address or a web address? Looks at the run of visible characters around it. */
function inAddress(text: string, atom: Atom): boolean {
  let start = atom.start;
  const floor = Math.max(0, start - RUN_REACH);
  while (start > floor && text.charCodeAt(start - 1) > 32) start--;
  let end = atom.end;
  const ceiling = Math.min(text.length, end + RUN_REACH);
  while (end < ceiling && text.charCodeAt(end) > 32 && text[end] !== '>' && text[end] !== '<') end++;
  if (end - start === atom.text.length) return false;
  const run = text.slice(start, atom.start);
  if (run.includes('@') || run.includes('://') || /^<?(?:www\.|mailto:)/i.test(run)) return true;
  return /^[\w.+-]{0,80}@/.test(text.slice(atom.end, end));
}

function hasMonth(text: string): boolean {
  return MONTH_WORDS.test(text) && wordsOf(text).some((w) => MONTHS.has(w.low));
}

function besideMonth(text: string, atom: Atom): boolean {
  if (atom.letters > 0 || atom.digits > 4) return false;
  const after = wordsOf(text.slice(atom.end, atom.end + 16))[0];
  if (after && MONTHS.has(after.low) && /^[\s.]{0,2}(?:de |of )?$/.test(text.slice(atom.end, atom.end + after.start)))
    return true;
  const gap = text.slice(Math.max(0, atom.start - 16), atom.start);
  const before = wordsOf(gap).at(-1);
  return before !== undefined && MONTHS.has(before.low) && /^[\s.,']{1,3}$/.test(gap.slice(before.end));
}

function isQuantity(text: string, atom: Atom): boolean {
  if (atom.letters > 0 || atom.digits > 5) return false;
  const after = text.slice(atom.end, atom.end + 16);
  const word = wordsOf(after)[0];
  return word !== undefined && UNITS.has(word.low) && /^[ -]?$/.test(after.slice(0, word.start));
}

/** The shape of an atom in its text (digits folded). */
export function shapeOf(text: string, atom: Atom): Shape {
  const t = atom.text;
  const before = text.slice(Math.max(0, atom.start - 4), atom.start);
  const after = text.slice(atom.end, atom.end + 4);
  if (MONEY_MARK.test(before.trimEnd()) && atom.letters === 0) return 'never';
  if (/^ ?[$€£¥%‰°]/.test(after) || /^ ?(?:EUR|USD|GBP|CHF)/.test(after)) return 'never';
  if (TIME.test(t) || ORDINAL.test(t) || QUANTITY.test(t) || IBAN.test(t) || ISO_INSTANT.test(t)) return 'never';
  if (isQuantity(text, atom)) return 'never';
  if (inAddress(text, atom)) return 'never';
  if (before.endsWith('+') || (before.endsWith('(') && /^\) ?\d/.test(after)))
    return atom.letters > 0 ? 'doubtful' : 'never';
  if (TRACKING.test(t) || HASH.test(t) || POSTCODE.test(t) || hasMonth(t) || besideMonth(text, atom) || VERSION.test(t))
    return 'doubtful';
  if (atom.letters > 0) return 'plain';
  if (YEAR.test(t) || COMPACT_DATE.test(t) || SPLIT_DATE.test(t) || MONTH_YEAR.test(t) || YEARS.test(t))
    return 'doubtful';
  if (AMOUNT.test(t) || PHONE.test(t)) return 'doubtful';
  return 'plain';
}

/** True for digits that read as a date, an amount or a year, so that a list goes on behind them. */
export function isAside(atom: Atom): boolean {
  const t = atom.text;
  return AMOUNT.test(t) || SPLIT_DATE.test(t) || MONTH_YEAR.test(t) || YEAR.test(t) || hasMonth(t) || ORDINAL.test(t);
}

/** True for a doubtful shape that a text never means as an unknown document's number: dates, amounts, phone numbers. */
export function isOtherFigure(atom: Atom): boolean {
  const t = atom.text;
  return (
    AMOUNT.test(t) ||
    SPLIT_DATE.test(t) ||
    MONTH_YEAR.test(t) ||
    PHONE.test(t) ||
    hasMonth(t) ||
    HASH.test(t) ||
    YEARS.test(t)
  );
}

/** True for digits that are a year. */
export function isYear(atom: Atom): boolean {
  return YEAR.test(atom.text);
}

/** True when `atom` goes on a telephone number that `before` (directly before it, `gap` between) began: "+44 1029 384". */
export function continuesPhone(text: string, before: Atom, gap: string): boolean {
  if (!/^ ?[ ().-] ?$/.test(gap) || before.letters > 0) return false;
  const lead = text.slice(Math.max(0, before.start - 2), before.start);
  return lead.endsWith('+') || lead.endsWith('(') || /^0\d{1,4}$/.test(before.text);
}

/** True for digits that are an amount, a date or a time and nothing else: no part of them is a number of its own. */
export function isIndivisible(atom: Atom): boolean {
  return AMOUNT.test(atom.text) || SPLIT_DATE.test(atom.text) || TIME.test(atom.text) || ISO_INSTANT.test(atom.text);
}
