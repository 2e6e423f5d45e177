/** Watches the fuzzing: a run that throws, hangs, dies or takes too much memory is a finding with the seed that repeats it. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A run that went wrong. `seed` repeats it: `node test/soak/fuzz-child.ts KIND SEED SEED+1`. */
export type Finding = { kind: string; seed: number; what: 'thrown' | 'hung' | 'died' | 'memory'; detail: string };

/** How many runs there were, what was found, and the slowest. */
export type Fuzzed = { runs: number; findings: Finding[]; slowest: { seed: number; milliseconds: number } };

type Line = { seed: number; size?: number; thrown?: string; grown?: number; milliseconds?: number };
type Ended = { seed: number; hung: boolean; code: number | null; err: string };

const CHILD = join(import.meta.dirname, 'fuzz-child.ts');
const WATCHDOG = 30_000;
const MEGABYTE = 1024 * 1024;

/** What one reading may take: 64 MB and ten times its input. */
const allowed = (size: number): number => 64 * MEGABYTE + 10 * size;

function child(args: readonly string[], flags: readonly string[], heard: (line: Line) => void): Promise<Ended> {
  return new Promise((done, fail) => {
    const process_ = spawn(process.execPath, [...flags, CHILD, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let [seed, hung, err] = [Number(args[1]), false, ''];
    const kill = (): void => {
      hung = true;
      process_.kill('SIGKILL');
    };
    let timer = setTimeout(kill, 2 * WATCHDOG);
    process_.stderr.setEncoding('utf8').on('data', (text: string) => (err = (err + text).slice(-4_000)));
    createInterface({ input: process_.stdout }).on('line', (text) => {
      clearTimeout(timer);
      timer = setTimeout(kill, WATCHDOG);
      const line = JSON.parse(text) as Line;
      ({ seed } = line);
      heard(line);
    });
    process_.once('error', fail);
    process_.once('close', (code) => {
      clearTimeout(timer);
      done({ seed, hung, code, err });
    });
  });
}

/** How far a single run raises the peak of memory in a process of its own, warmed up and swept before; in bytes. */
async function grownAlone(kind: string, seed: number): Promise<number> {
  let grown = 0;
  await child(
    [kind, String(seed), String(seed + 1), 'alone'],
    ['--expose-gc'],
    (line) => (grown = line.grown ?? grown),
  );
  return grown;
}

/**
 * Runs seeds `from` to `to` (left out) in a child process, begun anew behind a seed that hangs for 30 seconds or kills it. A run
 * that raises the peak of memory beyond what is allowed is repeated alone, for in a long-lived process the growth may be others'.
 */
export async function fuzz(kind: 'mail' | 'ledger', from: number, to: number): Promise<Fuzzed> {
  const findings: Finding[] = [];
  const suspects: { seed: number; size: number }[] = [];
  let slowest = { seed: -1, milliseconds: 0 };
  for (let next = from; next < to;) {
    let done = next - 1;
    const end = await child([kind, String(next), String(to)], [], ({ seed, size = 0, thrown, grown, milliseconds }) => {
      if (thrown !== undefined) findings.push({ kind, seed, what: 'thrown', detail: thrown });
      if (milliseconds === undefined) return;
      done = seed;
      if (milliseconds > slowest.milliseconds) slowest = { seed, milliseconds };
      if ((grown ?? 0) > allowed(size)) suspects.push({ seed, size });
    });
    if (end.hung) findings.push({ kind, seed: end.seed, what: 'hung', detail: `for ${WATCHDOG / 1000} s` });
    else if (done < to - 1) findings.push({ kind, seed: end.seed, what: 'died', detail: `${end.code} ${end.err}` });
    next = done >= to - 1 ? to : Math.max(end.seed, next) + 1;
    if (findings.length > 20) break;
  }
  for (const { seed, size } of suspects.slice(0, 20)) {
    const grown = await grownAlone(kind, seed);
    if (grown > allowed(size))
      findings.push({ kind, seed, what: 'memory', detail: `${Math.round(grown / MEGABYTE)} MB for ${size} bytes` });
  }
  return { runs: to - from, findings, slowest };
}
