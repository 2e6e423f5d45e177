/** Real ledgers through the command line, exactly as they were published. */
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { devPath, withoutDevData } from '#test/shared-data.ts';
import { emptyData, errorOf, keys, output, rowsOf, run, scratch, serve } from './command.ts';
import type { Served } from './command.ts';

type Truth = Record<
  string,
  Record<string, Record<'balance' | 'not_due' | 'd1_30' | 'd31_60' | 'd61_90' | 'd90_plus' | 'disputed_open', number>>
>;
type Row = { account: { externalId: string } } & Record<
  'notDue' | 'd1_30' | 'd31_60' | 'd61_90' | 'over90' | 'open' | 'balance' | 'disputed',
  string
>;

describe.skipIf(withoutDevData('real ledgers through the command line'))('real ledgers', () => {
  const dir = scratch();
  const data = join(dir.path, 'data');
  const at = (): { cwd: string; env: Record<string, string> } => ({ cwd: dir.path, env: keys() });
  let server: Served;

  beforeAll(async () => {
    copyFileSync(devPath('ar_ledgers', 'ibm_ar_mdy.csv'), join(dir.path, 'ibm.csv'));
    copyFileSync(devPath('ar_ledgers', 'raw', 'leeds_2012-07_raw_first900k.csv'), join(dir.path, 'leeds.csv'));
    server = await serve(['--ledger', 'ibm.csv', '--data', emptyData(data)], at());
  }, 90_000);
  afterAll(async () => {
    await server.stop();
    dir.drop();
  });

  it('are aged to the cent on every day that is known', { timeout: 60_000 }, async () => {
    const truth = JSON.parse(readFileSync(devPath('ar_ledgers', 'ibm_ar_mdy.aging_truth.json'), 'utf8')) as Truth;
    let customers = 0;
    for (const [day, expected] of Object.entries(truth)) {
      const rows = rowsOf<Row>(await output(['aging', '--as-of', day, '--json', '--data', data], at()));
      const got = Object.fromEntries(
        rows.map((r) => [
          r.account.externalId,
          [r.balance, r.open, r.notDue, r.d1_30, r.d31_60, r.d61_90, r.over90, r.disputed].map(Number),
        ]),
      );
      const wanted = Object.fromEntries(
        Object.entries(expected).map(([id, t]) => [
          id,
          [t.balance, t.balance, t.not_due, t.d1_30, t.d31_60, t.d61_90, t.d90_plus, t.disputed_open],
        ]),
      );
      expect([day, got]).toEqual([day, wanted]);
      customers += rows.length;
    }
    expect(customers).toBeGreaterThan(100);
  });

  it('are taken with their padding and trailing commas', { timeout: 60_000 }, async () => {
    const end = await run(['import', 'ledger', 'leeds.csv', '--json', '--data', data], at());
    expect([0, 1]).toContain(end.code);
    const [row] = rowsOf<{
      documents: { created: number };
      rejects: { line: number; reason: string; column: string }[];
    }>(end.out);
    expect(end.err).toBe('');
    expect(row?.documents.created).toBeGreaterThan(3500);
    // Its names of persons are blacked out; nothing else of it is turned away.
    expect(new Set(row?.rejects.map((r) => r.reason))).toEqual(new Set(['redacted_name']));
    const rejects = readFileSync(join(dir.path, 'leeds.csv.rejects.csv'), 'utf8').trim().split(/\r?\n/);
    expect(rejects[0]).toBe('file,line,column,value,reason');
    expect(rejects).toHaveLength((row?.rejects.length ?? 0) + 1);
  });

  it('are refused when the column of amounts is missing', async () => {
    const end = await run(['import', 'ledger', 'leeds.csv', '--map', 'total=Nothing', '--json', '--data', data], at());
    expect(end.code).toBe(2);
    expect(errorOf(end)).toMatchObject({ code: 'unknown_mapping' });
  });
});
