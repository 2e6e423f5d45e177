/** Public holidays by country, region and year, from the date-holidays tables (CC-BY-3.0 data). */
import Holidays from 'date-holidays';
import { addDays, isDay } from '#shared/days.ts';
import type { Day } from '#shared/days.ts';

/** The tables say nothing trustworthy outside these years, and a misread date must not cost a computation. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2100;
const DAY_MS = 86_400_000;

const byCountryYear = new Map<string, readonly Day[]>();

/**
 * Public holidays of a country (ISO 3166-1 alpha-2) and region (ISO 3166-2 without the country, or null) in a calendar
 * year, as days, sorted. Substitute days count, bank and school holidays and observances do not, nor do half days.
 * Unknown countries and years outside 1970 to 2100 have none; an unknown region has its country's.
 */
export function holidayDays(country: string, region: string | null, year: number): readonly Day[] {
  const key = `${country.toUpperCase()}/${region?.toUpperCase() ?? ''}/${year}`;
  let days = byCountryYear.get(key);
  if (days === undefined) {
    days = computeHolidays(country.toUpperCase(), region?.toUpperCase() ?? null, year);
    byCountryYear.set(key, days);
  }
  return days;
}

function computeHolidays(country: string, region: string | null, year: number): readonly Day[] {
  if (year < FIRST_YEAR || year > LAST_YEAR || !/^[A-Z]{2}$/.test(country)) return [];
  const tables = region === null ? new Holidays(country) : new Holidays(country, region);
  const days = new Set<Day>();
  for (const holiday of tables.getHolidays(year)) {
    if (holiday.type !== 'public') continue;
    // The date text is the holiday's own local day; its Date objects depend on the tables' idea of the zone.
    const first = holiday.date.slice(0, 10);
    const length = Math.round((holiday.end.getTime() - holiday.start.getTime()) / DAY_MS);
    if (!isDay(first) || length < 1) continue;
    for (let i = 0; i < Math.min(length, 14); i += 1) days.add(addDays(first, i));
  }
  return [...days].sort();
}
