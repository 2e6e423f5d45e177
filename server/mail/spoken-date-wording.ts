/** The date wording of each language, compiled when it is first needed. */
import { DE_DATES } from './wording/says/dates/de.ts';
import { EN_DATES } from './wording/says/dates/en.ts';
import { ES_DATES } from './wording/says/dates/es.ts';
import { FR_DATES } from './wording/says/dates/fr.ts';
import { IT_DATES } from './wording/says/dates/it.ts';
import { JA_DATES } from './wording/says/dates/ja.ts';
import { NL_DATES } from './wording/says/dates/nl.ts';
import { PL_DATES } from './wording/says/dates/pl.ts';
import { PT_DATES } from './wording/says/dates/pt.ts';
import { SV_DATES } from './wording/says/dates/sv.ts';
import type { CalendarLanguage, DateMeaning, DateWording } from './wording/says/dates.ts';

const WORDING: Readonly<Record<CalendarLanguage, DateWording>> = {
  en: EN_DATES,
  de: DE_DATES,
  fr: FR_DATES,
  es: ES_DATES,
  it: IT_DATES,
  pt: PT_DATES,
  nl: NL_DATES,
  pl: PL_DATES,
  sv: SV_DATES,
  ja: JA_DATES,
};

/** A language's wording ready for use, over lower-case text; month and weekday numbers from 1. */
export type DateReader = {
  rules: readonly { meaning: DateMeaning; regex: RegExp }[];
  months: ReadonlyMap<string, number>;
  weekdays: ReadonlyMap<string, number>;
  numbers: ReadonlyMap<string, number>;
  documentDate: RegExp;
};

const readers = new Map<CalendarLanguage, DateReader>();

function numbered(lists: readonly string[]): Map<string, number> {
  const map = new Map<string, number>();
  lists.forEach((forms, i) => forms.split(' ').forEach((form) => map.set(form, i + 1)));
  return map;
}

function either(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

/** The month of a name in any of the languages, 1 to 12, or null. */
export function monthOf(word: string): number | null {
  for (const { months } of Object.values(WORDING)) {
    const at = months.findIndex((forms) => forms.split(' ').includes(word));
    if (at >= 0) return at + 1;
  }
  return null;
}

/** The reader of a language. */
export function dateReader(language: CalendarLanguage): DateReader {
  const known = readers.get(language);
  if (known) return known;
  const wording = WORDING[language];
  const months = numbered(wording.months);
  const weekdays = numbered(wording.weekdays);
  const numbers = new Map(Object.entries(wording.numbers));
  const parts: Record<string, string> = {
    wd: `(?<wd>${either(weekdays.keys())})`,
    mon: `(?<mon>${either(months.keys())})`,
    d: '(?<d>\\d{1,2})(?:st|nd|rd|th)?',
    y: '(?:\\.?,? ?(?<y>20\\d\\d)(?!\\d))?',
    Y: '(?:(?<y>20\\d\\d)年)?',
    n: `(?<n>\\d{1,3}|${either(numbers.keys())})`,
  };
  const edge = language === 'ja' ? '' : '(?:(?<![\\p{L}\\d])(?=[\\p{L}\\d])|(?<=[\\p{L}\\d.])(?![\\p{L}\\d]))';
  const rules = wording.rows.map(([meaning, pattern]) => {
    // A pattern that names a part twice has it in two branches; the second gets another name.
    const seen = new Set<string>();
    const source = pattern
      .replace(/\{(wd|mon|d|y|Y|n)\}/g, (_, key: string) => {
        const part = parts[key]!;
        if (seen.has(key)) return part.replace(`(?<${key}>`, `(?<${key}2>`);
        seen.add(key);
        return part;
      })
      .replace(/~/g, edge);
    return { meaning, regex: new RegExp(source, 'u') };
  });
  const made = { rules, months, weekdays, numbers, documentDate: new RegExp(wording.documentDate, 'u') };
  readers.set(language, made);
  return made;
}
