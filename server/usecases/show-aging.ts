/** Aging of every customer on a day (RULES §2). */
import { ageLedger } from '#server/ledger/aging.ts';
import type { Aging } from '#server/ledger/aging.ts';
import type { Day } from '#shared/days.ts';
import type { AgingAnswer, AgingRow } from '#shared/contract.ts';
import { formatDecimal } from '#shared/money.ts';
import { freshness } from '#server/store/queries/facts.ts';
import { everyAccount } from '#server/store/queries/accounts.ts';
import { documentsOf } from '#server/store/queries/documents.ts';
import { read } from './context.ts';
import type { Context } from './context.ts';
import { calendarFor, presentOf } from './steps/organization.ts';

/** Accounts whose documents are held at once. */
const BATCH = 2000;

/** A row of the aging table in wire form. */
export function agingRowOf(account: { id: string; externalId: string; name: string }, a: Aging): AgingRow {
  const money = (minor: bigint): string => formatDecimal(minor, a.currency);
  return {
    account: { id: account.id, externalId: account.externalId, name: account.name },
    currency: a.currency,
    notDue: money(a.notDue),
    d1_30: money(a.d1_30),
    d31_60: money(a.d31_60),
    d61_90: money(a.d61_90),
    over90: money(a.over90),
    open: money(a.open),
    unapplied: money(a.unapplied),
    balance: money(a.balance),
    disputed: money(a.disputed),
  };
}

/** Aging of the whole ledger at the end of `asOf`; by default the organization's present. Accounts with nothing open are left out. */
export function showAging(ctx: Context, input: { asOf: Day | null }): Promise<AgingAnswer> {
  return read(ctx, async (tx) => {
    const present = await presentOf(tx, ctx.now());
    const calendar = calendarFor(ctx.org, null, null);
    // The ledger may be newer than an archive's mail: figures are asked for its own day then.
    const asOf = input.asOf ?? calendar.dayOf(Math.max(present.asOf, present.ledgerAsOf ?? 0));
    const accounts = await everyAccount(tx);
    const rows: AgingRow[] = [];
    let pastKnown = true;
    for (let i = 0; i < accounts.length; i += BATCH) {
      const batch = accounts.slice(i, i + BATCH);
      const aged = ageLedger(
        await documentsOf(
          tx,
          batch.map((a) => a.id),
        ),
        asOf,
      );
      for (const account of batch) {
        for (const aging of aged.get(account.id) ?? []) {
          pastKnown &&= aging.pastKnown;
          rows.push(agingRowOf(account, aging));
        }
      }
    }
    const { ledgerAsOf } = await freshness(tx);
    return { asOf, ledgerAsOf: ledgerAsOf === null ? null : new Date(ledgerAsOf).toISOString(), pastKnown, rows };
  });
}
