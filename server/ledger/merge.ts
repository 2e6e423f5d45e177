/** What an imported document changes of a stored one (RULES §3): a difference of states, so that a second import changes nothing. */
import type { Day } from '#shared/days.ts';
import type { AllocationKind, DocumentChange } from './documents.ts';
import type { ParsedDocument } from './import/ledger-file.ts';

/** A stored document as merging needs it. Amounts in minor units. */
export type StoredDocument = {
  id: string;
  currency: string;
  minor: bigint;
  /** What is left of it; of one that is no longer listed, what was left when it was closed. */
  open: bigint;
  dueOn: Day;
  issuedOn: Day | null;
  poNumber: string | null;
  disputed: boolean;
  listed: boolean;
};

/** What to write: dated allocations and changes, and the fields that take the file's value. */
export type DocumentMerge = {
  allocations: { on: Day; minor: bigint; kind: AllocationKind }[];
  changes: { kind: DocumentChange['kind']; on: Day; was: Day | null }[];
  update: Partial<Pick<StoredDocument, 'minor' | 'open' | 'dueOn' | 'issuedOn' | 'poNumber' | 'disputed' | 'listed'>>;
};

/** A reduction in the document's own direction is a payment, one against it a reversal. */
function reductionKind(reduction: bigint, total: bigint): AllocationKind {
  return reduction > 0n === total > 0n ? 'payment' : 'reversal';
}

/**
 * What an imported document changes of the stored one. `asOf` is the day that the file describes: undated changes count
 * on it. A changed total is a correction of the
 * document itself and counts from its issue day; a rest that went down was paid, one that went up reversed.
 */
export function mergeDocument(stored: StoredDocument, incoming: ParsedDocument, asOf: Day): DocumentMerge {
  const merge: DocumentMerge = { allocations: [], changes: [], update: {} };
  let open = stored.open;
  if (incoming.minor !== stored.minor) {
    open += incoming.minor - stored.minor;
    merge.update.minor = incoming.minor;
  }
  const paid = open - incoming.open;
  if (paid !== 0n)
    merge.allocations.push({ on: incoming.settledOn ?? asOf, minor: paid, kind: reductionKind(paid, incoming.minor) });
  if (incoming.open !== stored.open) merge.update.open = incoming.open;
  if (incoming.dueOn !== stored.dueOn && incoming.dueSource === 'file') {
    merge.changes.push({ kind: 'due_moved', on: asOf, was: stored.dueOn });
    merge.update.dueOn = incoming.dueOn;
  }
  if (incoming.disputed !== stored.disputed) {
    merge.changes.push({ kind: incoming.disputed ? 'disputed' : 'dispute_ended', on: asOf, was: null });
    merge.update.disputed = incoming.disputed;
  }
  if (!stored.listed) {
    merge.changes.push({ kind: 'listed_again', on: asOf, was: null });
    merge.update.listed = true;
  }
  if (incoming.issuedOn !== null && incoming.issuedOn !== stored.issuedOn) merge.update.issuedOn = incoming.issuedOn;
  if (incoming.poNumber !== null && incoming.poNumber !== stored.poNumber) merge.update.poNumber = incoming.poNumber;
  return merge;
}

/** True when a merge has nothing to write. */
export function isEmptyMerge(merge: DocumentMerge): boolean {
  return merge.allocations.length === 0 && merge.changes.length === 0 && Object.keys(merge.update).length === 0;
}
