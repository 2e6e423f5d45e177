import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/days.ts';
import { ageAccount, ageLedger, bucketOf, overdue } from '#server/ledger/aging.ts';
import type { UnappliedMoney } from '#server/ledger/aging.ts';
import { statement } from '#server/ledger/statement.ts';
import type { LedgerDocument } from '#server/ledger/documents.ts';
import { documentOf } from './documents.ts';

const day = fc.integer({ min: 0, max: 600 }).map((n) => addDays('2023-01-01', n));
const minor = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n });
const currency = fc.constantFrom('EUR', 'JPY', 'KWD');
const allocation = fc.record({
  on: day,
  minor,
  kind: fc.constantFrom('payment', 'credit_note', 'discount', 'withholding', 'write_off', 'reversal'),
  recordedAt: fc.integer({ min: 0, max: 1000 }),
});
const change = fc.record({
  kind: fc.constantFrom('cancelled', 'no_longer_listed', 'listed_again', 'disputed', 'dispute_ended', 'due_moved'),
  on: day,
  was: day,
  recordedAt: fc.integer({ min: 0, max: 1000 }),
});
const document: fc.Arbitrary<LedgerDocument> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom('invoice', 'credit_note', 'payment'),
  number: fc.string(),
  accountId: fc.constantFrom('a', 'b', 'c'),
  currency,
  minor,
  issuedOn: fc.option(day),
  dueOn: day,
  poNumber: fc.constant(null),
  recordedAt: fc.integer({ min: 0, max: 1000 }),
  allocations: fc.array(allocation, { maxLength: 4 }),
  changes: fc.array(change, { maxLength: 3 }),
  pastKnown: fc.boolean(),
});
const unapplied: fc.Arbitrary<UnappliedMoney> = fc.record({
  on: day,
  minor: fc.bigInt({ min: 0n, max: 10n ** 12n }),
  currency,
  recordedAt: fc.integer({ min: 0, max: 1000 }),
  allocatedOn: fc.option(day),
});
const knownAt = fc.option(fc.integer({ min: 0, max: 1000 }), { nil: undefined });

describe('buckets', () => {
  test('the due day itself is not overdue; boundaries include their last day', () => {
    const buckets = [-5, 0, 1, 30, 31, 60, 61, 90, 91].map((late) =>
      bucketOf(addDays('2024-03-01', -late), '2024-03-01'),
    );
    expect(buckets).toEqual(['notDue', 'notDue', 'd1_30', 'd1_30', 'd31_60', 'd31_60', 'd61_90', 'd61_90', 'over90']);
  });

  test('boundaries can be set and must rise', () => {
    expect(bucketOf('2024-02-20', '2024-03-01', [7, 14, 21])).toBe('d31_60');
    expect(() => bucketOf('2024-02-20', '2024-03-01', [30, 30, 90])).toThrow(RangeError);
  });

  test('less unapplied they are the balance, whatever the documents', () => {
    fc.assert(
      fc.property(
        fc.array(document, { maxLength: 20 }),
        fc.array(unapplied, { maxLength: 5 }),
        day,
        knownAt,
        (documents, money, asOf, at) => {
          for (const aging of ageAccount(documents, money, asOf, [30, 60, 90], at)) {
            const buckets = aging.notDue + aging.d1_30 + aging.d31_60 + aging.d61_90 + aging.over90;
            expect(buckets).toBe(aging.open);
            expect(buckets - aging.unapplied).toBe(aging.balance);
            expect(aging.disputed <= aging.open && aging.disputed >= 0n && aging.unapplied >= 0n).toBe(true);
            expect(overdue(aging)).toBe(buckets - aging.notDue);
          }
        },
      ),
    );
  });

  test('a ledger ages as its accounts do one by one', () => {
    fc.assert(
      fc.property(fc.array(document, { maxLength: 20 }), day, knownAt, (documents, asOf, at) => {
        const aged = ageLedger(documents, asOf, [30, 60, 90], at);
        for (const account of ['a', 'b', 'c']) {
          const own = documents.filter(({ accountId }) => accountId === account);
          expect(aged.get(account) ?? []).toEqual(ageAccount(own, [], asOf, [30, 60, 90], at));
        }
      }),
    );
  });

  test('the order of documents, allocations and changes carries no meaning', () => {
    fc.assert(
      fc.property(fc.array(document, { maxLength: 10 }), day, (documents, asOf) => {
        const turned = documents.toReversed().map((each) => ({ ...each, allocations: each.allocations.toReversed() }));
        expect(ageAccount(turned, [], asOf)).toEqual(ageAccount(documents, [], asOf));
      }),
    );
  });
});

