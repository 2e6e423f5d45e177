/** Asking the ledger which tokens are its numbers (RULES §6). */
import type { KnownNumber } from '../linking-types.ts';
import type { Reference } from '../message.ts';
import { foldDigits } from '../number-key.ts';
import type { NumberToken, ResolvedNumber, Spelling } from './token.ts';
import { MONTHS, wordsOf } from './words.ts';

const PURE = /^\d+$/;
const MAX_MATCHES = 8;
const MAX_RESOLVED = 500;

/** The digit groups of a number without leading zeros: `2013/012` has `2013-12`. */
function groupsOf(text: string): string {
  return foldDigits(text)
    .split(/\D+/)
    .filter((group) => group !== '')
    .map((group) => group.replace(/^0+(?=\d)/, ''))
    .join('-');
}

function looksLikeDate(number: string): boolean {
  const words = wordsOf(number, 8);
  return (
    words.length > 0 &&
    words.every(
      (w) => MONTHS.has(w.low) || ['th', 'st', 'nd', 'rd', 'to', 'date', 'final', 'quarter', 'rent'].includes(w.low),
    )
  );
}

/** Does a known number, read in this way, really stand there? */
function admits(token: NumberToken, spelling: Spelling, known: KnownNumber): boolean {
  const beside = token.said === 'beside';
  if (beside && token.kind !== known.kind) return false;
  if (token.shape === 'never' && !(beside && token.explicit)) return false;
  const pure = PURE.test(known.key);
  const digits = foldDigits(known.number).replace(/\D/g, '').length;
  const grouped = /\d[-./:,]\d/.test(token.text);
  if (spelling.how === 'whole' && grouped && pure && groupsOf(token.text) !== groupsOf(known.number)) return false;
  if (spelling.how === 'cut' && pure && !(beside && digits >= 3) && !(token.place === 'attachment' && digits >= 5))
    return false;
  if (spelling.how === 'joined' && pure && !beside) return false;
  if (beside) return token.explicit || digits >= 2 || spelling.how === 'joined';
  if (known.kind === 'purchase_order' && pure) return false;
  if (looksLikeDate(known.number) || token.shape !== 'plain') return false;
  if (!pure) {
    if (digits < 3 || known.key.length < 5) return false;
    return spelling.how !== 'inherited';
  }
  if (token.said === 'other' || grouped) return false;
  if (token.place === 'attachment') return digits >= 5;
  return token.said === 'near' ? digits >= 5 : digits >= 7;
}

type Ask = (key: string) => readonly KnownNumber[];

function matchesOf(token: NumberToken, spelling: Spelling, ask: Ask): KnownNumber[] {
  return ask(spelling.key)
    .filter((k) => admits(token, spelling, k))
    .slice(0, MAX_MATCHES);
}

function rangeMatches(token: NumberToken, ask: Ask): KnownNumber[] {
  if (!token.range || token.said !== 'beside' || token.kind === null) return [];
  return token.range.keys.flatMap((key) => ask(key).filter((k) => k.kind === token.kind)).slice(0, 201);
}

function referenceOf(
  token: NumberToken,
  span: { start: number; end: number; text: string },
  match: KnownNumber | null,
): Reference {
  return {
    kind: match?.kind ?? token.kind ?? 'invoice',
    text: span.text,
    start: span.start,
    end: span.end,
    place: token.place,
    quoted: token.place === 'quoted',
    invoice: match?.invoiceId ?? null,
  };
}

/** One reference for each invoice of that number; a purchase order of several invoices points to none of them. */
function resolvedOf(
  token: NumberToken,
  span: { start: number; end: number; text: string },
  matches: readonly KnownNumber[],
): ResolvedNumber[] {
  const [first] = matches;
  if (!first) return [{ reference: referenceOf(token, span, null), token, matches }];
  if (first.kind === 'invoice') return matches.map((m) => ({ reference: referenceOf(token, span, m), token, matches }));
  const reference = referenceOf(token, span, first);
  return [{ reference: matches.length > 1 ? { ...reference, invoice: null } : reference, token, matches }];
}

function overlaps(spelling: Spelling, taken: readonly Spelling[]): boolean {
  return taken.some((t) => spelling.start < t.end && t.start < spelling.end);
}

function readToken(token: NumberToken, ask: Ask): { resolved: ResolvedNumber[]; end: number } {
  const resolved: ResolvedNumber[] = [];
  const taken: Spelling[] = [];
  let end = -1;
  for (const spelling of token.spellings) {
    if (spelling.how === 'cut' && token.range) continue;
    if (resolved.length > 0 && (spelling.how !== 'cut' || overlaps(spelling, taken))) continue;
    const matches = matchesOf(token, spelling, ask);
    if (matches.length === 0) continue;
    resolved.push(...resolvedOf(token, spelling, matches));
    taken.push(spelling);
    end = Math.max(end, spelling.end);
    if (spelling.how !== 'cut') break;
  }
  resolved.sort((a, b) => a.reference.start - b.reference.start);
  if (token.range) {
    const seen = new Set(resolved.flatMap((r) => r.matches.map((m) => m.invoiceId)));
    for (const match of rangeMatches(token, ask)) {
      if (!seen.has(match.invoiceId)) resolved.push(...resolvedOf(token, token.range, [match]));
    }
  }
  if (resolved.length === 0 && token.firm) resolved.push(...resolvedOf(token, token, []));
  return { resolved, end: Math.max(end, token.start) };
}

/**
 * The tokens that the ledger knows, and those that the text itself proves to be invoice or purchase-order numbers (with no
 * matches). `ask` gives the known numbers of a key. In order of tokens; a token that an earlier one's spelling already covers
 * is left out; a number that several invoices bear is given once for each; about 500 at most.
 */
export function resolveTokens(tokens: readonly NumberToken[], ask: Ask): ResolvedNumber[] {
  const resolved: ResolvedNumber[] = [];
  let place = '';
  let end = -1;
  for (const token of tokens) {
    if (resolved.length >= MAX_RESOLVED) break;
    const here = `${token.place}${token.attachment ?? ''}`;
    if (here === place && token.start < end) continue;
    const read = readToken(token, ask);
    resolved.push(...read.resolved);
    if (here !== place || read.end > end) end = read.end;
    place = here;
  }
  return resolved;
}
