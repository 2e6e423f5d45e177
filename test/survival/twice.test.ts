/** Importing the same again changes no row but the record of the import itself (RULES §3, §9). */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { emptyData, keys, output, rowsOf, scratch } from '#test/cli/command.ts';
import { sampleFiles } from '#test/cli/sample-files.ts';
import type { SampleFiles } from '#test/cli/sample-files.ts';
import { contentsOf } from './contents.ts';
import type { Contents } from './contents.ts';

/** Tables that say that an import took place. */
const RECORDS = new Set(['ledger_imports', 'audit']);

const dir = scratch();
const data = join(dir.path, 'data');
let sample: SampleFiles;
let before: Contents;

const lasting = (contents: Contents): [string, string[]][] =>
  Object.entries(contents.tables).filter(([name]) => !RECORDS.has(name));

async function importAll(): Promise<Record<string, unknown>[]> {
  const at = { env: keys() };
  const ledger = ['import', 'ledger', ...sample.ledgers, join(dir.path, 'payments.csv'), '--us', sample.us];
  const said = await output([...ledger, '--data', data, '--json'], at);
  return [
    ...rowsOf(said),
    ...rowsOf(await output(['import', 'mail', ...sample.mail, '--us', sample.us, '--data', data, '--json'], at)),
  ];
}

beforeAll(async () => {
  sample = sampleFiles(join(dir.path, 'sample'));
  const [head = '', first = ''] = readFileSync(sample.ledgers[1] ?? '', 'utf8').split(/\r?\n/);
  const cell = (name: string): string => first.split(',')[head.split(',').indexOf(name)] ?? '';
  const payment = [
    'P-1',
    cell('Customer ID'),
    cell('Customer'),
    '2026-06-12',
    '1.00',
    cell('Currency'),
    cell('Invoice No'),
  ];
  const header = 'Payment No,Customer ID,Customer,Payment Date,Amount,Currency,Invoice No';
  writeFileSync(join(dir.path, 'payments.csv'), `${header}\n${payment.join(',')}\n`);
  emptyData(data);
  await importAll();
  before = await contentsOf(data);
}, 120_000);
afterAll(() => dir.drop());

it('holds what was imported', () => {
  for (const table of ['accounts', 'documents', 'allocations', 'messages', 'links', 'chases', 'stub_hashes'])
    expect([table, (before.tables[table] ?? []).length > 0]).toEqual([table, true]);
});

it('changes no row the second time', { timeout: 90_000 }, async () => {
  const [customers, ledger, payments, mail] = await importAll();
  expect(customers).toMatchObject({ customers: { created: 0, changed: 0, contacts: 0 } });
  expect(ledger).toMatchObject({
    customers: { created: 0, changed: 0, contacts: 0 },
    documents: { created: 0, changed: 0, closed: 0 },
  });
  expect(payments).toMatchObject({ payments: { created: 0, unchanged: 1 } });
  expect(mail).toMatchObject({ linked: 0, candidates: 0, stubs: 0, copies: 0, unread: [], accountsTouched: 0 });
  expect(mail?.['seenBefore']).toBe(mail?.['messages']);
  const after = await contentsOf(data);
  for (const [name, rows] of lasting(after)) expect([name, rows]).toEqual([name, before.tables[name]]);
  expect(after.auditBrokenAt).toBeNull();
  expect(after.auditRows).toBeGreaterThan(10);
});
