/** kill -9 during the very first start, which makes the database and the sample firm, then started again (DESIGN §8). */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { killed, output, scratch, serve } from '#test/cli/command.ts';
import { differences } from './differences.ts';

const soak = process.env['LEDGERSIDE_SOAK'] === '1';

/** Writes into the data folder before the kill: while the cluster is made, migrated, seeded. */
const KILLS = soak ? Array.from({ length: 60 }, (_, i) => 5 + 40 * i) : [300, 60, 130];

const dir = scratch();
afterAll(() => dir.drop());

const started = async (data: string): Promise<string[]> => {
  const server = await serve(['--data', data]);
  const lines = (await output(['export', '--canonical', '--data', data])).split('\n');
  expect(await server.stop()).toMatchObject({ code: 0 });
  return lines;
};

it('ends as one undisturbed first start', { timeout: soak ? 3_600_000 : 150_000 }, async () => {
  const data = join(dir.path, 'data');
  mkdirSync(data);
  let kills = 0;
  for (const writes of KILLS) {
    const end = await killed(['start', '--port', '0', '--data', data], { folder: data, writes });
    if (end.signal === 'SIGKILL') kills += 1;
    expect(end.err).not.toMatch(/bug|^\s+at /m);
  }
  expect(kills).toBe(KILLS.length);
  const after = await started(data);
  expect(after.length).toBeGreaterThan(500);
  expect(differences(after, await started(join(dir.path, 'clean')))).toEqual([]);
});
