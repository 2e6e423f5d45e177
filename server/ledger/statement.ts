/** A customer statement: dated lines with a running balance, per currency (RULES §2). */
import type { Day } from '#shared/days.ts';
import type { AllocationKind, DocumentChange, LedgerDocument } from './documents.ts';
import { openAmount, standsFrom } from './balance.ts';
import type { UnappliedMoney } from './aging.ts';

/** What a statement line stands for. */
export type StatementLineKind = LedgerDocument['kind'] | AllocationKind | DocumentChange['kind'];

/** One movement: `minor` raises (+) or lowers (−) what the customer owes; `balance` is what is owed after it. */
export type StatementLine = {
  on: Day;
  kind: StatementLineKind;
  number: string;
  dueOn: Day | null;
  minor: bigint;
  balance: bigint;
};

/** One currency's statement. `closing` is the balance that aging gives for the last day. */
export type Statement = { currency: string; opening: bigint; lines: StatementLine[]; closing: bigint };

/** `transfer` marks one side of a credit note set against an invoice. */
type Movement = Omit<StatementLine, 'balance'> & { currency: string; transfer?: boolean };

/** Order within a day: what is billed comes before what pays it. */
const RANK: Partial<Record<StatementLineKind, number>> = { invoice: 0, listed_again: 0, credit_note: 1 };

/**
 * Statement of one account from `from` to `to`, both included, one per currency in which anything moved up to `to`.
 * A credit note set against an invoice moves nothing on the account, so that pair of allocations gives no line.
 */
export function statement(
  documents: Iterable<LedgerDocument>,
  unapplied: Iterable<UnappliedMoney>,
  from: Day,
  to: Day,
): Statement[] {
  const movements: Movement[] = [];
  for (const document of documents) movements.push(...movementsOf(document));
  for (const money of unapplied) {
    const line = { currency: money.currency, number: '', dueOn: null };
    movements.push({ ...line, on: money.on, kind: 'payment', minor: -money.minor });
    if (money.allocatedOn === null) continue;
    const on = money.allocatedOn < money.on ? money.on : money.allocatedOn;
    movements.push({ ...line, on, kind: 'reversal', minor: money.minor });
  }
  const byCurrency = Map.groupBy(
    withoutTransfers(movements.filter((movement) => movement.on <= to)),
    (movement) => movement.currency,
  );
  return [...byCurrency.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, ofCurrency]) => runningBalance(currency, ofCurrency, from));
}

function runningBalance(currency: string, movements: Movement[], from: Day): Statement {
  const sorted = movements.sort((a, b) => (a.on === b.on ? rank(a) - rank(b) : a.on < b.on ? -1 : 1));
  let balance = 0n;
  let opening = 0n;
  const lines: StatementLine[] = [];
  for (const { on, kind, number, dueOn, minor } of sorted) {
    balance += minor;
    if (on < from) opening = balance;
    else lines.push({ on, kind, number, dueOn, minor, balance });
  }
  return { currency, opening, lines, closing: balance };
}

function rank(movement: Movement): number {
  return RANK[movement.kind] ?? 2;
}

function movementsOf(document: LedgerDocument): Movement[] {
  const line = { currency: document.currency, number: document.number };
  const start = standsFrom(document);
  const dueOn = document.kind === 'invoice' ? document.dueOn : null;
  const movements: Movement[] = [{ ...line, on: start, kind: document.kind, dueOn, minor: document.minor }];
  for (const allocation of document.allocations) {
    // An allocation dated before the document shows when the document does: until then nothing was owed.
    const on = allocation.on < start ? start : allocation.on;
    const transfer = allocation.kind === 'credit_note';
    movements.push({ ...line, on, kind: allocation.kind, dueOn: null, minor: -allocation.minor, transfer });
  }
  return document.changes.length === 0 ? movements : withListing(document, movements);
}

/** Adds what leaves or re-enters the account when a document is cancelled, rebilled, or drops off the list. */
function withListing(document: LedgerDocument, movements: Movement[]): Movement[] {
  const days = new Set([...movements.map(({ on }) => on), ...document.changes.map(({ on }) => on)]);
  const listing = new Map(
    document.changes
      .filter(({ kind }) => kind !== 'due_moved' && kind !== 'disputed' && kind !== 'dispute_ended')
      .map((change) => [change.on, change.kind] as const),
  );
  const result = [...movements];
  let shown = 0n;
  for (const day of [...days].sort()) {
    shown += movements.reduce((sum, { on, minor }) => (on === day ? sum + minor : sum), 0n);
    const difference = openAmount(document, day) - shown;
    if (difference === 0n) continue;
    const kind = listing.get(day) ?? (difference < 0n ? 'cancelled' : 'reversal');
    result.push({
      on: day,
      kind,
      currency: document.currency,
      number: document.number,
      dueOn: null,
      minor: difference,
    });
    shown += difference;
  }
  return result;
}

/** Leaves out credit-note allocations where both sides fall on one day and cancel out. */
function withoutTransfers(movements: Movement[]): Movement[] {
  const key = (movement: Movement): string => `${movement.currency} ${movement.on}`;
  const net = new Map<string, bigint>();
  for (const movement of movements) {
    if (movement.transfer) net.set(key(movement), (net.get(key(movement)) ?? 0n) + movement.minor);
  }
  return movements.filter((movement) => !(movement.transfer && net.get(key(movement)) === 0n));
}
