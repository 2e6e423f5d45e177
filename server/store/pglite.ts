/** The embedded driver: PGlite in this process, on a folder that this process alone holds (see folder.ts). */
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { Refusal } from '#shared/errors.ts';
import { diskRefusal, needSpace } from './disk.ts';
import type { Driver, RawRows } from './session.ts';

/** Major version of PostgreSQL inside the pinned PGlite. */
const MAJOR = '18';

/** Megabytes that a new cluster takes, with its first migration. */
const NEW_CLUSTER = 100;

/**
 * Megabytes below which nothing is written. The embedded database does not come back from a disk that is full while it
 * flushes its log (it tries for ever), so there must always be room for two log segments and a large statement.
 */
const RESERVE = 64;

/** Below this not even opening is safe: it may have to replay and write the log. */
const TO_OPEN = 32;

const WRITES = /\b(?:insert|update|delete)\b/i;

type Queryable = { query(text: string, params: unknown[]): Promise<{ rows: unknown[] }> };

/** Creates the cluster with the application's role beside it, then moves it into place, so that a killed first start leaves nothing half made. */
async function create(path: string): Promise<void> {
  const fresh = `${path}.new`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { recursive: true, mode: 0o700 });
  const pg = await PGlite.create(fresh);
  await pg.exec('create role app; grant all on database postgres to app; grant all on schema public to app;');
  await pg.close();
  await rename(fresh, path);
}

/**
 * Opens the embedded database in `folder`, as the role `app` for which row-level security holds.
 * Refuses a folder written by another major version of PostgreSQL.
 */
export async function openPglite(folder: string): Promise<Driver> {
  const path = join(folder, 'pg');
  try {
    if (!existsSync(path)) {
      needSpace(folder, NEW_CLUSTER);
      await create(path);
    } else needSpace(path, TO_OPEN);
  } catch (error) {
    throw diskRefusal(error);
  }
  const major = readFileSync(join(path, 'PG_VERSION'), 'utf8').trim();
  if (major !== MAJOR) {
    throw new Refusal(
      'environment',
      'data_folder_other_version',
      `The data folder was written by PostgreSQL ${major}; this version reads ${MAJOR}.`,
    );
  }
  await chmod(path, 0o700);
  const pg = await PGlite.create(path, { username: 'app' });
  const orm = drizzle(pg);
  const raw =
    (on: Queryable): RawRows =>
    async <T>(text: string, params: readonly unknown[]) => {
      if (WRITES.test(text)) needSpace(path, RESERVE);
      try {
        return (await on.query(text, [...params])).rows as T[];
      } catch (error) {
        throw diskRefusal(error);
      }
    };
  return {
    name: 'pglite',
    transaction: (work) =>
      orm.transaction((tx) => {
        const session = (tx as unknown as { session: { client: Queryable } }).session;
        return work(tx, raw(session.client));
      }),
    bare: (text, params = []) => raw(pg)(text, params),
    async migrate(migrations) {
      needSpace(path, RESERVE);
      await migrate(orm, { migrationsFolder: migrations });
    },
    async close() {
      await pg.close();
    },
  };
}

/** A copy of the embedded database as one compressed file, written beside it before a migration. */
export async function backUpPglite(folder: string, to: string): Promise<void> {
  const pg = await PGlite.create(join(folder, 'pg'));
  const dump = await pg.dumpDataDir('gzip');
  await writeFile(to, new Uint8Array(await dump.arrayBuffer()), { mode: 0o600 });
  await pg.close();
}
