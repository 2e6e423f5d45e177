/** Reading the mail and the actions that an account's state rests on. */
import type { Direction, VerdictClass, VerdictKind } from '#shared/tokens.ts';
import type { StoredParty, StoredReading } from '../schema/mail.ts';
import type { Tx } from '../session.ts';

/** A logged message of one account, as the clock needs it. Instants in ms since the epoch, UTC. */
export type MailRow = {
  id: string;
  accountId: string;
  messageId: string | null;
  at: number;
  recordedAt: number;
  threadId: string;
  direction: Direction;
  verdict: VerdictClass;
  verdictKind: VerdictKind | null;
  parties: StoredParty[];
  reading: Omit<StoredReading, 'references' | 'because' | 'flags'>;
  inReplyTo: string[];
  invoices: string[] | null;
};

const MS = (column: string): string => `(extract(epoch from ${column}) * 1000)::bigint::text`;

/** Messages linked to some accounts (by evidence or by a person), oldest first. One query. */
export async function mailOf(tx: Tx, accountIds: readonly string[]): Promise<MailRow[]> {
  const rows = await tx.rows<Omit<MailRow, 'at' | 'recordedAt'> & { at: string; recordedAt: string }>(
    `select m.id::text as id, l.account_id::text as "accountId", m.message_id as "messageId", ${MS('m.at')} as at,
       ${MS('m.recorded_at')} as "recordedAt", m.thread_id::text as "threadId", m.direction, m.verdict,
       m.verdict_kind as "verdictKind", m.parties, m.reading - '{references,because,flags}'::text[] as reading, m.threading->'inReplyTo' as "inReplyTo",
       (select json_agg(i.document_id::text) from invoice_links i where i.org_id = m.org_id and i.message_id = m.id and not i.quoted) as invoices
     from links l join messages m on m.org_id = l.org_id and m.id = l.message_id
     where l.org_id = $1 and l.account_id = any($2::text::uuid[]) and l.status in ('linked', 'confirmed')
     order by m.at, m.id`,
    [tx.org, `{${accountIds.join(',')}}`],
  );
  return rows.map((r) => ({ ...r, at: Number(r.at), recordedAt: Number(r.recordedAt) }));
}

/** What people entered about some accounts, oldest first. */
export type ActivityRow = {
  id: string;
  accountId: string;
  messageId: string | null;
  threadId: string | null;
  kind: string;
  at: number;
  recordedAt: number;
  actor: string;
  data: Record<string, unknown>;
};

/** Activities of some accounts, oldest first. One query. */
export async function activitiesOf(tx: Tx, accountIds: readonly string[]): Promise<ActivityRow[]> {
  const rows = await tx.rows<Omit<ActivityRow, 'at' | 'recordedAt'> & { at: string; recordedAt: string }>(
    `select x.id::text as id, x.account_id::text as "accountId", x.message_id::text as "messageId", x.thread_id::text as "threadId",
       x.kind, ${MS('x.at')} as at, ${MS('x.recorded_at')} as "recordedAt", coalesce(u.name, x.actor) as actor, x.data
     from activities x left join users u on u.org_id = x.org_id and 'user:' || u.id::text = x.actor
     where x.org_id = $1 and x.account_id = any($2::text::uuid[]) order by x.at, x.id`,
    [tx.org, `{${accountIds.join(',')}}`],
  );
  return rows.map((r) => ({ ...r, at: Number(r.at), recordedAt: Number(r.recordedAt) }));
}

/** An account with what the report and the clock need of it. */
export type AccountRow = {
  id: string;
  externalId: string;
  name: string;
  country: string | null;
  region: string | null;
  status: string | null;
  ownerId: string | null;
  ownerName: string | null;
  ownerActive: boolean | null;
  parentId: string | null;
  contacts:
    | { id: string; name: string; address: string | null; phone: string | null; role: string | null; at: number }[]
    | null;
};

/** Accounts with their contacts and owner. One query. */
export function accountRows(tx: Tx, accountIds: readonly string[]): Promise<AccountRow[]> {
  return tx.rows<AccountRow>(
    `select a.id::text as id, a.external_id as "externalId", a.name, a.country, a.region, a.status, a.owner_id::text as "ownerId",
       u.name as "ownerName", u.active as "ownerActive", a.parent_id::text as "parentId",
       (select json_agg(json_build_object('id', c.id, 'name', c.name, 'address', c.address, 'phone', c.phone, 'role', c.role,
          'at', (extract(epoch from c.recorded_at) * 1000)::bigint) order by c.recorded_at, c.id)
        from contacts c where c.org_id = a.org_id and c.account_id = a.id) as contacts
     from accounts a left join users u on u.org_id = a.org_id and u.id = a.owner_id
     where a.org_id = $1 and a.id = any($2::text::uuid[]) order by a.name, a.id`,
    [tx.org, `{${accountIds.join(',')}}`],
  );
}

/** How far each mailbox has been read, and the newest ledger's as-of. */
export async function freshness(tx: Tx): Promise<{
  mailboxes: { name: string; readThrough: number | null; read: number; unreadable: number; kind: string }[];
  ledgerAsOf: number | null;
  newestMail: number | null;
}> {
  const [row] = await tx.rows<{
    mailboxes: { name: string; readThrough: number | null; read: number; unreadable: number; kind: string }[] | null;
    ledgerAsOf: string | null;
    newestMail: string | null;
  }>(
    `select (select json_agg(json_build_object('name', name, 'kind', kind, 'read', read, 'unreadable', unreadable,
               'readThrough', (extract(epoch from read_through) * 1000)::bigint) order by name) from mailboxes where org_id = $1) as mailboxes,
       (select ${MS('max(as_of)')} from ledger_imports where org_id = $1 and finished_at is not null) as "ledgerAsOf",
       (select ${MS('max(at)')} from messages where org_id = $1) as "newestMail"`,
    [tx.org],
  );
  return {
    mailboxes: row?.mailboxes ?? [],
    ledgerAsOf: row?.ledgerAsOf ? Number(row.ledgerAsOf) : null,
    newestMail: row?.newestMail ? Number(row.newestMail) : null,
  };
}
