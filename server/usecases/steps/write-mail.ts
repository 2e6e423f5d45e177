/** Writing a page's plan: messages with their sealed bodies, refs, links, copies and stubs (DESIGN §3). */
import { storable } from '#shared/storable.ts';
import type { Tx } from '#server/store/session.ts';
import { insertRows } from '#server/store/bulk.ts';
import { sealBody, subjectKeysFor } from '#server/store/bodies.ts';
import {
  bodies,
  invoiceLinks,
  links,
  messageCopies,
  messageRefs,
  messages,
  stubHashes,
} from '#server/store/schema/mail.ts';
import type { StoredParty } from '#server/store/schema/mail.ts';
import { keyedHash } from '#server/store/seal.ts';
import { addressKey } from '#server/mail/address.ts';
import { isUs } from '#server/mail/us.ts';
import { messageIdKey } from '#server/mail/message-id.ts';
import { partiesOf, senderOf } from '#server/mail/party.ts';
import { eventTime } from '#server/mail/read-mail.ts';
import { resolveReferences } from '#server/mail/references.ts';
import type { MailReading } from '#server/mail/read-mail.ts';
import type { Us } from '#server/mail/message.ts';
import type { Context } from '../context.ts';
import { aboutOf, refsOf } from './mail-page.ts';
import type { Filing, PagePlan } from './mail-page.ts';

type CopyItem = { mailboxId: string; providerId: string };

const SNIPPET = 160;
const MOST_REFS = 60;

function storedParties(reading: MailReading, us: Us): StoredParty[] {
  const { message } = reading;
  const entry = (role: StoredParty['role'], a: { name: string; address: string } | null): StoredParty[] =>
    a === null ? [] : [{ role, name: a.name.slice(0, 200), address: addressKey(a.address), ours: isUs(a.address, us) }];
  const sender = senderOf(message, us);
  return [
    ...entry('from', sender),
    ...message.replyTo.flatMap((a) => entry('reply_to', a)),
    ...message.to.flatMap((a) => entry('to', a)),
    ...message.cc.flatMap((a) => entry('cc', a)),
    ...reading.split.forwarded.flatMap((f) => entry('forwarded', f.from)),
  ].slice(0, 100);
}

function snippetOf(reading: MailReading): string {
  const text = reading.split.newText === '' ? reading.message.text : reading.split.newText;
  return text
    .slice(0, 4 * SNIPPET)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, SNIPPET);
}

/** The person that a message is about: the outsider who wrote it or whom it went to. */
function subjectOf(reading: MailReading, us: Us): string {
  return partiesOf(reading.message, reading.split, us)[0]?.address ?? '';
}

/** Keyed hashes by which a stub can be found again: addresses and domains, its own id and the ids it refers to or is about. */
function hashesOf(ctx: Context, filing: Filing): string[] {
  const { addresses, domains } = filing.keys;
  const texts = [
    ...addresses.slice(0, 40).map((a) => `address:${a}`),
    ...domains.slice(0, 20).map((d) => `domain:${d}`),
    ...[...refsOf(filing.threading), ...aboutOf(filing.reading).map(messageIdKey)]
      .slice(0, MOST_REFS)
      .map((r) => `id:${r}`),
  ];
  return [...new Set(texts.map((t) => keyedHash(ctx.store.keys, ctx.org.id, t)))];
}

function messageRow(filing: Filing, org: string, us: Us, recordedAt: Date): typeof messages.$inferInsert {
  const { reading, threading } = filing;
  const { message, verdict } = reading;
  const references = resolveReferences(reading.tokens, () => []);
  return {
    orgId: org,
    id: filing.id,
    dedupeKey: threading.key,
    messageId: message.messageId,
    at: new Date(eventTime(message, reading.direction) ?? 0),
    direction: reading.direction,
    subject: message.subject.slice(0, 1000),
    baseSubject: threading.subject.slice(0, 1000),
    snippet: snippetOf(reading),
    parties: storedParties(reading, us),
    verdict: verdict.class,
    verdictKind: verdict.kind,
    reading: {
      because: verdict.because,
      returnOn: verdict.returnOn,
      standIn: verdict.standIn,
      failed: verdict.failedRecipients,
      portal: verdict.portal,
      says: reading.says,
      references,
      speaksOfPayment: reading.speaksOfPayment,
      looksLikeChase: reading.looksLikeChase,
      about: aboutOf(reading),
      flags: filing.outcome.flags,
    },
    attachments: message.attachments
      .slice(0, 100)
      .map(({ name, type, size }) => ({ name: name.slice(0, 300), type, size })),
    outcome: filing.outcome.outcome === 'none' ? 'candidates' : filing.outcome.outcome,
    threadId: filing.threadId,
    threading,
    joinsBySubject: threading.isReply && threading.inReplyTo.length === 0 && threading.references.length === 0,
    bodyId: filing.id,
    recordedAt,
  };
}

