/** Business days: a time zone, a weekend and public holidays (RULES §7.2). */
import { civilDayNumber, dayFromNumber, dayNumber, weekday } from '#shared/days.ts';
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

/** One year by its days from 1 January: which are business days, and how many there were so far. */
type Year = { first: number; isBusiness: Uint8Array; counts: Int16Array; holidays: readonly Day[] };

/**
 * The business calendar of a country and region within a time zone. Throws RangeError for an unknown zone and for a
 * weekend that leaves no working day; an unknown country has weekends only.
 */
export function buildCalendar(source: CalendarSource): BusinessCalendar {
  const zone = zoneOf(source.timeZone);
  const weekend = new Set(source.weekend ?? weekendOf(source.country));
  if (weekend.size >= 7) throw new RangeError('a week without a working day');
  const years = new Map<number, Year>();
  const numbers = new Map<Day, number>();

  const yearOf = (year: number): Year => {
    let known = years.get(year);
    if (known === undefined) {
      known = computeYear(source, weekend, year);
      years.set(year, known);
    }
    return known;
  };
  const numberOf = (day: Day): number => {
    let n = numbers.get(day);
    if (n === undefined) {
      n = dayNumber(day);
      numbers.set(day, n);
    }
    return n;
  };
  const countTo = (day: Day): number => {
    const year = yearOf(Number(day.slice(0, 4)));
    return year.counts[numberOf(day) - year.first] ?? 0;
  };

  return {
    dayOf: zone.dayOf,
    startOf: zone.startOf,
    isBusinessDay(day) {
      const year = yearOf(Number(day.slice(0, 4)));
      return year.isBusiness[numberOf(day) - year.first] === 1;
    },
    addBusinessDays(day, n) {
      let number = Number(day.slice(0, 4));
      let year = yearOf(number);
      let i = numberOf(day) - year.first;
      for (let left = n; left > 0;) {
        i += 1;
        if (i === year.counts.length) {
          number += 1;
          year = yearOf(number);
          i = 0;
        }
        left -= year.isBusiness[i] ?? 0;
      }
      return zone.dayText(year.first + i);
    },
    businessDaysBetween(from, to) {
      if (to <= from) return 0;
      let sum = countTo(to) - countTo(from);
      for (let year = Number(from.slice(0, 4)); year < Number(to.slice(0, 4)); year += 1) {
        sum += yearOf(year).counts.at(-1) ?? 0;
      }
      return sum;
    },
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
  const length = civilDayNumber(year + 1, 1, 1) - first;
  const holidays = holidayDays(source.country, source.region, year).filter((day) => !weekend.has(weekday(day)));
  const isBusiness = new Uint8Array(length);
  const counts = new Int16Array(length);
  const firstWeekday = weekday(dayFromNumber(first)) - 1;
  for (let i = 0; i < length; i += 1) isBusiness[i] = weekend.has(((firstWeekday + i) % 7) + 1) ? 0 : 1;
  for (const day of holidays) isBusiness[dayNumber(day) - first] = 0;
  for (let i = 0, sum = 0; i < length; i += 1) {
    sum += isBusiness[i] ?? 0;
    counts[i] = sum;
  }
  return { first, isBusiness, counts, holidays };
}

/** The weekend that CLDR gives for a country (Friday and Saturday in Saudi Arabia); Saturday and Sunday if unknown. */
function weekendOf(country: string): readonly number[] {
  if (!/^[A-Za-z]{2}$/.test(country)) return [6, 7];
  return new Intl.Locale(`und-${country}`).getWeekInfo().weekend;
}
