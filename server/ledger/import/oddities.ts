/** Counts what is odd about a file without stopping it. */
import type { Oddity } from './ledger-file.ts';

/** A tally of oddities by code and parameters. */
export type OddityTally = {
  note: (code: string, line: number, params?: Record<string, string | number>) => void;
  list: () => Oddity[];
};

/** Different parameters that are told apart per file: hostile files must not fill the memory. */
const MOST_KINDS = 200;

/** An empty tally. */
export function oddityTally(): OddityTally {
  const found = new Map<string, Oddity>();
  return {
    note: (code, line, params = {}) => {
      const key = `${code}\u0000${Object.values(params).join('\u0000')}`;
      const known = found.get(key);
      if (known !== undefined) known.count += 1;
      else if (found.size < MOST_KINDS) found.set(key, { code, params, count: 1, firstLine: line });
    },
    list: () => [...found.values()],
  };
}
