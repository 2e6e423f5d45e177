/** A transaction bound to one organization, and the two drivers behind it. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { storable } from '#shared/storable.ts';

/** The part of drizzle that both drivers share. */
export type Orm = PgDatabase<PgQueryResultHKT>;

/** One transaction of one organization. Nothing else can reach a tenant table (DESIGN §5). */
export type Tx = {
  readonly org: string;
  readonly orm: Orm;
  /** Runs SQL text with positional parameters; prepared on PostgreSQL. Cast money and times to text or JSON in the SQL. */
  rows<T>(text: string, params?: readonly unknown[]): Promise<T[]>;
};

/** A raw connection inside a transaction, whichever driver it belongs to. */
export type RawRows = <T>(text: string, params: readonly unknown[]) => Promise<T[]>;

/** What a driver offers: a transaction, plain statements outside any organization, and an end. */
export type Driver = {
  readonly name: 'pglite' | 'postgres';
  transaction<T>(work: (orm: Orm, rows: RawRows) => Promise<T>): Promise<T>;
  /** Directory tables and migrations only: no organization is set. */
  bare<T>(text: string, params?: readonly unknown[]): Promise<T[]>;
  migrate(folder: string): Promise<void>;
  close(): Promise<void>;
};

const inside = new AsyncLocalStorage<true>();

/** Throws when called within a transaction: on one connection awaiting the base handle there waits for ever. */
export function refuseInside(): void {
  if (inside.getStore()) throw new Error('a second transaction was opened inside a transaction');
}

/** A parameter as PostgreSQL takes it, whoever wrote the text. */
function param(value: unknown): unknown {
  return typeof value === 'string' ? storable(value) : value;
}

/** Runs `work` in one transaction in which row-level security shows the organization's rows alone. */
export function inOrg<T>(driver: Driver, org: string, work: (tx: Tx) => Promise<T>): Promise<T> {
  refuseInside();
  return inside.run(true, () =>
    driver.transaction(async (orm, rows) => {
      // Not awaited before the work's first statement: one connection keeps the order and saves a round trip.
      // Every statement here finds its rows by index whatever the values, so planning each one anew would only cost time.
      const bound = rows(
        "select set_config('app.org', $1, true), set_config('plan_cache_mode', 'force_generic_plan', true)",
        [org],
      );
      bound.catch(() => undefined);
      const result = await work({ org, orm, rows: (text, params = []) => rows(text, params.map(param)) });
      await bound;
      return result;
    }),
  );
}
