/** Imports mail from files: reads, links, files and counts what it found (RULES §4 to §6, §9). */
import { resolve } from 'node:path';
import { readMessageNow } from '#server/mail/mime.ts';
import type { Us } from '#server/mail/message.ts';
import { readMail } from '#server/mail/read-mail.ts';
import type { ReadingContext } from '#server/mail/read-mail.ts';
import { isRefusal, openArchive } from '#server/mailbox/file/archive.ts';
import type { ArchivedMessage, Refusal as ArchiveRefusal } from '#server/mailbox/file/archive.ts';
import { closeImport, dropStubs, fileMailboxId, seenCopies } from '#server/store/queries/mailboxes.ts';
import { change, read } from './context.ts';
import type { Context, Progress } from './context.ts';
import { mayChange } from './steps/actions.ts';
import { computeAllDirty } from './steps/compute-dirty.ts';
import { planPage } from './steps/mail-page.ts';
import type { PageItem, PagePlan } from './steps/mail-page.ts';
import { calendarFor, presentOf } from './steps/organization.ts';
import { refusedWhole } from './steps/refused-whole.ts';
import { rememberUs } from './steps/remember-us.ts';
import { settleThreads } from './steps/settle-threads.ts';
import { ledgerChangedAt, wantedStubs } from './steps/wanted-stubs.ts';
import { writePage } from './steps/write-mail.ts';

/** Messages, and bytes, of one page. */
const PAGE = 200;
const PAGE_BYTES = 8_000_000;

/** What the person asks for. */
export type MailImportInput = { paths: string[]; us: string[]; dryRun: boolean; progress: Progress };

/** What an import found. `unread` names what could not be read, with its reason. */
export type MailImportResult = {
  messages: number;
  seenBefore: number;
  linked: number;
  candidates: number;
  stubs: number;
  copies: number;
  unread: { file: string; reason: string; detail: string }[];
  threadsJoined: number;
  accountsTouched: number;
};

type Page = { items: PageItem[]; seen: number; messages: number };

/**
 * Imports archives of mail. Mail that concerns no account leaves a stub without text. Killed at any moment and run again, it
 * goes on and ends where one run would have; run twice, it changes nothing.
 */
export async function importMail(ctx: Context, input: MailImportInput): Promise<MailImportResult> {
  mayChange(ctx);
  const result: MailImportResult = {
    messages: 0,
    seenBefore: 0,
    linked: 0,
    candidates: 0,
    stubs: 0,
    copies: 0,
    unread: [],
    threadsJoined: 0,
    accountsTouched: 0,
  };
  const paths: string[] = [];
  for (const path of input.paths.map((p) => resolve(p))) {
    const whole = await refusedWhole(path);
    if (whole) result.unread.push({ file: whole.file, reason: whole.refused, detail: whole.detail });
    else paths.push(path);
  }
  if (paths.length === 0) return result;
  const us = await rememberUs(ctx, input.us, input.dryRun);
  const boxes = new Map<string, string>();
  for (const full of paths) {
    const mailboxId = input.dryRun
      ? '00000000-0000-0000-0000-000000000000'
      : await ctx.store.inOrg(ctx.org.id, (tx) => fileMailboxId(tx, full, new Date(ctx.now())));
    boxes.set(full, mailboxId);
    await importArchive(ctx, { ...input, path: full, mailboxId, us, only: null }, result);
  }
  if (input.dryRun) return result;
  await fetchWanted(ctx, input, boxes, us, result);
  await finish(ctx, [...boxes.values()], input.progress, result);
  return result;
}

type ArchiveJob = Omit<MailImportInput, 'us'> & {
  path: string;
  mailboxId: string;
  us: Us;
  only: ReadonlySet<string> | null;
};

async function importArchive(ctx: Context, job: ArchiveJob, result: MailImportResult): Promise<void> {
  const reading: ReadingContext = {
    us: job.us,
    timeZone: ctx.org.timeZone,
    currency: ctx.org.baseCurrency,
    dayOf: calendarFor(ctx.org, null, null).dayOf,
  };
  let batch: ArchivedMessage[] = [];
  let bytes = 0;
  // The next page is read while the database writes this one; pages are written one after the other.
  let writing: Promise<void> = Promise.resolve();
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    const page = await readPage(ctx, job, batch, reading);
    await writing;
    writing = importPage(ctx, job, page, result);
    writing.catch(() => undefined);
    batch = [];
    bytes = 0;
  };
  try {
    for await (const item of openArchive(job.path)) {
      job.progress({
        what: job.only ? 'fetching related mail' : 'reading mail',
        done: item.progress.bytesRead,
        total: item.progress.bytesTotal,
      });
      if (isRefusal(item)) {
        if (!job.only) await refused(ctx, job, item, result);
        continue;
      }
      if (job.only && !job.only.has(item.providerId)) continue;
      batch.push(item);
      bytes += item.bytes.length;
      if (batch.length >= PAGE || bytes >= PAGE_BYTES) await flush();
    }
    await flush();
    await writing;
  } finally {
    // Nothing is left under way when reading fails.
    await writing.catch(() => undefined);
  }
}

