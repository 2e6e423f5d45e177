/** Reads one language's phrases in the sentences of a text. */
import type { Intent } from '#shared/tokens.ts';
import { SELF_EVIDENT } from './phrases.ts';
import type { Reader } from './phrases.ts';
import type { Sentence } from './sentences.ts';

/** A phrase found: the sentence, what it says, and the language's reader. */
export type Found = { intent: Intent; reason: Reader['phrases'][number]['reason']; at: number };

/** What each direction can say (RULES §7): the debtor's side, and ours. */
export const INBOUND: ReadonlySet<Intent> = new Set<Intent>([
  'insolvency',
  'legal_representative',
  'dispute',
  'payment_made',
  'promise_to_pay',
  'refusal',
  'invoice_correction_request',
  'copy_or_statement_request',
  'payment_details_change',
  'hold',
  'query',
  'wrong_person',
  'acknowledgement',
]);
export const OUTBOUND: ReadonlySet<Intent> = new Set<Intent>([
  'payment_details_change',
  'payment_chaser',
  'invoice_submitted',
  'acknowledgement',
]);

/** Intents that a negation, a condition or a question takes away. */
const FACTS: ReadonlySet<Intent> = new Set<Intent>(['payment_made', 'promise_to_pay']);

/** A negation reaches at most this many characters back, within its clause. */
const CLAUSE = 70;
/** The matter may have been named this many sentences before. */
const REACH = 4;

/** Characters of a short reply. */
const SHORT = 400;

/** True when a promise or a report of payment does not stand as said. */
function weakened(sentence: Sentence, reader: Reader, intent: Intent, matched: RegExpExecArray): boolean {
  if (sentence.question) return true;
  const text = sentence.lower;
  // "If you do not receive it by Friday" is itself the promise; its own words neither negate nor condition it.
  const clause =
    text
      .slice(Math.max(0, matched.index - CLAUSE), matched.index)
      .split(/[,;:–—]/)
      .at(-1) ?? '';
  const outside = `${clause} ${intent === 'promise_to_pay' && /^(?:if|should) you/i.test(matched[0]) ? '' : matched[0]}`;
  if (reader.negation.test(outside)) return true;
  const rest = intent === 'promise_to_pay' && /^(?:if|should) you/i.test(matched[0]) ? outside : text;
  return reader.condition.test(rest);
}

/** The phrases found in each sentence, at most one an intent and sentence. `named`: the subject already speaks of money or invoices. */
export function readPhrases(
  sentences: readonly Sentence[],
  reader: Reader,
  allowed: ReadonlySet<Intent>,
  whole: string,
  named: boolean,
): Found[] {
  const found: Found[] = [];
  const reserved = reader.reservation !== null && reader.reservation.test(whole);
  const short = whole.length < SHORT;
  let latest = named ? -1 : -REACH - 1;
  sentences.forEach((sentence, at) => {
    if (reader.topic.test(sentence.lower)) latest = at;
    const near = at - latest <= REACH;
    if (!near && !short) return;
    const seen = new Set<Intent>();
    for (const phrase of reader.phrases) {
      if (!allowed.has(phrase.intent) || seen.has(phrase.intent) || (!near && !SELF_EVIDENT.has(phrase.intent)))
        continue;
      if (reserved && phrase.intent === 'promise_to_pay') continue;
      const matched = phrase.regex.exec(sentence.lower);
      if (!matched || phrase.not?.test(sentence.lower)) continue;
      if (phrase.loose?.test(sentence.lower) && !reader.payment.test(sentence.lower)) continue;
      if (FACTS.has(phrase.intent) && weakened(sentence, reader, phrase.intent, matched)) continue;
      seen.add(phrase.intent);
      found.push({ intent: phrase.intent, reason: phrase.reason, at });
    }
  });
  return found;
}

/** True for a line of a name, "Tom Berg" or "Accounts Payable": at most five words, each with a capital. */
function isNameLine(text: string): boolean {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  return words.length <= 5 && words.every((word) => /^(?:\p{Lu}|&$|and$|und$|et$)/u.test(word)) && text.length <= 50;
}

/** The sentence that acknowledges, when the mail does nothing else: every sentence is a courtesy or an acknowledgement. */
export function onlyAcknowledges(sentences: readonly Sentence[], reader: Reader): number | null {
  let at: number | null = null;
  let strongest = 0;
  for (let i = 0; i < sentences.length; i++) {
    const { lower: text, text: words } = sentences[i]!;
    if (reader.acknowledgement.test(text)) {
      if (at === null || text.length > strongest) {
        at = i;
        strongest = text.length;
      }
    } else if (!reader.empty.test(text) && !isNameLine(words)) return null;
  }
  return at;
}
