/**
 * Days in words, counted from Wednesday 2025-11-19. chrono-node 2.10.3 reads 34 of the 71 rows of this table that name a language (its
 * parser of that language, forwardDate on): it knows no Polish, and neither ends of months, business days, weeks of the year nor Japanese
 * month ends. The wording is therefore our own, for all ten languages, and chrono-node is not used.
 */
import { describe, expect, it } from 'vitest';
import { readAmount } from '#server/mail/spoken-amount.ts';
import { readSpokenDates } from '#server/mail/spoken-date.ts';
import type { DateContext } from '#server/mail/spoken-date.ts';

type Language = DateContext['language'];

const AHEAD: readonly (readonly [Language, string, string | null])[] = [
  ['en', 'tomorrow', '2025-11-20'],
  ['en', 'on Friday', '2025-11-21'],
  ['en', 'next Friday', '2025-11-28'],
  ['en', 'Friday next week', '2025-11-28'],
  ['en', 'by the end of this week', '2025-11-21'],
  ['en', 'by the end of next week', '2025-11-28'],
  ['en', 'within 10 days', '2025-11-29'],
  ['en', 'in 5 business days', '2025-11-26'],
  ['en', 'in two weeks', '2025-12-03'],
  ['en', 'on the 15th', '2025-12-15'],
  ['en', 'the 25th', '2025-11-25'],
  ['en', 'December 5', '2025-12-05'],
  ['en', '5th of January', '2026-01-05'],
  ['en', 'at month end', '2025-11-30'],
  ['en', 'at the end of January', '2026-01-31'],
  ['en', 'next month', '2025-12-31'],
  ['en', 'in week 49', '2025-12-05'],
  ['en', 'on 2025-12-01', '2025-12-01'],
  ['en', 'the invoice dated 12 November will be paid on 5 December', '2025-12-05'],
  ['en', 'as soon as possible', null],
  ['en', 'in a few days', null],
  ['en', 'soon', null],
  ['en', 'invoice 4711 over 1,250.00', null],
  ['de', 'am Freitag', '2025-11-21'],
  ['de', 'übermorgen', '2025-11-21'],
  ['de', 'nächste Woche', '2025-11-28'],
  ['de', 'Ende des Monats', '2025-11-30'],
  ['de', 'Anfang nächster Woche', '2025-11-28'],
  ['de', 'KW 49', '2025-12-05'],
  ['de', 'am 28.11.', '2025-11-28'],
  ['de', 'bis zum 5. Dezember', '2025-12-05'],
  ['de', 'innerhalb von 14 Tagen', '2025-12-03'],
  ['de', 'die Rechnung vom 03.11.2025 zahlen wir am 28.11.2025', '2025-11-28'],
  ['fr', 'vendredi prochain', '2025-11-21'],
  ['fr', 'le 5 décembre', '2025-12-05'],
  ['fr', 'fin novembre', '2025-11-30'],
  ['fr', 'sous 8 jours', '2025-11-27'],
  ['fr', 'la semaine prochaine', '2025-11-28'],
  ['es', 'el viernes', '2025-11-21'],
  ['es', 'el 5 de diciembre', '2025-12-05'],
  ['es', 'a finales de mes', '2025-11-30'],
  ['es', 'mañana', '2025-11-20'],
  ['it', 'entro venerdì', '2025-11-21'],
  ['it', 'il 5 dicembre', '2025-12-05'],
  ['it', 'a fine mese', '2025-11-30'],
  ['pt', 'na sexta-feira', '2025-11-21'],
  ['pt', 'até dia 25', '2025-11-25'],
  ['pt', 'em 5 de dezembro', '2025-12-05'],
  ['nl', 'aanstaande vrijdag', '2025-11-21'],
  ['nl', 'binnen 5 werkdagen', '2025-11-26'],
  ['nl', 'eind van de maand', '2025-11-30'],
  ['pl', 'w piątek', '2025-11-21'],
  ['pl', 'do końca miesiąca', '2025-11-30'],
  ['pl', '5 grudnia', '2025-12-05'],
  ['sv', 'på fredag', '2025-11-21'],
  ['sv', 'den 5 december', '2025-12-05'],
  ['sv', 'nästa vecka', '2025-11-28'],
  ['ja', '今月末', '2025-11-30'],
  ['ja', '12月5日', '2025-12-05'],
  ['ja', '来週の金曜日', '2025-11-28'],
  ['ja', '3営業日以内', '2025-11-24'],
];

