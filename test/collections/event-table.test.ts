import { describe, expect, it } from 'vitest';
import type { AccountFacts, ActionFact, MailFact } from '#server/collections/facts.ts';
import type { State } from '#shared/tokens.ts';
import {
  act,
  at,
  away,
  bounce,
  cash,
  chase,
  codes,
  facts,
  invoice,
  invoiceAt,
  paid,
  reply,
  says,
  sent,
  stateAt,
} from './scenario.ts';

type Case = {
  row: string;
  events: (MailFact | ActionFact)[];
  over?: Partial<AccountFacts>;
  /** States of invoice i1 by local time. */
  then: Record<string, State>;
};

const c1 = (over: Partial<MailFact> = {}): MailFact => chase('2026-03-02 09:00', { id: 'c1', ...over });
const elsewhere = { threadId: 't9', from: 'new@acme.test' };
const dueLater = invoice('i1', {
  dueOn: '2026-06-30',
  changes: [{ kind: 'due_moved', on: '2026-03-04', recordedAt: at('2026-03-04 12:00'), was: '2026-02-16' }],
});

// One case per row of RULES 7.3. Monday is 2 March 2026; without any answer a chase of that day is unanswered on the 6th.
const table: Case[] = [
  {
    row: 'chase: the clock; never an answer',
    events: [c1(), chase('2026-03-04 09:00')],
    then: { '2026-03-04 12:00': 'waiting', '2026-03-10 00:00': 'unanswered' },
  },
  {
    row: 'human reply from an outsider in the thread, also from a new address: our turn',
    events: [c1(), reply('2026-03-03 10:00', { from: 'stranger@elsewhere.test' })],
    then: { '2026-03-03 09:00': 'waiting', '2026-03-06 08:00': 'our_turn' },
  },
  {
    row: 'human reply from a third party on file: no answer',
    events: [c1(), reply('2026-03-03 10:00', { fromThirdParty: true })],
    then: { '2026-03-06 08:00': 'unanswered' },
  },
  {
    row: 'human reply in another thread that names a chased invoice: our turn',
    events: [c1(), reply('2026-03-03 10:00', { ...elsewhere, invoices: ['i1'] })],
    then: { '2026-03-06 08:00': 'our_turn' },
  },
  {
    row: 'human mail in another thread by someone on the chase: possibly answered, after 2 business days unanswered',
    events: [
      c1(),
      reply('2026-03-04 10:00', { ...elsewhere, from: 'payables@acme.test', ourAddresses: ['tom@us.test'] }),
    ],
    then: { '2026-03-06 23:59': 'possibly_answered', '2026-03-07 00:00': 'unanswered' },
  },
  {
    row: 'human mail in another thread to a mailbox that chased: possibly answered',
    events: [c1(), reply('2026-03-05 10:00', elsewhere)],
    then: { '2026-03-06 08:00': 'possibly_answered' },
  },
  {
    row: 'human mail in another thread that speaks of payment: possibly answered',
    events: [c1(), reply('2026-03-05 10:00', { ...elsewhere, ourAddresses: ['tom@us.test'], speaksOfPayment: true })],
    then: { '2026-03-06 08:00': 'possibly_answered' },
  },
  {
    row: 'other mail of the account: nothing',
    events: [c1(), reply('2026-03-05 10:00', { ...elsewhere, ourAddresses: ['tom@us.test'] })],
    then: { '2026-03-05 12:00': 'waiting', '2026-03-06 08:00': 'unanswered' },
  },
  {
    row: 'acknowledgement: a new clock of 2 business days',
    events: [c1(), reply('2026-03-05 10:00', { says: [says('acknowledgement')] })],
    then: { '2026-03-09 23:59': 'acknowledged', '2026-03-10 00:00': 'unanswered' },
  },
  {
    row: 'promise without a date: acknowledged',
    events: [c1(), reply('2026-03-05 10:00', { says: [says('promise_to_pay')] })],
    then: { '2026-03-09 23:59': 'acknowledged' },
  },
  {
    row: 'asks, sends something, contradicts: our turn, not answered by a reminder',
    events: [c1(), reply('2026-03-03 10:00', { says: [says('copy_or_statement_request')] }), chase('2026-03-05 09:00')],
    then: { '2026-03-04 08:00': 'our_turn', '2026-03-12 08:00': 'our_turn' },
  },
  {
    row: 'says paid: held to the value date and clearing, then our turn',
    events: [c1(), reply('2026-03-04 10:00', { says: [says('payment_made', { date: '2026-03-03' })] })],
    then: { '2026-03-10 23:59': 'payment_reported', '2026-03-11 00:00': 'our_turn' },
  },
  {
    row: 'remittance advice by a machine: payment reported',
    events: [
      c1(),
      reply('2026-03-04 10:00', {
        ...elsewhere,
        verdict: 'automatic',
        verdictKind: 'other',
        invoices: ['i1'],
        says: [says('payment_made')],
      }),
    ],
    then: { '2026-03-06 08:00': 'payment_reported' },
  },
  {
    row: 'dated promise of a person: held until the date and clearing, then broken',
    events: [
      c1(),
      act('2026-03-03 10:00', { type: 'promise', date: '2026-03-20', minor: null, currency: null, method: 'transfer' }),
    ],
    then: { '2026-03-24 23:59': 'promised', '2026-03-25 00:00': 'promise_broken' },
  },
  {
    row: 'dated promise only suggested: at most 5 business days, then a person decides',
    events: [c1(), reply('2026-03-03 10:00', { says: [says('promise_to_pay', { date: '2026-03-20' })] })],
    then: { '2026-03-10 23:59': 'promised', '2026-03-11 00:00': 'our_turn' },
  },
  {
    row: 'promise date passed, ledger not new enough: promise due',
    events: [
      c1(),
      act('2026-03-03 10:00', { type: 'promise', date: '2026-03-05', minor: null, currency: null, method: 'card' }),
    ],
    over: { ledgerAsOf: at('2026-03-04 08:00') },
    then: { '2026-03-12 08:00': 'promised' },
  },
  {
    row: 'dispute of the whole: disputed; a suggested one 5 business days, then a person decides',
    events: [c1(), reply('2026-03-03 10:00', { says: [says('dispute', { reason: 'goods_or_service' })] })],
    then: { '2026-03-10 08:00': 'disputed', '2026-03-11 00:00': 'our_turn' },
  },
  {
    row: 'dispute resolved: same rung, at least 5 business days later',
    events: [
      c1(),
      act('2026-03-03 10:00', {
        type: 'dispute',
        minor: null,
        currency: null,
        reason: 'other',
        owner: 'tom',
        on: null,
      }),
      act('2026-03-10 10:00', { type: 'dispute_resolved' }),
    ],
    then: { '2026-03-09 08:00': 'disputed', '2026-03-12 08:00': 'waiting' },
  },
  {
    row: 'refusal: our turn, next rung offered, which a reminder takes',
    events: [c1(), reply('2026-03-03 10:00', { says: [says('refusal')] }), chase('2026-03-10 09:00')],
    then: { '2026-03-06 08:00': 'our_turn', '2026-03-11 08:00': 'waiting' },
  },
  {
    row: 'insolvency: all chasing of the account stops',
    events: [
      c1(),
      reply('2026-03-03 10:00', { says: [says('insolvency')] }),
      sent('2026-03-04 10:00'),
      chase('2026-03-05 10:00'),
    ],
    then: { '2026-03-12 08:00': 'our_turn' },
  },
  {
    row: 'legal representative: all chasing of the account stops',
    events: [c1(), reply('2026-03-03 10:00', { threadId: 't9', says: [says('legal_representative')] })],
    then: { '2026-03-12 08:00': 'our_turn' },
  },
  {
    row: 'I have left: the clock goes on',
    events: [c1(), reply('2026-03-03 10:00', { says: [says('wrong_person')] })],
    then: { '2026-03-05 08:00': 'waiting', '2026-03-06 08:00': 'unanswered' },
  },
  {
    row: 'out-of-office of all reachable: the deadline moves',
    events: [c1(), away('2026-03-02 09:01', '2026-03-10')],
    then: { '2026-03-11 08:00': 'waiting', '2026-03-12 00:00': 'unanswered' },
  },
  {
    row: 'undeliverable to all: not delivered, the chase is void',
    events: [c1(), bounce('2026-03-02 09:01', 'c1', 'payables@acme.test')],
    then: { '2026-03-03 08:00': 'not_delivered', '2026-03-10 08:00': 'not_delivered' },
  },
  {
    row: 'undeliverable to some: flagged only',
    events: [c1({ cc: ['boss@acme.test'] }), bounce('2026-03-02 09:01', 'c1', 'boss@acme.test')],
    then: { '2026-03-03 08:00': 'waiting', '2026-03-06 08:00': 'unanswered' },
  },
  {
    row: 'delayed delivery, receipt, portal received: no effect',
    events: [
      c1(),
      bounce('2026-03-02 12:00', 'c1', 'payables@acme.test', { verdictKind: 'delayed' }),
      reply('2026-03-02 13:00', { verdict: 'automatic', verdictKind: 'receipt' }),
      reply('2026-03-02 14:00', {
        verdict: 'automatic',
        verdictKind: 'portal',
        portalStatus: 'received',
        invoices: ['i1'],
      }),
    ],
    then: { '2026-03-06 08:00': 'unanswered' },
  },
  {
    row: 'portal rejected: our turn',
    events: [
      c1(),
      reply('2026-03-03 10:00', {
        ...elsewhere,
        verdict: 'automatic',
        verdictKind: 'portal',
        portalStatus: 'rejected',
        invoices: ['i1'],
      }),
    ],
    then: { '2026-03-06 08:00': 'our_turn' },
  },
  {
    row: 'portal scheduled for a day: as a promise',
    events: [
      c1(),
      reply('2026-03-03 10:00', {
        ...elsewhere,
        verdict: 'automatic',
        verdictKind: 'portal',
        portalStatus: 'scheduled',
        portalOn: '2026-03-20',
        invoices: ['i1'],
      }),
    ],
    then: { '2026-03-27 23:00': 'promised', '2026-03-28 00:00': 'promise_broken' },
  },
  {
    row: 'payment so that only the tolerance is left: settled',
    events: [c1()],
    over: { documents: [invoice('i1', { allocations: [paid('2026-03-04', 99_600n)] })] },
    then: { '2026-03-03 08:00': 'waiting', '2026-03-04 08:00': 'settled' },
  },
  {
    row: 'payment of a part: the rest stays',
    events: [c1()],
    over: { documents: [invoice('i1', { allocations: [paid('2026-03-04', 40_000n)] })] },
    then: { '2026-03-06 08:00': 'unanswered' },
  },
  {
    row: 'unallocated payment that covers what was chased: paused 2 business days',
    events: [c1()],
    over: { unapplied: [cash('2026-03-05', 100_000n)] },
    then: { '2026-03-04 08:00': 'waiting', '2026-03-09 23:00': 'paused', '2026-03-10 00:00': 'unanswered' },
  },
  {
    row: 'unallocated payment smaller or in another currency: shown only',
    events: [c1()],
    over: { unapplied: [cash('2026-03-05', 90_000n), cash('2026-03-05', 200_000n, 'USD')] },
    then: { '2026-03-06 08:00': 'unanswered' },
  },
  {
    row: 'payment reversed: reopened, our turn today',
    events: [c1()],
    over: {
      documents: [
        invoice('i1', { allocations: [paid('2026-03-04', 100_000n), paid('2026-03-11', -100_000n, 'reversal')] }),
      ],
    },
    then: { '2026-03-10 08:00': 'settled', '2026-03-11 08:00': 'our_turn' },
  },
  {
    row: 'due date moved: not due',
    events: [c1()],
    over: { documents: [dueLater] },
    then: { '2026-03-03 08:00': 'waiting', '2026-03-06 08:00': 'not_due' },
  },
  ...(['cancelled', 'rebilled', 'no_longer_listed'] as const).map((kind): Case => ({
    row: `${kind}: closed`,
    events: [c1()],
    over: { documents: [invoice('i1', { changes: [{ kind, on: '2026-03-04', recordedAt: at('2026-03-04 12:00') }] })] },
    then: { '2026-03-03 08:00': 'waiting', '2026-03-06 08:00': 'closed' },
  })),
  {
    row: 'written off: closed',
    events: [c1()],
    over: { documents: [invoice('i1', { allocations: [paid('2026-03-04', 100_000n, 'write_off')] })] },
    then: { '2026-03-06 08:00': 'closed' },
  },
  {
    row: 'plan agreed: held per instalment, one missed is a broken promise',
    events: [
      c1(),
      act('2026-03-03 10:00', {
        type: 'plan',
        currency: 'EUR',
        instalments: [
          { on: '2026-03-13', minor: 50_000n },
          { on: '2026-04-13', minor: 50_000n },
        ],
      }),
    ],
    over: { documents: [invoice('i1', { allocations: [paid('2026-03-12', 50_000n)] })] },
    then: { '2026-03-12 08:00': 'plan', '2026-04-13 08:00': 'plan', '2026-04-21 00:00': 'promise_broken' },
  },
  {
    row: 'call reached, nothing said: acknowledged',
    events: [c1(), act('2026-03-05 10:00', { type: 'call', outcome: 'nothing', date: null })],
    then: { '2026-03-09 08:00': 'acknowledged', '2026-03-10 00:00': 'unanswered' },
  },
  {
    row: 'call back on a day: acknowledged until then',
    events: [c1(), act('2026-03-05 10:00', { type: 'call', outcome: 'call_back', date: '2026-03-11' })],
    then: { '2026-03-11 08:00': 'acknowledged', '2026-03-12 00:00': 'unanswered' },
  },
  {
    row: 'voicemail, no answer, letter: state unchanged',
    events: [
      c1(),
      act('2026-03-03 10:00', { type: 'call', outcome: 'voicemail', date: null }),
      act('2026-03-04 10:00', { type: 'call', outcome: 'no_answer', date: null }),
      act('2026-03-04 11:00', { type: 'letter' }),
    ],
    then: { '2026-03-06 08:00': 'unanswered' },
  },
  {
    row: 'snooze: held, at most 30 days',
    events: [c1(), act('2026-03-03 10:00', { type: 'snooze', until: '2026-06-01', reason: 'key account' })],
    then: { '2026-04-01 23:00': 'snoozed', '2026-04-02 08:00': 'unanswered' },
  },
  {
    row: 'snooze wakes on a payment',
    events: [c1(), act('2026-03-03 10:00', { type: 'snooze', until: '2026-03-30', reason: 'key account' })],
    over: { documents: [invoice('i1', { allocations: [paid('2026-03-09', 10_000n)] })] },
    then: { '2026-03-06 08:00': 'snoozed', '2026-03-09 08:00': 'unanswered' },
  },
  {
    row: 'handed to agency or lawyer: handed off, inbound mail is our turn',
    events: [c1(), act('2026-03-10 10:00', { type: 'hand_off', to: 'agency' }), reply('2026-03-16 10:00')],
    then: { '2026-03-12 08:00': 'handed_off', '2026-03-17 08:00': 'our_turn' },
  },
  {
    row: 'a person says answered elsewhere: our turn',
    events: [c1(), act('2026-03-06 10:00', { type: 'mark_answered' }, { threadId: 't1' })],
    then: { '2026-03-06 08:00': 'unanswered', '2026-03-06 11:00': 'our_turn' },
  },
  {
    row: 'a person says not a chase: no clock',
    events: [c1(), act('2026-03-06 10:00', { type: 'mark_chase', is: false }, { messageId: 'c1' })],
    then: { '2026-03-06 08:00': 'unanswered', '2026-03-06 11:00': 'not_contacted' },
  },
  {
    row: 'a person says a chase: the clock',
    events: [
      sent('2026-03-02 09:00', { id: 's1' }),
      act('2026-03-03 10:00', { type: 'mark_chase', is: true }, { messageId: 's1' }),
    ],
    then: { '2026-03-03 08:00': 'not_contacted', '2026-03-03 11:00': 'waiting' },
  },
  {
    row: 'a person closes it; it can be undone',
    events: [
      c1(),
      act('2026-03-06 10:00', { type: 'mark_closed' }, { id: 'x' }),
      act('2026-03-09 10:00', { type: 'undo', of: 'x' }),
    ],
    then: { '2026-03-06 11:00': 'closed', '2026-03-09 11:00': 'unanswered' },
  },
];

describe('the event table of RULES 7.3', () => {
  it.each(table)('$row', ({ events, over, then }) => {
    const known = facts(events, over);
    const found = Object.fromEntries(Object.keys(then).map((when) => [when, invoiceAt(when, known).state]));
    expect(found).toEqual(then);
  });

  it('gives every state a reason', () => {
    for (const { events, over, then } of table) {
      for (const when of Object.keys(then)) expect(codes(invoiceAt(when, facts(events, over)))).not.toHaveLength(0);
    }
  });

  it('keeps account and conversation in step: every customer mail that asks is our turn (7.6)', () => {
    const known = facts([c1(), reply('2026-03-05 10:00', { ...elsewhere, id: 'q', ourAddresses: ['tom@us.test'] })]);
    expect(stateAt('2026-03-06 08:00', known).ourTurns).toMatchObject([
      { messageId: 'q', threadId: 't9', since: '2026-03-05' },
    ]);
    const answered = { ...known, events: [...known.events, sent('2026-03-06 07:00', { threadId: 't9' })] };
    expect(stateAt('2026-03-06 08:00', answered).ourTurns).toEqual([]);
  });
});
