/** The shape of a language's phrases, and their compilation. */
import type { DisputeReason, Intent } from '#shared/tokens.ts';

/** One pattern or several, of which one must be found. */
export type Patterns = string | readonly string[];

/**
 * A way to say something. `if` must be found in the sentence and `not` must not; where `loose` (verbs of anything, such as "send") is
 * found, a word of payment must be found too; ~ is a word's edge. `reason` of a dispute.
 */
export type Phrase = { intent: Intent; if: Patterns; not?: Patterns; loose?: Patterns; reason?: DisputeReason };

/** A language's wording. Every list is of regular expressions over one sentence, case-insensitive, ~ a word's edge. */
export type Phrases = {
  /** Words of invoices and money: without one of them only thanks and the like are read. */
  topic: Patterns;
  /** Words that speak of a payment. */
  payment: Patterns;
  negation: Patterns;
  /** Conditions and obligations that take the force from a promise or a report of payment. */
  condition: Patterns;
  /** The whole mail's promise is void when this stands in it ("before we pay, please confirm"). */
  reservation?: Patterns;
  phrases: readonly Phrase[];
  /** Greeting and closing lines that say nothing. */
  empty: Patterns;
  /** Thanks, receipt, "we will look into it". */
  acknowledgement: Patterns;
  /** Said of a promise in the sentence after it: "you should receive it on Friday". */
  arrival: Patterns;
};

/** The same, compiled. */
export type Reader = {
  topic: RegExp;
  payment: RegExp;
  negation: RegExp;
  condition: RegExp;
  reservation: RegExp | null;
  /** Insolvency, a lawyer, another person: said in a short reply also without a word of money. */
  selfEvident: RegExp;
  phrases: readonly {
    intent: Intent;
    regex: RegExp;
    not: RegExp | null;
    loose: RegExp | null;
    reason: DisputeReason | null;
  }[];
  empty: RegExp;
  acknowledgement: RegExp;
  arrival: RegExp;
};

const WORD = '[\\p{L}\\p{N}]';

/**
 * A pattern in which ~ stands for a word's edge, as a regular expression over lower-case text. A ~ at the start of the pattern, of a
 * branch or behind a gap is where a word begins; any other is where one ends.
 */
export function patternOf(source: Patterns, anchored = false): RegExp {
  const edges = (typeof source === 'string' ? source : source.join('|'))
    .replace(/(^|[|:( ]|\.\{0,\d+\})~/g, `$1(?<!${WORD})`)
    .replace(/~/g, `(?!${WORD})`);
  return new RegExp(anchored ? `^(?:${edges})` : edges, 'u');
}

/** Intents whose words need no word of money beside them. */
export const SELF_EVIDENT: ReadonlySet<Intent> = new Set<Intent>([
  'insolvency',
  'legal_representative',
  'wrong_person',
]);

/** Compiles a language's wording once. */
export function compile(phrases: Phrases): Reader {
  return {
    topic: patternOf(phrases.topic),
    payment: patternOf(phrases.payment),
    negation: patternOf(phrases.negation),
    condition: patternOf(phrases.condition),
    reservation: phrases.reservation === undefined ? null : patternOf(phrases.reservation),
    selfEvident: patternOf(
      phrases.phrases.filter((phrase) => SELF_EVIDENT.has(phrase.intent)).flatMap((phrase) => phrase.if),
    ),
    phrases: phrases.phrases.map((phrase) => ({
      intent: phrase.intent,
      regex: patternOf(phrase.if),
      not: phrase.not === undefined ? null : patternOf(phrase.not),
      loose: phrase.loose === undefined ? null : patternOf(phrase.loose),
      reason: phrase.reason ?? (phrase.intent === 'dispute' ? 'other' : null),
    })),
    empty: patternOf(phrases.empty, true),
    acknowledgement: patternOf(phrases.acknowledgement, true),
    arrival: patternOf(phrases.arrival),
  };
}
