/** A file as rows of cells, whatever its format. CSV rows are read again from the source each time. */
import type { Day } from '#shared/days.ts';
import type { ByteSource, Refusal } from './ledger-file.ts';
import { csvRows } from './csv.ts';
import { chooseDelimiter } from './delimiter.ts';
import { fileFormat } from './format.ts';
import { jsonRows } from './json.ts';
import { refuse } from './refuse.ts';
import { decode, detectEncoding, readAll, readHead } from './text.ts';
import type { Encoding } from './text.ts';
import { workbookRows } from './workbook.ts';

/** A cell: text as written, or a workbook's number (exact decimal text) or date. */
export type Cell = string | { number: string } | { day: Day };

/** A row with the line (CSV) or row (workbook) that it starts on, from 1. */
export type TableRow = { line: number; cells: Cell[] };

export type Table = {
  file: string;
  format: 'csv' | 'xlsx' | 'json';
  encoding: Encoding | null;
  delimiter: string | null;
  rows: () => AsyncIterable<TableRow[]>;
};

const HEAD_BYTES = 65_536;
/** Workbooks and JSON are held in memory; a larger ledger is exported as CSV. */
const LARGEST_IN_MEMORY = 256 * 1024 * 1024;

/**
 * Opens a file as a table: CSV in any common encoding and delimiter, XLSX (its first sheet with rows) or a JSON array of
 * flat objects. `headerScore` says how much a row looks like a header, which decides between delimiters.
 */
export async function openTable(
  source: ByteSource,
  file: string,
  headerScore: (cells: readonly Cell[]) => number,
): Promise<Table | Refusal> {
  const head = await readHead(source, HEAD_BYTES);
  if (head.length === 0) return refuse('empty_file', file);
  const format = fileFormat(head);
  if (format.format === 'other') {
    return format.what === 'old Office file'
      ? refuse('old_excel', file)
      : refuse('not_a_table', file, { what: format.what });
  }
  if (format.format === 'text') return openText(source, file, head, headerScore);
  const bytes = await readAll(source, LARGEST_IN_MEMORY);
  if (bytes === null) return refuse('too_large', file, { limit: LARGEST_IN_MEMORY / 1024 / 1024 });
  const rows = format.format === 'json' ? jsonRows(bytes, file) : await workbookRows(bytes, file, headerScore);
  if ('refused' in rows) return rows;
  const kind = format.format === 'json' ? 'json' : 'xlsx';
  return { file, format: kind, encoding: null, delimiter: null, rows: () => once(rows) };
}

async function openText(
  source: ByteSource,
  file: string,
  head: Uint8Array,
  headerScore: (cells: readonly Cell[]) => number,
): Promise<Table | Refusal> {
  const encoding = await detectEncoding(source, head);
  const text = new TextDecoder(encoding).decode(head);
  if (text.trim() === '') return refuse('empty_file', file);
  const delimiter = chooseDelimiter(text, headerScore);
  const rows = (): AsyncIterable<TableRow[]> => csvRows(decode(source, encoding), delimiter);
  return { file, format: 'csv', encoding, delimiter, rows };
}

async function* once(rows: TableRow[]): AsyncGenerator<TableRow[]> {
  yield rows;
}

/** A cell as text: what the file shows for text and dates, the exact decimal for numbers. */
export function cellText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  return 'day' in cell ? cell.day : cell.number;
}
