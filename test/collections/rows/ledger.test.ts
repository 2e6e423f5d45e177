import { describe } from 'vitest';
import { c1, checkRows } from '../row-case.ts';
import type { Case } from '../row-case.ts';
import { at, cash, invoice, paid } from '../scenario.ts';

const dueLater = invoice('i1', {
  dueOn: '2026-06-30',
  changes: [{ kind: 'due_moved', on: '2026-03-04', recordedAt: at('2026-03-04 12:00'), was: '2026-02-16' }],
});

const table: Case[] = [
  {
    row: 'payment so that only the tolerance is left: settled',
    events: [c1()],
    over: { documents: [invoice('i1', { allocations: [paid('2026-03-04', 99_600n)] })] },
    expected: { '2026-03-03 08:00': 'waiting', '2026-03-04 08:00': 'settled' },
  },
  {
    row: 'payment of a part: the rest stays',
    events: [c1()],
    over: { documents: [invoice('i1', { allocations: [paid('2026-03-04', 40_000n)] })] },
    expected: { '2026-03-06 08:00': 'unanswered' },
  },
  {
    row: 'unallocated payment that covers what was chased: paused 2 business days',
    events: [c1()],
    over: { unapplied: [cash('2026-03-05', 100_000n)] },
    expected: { '2026-03-04 08:00': 'waiting', '2026-03-09 23:00': 'paused', '2026-03-10 00:00': 'unanswered' },
  },
  {
    row: 'unallocated payment smaller or in another currency: shown only',
    events: [c1()],
    over: { unapplied: [cash('2026-03-05', 90_000n), cash('2026-03-05', 200_000n, 'USD')] },
    expected: { '2026-03-06 08:00': 'unanswered' },
  },
  {
    row: 'payment reversed: reopened, our turn today',
    events: [c1()],
    over: {
      documents: [
        invoice('i1', { allocations: [paid('2026-03-04', 100_000n), paid('2026-03-11', -100_000n, 'reversal')] }),
      ],
    },
    expected: { '2026-03-10 08:00': 'settled', '2026-03-11 08:00': 'our_turn' },
  },
  {
    row: 'due date moved: not due',
    events: [c1()],
    over: { documents: [dueLater] },
    expected: { '2026-03-03 08:00': 'waiting', '2026-03-06 08:00': 'not_due' },
  },
  ...(['cancelled', 'rebilled', 'no_longer_listed'] as const).map((kind): Case => ({
    row: `${kind}: closed`,
    events: [c1()],
    over: { documents: [invoice('i1', { changes: [{ kind, on: '2026-03-04', recordedAt: at('2026-03-04 12:00') }] })] },
    expected: { '2026-03-03 08:00': 'waiting', '2026-03-06 08:00': 'closed' },
  })),
  {
    row: 'written off: closed',
    events: [c1()],
    over: { documents: [invoice('i1', { allocations: [paid('2026-03-04', 100_000n, 'write_off')] })] },
    expected: { '2026-03-06 08:00': 'closed' },
  },
];

describe('RULES 7.3, ledger rows', () => {
  checkRows(table);
});
