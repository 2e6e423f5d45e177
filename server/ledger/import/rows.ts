/** What a row of the table is: a document, a group's heading, a total, or nothing. */
import type { WrittenDate } from './dates.ts';
import type { Field } from './ledger-file.ts';
import { headerKey } from './headers.ts';
import type { Columns } from './headers.ts';
import { cellText } from './table.ts';
import type { Cell } from './table.ts';
import { GRAND_TOTAL_WORDS, TOTAL_WORDS } from './words/cells.ts';

export type RowKind = 'data' | 'group' | 'total' | 'header' | 'blank';

const DATE_FIELDS: readonly Field[] = ['issueDate', 'dueDate', 'settledDate'];
const AMOUNT_FIELDS: readonly Field[] = ['total', 'open', 'paid', 'debit', 'credit'];
const LONGEST_HEADING = 100;
const BUCKET =
  /^(?:current|not (?:yet )?due|overdue|past due|older|future|nicht fallig|uberfallig|non echu|vencid[oa]s?|>|<|\+)|\d+\s*(?:-|–|to|bis|a|à|\+)\s*\d*\s*(?:days?|tage|jours|dias|giorni|dagen)?|\d+\s*\+|(?:over|uber|plus de|mas de|oltre)\s+\d+/;

/** The text of a field's cell without padding; empty where the file has no such column. */
export function fieldText(cells: readonly Cell[], columns: Columns, field: Field): string {
  const column = columns[field];
  return column === undefined ? '' : cellText(cells[column]).trim();
}

/** Words as they are compared in cells: lower case, no accents, single spaces. */
export function plainWords(text: string): string {
  return text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}<>+–-]+/gu, ' ')
    .trim();
}

/**
 * The kind of a row. `headers` are the file's column names, which some reports repeat on every page; `readDate` tells a date
 * from a heading that stands in a date column.
 */
export function rowKind(
  cells: readonly Cell[],
  columns: Columns,
  headers: readonly string[],
  readDate: (text: string) => WrittenDate | null,
): RowKind {
  let filled = 0;
  for (const cell of cells) if (typeof cell !== 'string' || cell.trim() !== '') filled += 1;
  if (filled === 0) return 'blank';
  if (isHeaderAgain(cells, columns, headers)) return 'header';
  if (DATE_FIELDS.some((field) => isDate(cells[columns[field] ?? -1], readDate))) return 'data';
  const hasAmount = AMOUNT_FIELDS.some((field) => fieldText(cells, columns, field) !== '');
  const label = rowLabel(cells, columns);
  const number = fieldText(cells, columns, 'invoiceNumber');
  if (hasAmount && (number === '' || number === label) && totalWord(label) !== null) return 'total';
  if (hasAmount && number === '' && label === '') return 'total';
  if (filled === 1 && !hasAmount && headers.length > 2 && typeof cells[columns.invoiceNumber ?? -1] !== 'object')
    return 'group';
  return 'data';
}

function isDate(cell: Cell | undefined, readDate: (text: string) => WrittenDate | null): boolean {
  if (cell === undefined || cell === '') return false;
  if (typeof cell !== 'string' && 'day' in cell) return true;
  const date = readDate(cellText(cell));
  return date !== null && date.kind !== 'blank';
}

function isHeaderAgain(cells: readonly Cell[], columns: Columns, headers: readonly string[]): boolean {
  let same = 0;
  for (const column of Object.values(columns)) {
    const header = headers[column];
    const cell = cells[column];
    if (header === undefined || typeof cell !== 'string') return false;
    if (cell.trim() !== header.trim()) return false;
    if (header.trim() !== '') same += 1;
  }
  return same > 1;
}

/** The first text of a row outside its amount columns. */
export function rowLabel(cells: readonly Cell[], columns: Columns): string {
  const amounts = new Set(AMOUNT_FIELDS.map((field) => columns[field]));
  for (const [i, cell] of cells.entries()) {
    if (!amounts.has(i) && typeof cell === 'string' && /\p{L}/u.test(cell)) return cell.trim();
  }
  return '';
}

/** Whether a label is a total's, and of the whole file where its words say so; null when it is none. */
export function totalWord(label: string): 'grand' | 'any' | null {
  const words = plainWords(label);
  if (GRAND_TOTAL_WORDS.includes(words)) return 'grand';
  return TOTAL_WORDS.some((word) => words === word || words.startsWith(`${word} `)) || words.endsWith(' total')
    ? 'any'
    : null;
}

/** True for the heading of an aging bucket (`31 - 60 days`), which names no customer. */
export function isBucketHeading(label: string): boolean {
  return BUCKET.test(plainWords(label.slice(0, LONGEST_HEADING))) || headerKey(label) === '';
}
