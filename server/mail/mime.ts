/** Bytes to a message (RFC 5322, RFC 2045 ff.): the door of the mail room. Nothing in here throws or trusts its input. */
import { type Content, readContent } from './mime-content.ts';
import { messageFrom } from './mime-message.ts';
import type { MailMessage, Unreadable } from './message.ts';
import { readTree, type Tree } from './mime-tree.ts';
import { isTnef, readTnef } from './tnef.ts';

/** Larger messages are not read: no mail server of consequence takes them. */
export const MAX_MESSAGE_BYTES = 128 * 1024 * 1024;
const MAX_EMBEDDED_DEPTH = 8;
const MAX_EMBEDDED = 200;

/**
 * Reads one message, whatever the bytes hold; a leading mbox separator is skipped. `Unreadable` only for nothing at all
 * (`empty`), more than 128 MB (`too_large`), or bytes that are neither header nor text (`not_a_message`).
 */
export async function readMessage(bytes: Uint8Array): Promise<MailMessage | Unreadable> {
  return readMessageNow(bytes);
}

/** The same without a promise, for callers that hold many small messages. */
export function readMessageNow(bytes: Uint8Array): MailMessage | Unreadable {
  if (bytes.length > MAX_MESSAGE_BYTES) return { unreadable: 'too_large' };
  if (isBlank(bytes)) return { unreadable: 'empty' };
  if (isTnef(bytes)) return tnefMessage(bytes);
  const source = withLineFeeds(withoutMark(bytes));
  const tree = readTree(source);
  if (tree.root.fields.length === 0 && isBinary(source)) return { unreadable: 'not_a_message' };
  return read(tree, source.length, 0, { left: MAX_EMBEDDED });
}

function read(tree: Tree, size: number, depth: number, budget: { left: number }): MailMessage {
  const content = readContent(tree.root);
  const embedded: MailMessage[] = [];
  for (const bytes of content.embedded) {
    if (depth >= MAX_EMBEDDED_DEPTH || budget.left <= 0) {
      content.defects.push('embedded_not_read');
      break;
    }
    budget.left--;
    embedded.push(read(readTree(withoutMark(bytes)), bytes.length, depth + 1, budget));
  }
  return messageFrom(tree, content, embedded, size);
}

/** A bare winmail.dat in place of a message: its own properties are all there is. */
function tnefMessage(bytes: Uint8Array): MailMessage | Unreadable {
  const tnef = readTnef(bytes);
  if (!tnef) return { unreadable: 'not_a_message' };
  const tree = readTree(new Uint8Array(0));
  const content: Content = {
    text: tnef.text,
    html: tnef.html,
    attachments: tnef.attachments,
    reports: [],
    embedded: [],
    defects: ['bare_tnef'],
  };
  const message = messageFrom(tree, content, [], bytes.length);
  return { ...message, subject: tnef.subject, contentType: { type: 'application/ms-tnef', params: {} } };
}

/** Without a byte order mark, and without empty lines in front of the header. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let at = start;
  while (bytes[at] === 0x0d || bytes[at] === 0x0a || bytes[at] === 0x20 || bytes[at] === 0x09) at++;
  const isHeader =
    at === start ||
    /^[A-Za-z][A-Za-z0-9-]{0,60}[ :]/.test(new TextDecoder('latin1').decode(bytes.subarray(at, at + 64)));
  return bytes.subarray(isHeader ? at : start);
}

/** Line ends of a classic Mac (lone CR) become line feeds, where the beginning holds no line feed at all. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  const head = bytes.subarray(0, 4096);
  if (!head.includes(0x0d) || head.includes(0x0a)) return bytes;
  return bytes.map((byte) => (byte === 0x0d ? 0x0a : byte));
}

function isBlank(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte > 0x20) return false;
  return true;
}

/** More than a tenth of control bytes at the beginning: no text of any charset that mail uses. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096);
  let control = 0;
  for (const byte of head)
    if (byte < 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09 && byte !== 0x1b) control++;
  return control * 10 > head.length;
}
