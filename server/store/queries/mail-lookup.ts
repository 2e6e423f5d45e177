/** What the ledger and the mail already stored know about one page of messages: one query, however many there are. */
import type { Known, LookupKeys } from '#server/mail/linking-types.ts';
import type { ThreadMessage } from '#server/mail/thread.ts';
import { storable } from '#shared/storable.ts';
import type { Tx } from '../session.ts';

/** Accounts that one key may bring: beyond it a key says nothing. */
const MOST_PER_KEY = 50;

type LookupRow = {
  contacts: Known['contacts'] | null;
  decisions: { address: string; accountId: string; accepted: boolean }[] | null;
  domains: Known['domains'] | null;
  nearDomains: Known['domains'] | null;
  numbers: Known['numbers'] | null;
  names: Known['names'] | null;
  parents: { accountId: string; parentId: string }[] | null;
};

/** PostgreSQL's text form of an array. */
export function textArray(values: readonly string[]): string {
  return `{${values.map((v) => `"${storable(v).replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}

/** The ledger's answer to the keys of a whole page. Equality only, so every part runs on an index under row-level security. */
export async function lookUp(tx: Tx, keys: LookupKeys): Promise<Known> {
  const [row] = await tx.rows<LookupRow>(
    `with key as (
       select distinct key from unnest($4::text::text[]) as k(key)
     ), numbers as (
       select d.* from key, lateral (select d.number_key as key, 'invoice' as kind, d.number, d.id, d.account_id from documents d
         where d.org_id = $1 and d.number_key = key.key and d.kind <> 'payment' limit ${MOST_PER_KEY}) d
       union all
       select d.* from key, lateral (select d.po_key as key, 'purchase_order' as kind, d.po_number as number, d.id, d.account_id from documents d
         where d.org_id = $1 and d.po_key = key.key and d.kind <> 'payment' limit ${MOST_PER_KEY}) d
     ), named as (
       select t.account_id, count(*) as hits from account_terms t where t.org_id = $1 and t.term = any($5::text::text[]) group by t.account_id
       order by hits desc, t.account_id limit 200
     ), contact as (
       select address, account_id, count(*) over (partition by address) > 1 as shared from contacts
       where org_id = $1 and address = any($2::text::text[])
     ), decision as (
       select distinct on (address, account_id) address, account_id, accepted from address_decisions
       where org_id = $1 and address = any($2::text::text[]) and not undone order by address, account_id, recorded_at desc
     ), domain as (
       select domain, account_id from domains where org_id = $1 and domain = any($3::text::text[])
     ), near as (
       select distinct domain, account_id from domain_shapes where org_id = $1 and shape = any($6::text::text[]) limit 200
     ), touched as (
       select account_id from contact union select account_id from decision union select account_id from domain
       union select account_id from numbers
     )
     select
       (select json_agg(json_build_object('address', address, 'accountId', account_id,
          'shared', shared)) from contact) as contacts,
       (select json_agg(json_build_object('address', address, 'accountId', account_id, 'accepted', accepted)) from decision) as decisions,
       (select json_agg(json_build_object('domain', domain, 'accountId', account_id)) from domain) as domains,
       (select json_agg(json_build_object('domain', domain, 'accountId', account_id)) from near) as "nearDomains",
       (select json_agg(json_build_object('key', key, 'kind', kind, 'number', number, 'invoiceId', id, 'accountId', account_id))
          from numbers) as numbers,
       (select json_agg(json_build_object('accountId', a.id, 'name', a.name, 'terms',
          (select json_agg(t.term) from account_terms t where t.org_id = a.org_id and t.account_id = a.id)))
          from accounts a where a.org_id = $1 and a.id in (select account_id from named)) as names,
       (select json_agg(json_build_object('accountId', a.id, 'parentId', a.parent_id))
          from accounts a where a.org_id = $1 and a.parent_id is not null and a.id in (select account_id from touched)) as parents`,
    [
      tx.org,
      textArray(keys.addresses),
      textArray(keys.domains),
      textArray(keys.numbers),
      textArray(keys.terms),
      textArray(keys.shapes ?? []),
    ],
  );
  const decisions = row?.decisions ?? [];
  const accepted = decisions
    .filter((d) => d.accepted)
    .map((d) => ({ address: d.address, accountId: d.accountId, shared: false }));
  return {
    contacts: [...(row?.contacts ?? []), ...accepted],
    rejections: decisions.filter((d) => !d.accepted).map((d) => ({ address: d.address, accountId: d.accountId })),
    domains: row?.domains ?? [],
    nearDomains: row?.nearDomains ?? [],
    numbers: row?.numbers ?? [],
    names: row?.names ?? [],
    parents: new Map((row?.parents ?? []).map((p) => [p.accountId, p.parentId])),
  };
}

/** A stored message as threading needs it, with its thread and the accounts it is linked to. */
export type StoredNode = {
  id: string;
  threadId: string;
  messageId: string | null;
  threading: ThreadMessage;
  accounts: string[] | null;
};

const NODE = `m.id::text as id, m.thread_id::text as "threadId", m.message_id as "messageId", m.threading,
  (select json_agg(l.account_id) from links l where l.org_id = m.org_id and l.message_id = m.id and l.status in ('linked', 'confirmed')) as accounts`;

/** Messages that may join by subject lie at most this many days apart (RULES §5). */
const SUBJECT_DAYS = 60;

/**
 * Stored messages near a page, and their whole threads: those that carry or refer to one of its ids (`refs`), and those
 * that share a base subject (`subjects`) within 60 days of the page's time (ms). One query.
 */
export function neighbours(
  tx: Tx,
  refs: readonly string[],
  subjects: readonly string[],
  from: number,
  to: number,
): Promise<StoredNode[]> {
  const reach = SUBJECT_DAYS * 86_400_000;
  return tx.rows<StoredNode>(
    // Step by step along indexes, whatever the planner believes about a table that grew since it was last measured.
    `with near as materialized (
       select r.message_id as id from message_refs r where r.org_id = $1 and r.ref = any($2::text::text[])
       union
       select m.id from messages m where m.org_id = $1 and m.base_subject = any($3::text::text[])
         and m.at between $4::text::timestamptz and $5::text::timestamptz
     ), threads as materialized (
       select distinct n.thread_id from near, lateral (select o.thread_id from messages o where o.org_id = $1 and o.id = near.id offset 0) n
     )
     select ${NODE} from threads t, lateral (select * from messages o where o.org_id = $1 and o.thread_id = t.thread_id offset 0) m`,
    [
      tx.org,
      textArray(refs),
      textArray(subjects),
      new Date(from - reach).toISOString(),
      new Date(to + reach).toISOString(),
    ],
  );
}

/** Every message whose base subject is one by which mail without reply fields may join, with its whole thread. */
export function subjectNeighbourhood(tx: Tx): Promise<StoredNode[]> {
  return tx.rows<StoredNode>(
    `with subjects as materialized (
       select distinct base_subject from messages where org_id = $1 and joins_by_subject and base_subject <> ''
     ), threads as materialized (
       select distinct n.thread_id
       from subjects s, lateral (select o.thread_id from messages o where o.org_id = $1 and o.base_subject = s.base_subject offset 0) n
     )
     select ${NODE} from threads t, lateral (select * from messages o where o.org_id = $1 and o.thread_id = t.thread_id offset 0) m`,
    [tx.org],
  );
}

/** Stored messages by dedupe key. One query. */
export async function messagesByKey(tx: Tx, dedupeKeys: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.rows<{ key: string; id: string }>(
    'select dedupe_key as key, id::text as id from messages where org_id = $1 and dedupe_key = any($2::text::text[])',
    [tx.org, textArray(dedupeKeys)],
  );
  return new Map(rows.map((r) => [r.key, r.id]));
}
