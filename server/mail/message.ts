/** The values of the mail room: a message as read from its bytes, and what was read out of it. Plain data, no behaviour. */
import type { Because, DisputeReason, Intent, VerdictClass, VerdictKind } from '#shared/tokens.ts';
import type { Day, Instant } from '#shared/days.ts';

/** One mailbox of an address list (RFC 5322 §3.4). `address` as written, trimmed; compare with `addressKey`. */
export type Address = { name: string; address: string };

/** An attachment's description; `content` only where the reader was asked to keep it. */
export type Attachment = { name: string; type: string; size: number; inline: boolean; contentId: string | null };

/** A message as read from its bytes (RFC 5322, RFC 2045 ff.). Nothing in it is trusted. */
export type MailMessage = {
  /** Canonical Message-ID without angle brackets, or null when there is none. */
  messageId: string | null;
  inReplyTo: string[];
  references: string[];
  subject: string;
  /** The first From address that is one, else Reply-To, Sender, Return-Path; null when there is none. */
  author: Address | null;
  from: Address[];
  sender: Address[];
  replyTo: Address[];
  to: Address[];
  cc: Address[];
  bcc: Address[];
  /** Return-Path or the mbox From_ sender; '' is the null return-path, null means unknown. */
  returnPath: string | null;
  /** The Date header: ISO 8601 with its own offset, and the instant; null when missing or unreadable. */
  date: { iso: string; at: Instant } | null;
  /** Time of receipt by the provider, the mbox From_ line, or the newest Received header; null when unknown. */
  receivedAt: Instant | null;
  /** All header fields in order: lower-case name, unfolded and decoded value. */
  headers: readonly (readonly [name: string, value: string])[];
  /** Visible text: all inline text parts in order, plain preferred among alternatives, HTML as text. */
  text: string;
  /** The HTML body as sent, unsanitised, or null. */
  html: string | null;
  attachments: Attachment[];
  /** Bodies of message/delivery-status parts (RFC 3464), and of message/disposition-notification (RFC 8098). */
  reports: { type: string; text: string }[];
  /** Attached messages (message/rfc822, text/rfc822-headers), read with a depth limit. */
  embedded: MailMessage[];
  /** The top-level Content-Type with parameters, lower-cased type. */
  contentType: { type: string; params: Record<string, string> };
  /** Size of the raw message in bytes. */
  size: number;
  /** Codes of what was broken and mended while reading. */
  defects: string[];
};

/** A message whose bytes could not be read at all; kept with its reason and tried again after an upgrade. */
export type Unreadable = { unreadable: string };

/** A recipient that a non-delivery names. `status` is D.S.N (RFC 3463); `permanent` only when the address itself is dead. */
export type FailedRecipient = {
  address: string | null;
  status: string | null;
  diagnostic: string | null;
  permanent: boolean;
};

/** What an AP portal's notice says of one invoice. */
export type PortalNotice = {
  portal: string;
  status: 'received' | 'approved' | 'rejected' | 'paid' | 'scheduled' | 'disputed' | 'unknown';
  invoice: string | null;
  on: Day | null;
};

/** Who or what wrote a message (RULES §4). */
export type Verdict = {
  class: VerdictClass;
  kind: VerdictKind | null;
  because: Because[];
  /** First day back of an out-of-office, or null. */
  returnOn: Day | null;
  /** The address of the stand-in that an out-of-office names, or null. */
  standIn: string | null;
  failedRecipients: FailedRecipient[];
  portal: PortalNotice | null;
};

/** A message inside a message: forwarded inline or attached. Its sender is a party too (RULES §5). */
export type ForwardedMessage = {
  from: Address | null;
  to: Address[];
  cc: Address[];
  subject: string | null;
  date: { iso: string; at: Instant } | null;
  text: string;
};

/** The text of a message divided by who wrote it, and when. */
export type SplitText = {
  /** What the author wrote now: no history, forwarded block, signature or disclaimer. */
  newText: string;
  /** Everything quoted: history and forwarded blocks. */
  quotedText: string;
  signature: string;
  forwarded: ForwardedMessage[];
};

/** One thing that a mail says, with the author's words; `start` and `end` are offsets into newText. */
export type Saying = {
  intent: Intent;
  quote: string;
  start: number;
  end: number;
  date: Day | null;
  /** Plain decimal string, or null. */
  amount: string | null;
  currency: string | null;
  reason: DisputeReason | null;
};

/** Where a reference was read. Offsets count in that text. */
export type ReferencePlace = 'subject' | 'new_text' | 'quoted' | 'attachment';

/** A number that the mail mentions. `invoice` is the ledger's own id for it, or null when the ledger does not know it. */
export type Reference = {
  kind: 'invoice' | 'purchase_order';
  text: string;
  start: number;
  end: number;
  place: ReferencePlace;
  quoted: boolean;
  invoice: string | null;
};

/** The whole reading of one message. */
export type Reading = {
  split: SplitText;
  verdict: Verdict;
  says: Saying[];
};

/** Who "us" is (RULES §1): own addresses and own domains, lower case. */
export type Us = { addresses: ReadonlySet<string>; domains: ReadonlySet<string> };
