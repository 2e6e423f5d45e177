/** Mail that was left as a stub and now turns out to belong to somebody: by thread, contact or domain (RULES §6, §9). */
import { keyedHash } from '#server/store/seal.ts';
import { stubsByHash } from '#server/store/queries/mailboxes.ts';
import type { Tx } from '#server/store/session.ts';
import type { Context } from '../context.ts';

/** Hashes asked for in one statement. */
const CHUNK = 20_000;

/** The stubs whose ids are in a filed thread, or whose addresses or domains are a customer's by now. */
export async function wantedStubs(tx: Tx, ctx: Context): Promise<{ mailboxId: string; providerId: string }[]> {
  const [any] = await tx.rows('select 1 from stub_hashes where org_id = $1 limit 1', [tx.org]);
  if (!any) return [];
  const keys = await tx.rows<{ text: string }>(
    `select 'id:' || r.ref as text from message_refs r join links l on l.org_id = r.org_id and l.message_id = r.message_id
       where r.org_id = $1 and l.status in ('linked', 'confirmed')
     union select 'address:' || address from contacts where org_id = $1 and address is not null
     union select 'address:' || address from address_decisions where org_id = $1 and accepted and not undone
     union select 'domain:' || domain from domains where org_id = $1`,
    [tx.org],
  );
  const found: { mailboxId: string; providerId: string }[] = [];
  for (let i = 0; i < keys.length; i += CHUNK) {
    const hashes = keys.slice(i, i + CHUNK).map((k) => keyedHash(ctx.store.keys, ctx.org.id, k.text));
    found.push(...(await stubsByHash(tx, hashes)));
  }
  return found;
}

/** When an import last changed the ledger, whatever day it describes; ms since the epoch, null before the first. One that found all as it was does not count. */
export async function ledgerChangedAt(tx: Tx): Promise<number | null> {
  const [row] = await tx.rows<{ at: string | null }>(
    `select (extract(epoch from max(i.finished_at)) * 1000)::bigint::text as at from ledger_imports i where i.org_id = $1
       and exists (select 1 from jsonb_each_text(i.counts) c where c.key <> 'rejected' and c.value <> '0')`,
    [tx.org],
  );
  return row?.at ? Number(row.at) : null;
}
