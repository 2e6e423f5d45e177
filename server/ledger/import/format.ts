/** What kind of bytes a file is: by its first bytes, never by its name. */

export type FileFormat = { format: 'text' | 'workbook' | 'json' } | { format: 'other'; what: string };

const SIGNATURES: readonly [string, string][] = [
  ['%PDF', 'PDF'],
  ['\x89PNG', 'PNG image'],
  ['GIF8', 'GIF image'],
  ['\xff\xd8\xff', 'JPEG image'],
  ['\xd0\xcf\x11\xe0', 'old Office file'],
  ['\x1f\x8b', 'gzip archive'],
  ['BZh', 'bzip2 archive'],
  ['Rar!', 'RAR archive'],
  ['7z\xbc\xaf', '7z archive'],
  ['\x7fELF', 'program'],
  ['{\\rtf', 'RTF document'],
  ['SQLite format', 'database'],
];

/** Share of control characters from which bytes are no text. */
const CONTROL_SHARE = 0.02;

/** The format of a file by the head of it (some kilobytes). UTF-16 text is text. */
export function fileFormat(head: Uint8Array): FileFormat {
  const start = String.fromCharCode(...head.subarray(0, 16));
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known) return { format: 'other', what: known[1] };
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return { format: 'workbook' };
  if (utf16Order(head) !== null) return { format: 'text' };
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return { format: 'other', what: 'binary data' };
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12 && byte !== 26) controls += 1;
  }
  if (controls > head.length * CONTROL_SHARE) return { format: 'other', what: 'binary data' };
  return { format: looksLikeJson(start) ? 'json' : 'text' };
}

function looksLikeJson(start: string): boolean {
  return /^(?:\xef\xbb\xbf)?\s*\[\s*(?:\{|\]|$)/.test(start);
}

/** Byte order of UTF-16 text: by its mark, else by where the zero bytes of Latin letters stand; null for other bytes. */
export function utf16Order(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const pairs = Math.min(head.length, 4096) >> 1;
  if (pairs < 2) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs; i += 1) {
    if (head[2 * i] === 0) even += 1;
    if (head[2 * i + 1] === 0) odd += 1;
  }
  if (odd > pairs * 0.4 && even === 0) return 'utf-16le';
  return even > pairs * 0.4 && odd === 0 ? 'utf-16be' : null;
}
