/** Who "us" is (RULES §1): connected addresses and own domains. */
import type { Us } from './message.ts';
import { addressKey, domainKey, domainOf } from './address.ts';

/**
 * "Us" from lists as people write them: addresses, domains with or without `@`, in any case; an entry with a local part
 * counts as an address wherever it stands.
 */
export function usOf(input: { addresses?: readonly string[]; domains?: readonly string[] }): Us {
  const addresses = new Set<string>();
  const domains = new Set<string>();
  for (const entry of [...(input.addresses ?? []), ...(input.domains ?? [])]) {
    const key = addressKey(entry);
    if (key === '') continue;
    if (key.indexOf('@') > 0) addresses.add(key);
    else domains.add(domainKey(key.replace(/^@/, '').replace(/^\*\./, '')));
  }
  return { addresses, domains };
}

/** Is an address ours: connected, or under one of our domains (subdomains too)? Knows no ledger: see `partiesOf`. */
export function isUs(address: string, us: Us): boolean {
  const key = addressKey(address);
  if (us.addresses.has(key)) return true;
  if (us.domains.size === 0) return false;
  let domain = domainOf(key) ?? '';
  for (let i = 0; i < 10 && domain !== ''; i++) {
    if (us.domains.has(domain)) return true;
    const dot = domain.indexOf('.');
    domain = dot < 0 ? '' : domain.slice(dot + 1);
  }
  return false;
}
