/** When the author of an out-of-office note is back: the first day back, read from words and dates. No date is invented. */
import { addDays, dayNumber, daysBetween, weekday, type Day } from '#shared/days.ts';
import { dateTokens, dayIn, type DateToken } from './date-tokens.ts';
import { plainWords } from './phrases.ts';
import { LANGUAGES } from './wording.ts';

type Role = 'back' | 'until' | 'from';
/** What the words beside a date make of it, and whether their language writes the day first in all-number dates. */
type Reading = { role: Role | null; dayFirst: boolean | null };
type Cue = { role: Role; words: string; dayFirst: boolean | null };

/** "11/23-11/27": two dates with nothing but a dash between. */
const CLOSE_RANGE = /(\d[/.]\d{1,2}(?:[/.]\d{2,4})?\.?)[-–](?=\d{1,2}[/.]\d)/g;
/** How far before the mail a date may lie and still be meant (notes that were not switched off). */
const SLACK = 7;
/** How far ahead a date without a year is looked for. */
const HORIZON = 366 - SLACK;
/** How far before a date its cue may stand, and how far when the cue is a mere preposition. */
const REACH = 70;
const NEAR = 14;

const ROLES = ['back', 'until', 'from'] as const;
const cuesOf = (field: (role: Role) => 'back' | 'until' | 'from' | 'afterBack' | 'afterUntil' | 'afterFrom'): Cue[] =>
  ROLES.flatMap((role) =>
    LANGUAGES.flatMap(({ dates }) => dates[field(role)].map((words) => ({ role, words, dayFirst: dates.dayFirst }))),
  );
const BEFORE = cuesOf((role) => role);
const AFTER = cuesOf((role) =>
  role === 'back' ? 'afterBack' : role === 'until' ? 'afterUntil' : 'afterFrom',
).toSorted((a, b) => b.words.length - a.words.length);

const isLetter = (text: string, at: number): boolean => at >= 0 && at < text.length && /\p{L}/u.test(text[at] ?? '');

/** Where the cue's last standing as whole words in the text ends, or −1. Signs without word spaces need no boundary. */
function lastEnd(text: string, words: string): number {
  const [first = '', last = ''] = words.split(' * ');
  const signs = first.charCodeAt(0) >= 0x2e80;
  let at = text.lastIndexOf(first);
  for (let tries = 0; at >= 0 && tries < 8; tries++) {
    const open = at + first.length;
    const follow = last === '' ? open : text.indexOf(last, open);
    const end = follow < 0 ? -1 : follow + last.length;
    if (end >= 0 && (signs || (!isLetter(text, at - 1) && !isLetter(text, end)))) return end;
    at = at === 0 ? -1 : text.lastIndexOf(first, at - 1);
  }
  return -1;
}

/** The cue nearest before the date in its sentence; "back … on 3 December" stays "back" whatever preposition follows. */
function cueBefore(sentence: string): Cue | null {
  let best: Cue | null = null;
  let bestEnd = -1;
  let back: Cue | null = null;
  for (const cue of BEFORE) {
    const end = lastEnd(sentence, cue.words);
    if (end < 0) continue;
    if (cue.role === 'back') back ??= cue;
    const preposition = cue.words.length <= 3 && cue.words.charCodeAt(0) < 0x2e80;
    if (preposition && sentence.length - end > NEAR) continue;
    if (end > bestEnd || (end === bestEnd && cue.words.length > (best?.words.length ?? 0))) {
      best = cue;
      bestEnd = end;
    }
  }
  return back &&
    best &&
    best.role !== 'back' &&
    (best.role === 'from' || best.words.length <= 3 || /^(?:until|before)$/.test(best.words))
    ? back
    : best;
}

function roleOf(text: string, token: DateToken, previousEnd: number): Reading {
  const rest = text.slice(token.end, token.end + 28).replace(/^\.? ?(?:\([^()]{1,6}\))?[\s,)]{0,3}/, '');
  const following = AFTER.find((cue) => rest.startsWith(cue.words));
  if (following && following.role !== 'from') return following;
  if (previousEnd > 0 && /^ ?[-–—~～〜] ?$/.test(text.slice(previousEnd, token.start).slice(0, 4)))
    return { role: 'until', dayFirst: null };
  const window = text.slice(Math.max(previousEnd, token.start - REACH), token.start);
  const stop = Math.max(
    window.lastIndexOf('! '),
    window.lastIndexOf('? '),
    window.lastIndexOf('。'),
    window.search(/\p{L}{3}\. [^.]{0,70}$/u) + 3,
  );
  const cue = cueBefore(stop > 2 ? window.slice(stop) : window) ?? following ?? null;
  if (token.rangeEnd && cue?.role !== 'back') return { role: 'until', dayFirst: cue?.dayFirst ?? null };
  return cue ?? { role: null, dayFirst: null };
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
      const day = dayIn(
        Number(base.slice(0, 4)) + Math.floor(index / 12),
        { month: (index % 12) + 1, day: reading.day },
        token.weekday,
      );
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
  const days = token.readings.map((reading) =>
    token.year !== null
      ? dayIn(token.year, reading, null)
      : sentOn === null
        ? null
        : nextDay(reading, token, sentOn, near),
  );
  const [dayFirst = null, monthFirst = null] = days;
  if (token.readings.length === 1) return dayFirst;
  if (order !== null) return order === 'day' ? dayFirst : monthFirst;
  const matching = days.filter((day) => day !== null && (token.weekday === null || weekday(day) === token.weekday));
  if (matching.length === 1) return matching[0] ?? null;
  if (sentOn === null) return null;
  const plausible = matching.filter(
    (day) => day !== null && daysBetween(sentOn, day) >= -SLACK && daysBetween(sentOn, day) <= 120,
  );
  return plausible.length === 1 ? (plausible[0] ?? null) : null;
}

/**
 * The first day back that an out-of-office text names, or null. "Back on D" is D; "until, through, bis einschließlich D"
 * and the end of a range make it the day after D. Dates without a year are the next such date not before the day the
 * mail was sent (a week of slack); without that day only dates with a year count. An all-number date whose order stays
 * open is not read.
 */
export function readReturnDay(text: string, sentOn: Day | null): Day | null {
  const plain = plainWords(text, 4000).replace(CLOSE_RANGE, '$1 - ');
  const tokens = dateTokens(plain);
  const proven = provenOrder(tokens);
  let previousEnd = 0;
  let near: Day | null = null;
  const read: { role: Role | null; day: Day }[] = [];
  for (const token of tokens) {
    const { role, dayFirst } = roleOf(plain, token, previousEnd);
    previousEnd = token.end;
    const day = resolve(token, sentOn, proven ?? (dayFirst === null ? null : dayFirst ? 'day' : 'month'), near);
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
