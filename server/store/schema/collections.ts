/** What the craft keeps: states of chased invoices, episodes, activities, flips and the audit chain. */
import { bigint, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { day, id, instant, json, minor, orgId, recordedAt, textC } from './columns.ts';

/** The state of one invoice, as computed last; `view` is the whole InvoiceState. `dueAt` is when the clock must look again. */
export const chases = pgTable(
  'chases',
  {
    orgId: orgId(),
    documentId: uuid('document_id').notNull(),
    accountId: uuid('account_id').notNull(),
    state: text('state').notNull(),
    since: day('since'),
    dueAt: instant('due_at'),
    atRiskMinor: minor('at_risk_minor').notNull(),
    /** The conversation in which it was chased last, out of `view`. */
    threadId: uuid('thread_id'),
    view: json<Record<string, unknown>>('view').notNull(),
    computedAt: instant('computed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.documentId] }),
    index('chases_account').on(t.orgId, t.accountId),
    index('chases_state').on(t.orgId, t.state),
    index('chases_thread').on(t.orgId, t.threadId),
  ],
);

/** What an account's invoices add up to: its episodes, open conversations and dead contacts. `dueAt` is the earliest of all. */
export const accountStates = pgTable(
  'account_states',
  {
    orgId: orgId(),
    accountId: uuid('account_id').notNull(),
    dueAt: instant('due_at'),
    /** Mails filed at the account: counted here because a pane cannot count thousands each time. */
    mails: integer('mails').notNull(),
    view: json<Record<string, unknown>>('view').notNull(),
    computedAt: instant('computed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.accountId] }), index('account_states_due').on(t.orgId, t.dueAt)],
);

/** Everything that a person or a rule put on an account's history beside mail. Append-only. */
export const activities = pgTable(
  'activities',
  {
    orgId: orgId(),
    id: id(),
    accountId: uuid('account_id'),
    messageId: uuid('message_id'),
    threadId: uuid('thread_id'),
    kind: text('kind').notNull(),
    at: instant('at').notNull(),
    actor: text('actor').notNull(),
    data: json<Record<string, unknown>>('data').notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    index('activities_account').on(t.orgId, t.accountId, t.at),
    index('activities_message').on(t.orgId, t.messageId),
  ],
);

/** A change of state of an invoice. Append-only. */
export const flips = pgTable(
  'flips',
  {
    orgId: orgId(),
    id: id(),
    documentId: uuid('document_id').notNull(),
    accountId: uuid('account_id').notNull(),
    was: text('was'),
    is: text('is').notNull(),
    at: instant('at').notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.id] }), index('flips_document').on(t.orgId, t.documentId)],
);

/** Who did what: ids, codes and hashes only, chained by hash and by a gapless number per organization. Append-only. */
export const audit = pgTable(
  'audit',
  {
    orgId: orgId(),
    number: bigint('number', { mode: 'bigint' }).notNull(),
    at: instant('at').notNull(),
    actor: text('actor').notNull(),
    verb: text('verb').notNull(),
    facts: json<Record<string, string | number>>('facts').notNull(),
    previousHash: textC('previous_hash').notNull(),
    hash: textC('hash').notNull(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.number] })],
);
