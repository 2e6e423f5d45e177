/** Whose mail is it: what to ask the ledger, and what its answer means (RULES §6). */
import type { Saying } from './message.ts';
import type { MailMessage, SplitText, Us } from './message.ts';
import { seenNames } from './company-name/seen.ts';
import { nameTerms } from './company-name.ts';
import { addressKey } from './address.ts';
import { companyDomain } from './domain.ts';
import { lookAlikeShapes } from './domain-shape.ts';
import type { Evidence, Known, LinkOutcome, LookupKeys, ThreadKnowledge } from './linking-types.ts';
import { decide, groupOf } from './linking/decide.ts';
import { knownIndex } from './linking/index-known.ts';
import type { Item } from './linking/items.ts';
import { lookAlikeFlags, numberItems, partyItems, threadItems } from './linking/items.ts';
import { nameItems } from './linking/name-items.ts';
import { directionOf, partiesOf } from './party.ts';
import { resolveTokens } from './reference/resolve.ts';
import type { NumberToken, ResolvedNumber } from './reference/token.ts';
import { tokenKeys } from './references.ts';

const MAX_ADDRESSES = 200;
const MAX_TERMS = 40;
const MAX_SHAPES = 200;
const MAX_INVOICES = 500;

/** All that weighing needs. `says` (with a changed bank account) and `thread` come from the caller. */
export type WeighInput = {
  message: MailMessage;
  split: SplitText;
  tokens: readonly NumberToken[];
  us: Us;
  known: Known;
  thread: ThreadKnowledge;
  says?: readonly Pick<Saying, 'intent'>[];
};

/**
 * What one message asks the ledger for. Addresses under our own domains are asked for too, because a contact in the ledger
 * outranks them; connected mailboxes are not. Every list is free of duplicates and bounded.
 */
export function lookupKeys(message: MailMessage, split: SplitText, tokens: readonly NumberToken[], us: Us): LookupKeys {
  const parties = partiesOf(message, split, us, () => true).slice(0, MAX_ADDRESSES);
  const outsiders = partiesOf(message, split, us);
  const domains = new Set<string>();
  for (const party of outsiders) {
    const domain = companyDomain(party.address);
    if (domain !== null) domains.add(domain);
  }
  const terms = new Set(seenNames(message, split, outsiders).flatMap((name) => nameTerms(name)));
  return {
    addresses: parties.map((p) => p.address),
    domains: [...domains],
    numbers: tokenKeys(tokens),
    terms: [...terms].slice(0, MAX_TERMS),
    shapes: [...new Set([...domains].slice(0, 10).flatMap(lookAlikeShapes))].slice(0, MAX_SHAPES),
  };
}

function evidenceOf(items: readonly Item[], accounts: ReadonlySet<string>): Evidence[] {
  return items
    .filter((i) => i.accounts.some((a) => accounts.has(a)))
    .map(({ kind, band, detail }) => ({ kind, band, detail }))
    .slice(0, 40);
}

function namedInvoices(
  resolved: readonly ResolvedNumber[],
  accounts: ReadonlySet<string> | null,
): LinkOutcome['invoices'] {
  const named = new Map<string, LinkOutcome['invoices'][number]>();
  for (const { reference, matches } of resolved) {
    if (reference.kind !== 'invoice') continue;
    for (const match of matches) {
      if (accounts && !accounts.has(match.accountId)) continue;
      const before = named.get(match.invoiceId);
      if (!before)
        named.set(match.invoiceId, {
          invoiceId: match.invoiceId,
          accountId: match.accountId,
          quoted: reference.quoted,
        });
      else before.quoted &&= reference.quoted;
      if (named.size >= MAX_INVOICES) return [...named.values()];
    }
  }
  return [...named.values()];
}

/**
 * Whose mail a message is. Internal mail concerns nobody. Evidence of every party, number and thread is weighed; what a person
 * rejected is left out; a look-alike domain or a changed bank account is flagged and then no domain links.
 */
export function weigh(input: WeighInput): LinkOutcome {
  const { message, split, us, known } = input;
  const index = knownIndex(known);
  const isContact = (address: string): boolean => index.contacts.has(addressKey(address));
  if (directionOf(message, us, split, isContact) === 'internal')
    return { outcome: 'none', accounts: [], invoices: [], flags: [] };
  const parties = partiesOf(message, split, us, isContact);
  const resolved = resolveTokens(input.tokens, (key) => index.numbers.get(key) ?? []);
  const flags = lookAlikeFlags(parties, known, index);
  if (input.says?.some((s) => s.intent === 'payment_details_change'))
    flags.push({ code: 'bank_details_changed', params: {} });
  const items: Item[] = [...threadItems(input.thread), ...numberItems(resolved), ...partyItems(parties, index)];
  if (flags.length > 0) for (const item of items) if (item.kind === 'domain') item.band = 'possible';
  if (!items.some((i) => !i.quoted)) items.push(...nameItems(seenNames(message, split, parties), known));
  const decision = decide(items, known.parents);
  const chosen = new Set(decision.accounts);
  if (decision.outcome === 'linked' && decision.group !== null) {
    const { group } = decision;
    const members = new Set([...chosen, group]);
    const inGroup = new Set(
      resolved.flatMap((r) => r.matches.map((m) => m.accountId)).filter((a) => groupOf(a, known.parents) === group),
    );
    return {
      outcome: 'linked',
      accounts: [{ accountId: group, band: bandOf(evidenceOf(items, members)), evidence: evidenceOf(items, members) }],
      invoices: namedInvoices(resolved, inGroup),
      flags,
    };
  }
  return {
    outcome: decision.outcome,
    accounts: decision.accounts.map((accountId) => {
      const evidence = evidenceOf(items, new Set([accountId]));
      return { accountId, band: decision.outcome === 'linked' ? bandOf(evidence) : 'possible', evidence };
    }),
    invoices: namedInvoices(resolved, decision.outcome === 'linked' ? chosen : null),
    flags,
  };
}

function bandOf(evidence: readonly Evidence[]): 'certain' | 'likely' {
  return evidence.some((e) => e.band === 'certain') ? 'certain' : 'likely';
}
