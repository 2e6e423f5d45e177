import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { INTENTS } from '#shared/tokens.ts';
import { looksLikeChase, readSayings, speaksOfPayment } from '#server/mail/says.ts';
import type { SayingContext } from '#server/mail/says.ts';

const context: SayingContext = {
  sentDay: '2025-11-19',
  timeZone: 'Europe/Berlin',
  direction: 'inbound',
  defaultCurrency: 'EUR',
};
const inbound = (words: string) => readSayings(words, context);
const outbound = (words: string) => readSayings(words, { ...context, direction: 'outbound' });
const intents = (says: { intent: string }[]) => says.map(({ intent }) => intent);

describe('several sayings of one mail', () => {
  const words =
    'Hi Anna,\n\nInvoice 4711 was paid on Monday (EUR 1.250,00). We will pay 4712 on 5 December.\nInvoice 4713 is wrong: the price does not match our order.\n\nBest regards\nTom';

  it('come strongest first, each with its own words, day and amount', () => {
    const says = inbound(words);
    expect(says.map(({ intent, date, amount, currency, reason }) => [intent, date, amount, currency, reason])).toEqual([
      ['dispute', null, null, null, 'wrong_amount'],
      ['payment_made', '2025-11-17', '1250.00', 'EUR', null],
      ['promise_to_pay', '2025-12-05', null, null, null],
    ]);
    for (const { quote, start, end } of says) expect(words.slice(start, end)).toBe(quote);
  });

  it('two promises with two days are two sayings', () => {
    const says = inbound('We will pay 4711 on Friday. Invoice 4712 will be paid on 5 December.');
    expect(says.map(({ date }) => date)).toEqual(['2025-11-21', '2025-12-05']);
  });

  it('takes the day from the sentence behind the promise', () => {
    expect(inbound('The payment has been scheduled for processing. You should receive it by Friday.')[0]).toMatchObject(
      {
        intent: 'promise_to_pay',
        date: '2025-11-21',
      },
    );
  });
});

describe('the subject', () => {
  it('names the matter of a short answer', () => {
    expect(readSayings('Will go out on Friday.', { ...context, subject: 'Re: Overdue invoice 4711' })[0]).toMatchObject(
      {
        intent: 'promise_to_pay',
        date: '2025-11-21',
      },
    );
    expect(readSayings('Will go out on Friday.', { ...context, subject: 'Re: Newsletter' })).toEqual([]);
  });
});

describe('what is not said', () => {
  it.each([
    'We have NOT paid this invoice.',
    'The invoice has not been paid yet.',
    'Have you received our payment?',
    'Did you pay the invoice?',
    'We will pay as soon as we receive the credit note.',
    'If the goods arrive we will pay.',
    'Once the invoice is approved it will be paid.',
    'You will pay by Friday.',
    'The invoice should have been paid last week.',
  ])('%s', (words) => {
    expect(intents(inbound(words))).not.toContain('payment_made');
    expect(intents(inbound(words))).not.toContain('promise_to_pay');
  });

  it.each([
    'The report will be ready on Friday.',
    'I have attached the minutes of our meeting. Please send me your comments by tomorrow.',
    'Ich schicke Ihnen morgen die Zeichnungen.',
    'Nous vous attendons jeudi à 10 heures.',
    '',
    ' \n ',
  ])('ordinary mail: %j', (words) => expect(inbound(words)).toEqual([]));

  it('a promise without a day has none', () => {
    expect(inbound('We will pay this as soon as possible.')[0]).toMatchObject({ intent: 'promise_to_pay', date: null });
  });
});

describe('reasons of a dispute', () => {
  it.each([
    ['not_received', 'We never received the goods.'],
    ['wrong_amount', 'You have overcharged us, the total is wrong.'],
    ['wrong_po', 'The PO number is not valid.'],
    ['goods_or_service', 'Half of the parts were damaged.'],
    ['duplicate', 'This invoice is a duplicate of 4700.'],
    ['not_ours', 'This invoice is not ours.'],
    ['other', 'We dispute this invoice.'],
  ])('%s: %s', (reason, words) => expect(inbound(words)[0]).toMatchObject({ intent: 'dispute', reason }));
});

