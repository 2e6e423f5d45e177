/** Ledger documents as values: what an import yields and what balance, aging and the clock read. */
import type { Day, Instant } from '#shared/days.ts';

/** Why an open amount went down. */
export type AllocationKind = 'payment' | 'credit_note' | 'discount' | 'withholding' | 'write_off' | 'reversal';

/** A dated reduction of an invoice's open amount; a reversal is negative. */
export type Allocation = { on: Day; minor: bigint; kind: AllocationKind; recordedAt: Instant };

/** A dated change of a document that is not about money. */
export type DocumentChange = {
  kind: 'due_moved' | 'cancelled' | 'rebilled' | 'no_longer_listed' | 'listed_again' | 'disputed' | 'dispute_ended';
  on: Day;
  recordedAt: Instant;
  /** The due day before a `due_moved`. */
  was?: Day;
};

/** An invoice, credit note or unallocated payment. Amounts are minor units of `currency`; credits and payments negative. */
export type LedgerDocument = {
  id: string;
  kind: 'invoice' | 'credit_note' | 'payment';
  number: string;
  accountId: string;
  currency: string;
  minor: bigint;
  issuedOn: Day | null;
  dueOn: Day;
  poNumber: string | null;
  recordedAt: Instant;
  allocations: readonly Allocation[];
  changes: readonly DocumentChange[];
  /** False when the ledger came as a snapshot of open items, so that its past is not known before `recordedAt`. */
  pastKnown: boolean;
};
