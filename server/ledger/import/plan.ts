/** The first reading of a file: everything that must be known of all rows before any row is read for good (RULES §3). */
import type { Day } from '#shared/days.ts';
import { dateReader } from './dates.ts';
import type { WrittenDate } from './dates.ts';
import { decideCurrency, decideDateOrders, decideDecimalMark } from './decide.ts';
import { documentType } from './document-type.ts';
import { addAmounts, addDates, noEvidence } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import { columnsOf, findHeader, headerScore, MOST_COLUMNS, headerSignature, listsCustomers } from './headers.ts';
import type { Columns } from './headers.ts';
import { textHash } from './hash.ts';
import { fileKind, missingColumn } from './kind.ts';
import type { ByteSource, DateOrder, DecimalMark, ImportOptions, LedgerFileKind, Refusal } from './ledger-file.ts';
import { isRefusal } from './ledger-file.ts';
import { QuoteNotClosed } from './csv.ts';
import { refuse } from './refuse.ts';
import { fieldText, isBucketHeading, rowKind, rowLabel } from './rows.ts';
import { cellText, openTable } from './table.ts';
import type { Cell, Table, TableRow } from './table.ts';
import { statedDay } from './stated-day.ts';

/** How a file will be read. `signature` is the key under which a mapping can be remembered. */
export type ImportPlan = {
  file: string;
  kind: LedgerFileKind;
  table: Table;
  headerLine: number;
  headers: string[];
  columns: Columns;
  signature: string;
  dateOrders: ReadonlyMap<number, DateOrder | 'mixed'>;
  decimalMark: DecimalMark | 'mixed';
  currency: string;
  /** True when neither the file nor an option named the currency. */
  currencyAssumed: boolean;
  /** Credit notes and payments bear no minus of their own: their type makes them negative. */
  signByType: boolean;
  /** The rows say only that an invoice was paid, on which day: neither issue nor due day. */
  paidOnly: boolean;
  asOf: Day | null;
  /** Hashes of `rowKey` that occur more than once. */
  repeated: ReadonlySet<number>;
  rows: number;
  readDate: (text: string) => WrittenDate | null;
  options: ImportOptions;
};

const ROWS_TO_HEADER = 60;
const ENOUGH_MEANINGS = 2;

/** What makes two rows the same document's: entity, number and customer as written. */
export function rowKey(cells: readonly Cell[], columns: Columns): string {
  const customer = fieldText(cells, columns, 'customerId') || fieldText(cells, columns, 'customerName');
  return `${fieldText(cells, columns, 'entity')}\u0000${fieldText(cells, columns, 'invoiceNumber')}\u0000${customer}`;
}

/**
 * Opens a file, finds its header and columns, and reads all rows once for the evidence that decides date order, decimal
 * mark, currency and repeated numbers. Gives the plan for `readRows`, or the refusal of the file. Errors of the source
 * itself (a file that cannot be opened) are passed on; nothing in the bytes makes it throw.
 */
export async function planImport(
  source: ByteSource,
  file: string,
  options: ImportOptions,
): Promise<ImportPlan | Refusal> {
  const mapped = new Set(Object.values(options.mapping ?? {}));
  const score = (cells: readonly Cell[]): number =>
    headerScore(cells) +
    cells.slice(0, MOST_COLUMNS).filter((cell) => typeof cell === 'string' && mapped.has(cell.trim())).length * 2;
  const table = await openTable(source, file, score);
  if (isRefusal(table)) return table;
  const header = await findHeaderRow(table, score);
  if (header === null) return refuse('no_header', file);
  const headers = header.row.cells.slice(0, MOST_COLUMNS).map((cell) => cellText(cell).trim());
  const found = headers
    .filter((name) => name !== '')
    .join(', ')
    .slice(0, 300);
  for (const name of mapped) {
    if (findHeader(headers, name) === null) return refuse('unknown_mapping', file, { header: name, found });
  }
  const columns = columnsOf(headers, options.mapping);
  const kind = fileKind(columns, options.kind);
  const base = { file, kind, table, headerLine: header.row.line, headers, columns, options };
  const survey = await surveyRows(base, dateReader(options.today));
  if (isRefusal(survey)) return survey;
  const missing = missingColumn(kind, columns, survey.customerGroups > 0);
  if (missing !== null) return refuse(missing, file, { found }, header.row.line);
  if (survey.rows === 0) return refuse('no_rows', file, {}, header.row.line);
  const { evidence } = survey;
  const dateOrders = decideDateOrders(evidence, columns, headers, options.dateOrder, file);
  if (isRefusal(dateOrders)) return dateOrders;
  const currency = decideCurrency(evidence.amounts, columns, headers, options, file);
  if (isRefusal(currency)) return currency;
  const decimalMark = decideDecimalMark(evidence.amounts, headers, options.decimalMark, currency.currency, file);
  if (typeof decimalMark === 'object') return decimalMark;
  return {
    ...base,
    signature: headerSignature(headers),
    dateOrders,
    decimalMark,
    currency: currency.currency,
    currencyAssumed: currency.assumed && columns.currency === undefined,
    signByType: evidence.typedNegative === 0 && evidence.typedPositive > 0,
    paidOnly: columns.settledDate !== undefined && columns.issueDate === undefined && columns.dueDate === undefined,
    asOf: options.asOf ?? statedDay(header.above, survey.readDate),
    repeated: survey.repeated,
    rows: survey.rows,
    readDate: survey.readDate,
  };
}

