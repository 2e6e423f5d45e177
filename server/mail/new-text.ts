/** The new text of a message (RULES §4): what its author wrote now, apart from history, signature and notices. */
import { divide } from './quote/divide.ts';
import { forwardedOf } from './forward.ts';
import { hasQuoteMarks, htmlLines } from './quote/html.ts';
import { linesOf } from './quote/lines.ts';
import { mayHoldAttribution } from './quote/attribution.ts';
import { disclaimerLines, mayHoldDisclaimer } from './signature-disclaimer.ts';
import { signatureStart } from './signature.ts';
import type { Division } from './quote/divide.ts';
import type { Line } from './quote/lines.ts';
import type { MailMessage, SplitText } from './message.ts';

/** Characters of text, and of HTML, that are looked at; what lies beyond is cut. */
const MOST_TEXT = 100_000;
const MOST_HTML = 400_000;

/** The parts of a message that its new text is read from. */
export type SplitInput = Pick<MailMessage, 'text' | 'html' | 'subject'> &
  Partial<Pick<MailMessage, 'date' | 'inReplyTo' | 'contentType'>>;

function joined(lines: readonly string[]): string {
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Takes signature and notices off the author's lines, run by run: a run is what stands between two quotations. */
function trimmed(lines: readonly Line[], own: readonly boolean[]): { text: string[]; signature: string[] } {
  const text: string[] = [];
  const signature: string[] = [];
  for (let i = 0; i < lines.length;) {
    if (!own[i]) {
      i++;
      continue;
    }
    const run: string[] = [];
    const raw: string[] = [];
    for (; i < lines.length && own[i]; i++) {
      run.push(lines[i]!.text);
      raw.push(lines[i]!.raw.trimEnd());
    }
    const notices = mayHoldDisclaimer(run.join(' ')) ? disclaimerLines(run) : null;
    const start = signatureStart(notices ? run.map((line, k) => (notices.has(k) ? '' : line)) : run);
    run.forEach((_, k) => (k >= start || notices?.has(k) ? signature : text).push(raw[k]!));
    text.push('');
  }
  return { text, signature };
}

function assemble(lines: readonly Line[], division: Division, message: SplitInput): SplitText {
  const { text, signature } = trimmed(lines, division.own);
  const quoted: string[] = [];
  lines.forEach((line, i) => {
    if (!division.own[i]) quoted.push(line.raw.trimEnd());
  });
  return {
    newText: joined(text),
    quotedText: joined(quoted),
    signature: joined(signature),
    forwarded: forwardedOf(lines, division, message),
  };
}

/**
 * The text of a message divided by who wrote it. The plain part is read where it tells history from new text; the HTML where it is
 * all there is, or where only its containers do. History are quoted lines, what stands below a client's separator, header block or
 * "On … wrote:"; answers between quotations stay. Looks at the first 100,000 characters; linear; never throws.
 */
export function splitText(message: SplitInput): SplitText {
  const html = message.html;
  const onlyHtml = html !== null && (message.text === '' || message.contentType?.type === 'text/html');
  if (!onlyHtml) {
    const text = message.text.length > MOST_TEXT ? message.text.slice(0, MOST_TEXT) : message.text;
    const lines = linesOf(text);
    const division = divide(lines, mayHoldAttribution(text));
    if (html === null || division.own.includes(false) || !hasQuoteMarks(html))
      return assemble(lines, division, message);
  }
  const body = html ?? '';
  const lines = htmlLines(body.length > MOST_HTML ? body.slice(0, MOST_HTML) : body);
  const division = divide(lines, true);
  return assemble(lines, division, message);
}
