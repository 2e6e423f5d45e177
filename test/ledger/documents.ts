/** A ledger document with only what a test is about said. */
import type { LedgerDocument } from '#server/ledger/documents.ts';

/** An invoice of 100.00 EUR due 2024-02-09, changed as told. */
export function documentOf(told: Partial<LedgerDocument> = {}): LedgerDocument {
  return {
    id: 'd1',
    kind: 'invoice',
    number: 'INV-1',
    accountId: 'a1',
    currency: 'EUR',
    minor: 10_000n,
    issuedOn: '2024-01-10',
    dueOn: '2024-02-09',
    poNumber: null,
    recordedAt: 0,
    allocations: [],
    changes: [],
    pastKnown: true,
    ...told,
  };
}
