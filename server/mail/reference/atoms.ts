/** Atoms: the runs of a text that hold a digit, cut out in one pass. */

/** A run of letters, digits and joiners with at least one digit; offsets in its text. */
export type Atom = { text: string; start: number; end: number; digits: number; letters: number };

const MAX_ATOM = 40;
const COMMA_LIST = /^\d+(?:,\d+)+$/;
const AMOUNT_GROUPS = /^\d{1,3}(?:,\d{3})+$/;
const EXTENSION = /\.(?:pdf|xlsx?|csv|docx?|xml|html?|jpe?g|png|gif|zip|txt|eml|tiff?)$/i;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x370 && code <= 0x52f)
  );
}

function isJoiner(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (code === 45 || code === 46 || code === 47 || code === 58) {
    return (isDigit(before) || isLetter(before)) && (isDigit(after) || isLetter(after));
  }
  return (code === 44 || code === 39 || code === 0x2019) && isDigit(before) && isDigit(after);
}

function isPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isDigit(code) || isLetter(code) || isJoiner(text, at);
}

function atomAt(text: string, start: number, end: number): Atom {
  let digits = 0;
  let letters = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) digits++;
    else if (isLetter(code)) letters++;
  }
  return { text: text.slice(start, end), start, end, digits, letters };
}

function pushParts(text: string, start: number, end: number, into: Atom[]): void {
  const whole = text.slice(start, end);
  if (!COMMA_LIST.test(whole) || AMOUNT_GROUPS.test(whole)) {
    into.push(atomAt(text, start, end));
    return;
  }
  let at = start;
  for (const part of whole.split(',')) {
    into.push(atomAt(text, at, at + part.length));
    at += part.length + 1;
  }
}

/**
 * The atoms of a text (digits already folded), in order, at most `limit`. Runs longer than 40 units (hashes, encoded
 * data) are left out; a file extension at the end is cut off; `1,2,3` without spaces is three atoms.
 */
export function atomsOf(text: string, limit: number): Atom[] {
  const atoms: Atom[] = [];
  let floor = 0;
  for (let i = 0; i < text.length && atoms.length < limit; i++) {
    if (!isDigit(text.charCodeAt(i))) continue;
    let start = i;
    while (start > floor && isPart(text, start - 1)) start--;
    let end = i + 1;
    while (end < text.length && isPart(text, end)) end++;
    floor = end;
    i = end;
    if (text.charCodeAt(start - 1) === 37 && /^[0-9A-Fa-f]{2}/.test(text.slice(start, start + 2))) start += 2;
    const extension = EXTENSION.exec(text.slice(Math.max(start, end - 6), end));
    if (extension) end -= extension[0].length;
    if (end - start > MAX_ATOM) continue;
    const length = atoms.length;
    if (end > start) pushParts(text, start, end, atoms);
    if (atoms.length === length + 1 && atoms[length]?.digits === 0) atoms.pop();
  }
  return atoms;
}