/** Writes a page; returns the accounts whose states are to be computed again. One statement per table. */
export async function writePage(tx: Tx, ctx: Context, plan: PagePlan, us: Us): Promise<string[]> {
  const now = new Date(ctx.now());
  const org = tx.org;
  const subjects = await subjectKeysFor(
    tx,
    ctx.store.keys,
    plan.filed.map((f) => subjectOf(f.reading, us)),
  );
  const sealed = plan.filed.map((f) => {
    const { message, split } = f.reading;
    const subject = subjects.get(subjectOf(f.reading, us));
    if (!subject) throw new Error('no subject key');
    return sealBody(org, subject, f.id, {
      text: message.text,
      html: message.html,
      newText: split.newText,
      quotedText: split.quotedText,
    });
  });
  await insertRows(tx, bodies, sealed);
  await insertRows(
    tx,
    messages,
    plan.filed.map((f) => messageRow(f, org, us, now)),
  );
  await insertRows(
    tx,
    messageRefs,
    plan.filed.flatMap((f) => refsOf(f.threading).map((ref) => ({ orgId: org, ref, messageId: f.id }))),
    'nothing',
  );
  const linkRows = plan.filed.flatMap((f) =>
    f.outcome.accounts.map((a) => ({
      orgId: org,
      messageId: f.id,
      accountId: a.accountId,
      status: f.outcome.outcome === 'linked' ? 'linked' : 'candidate',
      band: a.band,
      evidence: a.evidence,
      at: new Date(eventTime(f.reading.message, f.reading.direction) ?? 0),
      recordedAt: now,
    })),
  );
  await insertRows(tx, links, linkRows);
  await insertRows(
    tx,
    invoiceLinks,
    plan.filed.flatMap((f) =>
      f.outcome.invoices.map((i) => ({ orgId: org, messageId: f.id, documentId: i.invoiceId, quoted: i.quoted })),
    ),
    'nothing',
  );
  const copy = (
    item: CopyItem,
    at: number | null,
    messageId: string | null,
    unreadable: string | null = null,
  ): typeof messageCopies.$inferInsert => ({
    orgId: org,
    mailboxId: item.mailboxId,
    providerId: item.providerId,
    messageId,
    unreadable,
    at: at === null ? null : new Date(at),
    recordedAt: now,
  });
  const timeOf = (f: Filing): number | null => eventTime(f.reading.message, f.reading.direction);
  const copies = [
    ...plan.filed.map((f) => copy(f.item, timeOf(f), f.id)),
    ...plan.copies.map((c) => copy(c, c.at, c.messageId)),
    ...plan.stubs.map((s) => copy(s.item, timeOf(s), null)),
    ...plan.unreadable.map((u) => copy(u, null, null, u.reason)),
  ];
  // Archives hold a name twice (tar), and Maildirs a message in two places: the last word stands.
  const once = new Map(copies.map((c) => [`${c.mailboxId} ${storable(c.providerId)}`, c]));
  await insertRows(tx, messageCopies, [...once.values()], {
    key: ['orgId', 'mailboxId', 'providerId'],
    update: ['messageId', 'unreadable', 'at', 'recordedAt'],
  });
  await insertRows(
    tx,
    stubHashes,
    plan.stubs.flatMap((s) => hashesOf(ctx, s).map((hash) => ({ orgId: org, hash, ...s.item }))),
    'nothing',
  );
  for (const [old, kept] of plan.joins) {
    await tx.rows('update messages set thread_id = $3::text::uuid where org_id = $1 and thread_id = $2::text::uuid', [
      org,
      old,
      kept,
    ]);
  }
  const touched = [...new Set(linkRows.filter((l) => l.status === 'linked').map((l) => l.accountId))];
  if (touched.length > 0) {
    await tx.rows(
      'update accounts set dirty_at = $3::text::timestamptz where org_id = $1 and id = any($2::text::uuid[])',
      [org, `{${touched.join(',')}}`, now.toISOString()],
    );
  }
  return touched;
}