/** A file or message within a path that cannot be read is kept as unreadable with its reason. */
async function refused(ctx: Context, job: ArchiveJob, item: ArchiveRefusal, result: MailImportResult): Promise<void> {
  result.unread.push({ file: item.file, reason: item.refused, detail: item.detail });
  if (item.providerId === null || job.dryRun) return;
  const providerId = item.providerId;
  await change(ctx, async (tx) => {
    const seen = await seenCopies(tx, job.mailboxId, [providerId]);
    if (seen.has(providerId)) return { result: null, audit: null };
    const plan: PagePlan = {
      filed: [],
      copies: [],
      stubs: [],
      unreadable: [{ mailboxId: job.mailboxId, providerId, reason: item.refused }],
      joins: new Map(),
    };
    await writePage(tx, ctx, plan, job.us);
    return { result: null, audit: { verb: 'import_mail_page', facts: { unreadable: 1 } } };
  });
}

async function readPage(
  ctx: Context,
  job: ArchiveJob,
  batch: readonly ArchivedMessage[],
  reading: ReadingContext,
): Promise<Page> {
  const { seen, ledgerAt } = await read(ctx, async (tx) => ({
    seen: await seenCopies(
      tx,
      job.mailboxId,
      batch.map((b) => b.providerId),
    ),
    ledgerAt: await ledgerChangedAt(tx),
  }));
  const page: Page = { items: [], seen: 0, messages: batch.length };
  for (const item of batch) {
    const before = seen.get(item.providerId);
    // A stub is weighed again only when it was asked for, or the ledger has changed since.
    const stale =
      before?.messageId === null &&
      before.unreadable === null &&
      (job.only !== null || (ledgerAt !== null && ledgerAt > before.recordedAt));
    if (before && !stale && before.unreadable === null) {
      page.seen += 1;
      continue;
    }
    const message = readMessageNow(item.bytes);
    if ('unreadable' in message) {
      if (!before) page.items.push({ mailboxId: job.mailboxId, providerId: item.providerId, reading: message });
      continue;
    }
    const received = message.receivedAt ?? item.receivedAt;
    page.items.push({
      mailboxId: job.mailboxId,
      providerId: item.providerId,
      reading: readMail({ ...message, receivedAt: received }, reading),
    });
  }
  return page;
}

async function importPage(ctx: Context, job: ArchiveJob, page: Page, result: MailImportResult): Promise<void> {
  if (!job.only) {
    result.messages += page.messages;
    result.seenBefore += page.seen;
  }
  if (page.items.length === 0) return;
  const plan = job.dryRun
    ? await read(ctx, (tx) => planPage(tx, page.items, job.us))
    : await change(ctx, async (tx) => {
        const made = await planPage(tx, page.items, job.us);
        // A stub that was fetched again and stays one is left as it is.
        if (job.only) made.stubs = [];
        if (made.filed.length + made.copies.length + made.stubs.length + made.unreadable.length === 0)
          return { result: made, audit: null };
        await writePage(tx, ctx, made, job.us);
        await dropStubs(tx, [...made.filed.map((f) => f.item), ...made.copies]);
        const facts = {
          filed: made.filed.length,
          copies: made.copies.length,
          stubs: made.stubs.length,
          unreadable: made.unreadable.length,
        };
        return { result: made, audit: { verb: 'import_mail_page', facts } };
      });
  const linked = plan.filed.filter((f) => f.outcome.outcome === 'linked').length;
  result.linked += linked;
  result.candidates += plan.filed.length - linked;
  result.copies += plan.copies.length;
  result.stubs += job.only ? -(plan.filed.length + plan.copies.length) : plan.stubs.length;
  result.unread.push(...plan.unreadable.map((u) => ({ file: u.providerId, reason: u.reason, detail: '' })));
  result.threadsJoined += plan.joins.size;
}

/** Stubs that belong to threads, addresses or domains which became known since are read again, until none is left. */
async function fetchWanted(
  ctx: Context,
  input: MailImportInput,
  boxes: ReadonlyMap<string, string>,
  us: Us,
  result: MailImportResult,
): Promise<void> {
  const tried = new Set<string>();
  for (let round = 0; round < 10; round += 1) {
    const wanted = (await read(ctx, (tx) => wantedStubs(tx, ctx))).filter(
      (w) => !tried.has(`${w.mailboxId} ${w.providerId}`),
    );
    if (wanted.length === 0) return;
    for (const w of wanted) tried.add(`${w.mailboxId} ${w.providerId}`);
    for (const [path, mailboxId] of boxes) {
      const only = new Set(wanted.filter((w) => w.mailboxId === mailboxId).map((w) => w.providerId));
      if (only.size > 0) await importArchive(ctx, { ...input, path, mailboxId, us, only }, result);
    }
  }
}

async function finish(
  ctx: Context,
  mailboxIds: readonly string[],
  progress: Progress,
  result: MailImportResult,
): Promise<void> {
  await change(ctx, async (tx) => {
    const before = await presentOf(tx, ctx.now());
    await settleThreads(tx, ctx);
    const moved = await closeImport(tx, mailboxIds, new Date(ctx.now()));
    const present = await presentOf(tx, ctx.now());
    result.accountsTouched = await computeAllDirty(tx, ctx, present, moved && before.asOf !== present.asOf, progress);
    const facts = {
      messages: result.messages,
      seen: result.seenBefore,
      linked: result.linked,
      candidates: result.candidates,
      unread: result.unread.length,
    };
    return { result: null, audit: { verb: 'import_mail', facts } };
  });
}
