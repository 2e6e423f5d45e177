/** The PostgreSQL driver: postgres.js under drizzle. */
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { Refusal } from '#shared/errors.ts';
import type { Driver, RawRows } from './session.ts';

/** Key of the advisory lock that one migrating process holds. */
const MIGRATION_LOCK = 7_201_442;

/** Error codes by which a server or the way to it is gone: postgres.js's, Node's, and SQLSTATE classes 08 and 57P. */
const GONE = /^(CONNECTION_|CONNECT_TIMEOUT|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|08|57P0)/;

/** The refusal for a server that went away or whose disk is full, else the error as it was. */
function serverRefusal(error: unknown): unknown {
  const code = (error as { code?: string }).code ?? '';
  if (GONE.test(code)) {
    return new Refusal(
      'environment',
      'database_lost',
      'The connection to the PostgreSQL server was lost. Nothing of the last step was kept; run the same command again.',
    );
  }
  if (code === '53100') return new Refusal('environment', 'disk_full', 'The disk of the PostgreSQL server is full.');
  return error;
}

type Unsafe = { unsafe(text: string, params: never[], options: { prepare: boolean }): PromiseLike<unknown> };

/**
 * Opens a pool on a PostgreSQL 15 to 18 server.
 * Refuses a role that row-level security would not hold: a superuser or one with BYPASSRLS.
 */
export async function openPostgres(url: string, poolSize = 8): Promise<Driver> {
  const client = postgres(url, { max: poolSize, onnotice: () => undefined, connection: { TimeZone: 'UTC' } });
  const orm = drizzle(client);
  const raw =
    (on: Unsafe): RawRows =>
    async <T>(text: string, params: readonly unknown[]) => {
      try {
        return [...((await on.unsafe(text, params as never[], { prepare: true })) as T[])];
      } catch (error) {
        throw serverRefusal(error);
      }
    };
  const bare: Driver['bare'] = (text, params = []) => raw(client as unknown as Unsafe)(text, params);
  try {
    const [role] = await bare<{ unsafe: boolean }>(
      'select rolsuper or rolbypassrls as unsafe from pg_roles where rolname = current_user',
    );
    if (role?.unsafe !== false) {
      throw new Refusal(
        'environment',
        'role_too_powerful',
        'DATABASE_URL names a superuser or a role with BYPASSRLS: organizations would not be kept apart. Use an ordinary role that owns its database.',
      );
    }
  } catch (error) {
    await client.end({ timeout: 1 });
    if (error instanceof Refusal && error.code === 'role_too_powerful') throw error;
    throw new Refusal(
      'environment',
      'database_unreachable',
      'The PostgreSQL server of DATABASE_URL cannot be reached.',
    );
  }
  return {
    name: 'postgres',
    transaction: (work) =>
      orm
        .transaction((tx) => {
          const session = (tx as unknown as { session: { client: Unsafe } }).session;
          return work(tx, raw(session.client));
        })
        .catch((error: unknown) => {
          throw serverRefusal(error);
        }),
    bare,
    async migrate(folder) {
      const one = postgres(url, { max: 1, onnotice: () => undefined });
      try {
        await one`select pg_advisory_lock(${MIGRATION_LOCK})`;
        await migrate(drizzle(one), { migrationsFolder: folder });
      } finally {
        await one.end();
      }
    },
    close: () => client.end({ timeout: 5 }),
  };
}
