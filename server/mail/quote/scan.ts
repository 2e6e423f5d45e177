/** Small scans over a line that take one step a character. */

/** The text without any of `chars`, and white space, at its two ends. */
export function trimEnds(text: string, chars: string): string {
  const goes = (c: string): boolean => chars.includes(c) || c.trim() === '';
  let start = 0;
  let end = text.length;
  while (start < end && goes(text[start]!)) start++;
  while (end > start && goes(text[end - 1]!)) end--;
  return text.slice(start, end);
}

const DELIMITERS = ' \t\n\u00a0<>[](){}"\',;:';

/** The first address-like token of the text, with its place: characters without delimiters around an `@`. */
export function addressIn(text: string): { address: string; start: number; end: number } | null {
  for (let at = text.indexOf('@'), floor = 0; at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > floor && !DELIMITERS.includes(text[start - 1]!) && text[start - 1] !== '@') start--;
    let end = at + 1;
    while (end < text.length && !DELIMITERS.includes(text[end]!) && text[end] !== '@') end++;
    if (start < at && end > at + 1) return { address: trimEnds(text.slice(start, end), '.'), start, end };
    floor = at + 1;
  }
  return null;
}

/** True when an address stands between brackets, or behind `mailto:`, as in what clients write above a quotation. */
export function hasFencedAddress(text: string): boolean {
  if (text.includes('mailto:')) return true;
  const found = addressIn(text);
  if (!found) return false;
  const before = text.slice(0, found.start).trimEnd();
  const after = text.slice(found.end).trimStart();
  return /[<[(]$|&lt;$/.test(before) || /^[>\])]|^&gt;/.test(after);
}

/** The most digits that stand together, counting over single spaces and the marks of phone numbers. */
export function longestNumber(text: string): number {
  let most = 0;
  let digits = 0;
  for (const c of text) {
    if (c >= '0' && c <= '9') digits++;
    else if (!' ()./-+'.includes(c)) digits = 0;
    if (digits > most) most = digits;
  }
  return most;
}
