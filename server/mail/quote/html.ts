/** The lines of an HTML body with the quotation depth that its containers give. One linear pass, no tree. */
import { CUT_MARKS, QUOTE_MARKS } from '../wording/text/quote-containers.ts';
import { HtmlWriter } from './html-writer.ts';
import type { Line } from './lines.ts';

/** An open element: `quotes` while it holds quoted text; `gmail` marks Gmail's wrapper of attribution and quotation. */
type Open = { name: string; quotes: boolean; gmail: boolean };

const BLOCKS = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const HIDDEN = ['script', 'style', 'head', 'title', 'template', 'noscript'];
const DEEPEST = 1000;
const NEAREST = 200;

const QUOTING = new RegExp(QUOTE_MARKS.join('|'));
const CUTTING = new RegExp(CUT_MARKS.join('|'));

/** True when the HTML holds anything by which a client fences quoted text. */
export function hasQuoteMarks(html: string): boolean {
  const lower = html.toLowerCase();
  return lower.includes('<blockquote') || lower.includes('gmail_quote') || QUOTING.test(lower) || CUTTING.test(lower);
}

/** What an element does: quotes, cuts the rest off, or is Gmail's wrapper. */
function roleOf(
  name: string,
  attributes: string,
  writer: HtmlWriter,
): { quotes: boolean; cut: boolean; gmail: boolean } {
  const a = attributes.toLowerCase();
  if (name === 'blockquote') {
    if (/cite|quot|border-left|zmail|type=/.test(a)) return { quotes: true, cut: false, gmail: false };
    if (/border: ?none/.test(a)) return { quotes: false, cut: false, gmail: false };
    return { quotes: writer.attributed(), cut: false, gmail: false };
  }
  if (a === '') return { quotes: false, cut: false, gmail: false };
  if (CUTTING.test(a) && !/href=/.test(a)) return { quotes: false, cut: true, gmail: false };
  if (a.includes('gmail_quote')) return { quotes: false, cut: false, gmail: true };
  return { quotes: name !== 'a' && QUOTING.test(a), cut: false, gmail: false };
}

/** The end of the tag that begins at `from` (after `<`), minding quoted attribute values within reason. */
function tagEnd(html: string, from: number): number {
  const end = html.indexOf('>', from);
  if (end < 0) return -1;
  const quote = html.indexOf('"', from);
  if (quote < 0 || quote > end) return end;
  const limit = Math.min(html.length, from + 20_000);
  let inside = '';
  for (let i = from; i < limit; i++) {
    const c = html[i]!;
    if (inside !== '') {
      if (c === inside) inside = '';
    } else if (c === '"' || c === "'") inside = c;
    else if (c === '>') return i;
  }
  return end;
}

/** The lines of an HTML body: visible text, one line a block or break; never throws. */
export function htmlLines(html: string): Line[] {
  const open: Open[] = [];
  const lower = html.toLowerCase();
  const unclosed = new Set<string>();
  let quoting = 0;
  let pre = 0;
  const writer = new HtmlWriter(() => quoting);
  const close = (): void => {
    const element = open.pop();
    if (element?.quotes) quoting--;
    if (element?.name === 'pre') pre--;
  };
  let at = 0;
  while (at < html.length) {
    const lt = html.indexOf('<', at);
    if (lt < 0) {
      writer.words(html.slice(at), pre > 0);
      break;
    }
    if (lt > at) writer.words(html.slice(at, lt), pre > 0);
    if (html.startsWith('<!--', lt)) {
      const end = html.indexOf('-->', lt + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const name = /^\/?[A-Za-z][A-Za-z0-9:]{0,20}(?![^\s/>])/.exec(html.slice(lt + 1, lt + 26))?.[0].toLowerCase();
    if (name === undefined) {
      const declaration = '!?/'.includes(html[lt + 1] ?? ' ');
      const end = declaration ? html.indexOf('>', lt) : -1;
      if (end < 0) writer.words('<', false);
      at = end < 0 ? lt + 1 : end + 1;
      continue;
    }
    const end = tagEnd(html, lt + 1);
    if (end < 0) break;
    at = end + 1;
    if (name.startsWith('/')) {
      const bare = name.slice(1);
      if (BLOCKS.has(bare)) writer.line();
      if (bare === 'p' || bare === 'h1' || bare === 'h2' || bare === 'h3') writer.blank();
      if (bare === 'td' || bare === 'th') writer.words(' ', false);
      let depth = open.length - 1;
      while (depth >= 0 && open.length - depth < NEAREST && open[depth]!.name !== bare) depth--;
      if (depth >= 0 && open[depth]!.name === bare) {
        while (open.length > depth) close();
        if (bare === 'blockquote') {
          const wrapper = open.findLast((element) => element.gmail);
          if (wrapper?.quotes) {
            wrapper.quotes = false;
            quoting--;
          }
        }
      }
      continue;
    }
    if (HIDDEN.includes(name)) {
      // An end tag that is missing once is missing for good: looked for once.
      const stop = unclosed.has(name) ? -1 : lower.indexOf(`</${name}`, at);
      if (stop < 0) unclosed.add(name);
      else at = stop;
      continue;
    }
    if (BLOCKS.has(name)) writer.line();
    const attributes = html.slice(lt + 1 + name.length, end).trim();
    const role = roleOf(name, attributes, writer);
    if (role.cut) writer.mark();
    if (name === 'br') writer.line(true);
    if (VOID.has(name) || attributes.endsWith('/') || open.length >= DEEPEST) continue;
    const quotes = role.quotes || (role.gmail && name === 'div');
    if (quotes) quoting++;
    if (name === 'pre') pre++;
    open.push({ name, quotes, gmail: role.gmail && name === 'div' });
  }
  writer.line();
  return writer.lines;
}
