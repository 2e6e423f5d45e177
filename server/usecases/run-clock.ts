/** The clock: states that change by themselves are computed when their time has come (RULES §7, DESIGN §3). */
import { accountsDue, postponeClock } from '#server/store/queries/clock.ts';
import { mayChange } from './steps/actions.ts';
import { computeStates } from './steps/compute-states.ts';
import { presentOf } from './steps/organization.ts';
import { change, read } from './context.ts';
import type { Context } from './context.ts';

/** Accounts of one batch: one transaction, one audit row. */
const BATCH = 500;

/** What one pass did. `postponed` names accounts whose computation failed and the kind of error, never its text. */
export type ClockResult = { computed: number; flipped: number; postponed: { account: string; error: string }[] };

/**
 * Computes up to `limit` accounts of the organization whose time has come, the longest waiting first, and appends their
 * flips. An account that cannot be computed is looked at again in an hour and holds up no other. Twice is once.
 */
export async function runClock(ctx: Context, input: { limit: number }): Promise<ClockResult> {
  mayChange(ctx);
  const result: ClockResult = { computed: 0, flipped: 0, postponed: [] };
  while (result.computed + result.postponed.length < input.limit) {
    const most = Math.min(BATCH, input.limit - result.computed - result.postponed.length);
    const due = await read(ctx, async (tx) => accountsDue(tx, (await presentOf(tx, ctx.now())).asOf, most));
    if (due.length === 0) return result;
    await computeBatch(ctx, due, result);
  }
  return result;
}

/** One batch; when it fails its halves are tried alone, so that one bad account does not stop the others. */
async function computeBatch(ctx: Context, accounts: readonly string[], result: ClockResult): Promise<void> {
  try {
    const done = await change(ctx, async (tx) => {
      const present = await presentOf(tx, ctx.now());
      // Asked again under the lock: what another pass computed meanwhile is due no more.
      const due = await accountsDue(tx, present.asOf, accounts.length, accounts);
      if (due.length === 0) return { result: { computed: 0, flipped: 0 }, audit: null };
      const flipped = await computeStates(tx, ctx, due, present);
      await postponeClock(tx, due, present.asOf, ctx.now());
      const audit = flipped === 0 ? null : { verb: 'run_clock', facts: { accounts: due.length, flips: flipped } };
      return { result: { computed: due.length, flipped }, audit };
    });
    result.computed += done.computed;
    result.flipped += done.flipped;
  } catch (error) {
    const [account] = accounts;
    if (account === undefined) return;
    if (accounts.length === 1) {
      await postpone(ctx, account);
      result.postponed.push({ account, error: error instanceof Error ? error.name : 'unknown' });
      return;
    }
    const half = Math.ceil(accounts.length / 2);
    await computeBatch(ctx, accounts.slice(0, half), result);
    await computeBatch(ctx, accounts.slice(half), result);
  }
}

/** Fails when the database does, so that a lost connection ends the pass instead of postponing everyone. */
function postpone(ctx: Context, account: string): Promise<void> {
  return change(ctx, async (tx) => {
    const { asOf } = await presentOf(tx, ctx.now());
    const moved = await postponeClock(tx, [account], asOf, ctx.now());
    return { result: undefined, audit: moved === 0 ? null : { verb: 'postpone_clock', facts: { account } } };
  });
}
