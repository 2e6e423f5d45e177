/**
 * Calendar days as `YYYY-MM-DD` text and plain integer arithmetic (proleptic Gregorian).
 * Pure and free of Temporal, so that the pane's WebView can use it too.
 */

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** A point in time: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days since 1970-01-01 of a civil date; month 1 to 12, day 1 to 31. */
export function civilDayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The day that lies `n` days after 1970-01-01. */
export function dayFromNumber(n: number): Day {
  const z = n + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Days since 1970-01-01. Throws RangeError on anything that is not a real day. */
export function dayNumber(day: Day): number {
  const m = DAY.exec(day);
  if (!m) throw new RangeError(`not a day: ${day}`);
  const n = civilDayNumber(Number(m[1]), Number(m[2]), Number(m[3]));
  if (dayFromNumber(n) !== day) throw new RangeError(`not a day: ${day}`);
  return n;
}

/** True for a real calendar day in `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  const m = DAY.exec(text);
  return m !== null && dayFromNumber(civilDayNumber(Number(m[1]), Number(m[2]), Number(m[3]))) === text;
}

/** The day from its parts, or null when there is no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1 || year > 9999) return null;
  const text = dayFromNumber(civilDayNumber(year, month, day));
  return Number(text.slice(5, 7)) === month ? text : null;
}

/** The day `days` calendar days later (earlier when negative). */
export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** ISO weekday: Monday 1 … Sunday 7. */
export function weekday(day: Day): number {
  const n = (dayNumber(day) + 3) % 7;
  return (n < 0 ? n + 7 : n) + 1;
}
