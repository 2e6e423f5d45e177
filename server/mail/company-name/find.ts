/** Accounts by name, as people write names (RULES §6: a name suggests; "likely or better" is offered first). */
import type { Band } from '#shared/tokens.ts';
import type { Likeness } from './compare.ts';
import { compareFaces } from './compare.ts';
import type { Face } from './faces.ts';
import { facesOf } from './faces.ts';
import { GENERIC, REGIONS, SOFT } from './forms.ts';
import type { NameIndex } from './name-index.ts';
import { keysOf, weightOf, wordsWithPrefix } from './name-index.ts';

/** An account that a name may mean; `score` 0 to 1. */
export type NameMatch = { account: string; name: string; band: Band; score: number };

const MAX_CANDIDATES = 400;
const MAX_MATCHES = 10;
const MAX_POSTINGS = 3_000;
const LEAST_SCORE = 0.2;
const MARGIN = 0.04;
const AGREEING = 0.65;
const LONG = 0.8;
const LONG_WORD = 5;
const NUMERAL = /^(?:\d+|[ivx]+)$/;
const RANKS: Readonly<Record<Face['rank'], number>> = { main: 1, also: 0.98, bare: 0.97, loose: 0.9, aside: 0.89 };

function worse(a: Face['rank'], b: Face['rank']): Face['rank'] {
  return RANKS[a] < RANKS[b] ? a : b;
}

function candidatesOf(faces: readonly Face[], index: NameIndex): number[] {
  const hits = new Map<number, number>();
  const count = (word: string, factor: number): void => {
    const list = index.postings.get(word);
    if (!list || list.length > MAX_POSTINGS) return;
    const weight = factor * weightOf(word, index);
    for (const i of list) hits.set(i, (hits.get(i) ?? 0) + weight);
  };
  const words = new Set(faces.flatMap(keysOf));
  for (const word of words) {
    count(word, 1);
    if (word.length < 4 || hits.size > MAX_CANDIDATES) continue;
    for (const near of wordsWithPrefix(word.slice(0, Math.max(4, word.length - 3)), index, 40))
      if (near !== word && !words.has(near)) count(near, 0.5);
  }
  return [...hits]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MAX_CANDIDATES)
    .map(([i]) => i);
}

/** How an entry fits best, and how its names fit that are no mere part of one. */
type Scored = { entry: number; likeness: Likeness; score: number; rank: Face['rank']; whole: readonly Likeness[] };

function best(
  faces: readonly Face[],
  entry: number,
  index: NameIndex,
  weight: (stem: string) => number,
): Scored | null {
  let top: Scored | null = null;
  const whole: Likeness[] = [];
  for (const query of faces) {
    for (const face of index.entries[entry]?.faces ?? []) {
      const likeness = compareFaces(query, face, weight);
      const score = likeness.score * (RANKS[query.rank] * RANKS[face.rank]);
      const rank = worse(query.rank, face.rank);
      if (rank === 'main' || rank === 'also') whole.push(likeness);
      if (!top || score > top.score) top = { entry, likeness, score, rank, whole };
    }
  }
  return top;
}

/** Does another account bear the same distinctive words? Then these words alone do not tell which. */
function sharedByOthers(top: Scored, others: readonly Scored[]): boolean {
  return others.some((o) => top.likeness.shared.every((w) => o.likeness.shared.includes(w)));
}

/** A distinctive word in common, of at least `letters`, that no other account has. */
function hasOwnWord(likeness: Likeness, letters: number, index: NameIndex): boolean {
  return likeness.shared.some((w) => w.length >= letters && index.postings.get(w)?.length === 1);
}

/**
 * `certain`: the same significant words. `likely`: the same but for words that companies add as they please, or trade words
 * alone; or a name that stands in brackets or behind "re", as a factor writes its client's; or the same distinctive words, one of
 * which no other account has, with other trade words around them, the query being no longer than the bare name; or a long name
 * that agrees but for one word. Anything else is only `possible`, and so is every match where another account does nearly as
 * well. Places and numerals tell branches and series apart.
 */
function bandOf(top: Scored, others: readonly Scored[], index: NameIndex): Band {
  const { likeness, rank, score, whole } = top;
  const { onlyQuery, onlyName, fuzzy } = likeness;
  const next = others[0];
  if (next && score - next.score < MARGIN) return 'possible';
  const isSame = onlyQuery.length + onlyName.length === 0;
  if (rank === 'aside') return 'possible';
  if (rank === 'loose') return isSame && !fuzzy && tellsAlone(likeness, index) ? 'likely' : 'possible';
  if (likeness.shared.length === 0) return isSame && rank === 'main' && likeness.agreeing > 1 ? 'likely' : 'possible';
  if (isSame) return fuzzy || rank === 'bare' ? 'likely' : 'certain';
  if (fuzzy || sharedByOthers(top, others)) return 'possible';
  if ([...onlyQuery, ...onlyName].every((w) => SOFT.has(w))) return 'likely';
  return whole.some((one) => agreesButForTrade(one, index)) ? 'likely' : 'possible';
}

/** A part of a name tells whose it is by two words, or by a long one; "(BVI)" does not. */
function tellsAlone(likeness: Likeness, index: NameIndex): boolean {
  return hasOwnWord(likeness, likeness.agreeing > 1 ? 1 : LONG_WORD, index);
}

function agreesButForTrade(likeness: Likeness, index: NameIndex): boolean {
  const restQuery = likeness.onlyQuery.filter((w) => !SOFT.has(w));
  const restName = likeness.onlyName.filter((w) => !SOFT.has(w));
  const rest = [...restQuery, ...restName];
  if (likeness.fuzzy || rest.some((w) => REGIONS.has(w) || NUMERAL.test(w))) return false;
  if (!hasOwnWord(likeness, 4, index)) return false;
  const { score, agreeing } = likeness;
  if (rest.every((w) => GENERIC.has(w))) {
    if (likeness.sameLead && restQuery.length === 0) return true;
    const enough = likeness.shared.length >= 2 || agreeing >= (restName.length > 0 ? 2 : 3);
    if (enough && score >= AGREEING) return true;
  }
  if (restQuery.length === 0 && agreeing >= 3 && score >= AGREEING) return true;
  if (restQuery.length === 0 && restName.length === 1 && agreeing >= 2 && likeness.sameEnd) return true;
  return rest.length === 1 && agreeing >= 4 && score >= LONG;
}

/**
 * The accounts that a name may mean, best first, at most 10. Only the first can be `likely` or `certain`, and only when it is
 * clearly better than the next: two accounts of one name are both `possible`. Linear in the query's words, not in the names.
 */
export function findAccounts(query: string, index: NameIndex): NameMatch[] {
  const faces = facesOf(query);
  if (faces.length === 0) return [];
  const weights = new Map<string, number>();
  const weight = (stem: string): number => {
    let w = weights.get(stem);
    if (w === undefined) weights.set(stem, (w = weightOf(stem, index)));
    return w;
  };
  const scored = candidatesOf(faces, index)
    .map((entry) => best(faces, entry, index, weight))
    .filter((s): s is Scored => s !== null && s.score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || a.entry - b.entry);
  const [first, ...others] = scored;
  if (!first) return [];
  const band = bandOf(first, others, index);
  return scored.slice(0, MAX_MATCHES).flatMap((s, i) => {
    const entry = index.entries[s.entry];
    return entry
      ? [
          {
            account: entry.id,
            name: entry.name,
            band: i === 0 ? band : ('possible' as const),
            score: Math.round(s.score * 1000) / 1000,
          },
        ]
      : [];
  });
}
