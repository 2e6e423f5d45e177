/** Which messages belong together (RULES §5): by reply fields, by the provider's conversation, and by subject where neither is there. */
import { dissolve, Forest } from './forest.ts';
import { messageIdKey } from './message-id.ts';
import { subjectEdges } from './thread-subject.ts';

/** One message as threading sees it. `key` is unique in the list; two mails with one Message-ID have two keys. */
export type ThreadMessage = {
  key: string;
  /** Compared Message-ID (`messageIdKey`), or null. */
  id: string | null;
  /** Compared ids of In-Reply-To, X-MS-Exchange-Parent-Message-Id, and References in order. */
  inReplyTo: readonly string[];
  references: readonly string[];
  /** Milliseconds UTC; null when unknown (such a mail joins nothing by subject). */
  at: number | null;
  /** Compared base subject, and whether the subject bore a reply mark. */
  subject: string;
  isReply: boolean;
  /** Compared addresses of From, To and Cc that are not us. */
  outsiders: readonly string[];
  /** The author's compared address and company domain; empty for us, and for nobody readable. */
  writer: readonly string[];
  /** Compared addresses of To and Cc that are not us, and their company domains (free-mail and shared ones left out). */
  recipients: readonly string[];
  /** False when the mail names no recipient at all (many archives), so that nothing is known of who was addressed. */
  recipientsKnown: boolean;
  /** Graph conversationId or Gmail threadId together with its mailbox, or null. */
  conversation: string | null;
};

/** Messages that belong together, oldest first (unknown time last, then by key). */
export type Thread = { keys: string[] };

/** A join of two messages, or of a message and an id that no message of the list has (`parent` with the prefix `id:`). */
export type ThreadEdge = { child: string; parent: string };

/**
 * Threads of a whole list. The result depends on the set of messages alone, not on its order: every join is decided
 * between known messages, and mail that joins by subject is weighed oldest first.
 */
export function threadMessages(messages: readonly ThreadMessage[]): Thread[] {
  const forest = new Forest();
  for (const message of messages) forest.add(message.key);
  for (const edge of referenceEdges(messages)) forest.join(edge.child, edge.parent);
  for (const edge of bucketEdges(messages, forest)) forest.join(edge.child, edge.parent);
  const byKey = new Map(messages.map((message) => [message.key, message]));
  const threads = dissolve(forest, [...byKey.values()].sort(byTime), (message) => message.key);
  return threads.map((members) => ({ keys: members.map((message) => message.key) }));
}

function byTime(a: ThreadMessage, b: ThreadMessage): number {
  return (
    (a.at ?? Number.MAX_SAFE_INTEGER) - (b.at ?? Number.MAX_SAFE_INTEGER) ||
    (a.key < b.key ? -1 : Number(a.key > b.key))
  );
}

/**
 * Joins by reply fields and conversations. A store keeps them as rows: an edge to `id:…` is one to a parent not seen yet,
 * and is to be decided again (this function, over the messages that name or bear that id) when the parent arrives.
 */
export function referenceEdges(messages: readonly ThreadMessage[]): ThreadEdge[] {
  const holders = new Map<string, ThreadMessage[]>();
  for (const message of messages) if (message.id !== null) pushTo(holders, message.id, message);
  const edges: ThreadEdge[] = [];
  for (const message of messages) {
    const direct = message.inReplyTo.length > 0 ? message.inReplyTo : message.references.slice(-1);
    const parents = direct.map((id) => resolve(message, id, holders));
    // Who writes a new subject to new people by answering an old mail begins a new thread, whatever it refers to.
    if (parents.length > 0 && parents.every((parent) => parent === null)) continue;
    const others = message.references.map((id) => resolve(message, id, holders));
    for (const parent of new Set([...parents, ...others]))
      if (parent !== null) edges.push({ child: message.key, parent });
  }
  edges.push(...conversationEdges(messages));
  return edges;
}

/** The node that an id stands for: a message that goes with this one, `id:…` when nobody has it, null when none goes. */
function resolve(message: ThreadMessage, id: string, holders: ReadonlyMap<string, ThreadMessage[]>): string | null {
  const found = (holders.get(id) ?? []).filter((holder) => holder.key !== message.key);
  if (found.length === 0) return message.id === id ? null : `id:${id}`;
  const fitting = found.filter((holder) => goTogether(message, holder));
  if (found.length === 1) return fitting[0]?.key ?? null;
  // Broken systems give one id to many mails: only one that clearly fits is the parent.
  const sameSubject = fitting.filter((holder) => holder.subject === message.subject);
  return sameSubject.length === 1 ? (sameSubject[0]?.key ?? null) : null;
}

/** RULES §5: a reference joins unless the base subject changed and no outside address is shared. */
function goTogether(a: ThreadMessage, b: ThreadMessage): boolean {
  if (a.subject === b.subject || !a.recipientsKnown || !b.recipientsKnown) return true;
  const others = new Set(b.outsiders);
  return a.outsiders.some((address) => others.has(address));
}

/** Within one conversation of a provider each mail joins the latest earlier one that it goes with. */
function conversationEdges(messages: readonly ThreadMessage[]): ThreadEdge[] {
  const groups = new Map<string, ThreadMessage[]>();
  for (const message of messages) if (message.conversation !== null) pushTo(groups, message.conversation, message);
  const edges: ThreadEdge[] = [];
  for (const group of groups.values()) {
    const sorted = group.sort(byTime);
    sorted.forEach((message, i) => {
      // Looking back a bounded way keeps a conversation of thousands linear.
      const parent = sorted.slice(Math.max(0, i - 50), i).findLast((earlier) => goTogether(message, earlier));
      if (parent) edges.push({ child: message.key, parent: parent.key });
    });
  }
  return edges;
}

function bucketEdges(messages: readonly ThreadMessage[], forest: Forest): ThreadEdge[] {
  const buckets = new Map<string, ThreadMessage[]>();
  for (const message of messages) if (message.subject !== '') pushTo(buckets, message.subject, message);
  const edges: ThreadEdge[] = [];
  for (const bucket of buckets.values()) {
    if (bucket.length > 1) edges.push(...subjectEdges(bucket.sort(byTime), (key) => forest.find(key)));
  }
  return edges;
}

function pushTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The ids that a message refers to, in their compared form; for `ThreadMessage` and for a store's `message_refs`. */
export function referredIds(ids: readonly string[]): string[] {
  return [...new Set(ids.map(messageIdKey))];
}
