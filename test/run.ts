/** `npm test`: type check, lint, format, pane build, then every suite; ends with the plain line `N passed, N failed`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

type Step = { name: string; command: string; args: string[] };

const bin = (name: string): string => join('node_modules', '.bin', name);
const steps: Step[] = [
  ...['shared', 'server', 'addin', 'test'].map((room) => ({
    name: `types ${room}`,
    command: bin('tsc'),
    args: ['-p', room],
  })),
  { name: 'lint', command: 'npm', args: ['run', '--silent', 'lint'] },
  { name: 'format', command: 'npm', args: ['run', '--silent', 'format', '--', '--check'] },
  { name: 'pane build', command: 'npm', args: ['run', '--silent', 'build'] },
];

// The tools' scripts say `env node`: the project's own Node must come first.
const env = { ...process.env, PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}` };

let passed = 0;
let failed = 0;
for (const step of steps) {
  const started = Date.now();
  const ok = spawnSync(step.command, step.args, { stdio: 'inherit', env }).status === 0;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${step.name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (ok) passed += 1;
  else failed += 1;
}

const scratch = mkdtempSync(join(tmpdir(), 'ledgerside-test-'));
const results = join(scratch, 'results.json');
const run = spawnSync(
  bin('vitest'),
  [
    'run',
    '--config',
    'test/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit', env },
);
let skipped = 0;
try {
  const report = JSON.parse(readFileSync(results, 'utf8')) as Record<string, number>;
  passed += report['numPassedTests'] ?? 0;
  failed += report['numFailedTests'] ?? 0;
  skipped = (report['numPendingTests'] ?? 0) + (report['numTodoTests'] ?? 0);
  if (run.status !== 0 && (report['numFailedTests'] ?? 0) === 0) failed += 1;
} catch {
  console.error('the test runner wrote no result');
  failed += 1;
}
rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed === 0 ? 0 : 1);
