import { describe } from 'vitest';
import { c1, checkRows, elsewhere } from '../row-case.ts';
import type { Case } from '../row-case.ts';
import { away, bounce, reply } from '../scenario.ts';

const table: Case[] = [
  {
    row: 'out-of-office of all reachable: the deadline moves',
    events: [c1(), away('2026-03-02 09:01', '2026-03-10')],
    expected: { '2026-03-11 08:00': 'waiting', '2026-03-12 00:00': 'unanswered' },
  },
  {
    row: 'undeliverable to all: not delivered, the chase is void',
    events: [c1(), bounce('2026-03-02 09:01', 'c1', 'payables@acme.test')],
    expected: { '2026-03-03 08:00': 'not_delivered', '2026-03-10 08:00': 'not_delivered' },
  },
  {
    row: 'undeliverable to some: flagged only',
    events: [c1({ cc: ['boss@acme.test'] }), bounce('2026-03-02 09:01', 'c1', 'boss@acme.test')],
    expected: { '2026-03-03 08:00': 'waiting', '2026-03-06 08:00': 'unanswered' },
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
    expected: { '2026-03-06 08:00': 'unanswered' },
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
    expected: { '2026-03-06 08:00': 'our_turn' },
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
    expected: { '2026-03-27 23:00': 'promised', '2026-03-28 00:00': 'promise_broken' },
  },
];

describe('RULES 7.3, automatic rows', () => {
  checkRows(table);
});
