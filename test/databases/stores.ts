/** Fresh databases for tests: each test file gets its own, on PGlite and on a real PostgreSQL. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import postgres from 'postgres';
import { describe, inject } from 'vitest';
import type { Actor } from '#server/store/audit.ts';
import { addOrg } from '#server/store/directory.ts';
import type { Org } from '#server/store/directory.ts';
import { openStore } from '#server/store/open.ts';
import type { Store } from '#server/store/open.ts';
import type { Context } from '#server/usecases/context.ts';

/** A store of a test, and its end. */
export type TestStore = { store: Store; drop(): Promise<void> };

/** A migrated, empty embedded database. */
export async function freshPglite(): Promise<TestStore> {
  const root = mkdtempSync(join(tmpdir(), 'ledgerside-db-'));
  const folder = join(root, 'data');
  cpSync(inject('pgliteTemplate'), folder, { recursive: true });
  const store = await openStore({ url: null, folder, keys: inject('keys') });
  return {
    store,
    async drop() {
      await store.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** A migrated, empty database on the test server. */
export async function freshPostgres(): Promise<TestStore> {
  const server = inject('postgres');
  if ('missing' in server) throw new Error(server.missing);
  const name = `t_${crypto.randomUUID().replaceAll('-', '')}`;
  const admin = postgres(server.admin, { max: 1, onnotice: () => undefined });
  // Cloning needs the template to be free of other sessions, so clones of parallel test files take turns.
  for (let tries = 0; ; tries += 1) {
    try {
      await admin.unsafe(`create database ${name} template template_ledgerside owner ledgerside`);
      break;
    } catch (error) {
      if (tries > 50) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  const store = await openStore({ url: `${server.url}${name}`, folder: tmpdir(), keys: inject('keys') });
  return {
    store,
    async drop() {
      await store.close();
      await admin.unsafe(`drop database ${name} with (force)`);
      await admin.end();
    },
  };
}

/** Runs a suite on both databases; on PostgreSQL it is skipped, with a message at the start of the run, where there is none. */
export function onBothDatabases(name: string, suite: (fresh: () => Promise<TestStore>) => void): void {
  describe(`${name} on PGlite`, () => suite(freshPglite));
  describe.skipIf('missing' in inject('postgres'))(`${name} on PostgreSQL`, () => suite(freshPostgres));
}

/** A new organization of a store, with a context for it. Time stands still at `at` unless given a clock. */
export async function freshOrg(
  store: Store,
  options: { name?: string; now?: () => number; actor?: Actor } = {},
): Promise<Context> {
  const org: Org = {
    id: crypto.randomUUID(),
    name: options.name ?? 'Northwind Parts',
    baseCurrency: 'EUR',
    timeZone: 'Europe/Berlin',
    country: 'DE',
    region: null,
    settings: { unansweredAfter: 3, defaultTermsDays: 30, sample: false },
  };
  const now = options.now ?? (() => Date.UTC(2026, 10, 20, 8));
  await addOrg(store.driver, org, new Date(now()));
  return { org, actor: options.actor ?? { type: 'operator' }, store, now };
}
