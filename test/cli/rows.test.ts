/** What scripts rely on: the fields of every JSON row, and the exit codes beside them (DESIGN §6). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BANDS, EVIDENCE_KINDS, INTENTS, SECTIONS, STATES, VERDICT_CLASSES, VERDICT_KINDS } from '#shared/tokens.ts';
import { emptyData, errorOf, keys, output, rowsOf, run, scratch, serve } from './command.ts';
import type { Served } from './command.ts';
import { sampleFiles } from './sample-files.ts';
import type { SampleFiles } from './sample-files.ts';

const dir = scratch();
const data = join(dir.path, 'data');
const at = (): { cwd: string; env: Record<string, string> } => ({ cwd: dir.path, env: keys() });
let sample: SampleFiles;
let server: Served;

const ask = async <T = Record<string, unknown>>(...args: string[]): Promise<T[]> =>
  rowsOf<T>(await output([...args, '--data', data], at()));

const DECIMAL = /^-?\d+(\.\d{1,3})?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;

const MAILS: Record<string, string> = {
  'plain.eml':
    'From: Ann Ash <ann@acme.example>\nTo: us@firm.example\nSubject: Invoice HP-1001\nDate: Mon, 1 Jun 2026 10:00:00 +0200\nMessage-ID: <1@acme.example>\nIn-Reply-To: <0@firm.example>\nReferences: <a@firm.example> <0@firm.example>\n\nWe will pay invoice 1001 on 12 June 2026.\n\nAnn\n\nOn Fri, 29 May 2026 at 09:00, us@firm.example wrote:\n> Please pay.\n',
  'separator.eml':
    'From ann@acme.example Mon Jun  1 10:00:00 2026\nFrom: ann@acme.example\nTo: us@firm.example\nSubject: One\nDate: Mon, 1 Jun 2026 10:00:00 +0000\nMessage-ID: <2@acme.example>\n\nHello\n\nFrom the start it was one message.\n\nFrom ann@acme.example Mon Jun  1 10:00:00 2026\nSubject: still the same\n',
  'noise.eml': '\u0000\u0001\u0002nothing of a mail\n',
  'bounce.eml':
    'From: MAILER-DAEMON@mx.firm.example\nTo: us@firm.example\nSubject: Undelivered Mail Returned to Sender\nDate: Mon, 1 Jun 2026 10:00:00 +0000\nMessage-ID: <3@mx.firm.example>\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\nContent-Type: text/plain\n\nnobody@acme.example: no such user\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.firm.example\n\nFinal-Recipient: rfc822; nobody@acme.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 no such user\n\n--b--\n',
};

beforeAll(async () => {
  for (const [name, content] of Object.entries(MAILS)) writeFileSync(join(dir.path, name), content);
  mkdirSync(join(dir.path, 'nothing'));
  sample = sampleFiles(join(dir.path, 'sample'));
  const files = [...sample.ledgers.flatMap((f) => ['--ledger', f]), ...sample.mail.flatMap((f) => ['--mail', f])];
  server = await serve([...files, '--us', sample.us, '--data', emptyData(data)], at());
}, 120_000);
afterAll(async () => {
  await server.stop();
  dir.drop();
});

describe('aging', () => {
  it('gives one row a customer and currency, amounts as decimal strings', async () => {
    const rows = await ask('aging', '--json');
    expect(rows.length).toBeGreaterThan(20);
    const amounts = ['notDue', 'd1_30', 'd31_60', 'd61_90', 'over90', 'open', 'unapplied', 'balance', 'disputed'];
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(['account', 'currency', ...amounts]);
      expect(row['account']).toEqual({
        id: expect.any(String) as string,
        externalId: expect.stringMatching(/^\d{6}$/) as string,
        name: expect.any(String) as string,
      });
      expect(row['currency']).toMatch(/^[A-Z]{3}$/);
      for (const name of amounts) expect(row[name]).toMatch(DECIMAL);
      const cents = (name: string): number => Math.round(Number(row[name]) * 100);
      expect(['notDue', 'd1_30', 'd31_60', 'd61_90', 'over90'].reduce((sum, n) => sum + cents(n), 0)).toBe(
        cents('open'),
      );
      expect(cents('open') - cents('unapplied')).toBe(cents('balance'));
    }
  });

  it('is also a CSV and a table', async () => {
    expect(await output(['aging', '--csv', '--data', data], at())).toMatch(/^id,name,currency,notDue,.*\r\n000\d{3},/);
    expect(await output(['aging', '--data', data], at())).toMatch(/customer .*balance\n/);
  });
});

describe('statement', () => {
  it('gives one row a currency with a running balance that ends in the closing one', async () => {
    const [first] = await ask<{ account: { externalId: string } }>('aging', '--json');
    const rows = await ask<{ opening: string; closing: string; lines: Record<string, string>[] }>(
      'statement',
      first?.account.externalId ?? '',
      '--json',
    );
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(['account', 'from', 'to', 'currency', 'opening', 'lines', 'closing']);
      expect(row.lines.at(-1)?.['balance']).toBe(row.closing);
      for (const line of row.lines) {
        expect(line['amount']).toMatch(DECIMAL);
        expect(line['on']).toMatch(DAY);
      }
    }
    expect(rows.length).toBeGreaterThan(0);
  });

  it('refuses a customer that is not there', async () => {
    const end = await run(['statement', 'Nobody at all', '--json', '--data', data], at());
    expect(end).toMatchObject({ code: 2, out: '' });
    expect(errorOf(end)).toMatchObject({ code: 'account_unknown' });
  });
});

describe('report', () => {
  const FIELDS = [
    'section',
    'account',
    'state',
    'since',
    'lastAt',
    'dueAt',
    'chases',
    'atRisk',
    'invoices',
    'nextStep',
    'owner',
    'threadId',
    'lastMessageId',
    'because',
  ];

  it('gives rows of the fields that scripts read, in the order of the sections', async () => {
    const rows = await ask<{
      section: string;
      state: string;
      atRisk: { currency: string; amount: string }[];
      because: { code: string }[];
    }>('report', '--json');
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(FIELDS);
      expect(SECTIONS).toContain(row.section);
      expect(STATES).toContain(row.state);
      for (const r of row.atRisk)
        expect(r).toEqual({
          currency: expect.stringMatching(/^[A-Z]{3}$/) as string,
          amount: expect.stringMatching(DECIMAL) as string,
        });
      for (const b of row.because) expect(b.code).toMatch(/^[a-z0-9_]+$/);
    }
    const order = rows.map((r) => SECTIONS.indexOf(r.section as (typeof SECTIONS)[number]));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(await ask('report', '--format', 'json')).toEqual(rows);
  });

  it.each(['text', 'csv', 'html'])('is also %s', async (format) => {
    const text = await output(['report', '--format', format, '--data', data], at());
    expect(text).toMatch({ text: /unanswered/i, csv: /^section,/, html: /^<!doctype html>/i }[format] ?? /^$/);
  });

  it('answers for a past day', async () => {
    const past = await ask<{ section: string }>('report', '--as-of', '2026-04-01', '--json');
    expect(past).not.toEqual(await ask('report', '--json'));
  });
});

describe('explain', () => {
  it('gives one row a message with what is made of it', async () => {
    const [row] = rowsOf<Record<string, Record<string, unknown>>>(
      await output(['explain', 'plain.eml', '--us', 'firm.example'], at()),
    );
    expect(row).toMatchObject({
      file: 'plain.eml',
      messageId: expect.stringContaining('1@acme.example') as string,
      message: {
        subject: 'Invoice HP-1001',
        from: { name: 'Ann Ash', address: 'ann@acme.example' },
        to: [{ address: 'us@firm.example' }],
        cc: [],
        date: '2026-06-01T10:00:00+02:00',
        attachments: [],
      },
      direction: 'inbound',
      verdict: { class: 'human', kind: null, returnOn: null, standIn: null, failedRecipients: [] },
      thread: { references: expect.any(Array) as unknown[] },
      accounts: [],
    });
    expect(row?.['newText']).not.toContain('Please pay');
    expect(row?.['quotedText']).toContain('Please pay');
    const says = row?.['says'] as unknown as { intent: string; quote: string; date: string | null }[];
    expect(says[0]).toMatchObject({ intent: 'promise_to_pay', date: '2026-06-12' });
    expect(Object.keys(says[0] ?? {}).sort()).toEqual([
      'amount',
      'currency',
      'date',
      'end',
      'intent',
      'quote',
      'reason',
      'start',
    ]);
    for (const s of says) expect(INTENTS).toContain(s.intent);
    const references = row?.['references'] as unknown as Record<string, unknown>[];
    expect(references.map((r) => [r['kind'], r['text'], r['invoice']])).toContainEqual(['invoice', '1001', null]);
    for (const r of references)
      expect(Object.keys(r).sort()).toEqual(['end', 'invoice', 'kind', 'place', 'quoted', 'start', 'text']);
  });

  it('gives at least one row a path, also where nothing can be read', async () => {
    const end = await run(['explain', 'plain.eml', 'nothing', 'noise.eml', 'not-there.eml', 'separator.eml'], at());
    const rows = rowsOf(end.out);
    expect(end).toMatchObject({ code: 1, err: '' });
    expect(rows.map((r) => r['file'])).toEqual(['plain.eml', 'nothing', 'noise.eml', 'not-there.eml', 'separator.eml']);
    expect(rows[1]).toMatchObject({ unreadable: 'no_mail_in_folder' });
    expect(rows[3]).toMatchObject({ unreadable: 'path_missing' });
  });

  it('takes an .eml as one message whatever it holds, without a leading separator', async () => {
    const rows = rowsOf<{ messageId: string; message: { text: string } }>(
      await output(['explain', 'separator.eml'], at()),
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.messageId).toContain('2@acme.example');
    expect(rows[0]?.message.text).toContain('still the same');
  });

  it('names the recipient that failed', async () => {
    const [row] = rowsOf<{ verdict: { class: string; kind: string } }>(await output(['explain', 'bounce.eml'], at()));
    expect(VERDICT_CLASSES).toContain(row?.verdict.class);
    expect(VERDICT_KINDS).toContain(row?.verdict.kind);
    expect(row?.verdict).toMatchObject({
      class: 'undeliverable',
      failedRecipients: [
        { address: 'nobody@acme.example', status: '5.1.1', diagnostic: expect.any(String) as string, permanent: true },
      ],
    });
  });

  it('names accounts and invoices of a ledger', async () => {
    const args = ['explain', sample.mail[0] ?? '', '--ledger', sample.ledgers[1] ?? '', '--us', sample.us];
    const rows = rowsOf<{
      accounts: { account: string; band: string; evidence: { kind: string }[] }[];
      references: { invoice: string | null }[];
    }>(await output(args, at()));
    const linked = rows.flatMap((r) => r.accounts);
    expect(linked.length).toBeGreaterThan(50);
    for (const a of linked) {
      expect(a.account).toMatch(/^\d{6}$/);
      expect(BANDS).toContain(a.band);
      for (const e of a.evidence) expect(EVIDENCE_KINDS).toContain(e.kind);
    }
    expect(rows.flatMap((r) => r.references).filter((r) => r.invoice?.startsWith('HP-')).length).toBeGreaterThan(50);
  });
});

describe('unanswered', () => {
  const FIELDS = ['root', 'messageIds', 'account', 'state', 'since', 'lastAt', 'dueAt', 'chases', 'because'];

  it('prints only what is unanswered, and every thread with --all', async () => {
    const args = ['unanswered', ...sample.mail, '--us', sample.us, '--json'];
    const rows = rowsOf<{ state: string; root: string; lastAt: string; messageIds: string[] }>(
      await output(args, at()),
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(FIELDS);
      expect(row.state).toBe('unanswered');
      expect(row.lastAt).toMatch(INSTANT);
      expect(row.messageIds).toContain(row.root);
    }
    const all = rowsOf<{ state: string; root: string }>(await output([...args, '--all'], at()));
    expect(all.length).toBeGreaterThan(rows.length);
    expect(all.filter((r) => r.state === 'unanswered').map((r) => r.root)).toEqual(rows.map((r) => r.root));
    for (const row of all) expect(STATES).toContain(row.state);
  });

  it('counts calendar days and leaves out long silences when told to', async () => {
    const args = ['unanswered', ...sample.mail, '--us', sample.us, '--days', '2', '--calendar', '--json'];
    const rows = rowsOf<{ dueAt: string }>(await output(args, at()));
    for (const row of rows) expect(row.dueAt).toMatch(/T00:00:00/);
    const young = rowsOf(await output([...args, '--max-age', '5'], at()));
    expect(young.length).toBeLessThan(rows.length);
  });
});

describe('find', () => {
  it('answers every name with one row, also from standard input', async () => {
    writeFileSync(join(dir.path, 'names.csv'), 'id,name\n007,Smith & Sons Ltd\n008,Northwind Traders GmbH\n');
    const input = 'northwind traders\n\nnobody of that name\n';
    const rows = rowsOf<{ query: string; accounts: Record<string, unknown>[] }>(
      await output(['find', 'Smith and Sons Limited', '-', '--ledger', 'names.csv', '--json'], { ...at(), input }),
    );
    expect(rows.map((r) => r.query)).toEqual(['Smith and Sons Limited', 'northwind traders', 'nobody of that name']);
    expect(rows[0]?.accounts[0]).toEqual({
      account: '007',
      name: 'Smith & Sons Ltd',
      band: expect.stringMatching(/^(certain|likely)$/) as string,
      score: expect.any(Number) as number,
    });
    expect(rows[1]?.accounts[0]).toMatchObject({ account: '008' });
    expect(rows[2]?.accounts.filter((a) => a['band'] !== 'possible')).toEqual([]);
  });
});
