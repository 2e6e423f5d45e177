/** Dates as people write them in ten languages: where they stand and which days they can mean. */
import { dayOf, weekday, type Day } from '#shared/days.ts';
import { LANGUAGES } from './wording.ts';

/** A date in the text. `year` null: not written. `days` are the readings of an all-number date whose order is open. */
export type DateToken = {
  start: number;
  end: number;
  /** Month and day readings, one or two; month 0 where only the day of the month is written ("the 28th"). */
  readings: readonly { month: number; day: number }[];
  year: number | null;
  /** ISO weekday written beside the date, or null. */
  weekday: number | null;
  /** Days after the day the mail was sent ("tomorrow"), or null. */
  relative: number | null;
  /** True when the token is the end of a range written in one ("6-13 October"). */
  rangeEnd: boolean;
  /** Order of day and month that this all-number date proves by itself, or null. */
  provesOrder: 'day' | 'month' | null;
};

const escaped = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');
const byName = (
  lists: (language: (typeof LANGUAGES)[number]) => readonly (readonly string[])[],
): Map<string, number> => {
  const map = new Map<string, number>();
  for (const language of LANGUAGES)
    for (const [i, names] of lists(language).entries())
      for (const name of names) if (!map.has(name)) map.set(name, i + 1);
  return map;
};
const MONTHS = byName((language) => language.dates.months);
const WEEKDAYS = byName((language) => language.dates.weekdays);
const RELATIVE = new Map(LANGUAGES.flatMap((language) => language.dates.relative));

const MONTH = `(${escaped([...MONTHS.keys()])})`;
const WEEKDAY = `(${escaped([...WEEKDAYS.keys()])})`;
const DAY_NUMBER = '([0-3]?\\d)(?:st|nd|rd|th|er|e|º|ª|:e|\\.)?';
const YEAR = '(?:,? ?(?:de |del )?(20\\d\\d|19\\d\\d))?';
const RANGE = '(?:[0-3]?\\d(?:st|nd|rd|th|\\.)? ?(?:-|–|/|bis|to|au|al|à|a|t/m|till) ?)?';

/** "3. Dezember 2026", "3rd of December", "6-13 October": a range in front is passed over, its end counts. */
const DAY_MONTH = new RegExp(
  `(?<![\\p{L}\\d.,/-])(${RANGE})${DAY_NUMBER} ?(?:of |de |di |d'|den )?${MONTH}\\.?(?![\\p{L}])${YEAR}`,
  'gu',
);
/** "December 3rd, 2026", "October 6- 13". */
const MONTH_DAY = new RegExp(
  `(?<![\\p{L}])${MONTH}\\.? ?(?:the )?([0-3]?\\d)(?:st|nd|rd|th)?(?:( ?[-–] ?)([0-3]?\\d)(?:st|nd|rd|th)?)?(?![\\d:.]{0,12}\\d)(?:,? (20\\d\\d|19\\d\\d))?`,
  'gu',
);
const NUMERIC = /(?<![\d./:-])(?:([0-3]?\d)\.?-)?([0-3]?\d)([./-])([0-3]?\d)(?:\3(\d{4}|\d{2}))?(?![\d/:-]|\.\d)/g;
const ISO = /(?<![\d./-])(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?![\d/-])/g;
const CJK = /(?:(20\d\d) ?年 ?)?([01]?\d) ?[月] ?([0-3]?\d) ?[日号號]/g;
const ORDINAL_ONLY = /(?<![\p{L}\d])the ([0-3]?\d)(?:st|nd|rd|th)(?![\p{L}\d])(?! (?:of|floor))/gu;
const WEEKDAY_NAME = new RegExp(`(?<![\\p{L}])${WEEKDAY}(?![\\p{L}])`, 'gu');
const RELATIVE_NAME = new RegExp(`(?<![\\p{L}])(${escaped([...RELATIVE.keys()])})(?![\\p{L}])`, 'gu');

/** The patterns built from the languages' data, for the test that proves them linear. */
export const DATE_PATTERNS: readonly RegExp[] = [DAY_MONTH, MONTH_DAY, WEEKDAY_NAME, RELATIVE_NAME];

