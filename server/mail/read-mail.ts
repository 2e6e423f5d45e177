/** Everything that is read out of one message before the ledger is asked: the mail room's whole answer (DESIGN §3). */
import type { Day } from '#shared/days.ts';
import type { Direction } from '#shared/tokens.ts';
import type { MailMessage, Saying, SplitText, Us, Verdict } from './message.ts';
import { splitText } from './new-text.ts';
import { directionOf } from './party.ts';
import { findTokens } from './references.ts';
import type { NumberToken } from './reference/token.ts';
import { looksLikeChase, readSayings, speaksOfPayment } from './says.ts';
import { subjectParts } from './subject.ts';
import { judge } from './verdict.ts';

/** What the reader is told of the organization. `sentDay` gives the calendar day of an instant in its time zone. */
export type ReadingContext = { us: Us; timeZone: string; currency: string | null; dayOf: (at: number) => Day };

/** The reading of one message. */
export type MailReading = {
  message: MailMessage;
  split: SplitText;
  verdict: Verdict;
  tokens: NumberToken[];
  says: Saying[];
  direction: Direction;
  speaksOfPayment: boolean;
  looksLikeChase: boolean;
};

/** The day on which the author sent a message: by the Date header's own offset, else by its receipt in our zone; null when unknown. */
export function sentDayOf(message: MailMessage, dayOf: (at: number) => Day): Day | null {
  if (message.date) return message.date.iso.slice(0, 10);
  return message.receivedAt === null ? null : dayOf(message.receivedAt);
}

/** Reads one message: text by author, verdict, numbers, sayings, direction. Pure; never throws; costs less than its MIME parsing. */
export function readMail(message: MailMessage, context: ReadingContext): MailReading {
  const split = splitText(message);
  const sentDay = sentDayOf(message, context.dayOf);
  const verdict = judge(message, split, sentDay);
  // A non-delivery notice of our own mail server tells of the debtor's address, whoever signed it.
  const direction = verdict.class === 'undeliverable' ? 'inbound' : directionOf(message, context.us, split);
  const says =
    sentDay === null
      ? []
      : readSayings(split.newText, {
          sentDay,
          timeZone: context.timeZone,
          direction,
          subject: message.subject,
          ...(context.currency === null ? {} : { defaultCurrency: context.currency }),
        });
  return {
    message,
    split,
    verdict,
    tokens: findTokens({
      subject: message.subject,
      newText: split.newText,
      quotedText: split.quotedText,
      attachmentNames: message.attachments.map((a) => a.name),
    }),
    says,
    direction,
    speaksOfPayment: speaksOfPayment(split.newText, message.subject),
    // The subject of an answer is the other mail's: what we explain under "Re: Overdue account" asks for nothing.
    looksLikeChase:
      direction === 'outbound' &&
      looksLikeChase(split.newText, subjectParts(message.subject).reply ? '' : message.subject),
  };
}

/**
 * The time of a message as an event (RULES §4): received time for inbound, sent time for outbound, the Date header last;
 * null when nothing tells it. Milliseconds, UTC.
 */
export function eventTime(message: MailMessage, direction: Direction): number | null {
  const sent = message.date?.at ?? null;
  return direction === 'inbound' ? (message.receivedAt ?? sent) : (sent ?? message.receivedAt);
}
