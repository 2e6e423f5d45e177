import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '#server/app.ts';
import {
  actionAnswer,
  agingAnswer,
  messageAnswer,
  messagesAnswer,
  problemAnswer,
  signInAnswer,
} from '#shared/contract.ts';
import { shortId } from '#shared/ids.ts';
import { paneViewSchema } from '#shared/pane-view.ts';
import { reportViewSchema } from '#shared/report-view.ts';
import { onBothDatabases, freshPglite } from '../databases/stores.ts';
import type { TestStore } from '../databases/stores.ts';
import { idOf, openWorld } from '../usecases/world.ts';
import type { World } from '../usecases/world.ts';
import { HOST, openDoor } from './door.ts';
import type { Door } from './door.ts';

const FIRM = [
  {
    id: 'K1',
    name: 'Adler Werke GmbH',
    email: 'ap@adler.example',
    number: 'RE-1001',
    due: '2026-10-20',
    amount: '1200.00',
  },
  {
    id: 'K2',
    name: '=HYPERLINK("http://evil.example","x")',
    email: 'ap@birke.example',
    number: 'RE-1002',
    due: '2026-10-21',
    amount: '800.00',
  },
  {
    id: 'K3',
    name: '<script>alert(1)</script> & Söhne',
    email: 'ap@cedro.example',
    number: '@SUM(1)',
    due: '2026-10-22',
    amount: '50.00',
    owner: '+1+1',
  },
];
const MAILS = [
  {
    id: 'chase',
    from: 'tom@northwind.example',
    to: 'ap@adler.example',
    subject: 'Reminder RE-1001',
    at: '2026-11-09T09:00:00+01:00',
    text: 'Invoice RE-1001 is overdue. Please pay.',
  },
  {
    id: 'maybe',
    from: 'Adler Werke GmbH <x@quince.example>',
    to: 'tom@northwind.example',
    at: '2026-11-19T09:00:00+01:00',
    text: 'Please call.',
  },
];

async function problem(answer: Response, status: number, code?: string): Promise<string> {
  const text = await answer.text();
  expect([answer.status, text.slice(0, 300)]).toEqual([status, text.slice(0, 300)]);
  expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const parsed = problemAnswer.parse(JSON.parse(text));
  expect(parsed.status).toBe(status);
  expect(parsed.type).toBe(`urn:ledgerside:problem:${parsed.code}`);
  if (code !== undefined) expect(parsed.code).toBe(code);
  return text;
}

