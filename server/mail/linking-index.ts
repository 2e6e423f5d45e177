/** A ledger in memory that answers the linking questions without a database, for the command line. */
import { addressKey } from './address.ts';
import { companyDomain, domainKind, registrableDomain } from './domain.ts';
import { domainShapes } from './domain-shape.ts';
import type { Known, KnownNumber, LookupKeys } from './linking-types.ts';
import { nameTerms } from './company-name.ts';
import { numberKey } from './number-key.ts';

/** What an index is built from. Shapes are the least that the ledger room's values have. */
export type IndexAccount = { id: string; name: string; parentId?: string | null; domains?: readonly string[] };
export type IndexContact = { accountId: string; address: string };
export type IndexDocument = {
  id: string;
  kind: 'invoice' | 'credit_note' | 'payment';
  number: string;
  accountId: string;
  poNumber: string | null;
};

/** Answers keys by equality alone, so that a question's cost does not grow with the ledger. */
export type LedgerIndex = { lookup: (keys: LookupKeys) => Known };

const MAX_PER_KEY = 50;
const MAX_NAMES = 200;

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  if (key === '') return;
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (list.length < MAX_PER_KEY && !list.includes(value)) list.push(value);
}

/** Finds documents by number and order key. Holds positions alone, so that a million documents stay cheap. */
function numberIndex(documents: readonly IndexDocument[]): (key: string) => KnownNumber[] {
  const invoices = new Map<string, number | number[]>();
  const orders = new Map<string, number | number[]>();
  const add = (map: Map<string, number | number[]>, key: string, position: number): void => {
    const before = map.get(key);
    if (before === undefined) map.set(key, position);
    else if (typeof before === 'number') map.set(key, [before, position]);
    else if (before.length < MAX_PER_KEY) before.push(position);
  };
  documents.forEach((d, position) => {
    if (d.kind === 'payment') return;
    const key = numberKey(d.number);
    if (key !== '') add(invoices, key, position);
    const orderKey = d.poNumber === null ? '' : numberKey(d.poNumber);
    if (orderKey !== '') add(orders, orderKey, position);
  });
  const rowsOf = (map: Map<string, number | number[]>, key: string, kind: KnownNumber['kind']): KnownNumber[] =>
    [map.get(key) ?? []].flat().flatMap((position) => {
      const d = documents[position];
      const number = kind === 'invoice' ? d?.number : d?.poNumber;
      return d && number ? [{ key, kind, number, invoiceId: d.id, accountId: d.accountId }] : [];
    });
  return (key) => [...rowsOf(invoices, key, 'invoice'), ...rowsOf(orders, key, 'purchase_order')];
}

/**
 * The index of a ledger. Payments are no documents to name. Domains come from the accounts and from their contacts' addresses
 * where those speak for a company; a contact of several accounts is shared. Answers hold at most 50 rows a key.
 */
export function buildIndex(
  accounts: readonly IndexAccount[],
  contacts: readonly IndexContact[],
  documents: readonly IndexDocument[],
): LedgerIndex {
  const numbers = numberIndex(documents);
  const byAddress = new Map<string, string[]>();
  const byDomain = new Map<string, string[]>();
  const byShape = new Map<string, string[]>();
  const byTerm = new Map<string, string[]>();
  const frequency = new Map<string, number>();
  const names = new Map<string, { name: string; terms: string[] }>();
  const parents = new Map<string, string>();
  for (const a of accounts) {
    const terms = nameTerms(a.name);
    names.set(a.id, { name: a.name, terms });
    for (const term of terms) {
      push(byTerm, term, a.id);
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
    }
    if (a.parentId) parents.set(a.id, a.parentId);
    for (const entry of a.domains ?? []) {
      const domain = registrableDomain(entry);
      if (domain !== null && domainKind(domain) === 'company') push(byDomain, domain, a.id);
    }
  }
  for (const c of contacts) {
    push(byAddress, addressKey(c.address), c.accountId);
    const domain = companyDomain(c.address);
    if (domain !== null) push(byDomain, domain, c.accountId);
  }
  for (const domain of byDomain.keys()) for (const shape of domainShapes(domain)) push(byShape, shape, domain);

  const rows = <T>(
    keys: readonly string[],
    map: ReadonlyMap<string, string[]>,
    row: (key: string, value: string, all: readonly string[]) => T,
  ): T[] => [...new Set(keys)].flatMap((key) => (map.get(key) ?? []).map((value, _, all) => row(key, value, all)));

  const named = (terms: readonly string[]): Known['names'] => {
    const hits = new Map<string, number>();
    for (const term of terms) {
      if ((frequency.get(term) ?? 0) > MAX_PER_KEY) continue;
      for (const id of byTerm.get(term) ?? []) hits.set(id, (hits.get(id) ?? 0) + 1);
    }
    const best = [...hits].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, MAX_NAMES);
    return best.flatMap(([accountId]) => {
      const entry = names.get(accountId);
      return entry ? [{ accountId, ...entry }] : [];
    });
  };

  return {
    lookup: (keys) => ({
      contacts: rows(keys.addresses, byAddress, (address, accountId, all) => ({
        address,
        accountId,
        shared: all.length > 1,
      })),
      rejections: [],
      domains: rows(keys.domains, byDomain, (domain, accountId) => ({ domain, accountId })),
      nearDomains: rows(keys.shapes ?? [], byShape, (_, domain) => domain).flatMap((domain) =>
        (byDomain.get(domain) ?? []).map((accountId) => ({ domain, accountId })),
      ),
      numbers: [...new Set(keys.numbers)].flatMap(numbers),
      names: named(keys.terms),
      parents,
    }),
  };
}
