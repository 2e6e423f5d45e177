/** Days, times and amounts for people, by Intl in a locale. */
import { showMoney } from '../money.ts';
import type { Because } from '../tokens.ts';

type Param = Because['params'][string] | undefined;

/** Shows params in a locale; whatever is no day, time or amount is shown as it came. */
export type Show = {
  /** A day with its weekday, "Thu 26 Nov"; with the year when it is not this year's. */
  day: (day: Param) => string;
  /** A comma-separated list of days, joined as the language joins. */
  days: (days: Param) => string;
  /** An instant in the given time zone. */
  time: (iso: Param) => string;
  money: (amount: Param, currency: Param) => string;
  /** A list of texts, comma-separated in the param. */
  list: (texts: Param) => string;
};

/** Shows for a locale (BCP 47), in a time zone, in the year of `today` (YYYY-MM-DD). Throws RangeError for an unknown locale or zone. */
export function showIn(locale: string, timeZone: string, today: string): Show {
  const day = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  const thisYear = new Intl.DateTimeFormat(locale, day);
  const anyYear = new Intl.DateTimeFormat(locale, { ...day, year: 'numeric' });
  const times = new Intl.DateTimeFormat(locale, { ...day, hour: '2-digit', minute: '2-digit', timeZone });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const showDay = (param: Param): string => {
    const text = String(param ?? '');
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
    return (text.slice(0, 4) === today.slice(0, 4) ? thisYear : anyYear).format(new Date(`${text}T00:00:00Z`));
  };
  const split = (param: Param): string[] =>
    String(param ?? '')
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  return {
    day: showDay,
    days: (param) => lists.format(split(param).map(showDay)),
    time: (param) => {
      const at = Date.parse(String(param ?? ''));
      return Number.isNaN(at) ? String(param ?? '') : times.format(at);
    },
    money: (amount, currency) => {
      const text = String(amount ?? '');
      const code = String(currency ?? '');
      return /^-?\d+(\.\d+)?$/.test(text) && /^[A-Z]{3}$/.test(code)
        ? showMoney({ amount: text, currency: code }, locale)
        : text;
    },
    list: (param) => lists.format(split(param)),
  };
}
