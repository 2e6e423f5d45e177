/** What every use case is given: the organization, who acts, the database, the clock. */
import type { Instant } from '#shared/days.ts';
import { Refusal } from '#shared/errors.ts';
import type { Actor, AuditEntry } from '#server/store/audit.ts';
import { appendAudit, lockOrganization } from '#server/store/audit.ts';
import type { Org } from '#server/store/directory.ts';
import type { Store } from '#server/store/open.ts';
import type { Tx } from '#server/store/session.ts';

/** The context of one call. `now` gives milliseconds since the epoch, UTC; SQL never asks the database for the time. */
export type Context = {
  readonly org: Org;
  readonly actor: Actor;
  readonly store: Store;
  now(): Instant;
};

/** Reports progress of something longer than a second: done of total (bytes or items) and what is being done. */
export type Progress = (step: { what: string; done: number; total: number | null }) => void;

/**
 * Runs one change: a transaction under the organization's lock that ends with its audit row.
 * `work` returns its result and what the audit says of it; `null` for the audit when nothing changed.
 */
export function change<T>(
  ctx: Context,
  work: (tx: Tx) => Promise<{ result: T; audit: AuditEntry | null }>,
): Promise<T> {
  return ctx.store.inOrg(ctx.org.id, async (tx) => {
    await (ctx.actor.type === 'user' ? lockOrSayBusy(tx) : lockOrganization(tx));
    const { result, audit } = await work(tx);
    if (audit) await appendAudit(tx, ctx.actor, audit, new Date(ctx.now()));
    return result;
  });
}

/** A person waits ten seconds behind an import, not for its end: waiting connections would be missing to those who read. */
async function lockOrSayBusy(tx: Tx): Promise<void> {
  try {
    await tx.rows("select set_config('lock_timeout', '10s', true)");
    await lockOrganization(tx);
  } catch (error) {
    const { code, cause } = error as { code?: string; cause?: { code?: string } };
    if ((code ?? cause?.code) !== '55P03') throw error;
    throw new Refusal('conflict', 'busy', 'An import is at work on this ledger. Try again when it has ended.');
  }
}

/** Runs one read: a transaction without the organization's lock. */
export function read<T>(ctx: Context, work: (tx: Tx) => Promise<T>): Promise<T> {
  return ctx.store.inOrg(ctx.org.id, work);
}

/** What roles may do: everyone of the organization reads; an auditor changes nothing. Jobs and the operator may do all. */
export function allowed(ctx: Context, what: 'read' | 'change'): boolean {
  return what === 'read' || ctx.actor.type !== 'user' || ctx.actor.role !== 'auditor';
}
