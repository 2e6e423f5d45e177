import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/days.ts';
import { paymentBehaviour } from '#server/ledger/behaviour.ts';
import type { LedgerDocument } from '#server/ledger/documents.ts';
import { documentOf } from './documents.ts';

function paidInvoice(minor: bigint, late: number): LedgerDocument {
  return documentOf({
    minor,
    allocations: [{ on: addDays('2024-02-09', late), minor, kind: 'payment', recordedAt: 0 }],
  });
}

describe('payment behaviour', () => {
  test('weighs days late by amount and counts what it rests on', () => {
    expect(paymentBehaviour([paidInvoice(100n, 10), paidInvoice(300n, -2)], '2024-12-31')).toEqual([
      { currency: 'EUR', n: 2, averageDaysLate: 1, averageDaysToPay: 31, shareOnTime: 0.5, paysOn: null },
    ]);
  });

  test('only what was paid by then counts, and nothing that was credited or written off', () => {
    const credited = documentOf({
      allocations: [
        { on: '2024-02-10', minor: 9_000n, kind: 'payment', recordedAt: 0 },
        { on: '2024-02-10', minor: 1_000n, kind: 'credit_note', recordedAt: 0 },
      ],
    });
    expect(
      paymentBehaviour([documentOf(), credited, documentOf({ pastKnown: false }), paidInvoice(100n, 30)], '2024-02-20'),
    ).toEqual([]);
  });

  test('names a weekday only from eight invoices on, and only where most fall on it', () => {
    const fridays = Array.from({ length: 8 }, (_, i) => paidInvoice(100n, 7 * i));
    expect(paymentBehaviour(fridays, '2024-12-31')[0]?.paysOn).toEqual({ weekday: 5, share: 1 });
    expect(paymentBehaviour(fridays.slice(1), '2024-12-31')[0]?.paysOn).toBeNull();
    expect(
      paymentBehaviour(
        Array.from({ length: 14 }, (_, i) => paidInvoice(100n, i)),
        '2024-12-31',
      )[0]?.paysOn,
    ).toBeNull();
  });
});
