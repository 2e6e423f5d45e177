/** Dates as people write them, to days. What can be read as day-month and month-day is kept both ways, never guessed (RULES §3). */
import { dayFromNumber, dayOf } from '#shared/days.ts';
import type { Day } from '#shared/days.ts';
import type { DateOrder } from './ledger-file.ts';
import { remembering } from './remember.ts';
import { MONTH_NAMES } from './words/months.ts';

/**
 * A written date. `day` is certain; `either` has a reading in each order, null where there is no such day; `serial` is a
 * spreadsheet's day count, a date only in a column of dates; `blank` stands for none (`-`, `n/a`, `00.00.0000`).
 */
export type WrittenDate =
  | { kind: 'day'; day: Day }
  | { kind: 'either'; dmy: Day | null; mdy: Day | null }
  | { kind: 'serial'; day: Day }
  | { kind: 'blank' };

const LONGEST_DATE = 40;
const YEARS_AHEAD = 20;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
/** Spreadsheet day 0 (1899-12-30), as days since 1970-01-01; the counts below are 1954 to 2119. */
const SERIAL_ZERO = -25_569;
const SERIAL_FIRST = 20_000;
const SERIAL_LAST = 80_000;

const TIME =
  /[T ]\s*\d{1,2}[:.h]\d{2}(?::\d{2})?(?:[.,]\d{1,9})?\s?(?:[AaPp]\.?[Mm]\.?)?\s?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/;
const NOTHING = /^(?:-+|n\/?a|null|none|#n\/a|0{1,2}[./-]0{1,2}[./-]0{2,4}|0{4}[./-]0{2}[./-]0{2}|0)$/i;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{4}|\d{2})$/;
const COMPACT = /^(19|20)(\d{2})(\d{2})(\d{2})$/;
const DAY_FIRST_NAME =
  /^(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[\s/-]?(?:de )?([a-z]{3,10})\.?[\s/,-]{0,2}(?:de )?(\d{4}|\d{2})$/;
const NAME_FIRST = /^([a-z]{3,10})\.?[\s/-]?(\d{1,2})(?:st|nd|rd|th)?[\s/,-]{1,2}(\d{4}|\d{2})$/;
const YEAR_FIRST_NAME = /^(\d{4})[\s/-]([a-z]{3,10})\.?[\s/-](\d{1,2})$/;
const WEEKDAY = /^[a-z]{2,10}\.?,\s*(?=\d|[a-z])/;

const monthByName = new Map(
  Object.values(MONTH_NAMES).flatMap((months) =>
    months.flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
  ),
);

/** Reads a date; null when the text is none. `today` places two-digit years: at most 20 years ahead, else last century. */
export function readDate(text: string, today: Day): WrittenDate | null {
  const trimmed = text.trim();
  if (trimmed === '' || NOTHING.test(trimmed)) return { kind: 'blank' };
  if (trimmed.length > LONGEST_DATE) return null;
  const bare = trimmed.replace(TIME, '').trim();
  return numericDate(bare, today) ?? namedDate(bare, today) ?? serialDate(trimmed);
}

function numericDate(text: string, today: Day): WrittenDate | null {
  const first = YEAR_FIRST.exec(text);
  if (first !== null) return certain(day(Number(first[1]), Number(first[2]), Number(first[3])));
  const last = YEAR_LAST.exec(text);
  if (last !== null) {
    const year = fullYear(last[3] ?? '', today);
    const [a, b] = [Number(last[1]), Number(last[2])];
    const [dmy, mdy] = [day(year, b, a), day(year, a, b)];
    if (dmy === null && mdy === null) return null;
    return dmy === mdy ? certain(dmy) : { kind: 'either', dmy, mdy };
  }
  const compact = COMPACT.exec(text);
  if (compact === null) return null;
  return certain(day(Number(`${compact[1]}${compact[2]}`), Number(compact[3]), Number(compact[4])));
}

function namedDate(text: string, today: Day): WrittenDate | null {
  if (!/\p{L}{3}/u.test(text)) return null;
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const withoutWeekday = monthByName.has(plain.slice(0, 3)) ? plain : plain.replace(WEEKDAY, '');
  const named =
    pick(DAY_FIRST_NAME.exec(withoutWeekday), 3, 2, 1) ??
    pick(NAME_FIRST.exec(withoutWeekday), 3, 1, 2) ??
    pick(YEAR_FIRST_NAME.exec(withoutWeekday), 1, 2, 3);
  if (named === null) return null;
  const month = monthByName.get(named.month);
  return month === undefined ? null : certain(day(fullYear(named.year, today), month, Number(named.day)));
}

function pick(
  m: RegExpExecArray | null,
  year: number,
  month: number,
  dayAt: number,
): Record<'year' | 'month' | 'day', string> | null {
  return m === null ? null : { year: m[year] ?? '', month: m[month] ?? '', day: m[dayAt] ?? '' };
}

/** The day of a spreadsheet's day count such as `41091` or `41091.5`; null outside 1954 to 2119. */
function serialDate(text: string): WrittenDate | null {
  if (!/^\d{5}(?:\.\d{1,12})?$/.test(text)) return null;
  const count = Math.floor(Number(text));
  return count < SERIAL_FIRST || count > SERIAL_LAST
    ? null
    : { kind: 'serial', day: dayFromNumber(count + SERIAL_ZERO) };
}

function certain(day: Day | null): WrittenDate | null {
  return day === null ? null : { kind: 'day', day };
}

function day(year: number, month: number, dayOfMonth: number): Day | null {
  return year < FIRST_YEAR || year > LAST_YEAR ? null : dayOf(year, month, dayOfMonth);
}

function fullYear(text: string, today: Day): number {
  if (text.length === 4) return Number(text);
  const year = 2000 + Number(text);
  return year > Number(today.slice(0, 4)) + YEARS_AHEAD ? year - 100 : year;
}

/** True where the cells of a `mixed` column leave open which of two days a date is. */
export function isAmbiguous(date: WrittenDate, order: DateOrder | 'mixed'): boolean {
  return date.kind === 'either' && order === 'mixed' && date.dmy !== null && date.mdy !== null;
}

/** The day of a written date in an order; null for none, where the order gives no day, and where it is ambiguous. */
export function inOrder(date: WrittenDate, order: DateOrder | 'mixed'): Day | null {
  if (date.kind === 'blank' || isAmbiguous(date, order)) return null;
  if (date.kind !== 'either') return date.day;
  if (order === 'mixed') return date.dmy ?? date.mdy;
  return order === 'dmy' ? date.dmy : date.mdy;
}

/** Reads dates with a memory of those seen: a ledger repeats its days many times over. */
export function dateReader(today: Day): (text: string) => WrittenDate | null {
  return remembering((text) => readDate(text, today));
}
