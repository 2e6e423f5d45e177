/** Invoice and purchase-order numbers in a mail, recognised from the ledger's own numbers (RULES §6). */
import type { KnownNumber } from './linking-types.ts';
import type { Reference } from './message.ts';
import { tokensIn } from './reference/find.ts';
import { resolveTokens } from './reference/resolve.ts';
import type { NumberSources, NumberToken } from './reference/token.ts';

const MAX_SUBJECT = 2_000;
const MAX_TEXT = 200_000;
const MAX_NAME = 300;
const MAX_NAMES = 60;
const MAX_ATOMS = 600;
const MAX_QUOTED_ATOMS = 300;
const MAX_KEYS = 1_500;

/**
 * The number-like tokens of a mail: subject, then new text, attachment names, quoted text. Linear; texts beyond 200,000
 * units, 60 attachment names and 600 numbers a text (300 quoted) are not read. Offsets count in each place's own text, for
 * attachments in that name.
 */
export function findTokens(sources: NumberSources): NumberToken[] {
  return [
    ...tokensIn(sources.subject.slice(0, MAX_SUBJECT), 'subject', null, MAX_ATOMS),
    ...tokensIn(sources.newText.slice(0, MAX_TEXT), 'new_text', null, MAX_ATOMS),
    ...sources.attachmentNames
      .slice(0, MAX_NAMES)
      .flatMap((name, index) => tokensIn(name.slice(0, MAX_NAME), 'attachment', index, 20)),
    ...tokensIn(sources.quotedText.slice(0, MAX_TEXT), 'quoted', null, MAX_QUOTED_ATOMS),
  ];
}

/** The keys (`numberKey`) to ask the ledger for, without duplicates, at most 1,500; ranges opened. */
export function tokenKeys(tokens: readonly NumberToken[]): string[] {
  const keys = new Set<string>();
  for (const token of tokens) {
    for (const spelling of token.spellings) keys.add(spelling.key);
    for (const key of token.range?.keys ?? []) keys.add(key);
    if (keys.size >= MAX_KEYS) break;
  }
  return [...keys].slice(0, MAX_KEYS);
}

/**
 * The references of a mail. `known` gives the ledger's numbers of a key ([] for none, or without a ledger). A number that
 * the ledger does not know is given only when the text itself calls it an invoice or purchase order, with `invoice: null`.
 */
export function resolveReferences(
  tokens: readonly NumberToken[],
  known: (key: string) => readonly KnownNumber[],
): Reference[] {
  return resolveTokens(tokens, known).map((resolved) => resolved.reference);
}