const fullYear = (text: string | undefined): number | null =>
  text === undefined ? null : text.length === 2 ? 2000 + Number(text) : Number(text);

function readingsOf(a: number, b: number, separator: string): { month: number; day: number }[] {
  const readings: { month: number; day: number }[] = [];
  if (b >= 1 && b <= 12 && a >= 1 && a <= 31) readings.push({ month: b, day: a });
  if (separator !== '.' && a >= 1 && a <= 12 && b >= 1 && b <= 31 && a !== b) readings.push({ month: a, day: b });
  return readings;
}

/**
 * The dates in text from `plainWords`, in order and without overlap; at most 40. All-number dates with slash or dash
 * keep both readings until context decides; with dots the day comes first.
 */
export function dateTokens(text: string): DateToken[] {
  const found: DateToken[] = [];
  const free = (start: number, end: number): boolean =>
    found.length < 40 && found.every((other) => end <= other.start || start >= other.end);
  const add = (start: number, length: number, token: Partial<DateToken>): void => {
    if (free(start, start + length))
      found.push({
        start,
        end: start + length,
        readings: [],
        year: null,
        weekday: null,
        relative: null,
        rangeEnd: false,
        provesOrder: null,
        ...token,
      });
  };
  for (const m of text.matchAll(ISO))
    add(m.index, m[0].length, { readings: [{ month: Number(m[2]), day: Number(m[3]) }], year: Number(m[1]) });
  for (const m of text.matchAll(CJK))
    add(m.index, m[0].length, { readings: [{ month: Number(m[2]), day: Number(m[3]) }], year: fullYear(m[1]) });
  for (const m of text.matchAll(DAY_MONTH))
    add(m.index, m[0].length, {
      readings: [{ month: MONTHS.get(m[3] ?? '') ?? 0, day: Number(m[2]) }],
      year: fullYear(m[4]),
      rangeEnd: m[1] !== '',
    });
  for (const m of text.matchAll(MONTH_DAY))
    add(m.index, m[0].length, {
      readings: [{ month: MONTHS.get(m[1] ?? '') ?? 0, day: Number(m[4] ?? m[2]) }],
      year: fullYear(m[5]),
      rangeEnd: m[4] !== undefined,
    });
  for (const m of text.matchAll(NUMERIC)) {
    const readings = readingsOf(Number(m[2]), Number(m[4]), m[3] ?? '');
    const provesOrder = readings.length !== 1 ? null : Number(m[2]) > 12 ? 'day' : Number(m[4]) > 12 ? 'month' : null;
    add(m.index, m[0].length, { readings, year: fullYear(m[5]), rangeEnd: m[1] !== undefined, provesOrder });
  }
  for (const m of text.matchAll(ORDINAL_ONLY))
    add(m.index, m[0].length, { readings: [{ month: 0, day: Number(m[1]) }] });
  const tokens = found.filter((token) => token.readings.length > 0);
  for (const m of text.matchAll(WEEKDAY_NAME)) {
    const name = WEEKDAYS.get(m[1] ?? '') ?? null;
    const end = m.index + m[0].length;
    const dated = tokens.find((token) => token.start >= end && token.start - end <= 8 && /^[.,]? ?(?:the |den |dem |le |el |il |o |dia |d\.|der )?(?:\()?$/.test(text.slice(end, token.start)))
      ?? tokens.find((token) => m.index >= token.end && m.index - token.end <= 3); // prettier-ignore
    if (dated) dated.weekday ??= name;
    else if (m[0].length > 3 || m[0].charCodeAt(0) >= 0x2e80) add(m.index, m[0].length, { weekday: name });
  }
  for (const m of text.matchAll(RELATIVE_NAME))
    add(m.index, m[0].length, { relative: RELATIVE.get(m[1] ?? '') ?? null });
  return found
    .filter((token) => token.readings.length > 0 || token.weekday !== null || token.relative !== null)
    .sort((a, b) => a.start - b.start);
}

/** A reading as a day of that year, or null when there is none or the weekday written beside it is another. */
export function dayIn(year: number, reading: { month: number; day: number }, written: number | null): Day | null {
  const day = dayOf(year, reading.month, reading.day);
  return day !== null && (written === null || weekday(day) === written) ? day : null;
}
