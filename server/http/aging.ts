/** Aging of the whole ledger. */
import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { agingQuery } from '#shared/contract.ts';
import { isDay } from '#shared/days.ts';
import { showAging } from '#server/usecases/show-aging.ts';
import { signedIn } from './access.ts';
import type { Env, Identify } from './access.ts';
import { invalidFields, refuseInvalid } from './problem.ts';

/** `GET /aging`. Refuses a day that is none. */
export function aging(identify: Identify) {
  return new Hono<Env>().get('/', signedIn(identify), zValidator('query', agingQuery, refuseInvalid), async (c) => {
    const { asOf = null } = c.req.valid('query');
    if (asOf !== null && !isDay(asOf)) throw invalidFields(['asOf']);
    return c.json(await showAging(c.var.ctx, { asOf }), 200, { 'cache-control': 'no-store' });
  });
}
