/** Messages: the list and one of them. */
import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { messagesQuery } from '#shared/contract.ts';
import { listMail } from '#server/usecases/list-messages.ts';
import { readStoredMessage } from '#server/usecases/read-message.ts';
import { signedIn } from './access.ts';
import type { Env, Identify } from './access.ts';
import { uuidOf } from './ids.ts';
import { refuseInvalid } from './problem.ts';

/** `GET /messages` and `GET /messages/:id`. */
export function messages(identify: Identify) {
  return new Hono<Env>()
    .get('/', signedIn(identify), zValidator('query', messagesQuery, refuseInvalid), async (c) => {
      const q = c.req.valid('query');
      return c.json(await listMail(c.var.ctx, { before: q.before ?? null, q: q.q ?? null, filter: q.filter }), 200, {
        'cache-control': 'no-store',
      });
    })
    .get('/:id', signedIn(identify), async (c) =>
      c.json(await readStoredMessage(c.var.ctx, { messageId: uuidOf(c.req.param('id')) }), 200, {
        'cache-control': 'no-store',
      }),
    );
}
