/** Oddities of a row's outer form: padding, cells beyond the header, missing cells, mixed ways of writing dates. */
import type { Field, Oddity } from './ledger-file.ts';
import type { RowContext } from './row-reader.ts';
import { cellText } from './table.ts';
import type { Cell } from './table.ts';

const DATE_FIELDS: readonly Field[] = ['issueDate', 'dueDate', 'settledDate'];

function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}

/** True when a row has more filled cells than the file has columns: a delimiter stands unquoted, so the cells may have shifted. */
export function tooManyCells({ plan, row }: RowContext): boolean {
  return row.cells.slice(plan.headers.length).some((cell) => !isBlank(cell));
}

/** Notes what is odd about a row's form. `shape` is `dateShape`, as a rule with a memory. */
export function noteOddRow({ plan, row, oddities }: RowContext, shape: (text: string) => string): void {
  const { headers } = plan;
  if (row.cells.length > headers.length) oddities.note('trailing_delimiters', row.line);
  else if (row.cells.length < headers.length && plan.table.format === 'csv') oddities.note('missing_cells', row.line);
  row.cells.forEach((cell, i) => {
    if (typeof cell !== 'string' || cell === '') return;
    const odd = oddText(cell);
    if (odd !== null) oddities.note(odd, row.line, { column: headers[i] ?? '' });
  });
  for (const field of DATE_FIELDS) {
    const column = plan.columns[field];
    const written = column === undefined ? '' : cellText(row.cells[column]).trim();
    if (column !== undefined && written !== '')
      oddities.note('date_format', row.line, { column: headers[column] ?? '', format: shape(written) });
  }
}

function oddText(cell: string): string | null {
  const first = cell.charCodeAt(0);
  const last = cell.charCodeAt(cell.length - 1);
  if (first <= 32 || last <= 32 || first === 0xa0 || last === 0xa0) return cell.trim() === '' ? null : 'padding';
  if (first === 61 || first === 64) return 'formula_as_text';
  return cell.includes('\uFFFD') ? 'unreadable_characters' : null;
}

/** The way a date is written, as people would say it: `99/99/9999`, `99-aaa-9999`. */
export function dateShape(text: string): string {
  return text
    .slice(0, 40)
    .replace(/\d+/g, (digits) => (digits.length <= 2 ? '99' : '9'.repeat(Math.min(digits.length, 6))))
    .replace(/\p{L}+/gu, 'aaa');
}

/** The oddities worth telling: ways of writing dates only where a column has several of them. */
export function worthTelling(oddities: readonly Oddity[]): Oddity[] {
  const formats = Map.groupBy(
    oddities.filter(({ code }) => code === 'date_format'),
    ({ params }) => params['column'],
  );
  return oddities.filter(
    ({ code, params }) => code !== 'date_format' || (formats.get(params['column'])?.length ?? 0) > 1,
  );
}
