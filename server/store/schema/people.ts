/** Users of the organization, and who "us" is (RULES §1). */
import { boolean, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, orgId, recordedAt, textC } from './columns.ts';

/** A person of the organization. */
export const users = pgTable(
  'users',
  {
    orgId: orgId(),
    id: id(),
    name: text('name').notNull(),
    address: text('address'),
    role: text('role').notNull(),
    active: boolean('active').notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.id] }), uniqueIndex('users_name').on(t.orgId, t.name)],
);

/** Our own addresses and domains, lower case. */
export const ours = pgTable(
  'ours',
  { orgId: orgId(), kind: text('kind').notNull(), value: textC('value').notNull(), recordedAt: recordedAt() },
  (t) => [primaryKey({ columns: [t.orgId, t.kind, t.value] })],
);
