/** The new text of a message (RULES §4): what its author wrote now. */
import EmailReplyParser from 'email-reply-parser';
import type { MailMessage, SplitText } from './message.ts';

/** The text of a message divided by who wrote it. */
export function splitText(message: Pick<MailMessage, 'text' | 'html' | 'subject'>): SplitText {
  return { newText: new EmailReplyParser().parseReply(message.text.slice(0, 100_000)), quotedText: '', signature: '', forwarded: [] };
}
