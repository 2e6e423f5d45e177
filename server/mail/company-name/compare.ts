/** How much two faces of names have in common. */
import type { Face } from './faces.ts';
import { GENERIC, SOFT } from './forms.ts';

/**
 * What a comparison found: `score` 0 to 1; the distinctive words in common, and the words that only one side has. `fuzzy` when
 * a word agreed only nearly.
 */
export type Likeness = {
  score: number;
  shared: readonly string[];
  /** How many words of the name agree, distinctive or not, soft ones left out. */
  agreeing: number;
  sameLead: boolean;
  /** Both end with the same word, soft words aside. */
  sameEnd: boolean;
  onlyQuery: readonly string[];
  onlyName: readonly string[];
  fuzzy: boolean;
};

/** True when two words differ by one letter put in, left out, changed or swapped with its neighbour. */
export function oneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return a === b;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return (
    a.slice(i + 1) === b.slice(i + 1) ||
    a.slice(i + 1) === b.slice(i) ||
    a.slice(i) === b.slice(i + 1) ||
    (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2))
  );
}

/** How far two words agree; a word at the end of its name may be cut off, as ledgers with short columns do. */
function likeness(a: string, b: string, aLast: boolean, bLast: boolean): number {
  if (a === b) return 1;
  if (aLast && a.length >= 4 && b.startsWith(a)) return 0.9;
  if (bLast && b.length >= 4 && a.startsWith(b)) return 0.9;
  if (Math.min(a.length, b.length) >= 7 && a[0] === b[0] && !/\d/.test(a) && oneEdit(a, b)) return 0.85;
  return 0;
}

type Pair = { q: number; n: number; span: number; nameSpan: number; credit: number };

function pairs(q: readonly string[], n: readonly string[]): Pair[] {
  const found: Pair[] = [];
  for (let i = 0; i < q.length; i++) {
    for (let j = 0; j < n.length; j++) {
      const credit = likeness(q[i] ?? '', n[j] ?? '', i > 1 && i === q.length - 1, j > 1 && j === n.length - 1);
      if (credit > 0) found.push({ q: i, n: j, span: 1, nameSpan: 1, credit });
      if (i + 1 < q.length && `${q[i]}${q[i + 1]}` === n[j])
        found.push({ q: i, n: j, span: 2, nameSpan: 1, credit: 1 });
      if (j + 1 < n.length && q[i] === `${n[j]}${n[j + 1]}`)
        found.push({ q: i, n: j, span: 1, nameSpan: 2, credit: 1 });
    }
  }
  return found.sort(
    (a, b) =>
      b.credit - a.credit || b.span + b.nameSpan - a.span - a.nameSpan || Math.abs(a.q - a.n) - Math.abs(b.q - b.n),
  );
}

function lastTelling(stems: readonly string[]): number {
  return stems.findLastIndex((stem) => !SOFT.has(stem));
}

/** Compares a query's face with a name's; `weight` says how much a word tells. Word order does not count, but lead and end are told. */
export function compareFaces(
  query: Pick<Face, 'stems'>,
  name: Pick<Face, 'stems'>,
  weight: (stem: string) => number,
): Likeness {
  const q = query.stems;
  const n = name.stems;
  const usedQ = new Set<number>();
  const usedN = new Set<number>();
  let matched = 0;
  let whole = 0;
  let fuzzy = false;
  const shared: string[] = [];
  let sameLead = false;
  let sameEnd = false;
  for (const pair of pairs(q, n)) {
    const qs = Array.from({ length: pair.span }, (_, k) => pair.q + k);
    const ns = Array.from({ length: pair.nameSpan }, (_, k) => pair.n + k);
    if (qs.some((i) => usedQ.has(i)) || ns.some((i) => usedN.has(i))) continue;
    for (const i of qs) usedQ.add(i);
    for (const i of ns) usedN.add(i);
    const total = Math.max(
      qs.reduce((sum, i) => sum + weight(q[i] ?? ''), 0),
      ns.reduce((sum, i) => sum + weight(n[i] ?? ''), 0),
    );
    matched += pair.credit * total;
    whole += total;
    if (pair.credit < 0.9) fuzzy = true;
    const word = ns.map((i) => n[i]).join('');
    if (pair.credit > 0.8 && !GENERIC.has(word)) shared.push(word);
    if (pair.q === 0 && pair.n === 0) sameLead = true;
    if (qs.includes(lastTelling(q)) && ns.includes(lastTelling(n))) sameEnd = true;
  }
  const only = (words: readonly string[], used: ReadonlySet<number>): string[] => words.filter((_, i) => !used.has(i));
  const onlyQuery = only(q, usedQ);
  const onlyName = only(n, usedN);
  const all = [...onlyQuery, ...onlyName].reduce((sum, w) => sum + weight(w), whole);
  return {
    score: all > 0 ? matched / all : 0,
    shared,
    agreeing: [...usedN].filter((i) => !SOFT.has(n[i] ?? '')).length,
    sameLead,
    sameEnd,
    onlyQuery,
    onlyName,
    fuzzy,
  };
}