/** The first row with the most column names among the first rows, and the title lines above it. */
async function findHeaderRow(
  table: Table,
  score: (cells: readonly Cell[]) => number,
): Promise<{ row: TableRow; above: TableRow[] } | null> {
  const first: TableRow[] = [];
  try {
    for await (const batch of table.rows()) {
      first.push(...batch.slice(0, ROWS_TO_HEADER));
      if (first.length >= ROWS_TO_HEADER) break;
    }
  } catch (error) {
    if (!(error instanceof QuoteNotClosed)) throw error;
  }
  let best = -1;
  let most = 0;
  first.slice(0, ROWS_TO_HEADER).forEach(({ cells }, i) => {
    const meaning = score(cells);
    if (meaning > most) [best, most] = [i, meaning];
  });
  const row = first[best];
  const enough = row !== undefined && most >= Math.min(ENOUGH_MEANINGS, row.cells.length);
  return enough ? { row, above: first.slice(0, best) } : null;
}

function addTypedSign(evidence: Evidence, { cells }: TableRow, columns: Columns): void {
  if (columns.documentType === undefined) return;
  const type = documentType(fieldText(cells, columns, 'documentType'));
  if (type === null || type === 'invoice') return;
  const column = columns.total ?? columns.open;
  const cell = column === undefined ? undefined : cells[column];
  if (cell === undefined) return;
  const negative = /[-(\u2212]|CR\.?$/i.test(cellText(cell).trim());
  if (negative) evidence.typedNegative += 1;
  else if (/[1-9]/.test(cellText(cell))) evidence.typedPositive += 1;
}

type Base = Pick<ImportPlan, 'file' | 'kind' | 'table' | 'headerLine' | 'headers' | 'columns' | 'options'>;

async function surveyRows(base: Base, readDate: ImportPlan['readDate']) {
  const { columns, headers, options } = base;
  const evidence = noEvidence();
  const seen = new Set<number>();
  const repeated = new Set<number>();
  let rows = 0;
  let customerGroups = 0;
  try {
    for await (const batch of base.table.rows()) {
      for (const row of batch) {
        if (row.line <= base.headerLine) continue;
        const kind = rowKind(row.cells, columns, headers, readDate);
        if (kind === 'group' && !isBucketHeading(rowLabel(row.cells, columns))) customerGroups += 1;
        if (kind !== 'data' && !(kind === 'group' && listsCustomers(columns))) continue;
        rows += 1;
        addDates(evidence, row, columns, readDate);
        addAmounts(evidence.amounts, row, columns, options.baseCurrency);
        addTypedSign(evidence, row, columns);
        const key = textHash(rowKey(row.cells, columns));
        if (seen.has(key)) repeated.add(key);
        else seen.add(key);
      }
    }
  } catch (error) {
    if (!(error instanceof QuoteNotClosed)) throw error;
    // A file cut off within its last row loses that row, which is rejected; more than that cannot be told apart.
    if (error.linesLost > 0) {
      return refuse('bad_quoting', base.file, { line: error.line, lines: error.linesLost }, error.line);
    }
  }
  return { evidence, repeated, rows, customerGroups, readDate };
}
