/** TNEF, the winmail.dat of Outlook (MS-OXTNEF): subject, body and names of attachments. Bounded, never throws. */
import { charsetName, decodeText } from './charset.ts';
import { htmlToText } from './html-text.ts';
import type { Attachment } from './message.ts';
import { readMapiProperties, type MapiValue } from './tnef-mapi.ts';
import { rtfToText, unpackRtf } from './tnef-rtf.ts';

/** What a TNEF stream says; every field may be empty. */
export type Tnef = { subject: string; text: string; html: string | null; attachments: Attachment[] };

const SIGNATURE = 0x223e9f78;
const MAX_ATTRIBUTES = 20_000;

/** Attribute ids of MS-OXTNEF §2.1.3. */
const ATTRIBUTE = {
  subject: 0x8004,
  body: 0x800c,
  attachmentData: 0x800f,
  attachmentTitle: 0x8010,
  attachmentStart: 0x9002,
  messageProperties: 0x9003,
  attachmentProperties: 0x9005,
  codepage: 0x9007,
} as const;

/** Property ids of MS-OXPROPS. */
const PROPERTY = {
  subject: 0x0037,
  body: 0x1000,
  rtf: 0x1009,
  html: 0x1013,
  data: 0x3701,
  displayName: 0x3001,
  shortName: 0x3704,
  longName: 0x3707,
  mimeType: 0x370e,
  contentId: 0x3712,
} as const;

/** True when the bytes begin as TNEF does. */
export function isTnef(bytes: Uint8Array): boolean {
  return bytes.length > 6 && view(bytes).getUint32(0, true) === SIGNATURE;
}

/** Reads a TNEF stream as far as it is whole; null when it is none. */
export function readTnef(bytes: Uint8Array): Tnef | null {
  if (!isTnef(bytes)) return null;
  const out: Tnef = { subject: '', text: '', html: null, attachments: [] };
  const data = view(bytes);
  let charset = 'windows-1252';
  let at = 6;
  for (let count = 0; count < MAX_ATTRIBUTES && at + 9 <= bytes.length; count++) {
    const id = data.getUint16(at + 1, true);
    const length = data.getUint32(at + 5, true);
    const end = at + 9 + length;
    if (end > bytes.length) break;
    const value = bytes.subarray(at + 9, end);
    if (id === ATTRIBUTE.codepage && length >= 4) {
      charset = charsetName(`windows-${view(value).getUint32(0, true)}`) ?? charset;
    } else apply(id, value, charset, out);
    at = end + 2;
  }
  return out;
}

function apply(id: number, value: Uint8Array, charset: string, out: Tnef): void {
  const last = out.attachments.at(-1);
  if (id === ATTRIBUTE.subject) out.subject ||= text8(value, charset);
  else if (id === ATTRIBUTE.body) out.text = text8(value, charset) || out.text;
  else if (id === ATTRIBUTE.attachmentStart) {
    out.attachments.push({ name: '', type: 'application/octet-stream', size: 0, inline: false, contentId: null });
  } else if (id === ATTRIBUTE.attachmentTitle && last) last.name ||= text8(value, charset);
  else if (id === ATTRIBUTE.attachmentData && last) last.size = value.length;
  else if (id === ATTRIBUTE.attachmentProperties && last) applyToAttachment(readMapiProperties(value, charset), last);
  else if (id === ATTRIBUTE.messageProperties) applyToMessage(readMapiProperties(value, charset), charset, out);
}

function applyToAttachment(properties: ReadonlyMap<number, MapiValue>, attachment: Attachment): void {
  const name = stringOf(properties, PROPERTY.longName) || stringOf(properties, PROPERTY.shortName);
  attachment.name = name || attachment.name || stringOf(properties, PROPERTY.displayName);
  attachment.type = stringOf(properties, PROPERTY.mimeType).toLowerCase() || attachment.type;
  attachment.contentId = stringOf(properties, PROPERTY.contentId) || null;
  attachment.inline = attachment.contentId !== null;
  const data = properties.get(PROPERTY.data);
  if (data instanceof Uint8Array && attachment.size === 0) attachment.size = data.length;
}

function applyToMessage(properties: ReadonlyMap<number, MapiValue>, charset: string, out: Tnef): void {
  out.subject = stringOf(properties, PROPERTY.subject) || out.subject;
  const html = properties.get(PROPERTY.html);
  if (html instanceof Uint8Array) out.html = decodeText(html, null, charset).text;
  else if (typeof html === 'string' && html !== '') out.html = html;
  const plain = stringOf(properties, PROPERTY.body);
  const rtf = properties.get(PROPERTY.rtf);
  if (plain.trim() !== '') out.text = plain;
  else if (out.html !== null) out.text ||= htmlToText(out.html);
  else if (rtf instanceof Uint8Array) out.text ||= rtfToText(unpackRtf(rtf));
}

function stringOf(properties: ReadonlyMap<number, MapiValue>, id: number): string {
  const value = properties.get(id);
  return typeof value === 'string' ? value : '';
}

function text8(value: Uint8Array, charset: string): string {
  return decodeText(value, charset).text.replaceAll('\r\n', '\n');
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
