/** Input that cannot be taken: the exit code and the sentence that a person gets (DESIGN §6). */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyData, ended, errorOf, keys, output, rowsOf, run, scratch, serve, start } from './command.ts';
import type { Ended, Served } from './command.ts';

const dir = scratch();
const data = join(dir.path, 'data');
/** Most commands run inside a server, which costs less; some in a process of their own. */
const served = join(dir.path, 'served');
let server: Served;
const at = (): { cwd: string; env: Record<string, string> } => ({ cwd: dir.path, env: keys() });
const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(dir.path, name), content);
  return name;
};

/** Nothing that a person should not see: no stack, no path that was not given, no warning of the runtime. */
function expectPlain(end: Ended): void {
  for (const text of [end.out, end.err]) {
    expect(text).not.toMatch(/^\s+at /m);
    expect(text).not.toContain(dir.path);
    expect(text).not.toMatch(/node_modules|Warning|file:\/\//);
  }
}

const LEDGER = 'Customer,Invoice No,Date,Due Date,Amount\nAcme Ltd,1001,2026-05-13,2026-06-13,10.00\n';
const FILES: Record<string, string | Uint8Array> = {
  'good.csv': LEDGER,
  'scan.csv': '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n',
  'no-amount.csv': 'Customer,Invoice No,Date,Due Date\nAcme Ltd,1001,2026-05-13,2026-06-13\n',
  'dates.csv':
    'Customer,Invoice No,Date,Due Date,Amount\nAcme,1,03/04/2026,04/05/2026,10.00\nBeta,2,05/06/2026,06/07/2026,11.00\n',
  'two-currencies.csv':
    'Customer,Invoice No,Date,Due Date,Amount\nAcme,1,2026-05-13,2026-06-13,€ 10.00\nBeta,2,2026-05-13,2026-06-13,$ 11.00\n',
  'empty.csv': '',
  'header-only.csv': 'Customer,Invoice No,Date,Due Date,Amount\n',
  'one-bad-row.csv': `${LEDGER}Beta Ltd,1002,2026-05-13,2026-06-13,ten\n`,
};

const LEDGERS: [name: string, code: string, says: RegExp][] = [
  ['scan.csv', 'not_a_table', /not a table .*PDF/],
  ['no-amount.csv', 'no_amount_column', /No column holds an amount.*Invoice No.*--map total=/],
  ['dates.csv', 'ambiguous_dates', /"Date".*--date-order dmy or --date-order mdy/],
  ['two-currencies.csv', 'mixed_currencies', /mixes currencies/],
  ['empty.csv', 'empty_file', /The file is empty/],
  ['header-only.csv', 'no_rows', /no rows/],
  ['not-there.csv', 'file_missing', /There is no such file/],
  ['folder', 'not_a_file', /This is not a file/],
];

const MAIL: [name: string, code: string, says: RegExp][] = [
  ['noise.mbox', 'not_mail', /This is not mail/],
  ['empty.mbox', 'empty_file', /The file is empty/],
  ['folder', 'no_mail_in_folder', /There is no mail in this folder/],
  ['not-there.mbox', 'path_missing', /There is no such file or folder/],
];

beforeAll(async () => {
  for (const [name, content] of Object.entries(FILES)) file(name, content);
  file(
    'noise.mbox',
    Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256),
  );
  file('empty.mbox', '');
  file(
    'one.eml',
    'From: ann@acme.example\nTo: us@firm.example\nSubject: Hello\nDate: Mon, 1 Jun 2026 10:00:00 +0000\nMessage-ID: <1@acme.example>\n\nHello\n',
  );
  mkdirSync(join(dir.path, 'folder'));
  writeFileSync(join(dir.path, 'folder', 'readme.txt'), 'nothing here\n');
  emptyData(data);
  await output(['import', 'ledger', 'good.csv', '--us', 'firm.example', '--data', data], at());
  cpSync(data, served, { recursive: true });
  server = await serve(['--data', served], at());
}, 90_000);
afterAll(async () => {
  await server.stop();
  dir.drop();
});

