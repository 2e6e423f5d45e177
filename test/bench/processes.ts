/** Processes that are measured from outside: when they are ready, and how much memory they hold (Linux's /proc). */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '#test/house/sources.ts';

/** What a started process came to. `rssMb` at the first answer, `peakMb` until it ended; null where there is no /proc. */
export type Started = { readyMs: number; rssMb: number | null; peakMb: number | null; childMs: number };

function memory(pid: number, field: 'VmRSS' | 'VmHWM'): number | null {
  try {
    const found = new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return found ? Number(found[1]) / 1024 : null;
  } catch {
    return null;
  }
}

/** Starts the real server on a data folder, asks it once and ends it. Throws with what it said when it does not start. */
export async function startOnce(data: string): Promise<Started> {
  const started = performance.now();
  const child = spawn(process.execPath, [join('server', 'cli.ts'), 'start', '--port', '0', '--data', data], {
    cwd: ROOT,
  });
  let said = '';
  const link = Promise.withResolvers<string>();
  const listen = (chunk: Buffer): void => {
    said += chunk.toString();
    const found = /(http:\/\/127\.0\.0\.1:\d+)\/#t=[\w-]+/.exec(said)?.[1];
    if (found !== undefined) link.resolve(found);
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  child.once('exit', (code) => link.reject(new Error(`the server ended with ${code}: ${said}`)));
  const origin = await link.promise;
  const linkAt = performance.now() - started;
  const answer = await fetch(`${origin}/health`);
  await answer.text();
  const readyMs = performance.now() - started;
  const pid = child.pid ?? 0;
  const result = { readyMs, rssMb: memory(pid, 'VmRSS'), peakMb: memory(pid, 'VmHWM'), childMs: linkAt };
  child.kill('SIGTERM');
  await ended;
  return result;
}

/** Memory of a process that runs `source` and then waits, in MB; null where there is no /proc. */
export async function memoryOf(source: string): Promise<number | null> {
  const child = spawn(
    process.execPath,
    ['--input-type=module', '--eval', `${source}\nconsole.log('ready');\nsetInterval(() => {}, 1000);`],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  await Promise.race([new Promise<void>((done) => child.stdout.once('data', () => done())), ended]);
  const rss = memory(child.pid ?? 0, 'VmRSS');
  child.kill('SIGKILL');
  await ended;
  return rss;
}
