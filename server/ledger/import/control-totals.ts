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
  group: (label: string) => void;
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
  return {
    add: (document) => {
      currencies.add(document.currency);
      addTo(all, document);
      addTo(ofGroup, document);
    },
    group: (label) => {
      ofGroup = noSums();
      groupFrom = 0;
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
      const sums = noSums();
      addTo(sums, document);
      for (const total of found) {
        if (document.line <= total.from || document.line >= total.line) continue;
        total.ours -= sums[total.field];
        total.difference = total.theirs - total.ours;
      }
    },
    list: () => found.map(({ field: _field, from: _from, ...total }) => total),
  };
}

/** Whether a total is the whole file's: by its words, by the figure, or because it names no group. */
function isWhole(label: string, group: string, theirs: bigint, all: bigint, ofGroup: bigint): boolean {
  if (totalWord(label) === 'grand') return true;
  if (theirs === ofGroup) return theirs === all;
  if (theirs === all) return true;
  return group === '' || !plainWords(label).includes(plainWords(group));
}
