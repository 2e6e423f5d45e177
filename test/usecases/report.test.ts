import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importLedger } from '#server/usecases/import-ledger.ts';
import { openPane } from '#server/usecases/open-pane.ts';
import { reportCsv } from '#server/usecases/steps/report-csv.ts';
import { reportHtml } from '#server/usecases/steps/report-html.ts';
import { reportText } from '#server/usecases/steps/report-text.ts';
import { showAging } from '#server/usecases/show-aging.ts';
import { showReport } from '#server/usecases/show-report.ts';
import type { ReportView } from '#shared/report-view.ts';
import { freshPglite } from '../databases/stores.ts';
import type { TestStore } from '../databases/stores.ts';
import { idOf, openWorld, QUIET } from './world.ts';
import type { Row } from './world.ts';
import type { MailText } from './mail-text.ts';

const row = (n: number, more: Partial<Row> = {}): Row => ({
  id: `K${n}`,
  name: `Customer ${n}`,
  email: `ap@customer${n}.example`,
  number: `RE-${1000 + n}`,
  due: '2026-10-20',
  amount: '100.00',
  ...more,
});
const chase = (n: number, at = '2026-11-09T09:00:00+01:00'): MailText => ({
  id: `chase-${n}`,
  from: 'Tom <tom@northwind.example>',
  to: `ap@customer${n}.example`,
  subject: `Payment reminder RE-${1000 + n}`,
  at,
  text: `Invoice RE-${1000 + n} is overdue. Please pay it.`,
});
const last = (at = '2026-11-19T18:00:00+01:00'): MailText => ({
  ...chase(0, at),
  id: 'last',
  to: 'nobody@quince.example',
  text: 'Hello',
  subject: 'Hello',
});
const present = { asOf: null, knownAt: null, days: null };

