/** The day that a report's title lines name: "As of June 30, 2013", "Stichtag 30.06.2013". */
import type { Day } from '#shared/days.ts';
import type { WrittenDate } from './dates.ts';
import { cellText } from './table.ts';
import type { TableRow } from './table.ts';

const AS_OF =
  /\b(?:as (?:of|at)|aged as of|report date|stichtag|stand(?: vom)?|per|zum|au|situation au|al|a fecha de|alla data del|per datum)\b:?\s+/i;

/** The day of the title lines, null when they name none or it can be read in two orders. */
export function statedDay(above: readonly TableRow[], readDate: (text: string) => WrittenDate | null): Day | null {
  for (const { cells } of above) {
    for (const [i, cell] of cells.entries()) {
      const text = cellText(cell).slice(0, 200);
      const at = AS_OF.exec(`${text} `);
      if (at === null) continue;
      const written = text.slice(at.index + at[0].length).trim();
      const date = readDate(written === '' ? cellText(cells[i + 1]) : written);
      if (date !== null && date.kind === 'day') return date.day;
    }
  }
  return null;
}
