/** What a mail says about payment (RULES §7.3): its intents, each with the author's own words, days and amounts. */
import { INTENTS } from '#shared/tokens.ts';
import type { Day } from '#shared/days.ts';
import { INBOUND, OUTBOUND, onlyAcknowledges, readPhrases } from './says/read.ts';
import { isCourtesyRow, readerOf } from './says/readers.ts';
import { likelyLanguages } from './says/language.ts';
import { sentencesOf } from './says/sentences.ts';
import { readAmount } from './spoken-amount.ts';
import { readSpokenDates } from './spoken-date.ts';
import type { Found } from './says/read.ts';
import type { Language } from './says/language.ts';
import type { Sentence } from './says/sentences.ts';
import type { Saying } from './message.ts';

/** What is known of the mail around the words. `sentDay` is the day of sending in `timeZone`, the author's as far as known. */
export type SayingContext = {
  sentDay: Day;
  timeZone: string;
  direction: 'inbound' | 'outbound' | 'internal';
  orderHint?: 'dmy' | 'mdy';
  defaultCurrency?: string;
  subject?: string;
};

const MOST = 20_000;
const DATED = new Set(['promise_to_pay', 'payment_made', 'hold', 'refusal']);

/** The day that a sentence gives to an intent: ahead of the mail for a promise, behind it for a payment, else none. */
function dayOfSentence(text: string, intent: string, language: Language, context: SayingContext): Day | null {
  const past = intent === 'payment_made';
  const days = readSpokenDates(text, {
    sentDay: context.sentDay,
    language,
    toward: past ? 'past' : 'future',
    ...(context.orderHint === undefined ? {} : { orderHint: context.orderHint }),
  });
  for (const { day } of days) if (past ? day <= context.sentDay : day >= context.sentDay) return day;
  return past ? (days[0]?.day ?? null) : null;
}

function sayingOf(
  found: Found,
  sentences: readonly Sentence[],
  language: Language,
  newText: string,
  context: SayingContext,
): Saying {
  const sentence = sentences[found.at]!;
  let { end } = sentence;
  let date = DATED.has(found.intent) ? dayOfSentence(sentence.text, found.intent, language, context) : null;
  const next = sentences[found.at + 1];
  if (
    date === null &&
    found.intent === 'promise_to_pay' &&
    next &&
    !next.question &&
    readerOf(language).arrival.test(next.lower)
  ) {
    date = dayOfSentence(next.text, found.intent, language, context);
    if (date !== null) end = next.end;
  }
  const quote = newText.slice(sentence.start, end);
  const amount = readAmount(quote, context.defaultCurrency);
  return {
    intent: found.intent,
    quote,
    start: sentence.start,
    end,
    date,
    amount: amount?.amount ?? null,
    currency: amount?.currency ?? null,
    reason: found.reason,
  };
}

/** One of each intent, unless two give two days; one without a day goes where another has one. Strongest first, then as written. */
function distinct(sayings: readonly Saying[]): Saying[] {
  const kept: Saying[] = [];
  for (const saying of sayings) {
    const same = kept.filter((other) => other.intent === saying.intent);
    if (same.some((other) => other.date === saying.date && other.reason === saying.reason) && saying.date === null)
      continue;
    if (
      same.some(
        (other) =>
          other.start === saying.start ||
          (other.date === saying.date && saying.date !== null && other.amount === saying.amount),
      )
    )
      continue;
    kept.push(saying);
  }
  return kept
    .filter(
      (saying) =>
        saying.date !== null ||
        saying.intent === 'dispute' ||
        !kept.some((other) => other.intent === saying.intent && other.date !== null),
    )
    .sort((a, b) => INTENTS.indexOf(a.intent) - INTENTS.indexOf(b.intent) || a.start - b.start);
}

/**
 * The sayings of a mail's new text, strongest first (the order of INTENTS), each with its exact quote: `newText.slice(start, end)`.
 * A promise has a day only when the words give one. `acknowledgement` is read only where nothing else is; ordinary mail says nothing.
 * In our own (outbound) mail only what we can say is read: chasers, invoices sent, changed payment details. Looks at the first 20,000
 * characters; pure, linear, never throws.
 */
export function readSayings(newText: string, context: SayingContext): Saying[] {
  const text = newText.length > MOST ? newText.slice(0, MOST) : newText;
  if (text.trim() === '') return [];
  const allowed = context.direction === 'outbound' ? OUTBOUND : INBOUND;
  const languages = likelyLanguages(text);
  const lower = text.toLowerCase();
  const subject = (context.subject ?? '').slice(0, 300).toLowerCase();
  let sentences: Sentence[] | null = null;
  const sayings: Saying[] = [];
  for (const language of languages) {
    const reader = readerOf(language);
    const named = reader.topic.test(subject);
    if (!named && !reader.topic.test(lower) && !(lower.length < 400 && reader.selfEvident.test(lower))) continue;
    sentences ??= sentencesOf(text);
    for (const found of readPhrases(sentences, reader, allowed, lower, named))
      sayings.push(sayingOf(found, sentences, language, text, context));
  }
  if (sayings.length > 0) return distinct(sayings);
  if (text.length > 600) return [];
  sentences ??= sentencesOf(text);
  const written = sentences.filter((sentence) => !isCourtesyRow(sentence.text));
  for (const language of languages) {
    const at = onlyAcknowledges(written, readerOf(language));
    if (at === null) continue;
    const { start, end } = written[at]!;
    return [
      {
        intent: 'acknowledgement',
        quote: text.slice(start, end),
        start,
        end,
        date: null,
        amount: null,
        currency: null,
        reason: null,
      },
    ];
  }
  return [];
}

/** True when subject or words speak of payment at all, in any of the ten languages (RULES §7.3, "possibly answered"). */
export function speaksOfPayment(newText: string, subject: string): boolean {
  const text = `${subject}\n${newText.slice(0, MOST)}`.toLowerCase();
  return (
    likelyLanguages(text).some((language) => readerOf(language).payment.test(text)) || readerOf('en').payment.test(text)
  );
}

/**
 * True when a mail of ours asks for payment of something due (RULES §7.1). Statements, invoice delivery, courtesy notes before the due
 * date, thanks and confirmations are no chase.
 */
export function looksLikeChase(newText: string, subject: string): boolean {
  const text = `${subject}.\n\n${newText.slice(0, MOST)}`;
  const lower = text.toLowerCase();
  const languages = likelyLanguages(text);
  const only = new Set(['payment_chaser'] as const);
  let sentences: Sentence[] | null = null;
  for (const language of languages) {
    const reader = readerOf(language);
    if (!reader.topic.test(lower)) continue;
    sentences ??= sentencesOf(text);
    if (readPhrases(sentences, reader, only, lower, false).length > 0) return true;
  }
  return false;
}
