/** Content-Transfer-Encoding (RFC 2045 §6) as mailers really write it. Linear, never throws. */
const SKIP = 255;
const PAD = 254;
const SPACE = 253;
const BASE64 = new Uint8Array(256).fill(SKIP);
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
for (let i = 0; i < ALPHABET.length; i++) BASE64[ALPHABET.charCodeAt(i)] = i;
BASE64[0x3d] = PAD;
for (const space of [0x20, 0x09, 0x0d, 0x0a]) BASE64[space] = SPACE;

/**
 * Bytes of base64 text. Characters outside the alphabet are passed over; padding in the middle starts a new unit (some
 * mailers pad every line); after padding, lines that are no base64 (footers of mailing lists) are left out. `strange`
 * counts the characters outside the alphabet, so that a caller can see that it never was base64.
 */
export function decodeBase64(source: Uint8Array): { bytes: Uint8Array; strange: number } {
  const out = new Uint8Array(Math.ceil((source.length * 3) / 4));
  let length = 0;
  let held = 0;
  let bits = 0;
  let strange = 0;
  let padded = false;
  let lineStart = { length: 0, held: 0, bits: 0 };
  let i = 0;
  while (i < source.length) {
    const byte = source[i] ?? 0;
    const value = BASE64[byte] ?? SKIP;
    i++;
    if (value < 64) {
      held = (held << 6) | value;
      bits += 6;
      if (bits >= 8) {
        bits -= 8;
        out[length++] = (held >> bits) & 0xff;
        held &= (1 << bits) - 1;
      }
    } else if (value === PAD) {
      padded = true;
      held = 0;
      bits = 0;
    } else if (value === SPACE) {
      if (byte === 0x0a && padded) lineStart = { length, held, bits };
    } else {
      strange++;
      if (padded) {
        ({ length, held, bits } = lineStart);
        const next = source.indexOf(0x0a, i);
        i = next < 0 ? source.length : next;
      }
    }
  }
  return { bytes: out.subarray(0, length), strange };
}

function hex(byte: number | undefined): number {
  if (byte === undefined) return -1;
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

/** Bytes of quoted-printable text (RFC 2045 §6.7); white space at line ends is dropped, false escapes stay literal. */
export function decodeQuotedPrintable(source: Uint8Array): Uint8Array {
  const out = new Uint8Array(source.length);
  let length = 0;
  let lineStart = 0;
  for (let i = 0; i < source.length; i++) {
    const byte = source[i] ?? 0;
    if (byte === 0x0a) {
      while (length > lineStart && isBlank(out[length - 1])) length--;
      out[length++] = byte;
      lineStart = length;
    } else if (byte === 0x3d) {
      const high = hex(source[i + 1]);
      const low = hex(source[i + 2]);
      if (high >= 0 && low >= 0) {
        out[length++] = (high << 4) | low;
        i += 2;
        // An encoded space is meant, so trimming must stop behind it.
        lineStart = length;
      } else {
        const end = softBreakEnd(source, i + 1);
        if (end < 0) out[length++] = byte;
        else {
          i = end;
          lineStart = length;
        }
      }
    } else out[length++] = byte;
  }
  return out.subarray(0, length);
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d;
}

/** Index of the line feed that ends a soft line break beginning after `=`, the source's end for a last `=`, else −1. */
function softBreakEnd(source: Uint8Array, from: number): number {
  let i = from;
  while (i < source.length && i - from < 80 && isBlank(source[i])) i++;
  if (i >= source.length) return source.length;
  return source[i] === 0x0a ? i : -1;
}

/** Bytes of the Q encoding in encoded words (RFC 2047 §4.2): underscore is a space. */
export function decodeQ(source: Uint8Array): Uint8Array {
  const out = new Uint8Array(source.length);
  let length = 0;
  for (let i = 0; i < source.length; i++) {
    const byte = source[i] ?? 0;
    const high = byte === 0x3d ? hex(source[i + 1]) : -1;
    const low = high >= 0 ? hex(source[i + 2]) : -1;
    if (low >= 0) {
      out[length++] = (high << 4) | low;
      i += 2;
    } else out[length++] = byte === 0x5f ? 0x20 : byte;
  }
  return out.subarray(0, length);
}
