/** Reading an archive: what each step costs per message beside the parsing of MIME. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCalendar } from '#server/collections/calendar.ts';
import { readMessageNow } from '#server/mail/mime.ts';
import type { MailMessage } from '#server/mail/message.ts';
import { readMail } from '#server/mail/read-mail.ts';
import type { MailReading, ReadingContext } from '#server/mail/read-mail.ts';
import { usOf } from '#server/mail/us.ts';
import { fileMailboxId } from '#server/store/queries/mailboxes.ts';
import type { Store } from '#server/store/open.ts';
import { openStore } from '#server/store/open.ts';
import { newKey } from '#server/store/seal.ts';
import { change } from '#server/usecases/context.ts';
import type { Context } from '#server/usecases/context.ts';
import { createOrg } from '#server/usecases/create-org.ts';
import { importLedger } from '#server/usecases/import-ledger.ts';
import { importMail } from '#server/usecases/import-mail.ts';
import { planPage } from '#server/usecases/steps/mail-page.ts';
import { writePage } from '#server/usecases/steps/write-mail.ts';
import { NOW } from './data/cluster.ts';
import { businessMail, everydayMail, mboxOf, sample, scratch } from './mails.ts';
import { ratioRow } from './row.ts';
import type { Row } from './row.ts';
import { median, timed } from './timing.ts';

/** Alternating rounds, and messages of one page as the import makes them. */
const ROUNDS = 3;
const PAGE = 200;

const us = usOf({ addresses: sample.us });
const progress = (): undefined => undefined;

/** A context of a fresh organization that holds the sample firm's ledger. */
async function firm(store: Store, folder: string, name: string): Promise<Context> {
  const { timeZone, country, currency } = sample.organization;
  const org = await createOrg(store, { name, changes: { timeZone, country, baseCurrency: currency } }, NOW);
  const ctx: Context = { org, store, now: () => NOW, actor: { type: 'operator' } };
  for (const [file, text] of [
    ['customers.csv', sample.customersCsv],
    ['ledger.csv', sample.ledgerCsv],
  ] as const) {
    const path = join(folder, file);
    writeFileSync(path, text);
    const how = { dryRun: false, strict: false, full: false, confirmClosing: false, asOf: null, options: {}, progress };
    await importLedger(ctx, { path, ...how });
  }
  return ctx;
}

function readingContext(): ReadingContext {
  const { timeZone, country, currency } = sample.organization;
  return { us, timeZone, currency, dayOf: buildCalendar({ timeZone, country, region: null }).dayOf };
}

const readable = (mails: readonly Buffer[]): MailMessage[] =>
  mails.flatMap((bytes) => {
    const message = readMessageNow(bytes);
    return 'unreadable' in message ? [] : [message];
  });

/** Milliseconds per message of matching and storing ready readings, as the import does it page by page. */
async function storing(ctx: Context, readings: readonly MailReading[]): Promise<number> {
  const mailboxId = await ctx.store.inOrg(ctx.org.id, (tx) => fileMailboxId(tx, 'bench', new Date(NOW)));
  const spent = await timed(async () => {
    for (let at = 0; at < readings.length; at += PAGE) {
      const items = readings
        .slice(at, at + PAGE)
        .map((reading, i) => ({ mailboxId, providerId: String(at + i), reading }));
      await change(ctx, async (tx) => {
        const plan = await planPage(tx, items, us);
        await writePage(tx, ctx, plan, us);
        return { result: null, audit: { verb: 'import_mail_page', facts: { filed: plan.filed.length } } };
      });
    }
  });
  return spent / readings.length;
}

/** Rows of one kind of mail on both databases. */
async function rowsOf(
  kind: string,
  mails: readonly Buffer[],
  stores: { name: string; store: Store }[],
): Promise<Row[]> {
  const work = scratch();
  const path = join(work.folder, 'mail.mbox');
  writeFileSync(path, mboxOf(mails));
  const mime: number[] = [];
  const read: number[] = [];
  const whole = new Map(stores.map((s) => [s.name, [] as number[]]));
  const stored = new Map(stores.map((s) => [s.name, [] as number[]]));
  for (let round = -1; round < ROUNDS; round += 1) {
    let messages: MailMessage[] = [];
    let readings: MailReading[] = [];
    const context = readingContext();
    const parsing = await timed(() => (messages = readable(mails)));
    const reading = await timed(() => (readings = messages.map((m) => readMail(m, context))));
    for (const { name, store } of stores) {
      const perMessage = await storing(await firm(store, work.folder, `${kind} stored ${round}`), readings);
      const ctx = await firm(store, work.folder, `${kind} whole ${round}`);
      const all = await timed(() => importMail(ctx, { paths: [path], us: sample.us, dryRun: false, progress }));
      if (round < 0) continue;
      stored.get(name)?.push(perMessage);
      whole.get(name)?.push(all / mails.length);
    }
    if (round < 0) continue;
    mime.push(parsing / mails.length);
    read.push(reading / mails.length);
  }
  work.drop();
  const floor = median(mime);
  return [
    ratioRow(`reading, ${kind}: text, verdict, references`, median(read), floor, 1),
    ...stores.flatMap(({ name }) => [
      ratioRow(`reading, ${kind}: match and store, ${name}`, median(stored.get(name) ?? []), floor, 0.5),
      ratioRow(`reading, ${kind}: whole import, ${name}`, median(whole.get(name) ?? []), floor, 2.5),
    ]),
  ];
}

/** Rows of DESIGN §7's second line; `postgres` is an empty database. Times are milliseconds per message. */
export async function benchReading(postgres: Store, scale: number): Promise<Row[]> {
  const work = scratch();
  const pglite = await openStore({ url: null, folder: work.folder, keys: newKey('k1') });
  const stores = [
    { name: 'PostgreSQL', store: postgres },
    { name: 'PGlite', store: pglite },
  ];
  const count = scale >= 0.1 ? 2000 : 600;
  const everyday = everydayMail(count);
  const rows = everyday ? await rowsOf('everyday', everyday, stores) : [];
  rows.push(...(await rowsOf('business', await businessMail(count), stores)));
  await pglite.close();
  work.drop();
  return rows;
}
