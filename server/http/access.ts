/** Who may call a route. Every route declares it as its first handler; a house test fails on one that does not. */
import { createMiddleware } from 'hono/factory';
import type { MiddlewareHandler } from 'hono';
import { Refusal } from '#shared/errors.ts';
import type { Context as UseCaseContext } from '#server/usecases/context.ts';

/** Values that the doors pass along. `ctx` is set for `signed_in` routes only. */
export type Env = { Variables: { ctx: UseCaseContext } };

/** Finds the context of a bearer, or null when it is unknown or over. */
export type Identify = (bearer: string) => Promise<UseCaseContext | null>;

const declared = new WeakMap<object, Access>();

/** `anyone`: no identity asked. `signed_in`: a session of the organization. */
export type Access = 'anyone' | 'signed_in';

/** What a handler declares, for the house test; undefined for an ordinary handler. */
export function accessOf(handler: object): Access | undefined {
  return declared.get(handler);
}

/** Declares a route open to anyone. */
export function anyone(): MiddlewareHandler<Env> {
  const handler = createMiddleware<Env>(async (_c, next) => next());
  declared.set(handler, 'anyone');
  return handler;
}

/** Declares a route for signed-in people: the bearer of the Authorization header must name a live session (RFC 6750). */
export function signedIn(identify: Identify): MiddlewareHandler<Env> {
  const handler = createMiddleware<Env>(async (c, next) => {
    const bearer = /^Bearer ([A-Za-z0-9_-]{20,200})$/.exec(c.req.header('authorization') ?? '')?.[1];
    const ctx = bearer === undefined ? null : await identify(bearer);
    if (!ctx)
      throw new Refusal('unauthorized', 'signed_out', 'You are signed out. Run "ledgerside link" for a new link.');
    c.set('ctx', ctx);
    await next();
  });
  declared.set(handler, 'signed_in');
  return handler;
}
