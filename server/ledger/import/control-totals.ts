/** The totals that a file itself states, compared with ours of the rows that were taken (RULES §2). */
import type { ControlTotal, Field, ParsedDocument } from './ledger-file.ts';
import { amount, isProblem } from './row-reader.ts';
import type { RowContext } from './row-reader.ts';
import { plainWords, rowLabel, totalWord } from './rows.ts';

const COLUMNS = ['total', 'open', 'paid'] as const;
type Column = (typeof COLUMNS)[number];

/** Totals with the lines that they cover, so that documents dropped later can be taken out of them. */
export type ControlTotals = {
  add: (document: ParsedDocument) => void;
  /** A heading on `line`: the sum of a group begins. */
  group: (label: string, line: number) => void;
  /** Notes a total row; false when nothing was to compare: no rows yet, or several currencies in them. */
  total: (context: RowContext) => boolean;
  /** Takes a document back out that was dropped as a repetition. */
  drop: (document: ParsedDocument) => void;
  list: () => ControlTotal[];
};

type Sums = Record<Column, bigint>;
type Covered = ControlTotal & { field: Column; from: number };

function noSums(): Sums {
  return { total: 0n, open: 0n, paid: 0n };
}

function addTo(sums: Sums, { minor, open }: ParsedDocument): void {
  sums.total += minor;
  sums.open += open;
  sums.paid += minor - open;
}

/** An empty tally of control totals. */
export function controlTotals(): ControlTotals {
  const all = noSums();
  let ofGroup = noSums();
  let groupFrom = 0;
  let groupLabel = '';
  const currencies = new Set<string>();
  const found: Covered[] = [];
  const dropped: ParsedDocument[] = [];
  return {
    add: (document) => {
      currencies.add(document.currency);
      addTo(all, document);
      addTo(ofGroup, document);
    },
    group: (label, line) => {
      ofGroup = noSums();
      groupFrom = line;
      groupLabel = label;
    },
    total: (context) => {
      const { plan, row } = context;
      const [currency] = currencies;
      if (currency === undefined || currencies.size > 1) return false;
      const label = rowLabel(row.cells, plan.columns);
      for (const field of COLUMNS) {
        const column = plan.columns[field as Field];
        const theirs = amount(context, field, currency);
        if (column === undefined || theirs === null || isProblem(theirs)) continue;
        const whole = isWhole(label, groupLabel, theirs, all[field], ofGroup[field]);
        const ours = whole ? all[field] : ofGroup[field];
        const from = whole ? 0 : groupFrom;
        const header = plan.headers[column] ?? '';
        found.push({
          line: row.line,
          label,
          column: header,
          currency,
          theirs,
          ours,
          difference: theirs - ours,
          field,
          from,
        });
      }
      ofGroup = noSums();
      groupFrom = row.line;
      groupLabel = '';
      return true;
    },
    drop: (document) => {
      dropped.push(document);
    },
    list: () => {
      const before = runningSums(dropped);
      return found.map(({ field, from, ours: counted, ...total }) => {
        const ours = counted - (before(total.line)[field] - before(from)[field]);
        return { ...total, ours, difference: total.theirs - ours };
      });
    },
  };
}

/** Sums of the documents above a line, by binary search over running sums: hostile files have many of both. */
function runningSums(documents: readonly ParsedDocument[]): (line: number) => Sums {
  const sorted = documents.toSorted((a, b) => a.line - b.line);
  const sums: Sums[] = [noSums()];
  for (const document of sorted) {
    const next = { ...(sums.at(-1) ?? noSums()) };
    addTo(next, document);
    sums.push(next);
  }
  return (line) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.line ?? 0) < line) low = middle + 1;
      else high = middle;
    }
    return sums[low] ?? noSums();
  };
}

/** Whether a total is the whole file's: by its words, by the figure, or because it names no group. */
function isWhole(label: string, group: string, theirs: bigint, all: bigint, ofGroup: bigint): boolean {
  if (totalWord(label) === 'grand') return true;
  if (theirs === ofGroup) return theirs === all;
  if (theirs === all) return true;
  return group === '' || !plainWords(label).includes(plainWords(group));
}
