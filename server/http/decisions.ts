/** What a person decides about a message: whose it is, that it was answered, and taking that back. */
import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ActionAnswer } from '#shared/contract.ts';
import { answeredRequest, linkRequest, rejectRequest, undoRequest } from '#shared/contract.ts';
import { confirmLink } from '#server/usecases/confirm-link.ts';
import type { Context } from '#server/usecases/context.ts';
import { markAnswered } from '#server/usecases/mark-answered.ts';
import { openPane } from '#server/usecases/open-pane.ts';
import { rejectLink } from '#server/usecases/reject-link.ts';
import { undo } from '#server/usecases/undo.ts';
import { signedIn } from './access.ts';
import type { Env, Identify } from './access.ts';
import { uuidOf } from './ids.ts';
import { refuseInvalid } from './problem.ts';

const small = bodyLimit({ maxSize: 20_000 });

async function answered(
  ctx: Context,
  messageId: string,
  activityId: string | null,
  what: string,
): Promise<ActionAnswer> {
  return { pane: await openPane(ctx, { messageId }), undo: activityId === null ? null : { activityId, what } };
}

/** `POST /links/confirm`, `/links/reject`, `/answered`, `/undo`. Each answers with the pane as it is now. */
export function decisions(identify: Identify) {
  return new Hono<Env>()
    .post('/links/confirm', signedIn(identify), small, zValidator('json', linkRequest, refuseInvalid), async (c) => {
      const body = c.req.valid('json');
      const messageId = uuidOf(body.messageId);
      const { activityId } = await confirmLink(c.var.ctx, {
        messageId,
        accountId: uuidOf(body.accountId),
        always: body.always,
      });
      return c.json(await answered(c.var.ctx, messageId, activityId, 'link_confirmed'), 200);
    })
    .post('/links/reject', signedIn(identify), small, zValidator('json', rejectRequest, refuseInvalid), async (c) => {
      const body = c.req.valid('json');
      const messageId = uuidOf(body.messageId);
      const { activityId } = await rejectLink(c.var.ctx, { messageId, accountId: uuidOf(body.accountId) });
      return c.json(await answered(c.var.ctx, messageId, activityId, 'link_rejected'), 200);
    })
    .post('/answered', signedIn(identify), small, zValidator('json', answeredRequest, refuseInvalid), async (c) => {
      const messageId = uuidOf(c.req.valid('json').messageId);
      const { activityId } = await markAnswered(c.var.ctx, { messageId });
      return c.json(await answered(c.var.ctx, messageId, activityId, 'mark_answered'), 200);
    })
    .post('/undo', signedIn(identify), small, zValidator('json', undoRequest, refuseInvalid), async (c) => {
      const { messageId } = await undo(c.var.ctx, { activityId: uuidOf(c.req.valid('json').activityId) });
      return c.json(await answered(c.var.ctx, messageId ?? '', null, ''), 200);
    });
}
