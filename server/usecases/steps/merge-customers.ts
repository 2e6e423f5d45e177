/** Customers of an import: new accounts, changed names, contacts, domains and search terms. What a person entered stays (RULES §3). */
import { randomUUIDv7 } from 'node:crypto';
import { addressKey } from '#server/mail/address.ts';
import { companyDomain } from '#server/mail/domain.ts';
import { domainShapes as shapesOf } from '#server/mail/domain-shape.ts';
import { nameTerms } from '#server/mail/company-name.ts';
import type { ParsedCustomer } from '#server/ledger/import/ledger-file.ts';
import { insertRows } from '#server/store/bulk.ts';
import { accountsByExternalId } from '#server/store/queries/ledger-write.ts';
import { accounts, accountTerms, contacts, domains, domainShapes } from '#server/store/schema/accounts.ts';
import { users } from '#server/store/schema/people.ts';
import type { Tx } from '#server/store/session.ts';

/** What merging customers did. */
export type CustomerCounts = { created: number; changed: number; contacts: number };

async function ownersByName(tx: Tx, names: readonly string[], now: Date): Promise<Map<string, string>> {
  const found = await tx.rows<{ id: string; name: string }>(
    'select id::text as id, name from users where org_id = $1',
    [tx.org],
  );
  const byName = new Map(found.map((u) => [u.name, u.id]));
  const fresh = [...new Set(names)]
    .filter((n) => !byName.has(n))
    .map((name) => ({
      orgId: tx.org,
      id: randomUUIDv7(),
      name,
      address: null,
      role: 'collector',
      active: true,
      recordedAt: now,
    }));
  await insertRows(tx, users, fresh);
  for (const user of fresh) byName.set(user.name, user.id);
  return byName;
}

/** A two-letter country code where the text is one or is a well-known English name; null for anything else. */
function countryCode(text: string | null): string | null {
  if (text === null) return null;
  if (/^[A-Za-z]{2}$/.test(text)) return text.toUpperCase();
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  const wanted = text.trim().toLowerCase();
  for (let a = 65; a <= 90; a += 1) {
    for (let b = 65; b <= 90; b += 1) {
      const code = String.fromCharCode(a, b);
      if (names.of(code)?.toLowerCase() === wanted) return code;
    }
  }
  return null;
}

/**
 * Merges the customers of a batch; returns account ids by the file's ids. `known` carries accounts from batch to batch so
 * that each is looked up once.
 */
export async function mergeCustomers(
  tx: Tx,
  customers: readonly ParsedCustomer[],
  known: Map<string, string>,
  now: Date,
): Promise<CustomerCounts> {
  const latest = new Map(customers.map((c) => [c.externalId, c]));
  const wanted = [...latest.values()].filter((c) => !known.has(c.externalId) || c.email !== null);
  const stored = await accountsByExternalId(
    tx,
    wanted.map((c) => c.externalId),
  );
  const owners = await ownersByName(
    tx,
    wanted.flatMap((c) => (c.owner === null ? [] : [c.owner])),
    now,
  );
  const countries = new Map([...new Set(wanted.map((c) => c.country))].map((c) => [c, countryCode(c)]));
  const rows: (typeof accounts.$inferInsert)[] = [];
  const terms: (typeof accountTerms.$inferInsert)[] = [];
  const counts: CustomerCounts = { created: 0, changed: 0, contacts: 0 };
  for (const customer of wanted) {
    const before = stored.get(customer.externalId);
    const id = before?.id ?? randomUUIDv7();
    known.set(customer.externalId, id);
    const ownerId =
      customer.owner === null || before?.ownerByPerson
        ? (before?.ownerId ?? null)
        : (owners.get(customer.owner) ?? null);
    const country = countries.get(customer.country) ?? before?.country ?? null;
    const language = customer.language ?? before?.language ?? null;
    const renamed = before?.name !== customer.name;
    if (before && !renamed && before.country === country && before.language === language && before.ownerId === ownerId)
      continue;
    if (before) counts.changed += 1;
    else counts.created += 1;
    rows.push({
      orgId: tx.org,
      id,
      externalId: customer.externalId,
      name: customer.name,
      country,
      language,
      ownerId,
      ownerByPerson: before?.ownerByPerson ?? false,
      recordedAt: now,
    });
    if (renamed) terms.push(...nameTerms(customer.name).map((term) => ({ orgId: tx.org, term, accountId: id })));
  }
  await insertRows(tx, accounts, rows, { key: ['orgId', 'id'], update: ['name', 'country', 'language', 'ownerId'] });
  await insertRows(tx, accountTerms, terms, 'nothing');
  counts.contacts = await mergeContacts(tx, wanted, known, now);
  return counts;
}

async function mergeContacts(
  tx: Tx,
  customers: readonly ParsedCustomer[],
  known: ReadonlyMap<string, string>,
  now: Date,
): Promise<number> {
  const people: (typeof contacts.$inferInsert)[] = [];
  const companies = new Map<string, typeof domains.$inferInsert>();
  for (const customer of customers) {
    const accountId = known.get(customer.externalId);
    if (accountId === undefined || customer.email === null) continue;
    for (const part of customer.email.split(/[;,\s]+/)) {
      const address = addressKey(part);
      if (!/^[^@\s]+@[^@\s]+$/.test(address)) continue;
      people.push({
        orgId: tx.org,
        id: randomUUIDv7(),
        accountId,
        name: customer.contact ?? '',
        address,
        phone: customer.phone,
        role: null,
        source: 'ledger',
        recordedAt: now,
      });
      const domain = companyDomain(address);
      if (domain !== null)
        companies.set(`${domain} ${accountId}`, { orgId: tx.org, domain, accountId, recordedAt: now });
    }
  }
  const written = await insertRows(tx, contacts, people, 'nothing');
  const firms = [...companies.values()];
  await insertRows(tx, domains, firms, 'nothing');
  await insertRows(
    tx,
    domainShapes,
    firms.flatMap((f) =>
      shapesOf(f.domain).map((shape) => ({ orgId: tx.org, shape, domain: f.domain, accountId: f.accountId })),
    ),
    'nothing',
  );
  return written;
}
