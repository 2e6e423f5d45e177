/** Bytes to text: declared charset where it is true, sniffed where it is missing or false (WHATWG Encoding). */
import { CHARSET_ALIASES } from './charset-aliases.ts';
import { decodeUtf7 } from './utf7.ts';

/** The text, and whether the declared charset was missing, unknown or plainly wrong. */
export type DecodedText = { text: string; mended: boolean };

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const lossyUtf8 = new TextDecoder('utf-8');
const windows1252 = new TextDecoder('windows-1252');
const decoders = new Map<string, TextDecoder | null>();
const MAX_REMEMBERED_LABELS = 200;

/** True when every byte is below 0x80. */
export function isAscii(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] ?? 0) > 0x7f) return false;
  return true;
}

/** The text when the bytes are valid UTF-8, else null. */
export function strictlyUtf8(bytes: Uint8Array): string | null {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The name by which the platform knows a declared charset: aliases of mail clients resolved, supersets preferred
 * (gb2312 → gb18030, iso-8859-1 → windows-1252). `utf-7` is answered though TextDecoder lacks it. Null when unknown.
 */
export function charsetName(label: string | null): string | null {
  if (!label || label.length > 40) return null;
  const plain = label
    .toLowerCase()
    .replace(/['"\s]/g, '')
    .replace(/\*[^]*/, '');
  const alias = CHARSET_ALIASES[plain] ?? CHARSET_ALIASES[plain.replace(/^x-|^cs/, '')];
  if (alias) return alias;
  const page = /^(?:x-)?(?:cp|win|windows|ms|ibm)[-_]?(125\d|874|866)$/.exec(plain);
  if (page) return page[1] === '866' ? 'ibm866' : `windows-${page[1]}`;
  const iso = /^(?:x-)?(?:iso)?[-_]?8859[-_]?(\d{1,2})(?:[-_][ei])?$/.exec(plain);
  if (iso) return iso[1] === '1' ? 'windows-1252' : `iso-8859-${iso[1]}`;
  return decoderOf(plain)?.encoding ?? null;
}

function decoderOf(name: string): TextDecoder | null {
  let decoder = decoders.get(name);
  if (decoder === undefined) {
    try {
      decoder = new TextDecoder(name);
    } catch {
      decoder = null;
    }
    if (decoders.size < MAX_REMEMBERED_LABELS) decoders.set(name, decoder);
  }
  return decoder;
}

/**
 * Decodes bytes by their declared charset, or by sniffing when it is missing, unknown or contradicted by the bytes.
 * `hint` is tried for undeclared 8-bit text that is not UTF-8 (for instance the charset of the body for a raw header).
 * Never throws; NUL characters are dropped.
 */
export function decodeText(bytes: Uint8Array, declared: string | null, hint: string | null = null): DecodedText {
  const { text, mended } = decode(bytes, charsetName(declared), hint);
  return text.includes('\0') ? { text: text.replaceAll('\0', ''), mended: true } : { text, mended };
}

function decode(bytes: Uint8Array, name: string | null, hint: string | null): DecodedText {
  if (name === 'utf-7') return { text: decodeUtf7(lossyUtf8.decode(bytes)), mended: false };
  if (name === null) return sniff(bytes, hint);
  if (name.startsWith('utf-16')) return decodeUtf16(bytes, name);
  if (name === 'utf-8') {
    const text = strictlyUtf8(bytes);
    return text === null ? { text: damagedUtf8(bytes), mended: true } : { text, mended: false };
  }
  if (name === 'windows-1252') {
    if (isAscii(bytes)) return { text: lossyUtf8.decode(bytes), mended: false };
    // Text of a Latin charset practically never happens to be valid multi-byte UTF-8: the label is wrong.
    const utf8 = strictlyUtf8(bytes);
    return utf8 === null ? { text: windows1252.decode(bytes), mended: false } : { text: utf8, mended: true };
  }
  const text = decoderOf(name)?.decode(bytes);
  if (text === undefined) return sniff(bytes, hint);
  if (text.includes('\ufffd') && !isAscii(bytes)) {
    const utf8 = strictlyUtf8(bytes);
    if (utf8 !== null) return { text: utf8, mended: true };
  }
  return { text, mended: false };
}

function sniff(bytes: Uint8Array, hint: string | null): DecodedText {
  const utf8 = strictlyUtf8(bytes);
  if (utf8 !== null) {
    // ESC $ opens a double-byte set of ISO-2022-JP (RFC 1468), which is 7-bit and so also valid UTF-8.
    if (utf8.includes('\u001b$')) return { text: new TextDecoder('iso-2022-jp').decode(bytes), mended: true };
    return { text: utf8, mended: false };
  }
  const hinted = charsetName(hint);
  if (hinted !== null && hinted !== 'utf-8' && hinted !== 'utf-7' && !hinted.startsWith('utf-16')) {
    const text = decoderOf(hinted)?.decode(bytes);
    if (text !== undefined && !text.includes('\ufffd')) return { text, mended: true };
  }
  return { text: windows1252.decode(bytes), mended: true };
}

/** UTF-8 with a few damaged places stays UTF-8; text in which damage outweighs good sequences was never UTF-8. */
function damagedUtf8(bytes: Uint8Array): string {
  const text = lossyUtf8.decode(bytes);
  let bad = 0;
  let good = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) bad++;
    else if (code > 0x7f) good++;
  }
  return bad > good ? windows1252.decode(bytes) : text;
}

function decodeUtf16(bytes: Uint8Array, name: string): DecodedText {
  const bigEndian = bytes[0] === 0xfe && bytes[1] === 0xff;
  const label = bigEndian ? 'utf-16be' : name;
  // A mailer that writes UTF-16 in the header and plain bytes in the body leaves no zero byte at all.
  if (!bytes.includes(0)) return sniff(bytes, null);
  return { text: new TextDecoder(label).decode(bytes), mended: false };
}
