/** Aging of the whole ledger. */
import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { agingQuery } from '#shared/contract.ts';
import { showAging } from '#server/usecases/show-aging.ts';
import { signedIn } from './access.ts';
import type { Env, Identify } from './access.ts';
import { refuseInvalid } from './problem.ts';

/** `GET /aging`. */
export function aging(identify: Identify) {
  return new Hono<Env>().get('/', signedIn(identify), zValidator('query', agingQuery, refuseInvalid), async (c) =>
    c.json(await showAging(c.var.ctx, { asOf: c.req.valid('query').asOf ?? null }), 200, { 'cache-control': 'no-store' }),
  );
}
