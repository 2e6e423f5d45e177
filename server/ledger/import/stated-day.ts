/** The day that a report's title lines name: "As of June 30, 2013", "Stichtag 30.06.2013". */
import type { Day } from '#shared/days.ts';
import type { WrittenDate } from './dates.ts';
import { cellText } from './table.ts';
import type { TableRow } from './table.ts';

const AS_OF =
  /\b(?:as (?:of|at)|aged as of|report date|stichtag|stand(?: vom)?|per|zum|au|situation au|al|a fecha de|alla data del|per datum)\b:?[\s,]+/i;

/** The day of the title lines, null when they name none or it can be read in two orders. */
export function statedDay(above: readonly TableRow[], readDate: (text: string) => WrittenDate | null): Day | null {
  for (const { cells } of above) {
    // A title such as "As of June 30, 2013" is cut at its comma when the delimiter is one.
    const text = cells.map(cellText).join(',').slice(0, 200);
    const at = AS_OF.exec(text);
    if (at === null) continue;
    const date = readDate(text.slice(at.index + at[0].length).replace(/[,\s]+$/, ''));
    if (date !== null && date.kind === 'day') return date.day;
  }
  return null;
}
