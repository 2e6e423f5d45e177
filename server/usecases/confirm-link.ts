/** A person says whose mail it is (RULES §6). */
import { insertRows } from '#server/store/bulk.ts';
import { Refusal } from '#shared/errors.ts';
import { hasAccount, putLink, putOutcome } from '#server/store/queries/links.ts';
import { addressDecisions } from '#server/store/schema/accounts.ts';
import { actorText } from '#server/store/audit.ts';
import { addActivity, mayChange, messageOf } from './steps/actions.ts';
import type { ActionResult } from './steps/actions.ts';
import { computeStates } from './steps/compute-states.ts';
import { taughtBy } from './steps/picks.ts';
import { change } from './context.ts';
import type { Context } from './context.ts';

/**
 * Files a message at an account. Teaches the sender's address as an alias only if it has no second candidate or `always`
 * is said; two different picks make a shared contact. Other candidates step back, and come again when it is undone.
 */
export function confirmLink(
  ctx: Context,
  input: { messageId: string; accountId: string; always: boolean },
): Promise<ActionResult> {
  mayChange(ctx);
  return change<ActionResult>(ctx, async (tx) => {
    const message = await messageOf(tx, input.messageId);
    if (!(await hasAccount(tx, input.accountId)))
      throw new Refusal('not_found', 'account_unknown', 'There is no such customer here.');
    const now = new Date(ctx.now());
    const before = message.links;
    const standing = before.filter((l) => l.status === 'linked' || l.status === 'confirmed');
    const chosen = before.find((l) => l.accountId === input.accountId);
    const others = before.filter((l) => l.accountId !== input.accountId && l.status !== 'rejected');
    const outsider = message.parties.find((p) => !p.ours);
    const taught = outsider
      ? await taughtBy(tx, { ...input, address: outsider.address, otherCandidates: others.length > 0 })
      : [];
    const stands = chosen?.status === 'confirmed' && standing.length === 1;
    if (stands && (!input.always || taught.length === 0)) return { result: { activityId: null }, audit: null };

    for (const other of others) await putLink(tx, message.id, { ...other, status: 'passed_over' }, now);
    await putLink(
      tx,
      message.id,
      { accountId: input.accountId, status: 'confirmed', band: 'certain', evidence: chosen?.evidence ?? [] },
      now,
    );
    await putOutcome(tx, message.id, 'linked');

    const activityId = await addActivity(tx, ctx, {
      kind: 'link_confirmed',
      accountId: input.accountId,
      messageId: message.id,
      threadId: message.threadId,
      data: { before, outcome: message.outcome, taught: taught.length > 0 },
    });
    await insertRows(
      tx,
      addressDecisions,
      taught.map((accountId) => ({
        orgId: tx.org,
        activityId,
        address: outsider?.address ?? '',
        accountId,
        accepted: true,
        undone: false,
        recordedAt: now,
      })),
    );
    const touched = [...new Set([input.accountId, ...standing.map((l) => l.accountId)])];
    await computeStates(tx, ctx, touched);
    return {
      result: { activityId },
      audit: {
        verb: 'confirm_link',
        facts: { message: message.id, account: input.accountId, activity: activityId, actor: actorText(ctx.actor) },
      },
    };
  });
}