describe('as of and as known', () => {
  const invoice = documentOf({
    minor: 10_000n,
    issuedOn: '2024-01-10',
    dueOn: '2024-02-09',
    allocations: [{ on: '2024-03-01', minor: 4_000n, kind: 'payment', recordedAt: 500 }],
  });

  test('an invoice is open from its issue day to the day of payment', () => {
    expect(ageAccount([invoice], [], '2024-01-09')).toEqual([]);
    expect(ageAccount([invoice], [], '2024-01-10')).toMatchObject([{ notDue: 10_000n, balance: 10_000n }]);
    expect(ageAccount([invoice], [], '2024-02-29')).toMatchObject([{ d1_30: 10_000n }]);
    expect(ageAccount([invoice], [], '2024-03-01')).toMatchObject([{ d1_30: 6_000n, open: 6_000n }]);
  });

  test('what was recorded later is left out', () => {
    expect(ageAccount([invoice], [], '2024-03-01', [30, 60, 90], 499)).toMatchObject([{ open: 10_000n }]);
    expect(ageAccount([{ ...invoice, recordedAt: 600 }], [], '2024-03-01', [30, 60, 90], 599)).toEqual([]);
  });

  test('a snapshot says that it does not know its past', () => {
    const snapshot = { ...invoice, pastKnown: false, recordedAt: Date.UTC(2024, 2, 10) };
    expect(ageAccount([snapshot], [], '2024-03-10')).toMatchObject([{ pastKnown: true }]);
    expect(ageAccount([snapshot], [], '2024-03-09')).toMatchObject([{ pastKnown: false }]);
  });

  test('a moved due day, a dispute and a cancellation hold from their day', () => {
    const changed = documentOf({
      minor: 100n,
      issuedOn: '2024-01-01',
      dueOn: '2024-03-31',
      changes: [
        { kind: 'due_moved', on: '2024-02-15', was: '2024-01-31', recordedAt: 0 },
        { kind: 'disputed', on: '2024-02-20', recordedAt: 0 },
        { kind: 'dispute_ended', on: '2024-02-25', recordedAt: 0 },
        { kind: 'cancelled', on: '2024-04-30', recordedAt: 0 },
      ],
    });
    expect(ageAccount([changed], [], '2024-02-14')).toMatchObject([{ d1_30: 100n, disputed: 0n }]);
    expect(ageAccount([changed], [], '2024-02-21')).toMatchObject([{ notDue: 100n, disputed: 100n }]);
    expect(ageAccount([changed], [], '2024-02-25')).toMatchObject([{ notDue: 100n, disputed: 0n }]);
    expect(ageAccount([changed], [], '2024-04-30')).toEqual([]);
  });

  test('currencies stay apart', () => {
    const both = ageAccount([invoice, { ...invoice, currency: 'USD' }], [], '2024-02-01');
    expect(both.map(({ currency: code, balance }) => [code, balance])).toEqual([
      ['EUR', 10_000n],
      ['USD', 10_000n],
    ]);
  });
});

describe('statement', () => {
  test('closes at the balance that aging gives, and every line adds up', () => {
    fc.assert(
      fc.property(
        fc.array(document, { maxLength: 12 }),
        fc.array(unapplied, { maxLength: 3 }),
        day,
        day,
        (documents, money, a, b) => {
          const [from, to] = a < b ? [a, b] : [b, a];
          const known = documents.map((each) => ({
            ...each,
            allocations: each.allocations.filter(({ on }) => each.issuedOn === null || on >= each.issuedOn),
          }));
          const aged = new Map(ageAccount(known, money, to).map((aging) => [aging.currency, aging.balance]));
          for (const { currency: code, opening, lines, closing } of statement(known, money, from, to)) {
            expect(closing).toBe(aged.get(code) ?? 0n);
            expect(lines.reduce((sum, line) => sum + line.minor, opening)).toBe(closing);
            expect(lines.every(({ on }) => on >= from && on <= to)).toBe(true);
          }
        },
      ),
    );
  });

  test('shows invoices, then what paid them, with a running balance', () => {
    const paid = documentOf({
      number: 'INV-1',
      minor: 500n,
      issuedOn: '2024-01-10',
      dueOn: '2024-02-09',
      allocations: [{ on: '2024-01-10', minor: 200n, kind: 'payment', recordedAt: 0 }],
    });
    expect(statement([paid], [], '2024-01-01', '2024-12-31')).toEqual([
      {
        currency: 'EUR',
        opening: 0n,
        lines: [
          { on: '2024-01-10', kind: 'invoice', number: 'INV-1', dueOn: '2024-02-09', minor: 500n, balance: 500n },
          { on: '2024-01-10', kind: 'payment', number: 'INV-1', dueOn: null, minor: -200n, balance: 300n },
        ],
        closing: 300n,
      },
    ]);
  });

  test('a credit note set against an invoice is no line of its own', () => {
    const allocated = (minor: bigint): LedgerDocument['allocations'] => [
      { on: '2024-02-01', minor, kind: 'credit_note', recordedAt: 0 },
    ];
    const invoice = documentOf({ minor: 500n, issuedOn: '2024-01-10', allocations: allocated(300n) });
    const credit = documentOf({
      kind: 'credit_note',
      minor: -300n,
      issuedOn: '2024-01-20',
      allocations: allocated(-300n),
    });
    const [only] = statement([invoice, credit], [], '2024-01-01', '2024-12-31');
    expect(only?.lines.map(({ kind, balance }) => [kind, balance])).toEqual([
      ['invoice', 500n],
      ['credit_note', 200n],
    ]);
  });
});
