import { describe } from 'vitest';
import { c1, checkRows } from '../row-case.ts';
import type { Case } from '../row-case.ts';
import { act, invoice, paid, reply, sent } from '../scenario.ts';

const table: Case[] = [
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
    expected: { '2026-03-12 08:00': 'plan', '2026-04-13 08:00': 'plan', '2026-04-21 00:00': 'promise_broken' },
  },
  {
    row: 'call reached, nothing said: acknowledged',
    events: [c1(), act('2026-03-05 10:00', { type: 'call', outcome: 'nothing', date: null })],
    expected: { '2026-03-09 08:00': 'acknowledged', '2026-03-10 00:00': 'unanswered' },
  },
  {
    row: 'call back on a day: acknowledged until then',
    events: [c1(), act('2026-03-05 10:00', { type: 'call', outcome: 'call_back', date: '2026-03-11' })],
    expected: { '2026-03-11 08:00': 'acknowledged', '2026-03-12 00:00': 'unanswered' },
  },
  {
    row: 'voicemail, no answer, letter: state unchanged',
    events: [
      c1(),
      act('2026-03-03 10:00', { type: 'call', outcome: 'voicemail', date: null }),
      act('2026-03-04 10:00', { type: 'call', outcome: 'no_answer', date: null }),
      act('2026-03-04 11:00', { type: 'letter' }),
    ],
    expected: { '2026-03-06 08:00': 'unanswered' },
  },
  {
    row: 'snooze: held, at most 30 days',
    events: [c1(), act('2026-03-03 10:00', { type: 'snooze', until: '2026-06-01', reason: 'key account' })],
    expected: { '2026-04-01 23:00': 'snoozed', '2026-04-02 08:00': 'unanswered' },
  },
  {
    row: 'snooze wakes on a payment',
    events: [c1(), act('2026-03-03 10:00', { type: 'snooze', until: '2026-03-30', reason: 'key account' })],
    over: { documents: [invoice('i1', { allocations: [paid('2026-03-09', 10_000n)] })] },
    expected: { '2026-03-06 08:00': 'snoozed', '2026-03-09 08:00': 'unanswered' },
  },
  {
    row: 'handed to agency or lawyer: handed off, inbound mail is our turn',
    events: [c1(), act('2026-03-10 10:00', { type: 'hand_off', to: 'agency' }), reply('2026-03-16 10:00')],
    expected: { '2026-03-12 08:00': 'handed_off', '2026-03-17 08:00': 'our_turn' },
  },
  {
    row: 'a person says answered elsewhere: our turn',
    events: [c1(), act('2026-03-06 10:00', { type: 'mark_answered' }, { threadId: 't1' })],
    expected: { '2026-03-06 08:00': 'unanswered', '2026-03-06 11:00': 'our_turn' },
  },
  {
    row: 'a person says not a chase: no clock',
    events: [c1(), act('2026-03-06 10:00', { type: 'mark_chase', is: false }, { messageId: 'c1' })],
    expected: { '2026-03-06 08:00': 'unanswered', '2026-03-06 11:00': 'not_contacted' },
  },
  {
    row: 'a person says a chase: the clock',
    events: [
      sent('2026-03-02 09:00', { id: 's1' }),
      act('2026-03-03 10:00', { type: 'mark_chase', is: true }, { messageId: 's1' }),
    ],
    expected: { '2026-03-03 08:00': 'not_contacted', '2026-03-03 11:00': 'waiting' },
  },
  {
    row: 'a person closes it; it can be undone',
    events: [
      c1(),
      act('2026-03-06 10:00', { type: 'mark_closed' }, { id: 'x' }),
      act('2026-03-09 10:00', { type: 'undo', of: 'x' }),
    ],
    expected: { '2026-03-06 11:00': 'closed', '2026-03-09 11:00': 'unanswered' },
  },
];

describe('RULES 7.3, person rows', () => {
  checkRows(table);
});
