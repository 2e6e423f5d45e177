/** Mailboxes, messages, their copies, threads and links. */
import { sql } from 'drizzle-orm';
import { boolean, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { Because, Band } from '#shared/tokens.ts';
import type { FailedRecipient, PortalNotice, Reference, Saying } from '#server/mail/message.ts';
import type { Evidence } from '#server/mail/linking-types.ts';
import type { ThreadMessage } from '#server/mail/thread.ts';
import { bytes, id, instant, json, orgId, recordedAt, textC } from './columns.ts';

/** A connected mail account or a mail file. */
export const mailboxes = pgTable(
  'mailboxes',
  {
    orgId: orgId(),
    id: id(),
    kind: text('kind').notNull(),
    name: textC('name').notNull(),
    /** Mail is known to be complete up to here. */
    readThrough: instant('read_through'),
    read: integer('read').notNull(),
    unreadable: integer('unreadable').notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.id] }), uniqueIndex('mailboxes_name').on(t.orgId, t.kind, t.name)],
);

/** Facts read out of a message, as they were read. */
export type StoredReading = {
  because: Because[];
  returnOn: string | null;
  standIn: string | null;
  failed: FailedRecipient[];
  portal: PortalNotice | null;
  says: Saying[];
  references: Reference[];
  speaksOfPayment: boolean;
  looksLikeChase: boolean;
  /** Message-IDs of the mails that a non-delivery or an automatic answer is about. */
  about: string[];
  flags: { code: string; params: Record<string, string> }[];
};

/** A party of a message. */
export type StoredParty = {
  role: 'from' | 'reply_to' | 'to' | 'cc' | 'forwarded';
  name: string;
  address: string;
  ours: boolean;
};

/** One logical email of the organization (RULES §5). */
export const messages = pgTable(
  'messages',
  {
    orgId: orgId(),
    id: id(),
    dedupeKey: textC('dedupe_key').notNull(),
    messageId: textC('message_id'),
    at: instant('at').notNull(),
    direction: text('direction').notNull(),
    subject: text('subject').notNull(),
    baseSubject: textC('base_subject').notNull(),
    snippet: text('snippet').notNull(),
    parties: json<StoredParty[]>('parties').notNull(),
    verdict: text('verdict').notNull(),
    verdictKind: text('verdict_kind'),
    reading: json<StoredReading>('reading').notNull(),
    attachments: json<{ name: string; type: string; size: number }[]>('attachments').notNull(),
    outcome: text('outcome').notNull(),
    threadId: uuid('thread_id').notNull(),
    /** The message as threading sees it, and whether only its subject can join it. */
    threading: json<ThreadMessage>('threading').notNull(),
    joinsBySubject: boolean('joins_by_subject').notNull(),
    bodyId: uuid('body_id').notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    uniqueIndex('messages_dedupe').on(t.orgId, t.dedupeKey),
    index('messages_message_id').on(t.orgId, t.messageId),
    index('messages_thread').on(t.orgId, t.threadId),
    index('messages_at').on(t.orgId, t.at),
    index('messages_base_subject').on(t.orgId, t.baseSubject, t.at),
    index('messages_by_subject')
      .on(t.orgId, t.baseSubject)
      .where(sql`joins_by_subject`),
  ],
);

/** A message's presence in one mailbox; of mail that concerns nobody, the stub's (RULES §9). */
export const messageCopies = pgTable(
  'message_copies',
  {
    orgId: orgId(),
    mailboxId: uuid('mailbox_id').notNull(),
    providerId: textC('provider_id').notNull(),
    messageId: uuid('message_id'),
    at: instant('at'),
    /** Why it could not be read, or null. */
    unreadable: text('unreadable'),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.mailboxId, t.providerId] }),
    index('message_copies_message').on(t.orgId, t.messageId),
  ],
);

/** Keyed hashes of a stub's addresses, domains and ids, so that a contact or thread known later can fetch it again. */
export const stubHashes = pgTable(
  'stub_hashes',
  {
    orgId: orgId(),
    hash: textC('hash').notNull(),
    mailboxId: uuid('mailbox_id').notNull(),
    providerId: textC('provider_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.hash, t.mailboxId, t.providerId] }),
    index('stub_hashes_copy').on(t.orgId, t.mailboxId, t.providerId),
  ],
);

/** Message-IDs that a message carries or refers to, also of parents not seen yet. */
export const messageRefs = pgTable(
  'message_refs',
  { orgId: orgId(), ref: textC('ref').notNull(), messageId: uuid('message_id').notNull() },
  (t) => [
    primaryKey({ columns: [t.orgId, t.ref, t.messageId] }),
    index('message_refs_message').on(t.orgId, t.messageId),
  ],
);

/** Personal text, sealed under the key of the person that it is about; destroying the key erases it. */
export const bodies = pgTable(
  'bodies',
  { orgId: orgId(), id: id(), subjectKeyId: uuid('subject_key_id').notNull(), sealed: bytes('sealed').notNull() },
  (t) => [primaryKey({ columns: [t.orgId, t.id] }), index('bodies_key').on(t.orgId, t.subjectKeyId)],
);

/** A person's key, itself sealed under the installation's key. */
export const subjectKeys = pgTable(
  'subject_keys',
  {
    orgId: orgId(),
    id: id(),
    addressHash: textC('address_hash').notNull(),
    sealed: bytes('sealed'),
    destroyedAt: instant('destroyed_at'),
  },
  (t) => [primaryKey({ columns: [t.orgId, t.id] }), uniqueIndex('subject_keys_address').on(t.orgId, t.addressHash)],
);

/** A message concerns an account: by evidence (`linked`, `candidate`) or by a person (`confirmed`, `rejected`). */
export const links = pgTable(
  'links',
  {
    orgId: orgId(),
    messageId: uuid('message_id').notNull(),
    accountId: uuid('account_id').notNull(),
    status: text('status').notNull(),
    band: text('band').$type<Band>().notNull(),
    evidence: json<Evidence[]>('evidence').notNull(),
    at: instant('at').notNull(),
    recordedAt: recordedAt(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.messageId, t.accountId] }),
    index('links_account').on(t.orgId, t.accountId, t.at),
  ],
);

/** A message names an invoice. */
export const invoiceLinks = pgTable(
  'invoice_links',
  {
    orgId: orgId(),
    messageId: uuid('message_id').notNull(),
    documentId: uuid('document_id').notNull(),
    quoted: boolean('quoted').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.messageId, t.documentId] }),
    index('invoice_links_document').on(t.orgId, t.documentId),
  ],
);
