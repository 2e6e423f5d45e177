/** Ledger documents and what happened to them, each with two times (RULES §7.8). */
import { sql } from 'drizzle-orm';
import { boolean, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { day, id, instant, json, minor, orgId, recordedAt, textC } from './columns.ts';

/** An invoice, credit note or payment. Credit notes and payments carry negative amounts. */
export const documents = pgTable(
  'documents',
  {
    orgId: orgId(),
    id: id(),
    accountId: uuid('account_id').notNull(),
    kind: text('kind').notNull(),
    entity: text('entity').notNull(),
    number: text('number').notNull(),
    numberKey: textC('number_key').notNull(),
    currency: text('currency').notNull(),
    minor: minor('minor').notNull(),
    issuedOn: day('issued_on'),
    dueOn: day('due_on').notNull(),
    dueSource: text('due_source').notNull(),
    poNumber: text('po_number'),
    poKey: textC('po_key'),
    pastKnown: boolean('past_known').notNull(),
    /** What is open now: minor minus all allocations. Kept beside them so that lists need no sum. */
    openMinor: minor('open_minor').notNull(),
    disputed: boolean('disputed').notNull(),
    /** False once a full snapshot no longer listed it, or it was cancelled. */
    listed: boolean('listed').notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    uniqueIndex('documents_number').on(t.orgId, t.entity, t.kind, t.number, t.accountId),
    index('documents_account').on(t.orgId, t.accountId),
    index('documents_open')
      .on(t.orgId, t.accountId)
      .where(sql`open_minor <> 0`),
    index('documents_number_key').on(t.orgId, t.numberKey),
    index('documents_po_key').on(t.orgId, t.poKey),
  ],
);

/** A dated reduction of an invoice's open amount. Append-only. */
export const allocations = pgTable(
  'allocations',
  {
    orgId: orgId(),
    id: id(),
    documentId: uuid('document_id').notNull(),
    onDay: day('on_day').notNull(),
    minor: minor('minor').notNull(),
    kind: text('kind').notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.id] }), index('allocations_document').on(t.orgId, t.documentId)],
);

/** A dated change of a document that is not about money. Append-only. */
export const documentChanges = pgTable(
  'document_changes',
  {
    orgId: orgId(),
    id: id(),
    documentId: uuid('document_id').notNull(),
    kind: text('kind').notNull(),
    onDay: day('on_day').notNull(),
    wasDay: day('was_day'),
    recordedAt: recordedAt(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.id] }), index('document_changes_document').on(t.orgId, t.documentId)],
);

/** One import of a ledger file: what it held and what it did. */
export const ledgerImports = pgTable(
  'ledger_imports',
  {
    orgId: orgId(),
    id: id(),
    fileName: text('file_name').notNull(),
    fileHash: text('file_hash').notNull(),
    kind: text('kind').notNull(),
    asOf: instant('as_of').notNull(),
    fullSnapshot: boolean('full_snapshot').notNull(),
    counts: json<Record<string, number>>('counts').notNull(),
    finishedAt: instant('finished_at'),
    recordedAt: recordedAt(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.id] }), index('ledger_imports_as_of').on(t.orgId, t.asOf)],
);

/** A mapping given once for a kind of file, remembered by the signature of its header (RULES §3). */
export const ledgerMappings = pgTable(
  'ledger_mappings',
  {
    orgId: orgId(),
    signature: text('signature').notNull(),
    mapping: json<Record<string, unknown>>('mapping').notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.signature] })],
);
