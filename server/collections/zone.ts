/** Days of a time zone, through its offset changes: cheap enough to be asked for every event. */
import { dayFromNumber, dayNumber } from '#shared/days.ts';
import type { Day, Instant } from '#shared/days.ts';

const DAY_MS = 86_400_000;

/** A stretch of time with one offset from UTC, in milliseconds; `from` is where it begins. */
type Stretch = { from: Instant; offset: number };

/** The day arithmetic of one time zone. */
export type Zone = {
  readonly dayOf: (at: Instant) => Day;
  readonly startOf: (day: Day) => Instant;
  /** The text of a day number, kept once it was made. */
  readonly dayText: (n: number) => Day;
};

/**
 * Day arithmetic in an IANA time zone. `dayOf` gives the civil day of an instant; `startOf` its first instant, with the
 * gap of a clock change taken forward. Throws RangeError for a zone that the platform does not know.
 */
export function zoneOf(timeZone: string): Zone {
  const stretchesByYear = new Map<number, readonly Stretch[]>([[1970, stretchesOf(timeZone, 1970)]]);
  const starts = new Map<Day, Instant>();
  const texts = new Map<number, Day>();

  const offsetAt = (at: Instant): number => {
    const year = new Date(at).getUTCFullYear();
    let stretches = stretchesByYear.get(year);
    if (stretches === undefined) {
      stretches = stretchesOf(timeZone, year);
      stretchesByYear.set(year, stretches);
    }
    let offset = stretches[0]?.offset ?? 0;
    for (const stretch of stretches) if (stretch.from <= at) offset = stretch.offset;
    return offset;
  };

  const dayText = (n: number): Day => {
    let day = texts.get(n);
    if (day === undefined) {
      day = dayFromNumber(n);
      texts.set(n, day);
    }
    return day;
  };

  return {
    dayText,
    dayOf: (at) => dayText(Math.floor((at + offsetAt(at)) / DAY_MS)),
    startOf(day) {
      let start = starts.get(day);
      if (start === undefined) {
        dayNumber(day);
        start = Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds;
        starts.set(day, start);
      }
      return start;
    },
  };
}

/** The offsets in force during a UTC year; the first stretch began before it. */
function stretchesOf(timeZone: string, year: number): Stretch[] {
  const begin = Date.UTC(year, 0, 1);
  const end = Date.UTC(year + 1, 0, 1);
  const first = Temporal.Instant.fromEpochMilliseconds(begin).toZonedDateTimeISO(timeZone);
  const stretches: Stretch[] = [{ from: begin, offset: first.offsetNanoseconds / 1e6 }];
  let next = first.getTimeZoneTransition('next');
  while (next !== null && next.epochMilliseconds < end) {
    stretches.push({ from: next.epochMilliseconds, offset: next.offsetNanoseconds / 1e6 });
    next = next.getTimeZoneTransition('next');
  }
  return stretches;
}
