/** Which threads of a mail archive went unanswered, without a database (DESIGN §6 `unanswered`, RULES §7). */
import { addDays } from '#shared/days.ts';
import type { Day } from '#shared/days.ts';
import { archiveRows } from '#server/collections/archive-threads.ts';
import type { ArchiveMail, ArchiveQuestion, ArchiveRow } from '#server/collections/archive-threads.ts';
import { buildCalendar } from '#server/collections/calendar.ts';
import { isRefusal, openArchive } from '#server/mailbox/file/archive.ts';
import { buildIndex } from '#server/mail/linking-index.ts';
import type { LedgerIndex } from '#server/mail/linking-index.ts';
import { lookupKeys, weigh } from '#server/mail/linking.ts';
import { readMessageNow } from '#server/mail/mime.ts';
import type { Us } from '#server/mail/message.ts';
import { usOf } from '#server/mail/us.ts';
import { eventTime, readMail } from '#server/mail/read-mail.ts';
import { threadMessage } from '#server/mail/thread-input.ts';
import { threadMessages } from '#server/mail/thread.ts';
import type { ThreadMessage } from '#server/mail/thread.ts';
import type { Progress } from './context.ts';
import type { LedgerInMemory } from './steps/ledger-in-memory.ts';

/** The question about an archive. `asOf` null: the newest mail; a day means its end in `timeZone`. `timeZone` and `country` make the calendar. */
export type UnansweredInput = {
  paths: readonly string[];
  us: readonly string[];
  ledger: LedgerInMemory | null;
  asOf: { day: Day } | { at: number } | null;
  days: number;
  calendarDays: boolean;
  maxAge: number | null;
  timeZone: string;
  country: string;
  progress: Progress;
};

/** One thread's row and, with a ledger, the account it concerns. */
export type UnansweredRow = ArchiveRow & { account: string | null };

/** All threads of the archives with their states, and what could not be read. */
export type UnansweredResult = {
  rows: UnansweredRow[];
  unread: { file: string; reason: string }[];
  messages: number;
  asOf: number | null;
};

type Read = { threading: ThreadMessage; mail: ArchiveMail; account: string | null };

/**
 * Reads the archives and answers for every thread. With a ledger only threads that concern one of its customers are
 * answered for; without, every thread. Memory holds one small record a message.
 */
export async function findUnanswered(input: UnansweredInput): Promise<UnansweredResult> {
  const calendar = buildCalendar({ timeZone: input.timeZone, country: input.country, region: null });
  const index = input.ledger
    ? buildIndex(
        input.ledger.accounts,
        input.ledger.contacts,
        input.ledger.documents.map((d, i) => ({
          id: String(i),
          kind: d.kind,
          number: d.number,
          accountId: d.customer.externalId,
          poNumber: d.poNumber,
        })),
      )
    : null;
  const us = usOf({ addresses: input.us });
  const read = new Map<string, Read>();
  const unread: UnansweredResult['unread'] = [];
  for (const path of input.paths) {
    for await (const item of openArchive(path)) {
      input.progress({ what: 'reading mail', done: item.progress.bytesRead, total: item.progress.bytesTotal });
      if (isRefusal(item)) {
        unread.push({ file: item.file, reason: item.refused });
        continue;
      }
      const one = readOne(item.bytes, item.receivedAt, { us, timeZone: input.timeZone }, index, calendar.dayOf);
      if ('unreadable' in one) unread.push({ file: item.file, reason: one.unreadable });
      else if (!read.has(one.threading.key)) read.set(one.threading.key, one);
    }
  }
  const asked =
    input.asOf === null ? null : 'at' in input.asOf ? input.asOf.at : calendar.startOf(addDays(input.asOf.day, 1)) - 1;
  const asOf =
    asked ??
    [...read.values()].reduce<number | null>((max, r) => (max === null || r.mail.at > max ? r.mail.at : max), null);
  const threads = threadMessages([...read.values()].map((r) => r.threading));
  const byId = new Map(
    [...read.values()].flatMap((r) => (r.threading.id === null ? [] : [[r.threading.id, r.threading.key] as const])),
  );
  const rows: UnansweredRow[] = [];
  const question: ArchiveQuestion = {
    asOf: asOf ?? 0,
    days: input.days,
    unit: input.calendarDays ? 'calendar' : 'business',
    calendar,
    maxAge: input.maxAge,
  };
  for (const thread of threads) {
    const members = thread.keys.flatMap((key) => read.get(key) ?? []);
    const account = members.find((m) => m.account !== null)?.account ?? null;
    if (index && account === null) continue;
    const mails = members.map((m) => ({
      ...m.mail,
      parents: [...m.threading.inReplyTo, ...m.threading.references].flatMap((id) => byId.get(id) ?? []),
    }));
    rows.push(...archiveRows([mails], question).map((row) => ({ ...row, account })));
  }
  return { rows, unread, messages: read.size, asOf };
}

function readOne(
  bytes: Uint8Array,
  receivedAt: number | null,
  input: { us: Us; timeZone: string },
  index: LedgerIndex | null,
  dayOf: (at: number) => string,
): Read | { unreadable: string } {
  const raw = readMessageNow(bytes);
  if ('unreadable' in raw) return raw;
  const message = { ...raw, receivedAt: raw.receivedAt ?? receivedAt };
  const reading = readMail(message, { us: input.us, timeZone: input.timeZone, currency: null, dayOf });
  const threading = threadMessage(message, input.us);
  const { split, tokens, says } = reading;
  const outcome = index
    ? weigh({
        message,
        split,
        tokens,
        us: input.us,
        known: index.lookup(lookupKeys(message, split, tokens, input.us)),
        says,
        thread: { accounts: [], bouncedOriginal: [], ourReference: [] },
      })
    : null;
  return {
    threading,
    account: outcome?.outcome === 'linked' ? (outcome.accounts[0]?.accountId ?? null) : null,
    mail: {
      key: threading.key,
      messageId: message.messageId,
      at: eventTime(message, reading.direction) ?? 0,
      direction: reading.direction,
      // With a ledger only a mail of ours that asks for payment opens a silence (RULES §7.1).
      verdict:
        index &&
        reading.direction === 'outbound' &&
        !reading.looksLikeChase &&
        !says.some((x) => x.intent === 'payment_chaser')
          ? 'automatic'
          : reading.verdict.class,
      parents: [],
    },
  };
}
