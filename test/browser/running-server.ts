/** The real server in a process of its own, as a person starts it. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '#test/house/sources.ts';

/** A started server: its one-time link, a way to more links, and its end. */
export type RunningServer = { link: string; origin: string; anotherLink: () => string; stop: () => Promise<void> };

const CLI = join('server', 'cli.ts');
const LINK = /http:\/\/127\.0\.0\.1:\d+\/#t=[\w-]+/;
const START_MS = 120_000;

async function linkOf(child: ChildProcess): Promise<string> {
  return await new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`the server printed no link: ${said}`)), START_MS);
    const read = (chunk: Buffer): void => {
      said += chunk.toString('utf8');
      const link = LINK.exec(said)?.[0];
      if (link === undefined) return;
      clearTimeout(late);
      resolve(link);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`the server ended with ${code}: ${said}`));
    });
  });
}

/** Starts the server on a fresh data folder with the sample firm, on a free port of this machine. Throws with what it said. */
export async function startServer(): Promise<RunningServer> {
  const data = mkdtempSync(join(tmpdir(), 'ledgerside-browser-'));
  const child = spawn(process.execPath, [CLI, 'start', '--port', '0', '--data', data], { cwd: ROOT });
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      const hard = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(hard);
    }
    rmSync(data, { recursive: true, force: true });
  };
  try {
    const link = await linkOf(child);
    return {
      link,
      origin: new URL(link).origin,
      stop,
      anotherLink: () => {
        const { stdout, stderr } = spawnSync(process.execPath, [CLI, 'link', '--data', data], {
          cwd: ROOT,
          encoding: 'utf8',
        });
        const next = LINK.exec(stdout)?.[0];
        if (next === undefined) throw new Error(`no link: ${stdout}${stderr}`);
        return next;
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
