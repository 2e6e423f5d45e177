/** Where a process works: its data folder, its database, its organization. Puts the parts together; decides nothing. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Socket } from 'node:net';
import { Refusal } from '#shared/errors.ts';
import type { Config } from './config.ts';
import type { Actor } from './store/audit.ts';
import { listOrgs } from './store/directory.ts';
import type { Org } from './store/directory.ts';
import { holdFolder } from './store/folder.ts';
import { openStore } from './store/open.ts';
import type { Store } from './store/open.ts';
import type { Context } from './usecases/context.ts';
import { createOrg } from './usecases/create-org.ts';

/** An opened data folder or server database. */
export type Workspace = {
  readonly config: Config;
  readonly store: Store;
  /** The organization by name; by itself where there is only one. Throws a Refusal where it is unclear or missing. */
  orgNamed(name: string | null): Promise<Org>;
  orgs(): Promise<Org[]>;
  /** Makes an organization with the defaults of a first start; settings of its own come with `changes`. */
  createOrg(name: string, changes?: Partial<Omit<Org, 'id' | 'name'>>): Promise<Org>;
  context(org: Org, actor: Actor): Context;
  /** True when an import of the organization was cut off: there are files whose mail was never counted. */
  unfinished(org: Org): Promise<boolean>;
  close(): Promise<void>;
};

/** True when the folder holds a database. */
export function hasDatabase(config: Config): boolean {
  return config.databaseUrl !== null || existsSync(join(config.dataFolder, 'pg'));
}

/** The refusal of a question to a folder that holds no organization yet. */
export function noOrganization(): Refusal {
  return new Refusal(
    'usage',
    'org_none',
    'There is no organization here yet. Import a ledger first: ledgerside import ledger FILE --us YOUR-DOMAIN',
  );
}

/** Holds the data folder, opens and migrates the database. `onConnection` serves the control socket. */
export async function openWorkspace(config: Config, onConnection: (socket: Socket) => void): Promise<Workspace> {
  const held = await holdFolder(config.dataFolder, onConnection);
  let store: Store;
  try {
    store = await openStore({ url: config.databaseUrl, folder: config.dataFolder, keys: config.keys });
  } catch (error) {
    await held.release();
    throw error;
  }
  return {
    config,
    store,
    orgs: () => listOrgs(store.driver),
    createOrg: (name, changes) => createOrg(store, { name, changes: changes ?? {} }, Date.now()),
    async orgNamed(name) {
      const orgs = await listOrgs(store.driver);
      if (name !== null) {
        const named = orgs.find((o) => o.name === name || o.id === name);
        if (!named) throw new Refusal('usage', 'org_unknown', `There is no organization "${name}" here.`);
        return named;
      }
      const [only, ...others] = orgs;
      if (!only) throw noOrganization();
      if (others.length > 0)
        throw new Refusal(
          'usage',
          'org_unclear',
          `Say which organization with --org: ${orgs.map((o) => o.name).join(', ')}`,
        );
      return only;
    },
    context: (org, actor) => ({ org, actor, store, now: () => Date.now() }),
    async unfinished(org) {
      const boxes = await store.inOrg(org.id, (tx) =>
        tx.rows<{ through: string | null }>('select read_through::text as through from mailboxes where org_id = $1', [
          org.id,
        ]),
      );
      return boxes.length === 0 || boxes.some((b) => b.through === null);
    },
    async close() {
      await store.close();
      await held.release();
    },
  };
}
