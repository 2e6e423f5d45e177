// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { mailDocument } from '#addin/preview/mail/mail-document.ts';
import { showDocument } from '#addin/preview/mail/trusted-mail.ts';

describe('the document of a mail', () => {
  it('allows nothing but its own styles and pictures that it holds', () => {
    const html = mailDocument('<p>Hello</p>', 'n0nce');
    expect(html).toContain("default-src 'none'; img-src data:");
    expect(html).toContain('<style nonce="n0nce">');
    expect(html).toContain('<p>Hello</p>');
  });

  it('carries inline styles as rules, because the page has no place for style attributes', () => {
    const html = mailDocument('<p style="color: red; position: fixed">Hello</p>', 'n');
    expect(html).not.toMatch(/<p[^>]*style=/);
    expect(html).toMatch(/\.m0\.m0 \{ color: red;/);
    expect(html).toContain('<p class="m0">Hello</p>');
  });

  it('cannot be left through a style', () => {
    const html = mailDocument(`<p style="font-family: '</style><img src=x>'">Hello</p>`, 'n');
    const style = /<style[^>]*>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
    expect(style).not.toContain('<');
    expect(html.split('</style>')).toHaveLength(2);
  });

  it('drops scripts, links and metadata that should not have come this far', () => {
    const html = mailDocument('<script>alert(1)</script><link rel=x><base href="//x"><p>Hello</p>', 'n');
    expect(html).not.toMatch(/<script|<link|<base/);
  });

  it('is shown only in a frame that runs nothing', () => {
    const open = document.createElement('iframe');
    expect(() => showDocument(open, '')).toThrow('sandboxed');
    open.setAttribute('sandbox', 'allow-scripts');
    expect(() => showDocument(open, '')).toThrow('sandboxed');
    open.setAttribute('sandbox', '');
    showDocument(open, '<p>Hello</p>');
    expect(open.srcdoc).toBe('<p>Hello</p>');
  });
});
