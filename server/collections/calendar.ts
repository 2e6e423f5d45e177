/** Business days: a time zone, a weekend and public holidays (RULES §7.2). */
import { addDays, civilDayNumber, dayFromNumber, dayNumber, weekday } from '#shared/days.ts';
import type { Day } from '#shared/days.ts';
import type { BusinessCalendar } from './calendar-types.ts';
import { holidayDays } from './holidays.ts';
import { zoneOf } from './zone.ts';

/**
 * What a calendar is built from: the organization's IANA time zone; country (ISO 3166-1) and region (ISO 3166-2 without
 * the country) of the debtor, ours if unknown; `weekend` as ISO weekdays (Monday 1 … Sunday 7), the country's own if left out.
 */
export type CalendarSource = {
  timeZone: string;
  country: string;
  region: string | null;
  weekend?: readonly number[];
};

/** One year: for each day from 1 January its count of business days so far, and its holidays that are no weekend. */
type Year = { first: number; counts: Int16Array; holidays: readonly Day[]; holidaySet: ReadonlySet<Day> };

/**
 * The business calendar of a country and region within a time zone. Throws RangeError for an unknown zone and for a
 * weekend that leaves no working day; an unknown country has weekends only.
 */
export function buildCalendar(source: CalendarSource): BusinessCalendar {
  const zone = zoneOf(source.timeZone);
  const weekend = new Set(source.weekend ?? weekendOf(source.country));
  if (weekend.size >= 7) throw new RangeError('a week without a working day');
  const years = new Map<number, Year>();

  const yearOf = (year: number): Year => {
    let known = years.get(year);
    if (known === undefined) {
      known = computeYear(source, weekend, year);
      years.set(year, known);
    }
    return known;
  };
  const countTo = (day: Day): number => {
    const year = yearOf(Number(day.slice(0, 4)));
    return year.counts[dayNumber(day) - year.first] ?? 0;
  };
  const businessDaysBetween = (from: Day, to: Day): number => {
    if (to <= from) return 0;
    let sum = countTo(to) - countTo(from);
    for (let year = Number(from.slice(0, 4)); year < Number(to.slice(0, 4)); year += 1)
      sum += yearOf(year).counts.at(-1) ?? 0;
    return sum;
  };
  const isBusinessDay = (day: Day): boolean =>
    !weekend.has(weekday(day)) && !yearOf(Number(day.slice(0, 4))).holidaySet.has(day);

  return {
    dayOf: zone.dayOf,
    startOf: zone.startOf,
    isBusinessDay,
    addBusinessDays(day, n) {
      let at = day;
      for (let left = n; left > 0;) {
        at = addDays(at, 1);
        if (isBusinessDay(at)) left -= 1;
      }
      return at;
    },
    businessDaysBetween,
    holidaysBetween(from, to) {
      const found: Day[] = [];
      for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
        for (const day of yearOf(year).holidays) if (day > from && day <= to) found.push(day);
      }
      return found;
    },
  };
}

function computeYear(source: CalendarSource, weekend: ReadonlySet<number>, year: number): Year {
  const first = civilDayNumber(year, 1, 1);
  const counts = new Int16Array(civilDayNumber(year + 1, 1, 1) - first);
  const holidays = holidayDays(source.country, source.region, year).filter((day) => !weekend.has(weekday(day)));
  const holidaySet = new Set(holidays);
  let sum = 0;
  for (let i = 0; i < counts.length; i += 1) {
    const day = dayFromNumber(first + i);
    if (!weekend.has(weekday(day)) && !holidaySet.has(day)) sum += 1;
    counts[i] = sum;
  }
  return { first, counts, holidays, holidaySet };
}

/** The weekend that CLDR gives for a country (Friday and Saturday in Saudi Arabia); Saturday and Sunday if unknown. */
function weekendOf(country: string): readonly number[] {
  if (!/^[A-Za-z]{2}$/.test(country)) return [6, 7];
  return new Intl.Locale(`und-${country}`).getWeekInfo().weekend;
}
