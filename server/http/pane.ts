/** The pane: one POST, so that nothing about a person stands in a URL. */
import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { paneRequest } from '#shared/contract.ts';
import { openPane } from '#server/usecases/open-pane.ts';
import { signedIn } from './access.ts';
import type { Env, Identify } from './access.ts';
import { uuidOf } from './ids.ts';
import { refuseInvalid } from './problem.ts';

/** `POST /pane`. */
export function pane(identify: Identify) {
  return new Hono<Env>().post(
    '/',
    signedIn(identify),
    bodyLimit({ maxSize: 20_000 }),
    zValidator('json', paneRequest, refuseInvalid),
    async (c) =>
      c.json(await openPane(c.var.ctx, { messageId: uuidOf(c.req.valid('json').message.id) }), 200, {
        'cache-control': 'no-store',
      }),
  );
}
