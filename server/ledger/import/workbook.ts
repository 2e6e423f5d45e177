/** XLSX to rows: the sheet that looks most like a ledger. Numbers keep the exact text that the file stores. */
import { dayFromNumber, isDay } from '#shared/days.ts';
import { storable } from '#shared/storable.ts';
import type { Refusal } from './ledger-file.ts';
import { refuse } from './refuse.ts';
import type { Cell, TableRow } from './table.ts';
import { zipEntries } from './zip-directory.ts';

/** Unpacked size from which a workbook is refused, so that a small hostile file cannot fill the memory. */
const LARGEST_UNPACKED = 512 * 1024 * 1024;
const HEADER_ROWS = 60;

/** Rows of the sheet with the best header, the first such one. Encrypted, damaged and other zip files are refused. */
export async function workbookRows(
  bytes: Uint8Array,
  file: string,
  headerScore: (cells: readonly Cell[]) => number,
): Promise<TableRow[] | Refusal> {
  const entries = zipEntries(bytes);
  if (entries === null) return refuse('damaged_workbook', file);
  if (!entries.some(({ name }) => name === 'xl/workbook.xml'))
    return refuse('not_a_table', file, { what: 'zip archive' });
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  if (unpacked > LARGEST_UNPACKED) return refuse('too_large', file, { limit: LARGEST_UNPACKED / 1024 / 1024 });
  const sheets = await readSheets(bytes);
  if (sheets === null) return refuse('damaged_workbook', file);
  let best: TableRow[] = [];
  let bestScore = -1;
  for (const rows of sheets) {
    const score = rows.slice(0, HEADER_ROWS).reduce((most, { cells }) => Math.max(most, headerScore(cells)), 0);
    if (rows.length > 0 && score > bestScore) [best, bestScore] = [rows, score];
  }
  return best.length === 0 ? refuse('empty_file', file) : best;
}

async function readSheets(bytes: Uint8Array): Promise<TableRow[][] | null> {
  const { default: readWorkbook } = await import('read-excel-file/universal');
  try {
    const sheets = await readWorkbook<StoredNumber>(bytes.slice().buffer, { trim: false, parseNumber: storedNumber });
    return sheets.map(({ data }) =>
      data.map((cells, i) => ({ line: i + 1, cells: (cells as readonly unknown[]).map(cellOf) })),
    );
  } catch {
    return null;
  }
}

type StoredNumber = { number: string };

function storedNumber(text: string): StoredNumber {
  return { number: text };
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'string') return storable(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (value instanceof Date) {
    const days = Math.floor(value.getTime() / 86_400_000);
    const day = Number.isFinite(days) ? dayFromNumber(days) : '';
    return isDay(day) ? { day } : '';
  }
  return typeof value === 'object' && value !== null && 'number' in value ? { number: String(value.number) } : '';
}
