/** What the parts of a message are: visible text, HTML, attachments, delivery reports, attached messages. */
import { decodeText } from './charset.ts';
import { joinFlowed } from './flowed.ts';
import { htmlToText } from './html-text.ts';
import type { Attachment } from './message.ts';
import { type Part, readTree } from './mime-tree.ts';
import { signedContent } from './smime.ts';
import { isTnef, readTnef } from './tnef.ts';
import { decodeBase64, decodeQuotedPrintable } from './transfer-encoding.ts';

/** The content of one message; `embedded` holds the raw bytes of attached messages. */
export type Content = {
  text: string;
  html: string | null;
  attachments: Attachment[];
  reports: { type: string; text: string }[];
  embedded: Uint8Array[];
  defects: string[];
};

type Piece = { kind: 'plain' | 'html'; text: string };
type Found = {
  pieces: Piece[];
  rest: Omit<Content, 'text' | 'html'>;
  tnefText: string;
  /** HTML of opaquely signed entities, which are no parts of the tree. */
  signedHtml: string | null;
  wrapped: number;
};

const MAX_TEXT = 4_000_000;
/** So many bytes hold the longest text in every charset of mail. */
const MAX_TEXT_BYTES = 4 * MAX_TEXT;
const REPORT = /^message\/(?:global-)?(delivery-status|disposition-notification)$/;
const MESSAGE =
  /^message\/(?:rfc822|global|news)$|^text\/rfc822(?:-headers)?$|^message\/(?:rfc822-headers|global-headers)$/;

/** Sorts the parts: all inline text in order, of alternatives the plain one where it says anything. Never throws. */
export function readContent(root: Part): Content {
  const found: Found = {
    pieces: [],
    rest: { attachments: [], reports: [], embedded: [], defects: [] },
    tnefText: '',
    signedHtml: null,
    wrapped: 0,
  };
  collect(root, found, true);
  const pieces = found.pieces;
  const parts = pieces.map((piece) => (piece.kind === 'html' ? htmlToText(piece.text) : piece.text));
  let text = parts.length === 1 ? (parts[0] ?? '') : parts.map((part) => part.replace(/\n$/, '')).join('\n');
  if (text.trim() === '' && found.tnefText !== '') text = found.tnefText;
  const html = firstHtml(root) ?? found.signedHtml;
  return { ...found.rest, text: text.slice(0, MAX_TEXT), html };
}

function collect(part: Part, into: Found, isBody: boolean): void {
  if (!part.type.startsWith('multipart/') || (part.parts.length === 0 && part.body.length > 0)) {
    leaf(part, into, isBody);
  } else if (part.type === 'multipart/alternative') {
    const before = into.pieces;
    const options = part.parts.map((child) => {
      into.pieces = [];
      collect(child, into, isBody);
      return into.pieces;
    });
    const says = (kind: Piece['kind']) => (pieces: Piece[]) =>
      pieces.some((piece) => piece.kind === kind && piece.text.trim() !== '');
    into.pieces = [...before, ...(options.find(says('plain')) ?? options.find(says('html')) ?? [])];
  } else if (part.type === 'multipart/related') {
    // RFC 2387: the first part is the document, the others are what it shows.
    part.parts.forEach((child, i) => collect(child, into, isBody && (i === 0 || child.type.startsWith('multipart/'))));
  } else for (const child of part.parts) collect(child, into, isBody);
}

function leaf(part: Part, into: Found, isBody: boolean): void {
  const report = REPORT.exec(part.type);
  if (report) {
    into.rest.reports.push({ type: part.type.replace('global-', ''), text: textOf(part, into.rest.defects) });
  } else if (MESSAGE.test(part.type)) {
    const bytes = bytesOf(part, into.rest.defects);
    into.rest.embedded.push(bytes);
    addAttachment(part, bytes.length, into);
  } else if (isBody && isVisibleText(part, into.pieces.length === 0)) {
    const text = textOf(part, into.rest.defects);
    into.pieces.push({ kind: part.type === 'text/html' ? 'html' : 'plain', text });
  } else if (mayBeTnef(part)) {
    tnef(part, into);
  } else if (isBody && /^application\/(?:x-)?pkcs7-mime$/.test(part.type)) {
    signed(part, into);
  } else addAttachment(part, decodedSize(part), into);
}