describe('a ledger that cannot be taken', () => {
  it.each(LEDGERS)('%s is refused as %s', async (name, code, says) => {
    const end = await run(['import', 'ledger', name, '--data', served, '--json'], at());
    expect(end).toMatchObject({ code: 2, out: '' });
    expect(errorOf(end)).toMatchObject({ code, message: expect.stringMatching(says) as string, where: { file: name } });
    expectPlain(end);
  });

  it('is named in plain words without --json', async () => {
    const end = await run(['import', 'ledger', 'dates.csv', '--data', data], at());
    expect(end).toMatchObject({ code: 2, out: '' });
    expect(end.err).toMatch(/^The dates in column "Date" can be read .*\(file dates\.csv/);
    expectPlain(end);
  });

  it('keeps the good rows and says which were rejected', async () => {
    const end = await run(['import', 'ledger', 'one-bad-row.csv', '--data', served, '--json'], at());
    expect(end).toMatchObject({ code: 1, err: '' });
    expect(rowsOf(end.out)[0]).toMatchObject({
      rejects: [{ file: 'one-bad-row.csv', line: 3, column: 'Amount', value: 'ten', reason: 'bad_amount' }],
    });
  });

  it('is not taken at all with --strict', async () => {
    const end = await run(['import', 'ledger', 'one-bad-row.csv', '--strict', '--data', served, '--json'], at());
    expect(end).toMatchObject({ code: 2, out: '' });
    expect(errorOf(end)).toMatchObject({ code: 'rows_rejected', where: { line: 3 } });
  });
});

describe('mail that cannot be read', () => {
  it.each(MAIL)('%s is refused as %s', async (name, code, says) => {
    const end = await run(['import', 'mail', name, '--us', 'firm.example', '--data', served, '--json'], at());
    expect(end).toMatchObject({ code: 2, out: '' });
    expect(errorOf(end)).toMatchObject({ code, message: expect.stringMatching(says) as string, where: { file: name } });
    expectPlain(end);
  });

  it('is refused the same way without a server', async () => {
    const end = await run(['import', 'mail', 'noise.mbox', '--us', 'firm.example', '--data', data], at());
    expect(end).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^This is not mail.*\(file noise.mbox\)\n$/) as string,
    });
    expectPlain(end);
  });

  it('is named beside what was read', async () => {
    const end = await run(
      ['import', 'mail', 'one.eml', 'not-there.mbox', '--us', 'firm.example', '--data', served, '--json'],
      at(),
    );
    expect(end).toMatchObject({ code: 1, err: '' });
    expect(rowsOf(end.out)[0]).toMatchObject({
      messages: 1,
      unread: [{ file: 'not-there.mbox', reason: 'path_missing' }],
    });
    expectPlain(end);
  });

  it('is refused by unanswered with the same words', async () => {
    const end = await run(['unanswered', 'noise.mbox', '--us', 'firm.example', '--json'], at());
    expect(end).toMatchObject({ code: 2, out: '' });
    expect(errorOf(end)).toMatchObject({ code: 'not_mail', where: { file: 'noise.mbox' } });
    expectPlain(end);
  });

  it('left no mailbox and no row behind', async () => {
    const lines = (await output(['export', '--canonical', '--data', served], at())).split('\n');
    expect(lines.filter((l) => l.startsWith('["mailbox"'))).toHaveLength(1);
    expect(lines.filter((l) => l.startsWith('["document"'))).toHaveLength(1);
  });
});

describe('a command that makes no sense', () => {
  const WRONG: [args: string[], says: RegExp][] = [
    [['frobnicate'], /unknown command/],
    [['aging', '--frobnicate'], /unknown option/],
    [['aging', '--as-of', '2026-02-30'], /YYYY-MM-DD/],
    [['report', '--format', 'pdf'], /text, json, csv or html/],
    [['report', '--as-of', '2026-06-01', '--as-known', '2026-06-01'], /not both/],
    [['unanswered', 'one.eml'], /--us/],
    [['find', 'acme'], /--ledger/],
    [['find', 'acme', '--ledger', 'not-there.csv'], /no such file/],
    [['explain'], /path/],
    [['import', 'mail', 'one.eml', '--days', '3'], /unknown option/],
    [['start', '--mail', 'one.eml', '--data', 'new-folder'], /--us/],
    [['start', '--mail', 'one.eml', '--us', 'firm.example', '--data', 'new-folder'], /--ledger/],
    [['aging', '--data', 'new-folder'], /no organization here yet/],
    [['link', '--data', 'new-folder'], /No server is running/],
  ];

  it.each(WRONG)('%j ends with 2', async (args, says) => {
    const end = await run([...args, '--json'], at());
    expect(end).toMatchObject({ code: 2, out: '' });
    expect(errorOf(end).message).toMatch(says);
    expect(errorOf(end).message).not.toMatch(/^error:/);
    expectPlain(end);
  });

  it('stops quietly when nobody reads its output', async () => {
    const child = start(['help', 'tokens'], at());
    child.stdout.destroy();
    const end = await ended(child);
    expect(end.err).toBe('');
    expect(end.code).toBe(0);
  });
});
