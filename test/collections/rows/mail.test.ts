import { describe } from 'vitest';
import { c1, checkRows, elsewhere } from '../row-case.ts';
import type { Case } from '../row-case.ts';
import { act, at, chase, reply, says, sent } from '../scenario.ts';

const table: Case[] = [
  {
    row: 'chase: the clock; never an answer',
    events: [c1(), chase('2026-03-04 09:00')],
    expected: { '2026-03-04 12:00': 'waiting', '2026-03-10 00:00': 'unanswered' },
  },
  {
    row: 'human reply from an outsider in the thread, also from a new address: our turn',
    events: [c1(), reply('2026-03-03 10:00', { from: 'stranger@elsewhere.test' })],
    expected: { '2026-03-03 09:00': 'waiting', '2026-03-06 08:00': 'our_turn' },
  },
  {
    row: 'human reply from a third party on file: no answer',
    events: [c1(), reply('2026-03-03 10:00', { fromThirdParty: true })],
    expected: { '2026-03-06 08:00': 'unanswered' },
  },
  {
    row: 'human reply in another thread that names a chased invoice: our turn',
    events: [c1(), reply('2026-03-03 10:00', { ...elsewhere, invoices: ['i1'] })],
    expected: { '2026-03-06 08:00': 'our_turn' },
  },
  {
    row: 'human mail in another thread by someone on the chase: possibly answered, after 2 business days unanswered',
    events: [
      c1(),
      reply('2026-03-04 10:00', { ...elsewhere, from: 'payables@acme.test', ourAddresses: ['tom@us.test'] }),
    ],
    expected: { '2026-03-06 23:59': 'possibly_answered', '2026-03-07 00:00': 'unanswered' },
  },
  {
    row: 'human mail in another thread to a mailbox that chased: possibly answered',
    events: [c1(), reply('2026-03-05 10:00', elsewhere)],
    expected: { '2026-03-06 08:00': 'possibly_answered' },
  },
  {
    row: 'human mail in another thread that speaks of payment: possibly answered',
    events: [c1(), reply('2026-03-05 10:00', { ...elsewhere, ourAddresses: ['tom@us.test'], speaksOfPayment: true })],
    expected: { '2026-03-06 08:00': 'possibly_answered' },
  },
  {
    row: 'other mail of the account: nothing',
    events: [c1(), reply('2026-03-05 10:00', { ...elsewhere, ourAddresses: ['tom@us.test'] })],
    expected: { '2026-03-05 12:00': 'waiting', '2026-03-06 08:00': 'unanswered' },
  },
  {
    row: 'acknowledgement: a new clock of 2 business days',
    events: [c1(), reply('2026-03-05 10:00', { says: [says('acknowledgement')] })],
    expected: { '2026-03-09 23:59': 'acknowledged', '2026-03-10 00:00': 'unanswered' },
  },
  {
    row: 'promise without a date: acknowledged',
    events: [c1(), reply('2026-03-05 10:00', { says: [says('promise_to_pay')] })],
    expected: { '2026-03-09 23:59': 'acknowledged' },
  },
  {
    row: 'asks, sends something, contradicts: our turn, not answered by a reminder',
    events: [c1(), reply('2026-03-03 10:00', { says: [says('copy_or_statement_request')] }), chase('2026-03-05 09:00')],
    expected: { '2026-03-04 08:00': 'our_turn', '2026-03-12 08:00': 'our_turn' },
  },
  {
    row: 'says paid: held to the value date and clearing, then our turn',
    events: [c1(), reply('2026-03-04 10:00', { says: [says('payment_made', { date: '2026-03-03' })] })],
    expected: { '2026-03-10 23:59': 'payment_reported', '2026-03-11 00:00': 'our_turn' },
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
    expected: { '2026-03-06 08:00': 'payment_reported' },
  },
  {
    row: 'dated promise of a person: held until the date and clearing, then broken',
    events: [
      c1(),
      act('2026-03-03 10:00', { type: 'promise', date: '2026-03-20', minor: null, currency: null, method: 'transfer' }),
    ],
    expected: { '2026-03-24 23:59': 'promised', '2026-03-25 00:00': 'promise_broken' },
  },
  {
    row: 'dated promise only suggested: at most 5 business days, then a person decides',
    events: [c1(), reply('2026-03-03 10:00', { says: [says('promise_to_pay', { date: '2026-03-20' })] })],
    expected: { '2026-03-10 23:59': 'promised', '2026-03-11 00:00': 'our_turn' },
  },
  {
    row: 'promise date passed, ledger not new enough: promise due',
    events: [
      c1(),
      act('2026-03-03 10:00', { type: 'promise', date: '2026-03-05', minor: null, currency: null, method: 'card' }),
    ],
    over: { ledgerAsOf: at('2026-03-04 08:00') },
    expected: { '2026-03-12 08:00': 'promised' },
  },
  {
    row: 'dispute of the whole: disputed; a suggested one 5 business days, then a person decides',
    events: [c1(), reply('2026-03-03 10:00', { says: [says('dispute', { reason: 'goods_or_service' })] })],
    expected: { '2026-03-10 08:00': 'disputed', '2026-03-11 00:00': 'our_turn' },
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
    expected: { '2026-03-09 08:00': 'disputed', '2026-03-12 08:00': 'waiting' },
  },
  {
    row: 'refusal: our turn, next rung offered, which a reminder takes',
    events: [c1(), reply('2026-03-03 10:00', { says: [says('refusal')] }), chase('2026-03-10 09:00')],
    expected: { '2026-03-06 08:00': 'our_turn', '2026-03-11 08:00': 'waiting' },
  },
  {
    row: 'insolvency: all chasing of the account stops',
    events: [
      c1(),
      reply('2026-03-03 10:00', { says: [says('insolvency')] }),
      sent('2026-03-04 10:00'),
      chase('2026-03-05 10:00'),
    ],
    expected: { '2026-03-12 08:00': 'our_turn' },
  },
  {
    row: 'legal representative: all chasing of the account stops',
    events: [c1(), reply('2026-03-03 10:00', { threadId: 't9', says: [says('legal_representative')] })],
    expected: { '2026-03-12 08:00': 'our_turn' },
  },
  {
    row: 'I have left: the clock goes on',
    events: [c1(), reply('2026-03-03 10:00', { says: [says('wrong_person')] })],
    expected: { '2026-03-05 08:00': 'waiting', '2026-03-06 08:00': 'unanswered' },
  },
];

describe('RULES 7.3, mail rows', () => {
  checkRows(table);
});
