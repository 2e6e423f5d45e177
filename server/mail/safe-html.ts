/** Mail HTML made safe to show: an allow-list of elements and styles, nothing remote, no script, no form. */
import sanitizeHtml from 'sanitize-html';

/** Longest HTML that is sanitised, in characters; longer mail is shown as text. */
export const HTML_LIMIT = 2_000_000;

/** Open elements from which HTML is no mail but an attack: the parser's cost grows with their square. */
const DEEPEST = 5000;

/** Elements that never stay open, or that the next of their kind closes. */
const NOT_NESTING =
  /^(?:area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|param|source|td|th|tr|track|wbr)$/;

const LENGTH = /^-?\d{1,4}(\.\d{1,3})?(px|pt|em|rem|%)?$/;
const COLOR = /^(#[0-9a-f]{3,8}|rgba?\([\d\s.,%/]{3,40}\)|[a-z]{3,20})$/i;
const WORD = /^[a-z-]{2,20}$/i;
const FONTS = /^[\w\s"',-]{1,120}$/;

/**
 * Sanitises a mail's HTML for a sandboxed frame. Remote images are dropped and counted, links keep http(s) and mailto
 * and open elsewhere without a referrer. Returns null for HTML beyond the limit or nested beyond reason.
 */
export function safeHtml(html: string): { html: string; remoteBlocked: number } | null {
  if (html.length > HTML_LIMIT || isTooDeep(html)) return null;
  let remoteBlocked = 0;
  const clean = sanitizeHtml(html, {
    allowedTags: [
      'a',
      'abbr',
      'address',
      'b',
      'big',
      'blockquote',
      'br',
      'caption',
      'center',
      'code',
      'col',
      'colgroup',
      'dd',
      'del',
      'div',
      'dl',
      'dt',
      'em',
      'font',
      'h1',
      'h2',
      'h3',
      'h4',
      'h5',
      'h6',
      'hr',
      'i',
      'img',
      'ins',
      'kbd',
      'li',
      'ol',
      'p',
      'pre',
      'q',
      's',
      'small',
      'span',
      'strike',
      'strong',
      'sub',
      'sup',
      'table',
      'tbody',
      'td',
      'tfoot',
      'th',
      'thead',
      'tr',
      'tt',
      'u',
      'ul',
    ],
    allowedAttributes: {
      '*': ['style', 'dir', 'lang', 'align', 'title'],
      a: ['href', 'target', 'rel'],
      img: ['src', 'alt', 'width', 'height'],
      font: ['color', 'size', 'face'],
      table: ['width', 'border', 'cellpadding', 'cellspacing', 'bgcolor'],
      td: ['width', 'height', 'colspan', 'rowspan', 'valign', 'bgcolor'],
      th: ['width', 'height', 'colspan', 'rowspan', 'valign', 'bgcolor', 'scope'],
      tr: ['valign', 'bgcolor'],
      col: ['width', 'span'],
    },
    allowedStyles: {
      '*': {
        color: [COLOR],
        'background-color': [COLOR],
        'font-family': [FONTS],
        'font-size': [LENGTH, WORD],
        'font-weight': [WORD, /^\d{3}$/],
        'font-style': [WORD],
        'text-align': [WORD],
        'text-decoration': [WORD],
        'line-height': [LENGTH, WORD],
        'white-space': [WORD],
        'vertical-align': [WORD],
        width: [LENGTH],
        'border-collapse': [WORD],
        border: [/^[\w\s#.%-]{1,60}$/],
        'border-left': [/^[\w\s#.%-]{1,60}$/],
        'border-top': [/^[\w\s#.%-]{1,60}$/],
        'border-bottom': [/^[\w\s#.%-]{1,60}$/],
        margin: [/^[\d\s.a-z%-]{1,60}$/],
        padding: [/^[\d\s.a-z%]{1,60}$/],
        'padding-left': [LENGTH],
        'margin-left': [LENGTH],
      },
    },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowedSchemesByTag: { img: ['data'] },
    allowProtocolRelative: false,
    nestingLimit: 200,
    transformTags: {
      a: (tagName, attribs) => ({
        tagName,
        attribs: { ...attribs, target: '_blank', rel: 'noopener noreferrer nofollow' },
      }),
      img: (tagName, attribs) => {
        const src = attribs['src'] ?? '';
        if (/^data:image\/(png|gif|jpe?g|webp);base64,[\w+/=\s]+$/i.test(src)) return { tagName, attribs };
        remoteBlocked += 1;
        const { src: _dropped, ...rest } = attribs;
        return { tagName, attribs: rest };
      },
    },
  });
  return { html: clean, remoteBlocked };
}

/** True when more elements stand open at once than any mail has; linear, comments and scripts counted as if shown. */
function isTooDeep(html: string): boolean {
  const stack: string[] = [];
  const open = new Map<string, number>();
  for (const [, slash, written = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/gi)) {
    const name = written.toLowerCase();
    if (NOT_NESTING.test(name)) continue;
    const count = open.get(name) ?? 0;
    if (slash === '') {
      stack.push(name);
      open.set(name, count + 1);
      if (stack.length > DEEPEST) return true;
    } else if (count > 0) {
      for (let last = ''; last !== name; open.set(last, (open.get(last) ?? 1) - 1)) last = stack.pop() ?? name;
    }
  }
  return false;
}
