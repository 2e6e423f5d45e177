/**
 * Labels that we hold to be wrong, with the reason. They are scored as they are; the figures without them are printed beside.
 * `field` is the part of the label that is in doubt, where the rest of it stands.
 */
export type DoubtfulLabel = { set: string; id: string; field?: string; why: string };

/** The list. */
export const DOUBTFUL: readonly DoubtfulLabel[] = [];
