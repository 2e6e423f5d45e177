/** The shape of a language's names for days and spans of time. */

export type CalendarLanguage = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'pl' | 'sv' | 'ja';

/**
 * What a row means: `+0` and the like, days from the day of sending; `coming`, `nextWeek` and `last` weekdays; `days`, `business`
 * (Monday to Friday), `weeks` and `months` from now; `ago`, `weeksAgo`; ends and middles; a `date` with a named month; `dayOfMonth`; `isoWeek`.
 */
export type DateMeaning =
  | '+0'
  | '+1'
  | '+2'
  | '-1'
  | '-2'
  | 'coming'
  | 'nextWeek'
  | 'last'
  | 'days'
  | 'business'
  | 'weeks'
  | 'months'
  | 'ago'
  | 'weeksAgo'
  | 'endOfWeek'
  | 'endOfNextWeek'
  | 'endOfMonth'
  | 'endOfNextMonth'
  | 'endOfYear'
  | 'endOfQuarter'
  | 'endOfNamedMonth'
  | 'midMonth'
  | 'midNextMonth'
  | 'date'
  | 'dateMonthFirst'
  | 'dayOfMonth'
  | 'isoWeek';

/** A language's wording, all of it lower case. */
export type DateWording = {
  /** January to December; forms of one month apart by spaces. */
  months: readonly string[];
  /** Monday to Sunday, likewise. */
  weekdays: readonly string[];
  /** Numbers in words. */
  numbers: Readonly<Record<string, number>>;
  /** Words right before a day that make it a document's or a due date instead of the day spoken of. */
  documentDate: string;
  /**
   * Meaning and pattern: {wd} a weekday, {mon} a month, {d} a day of the month, {y} a year that may be missing, {n} a number in digits or
   * words, ~ a word's edge. Of two that begin at one place the longer wins, then the earlier row.
   */
  rows: readonly (readonly [meaning: DateMeaning, pattern: string])[];
};
