/** What the decisions about one message have in common: finding it, and writing the activity that can be undone. */
import { randomUUIDv7 } from 'node:crypto';
import { Refusal } from '#shared/errors.ts';
import { actorText } from '#server/store/audit.ts';
import { insertRows } from '#server/store/bulk.ts';
import { messageWithLinks } from '#server/store/queries/links.ts';
import { activities } from '#server/store/schema/collections.ts';
import type { Tx } from '#server/store/session.ts';
import { allowed } from '../context.ts';
import type { Context } from '../context.ts';
import { presentOf } from './organization.ts';

/** What an action gives back: the activity that can be undone, or null when nothing had to change. */
export type ActionResult = { activityId: string | null };

/** The message of a decision. Throws a Refusal (not_found) without saying whether another organization has it. */
export async function messageOf(
  tx: Tx,
  messageId: string,
): Promise<NonNullable<Awaited<ReturnType<typeof messageWithLinks>>>> {
  const message = await messageWithLinks(tx, messageId);
  if (!message) throw new Refusal('not_found', 'message_unknown', 'There is no such message here.');
  return message;
}

/** Throws unless the actor may change things: an auditor only reads. */
export function mayChange(ctx: Context): void {
  if (!allowed(ctx, 'change'))
    throw new Refusal('forbidden', 'read_only', 'Your role may look, but not change anything.');
}

/**
 * Appends an activity; returns its id. It happens at the organization's present: that of an archive ends with its newest
 * mail (RULES §7.5), and what came later the clock would not see.
 */
export async function addActivity(
  tx: Tx,
  ctx: Context,
  activity: {
    kind: string;
    accountId: string | null;
    messageId: string | null;
    threadId: string | null;
    data: Record<string, unknown>;
  },
): Promise<string> {
  const id = randomUUIDv7();
  const { asOf } = await presentOf(tx, ctx.now());
  await insertRows(tx, activities, [
    {
      orgId: tx.org,
      id,
      ...activity,
      at: new Date(asOf),
      actor: actorText(ctx.actor),
      recordedAt: new Date(ctx.now()),
    },
  ]);
  return id;
}
