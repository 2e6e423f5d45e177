import { parseMail } from './trusted-mail.ts';

const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const PAPER = `
:root { color-scheme: light; background: #fff; color: #242424; }
body { margin: 16px; font: 14px/1.5 'Segoe UI', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', sans-serif; overflow-wrap: anywhere; }
img { max-width: 100%; height: auto; }
table { max-width: 100%; }
pre { white-space: pre-wrap; }
blockquote { margin: 8px 0; padding-left: 12px; border-left: 2px solid #c7c7c7; color: #424242; }
a { color: #0f548c; }
`;

/**
 * Renames style attributes before the parser meets them: the page's policy, which even an unshown document inherits, has no
 * place for them and would report each one. Attribute values of sanitised mail hold neither `<`, `>` nor a bare quote.
 */
function setStylesAside(html: string): string {
  return html.replace(/<[^<>]*>/g, (tag) => tag.replace(/ style="/g, ' data-style="'));
}

/** The inline styles of a document as rules for one style element, which the page's nonce lets in; taken off the elements. */
function liftStyles(mail: Document): string {
  const rules: string[] = [];
  const scratch = document.createElement('span');
  for (const element of mail.querySelectorAll('[data-style]')) {
    scratch.style.cssText = element.getAttribute('data-style') ?? '';
    element.removeAttribute('data-style');
    if (scratch.style.cssText === '') continue;
    const name = `m${rules.length}`;
    element.classList.add(name);
    rules.push(`.${name}.${name} { ${scratch.style.cssText} }`);
  }
  return rules.join('\n').replaceAll('<', '\\3c ');
}

/** The document that shows sanitised mail HTML on white paper: no script, no network, no forms, whatever it holds. */
export function mailDocument(html: string, nonce: string): string {
  const mail = parseMail(setStylesAside(html));
  const lifted = liftStyles(mail);
  for (const element of mail.querySelectorAll('style, link, meta, base, script')) element.remove();
  return `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${POLICY}"><style nonce="${nonce}">${PAPER}${lifted}</style></head><body>${mail.body.innerHTML}</body></html>`;
}
