/** Date fields (RFC 5322 §3.3 and the obsolete forms of §4.3), and what broken mailers write in their place. */
import { civilDayNumber, dayOf, type Instant } from '#shared/days.ts';
import { MONTHS, ZONES } from './mail-date-words.ts';

/** A date with its own offset as ISO 8601 (`2002-08-22T18:26:25+07:00`), and the instant in UTC milliseconds. */
export type MailDate = { iso: string; at: Instant };

const MAX_LENGTH = 200;

/**
 * Reads a date field. Wrong or missing weekdays, comments, two-digit years, missing seconds, 12-hour clocks, names of zones,
 * ISO 8601 and the asctime order are understood; a missing or unknown zone is UTC (RFC 5322 §4.3 says -0000). Null when
 * there is no such day or time.
 */
export function parseMailDate(value: string): MailDate | null {
  const text = withoutComments(value.slice(0, MAX_LENGTH))
    .replace(/\s{0,5}:\s{0,5}/g, ':')
    .trim();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\s{0,3}(.*))?$/.exec(text);
  if (iso) return build(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[4] ?? '');
  const words = text.replace(/^[\p{L}.]{2,12}[,.]?\s{1,5}(?=\d)|^\p{L}{2,12},\s{0,5}/u, '');
  const dayFirst =
    /^,?\s{0,5}(\d{1,2})(?:st|nd|rd|th|\.)?[\s,.-]{0,4}(\p{L}{3,10})\.?[\s,.-]{0,4}(\d{2,4})(?!\d)(.*)$/u.exec(words);
  if (dayFirst)
    return build(fullYear(dayFirst[3] ?? ''), monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]), dayFirst[4] ?? '');
  return monthFirst(text) ?? monthFirst(text.replace(/^\p{L}{2,9},?\s{1,5}/u, ''));
}

/** asctime order: `Aug 22 18:26:25 2002`, also with a zone before or behind the year, or `Aug 22, 2002 18:26`. */
function monthFirst(text: string): MailDate | null {
  const m = /^(\p{L}{3,10})\.?\s{1,5}(\d{1,2})(?:,\s{0,5}|\s{1,5})(.*)$/u.exec(text);
  if (!m) return null;
  const rest = m[3] ?? '';
  const leading = /^(\d{4})[\s,]{1,5}(.*)$/.exec(rest);
  if (leading) return build(Number(leading[1]), monthOf(m[1] ?? ''), Number(m[2]), leading[2] ?? '');
  const year = /(?:^|[\s,])(\d{4})(?=\s|$)/.exec(rest);
  if (!year) return null;
  const time = `${rest.slice(0, year.index)} ${rest.slice(year.index + year[0].length)}`;
  return build(Number(year[1]), monthOf(m[1] ?? ''), Number(m[2]), time);
}

function build(year: number, month: number, day: number, rest: string): MailDate | null {
  const date = dayOf(year, month, day);
  const time =
    /^[\s,T-]{0,6}(?:at\s)?(\d{1,2})[:.](\d{1,2})(?:[:.](\d{1,2})(?:[.,:]\d{1,9})?)?\s{0,5}([ap]\.?m\.?(?![a-z]))?(.*)$/i.exec(
      rest,
    );
  if (date === null) return null;
  let hour = Number(time?.[1] ?? 0);
  const minute = Number(time?.[2] ?? 0);
  // A leap second is read as the second before it (RFC 5322 §3.3 allows 60).
  const second = Math.min(Number(time?.[3] ?? 0), 60) === 60 ? 59 : Number(time?.[3] ?? 0);
  const half = (time?.[4] ?? '').toLowerCase();
  if (half !== '' && hour <= 12) hour = (hour % 12) + (half.startsWith('p') ? 12 : 0);
  if (hour > 23 || minute > 59 || second > 59) return null;
  const offset = offsetMinutes((time?.[5] ?? '').trim());
  const local = civilDayNumber(year, month, day) * 86_400_000 + ((hour * 60 + minute) * 60 + second) * 1000;
  const clock = [hour, minute, second].map(twoDigits).join(':');
  const size = Math.abs(offset);
  const zone = `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
  return { iso: `${date}T${clock}${zone}`, at: local - offset * 60_000 };
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}

/** Minutes east of UTC; 0 for a zone that is missing, unknown or out of range. */
function offsetMinutes(zone: string): number {
  const m = /^(?:GMT|UTC|UT|Z)?\s{0,2}([+-])\s{0,2}(\d{1,2}):?(\d{2})?(?!\d)/i.exec(zone);
  if (m) {
    const minutes = Number(m[2]) * 60 + Number(m[3] ?? 0);
    return Number(m[3] ?? 0) > 59 || minutes >= 24 * 60 ? 0 : (m[1] === '-' ? -1 : 1) * minutes || 0;
  }
  const name = /^[A-Za-z]{1,5}/.exec(zone)?.[0].toUpperCase();
  return name === undefined ? 0 : (ZONES[name] ?? 0);
}

function monthOf(word: string): number {
  const plain = word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return MONTHS[plain] ?? MONTHS[plain.slice(0, 3)] ?? 0;
}

/** RFC 5322 §4.3: 00 to 49 are 2000 to 2049, 50 to 99 and three digits count from 1900. */
function fullYear(digits: string): number {
  const n = Number(digits);
  if (digits.length === 2) return n < 50 ? 2000 + n : 1900 + n;
  return digits.length === 3 ? 1900 + n : n;
}

function withoutComments(text: string): string {
  if (!text.includes('(')) return text;
  let depth = 0;
  let out = '';
  for (const c of text) {
    if (c === '(') depth++;
    else if (c === ')' && depth > 0) depth--;
    else if (depth === 0) out += c;
  }
  return out;
}
