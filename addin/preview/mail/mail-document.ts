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
 * The inline styles of a document as rules, taken off the elements. A srcdoc frame inherits the page's policy, which has
 * no place for style attributes; one style element with the page's nonce has.
 */
function liftStyles(mail: Document): string {
  const rules: string[] = [];
  const scratch = document.createElement('span');
  for (const element of mail.querySelectorAll('[style]')) {
    scratch.style.cssText = element.getAttribute('style') ?? '';
    element.removeAttribute('style');
    if (scratch.style.cssText === '') continue;
    const name = `m${rules.length}`;
    element.classList.add(name);
    rules.push(`.${name}.${name} { ${scratch.style.cssText} }`);
  }
  return rules.join('\n').replaceAll('<', '\\3c ');
}

/** The document that shows sanitised mail HTML on white paper: no script, no network, no forms, whatever it holds. */
export function mailDocument(html: string, nonce: string): string {
  const mail = parseMail(html);
  const lifted = liftStyles(mail);
  for (const element of mail.querySelectorAll('style, link, meta, base, script')) element.remove();
  return `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${POLICY}"><style nonce="${nonce}">${PAPER}${lifted}</style></head><body>${mail.body.innerHTML}</body></html>`;
}
