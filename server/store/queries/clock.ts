/** Which accounts the clock must look at. */
import type { Tx } from '../session.ts';

/** How long the clock leaves an account alone that stayed due, in milliseconds. */
const LATER = 3_600_000;

/** Up to `most` accounts whose `due_at` is at `asOf` (ms) or before, the longest due first; of `among` alone where it is given. */
export async function accountsDue(
  tx: Tx,
  asOf: number,
  most: number,
  among: readonly string[] | null = null,
): Promise<string[]> {
  const which = among === null ? '' : 'and account_id = any($4::text::uuid[])';
  const rows = await tx.rows<{ id: string }>(
    `select account_id::text as id from account_states
     where org_id = $1 and due_at <= $2::text::timestamptz ${which} order by due_at, account_id limit $3::int`,
    [tx.org, new Date(asOf).toISOString(), most, ...(among === null ? [] : [`{${among.join(',')}}`])],
  );
  return rows.map((r) => r.id);
}

/** Puts the accounts that are still due at `asOf` off by an hour from `now` (ms); returns how many there were. */
export async function postponeClock(tx: Tx, accounts: readonly string[], asOf: number, now: number): Promise<number> {
  const rows = await tx.rows(
    `update account_states set due_at = $4::text::timestamptz
     where org_id = $1 and account_id = any($2::text::uuid[]) and due_at <= $3::text::timestamptz returning 1`,
    [tx.org, `{${accounts.join(',')}}`, new Date(asOf).toISOString(), new Date(now + LATER).toISOString()],
  );
  return rows.length;
}
