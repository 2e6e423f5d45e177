/** Mails for the verdict's tests, read as the product reads them. */
import type { MailMessage, Verdict } from '#server/mail/message.ts';
import { readMessageNow } from '#server/mail/mime.ts';
import { splitText } from '#server/mail/new-text.ts';
import { judge } from '#server/mail/verdict.ts';

/** A mail from header lines and a body, in UTF-8. Throws when the reader calls it unreadable. */
export function mail(headers: string, body: string): MailMessage {
  const fields = /^content-type:/im.test(headers)
    ? headers
    : `${headers}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit`;
  const message = readMessageNow(new TextEncoder().encode(`${fields}\n\n${body}`));
  if ('unreadable' in message) throw new Error(message.unreadable);
  return message;
}

/** The verdict on a mail, with its text divided and its Date as the day on which it was sent. */
export function verdictOn(headers: string, body: string): Verdict {
  const message = mail(headers, body);
  return judge(message, splitText(message), message.date?.iso.slice(0, 10) ?? null);
}
