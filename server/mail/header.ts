/** The header of a message or part (RFC 5322 §2.2): fields unfolded, raw 8-bit bytes decoded, broken lines mended. */
import { decodeText, isAscii, strictlyUtf8 } from './charset.ts';

/** One field: lower-case name and its value, unfolded and trimmed, encoded words not yet decoded. */
export type Field = { name: string; value: string };

/** A header block as read: its fields, and where the body begins. */
export type Header = {
  fields: Field[];
  /** Offset of the first byte of the body. */
  bodyStart: number;
  /** The mbox separator that stood in front (`From …`), or null. */
  fromLine: string | null;
  defects: string[];
};

const MAX_HEADER_BYTES = 1024 * 1024;
const MAX_FIELDS = 4000;
const LF = 0x0a;
const CR = 0x0d;
const latin1 = new TextDecoder('latin1');

/** Fields whose presence on the next line shows that a broken line before it still belonged to the header. */
const KNOWN_FIELD =
  /^(?:from|to|cc|bcc|subject|date|message-id|in-reply-to|references|reply-to|sender|received|return-path|mime-version|content-[a-z-]{1,40}|x-[a-z-]{1,60})[ \t]*:/i;

/**
 * Reads the header that begins at `start`. It ends at an empty line, or where a line is no field, no continuation and is
 * not followed by a known field (then that line is body, as RFC 5322 readers do it). Fields beyond 1 MB or 4,000 are
 * passed over. `hint` is the charset to try for raw 8-bit values.
 */
export function readHeader(bytes: Uint8Array, start: number, hint: string | null = null): Header {
  const defects: string[] = [];
  let fromLine: string | null = null;
  let at = start;
  if (startsWithFrom(bytes, at)) {
    const end = lineEnd(bytes, at);
    fromLine = decodeText(trimmedLine(bytes, at, Math.min(end, at + 1000)), null).text;
    at = end;
  }
  const lines: Uint8Array[] = [];
  const first = at;
  while (at < bytes.length) {
    const end = lineEnd(bytes, at);
    const line = trimmedLine(bytes, at, end);
    if (line.length === 0) {
      at = end;
      break;
    }
    const kind = lineKind(line);
    if (kind === 'other' || (kind === 'fold' && lines.length === 0)) {
      if (lines.length === 0 || !isMendable(bytes, line, end)) {
        if (lines.length > 0 || kind === 'other') defects.push('no_empty_line_after_header');
        break;
      }
      defects.push('broken_header_line');
    }
    if (at - first < MAX_HEADER_BYTES) lines.push(kind === 'other' ? indented(line) : line);
    else if (!defects.includes('header_truncated')) defects.push('header_truncated');
    at = end;
  }
  return { fields: fieldsOf(lines, hint, defects), bodyStart: at, fromLine, defects };
}

function isMendable(bytes: Uint8Array, line: Uint8Array, next: number): boolean {
  if (line[0] === 0x2d && line[1] === 0x2d) return false;
  const following = latin1.decode(trimmedLine(bytes, next, Math.min(lineEnd(bytes, next), next + 100)));
  return KNOWN_FIELD.test(following);
}

function startsWithFrom(bytes: Uint8Array, at: number): boolean {
  const from = bytes[at] === 0x3e ? at + 1 : at;
  return latin1.decode(bytes.subarray(from, from + 5)) === 'From ';
}

/** Offset just behind the line feed that ends the line at `at`. */
export function lineEnd(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(LF, at);
  return end < 0 ? bytes.length : end + 1;
}

/** The line without its line end. */
export function trimmedLine(bytes: Uint8Array, at: number, end: number): Uint8Array {
  let last = end;
  if (last > at && bytes[last - 1] === LF) last--;
  while (last > at && bytes[last - 1] === CR) last--;
  return bytes.subarray(at, last);
}

/** RFC 5322 §2.2: a field name is printable ASCII without colon; white space before the colon is obsolete syntax (§4.5). */
function lineKind(line: Uint8Array): 'field' | 'fold' | 'other' {
  const head = line[0] ?? 0;
  if (head === 0x20 || head === 0x09) return 'fold';
  for (let i = 0; i < line.length && i < 200; i++) {
    const byte = line[i] ?? 0;
    if (byte === 0x3a) return i > 0 ? 'field' : 'other';
    if (byte === 0x20 || byte === 0x09) {
      let j = i;
      while (j < line.length && j < 200 && (line[j] === 0x20 || line[j] === 0x09)) j++;
      return line[j] === 0x3a ? 'field' : 'other';
    }
    if (byte < 0x21 || byte > 0x7e) return 'other';
  }
  return 'other';
}

function indented(line: Uint8Array): Uint8Array {
  const out = new Uint8Array(line.length + 1);
  out[0] = 0x20;
  out.set(line, 1);
  return out;
}

function fieldsOf(lines: readonly Uint8Array[], hint: string | null, defects: string[]): Field[] {
  const groups: { name: string; parts: Uint8Array[] }[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && (line[0] === 0x20 || line[0] === 0x09)) last.parts.push(line);
    else if (groups.length < MAX_FIELDS) {
      const colon = line.indexOf(0x3a);
      const name = latin1.decode(line.subarray(0, colon)).trim().toLowerCase();
      groups.push({ name, parts: [line.subarray(colon + 1)] });
    } else if (!defects.includes('header_truncated')) defects.push('header_truncated');
  }
  const declared = hint ?? declaredCharset(groups);
  return groups.map(({ name, parts }) => ({ name, value: valueOf(parts, declared, defects) }));
}

function declaredCharset(groups: readonly { name: string; parts: Uint8Array[] }[]): string | null {
  const field = groups.find((group) => group.name === 'content-type');
  if (!field) return null;
  const value = field.parts.map((part) => latin1.decode(part.subarray(0, 500))).join('');
  return /charset[ \t]{0,3}=[ \t]{0,3}"?([\w.:-]{1,40})/i.exec(value)?.[1] ?? null;
}

function valueOf(parts: readonly Uint8Array[], hint: string | null, defects: string[]): string {
  const texts = parts.map((part, i) => {
    const text = textOf(part, hint, defects);
    return i === 0 ? text : ` ${text.trimStart()}`;
  });
  const value = texts.join('');
  return (value.includes('\r') ? value.replaceAll('\r', ' ') : value).trim();
}

function textOf(part: Uint8Array, hint: string | null, defects: string[]): string {
  const utf8 = strictlyUtf8(part);
  if (utf8 !== null && !utf8.includes('\0') && !utf8.includes('\u001b')) {
    if (!isAscii(part) && !defects.includes('raw_8bit_header')) defects.push('raw_8bit_header');
    return utf8;
  }
  if (!defects.includes('raw_8bit_header')) defects.push('raw_8bit_header');
  return decodeText(part, null, hint).text;
}

/** The value of the first field with this lower-case name, or null. */
export function fieldOf(fields: readonly Field[], name: string): string | null {
  for (const field of fields) if (field.name === name) return field.value;
  return null;
}
