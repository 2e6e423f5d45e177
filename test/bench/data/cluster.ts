/** The bench's PostgreSQL: two filled databases, one a hundredth of the other, kept between runs. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { addOrg, listOrgs } from '#server/store/directory.ts';
import type { Org } from '#server/store/directory.ts';
import { MIGRATIONS } from '#server/store/migrate.ts';
import { openStore } from '#server/store/open.ts';
import type { Store } from '#server/store/open.ts';
import { newKey } from '#server/store/seal.ts';
import { seedSample } from '#server/usecases/seed-sample.ts';
import { startPostgres } from '#test/databases/embedded-postgres.ts';
import type { TestPostgres } from '#test/databases/embedded-postgres.ts';
import { fill, FULL } from './fill.ts';
import { readTemplates } from './templates.ts';

/** The day on which the bench's organizations live. */
export const TODAY = '2026-03-18';
/** The instant at which the clock stands. */
export const NOW = Date.parse(`${TODAY}T07:00:00Z`);

/** A filled database with its organization. */
export type Filled = { store: Store; org: Org; admin: string };

/** The running cluster. `empty` makes a database without data; everything it made is dropped by `stop`. */
export type Cluster = {
  big: Filled;
  small: Filled;
  /** A thousand invoices, whatever the scale; filled anew in every run. */
  tiny(): Promise<Filled>;
  empty(): Promise<Store>;
  stop(): Promise<void>;
};

function orgOf(id: string): Org {
  return {
    id,
    name: `Bench ${id.slice(-1)}`,
    baseCurrency: 'EUR',
    timeZone: 'Europe/Berlin',
    country: 'DE',
    region: null,
    settings: { unansweredAfter: 3, defaultTermsDays: 30, sample: false },
  };
}

const BIG = orgOf('b0000000-0000-7000-8000-000000000001');
const TINY = orgOf('b0000000-0000-7000-8000-000000000003');
const SMALL = orgOf('b0000000-0000-7000-8000-000000000002');

/** A name that changes with the migrations and with what makes the data. */
function cacheName(scale: number): string {
  const hash = createHash('sha256');
  const sources = ['fill.ts', 'templates.ts'].map((name) => join(import.meta.dirname, name));
  const migrations = readdirSync(MIGRATIONS)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => join(MIGRATIONS, name));
  for (const path of [...migrations, ...sources]) hash.update(readFileSync(path));
  return `ledgerside-bench-${hash.digest('hex').slice(0, 12)}-${scale}`;
}

const SETTINGS = [
  'shared_buffers=1GB',
  'autovacuum=off',
  'max_wal_size=16GB',
  'jit=off',
  'wal_level=minimal',
  'max_wal_senders=0',
];

/** Opens the cluster of a scale; makes and fills it first where it is not there. `say` is told what takes long. */
export async function openCluster(scale: number, say: (text: string) => void): Promise<Cluster> {
  const folder = join(tmpdir(), cacheName(scale));
  const ready = join(folder, 'ready');
  const keysAt = join(folder, 'keys');
  if (!existsSync(ready)) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (!existsSync(keysAt)) writeFileSync(keysAt, newKey('k1'));
  const keys = readFileSync(keysAt, 'utf8');
  await endOrphan(folder);
  const server = await startPostgres({ folder, settings: SETTINGS });
  if ('missing' in server) throw new Error(server.missing);
  const stopHard = (): void => void server.stop();
  process.once('exit', stopHard);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  if (!existsSync(ready)) {
    await make(server, keys, scale, folder, say);
    writeFileSync(ready, '');
  }
  const open = async (name: string, org: Org): Promise<Filled> => ({
    store: await openStore({ url: server.url(name), folder, keys }),
    org,
    admin: server.admin(name),
  });
  const big = await open('bench_big', BIG);
  const small = await open('bench_small', SMALL);
  const extra: Store[] = [];
  return {
    big,
    small,
    async tiny() {
      const name = 'bench_tiny';
      await clone(server, name);
      const [sample] = (await listOrgs(small.store.driver)).filter((o) => o.id !== SMALL.id);
      if (!sample) throw new Error('the sample firm is missing');
      const filled = await open(name, TINY);
      await addOrg(filled.store.driver, TINY, new Date(NOW));
      const sql = postgres(filled.admin, { max: 1, onnotice: () => undefined });
      const templates = await readTemplates(small.store, sample.id);
      await fill(sql, TINY.id, templates, { accounts: 200, invoices: 1000, messages: 5000 });
      await sql.end();
      extra.push(filled.store);
      return filled;
    },
    async empty() {
      const name = `bench_extra_${extra.length}`;
      await clone(server, name);
      const store = await openStore({ url: server.url(name), folder, keys });
      extra.push(store);
      return store;
    },
    async stop() {
      await Promise.all([big.store.close(), small.store.close(), ...extra.map((store) => store.close())]);
      process.off('exit', stopHard);
      await server.stop();
    },
  };
}

/** Ends the server that a killed run left on this very folder. */
async function endOrphan(folder: string): Promise<void> {
  const path = join(folder, 'data/postmaster.pid');
  if (!existsSync(path)) return;
  const pid = Number(readFileSync(path, 'utf8').split('\n')[0]);
  for (let tries = 0; tries < 100 && existsSync(path); tries += 1) {
    try {
      process.kill(pid, 'SIGINT');
    } catch {
      return;
    }
    await new Promise((done) => setTimeout(done, 100));
  }
}

async function clone(server: TestPostgres, name: string): Promise<void> {
  const admin = postgres(server.admin('postgres'), { max: 1, onnotice: () => undefined });
  await admin.unsafe(`drop database if exists ${name} with (force)`);
  await admin.unsafe(`create database ${name} template template_ledgerside owner ledgerside`);
  await admin.end();
}

async function make(
  server: TestPostgres,
  keys: string,
  scale: number,
  folder: string,
  say: (text: string) => void,
): Promise<void> {
  await (await openStore({ url: server.url('template_ledgerside'), folder, keys })).close();
  await clone(server, 'bench_small');
  const store = await openStore({ url: server.url('bench_small'), folder, keys });
  const sample = await seedSample(store, { folder, today: TODAY, org: null, progress: () => undefined }, () => NOW);
  const templates = await readTemplates(store, sample.id);
  await store.close();
  for (const [name, org, part] of [
    ['bench_small', SMALL, scale / 100],
    ['bench_big', BIG, scale],
  ] as const) {
    const size = {
      accounts: Math.max(200, Math.round(FULL.accounts * part)),
      invoices: Math.max(1000, Math.round(FULL.invoices * part)),
      messages: Math.max(5000, Math.round(FULL.messages * part)),
    };
    say(`filling ${size.accounts} accounts, ${size.invoices} invoices, ${size.messages} messages …`);
    if (name === 'bench_big') await clone(server, name);
    const filled = await openStore({ url: server.url(name), folder, keys });
    await addOrg(filled.driver, org, new Date(NOW));
    await filled.close();
    const sql = postgres(server.admin(name), { max: 1, onnotice: () => undefined });
    await fill(sql, org.id, templates, size);
    await sql.end();
  }
}
