/** HTML mail as visible text, by html-to-text: no link targets, no list marks, no images. */
import { compile } from 'html-to-text';

const MAX_INPUT = 1_000_000;
/** The converter's cost grows with nesting squared; nobody writes such mail. */
const MAX_NESTING = 1000;

const convert = compile({
  wordwrap: false,
  preserveNewlines: false,
  limits: {
    maxInputLength: MAX_INPUT,
    maxDepth: 400,
    maxChildNodes: 20_000,
    maxBaseElements: 1,
    ellipsis: '',
  },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'ul', format: 'block' },
    { selector: 'ol', format: 'block' },
    { selector: 'li', format: 'block' },
    { selector: 'hr', format: 'lineBreak' },
    { selector: 'head', format: 'skip' },
    { selector: 'title', format: 'skip' },
    { selector: 'style', format: 'skip' },
    { selector: 'script', format: 'skip' },
    { selector: 'blockquote', options: { trimEmptyLines: false } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'table', format: 'block' },
    { selector: 'tr', format: 'block' },
    { selector: 'td', format: 'cell' },
    { selector: 'th', format: 'cell' },
  ],
  formatters: {
    cell(elem, walk, builder) {
      walk(elem.children, builder);
      builder.addInline(' ');
    },
  },
});

/**
 * Visible text of an HTML body. At most a million characters are read, nesting deeper than 400 is cut off.
 * Never throws: what the converter cannot take is stripped of its tags instead.
 */
export function htmlToText(html: string): string {
  const source = html.slice(0, MAX_INPUT);
  if (nesting(source) > MAX_NESTING) return stripTags(source);
  try {
    return convert(source).replaceAll('\u00a0', ' ');
  } catch {
    return stripTags(source);
  }
}

/** The deepest nesting that the tags could build, elements that close themselves left out. */
function nesting(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [tag, slash] of html.matchAll(/<(\/?)(?!(?:br|hr|img|p|li|meta|link|input|col|td|th|tr|wbr)\b)[a-z]/gi)) {
    depth = slash === '/' && tag !== '' ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

/** Text between tags, one pass, for HTML that the converter is spared. */
function stripTags(html: string): string {
  const out: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    out.push(html.slice(at, open < 0 ? undefined : open), ' ');
    if (open < 0) break;
    const hidden = /^<(style|script|!--)/i.exec(html.slice(open, open + 8))?.[1]?.toLowerCase();
    const end = hidden === undefined ? '>' : hidden === '!--' ? '-->' : `</${hidden}`;
    const close = html.indexOf(end, open + 1);
    if (close < 0) break;
    at = close + end.length;
  }
  const text = out
    .join('')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>');
  return text
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
}
