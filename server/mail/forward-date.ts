/** The date in the header block of a forwarded message, as clients write it for people. */
import { civilDayNumber, dayOf } from '#shared/days.ts';
import { monthOf } from './spoken-date-wording.ts';

function dateOf(text: string): { year: number; month: number; day: number } | null {
  const iso = /(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})/.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const words = text.toLowerCase().split(/[^\p{L}\p{M}\d]+/u);
  const at = words.findIndex((word) => monthOf(word) !== null);
  const year = words.find((word) => /^\d{4}$/.test(word));
  if (at >= 0 && year !== undefined) {
    const near = [words[at - 1], words[at + 1], words[at - 2]].map(
      (word) => /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word ?? '')?.[1],
    );
    const day = near.find((word) => word !== undefined && Number(word) >= 1 && Number(word) <= 31);
    return day === undefined ? null : { year: Number(year), month: monthOf(words[at]!) ?? 0, day: Number(day) };
  }
  const numeric = /(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text);
  if (!numeric) return null;
  const [a, b] = [Number(numeric[1]), Number(numeric[3])];
  const written = Number(numeric[4]);
  const y = written < 100 ? 2000 + written : written;
  // Only English clients put the month first, and they use slashes and a twelve-hour clock.
  const monthFirst = b > 12 || (a <= 12 && numeric[2] === '/' && /[ap]\.?m\b/i.test(text));
  return monthFirst ? { year: y, month: a, day: b } : { year: y, month: b, day: a };
}

/** The instant of such a date, and its ISO 8601 form with offset; `offset` (minutes east of UTC) is used where none is written. */
export function readForwardDate(text: string, offset: number): { iso: string; at: number } | null {
  const shown = text.slice(0, 120);
  const date = dateOf(shown);
  if (!date) return null;
  const day = dayOf(date.year, date.month, date.day);
  if (day === null) return null;
  const clock = /(\d{1,2})[:.h時](\d{2})(?::(\d{2}))?\s?([ap])?\.?(?:m\b)?/i.exec(
    shown.replace(/\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/, ' '),
  );
  let hour = clock ? Number(clock[1]) : 0;
  const minute = clock ? Number(clock[2]) : 0;
  if (clock?.[4]?.toLowerCase() === 'p' && hour < 12) hour += 12;
  if (clock?.[4]?.toLowerCase() === 'a' && hour === 12) hour = 0;
  if (hour > 23 || minute > 59) return null;
  const zone = /(?:GMT|UTC)?\s?([+-])(\d{2}):?(\d{2})(?!\d)/.exec(shown.slice(clock ? shown.indexOf(clock[0]) : 0));
  const minutes = zone ? (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3])) : offset;
  const at = (civilDayNumber(date.year, date.month, date.day) * 1440 + hour * 60 + minute - minutes) * 60_000;
  const two = (n: number): string => String(n).padStart(2, '0');
  const size = Math.abs(minutes);
  const suffix = `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
  return {
    iso: `${day}T${two(hour)}:${two(minute)}:${two(clock?.[3] === undefined ? 0 : Number(clock[3]))}${suffix}`,
    at: at + (clock?.[3] === undefined ? 0 : Number(clock[3]) * 1000),
  };
}
