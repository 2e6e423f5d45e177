/** The application of a test: no port, a pages folder of its own, and everything that it logs kept. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '#server/app.ts';
import { newBearer, onceLinks } from '#server/http/links-once.ts';
import { listOrgs } from '#server/store/directory.ts';
import type { Org } from '#server/store/directory.ts';
import type { Store } from '#server/store/open.ts';
import { openSession, sessionFinder } from '#server/usecases/start-session.ts';
import { signInAnswer } from '#shared/contract.ts';

export const HOST = '127.0.0.1:4711';

/** What a test sends. A body that is no text is sent as JSON. */
export type Sent = { method?: string; headers?: Record<string, string>; body?: unknown; bearer?: string };

/** The door of one organization. `logged` holds what the log callback was told; `clock.now` is in ms. */
export type Door = {
  app: ReturnType<typeof createApp>;
  logged: { error: string; at: string }[];
  clock: { now: number };
  links: ReturnType<typeof onceLinks>;
  send(path: string, sent?: Sent): Promise<Response>;
  signIn(): Promise<string>;
  end(): void;
};

/** Opens a door; the link signs in to `org`. */
export function openDoor(store: Store, org: Org, clock: { now: number }): Door {
  const root = mkdtempSync(join(tmpdir(), 'ledgerside-pages-'));
  const dist = join(root, 'dist');
  mkdirSync(join(dist, 'assets'), { recursive: true });
  writeFileSync(join(root, 'secret.txt'), 'SECRET');
  writeFileSync(join(dist, 'secret.txt'), 'SECRET');
  writeFileSync(join(dist, 'index.html'), '<!doctype html><script nonce="__NONCE__" src="/assets/app.js"></script>');
  writeFileSync(join(dist, 'assets', 'app.js'), 'export {};\n');
  const logged: Door['logged'] = [];
  const now = (): number => clock.now;
  const links = onceLinks(now);
  const app = createApp({
    identify: sessionFinder(store, () => listOrgs(store.driver), now),
    signIn: async (token) => {
      if (!links.redeem(token)) return null;
      const bearer = newBearer();
      const who = await openSession(store, org, bearer, now);
      return { bearer, organization: org.name, user: who.name };
    },
    hosts: () => [HOST, 'localhost:4711'],
    dist,
    log: (bug) => logged.push(bug),
  });
  const send: Door['send'] = async (path, { method, headers = {}, body, bearer } = {}) =>
    app.request(`http://${HOST}${path}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        host: HOST,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
  return {
    app,
    logged,
    clock,
    links,
    send,
    async signIn() {
      const answer = await send('/api/session', { body: { token: links.issue() } });
      return signInAnswer.parse(await answer.json()).bearer;
    },
    end: () => rmSync(root, { recursive: true, force: true }),
  };
}
