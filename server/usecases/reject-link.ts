/** A person says that a mail is not this customer's (RULES §6). */
import { insertRows } from '#server/store/bulk.ts';
import { putLink, putOutcome } from '#server/store/queries/links.ts';
import { addressDecisions } from '#server/store/schema/accounts.ts';
import { addActivity, mayChange, messageOf } from './steps/actions.ts';
import type { ActionResult } from './steps/actions.ts';
import { computeStates } from './steps/compute-states.ts';
import { change } from './context.ts';
import type { Context } from './context.ts';

/** Takes a message away from an account and keeps the sender's address as a counter-example. The mail itself stays until a person decides. */
export function rejectLink(ctx: Context, input: { messageId: string; accountId: string }): Promise<ActionResult> {
  mayChange(ctx);
  return change<ActionResult>(ctx, async (tx) => {
    const message = await messageOf(tx, input.messageId);
    const link = message.links.find((l) => l.accountId === input.accountId);
    if (!link || link.status === 'rejected') return { result: { activityId: null }, audit: null };
    const now = new Date(ctx.now());
    await putLink(tx, message.id, { ...link, status: 'rejected' }, now);
    const left = message.links.filter((l) => l.accountId !== input.accountId);
    const outcome = left.some((l) => l.status === 'linked' || l.status === 'confirmed')
      ? 'linked'
      : left.some((l) => l.status === 'candidate')
        ? 'candidates'
        : 'none';
    await putOutcome(tx, message.id, outcome);
    const activityId = await addActivity(tx, ctx, {
      kind: 'link_rejected',
      accountId: input.accountId,
      messageId: message.id,
      threadId: message.threadId,
      data: { before: message.links, outcome: message.outcome },
    });
    const outsider = message.parties.find((p) => !p.ours);
    if (outsider) {
      await insertRows(tx, addressDecisions, [
        {
          orgId: tx.org,
          activityId,
          address: outsider.address,
          accountId: input.accountId,
          accepted: false,
          undone: false,
          recordedAt: now,
        },
      ]);
    }
    await computeStates(tx, ctx, [input.accountId]);
    return {
      result: { activityId },
      audit: { verb: 'reject_link', facts: { message: message.id, account: input.accountId, activity: activityId } },
    };
  });
}
