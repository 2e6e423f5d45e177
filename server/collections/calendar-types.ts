/** What the clock asks of a calendar. Built from time zone, weekend pattern and public holidays by `calendar.ts`. */
import type { Day, Instant } from '#shared/days.ts';

/** Business days of one country or region within the organization's time zone. */
export type BusinessCalendar = {
  /** The calendar day of an instant in the organization's time zone. */
  dayOf(at: Instant): Day;
  /** The first instant of a day in the organization's time zone (the gap of a DST change taken forward). */
  startOf(day: Day): Instant;
  isBusinessDay(day: Day): boolean;
  /** The `n`-th business day strictly after `day`; `n` ≥ 1. */
  addBusinessDays(day: Day, n: number): Day;
  /** Business days in (from, to]; 0 when `to` is not after `from`. */
  businessDaysBetween(from: Day, to: Day): number;
  /** Public holidays (not weekends) in (from, to], for the "why" of a deadline. */
  holidaysBetween(from: Day, to: Day): Day[];
};
