/** Mail domains: what is registered, and whether it speaks for a company (RULES §6). */
import { getDomain } from 'tldts';
import { domainOf } from './address.ts';
import { FREE_MAIL, PORTALS, SHARED_SERVICES } from './domain-lists.ts';

/** Whom a domain speaks for: a company of its own, or nobody in particular. */
export type DomainKind = 'company' | 'free_mail' | 'shared_service' | 'portal';

const KINDS: ReadonlyMap<string, DomainKind> = new Map([
  ...FREE_MAIL.map((d) => [d, 'free_mail'] as const),
  ...SHARED_SERVICES.map((d) => [d, 'shared_service'] as const),
  ...PORTALS.map((d) => [d, 'portal'] as const),
]);

const remembered = new Map<string, string | null>();
const MOST_REMEMBERED = 20_000;

/** The registrable domain (public suffix plus one label, private suffixes too) of a domain or address; null when none. */
export function registrableDomain(domainOrAddress: string): string | null {
  const host = domainOrAddress.includes('@') ? (domainOf(domainOrAddress) ?? '') : domainOrAddress.trim().toLowerCase();
  if (host === '' || host.length > 255) return null;
  let domain = remembered.get(host);
  if (domain === undefined) {
    domain = getDomain(host, { allowPrivateDomains: true, validateHostname: true });
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(host, domain);
  }
  return domain;
}

/** Whom a domain speaks for. Takes any host name; subdomains count as their registrable domain. */
export function domainKind(domain: string): DomainKind {
  const own = KINDS.get(domain);
  if (own) return own;
  const registrable = registrableDomain(domain);
  return (registrable === null ? undefined : KINDS.get(registrable)) ?? 'company';
}

/** The registrable domain of an address where it speaks for a company, else null. */
export function companyDomain(address: string): string | null {
  const domain = registrableDomain(address);
  return domain !== null && domainKind(domain) === 'company' ? domain : null;
}
