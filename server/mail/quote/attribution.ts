/** The line above a quotation, "On … wrote:", in any language and wrapped over several lines. */
import { WROTE, WROTE_LEADS } from '../wording/text/attributions.ts';
import { hasFencedAddress, trimEnds } from './scan.ts';
import type { Line } from './lines.ts';

function alternatives(words: Iterable<string>): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|');
}

const verbs = alternatives(Object.values(WROTE).flat());
const VERB = new RegExp(`(?<![\\p{L}])(?:${verbs})(?![a-zà-ÿа-я])`, 'iu');
const VERB_ANYWHERE = new RegExp(verbs, 'i');
const VERB_LAST = new RegExp(`(?:${verbs})(?:\\(a\\))?$`, 'i');
const LEAD = new RegExp(`^(?:(?:${alternatives(WROTE_LEADS)})(?![\\p{L}])|[在于於]|["'“]?\\d)`, 'iu');
const DATE = /\d{4}|\d{1,2}[:.]\d{2}|\d{1,2}[./-]\d{1,2}[./-]\d{2}/;
const TIME = /\d{1,2}[:.h]\d{2}/;
const FULL_DATE = /^\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}/;
const MOST_LINES = 7;
const LONGEST = 400;

/** False only where the text cannot hold any such line: one cheap pass. */
export function mayHoldAttribution(text: string): boolean {
  return VERB_ANYWHERE.test(text) || /> ?[:：]|GMT[+-]|^\d{4}[-/]\d/m.test(text);
}

/** The words without rules and marks at their ends; a closing bracket of an address stays. */
function trimmed(words: string): string {
  return words.endsWith('>') ? `${trimEnds(words.slice(0, -1), '-*_>')}>` : trimEnds(words, '-*_>');
}

/** True when the words are such a line as a whole. */
export function isAttribution(words: string): boolean {
  const bare = trimmed(words);
  if (bare.length < 8 || bare.length > LONGEST) return false;
  const colon = /[:：]$/.test(bare);
  const body = colon ? bare.slice(0, -1).trimEnd() : bare;
  const mail = hasFencedAddress(body);
  const dated = DATE.test(body);
  if (VERB.test(body) || VERB_LAST.test(body)) {
    const led = LEAD.test(body);
    if (colon && ((led && dated) || mail || (dated && TIME.test(body) && body.length < 160))) return true;
    if (VERB_LAST.test(body) && mail && dated) return true;
  }
  if (colon && mail && dated) return true;
  return FULL_DATE.test(body) && ((mail && /[>\])]$/.test(body)) || /GMT[+-]\d/.test(body));
}

/** The end (exclusive) of such a line that begins at line `start` of the author's own text, or null. */
export function attributionAt(lines: readonly Line[], start: number): number | null {
  const first = lines[start]!;
  if (!/[\d<@]/.test(first.text) || first.text.length > LONGEST) return null;
  let joined = '';
  let count = 0;
  for (let i = start; i < lines.length && count < MOST_LINES; i++) {
    const line = lines[i]!;
    if (line.text === '') {
      // A blank line may only stand where a client broke an address out of the line.
      const next = lines[i + 1];
      if (i === start || !next || !/^[<>]|^mailto:/.test(next.raw.trimStart())) return null;
      continue;
    }
    count++;
    joined = joined === '' ? line.raw.trim() : `${joined} ${line.raw.trim()}`;
    if (joined.length > LONGEST) return null;
    if (isAttribution(joined)) return i + 1;
    if (i === start && !LEAD.test(first.text) && !/[<@]/.test(first.text)) return null;
  }
  return null;
}
