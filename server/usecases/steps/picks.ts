/** What a pick of an account teaches about the address that wrote (RULES §6). */
import { accountsOfAddress } from '#server/store/queries/links.ts';
import type { Tx } from '#server/store/session.ts';

/** Accounts that people filed other mail of this address at, without what was undone. */
async function pickedFor(tx: Tx, address: string): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    `select distinct a.account_id::text as id from activities a join messages m on m.org_id = a.org_id and m.id = a.message_id
     where a.org_id = $1 and a.kind = 'link_confirmed' and a.account_id is not null
       and (select p.party->>'address' from jsonb_array_elements(m.parties) with ordinality as p(party, n)
              where not (p.party->>'ours')::boolean order by p.n limit 1) = $2
       and not exists (select 1 from activities u where u.org_id = a.org_id and u.kind = 'undo' and u.message_id = a.message_id and u.data->>'of' = a.id::text)
     order by 1`,
    [tx.org, address],
  );
  return rows.map((r) => r.id);
}

/**
 * The accounts that an address stands for from now on, when a person files a mail of it at `accountId`: that account where
 * it has no second candidate or `always` is said; where mail of it was filed at another account before, both, which makes
 * it a shared contact. Empty where nothing new is learned.
 */
export async function taughtBy(
  tx: Tx,
  pick: { address: string; accountId: string; always: boolean; otherCandidates: boolean },
): Promise<string[]> {
  const { address, accountId, always, otherCandidates } = pick;
  const known = await accountsOfAddress(tx, address);
  const elsewhere = (await pickedFor(tx, address)).filter((id) => id !== accountId);
  const teaches = always || elsewhere.length > 0 || (!otherCandidates && known.length === 0);
  return teaches ? [accountId, ...elsewhere].filter((id) => !known.includes(id)) : [];
}
