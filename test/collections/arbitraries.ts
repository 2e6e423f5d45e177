/** Random accounts for the property tests: three invoices, four weeks of mail, entries and payments. */
import * as fc from 'fast-check';
import type { AccountFacts, ActionFact, MailFact, SaidFact } from '#server/collections/facts.ts';
import type { LedgerDocument } from '#server/ledger/documents.ts';
import { INTENTS } from '#shared/tokens.ts';
import { addDays } from '#shared/days.ts';
import { at, invoice, paid, reply, says, sent } from './scenario.ts';

const START = at('2026-03-02 00:00');
const HOUR = 3_600_000;
export const LAST = '2026-03-31 12:00';

const instant = fc.integer({ min: 0, max: 28 * 24 * 4 }).map((quarter) => START + (quarter * HOUR) / 4);
const day = fc.integer({ min: 0, max: 40 }).map((n) => addDays('2026-03-02', n));
const ids = ['i1', 'i2', 'i3'];
const named = fc.subarray(ids, { maxLength: 2 });
const thread = fc.constantFrom('t1', 't2', 't3');
const minor = fc.option(fc.bigInt({ min: 1n, max: 250_000n }));

const said: fc.Arbitrary<SaidFact> = fc.record({
  intent: fc.constantFrom(...INTENTS.filter((intent) => intent !== 'payment_chaser')),
  date: fc.option(day),
  minor,
  currency: fc.constantFrom(null, 'EUR', 'USD'),
  reason: fc.constantFrom(null, 'other' as const),
  confirmed: fc.boolean(),
  invoices: fc.constantFrom<readonly string[]>([], ['i1']),
});

const inbound: fc.Arbitrary<MailFact> = fc
  .record({
    at: instant,
    threadId: thread,
    from: fc.constantFrom('payables@acme.test', 'boss@acme.test', 'new@elsewhere.test'),
    invoices: named,
    says: fc.array(said, { maxLength: 2 }),
    speaksOfPayment: fc.boolean(),
    verdict: fc.constantFrom('human' as const, 'human' as const, 'automatic' as const),
    fromThirdParty: fc.constantFrom(false, false, true),
  })
  .map((over) => ({
    ...reply('2026-03-02 09:00'),
    ...over,
    verdictKind: over.verdict === 'human' ? null : ('other' as const),
  }));

export const ourChase: fc.Arbitrary<MailFact> = fc
  .record({
    at: instant,
    threadId: thread,
    invoices: named,
    to: fc.subarray(['payables@acme.test', 'boss@acme.test'], { minLength: 1 }),
  })
  .map((over) => ({ ...sent('2026-03-02 09:00'), ...over, says: [says('payment_chaser')] }));

const ourMail = ourChase.map((mail) => ({ ...mail, says: [] }));

const action: fc.Arbitrary<ActionFact['action']> = fc.oneof(
  fc.constantFrom<ActionFact['action']>(
    { type: 'mark_answered' },
    { type: 'mark_closed' },
    { type: 'dispute_resolved' },
    { type: 'letter' },
    { type: 'hand_off', to: 'agency' },
    { type: 'call', outcome: 'nothing', date: null },
    { type: 'call', outcome: 'voicemail', date: null },
  ),
  day.map((date): ActionFact['action'] => ({ type: 'promise', date, minor: null, currency: null, method: 'transfer' })),
  day.map((until): ActionFact['action'] => ({ type: 'snooze', until, reason: 'asked for' })),
  day.map((nextOn): ActionFact['action'] => ({ type: 'log', nextOn })),
  minor.map((amount): ActionFact['action'] => ({
    type: 'dispute',
    minor: amount,
    currency: 'EUR',
    reason: 'other',
    owner: null,
    on: null,
  })),
);

const entry: fc.Arbitrary<ActionFact> = fc
  .record({ at: instant, threadId: fc.option(thread), invoices: named, action })
  .map((over) => ({ kind: 'action', id: '', recordedAt: over.at, messageId: null, by: 'maria', ...over }));

const events = fc
  .array(fc.oneof({ weight: 4, arbitrary: ourChase }, { weight: 4, arbitrary: inbound }, ourMail, entry), {
    maxLength: 14,
  })
  .map((list) => list.map((event, i) => ({ ...event, id: `e${String(i).padStart(2, '0')}`, recordedAt: event.at })));

const documents: fc.Arbitrary<LedgerDocument[]> = fc.tuple(
  ...ids.map((id, i) =>
    fc
      .record({
        due: fc.integer({ min: -20, max: 8 }),
        pay: fc.option(fc.tuple(day, fc.bigInt({ min: 1n, max: 100_000n }))),
      })
      .map(({ due, pay }) =>
        invoice(id, {
          dueOn: addDays('2026-03-02', due - i),
          allocations: pay === null ? [] : [paid(pay[0], pay[1])],
        }),
      ),
  ),
);

/** An account with up to fourteen events. */
export const account: fc.Arbitrary<AccountFacts> = fc.record({ events, documents }).map((over) => ({
  accountId: 'acme',
  neverChased: null,
  unapplied: [],
  contacts: [],
  ledgerAsOf: at(LAST),
  ...over,
}));

/** A local time within the four weeks. */
export const moment = instant;
