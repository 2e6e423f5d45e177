/** The pane over HTTP beside one trivial indexed read through the same stack. */
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createApp } from '#server/app.ts';
import { signedIn } from '#server/http/access.ts';
import type { Env } from '#server/http/access.ts';
import { newBearer } from '#server/http/links-once.ts';
import { listOrgs } from '#server/store/directory.ts';
import { read } from '#server/usecases/context.ts';
import { openSession, sessionFinder } from '#server/usecases/start-session.ts';
import { NOW } from './data/cluster.ts';
import type { Cluster, Filled } from './data/cluster.ts';
import { ms, ratioRow, told } from './row.ts';
import type { Row } from './row.ts';
import { median, quantile, sequence, timed } from './timing.ts';

/** Alternating runs, and panes opened in each. */
const RUNS = 5;
const PANES = 100;

type Served = { pane(message: string): Promise<unknown>; trivial(account: string): Promise<unknown>; stop(): void };

/** The real application on a real port, and a door of the bench behind the same guards and the same identity. */
async function served(filled: Filled): Promise<Served> {
  const { store, org } = filled;
  const now = (): number => NOW;
  const bearer = newBearer();
  await openSession(store, org, bearer, now);
  const identify = sessionFinder(store, () => listOrgs(store.driver), now);
  const hosts: string[] = [];
  const app = createApp({
    identify,
    signIn: () => Promise.resolve(null),
    hosts: () => hosts,
    dist: join(import.meta.dirname, '../../dist'),
    log: (bug) => console.error('bug', bug),
  });
  const bench = new Hono<Env>().post('/', signedIn(identify), async (c) => {
    const { account } = await c.req.json<{ account: string }>();
    const rows = await read(c.var.ctx, (tx) =>
      tx.rows('select name from accounts where org_id = $1 and id = $2::text::uuid', [tx.org, account]),
    );
    return c.json(rows, 200, { 'cache-control': 'no-store' });
  });
  const whole = new Hono().route('/bench', bench).route('/', app);
  const listening = Promise.withResolvers<number>();
  const server = serve({ fetch: whole.fetch, hostname: '127.0.0.1', port: 0 }, (info) => listening.resolve(info.port));
  const port = await listening.promise;
  hosts.push(`127.0.0.1:${port}`);
  const post = async (path: string, body: unknown): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const value: unknown = await answer.json();
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}: ${JSON.stringify(value)}`);
    return value;
  };
  return {
    pane: (message) => post('/api/pane', { message: { id: message } }),
    trivial: (account) => post('/bench', { account }),
    stop: () => void server.close(),
  };
}

type Opened = { account: string; message: string };

/** Accounts with one of their newest messages each: `busiest` of them, or some taken anywhere. */
function targets(filled: Filled, which: 'busiest' | 'random'): Promise<Opened[]> {
  const random = sequence(20);
  return filled.store.inOrg(filled.org.id, async (tx) => {
    const [row] = await tx.rows<{ n: number }>('select count(*)::int as n from accounts');
    const accounts = row?.n ?? 0;
    const ranks = Array.from({ length: PANES }, (_, i) =>
      which === 'busiest' ? i + 1 : 1 + Math.floor(random() * accounts),
    );
    return tx.rows<Opened>(
      `select a.id::text as account, l.message_id::text as message from unnest($2::text::int[]) with ordinality as r(k, n)
         join accounts a on a.org_id = $1 and a.external_id = r.k::text,
       lateral (select message_id from links l where l.org_id = $1 and l.account_id = a.id order by l.at desc offset (r.n % 3) limit 1) l`,
      [tx.org, `{${ranks.join(',')}}`],
    );
  });
}

type Times = { pane: number[]; trivial: number[]; small: number[] };

/** Alternates the pane, the trivial read and the same pane of the small database; the first round only warms up. */
async function alternate(
  big: Served,
  opened: readonly Opened[],
  small: Served | null,
  few: readonly Opened[],
): Promise<Times> {
  const times: Times = { pane: [], trivial: [], small: [] };
  for (let run = -1; run < RUNS; run += 1) {
    for (const [i, { account, message }] of opened.entries()) {
      const other = few[i % Math.max(1, few.length)];
      const trivial = await timed(() => big.trivial(account));
      const pane = await timed(() => big.pane(message));
      if (run >= 0) times.pane.push(pane);
      if (run >= 0) times.trivial.push(trivial);
      if (!small || !other) continue;
      const same = await timed(() => small.pane(other.message));
      if (run >= 0) times.small.push(same);
    }
  }
  return times;
}

/** Rows of DESIGN §7's first line. */
export async function benchPane(cluster: Cluster): Promise<Row[]> {
  const [big, small] = [await served(cluster.big), await served(cluster.small)];
  const atRandom = await targets(cluster.big, 'random');
  const cold: number[] = [];
  for (const { message } of atRandom) cold.push(await timed(() => big.pane(message)));
  const random = await alternate(big, atRandom, small, await targets(cluster.small, 'random'));
  const busy = await alternate(big, await targets(cluster.big, 'busiest'), null, []);
  big.stop();
  small.stop();
  const p95 = (values: readonly number[]): number => quantile(values, 0.95);
  return [
    told('pane, first opening of an account, median', ms(median(cold))),
    ratioRow('pane, random accounts, median', median(random.pane), median(random.trivial), 3),
    ratioRow('pane, random accounts, p95', p95(random.pane), p95(random.trivial), 4),
    ratioRow('pane, 100 busiest accounts, median', median(busy.pane), median(busy.trivial), 3),
    ratioRow('pane, 100 busiest accounts, p95', p95(busy.pane), p95(busy.trivial), 4),
    ratioRow('pane, against 1/100 of the data, median', median(random.pane), median(random.small), 1.3),
  ];
}
