/** A machine, folder or database that cannot be used: exit code 3 and a plain sentence, never a stack (DESIGN §6). */
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openStore } from '#server/store/open.ts';
import { emptyData, errorOf, keys, output, run, scratch } from './command.ts';
import type { Ended } from './command.ts';
import { sampleFiles } from './sample-files.ts';

const dir = scratch();
const at = (env: Record<string, string> = keys()): { cwd: string; env: Record<string, string> } => ({
  cwd: dir.path,
  env,
});
const isRoot = process.getuid?.() === 0;

function expectRefused(end: Ended, code: string, says: RegExp): void {
  expect(end).toMatchObject({ code: 3, out: '' });
  const error = errorOf(end);
  expect(error).toMatchObject({ code, message: expect.stringMatching(says) as string });
  expect(JSON.stringify(error)).not.toContain(dir.path);
  expect(JSON.stringify(error)).not.toMatch(/secret|\w:\/\/\w/);
}

beforeAll(() => {
  writeFileSync(
    join(dir.path, 'good.csv'),
    'Customer,Invoice No,Date,Due Date,Amount\nAcme,1,2026-05-13,2026-06-13,10.00\n',
  );
});
afterAll(() => dir.drop());

describe('settings', () => {
  it.each([
    [{ DATABASE_URL: 'mysql://secret@host/db', KEYS: 'k1:x' }, 'settings_invalid', /DATABASE_URL must be a postgres/],
    [{ DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/db' }, 'keys_missing', /KEYS must be set/],
    [{ PORT: 'http', PUBLIC_URL: 'firm.example' }, 'settings_invalid', /PUBLIC_URL .*PORT|PORT .*PUBLIC_URL/],
  ])('%j are refused', async (env, code, says) => {
    expectRefused(await run(['aging', '--json'], at(env)), code, says);
  });

  it('name a server that does not answer', async () => {
    const env = { DATABASE_URL: 'postgres://u:secret@127.0.0.1:1/db', ...keys() };
    expectRefused(
      await run(['aging', '--json', '--data', 'pg-1'], at(env)),
      'database_unreachable',
      /cannot be reached/,
    );
  });

  it('name keys that are none', async () => {
    const data = emptyData(join(dir.path, 'bad-keys'));
    const end = await run(['migrate', '--json', '--data', data], at({ KEYS: 'secret' }));
    expect(end.code).toBe(3);
    expect(end.err).not.toMatch(/secret/);
  });
});

describe.skipIf('missing' in inject('postgres'))('a PostgreSQL server', () => {
  it('is refused to a superuser', async () => {
    const server = inject('postgres');
    if ('missing' in server) return;
    const env = { DATABASE_URL: server.admin, ...keys() };
    expectRefused(await run(['aging', '--json', '--data', 'pg-2'], at(env)), 'role_too_powerful', /superuser/);
  });

  it('takes an import and answers', { timeout: 60_000 }, async () => {
    const server = inject('postgres');
    if ('missing' in server) return;
    const name = `t_${crypto.randomUUID().replaceAll('-', '')}`;
    const admin = postgres(server.admin, { max: 1, onnotice: () => undefined });
    await admin.unsafe(`create database ${name} owner ledgerside`);
    try {
      const env = { DATABASE_URL: `${server.url}${name}`, ...keys() };
      await output(['import', 'ledger', 'good.csv', '--us', 'firm.example', '--data', 'pg-3'], at(env));
      expect(await output(['aging', '--json', '--data', 'pg-3'], at(env))).toMatch(/"balance":"10\.00"/);
    } finally {
      await admin.unsafe(`drop database ${name} with (force)`);
      await admin.end();
    }
  });
});

describe('a data folder', () => {
  it('of a newer version is refused', async () => {
    const data = emptyData(join(dir.path, 'newer'));
    const store = await openStore({ url: null, folder: data, keys: inject('keys') });
    await store.driver.bare(
      "insert into drizzle.__drizzle_migrations (hash, created_at) values ('later', 4102444800000)",
    );
    await store.close();
    expectRefused(await run(['aging', '--json', '--data', data], at()), 'data_newer', /newer version of Ledgerside/);
  });

  it('of another PostgreSQL is refused', async () => {
    const data = emptyData(join(dir.path, 'older-major'));
    writeFileSync(join(data, 'pg', 'PG_VERSION'), '16\n');
    expectRefused(
      await run(['aging', '--json', '--data', data], at()),
      'data_folder_other_version',
      /PostgreSQL 16.*reads 18/,
    );
  });

  it('without its keys is refused', async () => {
    const data = emptyData(join(dir.path, 'no-keys'));
    rmSync(join(data, 'keys'), { force: true });
    expectRefused(await run(['aging', '--json', '--data', data], at({})), 'keys_missing', /"keys"/);
  });

  it('that is a file is refused', async () => {
    writeFileSync(join(dir.path, 'a-file'), '');
    expectRefused(
      await run(['migrate', '--json', '--data', 'a-file'], at()),
      'data_folder_unusable',
      /cannot be made or opened/,
    );
  });

  it.skipIf(isRoot)('that may not be written is refused', async () => {
    mkdirSync(join(dir.path, 'locked'), { mode: 0o500 });
    chmodSync(join(dir.path, 'locked'), 0o500);
    expectRefused(
      await run(['migrate', '--json', '--data', 'locked/data'], at()),
      'data_folder_not_writable',
      /cannot be written/,
    );
  });
});

it('a port in use is named', { timeout: 60_000 }, async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const { port } = other.address() as AddressInfo;
  const data = emptyData(join(dir.path, 'port'));
  await output(['import', 'ledger', 'good.csv', '--data', data], at());
  const end = await run(['start', '--port', String(port), '--json', '--data', data], at());
  other.close();
  expectRefused(end, 'port_in_use', new RegExp(`Port ${port} .*--port`));
});

/** A small disk of its own, where this user may mount one. */
function smallDisk(path: string, megabytes: number): boolean {
  mkdirSync(path);
  if (!isRoot) return false;
  return spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path]).status === 0;
}

describe('a disk that is full', () => {
  const disk = join(dir.path, 'disk');
  const mounted = smallDisk(disk, 220);
  if (!mounted) console.warn('skipped: a full disk needs the right to mount a small one');
  afterAll(() => {
    if (mounted) spawnSync('umount', [disk]);
  });

  it.skipIf(!mounted)('is named, and the import goes on once there is space', { timeout: 120_000 }, async () => {
    const free = 63;
    const sample = sampleFiles(join(dir.path, 'sample'));
    const data = emptyData(join(disk, 'data'));
    const used = Number(spawnSync('du', ['-sm', data], { encoding: 'utf8' }).stdout.split('\t')[0]);
    writeFileSync(join(disk, 'ballast'), new Uint8Array((220 - used - free) * 1024 * 1024));
    const ledger = ['import', 'ledger', ...sample.ledgers, '--us', sample.us, '--data', data, '--json'];
    expectRefused(await run(ledger, at()), 'disk_full', /full/);
    rmSync(join(disk, 'ballast'));
    expect(await output(ledger, at())).toMatch(/"created":302/);
  });

  it.skipIf(!mounted)('is named on the very first start', { timeout: 60_000 }, async () => {
    const tiny = join(dir.path, 'tiny');
    expect(smallDisk(tiny, 20)).toBe(true);
    try {
      const end = await run(['migrate', '--json', '--data', join(tiny, 'data')], at());
      expectRefused(end, 'disk_full', /full/);
      cpSync(join(dir.path, 'good.csv'), join(tiny, 'still-writable.csv'));
    } finally {
      spawnSync('umount', [tiny]);
    }
  });
});
