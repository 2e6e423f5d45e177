/** The Hono application from its parts: guards, health, API, pages, and the one error handler. */
import { Hono } from 'hono';
import type { Env } from './http/access.ts';
import { anyone } from './http/access.ts';
import { api } from './http/api.ts';
import type { Doors } from './http/api.ts';
import { commonHeaders, ownHostOnly } from './http/guards.ts';
import { pages } from './http/pages.ts';
import { problems } from './http/problem.ts';
import { Refusal } from '#shared/errors.ts';

/** What the application is built from. `hosts` are the names that it answers under; `dist` the built pages. */
export type AppParts = Doors & {
  hosts: () => readonly string[];
  dist: string;
  log: (bug: { error: string; at: string }) => void;
};

/** Builds the application. Nothing listens yet: tests call `app.request`. */
export function createApp(parts: AppParts): Hono<Env> {
  const app = new Hono<Env>();
  app.use(commonHeaders());
  app.use(ownHostOnly(parts.hosts));
  app.get('/health', anyone(), (c) => c.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' }));
  app.route('/api', api(parts));
  app.route('/', pages(parts.dist));
  app.notFound(() => {
    throw new Refusal('not_found', 'route_unknown', 'There is no such address here.');
  });
  app.onError(problems(parts.log));
  return app;
}
