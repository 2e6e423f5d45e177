/** A person says that a chase was answered elsewhere (RULES §7.3, last row). */
import { randomUUIDv7 } from 'node:crypto';
import { standingActivities } from '#server/store/queries/links.ts';
import { Refusal } from '#shared/errors.ts';
import { addActivity, mayChange, messageOf } from './steps/actions.ts';
import type { ActionResult } from './steps/actions.ts';
import { computeStates } from './steps/compute-states.ts';
import { change } from './context.ts';
import type { Context } from './context.ts';

/** Marks the conversation of a message as answered, for each account that it is filed at, as one decision. Twice is once. */
export function markAnswered(ctx: Context, input: { messageId: string }): Promise<ActionResult> {
  mayChange(ctx);
  return change<ActionResult>(ctx, async (tx) => {
    const message = await messageOf(tx, input.messageId);
    const accounts = message.links
      .filter((l) => l.status === 'linked' || l.status === 'confirmed')
      .map((l) => l.accountId);
    if (accounts.length === 0) throw new Refusal('conflict', 'not_filed', 'Say first whose mail this is.');
    const standing = await standingActivities(tx, message.id);
    if (standing.some((a) => a.kind === 'mark_answered')) return { result: { activityId: null }, audit: null };
    const { id: messageId, threadId } = message;
    const decision = randomUUIDv7();
    const ids: string[] = [];
    for (const accountId of accounts) {
      ids.push(
        await addActivity(tx, ctx, { kind: 'mark_answered', accountId, messageId, threadId, data: { decision } }),
      );
    }
    await computeStates(tx, ctx, accounts);
    return {
      result: { activityId: ids[0] ?? null },
      audit: {
        verb: 'mark_answered',
        facts: { message: messageId, accounts: accounts.length, activity: ids[0] ?? '' },
      },
    };
  });
}
