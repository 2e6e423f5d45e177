/** An import's row as a ledger document: the one way from a file to what balance and aging read. */
import type { Day, Instant } from '#shared/days.ts';
import type { Allocation, DocumentChange, LedgerDocument } from './documents.ts';
import type { ParsedDocument, ParsedPayment } from './import/ledger-file.ts';

/**
 * The document of a parsed row. `id` and `accountId` are the caller's; reductions that the file does not date are put on
 * `snapshotDay`, the day that the file describes. A settled invoice is closed by a payment on its settled day; a disputed
 * one is disputed from its first day for as long as it is open.
 */
export function toLedgerDocument(
  parsed: ParsedDocument,
  { id, accountId, recordedAt, snapshotDay }: { id: string; accountId: string; recordedAt: Instant; snapshotDay: Day },
): LedgerDocument {
  const allocations: Allocation[] = parsed.reductions.map(({ on, minor }) => ({
    on: on ?? snapshotDay,
    minor,
    kind: 'payment',
    recordedAt,
  }));
  const disputedFrom = parsed.issuedOn ?? (parsed.dueOn < snapshotDay ? parsed.dueOn : snapshotDay);
  const changes: DocumentChange[] = parsed.disputed ? [{ kind: 'disputed', on: disputedFrom, recordedAt }] : [];
  const { kind, number, currency, minor, issuedOn, dueOn, poNumber, pastKnown } = parsed;
  return {
    id,
    kind,
    number,
    accountId,
    currency,
    minor,
    issuedOn,
    dueOn,
    poNumber,
    recordedAt,
    allocations,
    changes,
    pastKnown,
  };
}

/**
 * The document of a payment row: negative and unapplied until the caller allocates it (to `invoiceNumber` where the row
 * names one). It is due on its own day.
 */
export function toPaymentDocument(
  { number, currency, minor, on }: ParsedPayment,
  { id, accountId, recordedAt }: { id: string; accountId: string; recordedAt: Instant },
): LedgerDocument {
  const fixed = { poNumber: null, allocations: [], changes: [], pastKnown: true };
  return {
    id,
    kind: 'payment',
    number,
    accountId,
    currency,
    minor: -minor,
    issuedOn: on,
    dueOn: on,
    recordedAt,
    ...fixed,
  };
}
