/** How an account pays: days late, share on time, weekday of payment. Only what the settled invoices show, with their count. */
import { daysBetween, weekday } from '#shared/days.ts';
import type { Day } from '#shared/days.ts';
import type { LedgerDocument } from './documents.ts';
import { dueDay, settledOn } from './balance.ts';

/** Below this many settled invoices a payment weekday would be chance. */
const FEWEST_FOR_WEEKDAY = 8;
const WEEKDAY_SHARE = 0.6;

/** Payment behaviour in one currency; `n` invoices stand behind each figure. */
export type PaymentBehaviour = {
  currency: string;
  n: number;
  /** Mean days from due day to settlement weighted by amount, one decimal; negative when early. */
  averageDaysLate: number;
  /** Mean days from issue to settlement weighted by amount; null where no issue day is known. */
  averageDaysToPay: number | null;
  /** Share of invoices settled by the due day, 0 to 1. */
  shareOnTime: number;
  /** ISO weekday on which most invoices were settled; null when there are too few or no habit shows. */
  paysOn: { weekday: number; share: number } | null;
};

type Settled = { minor: bigint; late: number; toPay: number | null; weekday: number };

/**
 * Payment behaviour as of a day, one entry a currency in which an invoice was settled by a payment by then. Invoices
 * whose past is not known or that were credited or written off are not counted.
 */
export function paymentBehaviour(documents: Iterable<LedgerDocument>, asOf: Day): PaymentBehaviour[] {
  const byCurrency = new Map<string, Settled[]>();
  for (const document of documents) {
    const settled = settledInvoice(document, asOf);
    if (settled === null) continue;
    const list = byCurrency.get(document.currency);
    if (list === undefined) byCurrency.set(document.currency, [settled]);
    else list.push(settled);
  }
  return [...byCurrency]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, settled]) => behaviourOf(currency, settled));
}

function settledInvoice(document: LedgerDocument, asOf: Day): Settled | null {
  if (document.kind !== 'invoice' || !document.pastKnown || document.minor <= 0n) return null;
  if (!document.allocations.some(({ kind }) => kind === 'payment')) return null;
  if (document.allocations.some(({ kind }) => kind === 'credit_note' || kind === 'write_off')) return null;
  const on = settledOn(document, asOf);
  if (on === null) return null;
  return {
    minor: document.minor,
    late: daysBetween(dueDay(document, asOf), on),
    toPay: document.issuedOn === null ? null : daysBetween(document.issuedOn, on),
    weekday: weekday(on),
  };
}

function behaviourOf(currency: string, settled: Settled[]): PaymentBehaviour {
  const withIssue = settled.filter(({ toPay }) => toPay !== null);
  return {
    currency,
    n: settled.length,
    averageDaysLate: weightedMean(settled.map(({ minor, late }) => ({ minor, days: late }))),
    averageDaysToPay:
      withIssue.length === 0 ? null : weightedMean(withIssue.map(({ minor, toPay }) => ({ minor, days: toPay ?? 0 }))),
    shareOnTime: settled.filter(({ late }) => late <= 0).length / settled.length,
    paysOn: usualWeekday(settled),
  };
}

/** Mean of days weighted by minor units, rounded to one decimal; integer arithmetic up to that decimal. */
function weightedMean(items: { minor: bigint; days: number }[]): number {
  let weight = 0n;
  let sum = 0n;
  for (const { minor, days } of items) {
    weight += minor;
    sum += minor * BigInt(days);
  }
  const hundredths = (sum * 100n) / weight;
  return Math.round(Number(hundredths) / 10) / 10;
}

function usualWeekday(settled: Settled[]): PaymentBehaviour['paysOn'] {
  if (settled.length < FEWEST_FOR_WEEKDAY) return null;
  const counts = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const { weekday } of settled) counts[weekday] = (counts[weekday] ?? 0) + 1;
  const most = Math.max(...counts);
  const share = most / settled.length;
  return share >= WEEKDAY_SHARE ? { weekday: counts.indexOf(most), share } : null;
}
