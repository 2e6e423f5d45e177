/** Bringing a database to this version: forward only, under a lock, a newer one refused (DESIGN §5). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '#shared/errors.ts';
import type { Driver } from './session.ts';

/** The folder of migrations. */
export const MIGRATIONS = join(import.meta.dirname, '../../migrations');

type Journal = { entries: { when: number; tag: string }[] };

function journal(): Journal {
  return JSON.parse(readFileSync(join(MIGRATIONS, 'meta/_journal.json'), 'utf8')) as Journal;
}

/** How far a database is: migrations applied and pending. Refuses one that a newer version of Ledgerside wrote. */
export async function migrationState(driver: Driver): Promise<{ applied: number; pending: string[] }> {
  const known = journal().entries;
  const [table] = await driver.bare<{ there: string | null }>(
    "select to_regclass('drizzle.__drizzle_migrations')::text as there",
  );
  if (!table?.there) return { applied: 0, pending: known.map((e) => e.tag) };
  const rows = await driver.bare<{ at: string }>(
    'select created_at::text as at from drizzle.__drizzle_migrations order by created_at',
  );
  const newest = known.at(-1)?.when ?? 0;
  if (rows.some((r) => Number(r.at) > newest)) {
    throw new Refusal(
      'environment',
      'data_newer',
      'This database was written by a newer version of Ledgerside. Install that version, or restore the backup that it took before.',
    );
  }
  const last = Number(rows.at(-1)?.at ?? 0);
  return { applied: rows.length, pending: known.filter((e) => e.when > last).map((e) => e.tag) };
}

/** Applies what is pending; returns its names. */
export async function migrateStore(driver: Driver): Promise<string[]> {
  const { pending } = await migrationState(driver);
  if (pending.length > 0) await driver.migrate(MIGRATIONS);
  return pending;
}
