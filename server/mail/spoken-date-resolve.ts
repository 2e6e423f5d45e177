/** Turns what a spoken date means into a day. */
import { addDays, dayNumber, dayOf, daysBetween, weekday } from '#shared/days.ts';
import type { Day } from '#shared/days.ts';
import type { DateMeaning } from './wording/says/dates.ts';

/** What was said: its meaning and the numbers in it; month 1 to 12, weekday Monday 1 to Sunday 7. */
export type SpokenParts = {
  meaning: DateMeaning;
  d?: number;
  month?: number;
  year?: number;
  weekday?: number;
  n?: number;
};

const FRIDAY = 5;
/** A day without a year lies at most this far off in the direction that the words look. */
const FAR = 300;

function lastOfMonth(year: number, month: number): Day {
  const next = month === 12 ? dayOf(year + 1, 1, 1)! : dayOf(year, month + 1, 1)!;
  return addDays(next, -1);
}

function monthAfter(year: number, month: number, months: number): [number, number] {
  const index = year * 12 + (month - 1) + months;
  return [Math.floor(index / 12), (index % 12) + 1];
}

/** The day of a month without a year, nearest in the direction looked. */
function yearless(sent: Day, month: number, d: number, toward: 'future' | 'past'): Day | null {
  const year = Number(sent.slice(0, 4));
  const days = [year - 1, year, year + 1].map((y) => dayOf(y, month, d)).filter((day): day is Day => day !== null);
  const ahead = (day: Day): number => (toward === 'future' ? daysBetween(sent, day) : daysBetween(day, sent));
  const fits = days.filter((day) => ahead(day) >= 0 && ahead(day) <= FAR).sort((a, b) => ahead(a) - ahead(b));
  return fits[0] ?? days.sort((a, b) => Math.abs(ahead(a)) - Math.abs(ahead(b)))[0] ?? null;
}

/** The n-th day of week Monday to Friday after `from`; public holidays are not known here. */
function businessDays(from: Day, n: number): Day {
  let day = from;
  for (let left = Math.min(n, 400); left > 0;) {
    day = addDays(day, 1);
    if (weekday(day) <= FRIDAY) left--;
  }
  return day;
}

function isoWeekFriday(sent: Day, week: number): Day | null {
  if (week < 1 || week > 53) return null;
  const year = Number(sent.slice(0, 4));
  const fridays = [year - 1, year, year + 1].map((y) => {
    const fourth = dayOf(y, 1, 4)!;
    return addDays(addDays(fourth, 1 - weekday(fourth)), (week - 1) * 7 + FRIDAY - 1);
  });
  return fridays.find((day) => daysBetween(sent, day) >= -6) ?? null;
}

function ofWeekday(sent: Day, wanted: number, meaning: DateMeaning, toward: 'future' | 'past'): Day {
  const monday = addDays(sent, 1 - weekday(sent));
  if (meaning === 'nextWeek') return addDays(monday, 7 + wanted - 1);
  const ahead = (wanted - weekday(sent) + 7) % 7;
  if (meaning === 'last' || toward === 'past') return addDays(sent, ahead === 0 ? -7 : ahead - 7);
  return addDays(sent, ahead === 0 ? 7 : ahead);
}

/**
 * The day that was meant, or null when there is no such day. Vague ends are the last day that fits: "next week" is its Friday, "next
 * month" its last day. "Next Friday" in languages that mean the coming week's comes as `nextWeek`.
 */
export function resolveDay(parts: SpokenParts, context: { sentDay: Day; toward: 'future' | 'past' }): Day | null {
  const sent = context.sentDay;
  const year = Number(sent.slice(0, 4));
  const month = Number(sent.slice(5, 7));
  const n = parts.n ?? 0;
  const friday = addDays(sent, FRIDAY - weekday(sent));
  switch (parts.meaning) {
    case '+0':
    case '+1':
    case '+2':
    case '-1':
    case '-2':
      return addDays(sent, Number(parts.meaning));
    case 'coming':
    case 'nextWeek':
    case 'last':
      return parts.weekday === undefined ? null : ofWeekday(sent, parts.weekday, parts.meaning, context.toward);
    case 'days':
      return n > 0 && n <= 366 ? addDays(sent, n) : null;
    case 'business':
      return n > 0 ? businessDays(sent, n) : null;
    case 'weeks':
      return n > 0 && n <= 52 ? addDays(sent, 7 * n) : null;
    case 'months': {
      if (n < 1 || n > 12) return null;
      const [y, m] = monthAfter(year, month, n);
      return dayOf(y, m, Number(sent.slice(8))) ?? lastOfMonth(y, m);
    }
    case 'ago':
      return n > 0 ? addDays(sent, -n) : null;
    case 'weeksAgo':
      return n > 0 ? addDays(sent, -7 * n) : null;
    case 'endOfWeek':
      return dayNumber(friday) < dayNumber(sent) ? addDays(sent, 7 - weekday(sent)) : friday;
    case 'endOfNextWeek':
      return addDays(friday, 7);
    case 'endOfMonth':
      return lastOfMonth(year, month);
    case 'endOfNextMonth':
      return lastOfMonth(...monthAfter(year, month, 1));
    case 'endOfYear':
      return dayOf(year, 12, 31);
    case 'endOfQuarter':
      return lastOfMonth(year, Math.ceil(month / 3) * 3);
    case 'midMonth':
      return dayOf(year, month, 15);
    case 'midNextMonth': {
      const [y, m] = monthAfter(year, month, 1);
      return dayOf(y, m, 15);
    }
    case 'endOfNamedMonth': {
      if (parts.month === undefined) return null;
      const y = parts.year ?? (parts.month < month ? year + 1 : year);
      return lastOfMonth(y, parts.month);
    }
    case 'date':
    case 'dateMonthFirst':
      if (parts.month === undefined || parts.d === undefined) return null;
      return parts.year === undefined
        ? yearless(sent, parts.month, parts.d, context.toward)
        : dayOf(parts.year, parts.month, parts.d);
    case 'dayOfMonth': {
      if (parts.d === undefined || parts.d < 1 || parts.d > 31) return null;
      const here = dayOf(year, month, parts.d);
      if (context.toward === 'future' && (here === null || daysBetween(sent, here) < 0))
        return dayOf(...monthAfter(year, month, 1), parts.d);
      if (context.toward === 'past' && (here === null || daysBetween(sent, here) > 0))
        return dayOf(...monthAfter(year, month, -1), parts.d);
      return here;
    }
    case 'isoWeek':
      return parts.d === undefined ? null : isoWeekFriday(sent, parts.d);
  }
}
