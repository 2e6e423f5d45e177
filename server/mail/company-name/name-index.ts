/** Account names in memory, found by words: equality and prefix, never a walk over all names (DESIGN §5). */
import type { Face } from './faces.ts';
import { facesOf } from './faces.ts';
import { GENERIC } from './forms.ts';

/** A customer's name as the search needs it. */
export type NamedAccount = { id: string; name: string };

/** One entry of the index. */
export type NameEntry = NamedAccount & { faces: readonly Face[] };

/** Entries, the entries of each word, how many entries have it, and all words in order for prefixes. */
export type NameIndex = {
  entries: readonly NameEntry[];
  postings: ReadonlyMap<string, readonly number[]>;
  sorted: readonly string[];
  /** How many names there are in all, where the entries are only those that a search brought. */
  total: number;
};

const GENERIC_WEIGHT = 0.2;
const LEAST_WEIGHT = 0.3;

/** Words under which a face is found: its stems and each neighbouring pair written as one. */
export function keysOf(face: Pick<Face, 'stems'>): string[] {
  const { stems } = face;
  const keys = [...stems];
  for (let i = 0; i + 1 < stems.length; i++) keys.push(`${stems[i]}${stems[i + 1]}`);
  return keys;
}

/**
 * The index of a list of accounts, which may share a name. Grows linearly; 200,000 names are fine. Where the list is only
 * what a search by terms brought, `total` is the number of accounts that were searched.
 */
export function buildNameIndex(accounts: readonly NamedAccount[], total: number = accounts.length): NameIndex {
  const entries = accounts.map(({ id, name }) => ({ id, name, faces: facesOf(name) }));
  const postings = new Map<string, number[]>();
  entries.forEach((entry, i) => {
    for (const face of entry.faces) {
      for (const key of keysOf(face)) {
        const list = postings.get(key);
        if (!list) postings.set(key, [i]);
        else if (list[list.length - 1] !== i) list.push(i);
      }
    }
  });
  return { entries, postings, sorted: [...postings.keys()].sort(), total: Math.max(total, entries.length) };
}

/** How much a word tells, 0.2 to 1: trade words little, others by how few names have them. */
export function weightOf(stem: string, index: NameIndex): number {
  if (GENERIC.has(stem)) return GENERIC_WEIGHT;
  const n = index.total + 1;
  const frequency = index.postings.get(stem)?.length ?? 0;
  const rare = Math.log(n / (frequency + 0.5)) / Math.log(n * 2);
  return Math.min(1, Math.max(LEAST_WEIGHT, rare));
}

/** At most `limit` words of the index that begin with `prefix`. */
export function wordsWithPrefix(prefix: string, index: NameIndex, limit: number): string[] {
  let low = 0;
  let high = index.sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.sorted[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  const words: string[] = [];
  for (let i = low; i < index.sorted.length && words.length < limit; i++) {
    const word = index.sorted[i];
    if (word === undefined || !word.startsWith(prefix)) break;
    words.push(word);
  }
  return words;
}
