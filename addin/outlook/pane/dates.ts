import { dayNumber, type Day } from '#shared/days.ts';
import type { Text } from '../../words/text.ts';

const DAY_MS = 86_400_000;

function utc(day: Day): Date {
  return new Date(dayNumber(day) * DAY_MS);
}

function localDay(at: Date): number {
  return Math.floor((at.getTime() - at.getTimezoneOffset() * 60_000) / DAY_MS);
}

/** A calendar day for people, "Thu 26 Nov"; the year only when it is not that of `now`. */
export function shortDay(day: Day, locale: string, now: Date): string {
  const sameYear = day.slice(0, 4) === String(now.getFullYear());
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(utc(day));
}

/** A calendar day in full, for the title of a short one. */
export function fullDay(day: Day, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(utc(day));
}

/** An instant for people in their own zone: "today 07:40", "yesterday 16:02", else the day, with the year if it is another. */
export function shortInstant(iso: string, text: Text, now: Date): string {
  const at = new Date(iso);
  const time = new Intl.DateTimeFormat(text.locale, { hour: '2-digit', minute: '2-digit' }).format(at);
  const age = localDay(now) - localDay(at);
  if (age === 0) return `${text.say('day.today')} ${time}`;
  if (age === 1) return `${text.say('day.yesterday')} ${time}`;
  const sameYear = at.getFullYear() === now.getFullYear();
  const day = new Intl.DateTimeFormat(text.locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(at);
  return sameYear ? `${day}, ${time}` : day;
}

/** An instant in full, in the reader's own zone and named so. */
export function fullInstant(iso: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long' }).format(new Date(iso));
}

/** The reader's calendar day of an instant. */
export function localDayOf(iso: string): Day {
  const at = new Date(iso);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}

/** The reader's calendar day on which a deadline at `iso` ends: midnight belongs to the day before it. */
export function lastDayBefore(iso: string): Day {
  return localDayOf(new Date(new Date(iso).getTime() - 1).toISOString());
}
