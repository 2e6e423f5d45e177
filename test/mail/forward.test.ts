import { describe, expect, it } from 'vitest';
import { readForwardDate } from '#server/mail/forward-date.ts';
import { addressesOf, subjectPrefix } from '#server/mail/forward.ts';
import { splitText } from '#server/mail/new-text.ts';

const MAIL = 'Hello,\nwe will pay invoice 4711 on Friday.\nMia';

function split(text: string, subject: string, date: { iso: string; at: number } | null = null) {
  return splitText({ text, html: null, subject, date, inReplyTo: [] });
}

describe('forwarded messages', () => {
  it('Gmail: who, when, to whom, what', () => {
    const { newText, forwarded } = split(
      `FYI\n\n---------- Forwarded message ---------\nFrom: Mia Falk <mia@buyer.example>\nDate: Mon, Nov 3, 2025 at 2:05 PM\nSubject: Your invoice\nTo: Tom Berg <tom@acme.example>, <ar@acme.example>\n\n\n${MAIL}`,
      'Fwd: Your invoice',
      { iso: '2025-11-04T09:00:00+01:00', at: 0 },
    );
    expect(newText).toBe('FYI');
    expect(forwarded).toEqual([
      {
        from: { name: 'Mia Falk', address: 'mia@buyer.example' },
        to: [
          { name: 'Tom Berg', address: 'tom@acme.example' },
          { name: '', address: 'ar@acme.example' },
        ],
        cc: [],
        subject: 'Your invoice',
        date: { iso: '2025-11-03T14:05:00+01:00', at: Date.parse('2025-11-03T13:05:00Z') },
        text: MAIL,
      },
    ]);
  });

  it.each([
    [
      'Von: Mia Falk <mia@buyer.example>\nGesendet: Montag, 3. November 2025 14:05\nAn: Tom\nBetreff: Rechnung',
      'WG: Rechnung',
    ],
    [
      'Begin forwarded message:\n\nFrom: Mia Falk <mia@buyer.example>\nSubject: Invoice\nDate: 3 November 2025 at 14:05:00 CET\nTo: tom@acme.example',
      'Fwd: Invoice',
    ],
    [
      '-------- Weitergeleitete Nachricht --------\nBetreff: Rechnung\nDatum: Mon, 3 Nov 2025 14:05:00 +0100\nVon: Mia Falk <mia@buyer.example>\nAn: tom@acme.example',
      'Fwd: Rechnung',
    ],
    [
      'De : Mia Falk <mia@buyer.example>\nEnvoyé : lundi 3 novembre 2025 14:05\nÀ : Tom\nObjet : Facture',
      'TR: Facture',
    ],
  ])('%s', (block, subject) => {
    const { forwarded } = split(`see below\n\n${block}\n\n${MAIL}`, subject, {
      iso: '2025-11-04T09:00:00+01:00',
      at: 0,
    });
    expect(forwarded).toHaveLength(1);
    expect(forwarded[0]).toMatchObject({ from: { address: 'mia@buyer.example' }, text: MAIL });
    expect(forwarded[0]!.date!.at).toBe(Date.parse('2025-11-03T13:05:00Z'));
  });

  it('Apple quotes what it forwards; nested forwards come outermost first', () => {
    const quoted =
      `Begin forwarded message:\n\nFrom: Mia Falk <mia@buyer.example>\nSubject: Invoice\nDate: 3 November 2025\nTo: tom@acme.example\n\n${MAIL}`.replace(
        /^/gm,
        '> ',
      );
    expect(split(`fyi\n\n${quoted}`, 'Fwd: Invoice').forwarded[0]).toMatchObject({
      from: { address: 'mia@buyer.example' },
      text: MAIL,
    });
    const nested = split(
      `---------- Forwarded message ---------\nFrom: Ann <ann@buyer.example>\nSubject: Fwd: Invoice\nTo: tom@acme.example\n\nplease see\n\n---------- Forwarded message ---------\nFrom: Mia <mia@buyer.example>\nSubject: Invoice\nTo: ann@buyer.example\n\n${MAIL}`,
      'Fwd: Fwd: Invoice',
    ).forwarded;
    expect(nested.map((one) => [one.from?.address, one.text])).toEqual([
      ['ann@buyer.example', 'please see'],
      ['mia@buyer.example', MAIL],
    ]);
  });

  it('a reply forwards nothing', () => {
    expect(
      split(
        `Paid.\n\nFrom: Tom <tom@acme.example>\nSent: Monday\nTo: Mia\nSubject: Invoice\n\nplease pay`,
        'RE: Invoice',
      ).forwarded,
    ).toEqual([]);
  });
});

describe('parts', () => {
  it.each([
    ['Fwd: a', 'forward'],
    ['WG: a', 'forward'],
    ['RE: a', 'reply'],
    ['AW: a', 'reply'],
    ['Invoice: a', null],
    ['Invoice', null],
  ])('prefix of %s', (subject, prefix) => expect(subjectPrefix(subject)).toBe(prefix));

  it('addresses of a field', () => {
    expect(addressesOf('"Falk, Mia" <mia@buyer.example>; Tom <tom@acme.example>')).toEqual([
      { name: 'Falk, Mia', address: 'mia@buyer.example' },
      { name: 'Tom', address: 'tom@acme.example' },
    ]);
    expect(addressesOf('Mia Falk')).toEqual([]);
  });

  it.each([
    ['Monday, August 26, 2019 4:37 PM', '2019-08-26T16:37:00+02:00'],
    ['2017年8月2日 15:37', '2017-08-02T15:37:00+02:00'],
    ['den 5 juni 2017 12:22', '2017-06-05T12:22:00+02:00'],
    ['9/25/2019 5:45 PM', '2019-09-25T17:45:00+02:00'],
    ['25.09.2019 17:45', '2019-09-25T17:45:00+02:00'],
    ['Tue, 3 Nov 2020 10:00:05 -0500', '2020-11-03T10:00:05-05:00'],
    ['yesterday', null],
    ['31 February 2020', null],
  ])('date %s', (text, iso) => expect(readForwardDate(text, 120)?.iso ?? null).toBe(iso));
});
