/** Mail addresses in running text, found from their `@` outwards, so that the cost stays linear on any text. */

/** An address as it stands in a text; `end` is exclusive. */
export type PlacedAddress = { start: number; end: number; address: string };

const MAX_LOCAL = 64;
const MAX_DOMAIN = 255;
const DELIMITERS = `<>"'()[]{}:;,|=*\\`;

function isPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 32 && code !== 0x3000 && code !== 0xa0 && code !== 64 && !DELIMITERS.includes(text[at] ?? '');
}

/** The text without any of `chars` at its ends. */
export function trimOf(text: string, chars: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && chars.includes(text[start] ?? '')) start++;
  while (end > start && chars.includes(text[end - 1] ?? '')) end--;
  return text.slice(start, end);
}

/**
 * The addresses in the text, in order, at most `max`: up to 64 characters before an `@` and 255 behind it, without the
 * dots that end a sentence. Domains without a dot count (local systems name their users so).
 */
export function addressesIn(text: string, max: number): PlacedAddress[] {
  const found: PlacedAddress[] = [];
  for (let at = text.indexOf('@'); at >= 0 && found.length < max; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < MAX_LOCAL && isPart(text, start - 1)) start--;
    let end = at + 1;
    while (end < text.length && end - at <= MAX_DOMAIN && isPart(text, end)) end++;
    while (end > at + 1 && '.!?'.includes(text[end - 1] ?? '')) end--;
    while (start < at && '.'.includes(text[start] ?? '')) start++;
    if (start < at && end > at + 1) found.push({ start, end, address: text.slice(start, end) });
  }
  return found;
}
