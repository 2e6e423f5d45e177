/** The sentences of a text with their places in it. */
export type Sentence = { text: string; lower: string; start: number; end: number; question: boolean };

const MOST = 400;
const LONGEST = 700;

function endsAt(text: string, i: number): boolean {
  const c = text[i]!;
  if (c === '。' || c === '！' || c === '？') return true;
  if (c === '!' || c === '?' || c === ';') return true;
  if (c === '.') {
    const next = text[i + 1];
    if (next === undefined) return true;
    if (!/\s/.test(next)) return false;
    // `15. März`, `Nr. 4711`, `no. 12`: a full stop after a short number, or before a digit or small letter, ends nothing.
    if (/(?:^|\D)\d{1,2}$/.test(text.slice(Math.max(0, i - 3), i)))
      return /^\s+(?:\p{Lu}\p{Ll}{0,3}[\s,]|\n)/u.test(text.slice(i + 1, i + 8)) && next === '\n';
    const after = /^\s{1,4}(\S)/.exec(text.slice(i + 1, i + 6))?.[1];
    if (after === undefined) return true;
    if (
      /(?:^|\s)(?:nr|no|inv|ref|rg|art|approx|ca|z\.b|bzw|st|mr|mrs|ms|dr|fr|hr|núm|n|nº|fact|fakt|tel|ltd|inc|co|corp|bl|sr|sra|sig|dhr|mevr)$/i.test(
        text.slice(Math.max(0, i - 7), i),
      )
    )
      return false;
    return !/[\p{Ll}\d]/u.test(after);
  }
  return false;
}

/** True when the line break at `i` ends a thought: a blank line, a list, a short line, or a break before a capital after a closed line. */
function breaks(text: string, i: number, start: number): boolean {
  const rest = text.slice(i + 1, i + 40);
  if (/^[ \t]*(?:\n|$)/.test(rest)) return true;
  if (/^[ \t]*(?:[-*•·–]|\d{1,2}[.)])[ \t]/.test(rest)) return true;
  const lineStart = Math.max(start, text.lastIndexOf('\n', i - 1) + 1);
  const line = text.slice(lineStart, i).trim();
  if (/[:,]$/.test(line) && line.length < 40) return true;
  return line.length < 45 && /^[ \t]*[\p{Lu}\p{Lo}]/u.test(rest);
}

/** At most 400 sentences; one longer than 700 characters is cut in pieces. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    let a = start;
    let b = end;
    while (a < b && /\s/.test(text[a]!)) a++;
    while (b > a && /\s/.test(text[b - 1]!)) b--;
    const words = text.slice(a, b);
    if (b > a)
      found.push({
        text: words,
        lower: words.toLowerCase(),
        start: a,
        end: b,
        question: /[?？]/.test(text.slice(Math.max(a, b - 3), b)),
      });
    start = end;
  };
  for (let i = 0; i < text.length && found.length < MOST; i++) {
    const c = text[i]!;
    if (c === '\n' ? breaks(text, i, start) : i - start >= LONGEST || ('.!?;。！？'.includes(c) && endsAt(text, i))) {
      let end = i + 1;
      while (end < text.length && '.!?。！？'.includes(text[end]!)) end++;
      push(end);
      i = end - 1;
    }
  }
  if (found.length < MOST) push(text.length);
  return found;
}
