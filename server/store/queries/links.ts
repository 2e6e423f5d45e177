/** Links between messages and accounts as people see and change them. */
import type { Band } from '#shared/tokens.ts';
import type { Evidence } from '#server/mail/linking-types.ts';
import type { StoredParty } from '../schema/mail.ts';
import type { Tx } from '../session.ts';

/** One link row of a message. */
export type LinkRow = { accountId: string; status: string; band: Band; evidence: Evidence[] };

/** A message with its links, for a decision about it; null when there is none of that id. */
export async function messageWithLinks(
  tx: Tx,
  messageId: string,
): Promise<{
  id: string;
  threadId: string;
  at: string;
  direction: string;
  outcome: string;
  parties: StoredParty[];
  links: LinkRow[];
} | null> {
  const [row] = await tx.rows<{
    id: string;
    threadId: string;
    at: string;
    direction: string;
    outcome: string;
    parties: StoredParty[];
    links: LinkRow[] | null;
  }>(
    `select m.id::text as id, m.thread_id::text as "threadId", m.direction, m.outcome, m.parties,
       to_char(m.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at,
       (select json_agg(json_build_object('accountId', l.account_id, 'status', l.status, 'band', l.band, 'evidence', l.evidence) order by l.account_id)
          from links l where l.org_id = m.org_id and l.message_id = m.id) as links
     from messages m where m.org_id = $1 and m.id = $2::text::uuid`,
    [tx.org, messageId],
  );
  return row ? { ...row, links: row.links ?? [] } : null;
}

/** Sets one link of a message, new or not. */
export async function putLink(tx: Tx, messageId: string, link: LinkRow, recordedAt: Date): Promise<void> {
  await tx.rows(
    `insert into links (org_id, message_id, account_id, status, band, evidence, at, recorded_at)
     select $1::text::uuid, m.id, $3::text::uuid, $4, $5, $6::text::jsonb, m.at, $7::text::timestamptz
       from messages m where m.org_id = $1::text::uuid and m.id = $2::text::uuid
     on conflict (org_id, message_id, account_id) do update set status = excluded.status, band = excluded.band, evidence = excluded.evidence, recorded_at = excluded.recorded_at`,
    [
      tx.org,
      messageId,
      link.accountId,
      link.status,
      link.band,
      JSON.stringify(link.evidence),
      recordedAt.toISOString(),
    ],
  );
}

/** Removes one link of a message, as undoing does with one that a person had added. */
export async function dropLink(tx: Tx, messageId: string, accountId: string): Promise<void> {
  await tx.rows('delete from links where org_id = $1 and message_id = $2::text::uuid and account_id = $3::text::uuid', [
    tx.org,
    messageId,
    accountId,
  ]);
}

/** Sets what became of a message: `linked`, `candidates` or `none`. */
export async function putOutcome(tx: Tx, messageId: string, outcome: string): Promise<void> {
  await tx.rows('update messages set outcome = $3 where org_id = $1 and id = $2::text::uuid', [
    tx.org,
    messageId,
    outcome,
  ]);
}

/** True when there is such an account. */
export async function hasAccount(tx: Tx, accountId: string): Promise<boolean> {
  return (
    (await tx.rows('select 1 from accounts where org_id = $1 and id = $2::text::uuid', [tx.org, accountId])).length > 0
  );
}

/** An activity by its id, or null. */
export async function activityById(
  tx: Tx,
  id: string,
): Promise<{
  id: string;
  kind: string;
  accountId: string | null;
  messageId: string | null;
  data: Record<string, unknown>;
} | null> {
  const [row] = await tx.rows<{
    id: string;
    kind: string;
    accountId: string | null;
    messageId: string | null;
    data: Record<string, unknown>;
  }>(
    `select id::text as id, kind, account_id::text as "accountId", message_id::text as "messageId", data
     from activities where org_id = $1 and id = $2::text::uuid`,
    [tx.org, id],
  );
  return row ?? null;
}

/** The activities about a message that no later one has undone, newest first. */
export function standingActivities(
  tx: Tx,
  messageId: string,
): Promise<{ id: string; kind: string; accountId: string | null; data: Record<string, unknown> }[]> {
  return tx.rows(
    `select a.id::text as id, a.kind, a.account_id::text as "accountId", a.data from activities a
     where a.org_id = $1 and a.message_id = $2::text::uuid and a.kind <> 'undo'
       and not exists (select 1 from activities u where u.org_id = a.org_id and u.kind = 'undo' and u.message_id = a.message_id and u.data->>'of' = a.id::text)
     order by a.recorded_at desc, a.id desc`,
    [tx.org, messageId],
  );
}

/** Marks what a person taught about addresses as taken back. */
export async function undoAddressDecisions(tx: Tx, activityId: string): Promise<void> {
  await tx.rows('update address_decisions set undone = true where org_id = $1 and activity_id = $2::text::uuid', [
    tx.org,
    activityId,
  ]);
}

/** Accounts that an address stands for: contacts, and what people decided. */
export async function accountsOfAddress(tx: Tx, address: string): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    `select account_id::text as id from contacts where org_id = $1 and address = $2
     union select account_id::text from (select distinct on (account_id) account_id, accepted from address_decisions
       where org_id = $1 and address = $2 and not undone order by account_id, recorded_at desc, activity_id desc) d where d.accepted`,
    [tx.org, address],
  );
  return rows.map((r) => r.id);
}
