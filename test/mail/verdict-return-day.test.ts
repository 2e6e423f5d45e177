import { describe, expect, it } from 'vitest';
import { readReturnDay } from '#server/mail/verdict/return-day.ts';

/** Sent on, words, first day back. */
const CASES: [sentOn: string, text: string, returnOn: string | null][] = [
  ['2026-11-20', 'I am out of the office. I will be back on 3 Dec.', '2026-12-03'],
  ['2026-11-20', 'I am out of the office until 5 January.', '2027-01-06'],
  ['2026-11-20', 'I am on leave through Friday, November 27.', '2026-11-28'],
  ['2026-07-30', 'I am on holiday from 1 to 5 Aug.', '2026-08-06'],
  [
    '2026-07-30',
    'I will be out of the office from August 3rd to August 14th, returning on Monday, August 17th.',
    '2026-08-17',
  ],
  [
    '2001-08-27',
    'I will be out of the office on Monday, August 27th and will return on Tuesday, the 28th.',
    '2001-08-28',
  ],
  [
    '2001-12-24',
    'I am out of the office on vacation from December 24- 28. I will be back in the office on Monday, December 31st.',
    '2001-12-31',
  ],
  ['2001-10-18', 'I will be out of the office and unable to check my e-mail until Monday, October 22.', '2001-10-23'],
  ['2001-12-20', 'I will be out of the office Thursday, 12/20/01, returning Thursday, 1/3/02.', '2002-01-03'],
  ['2015-06-12', 'I will be out of the office starting 05.06.2015 and will not return until 20.06.2015', '2015-06-20'],
  [
    '2015-07-01',
    'Ich bin am 17. Juli wieder im Büro. Wenden Sie sich bei dringenden Angelegenheiten bitte an service@example.com',
    '2015-07-17',
  ],
  ['2010-01-04', 'I am out of the office until 05/01/2010. I am of the office returning 5th Jan', '2010-01-05'],
  ['2013-05-01', 'I am currently away returning to the office on May 5th. I will have limited access', '2013-05-05'],
  ['2026-11-20', 'Ich bin bis einschließlich 27.11. nicht im Büro.', '2026-11-28'],
  ['2026-11-20', 'Ich bin ab dem 3.12. wieder erreichbar.', '2026-12-03'],
  ['2026-11-20', 'Ich bin zurück ab 3.12.', '2026-12-03'],
  ['2026-11-20', 'Vielen Dank für Ihre Nachricht. Ich bin vom 23.11. bis 27.11.2026 im Urlaub.', '2026-11-28'],
  [
    '2026-11-20',
    'Ich bin vom 23. bis 27. November nicht im Haus. Ab dem 30. November bin ich wieder für Sie da.',
    '2026-11-30',
  ],
  [
    '2026-11-20',
    'Ich befinde mich bis zum 4. Dezember 2026 im Urlaub und bin am Montag, den 7. Dezember, wieder erreichbar.',
    '2026-12-07',
  ],
  ['2026-11-20', "Je suis absent jusqu'au 2 décembre inclus.", '2026-12-03'],
  ['2026-11-20', 'Je serai de retour le 3 décembre.', '2026-12-03'],
  ['2026-11-20', 'Je suis en congés du 23 au 27 novembre 2026.', '2026-11-28'],
  ['2026-11-20', 'Absente du bureau, je serai de retour le lundi 30 novembre.', '2026-11-30'],
  ['2026-11-20', 'Estoy de vacaciones hasta el 5 de enero.', '2027-01-06'],
  ['2026-11-20', 'Estaré fuera de la oficina del 23 al 27 de noviembre. Regreso el 30 de noviembre.', '2026-11-30'],
  ['2026-11-20', 'Volveré el lunes 30 de noviembre', '2026-11-30'],
  ['2026-11-20', 'Sono in ferie fino al 27 novembre compreso.', '2026-11-28'],
  ['2026-11-20', 'Sono fuori ufficio dal 23 al 27 novembre. Rientrerò il 30 novembre.', '2026-11-30'],
  ['2026-11-20', 'Estou de férias até 27 de novembro.', '2026-11-28'],
  ['2026-11-20', 'Estarei ausente de 23 a 27/11/2026. Retorno em 30/11/2026.', '2026-11-30'],
  ['2026-11-20', 'Regresso no dia 30 de novembro.', '2026-11-30'],
  ['2026-11-20', 'Ik ben afwezig t/m 27 november.', '2026-11-28'],
  [
    '2026-11-20',
    'Ik ben op vakantie van 23 november tot en met 27 november en ben op 30 november weer op kantoor.',
    '2026-11-30',
  ],
  ['2026-11-20', 'Vanaf maandag 30 november ben ik weer bereikbaar.', '2026-11-30'],
  ['2026-11-20', 'Jestem na urlopie do 27 listopada włącznie.', '2026-11-28'],
  ['2026-11-20', 'Przebywam na urlopie od 23.11.2026 do 27.11.2026. Wracam 30 listopada.', '2026-11-30'],
  ['2026-11-20', 'Jag är på semester till och med 27 november.', '2026-11-28'],
  ['2026-11-20', 'Jag är tillbaka på kontoret måndagen den 30 november.', '2026-11-30'],
  ['2026-11-20', '11月23日から11月27日まで休暇をいただいております。', '2026-11-28'],
  ['2026-11-20', '休暇中です。11月30日より出社いたします。', '2026-11-30'],
  ['2026-11-20', '12月3日まで不在にしております。', '2026-12-04'],
  ['2026-11-20', '我正在休假，将于12月1日返回办公室。', '2026-12-01'],
  ['2026-11-20', 'I am out of the office today and will be back tomorrow.', '2026-11-21'],
  ['2026-11-20', 'I am away this week and will return on Monday.', '2026-11-23'],
  ['2026-11-20', 'I am out of the office until 2026-12-04.', '2026-12-05'],
  ['2026-11-20', 'I am out of the office until 05/12/2026.', '2026-12-06'],
  ['2026-03-20', 'I am out of the office until 04/05/2026.', null],
  ['2026-03-20', "Je suis absent jusqu'au 04/05/2026.", '2026-05-05'],
  ['2026-11-20', '12/3まで不在にしております。', '2026-12-04'],
  ['2026-11-20', 'I am out of the office until 25/11/2026.', '2026-11-26'],
  ['2026-11-20', 'I am out of the office with limited access to email.', null],
  ['2026-11-20', 'I am on maternity leave and will be back in spring 2027.', null],
  ['2026-11-20', 'I will return to the office next week.', null],
  ['2026-11-20', 'I will be out of the office November 23-27, 2026.', '2026-11-28'],
  ['2026-11-20', 'I am on vacation 23 Nov - 27 Nov and back on 30 Nov.', '2026-11-30'],
  ['2026-11-20', 'Our office is closed from 24 December until 1 January. We reopen on 4 January 2027.', '2027-01-04'],
  ['2026-11-20', 'AUTO: Smith, John is out of the office. (returning 12/07/2026)', '2026-12-07'],
  ['2026-11-20', 'AUTO: Smith, John is out of the office. (returning 30/11/2026)', '2026-11-30'],
  [
    '2026-11-20',
    'I will be on annual leave, returning Tuesday 1st December. Please call 555-1234 or 020 7946 0958.',
    '2026-12-01',
  ],
  ['2026-11-20', 'Ich bin bis Montag abwesend.', '2026-11-24'],
  ['2026-11-20', 'Our invoice of 3 November is attached', null],
  ['2025-12-20', 'I am out of office from 12/24/2025 to 01/02/2026.', '2026-01-03'],
  ['2026-11-20', 'I will be back in the office Monday 7 December.', '2026-12-07'],
  ['2026-11-20', 'I will be returning Jan 5th and will respond then.', '2027-01-05'],
  [
    '2026-11-20',
    'I will be out of the office until Monday, December 7th. If urgent call 555-0100 ext 12.',
    '2026-12-08',
  ],
  ['2026-11-20', 'I am on annual leave and will return to work on 01 December 2026', '2026-12-01'],
  ['2026-11-20', 'I am out of the office until the 4th December 2026.', '2026-12-05'],
  [
    '2026-11-20',
    'Thanks for your email. I am away from 20/11/2026 - 27/11/2026 and will reply on my return.',
    '2026-11-28',
  ],
  ['2026-11-20', 'I am currently away from the office, back Tuesday 24th November.', '2026-11-24'],
  [
    '2026-11-20',
    'I will be out of the office from Nov 23 through Nov 27 and will respond to emails when I return on Nov 30.',
    '2026-11-30',
  ],
  [
    '2026-11-20',
    'ich bin bis zum 27.11.2026 nicht im Büro und ab Montag, 30.11.2026 wieder zu erreichen.',
    '2026-11-30',
  ],
  ['2026-11-20', 'Ich bin erst am 30.11.2026 wieder im Büro.', '2026-11-30'],
  ['2026-11-20', 'Ich bin am 23. und 24. November nicht im Büro.', null],
  ['2026-11-20', 'Vom 21.12.2026 bis einschließlich 06.01.2027 haben wir Betriebsferien.', '2027-01-07'],
  [
    '2026-11-20',
    "Actuellement en congés jusqu'au vendredi 4 décembre inclus, je serai de retour le lundi 7 décembre 2026.",
    '2026-12-07',
  ],
  ['2026-11-20', 'Je suis absente du 20/11/2026 au 27/11/2026 inclus.', '2026-11-28'],
  ['2026-11-20', 'Estaré fuera de la oficina hasta el lunes 30 de noviembre de 2026.', '2026-12-01'],
  ['2026-11-20', 'Me encuentro de vacaciones, regresando el día 7 de diciembre.', '2026-12-07'],
  ['2026-11-20', 'Sarò assente dal 23/11 al 27/11. Per urgenze contattare ufficio@ditta.it', '2026-11-28'],
  ['2026-11-20', 'Estou de férias entre 23/11 e 27/11, retornando no dia 30/11.', '2026-11-30'],
  ['2026-11-20', 'Ik ben afwezig van 23-11-2026 tot 30-11-2026.', '2026-12-01'],
  ['2026-11-20', 'Ik ben weer aanwezig op maandag 30 november.', '2026-11-30'],
  ['2026-11-20', 'Będę nieobecna w dniach 23-27.11.2026. W biurze będę 30.11.2026.', '2026-11-30'],
  ['2026-11-20', 'Jag är ledig fr.o.m. 23 november t.o.m. 27 november. Åter den 30 november.', '2026-11-30'],
  ['2026-11-20', '11/23（月）～11/27（金）まで休暇をいただきます。', '2026-11-28'],
  [
    '2026-11-20',
    '誠に勝手ながら12月28日から1月4日まで冬季休業とさせていただきます。1月5日より通常営業いたします。',
    '2027-01-05',
  ],
  ['2026-11-20', 'I left the company on 31 October 2026. Please contact Tom.', null],
  ['2026-11-20', 'Our office hours are 9:00-17:00. Invoice 2026-11-05 received. I am out of the office.', null],
  ['2026-11-20', 'I am out of office. I will be back on 12.04.', '2027-04-12'],
  ['2026-11-20', 'I am away until further notice.', null],
  ['2026-11-20', 'I will be out of the office today, Friday 20 November.', null],
  ['2026-11-20', 'I will be out of office 11/23-11/27. ', '2026-11-28'],
  ['2026-11-20', 'OOO until 12/1', null],
  ['2026-11-20', 'I am on parental leave until June 2027.', null],
  ['2026-11-20', 'I am on leave until 3pm on Monday 23 November', '2026-11-24'],
];

describe('readReturnDay', () => {
  it.each(CASES)('sent %s: %s', (sentOn, text, returnOn) => {
    expect(readReturnDay(text, sentOn)).toBe(returnOn);
  });

  it('reads only dates with a year when the day of sending is unknown', () => {
    expect(readReturnDay('I will be back on 3 December.', null)).toBeNull();
    expect(readReturnDay('I will be back on 3 December 2026.', null)).toBe('2026-12-03');
  });

  it('passes over dates long gone', () => {
    expect(readReturnDay('I am out of the office until 4 March 2019.', '2026-11-20')).toBeNull();
  });
});
