/** Amounts as people write them, to minor units (RULES §2): marks, signs, currency symbols. Never through a float. */
import { currencyDigits, parseDecimal } from '#shared/money.ts';
import type { DecimalMark, RejectReason } from './ledger-file.ts';
import type { Cell } from './table.ts';
import { currencyCode } from './currencies.ts';

/** A written amount taken apart: `body` holds digits and the marks , and . only; `currency` is a symbol or code beside it. */
export type WrittenAmount = { negative: boolean; body: string; currency: string | null };

/** What a written amount says about the decimal mark: certain, nothing at all, or that it can be read both ways. */
export type MarkEvidence = DecimalMark | 'none' | 'either';

const LONGEST_AMOUNT = 60;
/** Largest amount in minor units: beyond any ledger, and far below 64 bits. */
const LARGEST_MINOR = 10n ** 17n;
const AROUND = /^([^\d.,'’\s\u00a0\u202f\u2009-]*)([\d.,'’\s\u00a0\u202f\u2009-]*)([^\d]*)$/u;

/** Takes a written amount apart; null when it is no amount. Accounting's `-` for nothing is an empty body. */
export function readAmount(text: string): WrittenAmount | null {
  let rest = text.trim().replaceAll('\u2212', '-').replaceAll('\u2013', '-');
  if (rest === '' || rest.length > LONGEST_AMOUNT) return null;
  if (/^-?\d+(?:\.\d+)?$/.test(rest)) {
    return { negative: rest.startsWith('-'), body: rest.replace('-', ''), currency: null };
  }
  let negative = false;
  if (rest.startsWith('(') && rest.endsWith(')')) {
    negative = true;
    rest = rest.slice(1, -1).trim();
  }
  const balance = /\s*(CR|DR)\.?$/i.exec(rest);
  if (balance !== null) {
    rest = rest.slice(0, balance.index);
    if (balance[1]?.toUpperCase() === 'CR') negative = !negative;
  }
  if (/^[+-]/.test(rest)) {
    if (rest.startsWith('-')) negative = !negative;
    rest = rest.slice(1).trim();
  }
  const parts = AROUND.exec(rest);
  if (parts === null) return null;
  const before = (parts[1] ?? '').trim();
  const after = (parts[3] ?? '').trim();
  let middle = (parts[2] ?? '').trim();
  if (before !== '' && after !== '') return null;
  const beside = before === '' ? after : before;
  if (beside !== '' && currencyCode(beside, '') === null) return null;
  if (/^-|-$/.test(middle)) {
    negative = !negative;
    middle = middle.replace(/^-|-$/, '').trim();
  }
  const body = withoutSpaces(middle);
  if (body === null || (body === '' && !text.includes('-'))) return null;
  return { negative, body, currency: beside === '' ? null : beside };
}

