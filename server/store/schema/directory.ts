/** The directory: the only tables without row-level security. Read by store/directory.ts alone, which returns ids. */
import { pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { instant, json } from './columns.ts';

/** An organization: the creditor, the tenant (RULES §1). */
export const orgs = pgTable('orgs', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  baseCurrency: text('base_currency').notNull(),
  timeZone: text('time_zone').notNull(),
  country: text('country').notNull(),
  region: text('region'),
  settings: json<OrgSettings>('settings').notNull(),
  createdAt: instant('created_at').notNull(),
});

/** What an organization can change about the rules. */
export type OrgSettings = {
  /** Business days until a chase is unanswered. */
  unansweredAfter: number;
  /** Payment terms in days where the ledger has none. */
  defaultTermsDays: number;
  sample: boolean;
};

/** A signed-in session; only the SHA-256 of its bearer is kept. */
export const sessions = pgTable('sessions', {
  tokenHash: text('token_hash').primaryKey(),
  orgId: uuid('org_id').notNull(),
  userId: uuid('user_id').notNull(),
  name: text('name').notNull(),
  role: text('role').notNull(),
  expiresAt: instant('expires_at').notNull(),
});
