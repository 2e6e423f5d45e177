/**
 * `npm run soak`: what takes too long for every test run. 20,000 mutated mails and 5,000 mutated ledger files; an mbox of 1 GB in
 * constant memory; processes killed and begun anew at many more places. Ends with 1 when anything failed.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fuzz } from './fuzz.ts';

const ROOT = resolve(import.meta.dirname, '../..');

function suite(folder: string, env: Record<string, string>): boolean {
  const vitest = join(ROOT, 'node_modules', '.bin', 'vitest');
  const path = [join(ROOT, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(':');
  const run = spawnSync(vitest, ['run', '--config', 'test/vitest.config.ts', folder], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PATH: path, ...env },
  });
  return run.status === 0;
}

let failed = 0;
for (const [kind, runs] of [
  ['mail', 20_000],
  ['ledger', 5_000],
] as const) {
  const { findings, slowest } = await fuzz(kind, 0, runs);
  for (const finding of findings) console.log(JSON.stringify(finding));
  console.log(
    `${kind}: ${runs} mutations, ${findings.length} findings, slowest ${slowest.milliseconds} ms (${slowest.seed})`,
  );
  if (findings.length > 0) failed += 1;
}
if (!suite('mailbox/', { ARCHIVE_MEGABYTES: '1024' })) failed += 1;
if (!suite('survival/', { LEDGERSIDE_SOAK: '1' })) failed += 1;
console.log(failed === 0 ? 'soak passed' : `soak: ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
