/** Company names as evidence: they suggest, never link (RULES §6). */
import { facesOf } from '../company-name/faces.ts';
import { GENERIC } from '../company-name/forms.ts';
import type { Known } from '../linking-types.ts';
import type { Item } from './items.ts';

const MAX_ITEMS = 5;

/** Accounts whose name's words all stand in a name that the mail shows, or the other way round; distinctive words only. */
export function nameItems(names: readonly string[], known: Known): Item[] {
  const items: Item[] = [];
  for (const name of names) {
    const seen = new Set(facesOf(name).flatMap((f) => f.stems));
    const distinctive = [...seen].filter((s) => s.length > 2 && !GENERIC.has(s));
    if (distinctive.length === 0) continue;
    for (const account of known.names) {
      const own = facesOf(account.name)[0]?.stems ?? [];
      const ownDistinctive = own.filter((s) => s.length > 2 && !GENERIC.has(s));
      const fits = ownDistinctive.length > 0 && ownDistinctive.every((s) => seen.has(s)) && own.filter((s) => seen.has(s)).length * 2 >= own.length;
      if (!fits || items.some((i) => i.accounts.includes(account.accountId))) continue;
      items.push({ kind: 'company_name', band: 'possible', detail: name, accounts: [account.accountId], aside: false, quoted: false });
      if (items.length >= MAX_ITEMS) return items;
    }
  }
  return items;
}
