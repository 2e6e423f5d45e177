/** Opening the database: PostgreSQL by DATABASE_URL, else the embedded one in the data folder (DESIGN §1). */
import { existsSync, readFileSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from '#shared/errors.ts';
import { diskRefusal } from './disk.ts';
import { migrateStore, migrationState } from './migrate.ts';
import { backUpPglite, openPglite } from './pglite.ts';
import { openPostgres } from './postgres.ts';
import { newKey, parseKeys } from './seal.ts';
import type { Keys } from './seal.ts';
import { inOrg } from './session.ts';
import type { Driver, Tx } from './session.ts';

/** An open, migrated database with the installation's keys. */
export type Store = {
  readonly driver: Driver;
  readonly keys: Keys;
  /** Names of the migrations that opening applied. */
  readonly migrated: readonly string[];
  inOrg<T>(org: string, work: (tx: Tx) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};

/** Where the database is and which keys seal it. `keys` null: made once and kept in the data folder, mode 0600. */
export type StorePlace = { url: string | null; folder: string; keys: string | null };

async function keysOf(place: StorePlace): Promise<Keys> {
  if (place.keys !== null) return parseKeys(place.keys);
  const path = join(place.folder, 'keys');
  if (!existsSync(path)) {
    if (place.url === null && existsSync(join(place.folder, 'pg'))) {
      throw new Refusal(
        'environment',
        'keys_missing',
        'The data folder holds a database, but not the file "keys" that opens its personal text. Put it back, or set KEYS.',
      );
    }
    // Whole or not at all: a killed first start must not leave an empty file of keys.
    await writeFile(`${path}.new`, newKey('k1'), { mode: 0o600 });
    await rename(`${path}.new`, path);
  }
  return parseKeys(readFileSync(path, 'utf8').trim());
}

/**
 * Opens and migrates. The data folder must exist and be held by the caller (folder.ts). A backup of the embedded
 * database is written before a migration that finds data. Refuses a newer database and a disk that is full.
 */
export async function openStore(place: StorePlace): Promise<Store> {
  let driver: Driver;
  let keys: Keys;
  let migrated: string[];
  try {
    keys = await keysOf(place);
    driver = place.url === null ? await openPglite(place.folder) : await openPostgres(place.url);
  } catch (error) {
    throw diskRefusal(error);
  }
  try {
    const state = await migrationState(driver);
    if (place.url === null && state.applied > 0 && state.pending.length > 0) {
      await driver.close();
      await backUpPglite(place.folder, join(place.folder, `before-${state.pending[0]!}.tar.gz`));
      driver = await openPglite(place.folder);
    }
    migrated = await migrateStore(driver);
  } catch (error) {
    await driver.close();
    throw diskRefusal(error);
  }
  return {
    driver,
    keys,
    migrated,
    inOrg: (org, work) => inOrg(driver, org, work),
    close: () => driver.close(),
  };
}
