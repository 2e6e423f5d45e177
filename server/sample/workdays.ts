/** Business days of the sample firm and its customers: Monday to Friday without national public holidays (RULES §7.2). */
import Holidays from 'date-holidays';
import { addDays, weekday, type Day } from '#shared/days.ts';

const DAY_MS = 86_400_000;

const holidaysByCountryYear = new Map<string, ReadonlySet<Day>>();

function holidays(country: string, year: string): ReadonlySet<Day> {
  const key = country + year;
  let days = holidaysByCountryYear.get(key);
  if (!days) {
    const found = new Holidays(country, { types: ['public'] }).getHolidays(Number(year));
    days = new Set(
      found.flatMap((holiday) => {
        const length = Math.max(1, Math.round((holiday.end.getTime() - holiday.start.getTime()) / DAY_MS));
        return Array.from({ length }, (_, i) => addDays(holiday.date.slice(0, 10), i));
      }),
    );
    holidaysByCountryYear.set(key, days);
  }
  return days;
}

/** True when offices in `country` (ISO 3166) work on `day`. */
export function isWorkday(day: Day, country: string): boolean {
  return weekday(day) <= 5 && !holidays(country, day.slice(0, 4)).has(day);
}

/** The day itself, or the nearest earlier one on which both countries work. */
export function workdayUpTo(day: Day, country: string, other: string): Day {
  let found = day;
  while (!isWorkday(found, country) || !isWorkday(found, other)) found = addDays(found, -1);
  return found;
}

/** The `n`-th business day of `country` after `day` (before it when negative); the day itself for 0. */
export function workdaysFrom(day: Day, n: number, country: string): Day {
  const step = n < 0 ? -1 : 1;
  let found = day;
  for (let left = Math.abs(n); left > 0;) {
    found = addDays(found, step);
    if (isWorkday(found, country)) left--;
  }
  return found;
}
