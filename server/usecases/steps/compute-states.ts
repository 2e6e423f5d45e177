/** Computing the states of accounts and keeping what changed: part of every change that touches them. */
import { randomUUIDv7 } from 'node:crypto';
import type { AccountState, StateContext } from '#server/collections/state-types.ts';
import { accountState } from '#server/collections/account-state.ts';
import { insertRows } from '#server/store/bulk.ts';
import { accountStates, chases, flips } from '#server/store/schema/collections.ts';
import type { Tx } from '#server/store/session.ts';
import type { Context } from '../context.ts';
import { loadAccounts } from './load-facts.ts';
import type { LoadedAccount } from './load-facts.ts';
import { calendarFor, policyOf, presentOf, usOfOrg } from './organization.ts';
import type { Present } from './organization.ts';

/** Accounts that are computed together. */
const BATCH = 200;

/** What a state of an account is computed against, as of `now` and with what was known at `knownAt` (null = all). */
export function stateContext(
  ctx: Context,
  loaded: LoadedAccount,
  at: {
    now: number;
    knownAt: number | null;
    days?: number | null;
    mailThrough: number | null;
    us?: StateContext['us'];
  },
): StateContext {
  const through = at.mailThrough ?? at.now;
  return {
    policy: policyOf(ctx.org, at.days ?? null),
    calendar: calendarFor(ctx.org, loaded.account.country, loaded.account.region),
    ourCalendar: calendarFor(ctx.org, null, null),
    now: at.now,
    knownAt: at.knownAt,
    readThrough: loaded.ourAddresses.map((address) => ({ address, name: address, through })),
    ...(at.us ? { us: at.us } : {}),
  };
}

/** Computes and stores the states of some accounts; a change of an invoice's state appends a flip. Returns how many changed. */
export async function computeStates(
  tx: Tx,
  ctx: Context,
  accountIds: readonly string[],
  present?: Present,
): Promise<number> {
  const at = present ?? (await presentOf(tx, ctx.now()));
  const us = await usOfOrg(tx);
  let changed = 0;
  const load = (from: number): Promise<LoadedAccount[]> => {
    const loading = loadAccounts(tx, accountIds.slice(from, from + BATCH), at.ledgerAsOf);
    loading.catch(() => undefined);
    return loading;
  };
  if (accountIds.length === 0) return 0;
  let next = load(0);
  for (let i = 0; i < accountIds.length; i += BATCH) {
    const batch = accountIds.slice(i, i + BATCH);
    const loaded = await next;
    // The database reads the next accounts while these are computed.
    if (i + BATCH < accountIds.length) next = load(i + BATCH);
    const states = loaded.map((l) =>
      accountState(l.facts, stateContext(ctx, l, { now: at.asOf, knownAt: null, mailThrough: at.mailThrough, us })),
    );
    changed += await keepChases(tx, ctx, states, new Date(at.asOf));
    const mails = new Map(loaded.map((l) => [l.account.id, l.mail.length]));
    await keepAccounts(tx, states, mails, new Date(at.asOf));
    await tx.rows(
      'update accounts set dirty_at = null where org_id = $1 and dirty_at is not null and id = any($2::text::uuid[])',
      [tx.org, `{${batch.join(',')}}`],
    );
  }
  return changed;
}

/** Writes only what differs from what is stored, so that computing again changes no row. */
async function keepChases(tx: Tx, ctx: Context, states: readonly AccountState[], asOf: Date): Promise<number> {
  const ids = `{${states.flatMap((s) => s.invoices.map((i) => i.invoiceId)).join(',')}}`;
  const stored = new Map(
    (
      await tx.rows<{ id: string; state: string; view: unknown }>(
        'select document_id::text as id, state, view from chases where org_id = $1 and document_id = any($2::text::uuid[])',
        [tx.org, ids],
      )
    ).map((r) => [r.id, r]),
  );
  const recordedAt = new Date(ctx.now());
  const rows: (typeof chases.$inferInsert)[] = [];
  const flipped: (typeof flips.$inferInsert)[] = [];
  for (const state of states) {
    for (const invoice of state.invoices) {
      const before = stored.get(invoice.invoiceId);
      // Paid long ago and never followed: it explains old mail, but has no state that anybody asks for.
      if (!before && invoice.open === 0n && (invoice.state === 'settled' || invoice.state === 'closed')) continue;
      if (before && before.state === invoice.state && isStored(before.view, invoice)) continue;
      rows.push({
        orgId: tx.org,
        documentId: invoice.invoiceId,
        accountId: state.accountId,
        state: invoice.state,
        since: invoice.since,
        dueAt: invoice.dueAt === null ? null : new Date(invoice.dueAt),
        atRiskMinor: invoice.atRisk,
        threadId: invoice.threadId,
        view: { ...invoice },
        computedAt: asOf,
      });
      if (before?.state !== invoice.state) {
        flipped.push({
          orgId: tx.org,
          id: randomUUIDv7(),
          documentId: invoice.invoiceId,
          accountId: state.accountId,
          was: before?.state ?? null,
          is: invoice.state,
          at: asOf,
          recordedAt,
        });
      }
    }
  }
  await insertRows(tx, chases, rows, {
    key: ['orgId', 'documentId'],
    update: ['accountId', 'state', 'since', 'dueAt', 'atRiskMinor', 'threadId', 'view', 'computedAt'],
  });
  await insertRows(tx, flips, flipped);
  return flipped.length;
}

async function keepAccounts(
  tx: Tx,
  states: readonly AccountState[],
  mails: ReadonlyMap<string, number>,
  asOf: Date,
): Promise<void> {
  const stored = new Map(
    (
      await tx.rows<{ id: string; mails: number; view: unknown }>(
        'select account_id::text as id, mails, view from account_states where org_id = $1 and account_id = any($2::text::uuid[])',
        [tx.org, `{${states.map((s) => s.accountId).join(',')}}`],
      )
    ).map((r) => [r.id, r]),
  );
  const rows = states.flatMap((state) => {
    const { invoices: _kept, ...view } = state;
    const before = stored.get(state.accountId);
    const count = mails.get(state.accountId) ?? 0;
    if (before?.mails === count && isStored(before.view, view)) return [];
    return [
      {
        orgId: tx.org,
        accountId: state.accountId,
        dueAt: state.dueAt === null ? null : new Date(state.dueAt),
        mails: count,
        view,
        computedAt: asOf,
      },
    ];
  });
  await insertRows(tx, accountStates, rows, {
    key: ['orgId', 'accountId'],
    update: ['dueAt', 'mails', 'view', 'computedAt'],
  });
}

/** True when a stored JSON value says what the value says: money as decimal text, key order without meaning. */
function isStored(stored: unknown, value: unknown): boolean {
  if (stored === value) return true;
  if (typeof value === 'bigint') return stored === value.toString();
  if (typeof stored !== 'object' || typeof value !== 'object' || stored === null || value === null) return false;
  if (Array.isArray(value)) {
    return Array.isArray(stored) && stored.length === value.length && value.every((v, i) => isStored(stored[i], v));
  }
  const entries = Object.entries(value).filter(([, v]) => v !== undefined);
  if (entries.length !== Object.keys(stored).length) return false;
  return entries.every(([k, v]) => k in stored && isStored((stored as Record<string, unknown>)[k], v));
}
