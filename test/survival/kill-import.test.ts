/** kill -9 during imports, again and again, then to the end: the same as one undisturbed run (DESIGN §8). */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyData, keys, killed, output, run, scratch } from '#test/cli/command.ts';
import { sampleFiles } from '#test/cli/sample-files.ts';
import type { SampleFiles } from '#test/cli/sample-files.ts';
import { contentsOf } from './contents.ts';
import { differences } from './differences.ts';

const soak = process.env['LEDGERSIDE_SOAK'] === '1';

/** Numbers of writes into the data folder after which the process is killed, one after the other. */
const LEDGER_KILLS = soak ? Array.from({ length: 40 }, (_, i) => 5 + 6 * i) : [20, 70];
const MAIL_KILLS = soak ? Array.from({ length: 120 }, (_, i) => 5 + 3 * i) : [60, 110, 140, 170];

const dir = scratch();
let sample: SampleFiles;
let clean: string;
let cleanLedger: string;
const env = (): { env: Record<string, string> } => ({ env: keys() });
const ledgerArgs = (data: string): string[] => [
  'import',
  'ledger',
  ...sample.ledgers,
  '--us',
  sample.us,
  '--data',
  data,
];
const mailArgs = (data: string): string[] => ['import', 'mail', ...sample.mail, '--us', sample.us, '--data', data];
const canonical = (data: string): Promise<string> => output(['export', '--canonical', '--data', data], env());
const withLedger = (): string => join(dir.path, 'with-ledger');

beforeAll(async () => {
  sample = sampleFiles(join(dir.path, 'sample'));
  emptyData(withLedger());
  await output(ledgerArgs(withLedger()), env());
  cleanLedger = await canonical(withLedger());
  const folder = join(dir.path, 'clean');
  cpSync(withLedger(), folder, { recursive: true });
  await output(mailArgs(folder), env());
  clean = await canonical(folder);
}, 120_000);
afterAll(() => dir.drop());

async function killAndFinish(
  folder: string,
  args: readonly string[],
  kills: readonly number[],
): Promise<{ kills: number; after: string }> {
  let done = 0;
  for (const writes of kills) {
    const end = await killed(args, { ...env(), folder, writes });
    expect(end.err).toBe('');
    if (end.signal === 'SIGKILL') done += 1;
  }
  const last = await run(args, env());
  expect(last).toMatchObject({ code: 0, err: '' });
  return { kills: done, after: await canonical(folder) };
}

describe('a ledger import that was killed', () => {
  it('ends as one undisturbed run when it is run again', { timeout: soak ? 3_600_000 : 90_000 }, async () => {
    const folder = emptyData(join(dir.path, 'ledger-kills'));
    const { kills, after } = await killAndFinish(folder, ledgerArgs(folder), LEDGER_KILLS);
    expect(kills).toBeGreaterThan(0);
    expect(differences(after.split('\n'), cleanLedger.split('\n'))).toEqual([]);
  });
});

describe('a mail import that was killed', () => {
  it('ends as one undisturbed run when it is run again', { timeout: soak ? 3_600_000 : 120_000 }, async () => {
    const folder = join(dir.path, 'mail-kills');
    cpSync(withLedger(), folder, { recursive: true });
    const { kills, after } = await killAndFinish(folder, mailArgs(folder), MAIL_KILLS);
    expect(kills).toBeGreaterThan(1);
    expect(differences(after.split('\n'), clean.split('\n'))).toEqual([]);
    expect(await contentsOf(folder)).toMatchObject({ auditBrokenAt: null });
  });
});
