/** One page of read messages becomes rows: dedupe, threads, links. The order in which pages come does not matter. */
import { randomUUIDv7 } from 'node:crypto';
import { lookupKeys, weigh } from '#server/mail/linking.ts';
import type { Known, LinkOutcome, LookupKeys } from '#server/mail/linking-types.ts';
import { messageIdKey } from '#server/mail/message-id.ts';
import type { Us } from '#server/mail/message.ts';
import { directionOf } from '#server/mail/party.ts';
import { eventTime } from '#server/mail/read-mail.ts';
import type { MailReading } from '#server/mail/read-mail.ts';
import { threadMessage } from '#server/mail/thread-input.ts';
import { threadMessages } from '#server/mail/thread.ts';
import type { ThreadMessage } from '#server/mail/thread.ts';
import { lookUp, messagesByKey, neighbours } from '#server/store/queries/mail-lookup.ts';
import type { StoredNode } from '#server/store/queries/mail-lookup.ts';
import type { Tx } from '#server/store/session.ts';

/** A message of a page: where it lies, and what was read out of it (or why it could not be read). */
export type PageItem = { mailboxId: string; providerId: string; reading: MailReading | { unreadable: string } };

/** A message that is to be written. */
export type Filing = {
  id: string;
  item: { mailboxId: string; providerId: string };
  reading: MailReading;
  threading: ThreadMessage;
  keys: LookupKeys;
  threadId: string;
  outcome: LinkOutcome;
};

/** What a page comes to: new messages, further copies of known ones, stubs of mail that concerns nobody, unreadable ones. */
export type PagePlan = {
  filed: Filing[];
  copies: { mailboxId: string; providerId: string; messageId: string; at: number | null }[];
  stubs: Filing[];
  unreadable: { mailboxId: string; providerId: string; reason: string }[];
  /** Threads that turned out to be one: old id → kept id. */
  joins: Map<string, string>;
};

type Draft = Omit<Filing, 'threadId' | 'outcome'> & { outcome: LinkOutcome | null };

function mergedKeys(drafts: readonly Draft[]): LookupKeys {
  const union = (pick: (k: LookupKeys) => readonly string[]): string[] => [
    ...new Set(drafts.flatMap((d) => pick(d.keys))),
  ];
  return {
    addresses: union((k) => k.addresses),
    domains: union((k) => k.domains),
    numbers: union((k) => k.numbers),
    terms: union((k) => k.terms),
    shapes: union((k) => k.shapes ?? []),
  };
}

/** Ids that a message bears or refers to, as `message_refs` keeps them. */
export function refsOf(threading: ThreadMessage): string[] {
  return [
    ...new Set([...(threading.id === null ? [] : [threading.id]), ...threading.inReplyTo, ...threading.references]),
  ];
}

/** Message-IDs of the mails that a non-delivery or automatic answer is about. */
export function aboutOf(reading: MailReading): string[] {
  if (reading.verdict.class === 'human') return [];
  const inner = reading.message.embedded.map((m) => m.messageId).filter((id) => id !== null);
  return [...new Set([...inner, ...reading.message.inReplyTo, ...reading.message.references.slice(-1)])].slice(0, 20);
}

/**
 * Decides what becomes of a page. Three queries, whatever its size. Thread evidence runs through the page until nothing
 * new is linked, so that an answer that stands before its question is found too.
 */
export async function planPage(tx: Tx, items: readonly PageItem[], us: Us): Promise<PagePlan> {
  const plan: PagePlan = { filed: [], copies: [], stubs: [], unreadable: [], joins: new Map() };
  const drafts = new Map<string, Draft>();
  const later: { key: string; mailboxId: string; providerId: string; at: number | null }[] = [];
  for (const { mailboxId, providerId, reading } of items) {
    if ('unreadable' in reading) {
      plan.unreadable.push({ mailboxId, providerId, reason: reading.unreadable });
      continue;
    }
    const threading = threadMessage(reading.message, us);
    if (drafts.has(threading.key))
      later.push({ key: threading.key, mailboxId, providerId, at: eventTime(reading.message, reading.direction) });
    else {
      const keys = lookupKeys(reading.message, reading.split, reading.tokens, us);
      drafts.set(threading.key, {
        id: randomUUIDv7(),
        item: { mailboxId, providerId },
        reading,
        threading,
        keys,
        outcome: null,
      });
    }
  }
  const known = await messagesByKey(tx, [...drafts.keys()]);
  for (const [key, id] of known) {
    const draft = drafts.get(key);
    if (draft)
      plan.copies.push({ ...draft.item, messageId: id, at: eventTime(draft.reading.message, draft.reading.direction) });
    drafts.delete(key);
  }
  const fresh = [...drafts.values()];
  await decide(tx, fresh, us, plan);
  const ids = new Map([...known, ...plan.filed.map((f) => [f.threading.key, f.id] as const)]);
  const stubs = new Map(plan.stubs.map((s) => [s.threading.key, s]));
  for (const copy of later) {
    const messageId = ids.get(copy.key);
    const stub = stubs.get(copy.key);
    if (messageId !== undefined)
      plan.copies.push({ mailboxId: copy.mailboxId, providerId: copy.providerId, messageId, at: copy.at });
    else if (stub) plan.stubs.push({ ...stub, item: { mailboxId: copy.mailboxId, providerId: copy.providerId } });
  }
  return plan;
}

