/** Matching: what it costs to find whose mail a message is, in a small and in a large ledger. */
import { usOf } from '#server/mail/us.ts';
import { readMessageNow } from '#server/mail/mime.ts';
import { lookupKeys, weigh } from '#server/mail/linking.ts';
import { readMail } from '#server/mail/read-mail.ts';
import type { MailReading } from '#server/mail/read-mail.ts';
import { lookUp } from '#server/store/queries/mail-lookup.ts';
import { planPage } from '#server/usecases/steps/mail-page.ts';
import { calendarFor } from '#server/usecases/steps/organization.ts';
import type { Cluster, Filled } from './data/cluster.ts';
import { sample, sampleMail } from './mails.ts';
import { plainRow, ratioRow, told } from './row.ts';
import type { Row } from './row.ts';
import { median, sequence, timed } from './timing.ts';

const PAGE = 100;
const PAGES = 12;
const us = usOf({ addresses: sample.us });

/** Mails of accounts taken anywhere in the organization: sender and numbers are theirs, the text is the sample firm's. */
async function mailsFor(accounts: number, seed: number): Promise<Buffer[]> {
  const random = sequence(seed);
  const texts = (await sampleMail()).flatMap((bytes) => {
    const message = readMessageNow(bytes);
    return 'unreadable' in message || message.text === '' ? [] : [message.text];
  });
  return Array.from({ length: PAGE * PAGES }, (_, i) => {
    const k = 1 + Math.floor(random() * accounts);
    const text = (texts[i % texts.length] ?? '').replace(/\bHP-\d+\b/g, `RE${k}N${1 + (i % 5)}`);
    const head = [
      `From: Accounts payable <ap@cx${k}.example>`,
      `To: ${sample.mailboxes[0]?.address ?? ''}`,
      `Subject: Re: RE${k}N${1 + (i % 5)}`,
      `Date: Tue, 17 Mar 2026 09:${String(i % 60).padStart(2, '0')}:00 +0100`,
      `Message-ID: <bench.${seed}.${i}@cx${k}.example>`,
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: 8bit',
    ];
    return Buffer.from(`${head.join('\r\n')}\r\n\r\n${text}`);
  });
}

type Spent = { read: number[]; match: number[]; weigh: number[] };

/** One page: reads it, plans it in a transaction, and weighs it once more without the database. Milliseconds per message. */
async function page({ store, org }: Filled, mails: readonly Buffer[], spent: Spent | null): Promise<number> {
  const context = { us, timeZone: org.timeZone, currency: org.baseCurrency, dayOf: calendarFor(org, null, null).dayOf };
  let readings: MailReading[] = [];
  const read = await timed(() => {
    readings = mails.flatMap((bytes) => {
      const message = readMessageNow(bytes);
      return 'unreadable' in message ? [] : [readMail(message, context)];
    });
  });
  const items = readings.map((reading, i) => ({ mailboxId: org.id, providerId: String(i), reading }));
  let linked = 0;
  const match = await timed(() =>
    store.inOrg(org.id, async (tx) => {
      const plan = await planPage(tx, items, us);
      linked = plan.filed.filter((f) => f.outcome.outcome === 'linked').length;
    }),
  );
  const keys = readings.map((r) => lookupKeys(r.message, r.split, r.tokens, us));
  const known = await store.inOrg(org.id, (tx) =>
    lookUp(tx, {
      addresses: keys.flatMap((k) => k.addresses),
      domains: keys.flatMap((k) => k.domains),
      numbers: keys.flatMap((k) => k.numbers),
      terms: keys.flatMap((k) => k.terms),
    }),
  );
  const thread = { accounts: [], bouncedOriginal: [], ourReference: [] };
  const alone = await timed(() => {
    for (const { message, split, tokens, says } of readings) {
      lookupKeys(message, split, tokens, us);
      weigh({ message, split, tokens, us, known, thread, says });
    }
  });
  spent?.read.push(read / mails.length);
  spent?.match.push(match / mails.length);
  spent?.weigh.push(alone / mails.length);
  return linked / mails.length;
}

async function sizeOf({ store, org }: Filled): Promise<{ accounts: number; invoices: number }> {
  const [row] = await store.inOrg(org.id, (tx) =>
    tx.rows<{ accounts: number; invoices: number }>(
      'select (select count(*)::int from accounts) as accounts, (select count(*)::int from documents) as invoices',
    ),
  );
  return row ?? { accounts: 0, invoices: 0 };
}

/** Rows of DESIGN §7's third line. */
export async function benchMatching(cluster: Cluster): Promise<Row[]> {
  const tiny = await cluster.tiny();
  const [many, few] = [await sizeOf(cluster.big), await sizeOf(tiny)];
  const mails = { big: await mailsFor(many.accounts, 1), tiny: await mailsFor(few.accounts, 2) };
  const big: Spent = { read: [], match: [], weigh: [] };
  const small: Spent = { read: [], match: [], weigh: [] };
  let linked = 0;
  for (let i = 0; i < PAGES; i += 1) {
    const slice = (list: readonly Buffer[]): Buffer[] => list.slice(i * PAGE, (i + 1) * PAGE);
    await page(tiny, slice(mails.tiny), i < 3 ? null : small);
    linked = await page(cluster.big, slice(mails.big), i < 3 ? null : big);
  }
  const sum = (s: Spent): number => median(s.read.map((r, i) => r + (s.match[i] ?? 0)));
  return [
    told('matching, share of mails that found their account', `${Math.round(linked * 100)} %`),
    ratioRow(`read + match, ${many.invoices} against ${few.invoices} invoices`, sum(big), sum(small), 1.2),
    plainRow('matching alone, without the database', median(big.weigh), 'ms', 0.15),
    plainRow('matching alone, with its queries', median(big.match), 'ms', 0.15),
  ];
}
