/** Company names as evidence: they suggest, never link (RULES §6). */
import { findAccounts } from '../company-name/find.ts';
import type { NameIndex } from '../company-name/name-index.ts';
import { buildNameIndex } from '../company-name/name-index.ts';
import type { Known } from '../linking-types.ts';
import type { Item } from './items.ts';

const MAX_ITEMS = 5;
const ASSUMED_ACCOUNTS = 10_000;
const built = new WeakMap<Known, NameIndex>();

function indexOf(known: Known): NameIndex {
  let index = built.get(known);
  if (!index) {
    index = buildNameIndex(
      known.names.map(({ accountId, name }) => ({ id: accountId, name })),
      ASSUMED_ACCOUNTS,
    );
    built.set(known, index);
  }
  return index;
}

/** Accounts that a name which the mail shows would be offered for (likely or better); at most 5. */
export function nameItems(names: readonly string[], known: Known): Item[] {
  if (known.names.length === 0) return [];
  const items: Item[] = [];
  for (const name of names) {
    const [top] = findAccounts(name, indexOf(known));
    if (!top || top.band === 'possible' || items.some((i) => i.accounts.includes(top.account))) continue;
    items.push({
      kind: 'company_name',
      band: 'possible',
      detail: name,
      accounts: [top.account],
      aside: false,
      quoted: false,
    });
    if (items.length >= MAX_ITEMS) break;
  }
  return items;
}
