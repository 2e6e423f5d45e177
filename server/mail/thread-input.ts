/** A message as threading sees it, from the message as read. */
import { addressKey } from './address.ts';
import { dedupeKey } from './dedupe.ts';
import { companyDomain } from './domain.ts';
import type { MailMessage, Us } from './message.ts';
import { canonicalMessageId, messageIdKey } from './message-id.ts';
import { subjectParts } from './subject.ts';
import { referredIds, type ThreadMessage } from './thread.ts';
import { isUs } from './us.ts';

/**
 * Makes the value that `threadMessages` takes; its key is the message's `dedupeKey`. `conversation` is Graph's conversationId
 * or Gmail's threadId together with its mailbox, or null.
 */
export function threadMessage(message: MailMessage, us: Us, conversation: string | null = null): ThreadMessage {
  const { base, reply } = subjectParts(message.subject);
  const recipients = [...message.to, ...message.cc];
  const parties = [...(message.author ? [message.author] : []), ...message.from, ...recipients];
  const outsiders = [...new Set(parties.map(({ address }) => addressKey(address)))].filter((key) => !isUs(key, us));
  const exchangeParent = message.headers.find(([name]) => name === 'x-ms-exchange-parent-message-id')?.[1];
  const parent = exchangeParent ? canonicalMessageId(exchangeParent) : null;
  return {
    key: dedupeKey(message),
    id: message.messageId === null ? null : messageIdKey(message.messageId),
    inReplyTo: referredIds(parent === null ? message.inReplyTo : [...message.inReplyTo, parent]),
    references: referredIds(message.references),
    at: message.date?.at ?? message.receivedAt,
    subject: base,
    isReply: reply,
    outsiders,
    writer: withDomains(message.author ? [addressKey(message.author.address)] : [], us),
    recipients: withDomains(
      recipients.map(({ address }) => addressKey(address)),
      us,
    ),
    recipientsKnown: recipients.length > 0,
    conversation,
  };
}

/** Outside addresses and their company domains, each once; a domain never reads like an address, so one list holds both. */
function withDomains(keys: readonly string[], us: Us): string[] {
  const outside = keys.filter((key) => !isUs(key, us));
  return [...new Set([...outside, ...outside.map(companyDomain).filter((domain) => domain !== null)])];
}
