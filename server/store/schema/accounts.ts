/** Accounts (debtors), how to reach them, and how mail is recognised as theirs. */
import { boolean, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { id, instant, orgId, recordedAt, textC } from './columns.ts';

/** The customer that owes. */
export const accounts = pgTable(
  'accounts',
  {
    orgId: orgId(),
    id: id(),
    externalId: textC('external_id').notNull(),
    name: text('name').notNull(),
    parentId: uuid('parent_id'),
    country: text('country'),
    region: text('region'),
    language: text('language'),
    status: text('status'),
    ownerId: uuid('owner_id'),
    ownerByPerson: boolean('owner_by_person').notNull(),
    termsDays: integer('terms_days'),
    /** Set when facts changed and the states are to be computed again. */
    dirtyAt: instant('dirty_at'),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    uniqueIndex('accounts_external').on(t.orgId, t.externalId),
    index('accounts_dirty').on(t.orgId, t.dirtyAt),
    index('accounts_parent').on(t.orgId, t.parentId),
  ],
);

/** Search terms of account names: equality and prefix only, which are leakproof under row-level security (DESIGN §5). */
export const accountTerms = pgTable(
  'account_terms',
  { orgId: orgId(), term: textC('term').notNull(), accountId: uuid('account_id').notNull() },
  (t) => [primaryKey({ columns: [t.orgId, t.term, t.accountId] })],
);

/** A person or role address at an account. `source` is `ledger`, `person` or `mail`. */
export const contacts = pgTable(
  'contacts',
  {
    orgId: orgId(),
    id: id(),
    accountId: uuid('account_id').notNull(),
    name: text('name').notNull(),
    address: textC('address'),
    phone: text('phone'),
    role: text('role'),
    source: text('source').notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('contacts_account').on(t.orgId, t.accountId),
    uniqueIndex('contacts_address').on(t.orgId, t.address, t.accountId),
  ],
);

/** A registrable domain that belongs to an account; free-mail, portal and shared-service domains never stand here. */
export const domains = pgTable(
  'domains',
  {
    orgId: orgId(),
    domain: textC('domain').notNull(),
    accountId: uuid('account_id').notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.domain, t.accountId] })],
);

/** Shapes of known domains, by which look-alikes are found (equality only). */
export const domainShapes = pgTable(
  'domain_shapes',
  {
    orgId: orgId(),
    shape: textC('shape').notNull(),
    domain: textC('domain').notNull(),
    accountId: uuid('account_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.shape, t.domain, t.accountId] })],
);

/** What a person decided about an address and an account: an alias, or a counter-example (RULES §6). */
export const addressDecisions = pgTable(
  'address_decisions',
  {
    orgId: orgId(),
    activityId: uuid('activity_id').notNull(),
    address: textC('address').notNull(),
    accountId: uuid('account_id').notNull(),
    accepted: boolean('accepted').notNull(),
    undone: boolean('undone').notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.activityId, t.address, t.accountId] }),
    index('address_decisions_address').on(t.orgId, t.address),
  ],
);