/** Text that a reader sees in place: not declared an attachment, and no file (only a body that comes first may have a name). */
function isVisibleText(part: Part, isFirst: boolean): boolean {
  if (!/^text\/(?:plain|html|enriched|richtext|markdown)$/.test(part.type)) return false;
  if (part.disposition === 'attachment') return false;
  return part.filename === null || (part.disposition === 'inline' && isFirst);
}

function firstHtml(root: Part): string | null {
  const pending = [root];
  for (let part = pending.pop(); part; part = pending.pop()) {
    if (part.type === 'text/html' && part.disposition !== 'attachment') return textOf(part, []);
    for (let i = part.parts.length - 1; i >= 0; i--) pending.push(part.parts[i] as Part);
  }
  return null;
}

function bytesOf(part: Part, defects: string[]): Uint8Array {
  if (part.encoding === 'quoted-printable') return decodeQuotedPrintable(part.body);
  if (part.encoding !== 'base64') return part.body;
  const { bytes, strange } = decodeBase64(part.body);
  if (strange === 0) return bytes;
  defects.push('strange_base64');
  // Prose labelled base64: more than every tenth character is none of its alphabet.
  return strange * 10 > part.body.length ? part.body : bytes;
}

function decodedSize(part: Part): number {
  if (part.encoding === 'quoted-printable') return decodeQuotedPrintable(part.body).length;
  if (part.encoding !== 'base64') return part.body.length;
  let count = 0;
  for (const byte of part.body) if (byte > 0x20 && byte !== 0x3d) count++;
  return Math.floor((count * 3) / 4);
}

function textOf(part: Part, defects: string[]): string {
  const bytes = bytesOf(part, defects).subarray(0, MAX_TEXT_BYTES);
  const declared = part.params['charset'] ?? (part.type === 'text/html' ? metaCharset(bytes) : null);
  const decoded = decodeText(bytes, declared ?? null);
  if (decoded.mended) defects.push('charset_mended');
  let text = decoded.text.slice(0, MAX_TEXT);
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  if (text.startsWith('\ufeff')) text = text.slice(1);
  if (part.type === 'text/enriched' || part.type === 'text/richtext') text = htmlToText(text);
  const flowed = part.type === 'text/plain' && part.params['format']?.toLowerCase() === 'flowed';
  return flowed ? joinFlowed(text, part.params['delsp']?.toLowerCase() === 'yes') : text;
}

function metaCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return /<meta[^>]{1,200}charset\s{0,3}=\s{0,3}["']?([\w:.-]{1,40})/i.exec(head)?.[1] ?? null;
}

function addAttachment(part: Part, size: number, into: Found): void {
  into.rest.attachments.push({
    name: part.filename ?? '',
    type: part.type,
    size,
    inline: part.disposition === 'inline' || (part.disposition === '' && part.contentId !== null),
    contentId: part.contentId,
  });
}

/** An opaque signature shows what it signs; three wrappings are the most that S/MIME knows (RFC 2634 §1.1). */
function signed(part: Part, into: Found): void {
  const bytes = bytesOf(part, into.rest.defects);
  const content = into.wrapped < 3 ? signedContent(bytes) : null;
  if (content === null || content.length === 0) {
    addAttachment(part, bytes.length, into);
    return;
  }
  into.wrapped++;
  const { root } = readTree(content);
  into.signedHtml ??= firstHtml(root);
  collect(root, into, true);
}

function mayBeTnef(part: Part): boolean {
  if (/^application\/(?:vnd\.)?ms-tnef$/.test(part.type)) return true;
  return part.type === 'application/octet-stream' && /^winmail\.dat$/i.test(part.filename ?? '');
}

function tnef(part: Part, into: Found): void {
  const bytes = bytesOf(part, into.rest.defects);
  const inner = isTnef(bytes) ? readTnef(bytes) : null;
  if (!inner) {
    addAttachment(part, bytes.length, into);
    return;
  }
  into.tnefText ||= inner.text;
  if (inner.attachments.length === 0) addAttachment(part, bytes.length, into);
  else into.rest.attachments.push(...inner.attachments);
}
