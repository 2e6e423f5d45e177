/** The command line as a person runs it: a process of its own, on a data folder of its own. */
import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inject } from 'vitest';

/** The command line's file. */
export const CLI = resolve(import.meta.dirname, '../../server/cli.ts');

/** How a command ended and what it said. */
export type Ended = { code: number | null; signal: string | null; out: string; err: string };

/** Where and with what a command runs. `env` is laid over a bare environment without settings of ours. */
export type Surroundings = { cwd?: string; env?: Record<string, string>; input?: string };

const SETTINGS = /^(DATABASE_URL|KEYS|PUBLIC_URL|PORT|HOST|LEDGERSIDE_DATA|LOG_LEVEL|NODE_OPTIONS|TZ)$/;

function environment(extra: Record<string, string> = {}): Record<string, string> {
  const kept = Object.entries(process.env).filter(([name, value]) => value !== undefined && !SETTINGS.test(name));
  return { ...(Object.fromEntries(kept) as Record<string, string>), TZ: 'UTC', ...extra };
}

/** Starts a command and leaves it running. */
export function start(args: readonly string[], at: Surroundings = {}): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [CLI, ...args], { cwd: at.cwd ?? tmpdir(), env: environment(at.env) });
}

/** What a process says until it ends. */
export function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  return new Promise((done, fail) => {
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.stdin.on('error', () => undefined);
    child.once('error', fail);
    child.once('close', (code, signal) => done({ code, signal, out, err }));
  });
}

/** Runs a command to its end. */
export function run(args: readonly string[], at: Surroundings = {}): Promise<Ended> {
  const child = start(args, at);
  const end = ended(child);
  child.stdin.end(at.input ?? '');
  return end;
}

/** Runs a command that has to end with 0; its output. Throws with what it said otherwise. */
export async function output(args: readonly string[], at: Surroundings = {}): Promise<string> {
  const { code, signal, out, err } = await run(args, at);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code ?? signal}: ${err}`);
  return out;
}

/** The JSON objects of an output, one a line. */
export function rowsOf<T = Record<string, unknown>>(out: string): T[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The one `{error}` object on standard error. Throws when there is anything else. */
export function errorOf(end: Ended): { code: string; message: string; where: Record<string, string | number> } {
  const [only, ...others] = rowsOf<{
    error: { code: string; message: string; where: Record<string, string | number> };
  }>(end.err);
  if (!only || others.length > 0) throw new Error(`not one error object: ${end.err}`);
  return only.error;
}

/** A folder of a test, removed by `drop`. */
export function scratch(): { path: string; drop: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'ledgerside-cli-'));
  return { path, drop: () => rmSync(path, { recursive: true, force: true }) };
}

/** A data folder with an empty, migrated database at `path`; run commands on it with `keys()` in their environment. */
export function emptyData(path: string): string {
  cpSync(inject('pgliteTemplate'), path, { recursive: true });
  return path;
}

/** The sealing keys of `emptyData`. */
export function keys(): { KEYS: string } {
  return { KEYS: inject('keys') };
}

/** Waits until the data folder was written to so many times, or `signal` says that it is no longer of interest. */
export function written(folder: string, writes: number, signal?: AbortSignal): Promise<void> {
  return new Promise((done) => {
    let seen = 0;
    const watcher = watch(folder, { recursive: true }, () => {
      seen += 1;
      if (seen === writes) stop();
    });
    const stop = (): void => {
      watcher.close();
      done();
    };
    signal?.addEventListener('abort', stop);
  });
}

/** Runs a command and kills it with SIGKILL once the data folder was written to `writes` times; one that is done before just ends. */
export async function killed(
  args: readonly string[],
  at: Surroundings & { folder: string; writes: number },
): Promise<Ended> {
  const over = new AbortController();
  const child = start(args, at);
  const end = ended(child).finally(() => over.abort());
  child.stdin.end();
  void written(at.folder, at.writes, over.signal).then(() => child.kill('SIGKILL'));
  return end;
}

/** A server that a test started. */
export type Served = { link: string; said: () => string; stop: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<Ended> };

/** Starts the server on a free port and waits for its link. Throws with what it said when it ends before. */
export function serve(args: readonly string[], at: Surroundings = {}): Promise<Served> {
  const child = start(['start', '--port', '0', '--json', ...args], at);
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const end = ended(child);
  return new Promise((done, fail) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const line = chunk.toString().split('\n')[0] ?? '';
      const { url } = JSON.parse(line) as { url: string };
      done({
        link: url,
        said: () => err,
        stop: (signal = 'SIGTERM') => {
          child.kill(signal);
          return end;
        },
      });
    });
    void end.then((e) => fail(new Error(`the server ended with ${e.code ?? e.signal}: ${e.err}`)));
  });
}
