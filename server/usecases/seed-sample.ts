/** The sample firm: its files are written into the data folder and imported like anybody's own. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { randomUUIDv7 } from 'node:crypto';
import type { Day } from '#shared/days.ts';
import { generateSample } from '#server/sample/generate.ts';
import { insertRows } from '#server/store/bulk.ts';
import type { Org } from '#server/store/directory.ts';
import type { Store } from '#server/store/open.ts';
import { users } from '#server/store/schema/people.ts';
import { change } from './context.ts';
import type { Context, Progress } from './context.ts';
import { createOrg } from './create-org.ts';
import { importLedger } from './import-ledger.ts';
import { importMail } from './import-mail.ts';

/** Writes the files of the sample firm; the last one marks the set as whole. Returns where the files are. */
async function writeFiles(folder: string, today: Day): Promise<{ mail: string[]; ledgers: string[] }> {
  const sample = generateSample({ today });
  const done = join(folder, 'README.txt');
  const mail = sample.mailboxes.map((m) => join(folder, m.fileName));
  const ledgers = ['customers.csv', 'ledger.csv'].map((name) => join(folder, name));
  if (existsSync(done)) return { mail, ledgers };
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const [i, m] of sample.mailboxes.entries()) await writeFile(mail[i] ?? '', m.mbox);
  await writeFile(ledgers[0] ?? '', sample.customersCsv);
  await writeFile(ledgers[1] ?? '', sample.ledgerCsv);
  await writeFile(done, 'An invented firm. Every name, number and address in these files is made up.\n');
  return { mail, ledgers };
}

/**
 * Makes the sample firm with its people, or goes on where a killed start left it. `today` is the day on which its story
 * stands; the files keep it on later starts.
 */
export async function seedSample(
  store: Store,
  input: { folder: string; today: Day; org: Org | null; progress: Progress },
  now: () => number,
): Promise<Org> {
  const sample = generateSample({ today: input.today });
  const { name, timeZone, country, currency } = sample.organization;
  const org =
    input.org ??
    (await createOrg(
      store,
      {
        name,
        changes: {
          timeZone,
          country,
          baseCurrency: currency,
          settings: { unansweredAfter: 3, defaultTermsDays: 30, sample: true },
        },
      },
      now(),
    ));
  const ctx: Context = { org, store, now, actor: { type: 'job', job: 'seed_sample' } };
  await change(ctx, async (tx) => {
    const people = sample.organization.users.map((u) => ({
      orgId: org.id,
      id: randomUUIDv7(),
      name: u.name,
      address: u.address,
      role: u.role,
      active: true,
      recordedAt: new Date(now()),
    }));
    const added = await insertRows(tx, users, people, 'nothing');
    return { result: null, audit: added === 0 ? null : { verb: 'seed_sample', facts: { users: added } } };
  });
  const files = await writeFiles(join(input.folder, 'sample'), input.today);
  for (const path of files.ledgers) {
    await importLedger(ctx, {
      path,
      dryRun: false,
      strict: false,
      full: false,
      confirmClosing: false,
      asOf: null,
      options: {},
      progress: input.progress,
    });
  }
  await importMail(ctx, { paths: files.mail, us: [...sample.us], dryRun: false, progress: input.progress });
  return org;
}
