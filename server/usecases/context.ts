/** What every use case is given: the organization, who acts, the database, the clock. */
import type { Instant } from '#shared/days.ts';
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
    await lockOrganization(tx);
    const { result, audit } = await work(tx);
    if (audit) await appendAudit(tx, ctx.actor, audit, new Date(ctx.now()));
    return result;
  });
}

/** Runs one read: a transaction without the organization's lock. */
export function read<T>(ctx: Context, work: (tx: Tx) => Promise<T>): Promise<T> {
  return ctx.store.inOrg(ctx.org.id, work);
}

/** What roles may do: everyone of the organization reads; an auditor changes nothing. Jobs and the operator may do all. */
export function allowed(ctx: Context, what: 'read' | 'change'): boolean {
  return what === 'read' || ctx.actor.type !== 'user' || ctx.actor.role !== 'auditor';
}
