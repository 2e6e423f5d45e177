/** Listing accounts. */
import type { Tx } from '../session.ts';

/** Every account of the organization by name. */
export function everyAccount(tx: Tx): Promise<{ id: string; externalId: string; name: string }[]> {
  return tx.rows(
    'select id::text as id, external_id as "externalId", name from accounts where org_id = $1 order by name, external_id',
    [tx.org],
  );
}
