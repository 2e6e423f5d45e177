/** When the author of an out-of-office note is back: the first day back, read from words and dates. No date is invented. */
import { addDays, dayNumber, daysBetween, weekday, type Day } from '#shared/days.ts';
import { dateTokens, dayIn, type DateToken } from './date-tokens.ts';
import { plainWords } from './phrases.ts';
import { LANGUAGES } from './wording.ts';

type Role = 'back' | 'until' | 'from';

/** How far before the mail a date may lie and still be meant (notes that were not switched off). */
const SLACK = 7;
/** How far ahead a date without a year is looked for. */
const HORIZON = 366 - SLACK;
/** How far before a date its cue may stand. */
const REACH = 70;

const cues = (['back', 'until', 'from'] as const).flatMap((role) =>
  LANGUAGES.flatMap((language) => language.dates[role].map((words) => ({ role, words, end: new RegExp(`(?<![\\p{L}])${words.split(' * ').map(escape).join('[^.!?]{0,40}?')}(?![\\p{L}])`, 'gu') }))),
);
const after = (['back', 'until', 'from'] as const).flatMap((role) =>
  LANGUAGES.flatMap((language) => language.dates[role === 'back' ? 'afterBack' : role === 'until' ? 'afterUntil' : 'afterFrom'].map((words) => ({ role, words }))),
);

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** What the words beside a date make of it: the cue nearest before it, in the same sentence, else one right after it. */
function roleOf(text: string, token: DateToken, previousEnd: number): Role | null {
  const rest = text.slice(token.end, token.end + 24).replace(/^[\s,)日号]{1,4}/, '').replace(/^\(.{1,4}\)\s?/, '');
  const following = after.filter((cue) => rest.startsWith(cue.words)).toSorted((a, b) => b.words.length - a.words.length)[0];
  if (following?.role === 'until') return 'until';
  if (following?.role === 'back') return 'back';
  const window = text.slice(Math.max(previousEnd, token.start - REACH), token.start);
  const stop = Math.max(window.lastIndexOf('! '), window.lastIndexOf('? '), window.search(/\p{L}{3,}\. [^.]*$/u) + 1);
  const sentence = stop > 0 ? window.slice(stop) : window;
  let best: { role: Role; end: number; size: number } | null = null;
  for (const cue of cues) {
    for (const m of sentence.matchAll(cue.end)) {
      const end = m.index + m[0].length;
      if (!best || end > best.end || (end === best.end && m[0].length > best.size)) best = { role: cue.role, end, size: m[0].length };
    }
  }
  // "back … on/from/ab/le 3 December": a preposition between the verb and the date does not change the verb's meaning.
  const returns = cues.some((cue) => cue.role === 'back' && sentence.search(cue.end) >= 0);
  if (returns && best && (best.role === 'from' || /until|before|à partir|to$/.test(sentence.slice(-14)))) return 'back';
  return best?.role ?? (token.rangeEnd ? 'until' : (following?.role ?? null));
}

/** The order of day and month that other dates of the text prove. */
function provenOrder(tokens: readonly DateToken[]): 'day' | 'month' | null {
  return tokens.find((token) => token.provesOrder !== null)?.provesOrder ?? null;
}

/** The next day of that month and day; a day of the month alone counts from the date named before it. */
function nextDay(reading: { month: number; day: number }, token: DateToken, sentOn: Day, near: Day | null): Day | null {
  const from = addDays(sentOn, -SLACK);
  if (reading.month === 0) {
    const base = near ?? sentOn;
    for (let months = 0; months < 3; months++) {
      const index = Number(base.slice(5, 7)) - 1 + months;
      const day = dayIn(Number(base.slice(0, 4)) + Math.floor(index / 12), { month: (index % 12) + 1, day: reading.day }, token.weekday);
      if (day !== null && day >= base) return day;
    }
    return null;
  }
  const first = Number(from.slice(0, 4));
  for (const year of [first, first + 1]) {
    const day = dayIn(year, reading, token.weekday) ?? dayIn(year, reading, null);
    if (day !== null && day >= from && daysBetween(sentOn, day) <= HORIZON) return day;
  }
  return null;
}

function resolve(token: DateToken, sentOn: Day | null, order: 'day' | 'month' | null, near: Day | null): Day | null {
  if (token.relative !== null) return sentOn === null ? null : addDays(sentOn, token.relative);
  if (token.readings.length === 0) {
    if (token.weekday === null || sentOn === null) return null;
    const ahead = (token.weekday - weekday(sentOn) + 7) % 7;
    return addDays(sentOn, ahead === 0 ? 7 : ahead);
  }
  const days = token.readings.map((reading) => (token.year !== null ? dayIn(token.year, reading, null) : sentOn === null ? null : nextDay(reading, token, sentOn, near)));
  const [dayFirst = null, monthFirst = null] = days;
  if (token.readings.length === 1) return dayFirst;
  if (order !== null) return order === 'day' ? dayFirst : monthFirst;
  const matching = days.filter((day) => day !== null && (token.weekday === null || weekday(day) === token.weekday));
  if (matching.length === 1) return matching[0] ?? null;
  if (sentOn === null) return null;
  const plausible = matching.filter((day) => day !== null && daysBetween(sentOn, day) >= -SLACK && daysBetween(sentOn, day) <= 120);
  return plausible.length === 1 ? (plausible[0] ?? null) : null;
}

/**
 * The first day back that an out-of-office text names, or null. "Back on D" is D; "until, through, bis einschließlich D"
 * and the end of a range make it the day after D. Dates without a year are the next such date not before the day the
 * mail was sent (a week of slack); without that day only dates with a year count. An all-number date whose order stays
 * open is not read.
 */
export function readReturnDay(text: string, sentOn: Day | null): Day | null {
  const plain = plainWords(text, 4000);
  const tokens = dateTokens(plain);
  const order = provenOrder(tokens);
  let previousEnd = 0;
  let near: Day | null = null;
  const read: { role: Role | null; day: Day }[] = [];
  for (const token of tokens) {
    const role = roleOf(plain, token, previousEnd);
    previousEnd = token.end;
    const day = resolve(token, sentOn, order, near);
    if (day === null) continue;
    near = day;
    if (sentOn === null || dayNumber(day) >= dayNumber(sentOn) - SLACK) read.push({ role, day });
  }
  const back = read.find((one) => one.role === 'back');
  if (back) return back.day;
  const until = read.find((one) => one.role === 'until');
  return until ? addDays(until.day, 1) : null;
}

/** The day that one date of a text means, by the same rules (order of day and month, missing year), or null. */
export function readNamedDay(token: DateToken, tokens: readonly DateToken[], sentOn: Day | null): Day | null {
  return resolve(token, sentOn, provenOrder(tokens), null);
}
