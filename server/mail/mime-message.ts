/** The fields of a message's header as values (RFC 5322 §3.6). */
import { parseAddresses } from './address.ts';
import { decodeWords } from './encoded-word.ts';
import { type Field, fieldOf } from './header.ts';
import { parseMailDate } from './mail-date.ts';
import type { Address, MailMessage } from './message.ts';
import { canonicalMessageId, messageIds, replyIds } from './message-id.ts';
import type { Content } from './mime-content.ts';
import type { Tree } from './mime-tree.ts';

/** A message from its tree, its content and the messages attached to it. */
export function messageFrom(tree: Tree, content: Content, embedded: MailMessage[], size: number): MailMessage {
  const fields = tree.root.fields;
  const lists = addressLists(fields);
  const returnPath = returnPathOf(fields, tree.fromLine);
  const messageId = fieldOf(fields, 'message-id');
  return {
    messageId: messageId === null ? null : canonicalMessageId(messageId),
    inReplyTo: idsOf(fields, 'in-reply-to', lists),
    references: idsOf(fields, 'references', lists),
    subject: decodeWords(fieldOf(fields, 'subject') ?? '')
      .replace(/\s+/gu, ' ')
      .trim(),
    author: authorOf(lists, returnPath),
    ...lists,
    returnPath,
    date: dateOf(fields),
    receivedAt: receivedAt(fields, tree.fromLine),
    headers: fields.map(({ name, value }) => [name, decodeWords(value)] as const),
    text: content.text,
    html: content.html,
    attachments: content.attachments,
    reports: content.reports,
    embedded,
    contentType: { type: tree.root.type, params: tree.root.params },
    size,
    defects: [...new Set([...tree.defects, ...content.defects])],
  };
}

type Lists = { from: Address[]; sender: Address[]; replyTo: Address[]; to: Address[]; cc: Address[]; bcc: Address[] };

function addressLists(fields: readonly Field[]): Lists {
  const all = (name: string): Address[] =>
    fields
      .filter((field) => field.name === name)
      .flatMap((field) => parseAddresses(field.value))
      .slice(0, 2000);
  return {
    from: all('from'),
    sender: all('sender'),
    replyTo: all('reply-to'),
    to: all('to'),
    cc: all('cc'),
    bcc: all('bcc'),
  };
}

function authorOf(lists: Lists, returnPath: string | null): Address | null {
  const first = lists.from[0] ?? lists.replyTo[0] ?? lists.sender[0];
  if (first) return first;
  return returnPath ? { name: '', address: returnPath } : null;
}

/** Ids of a field. An address of a correspondent in angle brackets ("message from Tom <tom@…> of …") is no id. */
function idsOf(fields: readonly Field[], name: string, lists: Lists): string[] {
  const value = fields
    .filter((field) => field.name === name)
    .map((field) => field.value)
    .join(' ');
  if (value === '') return [];
  const ids = name === 'in-reply-to' ? replyIds(value) : messageIds(value);
  if (!ids.length) return ids;
  const people = new Set([...lists.from, ...lists.to, ...lists.cc].map(({ address }) => address.toLowerCase()));
  return ids.filter((id) => !people.has(id.toLowerCase()));
}

function returnPathOf(fields: readonly Field[], fromLine: string | null): string | null {
  const value = fieldOf(fields, 'return-path');
  if (value !== null) {
    if (/^\s*<\s*>/.test(value)) return '';
    return parseAddresses(value)[0]?.address ?? null;
  }
  if (fromLine === null) return null;
  const sender = /^>?From (\S{1,320})/.exec(fromLine)?.[1] ?? '';
  // Mail with a null return-path stands under this name in an mbox (RFC 4155, after sendmail).
  if (/^MAILER[-_]DAEMON$/i.test(sender)) return '';
  return /^[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+$/.test(sender) ? sender : null;
}

function dateOf(fields: readonly Field[]): MailMessage['date'] {
  for (const field of fields) {
    const date = field.name === 'date' ? parseMailDate(field.value) : null;
    if (date) return date;
  }
  return null;
}

/** The mbox separator says when the mail was delivered; else the newest, that is first, Received field does. */
function receivedAt(fields: readonly Field[], fromLine: string | null): number | null {
  const separator = fromLine === null ? null : /^>?From \S{1,320}\s{1,5}(.{10,80})$/.exec(fromLine);
  const delivered = separator ? parseMailDate(separator[1] ?? '') : null;
  if (delivered) return delivered.at;
  const received = fieldOf(fields, 'received');
  if (received === null) return null;
  const semicolon = received.lastIndexOf(';');
  return semicolon < 0 ? null : (parseMailDate(received.slice(semicolon + 1))?.at ?? null);
}