describe('reports, aging and the pane of a small firm', () => {
  let db: TestStore;
  beforeAll(async () => {
    db = await freshPglite();
  });
  afterAll(() => db.drop());

  const HOSTILE: Row[] = [
    row(1, { name: '=HYPERLINK("http://evil.example","pay")', owner: '@SUM(A1)' }),
    row(2, { name: '<script>alert(1)</script>', owner: '<b>Tom</b>' }),
    row(3, { name: `"><img src=x onerror=alert(1)> & 'Söhne'` }),
    row(4, { name: `${'Gesellschaft '.repeat(20)}mbH`, owner: 'O'.repeat(120) }),
    row(5, { name: '=1+1', number: '-1+1' }),
    row(6, { name: 'Three Currencies', number: 'RE-61', amount: '123456789.12' }),
    row(6, { name: 'Three Currencies', number: 'RE-62', amount: '123456789.12', currency: 'USD' }),
    row(6, { name: 'Three Currencies', number: 'RE-63', amount: '123456789', currency: 'JPY' }),
    ...Array.from({ length: 40 }, (_, i) => row(7, { name: 'Many Invoices', number: `LONG-NUMBER-${1000 + i}` })),
  ];

  it('shows hostile names as what they are, in every format', async () => {
    const w = await openWorld(db.store, { name: `Organisation ${'with a long name '.repeat(10)}<i>&` });
    await w.ledger(HOSTILE);
    await w.mail([...[1, 2, 3, 4].map((n) => chase(n)), last()]);
    await w.mail([
      {
        ...chase(2),
        id: 'words',
        from: 'ap@customer2.example',
        to: 'tom@northwind.example',
        subject: 'RE: x',
        at: '2026-11-19T10:00:00+01:00',
        inReplyTo: 'chase-2',
        text: '=cmd|calc <script>alert(2)</script> why is it that high?',
      },
    ]);
    const report = await showReport(w.ctx, present);
    expect(report.rows).toHaveLength(7);
    const text = reportText(report);
    expect(text.split('\n').filter((l) => l.length > 100)).toEqual([]);
    const html = reportHtml(report);
    expect(html).not.toMatch(/<(script|img|i|b>Tom)\b/i);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    const csv = reportCsv(report);
    const cells: string[][] = parse(csv);
    expect(cells).toHaveLength(8);
    expect(cells.flat().filter((c) => /^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/.test(c))).toEqual([]);
    expect(cells.flat().join(' ')).toContain('HYPERLINK');
    w.end();
  });

  it('counts what a long section leaves out of the text, and keeps it in CSV', async () => {
    const w = await openWorld(db.store);
    const many = Array.from({ length: 32 }, (_, i) => i + 1);
    await w.ledger(many.map((n) => row(n)));
    await w.mail([...many.map((n) => chase(n)), last()]);
    const report = await showReport(w.ctx, present);
    expect(report.unanswered).toBe(32);
    expect(report.atRisk).toEqual([{ amount: '3200.00', currency: 'EUR' }]);
    expect(reportText(report)).toContain('and 7 more');
    expect(reportHtml(report)).toContain('and 7 more');
    expect(reportCsv(report).trimEnd().split('\r\n')).toHaveLength(33);
    w.end();
  });

  it('as known at a time before a mail was read, that mail is not there; the correction says so', async () => {
    const w = await openWorld(db.store);
    await w.ledger([row(1)]);
    await w.mail([chase(1), last()]);
    const first = await showReport(w.ctx, present);
    expect(first.rows.map((r) => [r.account.externalId, r.state])).toEqual([['K1', 'unanswered']]);
    const between = w.clock.now + 3_600_000;
    w.clock.now += 7_200_000;
    await w.mail([
      {
        ...chase(1),
        id: 'late',
        from: 'ap@customer1.example',
        to: 'tom@northwind.example',
        subject: 'RE: Payment reminder RE-1001',
        at: '2026-11-10T09:00:00+01:00',
        inReplyTo: 'chase-1',
        text: 'Could you please send me a copy of this invoice?',
      },
    ]);
    const known = await showReport(w.ctx, { ...present, knownAt: between });
    const strip = (r: ReportView): unknown =>
      r.rows.map((one) => [one.account.externalId, one.section, one.state, one.since, one.chases, one.atRisk]);
    expect(strip(known)).toEqual(strip(first));
    expect(known.corrections.map((c) => [c.was, c.is])).toEqual([['unanswered', 'our_turn']]);
    const now = await showReport(w.ctx, present);
    expect(now.rows[0]?.state).toBe('our_turn');
    w.end();
  });

  it('the present of an archive ends with its newest mail, whatever the clock says', async () => {
    const w = await openWorld(db.store);
    await w.ledger([row(1)]);
    await w.mail([chase(1), last('2026-11-11T18:00:00+01:00')]);
    expect(await w.state('RE-1001')).toBe('waiting');
    const report = await showReport(w.ctx, present);
    expect(report.asOf).toBe('2026-11-11T17:00:00.000Z');
    expect(report.unanswered).toBe(0);
    await w.mail([last('2026-11-18T18:00:00+01:00')].map((m) => ({ ...m, id: 'later' })));
    expect(await w.state('RE-1001')).toBe('unanswered');
    w.end();
  });

  it('says that the past is not known where the ledger is a snapshot of open items', async () => {
    const w = await openWorld(db.store);
    const path = join(w.folder, 'aged.csv');
    writeFileSync(
      path,
      'Customer ID,Customer,Invoice No,Invoice Date,Due Date,Currency,Open Amount\r\nK1,Customer 1,RE-1001,2026-09-01,2026-10-20,EUR,100.00\r\n',
    );
    await importLedger(w.ctx, { ...QUIET, path });
    expect((await showAging(w.ctx, { asOf: null })).rows[0]?.d31_60).toBe('100.00');
    expect((await showAging(w.ctx, { asOf: '2026-10-15' })).pastKnown).toBe(false);
    const dated = await openWorld(db.store);
    await dated.ledger([row(1), row(2, { paid: '2026-11-01' })]);
    expect(
      (await showAging(dated.ctx, { asOf: '2026-10-25' })).rows.map((r) => [r.account.externalId, r.d1_30]),
    ).toEqual([
      ['K1', '100.00'],
      ['K2', '100.00'],
    ]);
    expect((await showAging(dated.ctx, { asOf: '2026-11-01' })).rows.map((r) => r.account.externalId)).toEqual(['K1']);
    expect((await showAging(dated.ctx, { asOf: '2026-10-25' })).pastKnown).toBe(true);
    w.end();
    dated.end();
  });

  it('credits stand beside the buckets, and the balance may be below nothing', async () => {
    const w = await openWorld(db.store);
    await w.ledger([row(1), row(1, { number: 'GS-1', type: 'Credit Note', amount: '-250.00', due: '2026-10-25' })]);
    const [aged] = (await showAging(w.ctx, { asOf: null })).rows;
    expect(aged).toMatchObject({ open: '100.00', unapplied: '250.00', balance: '-150.00', d31_60: '100.00' });
    w.end();
  });

  it('an account that owes nothing has a pane that says so', async () => {
    const w = await openWorld(db.store);
    await w.ledger([row(1, { paid: '2026-11-02' })]);
    await w.mail([
      {
        ...chase(1),
        id: 'hello',
        from: 'ap@customer1.example',
        to: 'tom@northwind.example',
        subject: 'Hello',
        text: 'Do you deliver on Fridays?',
      },
    ]);
    const pane = await openPane(w.ctx, { messageId: await idOf(w, 'hello') });
    expect(pane).toMatchObject({
      outcome: 'account',
      account: { externalId: 'K1', positions: [], invoices: [], invoicesTotal: 0 },
    });
    expect(pane.thread?.state).toBe('our_turn');
    expect(pane.thread?.invoices).toEqual([]);
    w.end();
  });

  describe('importing', () => {
    it('the same file again changes nothing but says that it was read', async () => {
      const w = await openWorld(db.store);
      const rows = [
        row(1),
        row(2, { paid: '2026-11-01' }),
        row(3, { type: 'Credit Note', number: 'GS-3', amount: '-10.00' }),
      ];
      await w.ledger(rows);
      await w.mail([chase(1), last()]);
      const before = await w.canonical();
      const again = await w.ledger(rows);
      expect(again).toMatchObject({
        customers: { created: 0, changed: 0, contacts: 0 },
        documents: { created: 0, changed: 0, unchanged: 3, closed: 0 },
        rejects: [],
      });
      expect(await w.canonical()).toEqual(before);
      w.end();
    });

    it('a payment settles and a reversal opens again', async () => {
      const w = await openWorld(db.store);
      await w.ledger([row(1)]);
      await w.mail([chase(1), last()]);
      w.clock.now += 60_000;
      await w.ledger([row(1, { paid: '2026-11-18' })]);
      expect(await w.state('RE-1001')).toBe('settled');
      expect((await showReport(w.ctx, present)).rows).toEqual([]);
      w.end();
    });

    it('a full snapshot closes what it leaves out only when that is said twice', async () => {
      const w = await openWorld(db.store);
      await w.ledger([row(1), row(2), row(3)], { asOf: '2026-11-10' });
      w.clock.now += 60_000;
      const rest = [row(1), row(2)];
      await expect(w.ledger(rest, { asOf: '2026-11-19', full: true })).rejects.toMatchObject({
        code: 'closing_too_much',
      });
      expect((await showAging(w.ctx, { asOf: null })).rows).toHaveLength(3);
      expect((await w.ledger(rest, { asOf: '2026-11-19', full: true, confirmClosing: true })).documents.closed).toBe(1);
      expect((await showAging(w.ctx, { asOf: null })).rows.map((r) => r.account.externalId)).toEqual(['K1', 'K2']);
      w.clock.now += 60_000;
      await w.ledger([row(1), row(2), row(3)], { asOf: '2026-11-20' });
      expect((await showAging(w.ctx, { asOf: null })).rows).toHaveLength(3);
      w.end();
    });

    it('a bad row is rejected with its place, and with strict nothing is taken', async () => {
      const w = await openWorld(db.store);
      const rows = [row(1), row(2, { amount: 'twelve' }), row(3, { due: 'soon' })];
      await expect(w.ledger(rows, { strict: true })).rejects.toMatchObject({ kind: 'rejected', code: 'rows_rejected' });
      expect((await showAging(w.ctx, { asOf: null })).rows).toEqual([]);
      const result = await w.ledger(rows);
      expect(result.documents.created).toBe(1);
      expect(result.rejects.map((r) => r.line)).toEqual([3, 4]);
      w.end();
    });

    it('a missing file, a folder and a file that is no ledger are refused plainly', async () => {
      const w = await openWorld(db.store);
      const attempt = (path: string): Promise<unknown> => importLedger(w.ctx, { ...QUIET, path });
      await expect(attempt(join(w.folder, 'none.csv'))).rejects.toMatchObject({ code: 'file_missing' });
      await expect(attempt(w.folder)).rejects.toMatchObject({ code: 'not_a_file' });
      for (const [name, text] of [
        ['a.csv', ''],
        ['b.csv', 'hello'],
        ['c.csv', '\0\0\0'],
        ['d.xlsx', 'PK'],
        ['e.csv', 'Name,Age\nA,1\n'],
      ] as const) {
        writeFileSync(join(w.folder, name), text);
        await expect(attempt(join(w.folder, name))).rejects.toMatchObject({ kind: 'rejected' });
      }
      expect(await w.count('audit')).toBe(0);
      w.end();
    });
  });
});
