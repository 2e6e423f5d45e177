/** What stands between two numbers: does the list go on? */
import { AND_WORDS, FILLERS, MONTHS, NUMBER_WORDS, TO_WORDS, UNITS, wordsOf } from './words.ts';

/** `tight`: the next one is a member; `range`: the next one is the end of a range; `loose`: only an aside may follow. */
export type Glue = 'tight' | 'range' | 'loose' | null;

const MAX_GAP = 60;
const TIGHT = /^[\s,;&+/|()[\]•*"'#-]*$/;
const DASH = /^\s{0,3}(?:-|\.{2,3}|~)\s{0,3}$/;
const LOOSE = /^[\s,;:&+/|()[\]•*"'#.$€£=-]*$/;

/** How the text between two atoms (digits folded) joins them. */
export function glueOf(gap: string): Glue {
  if (gap.length > MAX_GAP) return null;
  const lines = gap.split('\n').length - 1;
  if (lines > 2) return null;
  const words = wordsOf(gap);
  if (words.length === 0) {
    if (DASH.test(gap)) return 'range';
    if (TIGHT.test(gap)) return 'tight';
    return LOOSE.test(gap) ? 'loose' : null;
  }
  let rest = '';
  let at = 0;
  for (const word of words) {
    rest += gap.slice(at, word.start);
    at = word.end;
  }
  rest += gap.slice(at);
  const [only] = words;
  if (words.length === 1 && only && TO_WORDS.has(only.low) && /^[\s#/-]*$/.test(rest)) return 'range';
  if (words.every((w) => AND_WORDS.has(w.low) || NUMBER_WORDS.has(w.low)) && TIGHT.test(rest.replaceAll('.', '')))
    return 'tight';
  const known = words.every((w) => AND_WORDS.has(w.low) || FILLERS.has(w.low) || MONTHS.has(w.low) || UNITS.has(w.low));
  return known && LOOSE.test(rest) ? 'loose' : null;
}
