/** Takes back what a person did. History is append-only: undoing is a new entry (RULES §9). */
import { Refusal } from '#shared/errors.ts';
import {
  activityById,
  dropLink,
  putLink,
  putOutcome,
  standingActivities,
  undoAddressDecisions,
} from '#server/store/queries/links.ts';
import type { LinkRow } from '#server/store/queries/links.ts';
import { addActivity, mayChange, messageOf } from './steps/actions.ts';
import type { ActionResult } from './steps/actions.ts';
import { computeStates } from './steps/compute-states.ts';
import { change } from './context.ts';
import type { Context } from './context.ts';

const UNDOABLE = new Set(['link_confirmed', 'link_rejected', 'mark_answered']);

/**
 * Undoes one activity: links stand as they stood before it, what it taught is forgotten, marks lose their effect.
 * Refuses what cannot be undone, and a filing that a later one built upon. Twice is once.
 */
export function undo(
  ctx: Context,
  input: { activityId: string },
): Promise<ActionResult & { messageId: string | null }> {
  mayChange(ctx);
  return change<ActionResult & { messageId: string | null }>(ctx, async (tx) => {
    const activity = await activityById(tx, input.activityId);
    if (!activity?.messageId) throw new Refusal('not_found', 'activity_unknown', 'There is no such entry here.');
    if (!UNDOABLE.has(activity.kind)) throw new Refusal('conflict', 'not_undoable', 'This entry cannot be undone.');
    const message = await messageOf(tx, activity.messageId);
    const standing = await standingActivities(tx, message.id);
    const place = standing.findIndex((a) => a.id === activity.id);
    if (place < 0) return { result: { activityId: null, messageId: message.id }, audit: null };
    const filing = activity.kind.startsWith('link_');
    if (filing && standing.slice(0, place).some((a) => a.kind.startsWith('link_'))) {
      throw new Refusal('conflict', 'undo_later_first', 'Somebody filed this mail again since. Undo that first.');
    }
    const touched = new Set(message.links.map((l) => l.accountId));
    if (filing) {
      const before = activity.data['before'] as LinkRow[];
      const now = new Date(ctx.now());
      for (const link of message.links) {
        if (!before.some((b) => b.accountId === link.accountId)) await dropLink(tx, message.id, link.accountId);
      }
      for (const link of before) {
        touched.add(link.accountId);
        await putLink(tx, message.id, link, now);
      }
      await putOutcome(tx, message.id, String(activity.data['outcome']));
      await undoAddressDecisions(tx, activity.id);
    }
    const decision = activity.data['decision'];
    const together = standing.filter(
      (a) => a.id === activity.id || (decision !== undefined && a.data['decision'] === decision),
    );
    let activityId: string | null = null;
    for (const one of together) {
      if (one.accountId !== null) touched.add(one.accountId);
      const entry = { accountId: one.accountId, messageId: message.id, threadId: message.threadId };
      const id = await addActivity(tx, ctx, { kind: 'undo', ...entry, data: { of: one.id } });
      activityId ??= id;
    }
    await computeStates(tx, ctx, [...touched]);
    return {
      result: { activityId, messageId: message.id },
      audit: { verb: 'undo', facts: { of: activity.id, activity: activityId ?? '' } },
    };
  });
}
