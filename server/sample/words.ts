/** How the sample's people write days, amounts and names in their languages. */
import { weekday, type Day } from '#shared/days.ts';
import { formatDecimal } from '#shared/money.ts';
import type { Language, Person } from './plan.ts';

const MONTHS: Record<Language, readonly string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
};
const WEEKDAYS: Record<Language, readonly string[]> = {
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  de: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' '),
  fr: 'lundi mardi mercredi jeudi vendredi samedi dimanche'.split(' '),
};
const SYMBOLS: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: '$' };

/** A person's family name. */
export function lastName(person: Person): string {
  return person.name.slice(person.name.lastIndexOf(' ') + 1);
}

/** The month's name, as in `March`. */
export function monthName(day: Day, language: Language): string {
  return MONTHS[language][Number(day.slice(5, 7)) - 1] ?? '';
}

/** The weekday's name, as in `Friday`. */
export function weekdayName(day: Day, language: Language): string {
  return WEEKDAYS[language][weekday(day) - 1] ?? '';
}

/** A day without its weekday: `28 November 2026`, `28. November 2026`, `28 novembre 2026`; months first in the US. */
export function longDay(day: Day, language: Language, american = false): string {
  const number = String(Number(day.slice(8)));
  const month = monthName(day, language);
  const year = day.slice(0, 4);
  if (american) return `${month} ${number}, ${year}`;
  return language === 'de' ? `${number}. ${month} ${year}` : `${number} ${month} ${year}`;
}

/** A day in figures: `28.11.2026` in German, `28/11/2026` in French and British English, `11/28/2026` in the US. */
export function figureDay(day: Day, language: Language, american = false): string {
  const [year = '', month = '', number = ''] = day.split('-');
  if (language === 'de') return `${number}.${month}.${year}`;
  return american ? `${month}/${number}/${year}` : `${number}/${month}/${year}`;
}

/** Minor units with grouping and decimal mark of the language, currency as people write it there. */
export function amountText(minor: bigint, currency: string, language: Language): string {
  const plain = formatDecimal(minor < 0n ? -minor : minor, currency);
  const [whole = '', fraction = ''] = plain.split('.');
  const mark = { en: ',', de: '.', fr: '\u00a0' }[language];
  let grouped = '';
  for (let i = 0; i < whole.length; i++)
    grouped += (i > 0 && (whole.length - i) % 3 === 0 ? mark : '') + whole.charAt(i);
  const text = `${minor < 0n ? '-' : ''}${grouped}${language === 'en' ? '.' : ','}${fraction}`;
  const symbol = SYMBOLS[currency] ?? currency;
  return language === 'en' ? `${symbol}${text}` : `${text}${language === 'fr' ? '\u00a0' : ' '}${symbol}`;
}

/** `A`, `A and B`, `A, B and C` in the language. */
export function listText(items: readonly string[], language: Language): string {
  const and = { en: 'and', de: 'und', fr: 'et' }[language];
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${and} ${items.at(-1)}`;
}

/** The formal salutation, without a comma. */
export function formalSalutation(person: Person, language: Language): string {
  const last = lastName(person);
  if (language === 'de') {
    if (!person.title) return 'Sehr geehrte Damen und Herren';
    return person.title === 'f' ? `Sehr geehrte Frau ${last}` : `Sehr geehrter Herr ${last}`;
  }
  if (language === 'fr') return person.title ? (person.title === 'f' ? 'Madame' : 'Monsieur') : 'Madame, Monsieur';
  return person.title ? `Dear ${person.title === 'f' ? 'Ms' : 'Mr'} ${last}` : `Dear ${person.role ?? 'Accounts'} team`;
}

/** The everyday salutation, without a comma. */
export function easySalutation(person: Person, language: Language): string {
  const last = lastName(person);
  if (language === 'de')
    return person.title ? `Guten Tag ${person.title === 'f' ? 'Frau' : 'Herr'} ${last}` : 'Guten Tag';
  if (language === 'fr')
    return person.title ? `Bonjour ${person.title === 'f' ? 'Madame' : 'Monsieur'} ${last}` : 'Bonjour';
  return person.title ? `Hi ${person.name.split(' ')[0] ?? ''}` : 'Hello';
}
