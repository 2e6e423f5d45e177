/** The lines of a body with what marks them as quoted. */

/** One line. `depth`: quotation depth by markers or containers; `cut`: from here on a client fenced the history off. */
export type Line = { text: string; raw: string; depth: number; cut: boolean };

const INITIALS_QUOTE = /^ {0,2}[A-Z][A-Za-z]{0,3}>/;

/** Number of leading `>` marks, and where the text behind them begins (RFC 3676 §4.5). */
function quoteMarks(raw: string): { depth: number; at: number } {
  let depth = 0;
  let at = 0;
  let spaces = 0;
  for (let i = 0; i < raw.length; i++) {
    const c = raw.charCodeAt(i);
    if (c === 62) {
      depth++;
      at = i + 1;
      spaces = 0;
    } else if (c === 32 || c === 9 || c === 160) {
      if (++spaces > 3) break;
    } else break;
  }
  return { depth, at };
}

/** A line from its raw text; marks such as `> ` and `JD> ` give the depth. */
export function lineOf(raw: string): Line {
  const { depth, at } = quoteMarks(raw);
  if (depth > 0) return { text: raw.slice(at).trim(), raw, depth, cut: false };
  const initials = INITIALS_QUOTE.exec(raw);
  if (initials) return { text: raw.slice(initials[0].length).trim(), raw, depth: 1, cut: false };
  return { text: raw.trim(), raw, depth: 0, cut: false };
}

/** The lines of a plain body; any of CRLF, CR and LF ends a line. */
export function linesOf(text: string): Line[] {
  return text.replace(/\r\n?/g, '\n').split('\n').map(lineOf);
}