const BEHIND: readonly (readonly [Language, string, string])[] = [
  ['en', 'yesterday', '2025-11-18'],
  ['en', 'last Friday', '2025-11-14'],
  ['en', 'on Monday', '2025-11-17'],
  ['en', 'two days ago', '2025-11-17'],
  ['en', 'on March 30', '2025-03-30'],
  ['de', 'gestern', '2025-11-18'],
  ['de', 'vor drei Tagen', '2025-11-16'],
  ['fr', 'il y a 3 jours', '2025-11-16'],
  ['es', 'el lunes pasado', '2025-11-17'],
  ['ja', '昨日', '2025-11-18'],
];

const read = (words: string, context: Partial<DateContext> & { language: Language }) =>
  readSpokenDates(words, { sentDay: '2025-11-19', toward: 'future', ...context });

describe('days', () => {
  it.each(AHEAD)('%s: %s → %s', (language, words, day) =>
    expect(read(words, { language }).at(0)?.day ?? null).toBe(day),
  );
  it.each(BEHIND)('%s, looking back: %s → %s', (language, words, day) =>
    expect(read(words, { language, toward: 'past' }).at(0)?.day).toBe(day),
  );

  it('slashed dates follow the hint, else the language, else what is possible', () => {
    expect(read('3/12/2025', { language: 'en' })[0]!.day).toBe('2025-03-12');
    expect(read('3/12/2025', { language: 'en', orderHint: 'dmy' })[0]!.day).toBe('2025-12-03');
    expect(read('3/12/2025', { language: 'fr' })[0]!.day).toBe('2025-12-03');
    expect(read('12/25/2025', { language: 'fr' })[0]!.day).toBe('2025-12-25');
    expect(read('31/02/2025', { language: 'fr' })).toEqual([]);
  });

  it('gives the place of the words', () => {
    const words = 'Half on Friday, the rest on 5 December.';
    expect(read(words, { language: 'en' }).map(({ day, start, end }) => [day, words.slice(start, end).trim()])).toEqual(
      [
        ['2025-11-21', 'on Friday'],
        ['2025-12-05', '5 December'],
      ],
    );
  });
});

describe('amounts', () => {
  it.each([
    ['EUR 1.250,50', '1250.50', 'EUR'],
    ['1.250,50 €', '1250.50', 'EUR'],
    ['$1,669.09', '1669.09', 'USD'],
    ['£4,300', '4300.00', 'GBP'],
    ["CHF 12'345.60", '12345.60', 'CHF'],
    ['12 500 kr', '12500.00', 'SEK'],
    ['1 234,56 zł', '1234.56', 'PLN'],
    ['50,000円', '50000', 'JPY'],
    ['KWD 1.250', '1.250', 'KWD'],
    ['invoice 1250 of 2025-11-01', null, null],
  ])('%s', (words, amount, currency) => {
    const found = readAmount(words);
    expect([found?.amount ?? null, found?.currency ?? null]).toEqual([amount, currency]);
  });
});

describe('a weekday with its date', () => {
  const context = { sentDay: '2026-11-20', timeZone: 'UTC', language: 'en', toward: 'future' } as const;
  it.each([
    ['went out on Friday, November 20, 2026', ['2026-11-20']],
    ['on Tuesday, 24 November', ['2026-11-24']],
    ['on Friday or on 30 November', ['2026-11-27', '2026-11-30']],
  ])('%s', (text, expected) => {
    expect(readSpokenDates(text, context).map((d) => d.day)).toEqual(expected);
  });
});
