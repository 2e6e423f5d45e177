/** What a document is worth on a day: open amount, due day, dispute (RULES §2). Days are compared as ISO text. */
import { dayFromNumber, dayNumber } from '#shared/days.ts';
import type { Day, Instant } from '#shared/days.ts';
import type { LedgerDocument } from './documents.ts';

const DAY_MS = 86_400_000;

/**
 * The first day on which the document stands in the ledger: its issue day; where the file gave none, its due day or the
 * day of recording, whichever is earlier. A snapshot's document without an issue day stands from the beginning.
 */
export function standsFrom(document: LedgerDocument): Day {
  if (document.issuedOn !== null) return document.issuedOn;
  if (!document.pastKnown) return '0001-01-01';
  const recorded = dayFromNumber(Math.floor(document.recordedAt / DAY_MS));
  return recorded < document.dueOn ? recorded : document.dueOn;
}

/**
 * Open amount in minor units at the end of `asOf`: total minus what was allocated by then; 0 before the document stands
 * and after it was cancelled, rebilled or no longer listed. Negative for credits, unallocated payments and overpaid
 * invoices. `knownAt` leaves out whatever was recorded later (RULES §7.8). Allocations and changes may be in any order.
 */
export function openAmount(document: LedgerDocument, asOf: Day, knownAt?: Instant): bigint {
  if (knownAt !== undefined && document.recordedAt > knownAt) return 0n;
  if (document.issuedOn !== null ? document.issuedOn > asOf : standsFrom(document) > asOf) return 0n;
  if (document.changes.length > 0 && isClosed(document, asOf, knownAt)) return 0n;
  let open = document.minor;
  for (const allocation of document.allocations) {
    if (allocation.on > asOf) continue;
    if (knownAt !== undefined && allocation.recordedAt > knownAt) continue;
    open -= allocation.minor;
  }
  return open;
}

/** True when the latest listing change up to `asOf` says that the document is out of the ledger. */
function isClosed(document: LedgerDocument, asOf: Day, knownAt?: Instant): boolean {
  const latest = latestChange(document, asOf, knownAt, LISTING);
  return latest !== null && latest.kind !== 'listed_again';
}

type Change = LedgerDocument['changes'][number];

const LISTING: ReadonlySet<Change['kind']> = new Set(['cancelled', 'rebilled', 'no_longer_listed', 'listed_again']);
const DISPUTE: ReadonlySet<Change['kind']> = new Set(['disputed', 'dispute_ended']);

function latestChange(
  document: LedgerDocument,
  asOf: Day,
  knownAt: Instant | undefined,
  kinds: ReadonlySet<Change['kind']>,
): Change | null {
  let latest: Change | null = null;
  for (const change of document.changes) {
    if (!kinds.has(change.kind) || change.on > asOf) continue;
    if (knownAt !== undefined && change.recordedAt > knownAt) continue;
    if (
      latest === null ||
      change.on > latest.on ||
      (change.on === latest.on && change.recordedAt >= latest.recordedAt)
    ) {
      latest = change;
    }
  }
  return latest;
}

/** True when the document stands disputed at the end of `asOf`; whether anything is open is not asked here. */
export function isDisputed(document: LedgerDocument, asOf: Day, knownAt?: Instant): boolean {
  if (document.changes.length === 0) return false;
  return latestChange(document, asOf, knownAt, DISPUTE)?.kind === 'disputed';
}

/** The due day as it stood on `asOf`: a `due_moved` dated or recorded later is taken back, latest first. */
export function dueDay(document: LedgerDocument, asOf: Day, knownAt?: Instant): Day {
  if (document.changes.length === 0) return document.dueOn;
  const later = document.changes.filter(
    (change) =>
      change.kind === 'due_moved' && (change.on > asOf || (knownAt !== undefined && change.recordedAt > knownAt)),
  );
  if (later.length === 0) return document.dueOn;
  const first = later.reduce((a, b) => (b.on < a.on || (b.on === a.on && b.recordedAt < a.recordedAt) ? b : a));
  return first.was ?? document.dueOn;
}

/** Days past due on `asOf`: 0 on the due day, negative before it. */
export function daysPastDue(document: LedgerDocument, asOf: Day, knownAt?: Instant): number {
  return dayNumber(asOf) - dayNumber(dueDay(document, asOf, knownAt));
}

/** True when `asOf` lies before a snapshot that this document came with, so that its state on that day is not known. */
export function isPastUnknown(document: LedgerDocument, asOf: Day): boolean {
  return !document.pastKnown && document.recordedAt >= (dayNumber(asOf) + 1) * DAY_MS;
}

/** The day on which nothing was open any more, as allocated up to `asOf`; null while something is open or was never paid. */
export function settledOn(document: LedgerDocument, asOf: Day): Day | null {
  if (openAmount(document, asOf) !== 0n || document.allocations.length === 0) return null;
  let last: Day | null = null;
  let open = document.minor;
  for (const allocation of document.allocations.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    if (allocation.on > asOf) break;
    open -= allocation.minor;
    last = allocation.on;
  }
  return open === 0n ? last : null;
}
