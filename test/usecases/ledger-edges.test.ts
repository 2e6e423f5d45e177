import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { importLedger } from '#server/usecases/import-ledger.ts';
import type { LedgerImportInput, LedgerImportResult } from '#server/usecases/import-ledger.ts';
import { importMail } from '#server/usecases/import-mail.ts';
import { showAging } from '#server/usecases/show-aging.ts';
import { freshPglite } from '../databases/stores.ts';
import type { TestStore } from '../databases/stores.ts';
import { emlOf } from './mail-text.ts';
import { openWorld, QUIET } from './world.ts';
import type { Row, World } from './world.ts';

let db: TestStore;
let world: World;
beforeAll(async () => {
  db = await freshPglite();
});
afterAll(() => db.drop());
beforeEach(async () => {
  world = await openWorld(db.store);
});

const row = (number: string, more: Partial<Row> = {}): Row => ({
  id: 'K1',
  name: 'Adler Werke GmbH',
  number,
  due: '2026-10-20',
  amount: '100.00',
  ...more,
});

/** What aging says is open, beside what the stored documents say. */
async function open(): Promise<{ aged: string[]; stored: string[] }> {
  const aging = await showAging(world.ctx, { asOf: null });
  const stored = await world.rows<{ text: string }>(
    "select currency || ' ' || sum(open_minor)::text as text from documents where org_id = $1 group by currency having sum(open_minor) <> 0 order by 1",
  );
  return {
    aged: aging.rows.map((r) => `${r.currency} ${r.balance.replace('.', '')}`).sort(),
    stored: stored.map((s) => s.text),
  };
}

function file(
  name: string,
  text: string | Uint8Array,
  more: Partial<LedgerImportInput> = {},
): Promise<LedgerImportResult> {
  const path = join(world.folder, name);
  writeFileSync(path, text);
  return importLedger(world.ctx, { ...QUIET, path, ...more });
}

it('opens again, for what it was, an invoice that comes back after a full list had left it out', async () => {
  const others = Array.from({ length: 20 }, (_, i) => row(`RE-2${i}`));
  await world.ledger([row('RE-1'), ...others], { asOf: '2026-11-10' });
  await world.ledger(others, { asOf: '2026-11-12', full: true });
  expect(await open()).toEqual({ aged: ['EUR 200000'], stored: ['EUR 200000'] });
  await world.ledger([row('RE-1'), ...others], { asOf: '2026-11-14', full: true });
  expect(await open()).toEqual({ aged: ['EUR 210000'], stored: ['EUR 210000'] });
  await world.ledger([row('RE-1', { open: '40.00' }), ...others], { asOf: '2026-11-16', full: true });
  expect(await open()).toEqual({ aged: ['EUR 204000'], stored: ['EUR 204000'] });
});

it('takes zero bytes and halves of characters in any cell, and the same file again changes nothing', async () => {
  const rows = [
    {
      id: 'K\0' + '1',
      name: 'Ad\0ler \ud800 GmbH',
      'Invoice No': 'RE\0-1',
      'PO No': 'P\0',
      'Due Date': '2026-10-20',
      Amount: '10.00',
      Currency: 'EUR',
      Owner: 'T\0om',
      Entity: 'N\0 \udc00',
    },
    {
      id: 'K1',
      name: 'Adler GmbH',
      'Invoice No': 'RE-1',
      'PO No': '',
      'Due Date': '2026-10-20',
      Amount: '10.00',
      Currency: 'EUR',
      Owner: 'Tom',
      Entity: 'N',
    },
    {
      id: 'K2',
      name: 'B',
      'Invoice No': 'RE-2',
      'PO No': '',
      'Due Date': '2026-10-20',
      Amount: '10.00',
      Currency: 'EUR',
      Owner: 'Tom',
      Entity: 'N',
    },
  ];
  const text = JSON.stringify(rows);
  await file('a.json', text, { full: true });
  const before = await world.canonical();
  const again = await file('a.json', text, { full: true });
  expect(again.documents).toMatchObject({ created: 0, changed: 0 });
  expect(await world.canonical()).toEqual(before);
});

it('adds up the lines of one payment, and passes over a line that is said twice', async () => {
  await world.ledger([row('RE-1')]);
  const line = 'K1,Adler Werke GmbH,P-1,RE-1,2026-11-01,EUR,30.00';
  const csv = `Customer ID,Customer,Payment No,Invoice No,Payment Date,Currency,Amount\n${line}\n${line}\n${line.replace('30', '20')}\n`;
  const result = await file('payments.csv', csv, { options: { kind: 'payments' } });
  expect(result.payments).toEqual({ created: 1, unchanged: 1 });
  expect(await open()).toEqual({ aged: ['EUR 5000'], stored: ['EUR 5000'] });
});

