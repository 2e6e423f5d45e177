/** Enhanced status codes (RFC 3463) in diagnostics: which one speaks for a recipient. */

/** D.S.N with a class of failure; lookarounds keep out addresses, version numbers and dates. */
const ENHANCED = /(?<![\w.])([45])\.(\d{1,3})\.(\d{1,3})(?![\w.]{0,20}\d)/g;

/** `5.0.0` and `4.0.0` say no more than the class digit. */
export function isGeneric(status: string): boolean {
  return status.endsWith('.0.0');
}

/** Every D.S.N of failure class in the text, in order; at most 50. */
export function statusCodes(text: string): string[] {
  const codes: string[] = [];
  for (const m of text.slice(0, 8192).matchAll(ENHANCED)) {
    codes.push(`${m[1]}.${Number(m[2])}.${Number(m[3])}`);
    if (codes.length === 50) break;
  }
  return codes;
}

/**
 * The code that says most: the last one that is neither generic nor 5.5.1, which the remaining commands of a session
 * draw ("503 5.5.1 no recipients"); an outer "4.4.7 expired <421 4.4.2 …>" gives its inner cause.
 */
export function tellingStatus(text: string): string | null {
  const codes = statusCodes(text);
  const telling = codes.filter((code) => !isGeneric(code));
  return telling.filter((code) => code !== '5.5.1').at(-1) ?? telling.at(-1) ?? codes.at(-1) ?? null;
}

/** SMTP reply code (RFC 5321 §4.2) of a refusal in the text, or null: the first 4xx or 5xx that begins a reply. */
export function replyCode(text: string): number | null {
  const m = /(?<![\w.:/-])([45][0-5]\d)(?=[ -]|:|$)/.exec(text.slice(0, 4096));
  return m ? Number(m[1]) : null;
}

/** Reply codes whose meaning is plain enough to stand for an enhanced code. */
export const REPLY_STATUS: ReadonlyMap<number, string> = new Map([
  [421, '4.3.2'],
  [422, '4.2.2'],
  [431, '4.3.1'],
  [442, '4.4.2'],
  [450, '4.2.1'],
  [451, '4.3.0'],
  [452, '4.2.2'],
  [501, '5.5.4'],
  [511, '5.1.1'],
  [512, '5.1.2'],
  [521, '5.3.2'],
  [523, '5.3.4'],
  [530, '5.7.0'],
  [534, '5.3.4'],
  [551, '5.1.6'],
  [552, '5.2.2'],
  [553, '5.1.3'],
  [556, '5.1.10'],
]);
