/** Once per test run: a migrated template of each database, which tests clone. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openStore } from '#server/store/open.ts';
import { newKey } from '#server/store/seal.ts';
import { startPostgres } from './embedded-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    pgliteTemplate: string;
    postgres: { url: string; admin: string } | { missing: string };
    keys: string;
  }
}

/** Vitest calls this before the first test; what it returns runs after the last one. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const root = mkdtempSync(join(tmpdir(), 'ledgerside-template-'));
  const folder = join(root, 'data');
  const keys = newKey('k1');
  mkdirSync(folder);
  const embedded = await openStore({ url: null, folder, keys });
  await embedded.close();
  project.provide('pgliteTemplate', folder);
  project.provide('keys', keys);

  const server = await startPostgres();
  if ('missing' in server) {
    console.warn(`PostgreSQL tests are skipped: ${server.missing}`);
    project.provide('postgres', server);
  } else {
    const template = await openStore({ url: server.url('template_ledgerside'), folder, keys });
    await template.close();
    project.provide('postgres', { url: server.url(''), admin: server.admin('postgres') });
  }
  return async () => {
    if (!('missing' in server)) await server.stop();
    rmSync(root, { recursive: true, force: true });
  };
}