/** Takes out spaces and apostrophes between groups of three; null when they stand elsewhere or the body is no number. */
function withoutSpaces(middle: string): string | null {
  if (middle === '') return '';
  const spaced = /[\s\u00a0\u202f\u2009'’]/u;
  if (spaced.test(middle) && !/^\d{1,3}(?:[\s\u00a0\u202f\u2009'’]\d{3})+(?:[.,]\d*)?$/u.test(middle)) return null;
  const body = middle.replace(/[\s\u00a0\u202f\u2009'’]/gu, '');
  return /^(?:\d[\d.,]*|[.,]\d+)$/.test(body) ? body : null;
}

/** What the body of an amount says about the file's decimal mark. */
export function markEvidence(body: string): MarkEvidence {
  const dot = body.lastIndexOf('.');
  const comma = body.lastIndexOf(',');
  if (dot < 0 && comma < 0) return 'none';
  if (dot >= 0 && comma >= 0) return dot > comma ? '.' : ',';
  const mark = dot >= 0 ? '.' : ',';
  const other = mark === '.' ? ',' : '.';
  const at = Math.max(dot, comma);
  if (body.indexOf(mark) !== at) return other;
  const decimals = body.length - at - 1;
  if (decimals !== 3) return mark;
  return at === 0 || at > 3 || body.startsWith('0') ? mark : 'either';
}

/** The plain decimal of a body under a decimal mark; null when its groups are no groups. */
export function plainDecimal(body: string, mark: DecimalMark): string | null {
  const group = mark === '.' ? ',' : '.';
  const at = body.indexOf(mark);
  const whole = at < 0 ? body : body.slice(0, at);
  const fraction = at < 0 ? '' : body.slice(at + 1);
  if (!/^\d*$/.test(fraction)) return null;
  const grouped = group === ',' ? /^\d{1,3}(?:,\d{2,3})*,\d{3}$/ : /^\d{1,3}(?:\.\d{3})+$/;
  if (whole.includes(group) && !grouped.test(whole)) return null;
  const digits = whole.replaceAll(group, '');
  return digits === '' && fraction === ''
    ? null
    : `${digits === '' ? '0' : digits}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The decimal mark to read a body with: the file's, its own where it is certain, or null where it cannot be told. */
export function markFor(body: string, mark: DecimalMark | 'mixed', currency: string): DecimalMark | null {
  if (mark !== 'mixed') return mark;
  const own = markEvidence(body);
  if (own === 'none') return '.';
  if (own !== 'either') return own;
  // Three digits after the only mark cannot be decimals of a currency that has fewer, but a mixed file proves nothing.
  return currencyDigits(currency) === 0 ? (body.includes('.') ? ',' : '.') : null;
}

/**
 * Minor units of a plain decimal. More decimals than the currency has are taken only as a float's noise: within one
 * millionth of the rounded amount.
 */
export function minorUnits(decimal: string, currency: string): bigint | RejectReason {
  const digits = currencyDigits(currency);
  const at = decimal.indexOf('.');
  if (at < 0 || decimal.length - at - 1 <= digits) return parseDecimal(decimal, currency);
  const fraction = decimal.slice(at + 1);
  const scaled = BigInt(decimal.slice(0, at) + fraction);
  const unit = 10n ** BigInt(fraction.length - digits);
  const rounded = (scaled + unit / 2n) / unit;
  const off = rounded * unit - scaled;
  const distance = off < 0n ? -off : off;
  return distance * 1_000_000n <= unit * 10n ** BigInt(digits) ? rounded : 'too_many_decimals';
}

/** Minor units of a cell, null when it is blank, or why it cannot be read. `mark` is the file's decimal mark. */
export function amountOf(cell: Cell, mark: DecimalMark | 'mixed', currency: string): bigint | null | RejectReason {
  const minor = writtenAmount(cell, mark, currency);
  return typeof minor === 'bigint' && (minor > LARGEST_MINOR || minor < -LARGEST_MINOR) ? 'bad_amount' : minor;
}

function writtenAmount(cell: Cell, mark: DecimalMark | 'mixed', currency: string): bigint | null | RejectReason {
  if (typeof cell !== 'string') {
    return 'number' in cell ? workbookAmount(cell.number, currency) : 'bad_amount';
  }
  if (cell === '' || cell.trim() === '') return null;
  const written = readAmount(cell);
  if (written === null) return 'bad_amount';
  if (written.body === '') return written.currency === null ? null : 0n;
  const readAs = markFor(written.body, mark, currency);
  if (readAs === null) return 'ambiguous_amount';
  const decimal = plainDecimal(written.body, readAs);
  if (decimal === null) return 'bad_amount';
  const minor = minorUnits(decimal, currency);
  return typeof minor === 'bigint' && written.negative ? -minor : minor;
}

/** A workbook stores `1234.5`, `55.939999999999998` or `1.2E-2`. */
function workbookAmount(text: string, currency: string): bigint | RejectReason {
  const m = /^(-?)(\d{1,40})(?:\.(\d{0,40}))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text.trim());
  if (m === null) return 'bad_amount';
  const exponent = Number(m[4] ?? 0);
  const whole = m[2] ?? '';
  const fraction = m[3] ?? '';
  if (Math.abs(exponent) > 60) return 'bad_amount';
  const padded = `${'0'.repeat(Math.max(0, -exponent))}${whole}${fraction}${'0'.repeat(Math.max(0, exponent - fraction.length))}`;
  const point = whole.length + exponent + Math.max(0, -exponent);
  const minor = minorUnits(`${padded.slice(0, point) || '0'}.${padded.slice(point)}`, currency);
  return typeof minor === 'bigint' && m[1] === '-' ? -minor : minor;
}
