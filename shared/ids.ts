/** Ids: UUIDs inside, 22 characters of base62 in URLs. */

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LENGTH = 22;

/** True for the text form of a UUID (RFC 9562), lower case. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);
}

/** The 22-character base62 form of a UUID. */
export function shortId(uuid: string): string {
  let n = BigInt(`0x${uuid.replaceAll('-', '')}`);
  let text = '';
  for (let i = 0; i < LENGTH; i += 1) {
    text = ALPHABET[Number(n % 62n)]! + text;
    n /= 62n;
  }
  return text;
}

/** The UUID of a base62 form, or null when it is none. */
export function longId(short: string): string | null {
  if (short.length !== LENGTH) return null;
  let n = 0n;
  for (const c of short) {
    const digit = ALPHABET.indexOf(c);
    if (digit < 0) return null;
    n = n * 62n + BigInt(digit);
  }
  const hex = n.toString(16).padStart(32, '0');
  if (hex.length > 32) return null;
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