describe('our own mail', () => {
  it('chases and sends invoices, and promises nothing', () => {
    expect(intents(outbound('Invoice 4711 is overdue. Please transfer the amount by Friday.'))).toEqual([
      'payment_chaser',
    ]);
    expect(intents(outbound('Please find attached our invoice 4711.'))).toEqual(['invoice_submitted']);
    expect(intents(outbound('You wrote that you will pay on Friday.'))).not.toContain('promise_to_pay');
  });

  it.each([
    ['', 'Our invoice 4711 of EUR 1,250.00 is now 12 days overdue. Please settle it this week.'],
    ['Payment reminder', 'Dear Tom,\n\nplease see the attached list.'],
    ['', 'We have not received your payment for invoice 4711 yet.'],
    ['', 'Could you let me know when we can expect payment?'],
    ['', 'unsere Rechnung 4711 ist noch offen. Bitte überweisen Sie den Betrag bis Freitag.'],
    ['Zahlungserinnerung', 'Guten Tag'],
    ['', 'sauf erreur de notre part, la facture 4711 reste impayée.'],
    ['', 'la factura 4711 sigue pendiente de pago.'],
    ['', 'la fattura 4711 risulta scaduta. Vi preghiamo di provvedere al pagamento.'],
    ['', 'a fatura 4711 encontra-se vencida. Agradecemos a regularização do pagamento.'],
    ['', 'factuur 4711 staat nog open. Wij verzoeken u het bedrag te betalen.'],
    ['', 'faktura 4711 jest przeterminowana, prosimy o zapłatę.'],
    ['', 'fakturan 4711 är förfallen. Vänligen betala snarast.'],
    ['', '請求書4711のご入金が確認できておりません。お支払いをお願いいたします。'],
  ])('is a chase: %s %s', (subject, words) => expect(looksLikeChase(words, subject)).toBe(true));

  it.each([
    ['Invoice 4711', 'Please find attached our invoice 4711, payable by 19 December.'],
    ['Statement of account', 'Here is your monthly statement for your records.'],
    ['', 'Thank you for your payment of invoice 4711.'],
    ['', 'Your invoice 4711 will be due on Friday, just so that you know.'],
    ['', 'We have received your payment, thank you.'],
    ['', 'Vielen Dank für Ihre Zahlung.'],
    ['', 'anbei erhalten Sie unsere Rechnung 4711.'],
    ['', 'Thanks for your order. We ship on Monday.'],
  ])('is no chase: %s %s', (subject, words) => expect(looksLikeChase(words, subject)).toBe(false));
});

describe('speaks of payment', () => {
  it.each([
    ['Remittance advice', 'see attached', true],
    ['', 'We sent the payment.', true],
    ['', 'Die Überweisung ist raus.', true],
    ['', 'Le virement est parti.', true],
    ['', 'El pago está hecho.', true],
    ['', 'Il bonifico è partito.', true],
    ['', 'A transferência foi feita.', true],
    ['', 'De betaling is onderweg.', true],
    ['', 'Przelew został wysłany.', true],
    ['', 'Betalningen är gjord.', true],
    ['', 'お支払いの件です。', true],
    ['Lunch', 'See you on Friday.', false],
    ['', 'Die Zeichnungen kommen morgen.', false],
  ])('%s %s', (subject, words, speaks) => expect(speaksOfPayment(words, subject)).toBe(speaks));
});

describe('any words', () => {
  it('give sayings in order, with their exact words', () => {
    const piece = fc.constantFrom(
      'We will pay',
      ' on Friday.',
      '\n',
      'not ',
      'paid ',
      'invoice 4711 ',
      'Rechnung ',
      'bezahlt ',
      '支払',
      '?',
      'duplicate ',
      'é',
      '\u0000',
      '€ 12.50 ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 40 }), (pieces) => {
        const words = pieces.join('');
        for (const direction of ['inbound', 'outbound'] as const) {
          const says = readSayings(words, { ...context, direction });
          const ranks = says.map(({ intent }) => INTENTS.indexOf(intent));
          if (ranks.some((rank, i) => i > 0 && rank < ranks[i - 1]!)) return false;
          if (says.some(({ quote, start, end }) => words.slice(start, end) !== quote)) return false;
        }
        return true;
      }),
      { numRuns: 60 },
    );
  });

  it.each(['We will pay ', 'invoice not ', '? ', '. ', 'a'])('twenty thousand characters of %j', (piece) => {
    expect(Array.isArray(inbound(piece.repeat(Math.ceil(20_000 / piece.length))))).toBe(true);
  });
});
