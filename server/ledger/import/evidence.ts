/** What a file's cells prove about its dates, amounts and currencies: gathered over all rows before any is read (RULES §3). */
import { currencyCode } from './currencies.ts';
import { markEvidence, readAmount } from './amounts.ts';
import type { WrittenDate } from './dates.ts';
import type { Columns } from './headers.ts';
import type { Field } from './ledger-file.ts';
import type { Cell } from './table.ts';

/** One column's dates: how many can only be day-month, only month-day, or both; the shapes are the ways of writing. */
export type DateEvidence = {
  filled: number;
  dates: number;
  dmy: number;
  mdy: number;
  either: number;
  eitherLine: number;
};

/** The amount columns' marks and the currencies written beside amounts. */
export type AmountEvidence = {
  dot: number;
  comma: number;
  /** Amounts with one mark before three digits, which may be groups or decimals, by that mark. */
  eitherDot: number;
  eitherComma: number;
  /** The first amount that can be read both ways. */
  eitherAt: { column: number; line: number } | null;
  currencies: Map<string, { column: number; line: number }>;
};

export type Evidence = {
  dates: Map<number, DateEvidence>;
  amounts: AmountEvidence;
  /** Credit notes and payments by their type column, with a minus and without. */
  typedNegative: number;
  typedPositive: number;
};

const AMOUNT_FIELDS: readonly Field[] = ['total', 'open', 'paid', 'debit', 'credit'];
const DATE_FIELDS: readonly Field[] = ['issueDate', 'dueDate', 'settledDate'];
/** Rows after which a column without a meaning is known to hold dates or not. */
const SAMPLE = 200;
const DATE_SHARE = 0.8;

/** Evidence of no rows. */
export function noEvidence(): Evidence {
  const amounts: AmountEvidence = {
    dot: 0,
    comma: 0,
    eitherDot: 0,
    eitherComma: 0,
    eitherAt: null,
    currencies: new Map(),
  };
  return { dates: new Map(), amounts, typedNegative: 0, typedPositive: 0 };
}

/** Adds one row's dates: of the date columns always, of other columns as long as they look like dates. */
export function addDates(
  evidence: Evidence,
  row: { line: number; cells: readonly Cell[] },
  columns: Columns,
  read: (text: string) => WrittenDate | null,
): void {
  const dateColumns = new Set(DATE_FIELDS.map((field) => columns[field]));
  const others = new Set(Object.values(columns));
  row.cells.forEach((cell, column) => {
    if (typeof cell !== 'string' || cell === '') return;
    const mapped = dateColumns.has(column);
    if (!mapped && (others.has(column) || cell.length < 6)) return;
    let of = evidence.dates.get(column);
    if (of === undefined)
      evidence.dates.set(column, (of = { filled: 0, dates: 0, dmy: 0, mdy: 0, either: 0, eitherLine: 0 }));
    if (!mapped && of.filled >= SAMPLE && of.dates < of.filled * DATE_SHARE) return;
    of.filled += 1;
    const date = read(cell);
    if (date === null || date.kind === 'blank' || date.kind === 'serial') return;
    of.dates += 1;
    if (date.kind !== 'either') return;
    if (date.mdy === null) of.dmy += 1;
    else if (date.dmy === null) of.mdy += 1;
    else {
      of.either += 1;
      of.eitherLine ||= row.line;
    }
  });
}

/** Adds one row's amounts. `preferred` settles currency signs that several currencies share. */
export function addAmounts(
  evidence: AmountEvidence,
  row: { line: number; cells: readonly Cell[] },
  columns: Columns,
  preferred: string,
): void {
  for (const field of AMOUNT_FIELDS) {
    const column = columns[field];
    const cell = column === undefined ? undefined : row.cells[column];
    if (column === undefined || typeof cell !== 'string' || cell === '') continue;
    const written = readAmount(cell);
    if (written === null) continue;
    const mark = markEvidence(written.body);
    if (mark === '.') evidence.dot += 1;
    else if (mark === ',') evidence.comma += 1;
    else if (mark === 'either') {
      if (written.body.includes('.')) evidence.eitherDot += 1;
      else evidence.eitherComma += 1;
      evidence.eitherAt ??= { column, line: row.line };
    }
    if (written.currency === null) continue;
    const code = currencyCode(written.currency, preferred);
    if (code !== null && !evidence.currencies.has(code)) evidence.currencies.set(code, { column, line: row.line });
  }
}

/** True for a column that holds dates, as far as its cells were looked at. */
export function holdsDates(of: DateEvidence): boolean {
  return of.dates > 0 && of.dates >= of.filled * DATE_SHARE;
}
