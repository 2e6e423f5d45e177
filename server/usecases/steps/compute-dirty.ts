/** Computing again whatever was touched. */
import { dirtyAccounts } from '#server/store/queries/ledger-write.ts';
import type { Tx } from '#server/store/session.ts';
import type { Context, Progress } from '../context.ts';
import { computeStates } from './compute-states.ts';
import type { Present } from './organization.ts';

/** Accounts per round. */
const ROUND = 500;

/**
 * Computes the accounts that were touched, and when `everything` is said (the present of the archive moved) all that have
 * states. Returns how many were computed.
 */
export async function computeAllDirty(
  tx: Tx,
  ctx: Context,
  present: Present,
  everything: boolean,
  progress: Progress,
): Promise<number> {
  if (everything) {
    await tx.rows(
      `update accounts a set dirty_at = $2::text::timestamptz where a.org_id = $1 and a.dirty_at is null
         and exists (select 1 from chases c where c.org_id = a.org_id and c.account_id = a.id)`,
      [tx.org, new Date(ctx.now()).toISOString()],
    );
  }
  let done = 0;
  for (let ids = await dirtyAccounts(tx, ROUND); ids.length > 0; ids = await dirtyAccounts(tx, ROUND)) {
    await computeStates(tx, ctx, ids, present);
    done += ids.length;
    progress({ what: 'computing states', done, total: null });
  }
  return done;
}
