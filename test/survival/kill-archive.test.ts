/** kill -9 in the middle of a large archive of everyday mail against a real ledger (DESIGN §8). */
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { emptyData, keys, killed, output, scratch } from '#test/cli/command.ts';
import { devPath, withoutDevData } from '#test/shared-data.ts';
import { councilCsv } from '#test/tools/council-to-csv.ts';
import { contentsOf } from './contents.ts';
import { differences } from './differences.ts';

const soak = process.env['LEDGERSIDE_SOAK'] === '1';
const KILLS = soak ? Array.from({ length: 40 }, (_, i) => 60 + 10 * i) : [160];

describe.skipIf(withoutDevData('the archive that is killed in the middle'))('an archive of 3,000 mails', () => {
  const dir = scratch();
  afterAll(() => dir.drop());

  it('ends as one undisturbed run', { timeout: soak ? 3_600_000 : 180_000 }, async () => {
    const at = { env: keys(), cwd: dir.path };
    const paid = gunzipSync(readFileSync(devPath('ar_ledgers', 'council_paid_invoices.jsonl.gz'))).toString('utf8');
    writeFileSync(join(dir.path, 'council.csv'), councilCsv(paid));
    const data = emptyData(join(dir.path, 'data'));
    await output(['import', 'ledger', 'council.csv', '--us', 'calderdale.gov.uk', '--data', data], at);
    const clean = join(dir.path, 'clean');
    cpSync(data, clean, { recursive: true });
    const archive = devPath('spamassassin', 'messages.tar.gz');
    const mail = (to: string): string[] => ['import', 'mail', archive, '--us', 'calderdale.gov.uk', '--data', to];
    let kills = 0;
    for (const writes of KILLS) {
      const end = await killed(mail(data), { ...at, folder: data, writes });
      if (end.signal === 'SIGKILL') kills += 1;
    }
    expect(kills).toBeGreaterThan(0);
    await output(mail(data), at);
    await output(mail(clean), at);
    const lines = async (of: string): Promise<string[]> =>
      (await output(['export', '--canonical', '--data', of], at)).split('\n');
    expect(differences(await lines(data), await lines(clean))).toEqual([]);
    const { auditBrokenAt, auditRows } = await contentsOf(data);
    expect(auditBrokenAt).toBeNull();
    expect(auditRows).toBeGreaterThan(10);
  });
});
