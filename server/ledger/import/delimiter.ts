/** Which character parts the cells of a CSV file. */
import { firstRows } from './csv.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const ROWS_LOOKED_AT = 60;

/**
 * The delimiter under which the head of a file shows the best header row; where none shows one, under which most rows have
 * the same number of cells. Excel's own `sep=;` line decides alone.
 */
export function chooseDelimiter(head: string, headerScore: (cells: readonly string[]) => number): string {
  const told = /^\uFEFF?sep=([,;\t|])\r?\n/i.exec(head)?.[1];
  if (told !== undefined) return told;
  let best: { delimiter: string; header: number; regular: number } | null = null;
  for (const delimiter of DELIMITERS) {
    const rows = firstRows(head, delimiter, ROWS_LOOKED_AT);
    const header = rows.reduce((most, cells) => Math.max(most, headerScore(cells)), 0);
    const regular = regularity(rows);
    if (best === null || header > best.header || (header === best.header && regular > best.regular)) {
      best = { delimiter, header, regular };
    }
  }
  return best?.delimiter ?? ',';
}

/** Rows that share the commonest number of cells, when that is more than one. */
function regularity(rows: string[][]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
