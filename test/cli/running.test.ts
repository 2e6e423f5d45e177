/** One process holds a data folder; commands run through it, and whatever ends it leaves a folder that opens again (DESIGN §5). */
import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  emptyData,
  ended,
  errorOf,
  keys,
  killed,
  output,
  rowsOf,
  run,
  scratch,
  serve,
  start,
  written,
} from './command.ts';
import type { Served } from './command.ts';
import { sampleFiles } from './sample-files.ts';
import type { SampleFiles } from './sample-files.ts';

const dir = scratch();
const data = join(dir.path, 'data');
const at = (): { cwd: string; env: Record<string, string> } => ({ cwd: dir.path, env: keys() });
let sample: SampleFiles;
let server: Served;

beforeAll(async () => {
  sample = sampleFiles(join(dir.path, 'sample'));
  writeFileSync(
    join(dir.path, 'good.csv'),
    'Customer,Invoice No,Date,Due Date,Amount\nAcme,1,2026-05-13,2026-06-13,10.00\n',
  );
  emptyData(data);
  await output(['import', 'ledger', ...sample.ledgers, '--us', sample.us, '--data', data], at());
  cpSync(data, join(dir.path, 'with-ledger'), { recursive: true });
  server = await serve(['--data', data], at());
}, 90_000);
afterAll(async () => {
  await server.stop('SIGKILL');
  dir.drop();
});

