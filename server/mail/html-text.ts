/** HTML mail as visible text, by html-to-text: no link targets, no list marks, no images. */
import { compile } from 'html-to-text';

const MAX_INPUT = 1_000_000;

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
    { selector: 'ul', options: { itemPrefix: '' } },
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
  try {
    return convert(html.slice(0, MAX_INPUT)).replaceAll('\u00a0', ' ');
  } catch {
    return stripTags(html.slice(0, MAX_INPUT));
  }
}

/** Text between tags, one pass, for HTML that the converter refuses. */
function stripTags(html: string): string {
  const out: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      out.push(html.slice(at));
      break;
    }
    out.push(html.slice(at, open), ' ');
    const close = html.indexOf('>', open);
    if (close < 0) break;
    at = close + 1;
  }
  return out.join('');
}
