/** What every provider of mail can do (DESIGN §3). One contract test holds for all of them. */
import type { Instant } from '#shared/days.ts';
import type { MailMessage, Unreadable } from '#server/mail/message.ts';

/** The copy of a message in one mailbox. */
export type MailboxCopy = {
  /** The provider's own id, stable for as long as the provider keeps it. */
  providerId: string;
  folder: string;
  /** Provider's time of receipt, or of sending for sent mail; null when it has none. */
  receivedAt: Instant | null;
  /** Conversation of the provider (Graph conversationId, Gmail threadId), valid within this mailbox; null without. */
  conversation: string | null;
  message: MailMessage | Unreadable;
};

/** Something that happened to a folder since a cursor. */
export type MailboxChange = { kind: 'added'; copy: MailboxCopy } | { kind: 'removed'; providerId: string };

/** A page of changes. `cursor` covers exactly these changes and those before; it is kept only together with them. */
export type ChangePage = {
  changes: MailboxChange[];
  cursor: string;
  /** True when another page can be had at once. */
  more: boolean;
  progress: { bytesRead: number; bytesTotal: number } | null;
};

/** A page of what lies in a window of time, ids only; `next` is null on the last page. */
export type ListPage = {
  items: { providerId: string; folder: string; receivedAt: Instant | null }[];
  next: string | null;
};

/** A subscription to pokes of a provider. */
export type Watch = { id: string; until: Instant };

/** Who the mailbox is: its addresses (first the main one), and the folders that hold mail, drafts and outbox left out. */
export type MailboxIdentity = {
  addresses: string[];
  name: string;
  folders: { id: string; name: string; sent: boolean }[];
};

/** Kinds of faults that a caller acts on differently. */
export const MAILBOX_FAULTS = ['reauth', 'throttled', 'cursor_lost', 'gone', 'unavailable'] as const;

/** A provider's refusal. `retryAt` says when to try again, null when waiting does not help. */
export class MailboxFault extends Error {
  readonly fault: (typeof MAILBOX_FAULTS)[number];
  readonly retryAt: Instant | null;

  constructor(fault: (typeof MAILBOX_FAULTS)[number], message: string, retryAt: Instant | null = null) {
    super(message);
    this.name = 'MailboxFault';
    this.fault = fault;
    this.retryAt = retryAt;
  }
}

/** A source of mail. Every function may throw `MailboxFault`, and nothing else on a provider's account. */
export interface Mailbox {
  identity(): Promise<MailboxIdentity>;
  /** What happened in a folder since `cursor`; from the beginning with null. */
  changes(folder: string, cursor: string | null): Promise<ChangePage>;
  /** One message; throws `gone` when the provider no longer has it. */
  read(providerId: string): Promise<MailboxCopy>;
  /** Ids of what was received in [from, to), for mail that a later contact or domain concerns. */
  list(window: { from: Instant; to: Instant }, page: string | null): Promise<ListPage>;
  /** Asks for pokes at `url`; null where the provider has none. */
  watch(url: string): Promise<Watch | null>;
  unwatch(id: string): Promise<void>;
}
