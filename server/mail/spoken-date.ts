/** Days as people name them in mail ("next Friday", "bis Ende des Monats", "KW 49"), counted from the day of sending. */
import { dayOf } from '#shared/days.ts';
import type { Day } from '#shared/days.ts';
import { resolveDay } from './spoken-date-resolve.ts';
import { dateReader } from './spoken-date-wording.ts';
import type { CalendarLanguage } from './wording/says/dates.ts';

/** What a day is read against. `toward`: a promise looks ahead, a payment made looks back. Zone: that of `sentDay`. */
export type DateContext = {
  sentDay: Day;
  language: CalendarLanguage;
  toward: 'future' | 'past';
  orderHint?: 'dmy' | 'mdy';
};

/** A day and the place of its words. */
export type SpokenDate = { day: Day; start: number; end: number };

const NUMERIC =
  /(?<![\d.,/-])(?:(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{1,2})([./-])(\d{1,2})(?:\5(\d{4}|\d{2}))?\.?)(?![\d/]|[.,-]\d|\s?(?:€|%|eur))/gi;

/** Every numeric date of the text; without a year only `d.m.`, `d/m` and `m/d`, which are dates where a language writes them so. */
function numericDates(
  text: string,
  context: DateContext,
): { at: number; end: number; year: number | null; month: number; day: number }[] {
  const found = [];
  for (const m of text.matchAll(NUMERIC)) {
    const end = m.index + m[0].length;
    if (m[1] !== undefined) {
      found.push({ at: m.index, end, year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) });
      continue;
    }
    const [a, b] = [Number(m[4]), Number(m[6])];
    if (m[7] === undefined && (m[5] === '-' || (m[5] === '.' && context.language === 'en'))) continue;
    const monthFirst =
      b > 12
        ? true
        : a > 12
          ? false
          : context.orderHint !== undefined
            ? context.orderHint === 'mdy'
            : context.language === 'en' && m[5] === '/';
    const year = m[7] === undefined ? null : m[7].length === 2 ? 2000 + Number(m[7]) : Number(m[7]);
    if (context.language === 'ja' && year === null) found.push({ at: m.index, end, year, month: a, day: b });
    else found.push({ at: m.index, end, year, month: monthFirst ? a : b, day: monthFirst ? b : a });
  }
  return found;
}

/** What stands between a weekday or "today" and the date that spells it out. */
const BETWEEN = /^[\s,(]{1,3}(?:(?:the|den|dem|le|el|il|de|op|am|on)\s)?$/u;

/**
 * The days that a text names, in order of their places; overlapping words are read once. Document and due dates ("invoice dated …") are
 * left out. Slashed dates follow `orderHint`, else the month comes first in English only. At most 20; linear in the text, which is cut at 1,000 characters.
 */
export function readSpokenDates(text: string, context: DateContext): SpokenDate[] {
  const cut = text.slice(0, 1000);
  const lower = cut.toLowerCase();
  // A letter whose lower case is longer would move the places; such text is read as it stands.
  const shown = lower.length === cut.length ? lower : cut;
  const { rules, months, weekdays, numbers, documentDate } = dateReader(context.language);
  const found: (SpokenDate & { rank: number; full: boolean })[] = [];
  for (const date of numericDates(shown, context)) {
    const day = resolveDay(
      date.year === null
        ? { meaning: 'date', month: date.month, d: date.day }
        : { meaning: 'date', month: date.month, d: date.day, year: date.year },
      context,
    );
    if (day !== null && dayOf(Number(day.slice(0, 4)), date.month, date.day) !== null)
      found.push({ day, start: date.at, end: date.end, rank: -1, full: true });
  }
  rules.forEach(({ meaning, regex }, rank) => {
    for (let from = 0, tries = 0; from < shown.length && tries < 4; tries++) {
      const m = regex.exec(from === 0 ? shown : shown.slice(from));
      if (!m) return;
      const start = from + m.index;
      const g = m.groups ?? {};
      const number = g.n === undefined ? undefined : /^\d/.test(g.n) ? Number(g.n) : numbers.get(g.n.toLowerCase());
      const wd = g.wd ?? g.wd2;
      const day = resolveDay(
        {
          meaning,
          ...(g.d === undefined ? {} : { d: Number(g.d) }),
          ...(g.y === undefined ? {} : { year: Number(g.y) }),
          ...(g.mon === undefined ? {} : { month: months.get(g.mon.toLowerCase())! }),
          ...(wd === undefined ? {} : { weekday: weekdays.get(wd.toLowerCase())! }),
          ...(number === undefined ? {} : { n: number }),
        },
        context,
      );
      if (day !== null)
        found.push({ day, start, end: start + m[0].length, rank, full: g.d !== undefined && g.mon !== undefined });
      from = start + Math.max(1, m[0].length);
    }
  });
  found.sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank);
  const kept: SpokenDate[] = [];
  let end = -1;
  for (const { day, start, end: to, full } of found) {
    // "Friday, 20 November", "by the 25th of February": the whole date says which Friday and which 25th.
    const spelled =
      !full &&
      found.some(
        (o) =>
          o.full &&
          ((o.start >= start && o.start < to) ||
            (o.start >= to && o.start - to <= 8 && BETWEEN.test(shown.slice(to, o.start)))),
      );
    if (spelled) continue;
    if (start < end || documentDate.test(shown.slice(Math.max(0, start - 30), start))) continue;
    kept.push({ day, start, end: to });
    end = to;
    if (kept.length >= 20) break;
  }
  return kept;
}
