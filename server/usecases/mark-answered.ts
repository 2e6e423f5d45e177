/** A person says that a chase was answered elsewhere (RULES §7.3, last row). */
import { standingActivities } from '#server/store/queries/links.ts';
import { Refusal } from '#shared/errors.ts';
import { addActivity, mayChange, messageOf } from './steps/actions.ts';
import type { ActionResult } from './steps/actions.ts';
import { computeStates } from './steps/compute-states.ts';
import { change } from './context.ts';
import type { Context } from './context.ts';

/** Marks the conversation of a message as answered, for each account that it is filed at. Twice is once. */
export function markAnswered(ctx: Context, input: { messageId: string }): Promise<ActionResult> {
  mayChange(ctx);
  return change<ActionResult>(ctx, async (tx) => {
    const message = await messageOf(tx, input.messageId);
    const accounts = message.links
      .filter((l) => l.status === 'linked' || l.status === 'confirmed')
      .map((l) => l.accountId);
    const [accountId] = accounts;
    if (accountId === undefined) throw new Refusal('conflict', 'not_filed', 'Say first whose mail this is.');
    const standing = await standingActivities(tx, message.id);
    if (standing.some((a) => a.kind === 'mark_answered')) return { result: { activityId: null }, audit: null };
    const activityId = await addActivity(tx, ctx, {
      kind: 'mark_answered',
      accountId,
      messageId: message.id,
      threadId: message.threadId,
      data: {},
    });
    await computeStates(tx, ctx, [accountId]);
    return {
      result: { activityId },
      audit: { verb: 'mark_answered', facts: { message: message.id, account: accountId, activity: activityId } },
    };
  });
}