it('leaves a payment unapplied where nothing is left to pay', async () => {
  await world.ledger([row('RE-1', { open: '-50.00' })]);
  const csv =
    'Customer ID,Customer,Payment No,Invoice No,Payment Date,Currency,Amount\nK1,Adler Werke GmbH,P-1,RE-1,2026-11-01,EUR,30.00\n';
  await file('payments.csv', csv, { options: { kind: 'payments' } });
  const kinds = await world.rows<{ kind: string; open: string }>(
    'select kind, open_minor::text as open from documents where org_id = $1 order by kind',
  );
  expect(kinds).toEqual([
    { kind: 'invoice', open: '-5000' },
    { kind: 'payment', open: '-3000' },
  ]);
});

it('rejects amounts that no ledger can hold', async () => {
  const result = await world.ledger([row('RE-1', { amount: '99999999999999999999999999.00' }), row('RE-2')]);
  expect(result.rejects.map((r) => r.reason)).toEqual(['bad_amount']);
  expect(result.documents.created).toBe(1);
});

it('takes a day of the far future', async () => {
  await world.ledger([row('RE-1', { due: '2199-12-31', issued: '2199-12-31' })]);
  await file(
    'terms.csv',
    'Customer ID,Customer,Invoice No,Invoice Date,Terms,Currency,Amount\nK1,A,RE-9,2199-12-31,99999 days,EUR,5.00\n',
  );
  expect((await open()).stored).toHaveLength(1);
});

it('tells an older file from one of the same day on the days when clocks change', async () => {
  for (const day of ['2026-03-29', '2026-10-25']) {
    const fresh = await openWorld(db.store);
    fresh.clock.now = Date.UTC(2026, 10, 20, 8);
    await fresh.ledger([row('RE-1')], { asOf: day });
    const again = await fresh.ledger([row('RE-1', { open: '1.00' })], { asOf: day });
    expect([day, again.older, again.documents.changed]).toEqual([day, false, 1]);
    fresh.end();
  }
});

it('refuses a ledger of a day that has not come, which would make every later one an older one', async () => {
  await expect(world.ledger([row('RE-1')], { asOf: '2062-01-01' })).rejects.toMatchObject({ code: 'as_of_future' });
});

function tar(entries: readonly [string, string][]): Uint8Array {
  const blocks: Buffer[] = [];
  for (const [name, text] of entries) {
    const body = Buffer.from(text);
    const head = Buffer.alloc(512);
    head.write(name, 0);
    head.write('0000644\0', 100);
    head.write('0000000\0', 108);
    head.write('0000000\0', 116);
    head.write(`${body.length.toString(8).padStart(11, '0')}\0`, 124);
    head.write('00000000000\0', 136);
    head.write('        ', 148);
    head.write('0', 156);
    head.write('ustar\u000000', 257);
    const sum = head.reduce((a, b) => a + b, 0);
    head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    blocks.push(head, body, Buffer.alloc((512 - (body.length % 512)) % 512));
  }
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

it('takes an archive that holds one name twice', async () => {
  await world.ledger([row('RE-1', { email: 'ap@adler.example' })]);
  const mail = (id: string): string =>
    emlOf({
      id,
      from: 'ap@adler.example',
      to: 'tom@northwind.example',
      at: '2026-11-02T10:00:00Z',
      text: `RE-1 is paid, ${id}`,
    });
  const path = join(world.folder, 'box.tar');
  writeFileSync(
    path,
    tar([
      ['a.eml', mail('one')],
      ['a.eml', mail('two')],
      ['b.eml', mail('one')],
    ]),
  );
  const input = { paths: [path], us: ['northwind.example'], dryRun: false, progress: () => undefined };
  expect(await importMail(world.ctx, input)).toMatchObject({ messages: 3, linked: 2, unread: [] });
  const before = await world.canonical();
  await importMail(world.ctx, input);
  expect(await world.canonical()).toEqual(before);
});

it('takes a Maildir whose message stands in new and in cur', async () => {
  await world.ledger([row('RE-1', { email: 'ap@adler.example' })]);
  const box = join(world.folder, 'Maildir');
  for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(box, part), { recursive: true });
  const mail = emlOf({
    id: 'one',
    from: 'x@nobody.example',
    to: 'tom@northwind.example',
    at: '2026-11-02T10:00:00Z',
    text: 'hello',
  });
  for (const name of ['cur/1762077600.a.host:2,S', 'cur/1762077600.a.host:2,RS', 'new/1762077600.a.host'])
    writeFileSync(join(box, name), mail);
  const input = { paths: [box], us: ['northwind.example'], dryRun: false, progress: () => undefined };
  expect(await importMail(world.ctx, input)).toMatchObject({ messages: 3, unread: [] });
});
