/** Aging: what is open by days past due, per currency (RULES §2). One pass over the documents, days compared as text. */
import { addDays, dayNumber } from '#shared/days.ts';
import type { Day, Instant } from '#shared/days.ts';
import type { Bucket } from '#shared/tokens.ts';
import type { LedgerDocument } from './documents.ts';
import { dueDay, isDisputed, openAmount } from './balance.ts';

/** Last day past due of the second, third and fourth bucket. */
export type AgingBoundaries = readonly [number, number, number];

/** RULES' default: 1–30, 31–60, 61–90, over 90. */
export const DEFAULT_BOUNDARIES: AgingBoundaries = [30, 60, 90];

/** Money received and not allocated that is no document of its own: positive minor units, unapplied until `allocatedOn`. */
export type UnappliedMoney = {
  on: Day;
  minor: bigint;
  currency: string;
  recordedAt: Instant;
  allocatedOn: Day | null;
};

/** One currency's aging in minor units. The buckets add up to `open`; `open` − `unapplied` = `balance`; `disputed` is part of `open`. */
export type Aging = Record<Bucket, bigint> & {
  currency: string;
  open: bigint;
  unapplied: bigint;
  balance: bigint;
  disputed: bigint;
  /** Invoices with a positive open amount. */
  openItems: number;
  /** Earliest due day among the overdue, null when nothing is. */
  oldestDue: Day | null;
  /** False when a snapshot's document is asked for a day before the snapshot: the figure is then not the past's. */
  pastKnown: boolean;
};

type Thresholds = { asOf: Day; end: Instant; firstDays: readonly [Day, Day, Day] };

function thresholdsFor(asOf: Day, boundaries: AgingBoundaries): Thresholds {
  const [a, b, c] = boundaries;
  if (!(a >= 1 && b > a && c > b)) throw new RangeError(`aging boundaries must rise: ${boundaries.join(', ')}`);
  return {
    asOf,
    end: (dayNumber(asOf) + 1) * 86_400_000,
    firstDays: [addDays(asOf, -a), addDays(asOf, -b), addDays(asOf, -c)],
  };
}

function bucketFor(dueOn: Day, at: Thresholds): Bucket {
  if (dueOn >= at.asOf) return 'notDue';
  if (dueOn >= at.firstDays[0]) return 'd1_30';
  if (dueOn >= at.firstDays[1]) return 'd31_60';
  return dueOn >= at.firstDays[2] ? 'd61_90' : 'over90';
}

/** The bucket that something due on `dueOn` stands in at the end of `asOf`. Throws RangeError for boundaries that do not rise. */
export function bucketOf(dueOn: Day, asOf: Day, boundaries: AgingBoundaries = DEFAULT_BOUNDARIES): Bucket {
  return bucketFor(dueOn, thresholdsFor(asOf, boundaries));
}

function emptyAging(currency: string): Aging {
  const zero = { notDue: 0n, d1_30: 0n, d31_60: 0n, d61_90: 0n, over90: 0n, open: 0n, unapplied: 0n, balance: 0n };
  return { currency, ...zero, disputed: 0n, openItems: 0, oldestDue: null, pastKnown: true };
}

function agingIn(byCurrency: Map<string, Aging>, currency: string): Aging {
  let aging = byCurrency.get(currency);
  if (aging === undefined) byCurrency.set(currency, (aging = emptyAging(currency)));
  return aging;
}

function addDocument(
  byCurrency: Map<string, Aging>,
  document: LedgerDocument,
  at: Thresholds,
  knownAt?: Instant,
): void {
  const pastUnknown = !document.pastKnown && document.recordedAt >= at.end;
  const open = openAmount(document, at.asOf, knownAt);
  if (open === 0n && !pastUnknown) return;
  const aging = agingIn(byCurrency, document.currency);
  if (pastUnknown) aging.pastKnown = false;
  if (open < 0n) {
    aging.unapplied -= open;
  } else if (open > 0n) {
    const dueOn = dueDay(document, at.asOf, knownAt);
    const bucket = bucketFor(dueOn, at);
    aging[bucket] += open;
    aging.open += open;
    aging.openItems += 1;
    if (isDisputed(document, at.asOf, knownAt)) aging.disputed += open;
    if (bucket !== 'notDue' && (aging.oldestDue === null || dueOn < aging.oldestDue)) aging.oldestDue = dueOn;
  }
  aging.balance += open;
}

/**
 * Aging of one account's documents at the end of `asOf`, one entry a currency, sorted by currency; currencies in which
 * nothing is open are left out. Positive open amounts go into buckets, everything negative and `unapplied` into unapplied,
 * so that buckets − unapplied = balance always (RULES §2). `knownAt` leaves out what was recorded later.
 * Throws RangeError when `asOf` is no day or the boundaries do not rise.
 */
export function ageAccount(
  documents: Iterable<LedgerDocument>,
  unapplied: Iterable<UnappliedMoney>,
  asOf: Day,
  boundaries: AgingBoundaries = DEFAULT_BOUNDARIES,
  knownAt?: Instant,
): Aging[] {
  const at = thresholdsFor(asOf, boundaries);
  const byCurrency = new Map<string, Aging>();
  for (const document of documents) addDocument(byCurrency, document, at, knownAt);
  for (const money of unapplied) {
    if (money.on > asOf || (money.allocatedOn !== null && money.allocatedOn <= asOf)) continue;
    if (knownAt !== undefined && money.recordedAt > knownAt) continue;
    const aging = agingIn(byCurrency, money.currency);
    aging.unapplied += money.minor;
    aging.balance -= money.minor;
  }
  return inOrder(byCurrency);
}

/** Aging of a whole ledger in one pass: account id to its entries as `ageAccount` gives them. */
export function ageLedger(
  documents: Iterable<LedgerDocument>,
  asOf: Day,
  boundaries: AgingBoundaries = DEFAULT_BOUNDARIES,
  knownAt?: Instant,
): Map<string, Aging[]> {
  const at = thresholdsFor(asOf, boundaries);
  const byAccount = new Map<string, Map<string, Aging>>();
  for (const document of documents) {
    let byCurrency = byAccount.get(document.accountId);
    if (byCurrency === undefined) byAccount.set(document.accountId, (byCurrency = new Map()));
    addDocument(byCurrency, document, at, knownAt);
  }
  const result = new Map<string, Aging[]>();
  for (const [accountId, byCurrency] of byAccount) if (byCurrency.size > 0) result.set(accountId, inOrder(byCurrency));
  return result;
}

function inOrder(byCurrency: Map<string, Aging>): Aging[] {
  return [...byCurrency.values()].sort((a, b) => (a.currency < b.currency ? -1 : 1));
}

/** Overdue amount: everything open but what is not due. */
export function overdue(aging: Aging): bigint {
  return aging.open - aging.notDue;
}
