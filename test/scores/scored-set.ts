/** What a set of labelled data is to the scores. */

/** One labelled item: what was expected and what the program said. */
export type Row = { id: string; what: string; expected: string; got: string; ok: boolean };

/** One figure of a set. `value` is a share, or a count where `of` says of how many; null where nothing can be said. */
export type Figure = { what: string; value: number | null; of?: number | null; target?: Target };

/** What a figure has to be: at least or at most. */
export type Target = { least: number } | { most: number };

/** The program's answers, one object a line as the scorer takes them, and the same as rows for people. */
export type Answers = { predictions: readonly object[]; rows: readonly Row[] };

/** A part of a set: for each label (a line, or a whole file of truth) another label, or null to leave it out. */
export type View = {
  name: string;
  label: (label: Record<string, unknown>, file: string) => Record<string, unknown> | null;
};

/** A set: how it is answered by the command line, and which of the scorer's figures count. */
export type ScoredSet = {
  name: string;
  /** Its folder among the dev sets, where that is not its name. */
  folder?: string;
  /** What of the labels the command line can answer at all. */
  sees?: View;
  /** Minutes rather than seconds: only with --threads. */
  isSlow?: boolean;
  /** Answers all items, `work` being a folder for files of its own; and the figures out of what the scorer then printed. */
  scored?: { answer: (work: string) => Answers; figures: (scored: unknown) => Figure[] };
  /** Parts of the set that are scored apart. */
  views?: readonly (View & { figures: (scored: unknown) => Figure[] })[];
  /** Figures that the scorer does not know. */
  further?: (work: string) => { ours: Figure[]; baseline: Figure[]; rows: readonly Row[] };
};

/** A value in what the scorer printed; null where it is none. */
export function at(scored: unknown, ...path: (string | number)[]): number | null {
  let value = scored;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return null;
    value = (value as Record<string | number, unknown>)[key];
  }
  return typeof value === 'number' ? value : null;
}

/** A figure `[right, of]` of the scorer as a share. */
export function share(what: string, scored: unknown, path: readonly (string | number)[], target?: Target): Figure {
  const right = at(scored, ...path, 0);
  const of = at(scored, ...path, 1);
  const value = right === null || of === null || of === 0 ? null : right / of;
  return { what, value, ...(target ? { target } : {}) };
}
