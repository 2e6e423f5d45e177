/** The evidence that a message offers, one item a token, party or fact (RULES §6). */
import type { Band, EvidenceKind } from '#shared/tokens.ts';
import { companyDomain } from '../domain.ts';
import { isLookAlike } from '../domain-shape.ts';
import type { Known, LinkOutcome, ThreadKnowledge } from '../linking-types.ts';
import type { Party } from '../party.ts';
import type { ResolvedNumber } from '../reference/token.ts';
import type { KnownIndex } from './index-known.ts';
import { rejectionKey } from './index-known.ts';

/** One piece of evidence: all of `accounts` where it has one, one of them where it has several. */
export type Item = {
  kind: EvidenceKind;
  band: Band;
  detail: string;
  accounts: readonly string[];
  /** A party that only stands in copy: it yields to the main parties. */
  aside: boolean;
  /** Seen in quoted text only: supports, never decides. */
  quoted: boolean;
};

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** Items of the numbers that the ledger knows; a number twice is one item. */
export function numberItems(resolved: readonly ResolvedNumber[]): Item[] {
  const items = new Map<string, Item>();
  for (const { reference, token, matches } of resolved) {
    if (matches.length === 0) continue;
    const attached = reference.place === 'attachment';
    const kind =
      reference.kind === 'purchase_order'
        ? 'purchase_order'
        : attached
          ? 'attachment_invoice_number'
          : 'invoice_number';
    const accounts = distinct(matches.map((m) => m.accountId));
    const plainProof = token.said === 'beside' || /[A-Z]/.test(matches[0]?.key ?? '');
    const band: Band =
      reference.quoted || accounts.length > 1
        ? 'possible'
        : kind === 'invoice_number' && plainProof
          ? 'certain'
          : 'likely';
    const key = `${kind} ${accounts.join(' ')} ${matches[0]?.key ?? ''}`;
    const before = items.get(key);
    if (!before || (before.quoted && !reference.quoted)) {
      items.set(key, { kind, band, detail: reference.text, accounts, aside: false, quoted: reference.quoted });
    }
  }
  return [...items.values()];
}

/** Items of what is known of the thread, of a bounce's original and of our own reference. */
export function threadItems(thread: ThreadKnowledge): Item[] {
  const item = (kind: EvidenceKind, band: Band, accounts: readonly string[]): Item[] =>
    accounts.length === 0
      ? []
      : [{ kind, band, detail: '', accounts: distinct(accounts), aside: false, quoted: false }];
  return [
    ...item('our_reference', 'certain', thread.ourReference),
    ...item('thread', 'certain', thread.accounts),
    ...item('bounced_original', 'certain', thread.bouncedOriginal),
  ];
}

const MAIN_ROLES = new Set(['author', 'from', 'reply_to', 'to', 'forwarded']);

/** Items of the parties: known contact addresses, else the domain of a known account, without what a person rejected. */
export function partyItems(parties: readonly Party[], index: KnownIndex): Item[] {
  const items: Item[] = [];
  for (const party of parties) {
    const aside = !party.roles.some((role) => MAIN_ROLES.has(role));
    const allowed = (accountId: string): boolean => !index.rejections.has(rejectionKey(party.address, accountId));
    const contacts = index.contacts.get(party.address) ?? [];
    const accounts = distinct(contacts.map((c) => c.accountId)).filter(allowed);
    if (accounts.length > 0) {
      const sole = accounts.length === 1 && !contacts.some((c) => c.shared);
      items.push({
        kind: 'contact',
        band: sole ? 'certain' : 'likely',
        detail: party.address,
        accounts,
        aside,
        quoted: false,
      });
      continue;
    }
    const domain = companyDomain(party.address);
    const owners = domain === null ? [] : distinct(index.domains.get(domain) ?? []).filter(allowed);
    if (domain !== null && owners.length > 0) {
      const already = items.find(
        (i) => i.kind === 'domain' && i.detail === domain && i.accounts.join() === owners.join(),
      );
      if (already) already.aside &&= aside;
      else items.push({ kind: 'domain', band: 'likely', detail: domain, accounts: owners, aside, quoted: false });
    }
  }
  return items;
}

/** Red flags of the parties' domains: each that imitates a known account's domain. */
export function lookAlikeFlags(parties: readonly Party[], known: Known, index: KnownIndex): LinkOutcome['flags'] {
  const near = distinct([...(known.nearDomains ?? []), ...known.domains].map((d) => d.domain));
  const domains = distinct(parties.map((p) => companyDomain(p.address) ?? ''));
  return domains
    .filter((domain) => domain !== '' && !index.domains.has(domain))
    .flatMap((domain) => {
      const like = near.find((candidate) => isLookAlike(domain, candidate));
      return like === undefined ? [] : [{ code: 'look_alike_domain', params: { domain, like } }];
    })
    .slice(0, 5);
}