async function decide(tx: Tx, drafts: readonly Draft[], us: Us, plan: PagePlan): Promise<void> {
  if (drafts.length === 0) return;
  const ledger = await lookUp(tx, mergedKeys(drafts));
  const times = drafts.map((d) => d.threading.at).filter((at) => at !== null);
  const from = times.reduce((a, b) => Math.min(a, b), times[0] ?? 0);
  const to = times.reduce((a, b) => Math.max(a, b), times[0] ?? 0);
  const refs = [
    ...new Set([
      ...drafts.flatMap((d) => refsOf(d.threading)),
      ...drafts.flatMap((d) => aboutOf(d.reading).map(messageIdKey)),
    ]),
  ];
  const subjects = [...new Set(drafts.map((d) => d.threading.subject).filter((s) => s !== ''))];
  const stored = await neighbours(tx, refs, subjects, from, to);
  const groups = group(drafts, stored);
  const byMessageId = new Map<string, string[]>();
  for (const node of stored)
    if (node.messageId !== null && node.accounts) byMessageId.set(messageIdKey(node.messageId), node.accounts);
  for (const g of groups) settle(g, ledger, us, byMessageId);
  for (const g of groups) {
    const olds = [...new Set(g.stored.map((s) => s.threadId))].sort();
    const threadId = olds[0] ?? g.drafts[0]?.id ?? '';
    for (const old of olds.slice(1)) plan.joins.set(old, threadId);
    for (const draft of g.drafts) {
      const outcome = draft.outcome ?? { outcome: 'none', accounts: [], invoices: [], flags: [] };
      const filing = { ...draft, threadId, outcome };
      if (outcome.outcome === 'none' && !outcome.flags.some((f) => f.code === 'look_alike_domain'))
        plan.stubs.push(filing);
      else plan.filed.push(filing);
    }
  }
}

type Group = { drafts: Draft[]; stored: StoredNode[] };

/** The threads of a page together with its stored neighbours. Stored messages of one thread stay together. */
function group(drafts: readonly Draft[], stored: readonly StoredNode[]): Group[] {
  const draftOf = new Map(drafts.map((d) => [d.threading.key, d]));
  const storedOf = new Map(stored.map((s) => [s.threading.key, s]));
  const nodes = [...drafts.map((d) => d.threading), ...stored.map((s) => s.threading)];
  const byThread = new Map<string, Group>();
  const groups: Group[] = [];
  for (const thread of threadMessages(nodes)) {
    let target: Group = { drafts: [], stored: [] };
    for (const key of thread.keys) {
      const draft = draftOf.get(key);
      const node = storedOf.get(key);
      if (draft) target.drafts.push(draft);
      if (!node) continue;
      const other = byThread.get(node.threadId);
      if (other && other !== target) {
        other.drafts.push(...target.drafts);
        other.stored.push(...target.stored);
        for (const s of target.stored) byThread.set(s.threadId, other);
        const at = groups.indexOf(target);
        if (at >= 0) groups.splice(at, 1);
        target = other;
      }
      target.stored.push(node);
      byThread.set(node.threadId, target);
    }
    if (!groups.includes(target)) groups.push(target);
  }
  return groups;
}

/** A non-delivery notice from our own server has nobody but us in it: it concerns whomever the returned mail did. */
function returned(reading: MailReading, us: Us, accounts: readonly string[]): LinkOutcome | null {
  const { message, split, verdict } = reading;
  if (verdict.class !== 'undeliverable' || accounts.length === 0) return null;
  if (directionOf(message, us, split) !== 'internal') return null;
  const evidence = [{ kind: 'bounced_original' as const, band: 'certain' as const, detail: '' }];
  return {
    outcome: 'linked',
    accounts: accounts.map((accountId) => ({ accountId, band: 'certain', evidence })),
    invoices: [],
    flags: [],
  };
}

/** What a message comes to without its thread, where that is the same: so which message of a thread came first leaves no trace. */
function settled(outcome: LinkOutcome, alone: () => LinkOutcome, inThread: boolean): LinkOutcome {
  if (!inThread || outcome.outcome !== 'linked') return outcome;
  const own = alone();
  const ids = (o: LinkOutcome): string => JSON.stringify(o.accounts.map((a) => a.accountId).sort());
  return own.outcome === 'linked' && ids(own) === ids(outcome) ? own : outcome;
}

/** Weighs a thread's new messages until its accounts stand. */
function settle(g: Group, ledger: Known, us: Us, byMessageId: Map<string, string[]>): void {
  const accounts = new Set(g.stored.flatMap((s) => s.accounts ?? []));
  for (let round = 0; round < 5; round += 1) {
    let grew = false;
    for (const draft of g.drafts) {
      if (draft.outcome?.outcome === 'linked') continue;
      const original = aboutOf(draft.reading).flatMap((id) => byMessageId.get(messageIdKey(id)) ?? []);
      const thread = { accounts: [...accounts], bouncedOriginal: [...new Set(original)], ourReference: [] };
      const { message, split, tokens, says } = draft.reading;
      draft.outcome =
        draft.reading.direction === 'internal'
          ? null
          : (returned(draft.reading, us, thread.bouncedOriginal) ??
            settled(
              weigh({ message, split, tokens, us, known: ledger, thread, says }),
              () => weigh({ message, split, tokens, us, known: ledger, thread: { ...thread, accounts: [] }, says }),
              accounts.size > 0,
            ));
      if (draft.outcome?.outcome !== 'linked') continue;
      if (draft.threading.id !== null)
        byMessageId.set(
          draft.threading.id,
          draft.outcome.accounts.map((a) => a.accountId),
        );
      for (const { accountId } of draft.outcome.accounts) {
        if (!accounts.has(accountId)) grew = true;
        accounts.add(accountId);
      }
    }
    if (!grew) return;
  }
}
