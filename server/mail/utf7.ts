/** UTF-7 (RFC 2152), which old mail still uses and TextDecoder does not know. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The text of UTF-7 source; what is no valid shift sequence stays as it is. */
export function decodeUtf7(source: string): string {
  return source.replace(/\+([A-Za-z0-9+/]*)-?/g, (_whole, shifted: string) => (shifted === '' ? '+' : units(shifted)));
}

function units(base64: string): string {
  let bits = 0;
  let held = 0;
  const out: string[] = [];
  for (const char of base64) {
    bits = ((bits << 6) | ALPHABET.indexOf(char)) & 0x3fffff;
    held += 6;
    if (held >= 16) {
      held -= 16;
      out.push(String.fromCharCode((bits >> held) & 0xffff));
    }
  }
  return out.join('').toWellFormed();
}