describe('while a server runs', () => {
  it('a second one is refused', async () => {
    const end = await run(['start', '--port', '0', '--json', '--data', data], at());
    expect(end).toMatchObject({ code: 3, out: '' });
    expect(errorOf(end)).toMatchObject({ code: 'data_folder_in_use', where: { folder: 'data' } });
  });

  it('link prints a new link to it, which works once', async () => {
    const [row] = rowsOf<{ url: string }>(await output(['link', '--json', '--data', data], at()));
    expect(row?.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#t=[\w-]{20,}$/);
    expect(new URL(row?.url ?? '').origin).toBe(new URL(server.link).origin);
    expect(row?.url).not.toBe(server.link);
  });

  it('questions are answered through it', async () => {
    expect(rowsOf(await output(['aging', '--json', '--data', data], at())).length).toBeGreaterThan(20);
    expect(rowsOf(await output(['report', '--json', '--data', data], at())).length).toBeGreaterThan(5);
    expect(await output(['export', '--canonical', '--data', data], at())).toMatch(/^\["account"/);
    expect(rowsOf(await output(['migrate', '--json', '--data', data], at()))).toEqual([{ applied: [] }]);
  });

  it('imports run in it, with paths from where the person stands, and end with their own exit code', async () => {
    const [row] = rowsOf(await output(['import', 'ledger', 'good.csv', '--json', '--data', data], at()));
    expect(row).toMatchObject({ file: 'good.csv', documents: { created: 1 } });
    const refused = await run(['import', 'ledger', 'none.csv', '--json', '--data', data], at());
    expect(refused.code).toBe(2);
    expect(errorOf(refused)).toMatchObject({ code: 'file_missing' });
  });

  it('one who connects and says nothing does not keep it from stopping', { timeout: 60_000 }, async () => {
    const own = join(dir.path, 'silent');
    cpSync(join(dir.path, 'with-ledger'), own, { recursive: true });
    const other = await serve(['--data', own], at());
    const silent = createConnection(join(own, 'control.sock'));
    silent.on('error', () => undefined);
    await new Promise((done) => silent.once('connect', done));
    expect(await other.stop()).toMatchObject({ code: 0 });
    silent.destroy();
  });

  it('several commands at once are all answered', { timeout: 60_000 }, async () => {
    const one = await output(['aging', '--json', '--data', data], at());
    const many = await Promise.all([1, 2, 3].map(() => output(['aging', '--json', '--data', data], at())));
    expect(many).toEqual([one, one, one]);
  });

  it(
    'a command whose server is killed says so, and the next one opens the folder itself',
    { timeout: 90_000 },
    async () => {
      const own = join(dir.path, 'killed-server');
      cpSync(join(dir.path, 'with-ledger'), own, { recursive: true });
      const other = await serve(['--data', own], at());
      const asked = run(['import', 'mail', ...sample.mail, '--us', sample.us, '--json', '--data', own], at());
      await written(own, 5);
      await other.stop('SIGKILL');
      const end = await asked;
      expect(end).toMatchObject({ code: 3, out: '' });
      expect(errorOf(end)).toMatchObject({ code: 'server_ended' });
      expect(rowsOf(await output(['aging', '--json', '--data', own], at())).length).toBeGreaterThan(20);
    },
  );

  it('a command whose server is told to stop ends clearly, one way or the other', { timeout: 90_000 }, async () => {
    const own = join(dir.path, 'stopped-server');
    cpSync(join(dir.path, 'with-ledger'), own, { recursive: true });
    const other = await serve(['--data', own], at());
    const asked = run(['import', 'mail', ...sample.mail, '--us', sample.us, '--json', '--data', own], at());
    await written(own, 5);
    const stopped = await other.stop('SIGTERM');
    expect(stopped).toMatchObject({ code: 0, signal: null });
    const end = await asked;
    if (end.code !== 0) {
      expect(end.code).toBe(3);
      expect(errorOf(end).code).toMatch(/server_ended|server_stopping/);
    }
  });
});

describe('without a server', () => {
  it('a command that meets another one is told to wait', { timeout: 60_000 }, async () => {
    const own = join(dir.path, 'busy');
    cpSync(join(dir.path, 'with-ledger'), own, { recursive: true });
    const first = start(['import', 'mail', ...sample.mail, '--us', sample.us, '--data', own], at());
    const firstEnd = ended(first);
    first.stdin.end();
    while (!existsSync(join(own, 'control.sock'))) await new Promise((done) => setTimeout(done, 20));
    const second = await run(['aging', '--json', '--data', own], at());
    expect(second).toMatchObject({ code: 3, out: '' });
    expect(errorOf(second)).toMatchObject({ code: 'data_folder_in_use' });
    expect((await firstEnd).code).toBe(0);
  });

  it('of several that find a dead one’s folder exactly one goes on', { timeout: 60_000 }, async () => {
    const own = join(dir.path, 'stale');
    cpSync(join(dir.path, 'with-ledger'), own, { recursive: true });
    await killed(['import', 'mail', ...sample.mail, '--us', sample.us, '--data', own], {
      ...at(),
      folder: own,
      writes: 20,
    });
    const ends = await Promise.all([1, 2, 3].map(() => run(['migrate', '--json', '--data', own], at())));
    for (const end of ends) {
      expect([0, 3]).toContain(end.code);
      if (end.code === 3) expect(errorOf(end).code).toBe('data_folder_in_use');
    }
    expect(ends.filter((e) => e.code === 0).length).toBeGreaterThan(0);
    expect(rowsOf(await output(['aging', '--json', '--data', own], at())).length).toBeGreaterThan(20);
  });
});

const script = spawnSync('script', ['--version']).status === 0;
if (!script) console.warn('skipped: progress on a terminal needs the program "script"');

describe('progress', () => {
  it.skipIf(!script)('is shown on a terminal when something takes longer than a second', { timeout: 60_000 }, () => {
    const cli = join(import.meta.dirname, '../../server/cli.ts');
    const command = `'${process.execPath}' '${cli}' unanswered '${sample.folder}' '${sample.folder}' --us ${sample.us}`;
    const { stdout } = spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8', cwd: dir.path });
    expect(stdout).toMatch(/\r\u001b\[Kreading mail \d+ % \([\d,]+\/s, \d+ s left\)/);
  });

  it('is not written where there is no terminal', { timeout: 60_000 }, async () => {
    const end = await run(['unanswered', sample.folder, '--us', sample.us], at());
    expect(end).toMatchObject({ code: 0, err: '' });
  });
});