onBothDatabases('the doors', (fresh) => {
  let db: TestStore;
  let w: World;
  let other: World;
  let door: Door;
  let bearer: string;

  beforeAll(async () => {
    db = await fresh();
    w = await openWorld(db.store);
    await w.ledger(FIRM);
    await w.mail(MAILS);
    other = await openWorld(db.store, { name: 'Southwind' });
    await other.ledger(FIRM);
    await other.mail(MAILS);
    door = openDoor(db.store, w.ctx.org, w.clock);
    bearer = await door.signIn();
  });
  afterAll(async () => {
    door.end();
    w.end();
    other.end();
    await db.drop();
  });

  it('a link signs in once, also when it is used twice at the same moment', async () => {
    const token = door.links.issue();
    const answers = await Promise.all([1, 2, 3].map(() => door.send('/api/session', { body: { token } })));
    expect(answers.map((a) => String(a.status)).sort()).toEqual(['200', '401', '401']);
    const good = answers.find((a) => a.status === 200);
    expect(signInAnswer.parse(await good?.json())).toMatchObject({ organization: 'Northwind Parts' });
    await problem(await door.send('/api/session', { body: { token } }), 401, 'link_used');
  });

  it('a forged, short or expired link signs nobody in', async () => {
    await problem(await door.send('/api/session', { body: { token: 'A'.repeat(43) } }), 401, 'link_used');
    await problem(await door.send('/api/session', { body: { token: 'short' } }), 400, 'request_invalid');
    const old = door.links.issue();
    w.clock.now += 12 * 3_600_000;
    await problem(await door.send('/api/session', { body: { token: old } }), 401, 'link_used');
    w.clock.now -= 12 * 3_600_000;
  });

  it('asks for a bearer on every door but the public ones, and takes no garbage for one', async () => {
    const paths = [
      '/api/messages',
      '/api/messages/0000000000000000000001',
      '/api/report',
      '/api/report.csv',
      '/api/aging',
    ];
    const garbage = [
      undefined,
      '',
      'Bearer',
      'Bearer short',
      `Bearer ${'x'.repeat(43)}`,
      `Basic ${bearer}`,
      `Bearer ${bearer}x`,
      `bearer ${bearer}`,
      `Bearer ${'A'.repeat(100_000)}`,
    ];
    for (const authorization of garbage) {
      for (const path of paths) {
        await problem(
          await door.send(path, authorization === undefined ? {} : { headers: { authorization } }),
          401,
          'signed_out',
        );
      }
    }
    for (const path of ['/api/pane', '/api/links/confirm', '/api/links/reject', '/api/answered', '/api/undo'])
      await problem(await door.send(path, { body: {} }), 401, 'signed_out');
  });

  it('a session ends after twelve hours', async () => {
    const one = await door.signIn();
    expect((await door.send('/api/aging', { bearer: one })).status).toBe(200);
    w.clock.now += 12 * 3_600_000;
    await problem(await door.send('/api/aging', { bearer: one }), 401, 'signed_out');
    w.clock.now -= 12 * 3_600_000;
  });

  it('answers under its own names only (DNS rebinding) and to its own pages only', async () => {
    for (const host of [
      'evil.example',
      'evil.example:4711',
      '127.0.0.1',
      '127.0.0.1:80',
      '127.0.0.1:4711.evil.example',
      '',
    ])
      await problem(await door.send('/health', { headers: { host } }), 403, 'host_unknown');
    for (const origin of [
      'https://evil.example',
      'http://127.0.0.1',
      'http://127.0.0.1:4712',
      `ftp://${HOST}`,
      `http://${HOST}.evil.example`,
    ])
      await problem(
        await door.send('/api/session', { body: { token: 'A'.repeat(43) }, headers: { origin } }),
        403,
        'origin_foreign',
      );
    expect((await door.send('/health', { headers: { host: 'LOCALHOST:4711', origin: `http://${HOST}` } })).status).toBe(
      200,
    );
    await problem(
      await door.send('/api/aging', { method: 'OPTIONS', headers: { origin: 'https://evil.example' } }),
      403,
      'origin_foreign',
    );
  });

  it('serves what the contract says', async () => {
    const get = async (path: string): Promise<unknown> => {
      const answer = await door.send(path, { bearer });
      expect([path, answer.status]).toEqual([path, 200]);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      return answer.json();
    };
    const list = messagesAnswer.parse(await get('/api/messages'));
    expect(list.messages.map((m) => m.subject)).toEqual(['Hello', 'Reminder RE-1001']);
    expect(list.messages[0]?.candidates).toBe(1);
    expect(messagesAnswer.parse(await get('/api/messages?filter=unmatched')).total).toBe(1);
    expect(messagesAnswer.parse(await get('/api/messages?filter=unanswered')).total).toBe(1);
    expect(messagesAnswer.parse(await get('/api/messages?q=reminder%25')).total).toBe(0);
    expect(messagesAnswer.parse(await get('/api/messages?q=adler')).total).toBe(2);
    const id = await idOf(w, 'chase');
    expect(messageAnswer.parse(await get(`/api/messages/${id}`)).text).toContain('RE-1001');
    expect(messageAnswer.parse(await get(`/api/messages/${shortId(id)}`)).id).toBe(id);
    expect(agingAnswer.parse(await get('/api/aging')).rows).toHaveLength(3);
    expect(
      agingAnswer.parse(await get('/api/aging?asOf=2026-10-21')).rows.find((r) => r.account.externalId === 'K1')?.d1_30,
    ).toBe('1200.00');
    expect(reportViewSchema.parse(await get('/api/report')).unanswered).toBe(1);
    expect(reportViewSchema.parse(await get('/api/report?days=30')).unanswered).toBe(0);
    // A day ends in the organization's time zone.
    expect(reportViewSchema.parse(await get('/api/report?asOf=2026-11-10'))).toMatchObject({
      on: '2026-11-10',
      asOf: '2026-11-10T22:59:59.999Z',
    });
    reportViewSchema.parse(await get('/api/report?knownAt=2026-11-10T10:00:00%2B01:00'));
    const pane = await door.send('/api/pane', { bearer, body: { message: { id: shortId(id) } } });
    expect(paneViewSchema.parse(await pane.json()).account?.externalId).toBe('K1');
  });

  it('a hostile customer name is no formula in CSV', async () => {
    const answer = await door.send('/api/report.csv', { bearer });
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const csv = await answer.text();
    expect(csv).toContain('HYPERLINK');
    for (const cell of csv.split(/\r\n|,(?=(?:[^"]*"[^"]*")*[^"]*$)/)) expect(cell).not.toMatch(/^"?[=+@\t\r]/);
  });

  it('decides in one click and takes it back in one', async () => {
    const messageId = shortId(await idOf(w, 'maybe'));
    const accountId = shortId(await w.account('K1'));
    const post = async (path: string, body: unknown): Promise<ReturnType<typeof actionAnswer.parse>> => {
      const answer = await door.send(path, { bearer, body });
      expect([path, answer.status]).toEqual([path, 200]);
      return actionAnswer.parse(await answer.json());
    };
    const filed = await post('/api/links/confirm', { messageId, accountId });
    expect(filed.pane).toMatchObject({ outcome: 'account', linkedByPerson: true });
    expect(filed.undo).not.toBeNull();
    expect((await post('/api/links/confirm', { messageId, accountId })).undo).toBeNull();
    const undone = await post('/api/undo', { activityId: filed.undo?.activityId });
    expect(undone.pane.outcome).toBe('candidates');
    const rejected = await post('/api/links/reject', { messageId, accountId });
    expect(rejected.pane.outcome).toBe('none');
    await post('/api/undo', { activityId: rejected.undo?.activityId });
    const marked = await post('/api/answered', { messageId: await idOf(w, 'chase') });
    expect(marked.pane.thread?.state).toBe('our_turn');
    await post('/api/undo', { activityId: marked.undo?.activityId });
    await problem(await door.send('/api/answered', { bearer, body: { messageId } }), 409, 'not_filed');
  });

  it("another organization's ids are not there", async () => {
    const foreign = await idOf(other, 'chase');
    const mine = await idOf(w, 'chase');
    for (const id of [
      foreign,
      shortId(foreign),
      '00000000-0000-4000-8000-000000000000',
      'z'.repeat(22),
      '0'.repeat(22),
      foreign.toUpperCase(),
      '..%2F..%2Fetc%2Fpasswd000',
      'a'.repeat(36),
    ]) {
      await problem(await door.send(`/api/messages/${id}`, { bearer }), 404);
      if (id.includes('%')) continue;
      await problem(await door.send('/api/pane', { bearer, body: { message: { id } } }), 404);
      await problem(await door.send('/api/answered', { bearer, body: { messageId: id } }), 404);
      await problem(await door.send('/api/undo', { bearer, body: { activityId: id } }), 404);
      await problem(await door.send('/api/links/confirm', { bearer, body: { messageId: mine, accountId: id } }), 404);
    }
    const foreignAccount = await other.account('K1');
    await problem(
      await door.send('/api/links/confirm', { bearer, body: { messageId: mine, accountId: foreignAccount } }),
      404,
      'account_unknown',
    );
  });

  it('says what is wrong with a request, and repeats nothing of it', async () => {
    const MARK = 'xyzzy';
    const id = await idOf(w, 'chase');
    const huge = MARK.repeat(1_000_000);
    const deep = `${'['.repeat(9_000)}"${MARK}"${']'.repeat(9_000)}`;
    const deepObject = `${'{"a":'.repeat(3_000)}"${MARK}"${'}'.repeat(3_000)}`;
    const bodies: [unknown, number][] = [
      [`{"message": {"id": "${MARK}`, 400],
      [MARK, 400],
      ['', 400],
      ['null', 400],
      [`"${MARK}"`, 400],
      ['[]', 400],
      [{ message: MARK }, 400],
      [{ message: { id: [MARK] } }, 400],
      [{ message: { id: { toString: MARK } } }, 400],
      ['{"message": {"id": 1e400}}', 400],
      [`{"__proto__": {"message": {"id": "${id}"}}}`, 400],
      [{ message: { id: MARK } }, 400],
      [{ message: { id: `${MARK}\u0000${'0'.repeat(17)}` } }, 404],
      [{ message: { id: huge } }, 413],
      [deep, 400],
      [deepObject, 400],
    ];
    for (const [body, status] of bodies) {
      const text = await problem(await door.send('/api/pane', { bearer, body }), status);
      expect(text).not.toContain(MARK);
    }
    for (const path of ['/api/links/confirm', '/api/links/reject', '/api/answered', '/api/undo']) {
      for (const body of [
        MARK,
        {},
        { messageId: MARK, accountId: MARK, activityId: MARK },
        { messageId: 7, accountId: id, activityId: 7 },
        { messageId: id, accountId: id, activityId: null, always: MARK },
      ]) {
        const answer = await door.send(path, { bearer, body });
        // A field that a door does not know is left aside; a customer that the mail is not filed at has nothing to take away.
        expect([path, JSON.stringify(body), answer.status < 500]).toEqual([path, JSON.stringify(body), true]);
        if (!JSON.stringify(body).includes(id)) expect([path, answer.status]).toEqual([path, 400]);
        expect(await answer.text()).not.toContain(MARK);
      }
      await problem(await door.send(path, { bearer, body: { messageId: huge } }), 413, 'too_large');
    }
    await problem(await door.send('/api/session', { body: { token: huge } }), 413, 'too_large');
    await problem(
      await door.send('/api/pane', {
        bearer,
        body: `message=${MARK}`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
      400,
    );
    const queries = [
      `/api/messages?q=${MARK.repeat(100)}`,
      `/api/messages?q=${'a'.repeat(5_000_000)}`,
      `/api/messages?filter=${MARK}`,
      `/api/messages?before=${MARK}`,
      `/api/messages?before=1%20${id}`,
      `/api/messages?before=2026%20${id}`,
      `/api/messages?before=infinity%20${id}`,
      `/api/messages?before=2026-02-31T00:00:00Z%20${MARK}`,
      `/api/messages?before=9999-99-99T00:00:00.000Z%20${id}`,
      `/api/messages?before=2026-02-31T00:00:00.000Z%20${id}`,
      `/api/report?days=0`,
      `/api/report?days=${MARK}`,
      `/api/report?days=1e9`,
      `/api/report?asOf=${MARK}`,
      '/api/report?asOf=2026-13-45',
      '/api/report?asOf=2026-02-30',
      '/api/report?knownAt=2026-02-30',
      '/api/report.csv?asOf=2026-13-45',
      '/api/aging?asOf=2026-13-45',
      '/api/aging?asOf=2026-02-30',
      `/api/aging?asOf=${MARK}`,
    ];
    for (const path of queries) {
      const text = await problem(await door.send(path, { bearer }), 400);
      expect(text).not.toContain(MARK);
    }
    for (const [path, method] of [
      ['/api/pane', 'GET'],
      ['/api/messages', 'DELETE'],
      ['/api/session', 'GET'],
      [`/${MARK}`, 'GET'],
      ['/api', 'GET'],
      ['/api/messages/', 'PUT'],
      ['//evil.example/', 'GET'],
    ] as const) {
      const text = await problem(await door.send(path, { bearer, method }), 404);
      expect(text).not.toContain(MARK);
    }
  });

  it('odd but answerable questions are answered', async () => {
    for (const path of [
      '/api/messages?q=%00',
      '/api/messages?q=a%00b',
      "/api/messages?q='%3B--",
      '/api/messages?q=%5C',
      '/api/messages?q=%ED%A0%80',
      '/api/messages?q=%F0%9F%92%B6',
      '/api/messages?q=',
      `/api/messages?before=2026-11-19T08:00:00.000Z%20${await idOf(w, 'chase')}`,
      '/api/report?asOf=1999-01-01',
      '/api/report?asOf=2099-12-31',
      '/api/aging?asOf=0001-01-01',
      '/api/aging?asOf=9999-12-31',
    ]) {
      expect([path, (await door.send(path, { bearer })).status]).toEqual([path, 200]);
    }
  });

  it('no request above was a bug, and nothing was logged', () => {
    expect(door.logged).toEqual([]);
  });
});

describe('a bug', () => {
  it('is answered without detail and logged by its place alone', async () => {
    const db = await freshPglite();
    const logged: { error: string; at: string }[] = [];
    const app = createApp({
      identify: async () => {
        throw new TypeError('maria.secret@adler.example owes 1200.00');
      },
      signIn: async () => null,
      hosts: () => [HOST],
      dist: '/nowhere',
      log: (bug) => logged.push(bug),
    });
    const answer = await app.request(`http://${HOST}/api/report?asOf=2026-01-01`, {
      headers: { host: HOST, authorization: `Bearer ${'A'.repeat(43)}` },
    });
    const text = await problem(answer, 500, 'bug');
    expect(text).not.toMatch(/secret|adler|1200|TypeError|\.ts/);
    expect(logged).toHaveLength(1);
    expect(logged[0]?.error).toBe('TypeError');
    expect(JSON.stringify(logged)).not.toMatch(/secret|adler|1200|2026/);
    await problem(await app.request(`http://${HOST}/`, { headers: { host: HOST } }), 503, 'pages_not_built');
    await db.drop();
  });
});

describe('headers', () => {
  it('keep every answer to itself', async () => {
    const db = await freshPglite();
    const w = await openWorld(db.store);
    const door = openDoor(db.store, w.ctx.org, w.clock);
    const bearer = await door.signIn();
    const answers: [string, Response][] = [];
    for (const path of [
      '/health',
      '/',
      '/assets/app.js',
      '/assets/none.js',
      '/nowhere',
      '/api/messages',
      '/api/report',
      '/api/report.csv',
      '/api/aging',
    ])
      answers.push([path, await door.send(path, { bearer })]);
    answers.push(['signed out', await door.send('/api/aging')]);
    answers.push(['wrong host', await door.send('/', { headers: { host: 'evil.example' } })]);
    answers.push(['bad body', await door.send('/api/pane', { bearer, body: '{' })]);
    for (const [what, answer] of answers) {
      const h = answer.headers;
      expect([what, h.get('x-content-type-options')]).toEqual([what, 'nosniff']);
      expect([what, h.get('referrer-policy')]).toEqual([what, 'no-referrer']);
      expect([what, h.get('cross-origin-resource-policy')]).toEqual([what, 'same-origin']);
      expect(h.get('permissions-policy')).toContain('camera=()');
      expect([what, h.get('content-security-policy')]).toEqual([what, expect.stringContaining("default-src 'none'")]);
      expect(h.get('content-security-policy')).toContain('frame-ancestors');
      for (const name of ['x-powered-by', 'server', 'access-control-allow-origin', 'set-cookie'])
        expect([what, name, h.get(name)]).toEqual([what, name, null]);
    }
    door.end();
    w.end();
    await db.drop();
  });

  it('the page has a new nonce every time and says so in its policy', async () => {
    const db = await freshPglite();
    const w = await openWorld(db.store);
    const door = openDoor(db.store, w.ctx.org, w.clock);
    const nonces = new Set<string>();
    for (let i = 0; i < 3; i += 1) {
      const answer = await door.send('/');
      const html = await answer.text();
      const nonce = /nonce="([^"]+)"/.exec(html)?.[1] ?? '';
      expect(nonce.length).toBeGreaterThanOrEqual(22);
      expect(html).not.toContain('__NONCE__');
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toContain(`'nonce-${nonce}'`);
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
      expect(policy).toContain("require-trusted-types-for 'script'");
      expect(answer.headers.get('cache-control')).toBe('no-store');
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(3);
    expect((await door.send('/assets/app.js')).headers.get('cache-control')).toContain('immutable');
    for (const path of [
      '/assets/../secret.txt',
      '/assets/%2e%2e/secret.txt',
      '/assets/..%2fsecret.txt',
      '/assets/..%5csecret.txt',
      '/assets//../../secret.txt',
      '/secret.txt',
      '/assets/%2e%2e/%2e%2e/secret.txt',
    ]) {
      const answer = await door.send(path);
      expect([path, answer.status >= 400]).toEqual([path, true]);
      expect(await answer.text()).not.toContain('SECRET');
    }
    door.end();
    w.end();
    await db.drop();
  });
});
