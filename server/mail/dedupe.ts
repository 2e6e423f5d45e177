/** When two mails are one message (RULES §5). */
import { addressKey } from './address.ts';
import type { MailMessage } from './message.ts';
import { messageIdKey } from './message-id.ts';
import { hash128 } from './hash.ts';

/**
 * The key under which copies of a message meet. With a Message-ID: the id and a hash of sender, date and subject, because
 * broken systems use one id for many mails. Without: a hash of date, from, to, subject and body. Copies that went through
 * lists or servers keep their key: list tags and white space in the subject are not looked at.
 */
export function dedupeKey(message: MailMessage): string {
  const sender = addressKey(message.author?.address ?? '');
  const date = message.date === null ? '' : String(message.date.at);
  const subject = squeeze(message.subject.replace(/\[[^[\]]{1,80}\]/g, ' '));
  if (message.messageId !== null) return `id:${messageIdKey(message.messageId)}:${hash128([sender, date, subject])}`;
  const to = message.to.map(({ address }) => addressKey(address)).sort();
  return `hash:${hash128([date, sender, to.join(','), subject, squeeze(message.text)])}`;
}

function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toLowerCase();
}
