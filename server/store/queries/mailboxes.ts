/** Mailboxes and what lies in them. */
import { randomUUIDv7 } from 'node:crypto';
import type { Tx } from '../session.ts';
import { jsonOf } from '../bulk.ts';
import { textArray } from './mail-lookup.ts';

/** A file mailbox by its path, made when it is not there yet; of two processes that make it at once both get the same. */
export async function fileMailboxId(tx: Tx, path: string, now: Date): Promise<string> {
  const find = async (): Promise<string | undefined> =>
    (
      await tx.rows<{ id: string }>(
        "select id::text as id from mailboxes where org_id = $1 and kind = 'file' and name = $2",
        [tx.org, path],
      )
    )[0]?.id;
  const known = await find();
  if (known !== undefined) return known;
  const id = randomUUIDv7();
  await tx.rows(
    `insert into mailboxes (org_id, id, kind, name, read_through, read, unreadable, recorded_at)
     values ($1::text::uuid, $2::text::uuid, 'file', $3, null, 0, 0, $4::text::timestamptz) on conflict do nothing`,
    [tx.org, id, path, now.toISOString()],
  );
  return (await find()) ?? id;
}

/** What is known of a copy: the message it became, nothing (a stub), or why it could not be read. */
export type SeenCopy = {
  messageId: string | null;
  outcome: string | null;
  unreadable: string | null;
  recordedAt: number;
};

/** The copies of a page that were seen before, by provider id. */
export async function seenCopies(
  tx: Tx,
  mailboxId: string,
  providerIds: readonly string[],
): Promise<Map<string, SeenCopy>> {
  const rows = await tx.rows<Omit<SeenCopy, 'recordedAt'> & { provider: string; at: string }>(
    `select c.provider_id as provider, c.message_id::text as "messageId", m.outcome, c.unreadable,
       (extract(epoch from c.recorded_at) * 1000)::bigint::text as at
     from message_copies c left join messages m on m.org_id = c.org_id and m.id = c.message_id
     where c.org_id = $1 and c.mailbox_id = $2::text::uuid and c.provider_id = any($3::text::text[])`,
    [tx.org, mailboxId, textArray(providerIds)],
  );
  return new Map(
    rows.map((r) => [
      r.provider,
      { messageId: r.messageId, outcome: r.outcome, unreadable: r.unreadable, recordedAt: Number(r.at) },
    ]),
  );
}

/** Provider ids of stubs that answer to one of the keyed hashes, of some mailboxes. */
export async function stubsByHash(
  tx: Tx,
  hashes: readonly string[],
): Promise<{ mailboxId: string; providerId: string }[]> {
  return tx.rows(
    'select distinct mailbox_id::text as "mailboxId", provider_id as "providerId" from stub_hashes where org_id = $1 and hash = any($2::text::text[])',
    [tx.org, textArray(hashes)],
  );
}

/** Forgets the hashes of stubs that became messages. */
export async function dropStubs(tx: Tx, copies: readonly { mailboxId: string; providerId: string }[]): Promise<void> {
  if (copies.length === 0) return;
  await tx.rows(
    `delete from stub_hashes s using json_to_recordset($2::text::json) as r("mailboxId" uuid, "providerId" text)
     where s.org_id = $1 and s.mailbox_id = r."mailboxId" and s.provider_id = r."providerId"`,
    [tx.org, jsonOf(copies)],
  );
}

/** Sets how far the mailboxes of one import reach: all to its newest mail, since they were exported together. True when a row changed. */
export async function closeImport(tx: Tx, mailboxIds: readonly string[], now: Date): Promise<boolean> {
  const rows = await tx.rows(
    `with found as (
       select c.mailbox_id, count(*) filter (where c.unreadable is null) as read, count(*) filter (where c.unreadable is not null) as unreadable
       from message_copies c where c.org_id = $1 and c.mailbox_id = any($2::text::uuid[]) group by c.mailbox_id
     ), newest as (
       select max(c.at) as at from message_copies c where c.org_id = $1 and c.mailbox_id = any($2::text::uuid[]) and c.at <= $3::text::timestamptz
     )
     update mailboxes m set read_through = newest.at, read = found.read, unreadable = found.unreadable
     from found, newest where m.org_id = $1 and m.id = found.mailbox_id
       and (m.read_through is distinct from newest.at or m.read <> found.read or m.unreadable <> found.unreadable)
     returning 1`,
    [tx.org, `{${mailboxIds.join(',')}}`, now.toISOString()],
  );
  return rows.length > 0;
}

/** Adds own addresses and domains; returns how many were new. */
export async function addOurs(
  tx: Tx,
  entries: readonly { kind: 'address' | 'domain'; value: string }[],
  now: Date,
): Promise<number> {
  const rows = await tx.rows(
    `insert into ours (org_id, kind, value, recorded_at) select $1::text::uuid, r.kind, r.value, $3::text::timestamptz
     from json_to_recordset($2::text::json) as r(kind text, value text) on conflict do nothing returning 1`,
    [tx.org, jsonOf(entries), now.toISOString()],
  );
  return rows.length;
}
