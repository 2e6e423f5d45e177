/** Signing in with the one-time link of the evaluation mode. */
import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { signInRequest } from '#shared/contract.ts';
import type { SignInAnswer } from '#shared/contract.ts';
import { Refusal } from '#shared/errors.ts';
import { anyone } from './access.ts';
import type { Env } from './access.ts';
import { refuseInvalid } from './problem.ts';

/** Exchanges a one-time token for a session, or gives null. */
export type SignIn = (token: string) => Promise<SignInAnswer | null>;

/** `POST /session`. */
export function session(signIn: SignIn) {
  return new Hono<Env>().post(
    '/',
    anyone(),
    bodyLimit({ maxSize: 1000 }),
    zValidator('json', signInRequest, refuseInvalid),
    async (c) => {
      const answer = await signIn(c.req.valid('json').token);
      if (!answer)
        throw new Refusal(
          'unauthorized',
          'link_used',
          'This link has been used or is too old. Run "ledgerside link" for a new one.',
        );
      return c.json(answer, 200, { 'cache-control': 'no-store' });
    },
  );
}
