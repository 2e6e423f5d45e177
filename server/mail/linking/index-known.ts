/** The ledger's answer by key, built once for an answer however many messages it serves. */
import type { Known, KnownNumber } from '../linking-types.ts';

/** `Known` by key. */
export type KnownIndex = {
  numbers: ReadonlyMap<string, readonly KnownNumber[]>;
  contacts: ReadonlyMap<string, readonly { accountId: string; shared: boolean }[]>;
  rejections: ReadonlySet<string>;
  domains: ReadonlyMap<string, readonly string[]>;
};

const built = new WeakMap<Known, KnownIndex>();

function group<T, V>(rows: readonly T[], key: (row: T) => string, value: (row: T) => V): Map<string, V[]> {
  const map = new Map<string, V[]>();
  for (const row of rows) {
    const list = map.get(key(row));
    if (list) list.push(value(row));
    else map.set(key(row), [value(row)]);
  }
  return map;
}

/** How a rejection is kept: one address, one account. */
export function rejectionKey(address: string, accountId: string): string {
  return `${address} ${accountId}`;
}

/** The index of an answer; the same answer gives the same index. */
export function knownIndex(known: Known): KnownIndex {
  let index = built.get(known);
  if (!index) {
    index = {
      numbers: group(
        known.numbers,
        (n) => n.key,
        (n) => n,
      ),
      contacts: group(
        known.contacts,
        (c) => c.address,
        ({ accountId, shared }) => ({ accountId, shared }),
      ),
      rejections: new Set(known.rejections.map((r) => rejectionKey(r.address, r.accountId))),
      domains: group(
        known.domains,
        (d) => d.domain,
        (d) => d.accountId,
      ),
    };
    built.set(known, index);
  }
  return index;
}
