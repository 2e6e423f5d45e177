/** Reading messages for lists and pages. */
import type { Band, Direction, State, VerdictClass, VerdictKind } from '#shared/tokens.ts';
import type { StoredParty, StoredReading } from '../schema/mail.ts';
import type { Tx } from '../session.ts';

/** Snippets of messages by id. */
export async function snippetsOf(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.rows<{ id: string; snippet: string }>(
    'select id::text as id, snippet from messages where org_id = $1 and id = any($2::text::uuid[])',
    [tx.org, `{${ids.join(',')}}`],
  );
  return new Map(rows.map((r) => [r.id, r.snippet]));
}

/** Messages that wait for a person to say whose they are. */
export async function unmatchedCount(tx: Tx): Promise<number> {
  const [row] = await tx.rows<{ n: number }>(
    "select count(*)::int as n from messages where org_id = $1 and outcome = 'candidates'",
    [tx.org],
  );
  return row?.n ?? 0;
}

/** A row of the mailbox list. */
export type ListRow = {
  id: string;
  subject: string;
  at: string;
  snippet: string;
  direction: Direction;
  verdict: VerdictClass;
  verdictKind: VerdictKind | null;
  parties: StoredParty[];
  attachments: number;
  accounts: { id: string; name: string; band: Band; status: string }[] | null;
  states: State[] | null;
};

const ISO = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Which messages a list shows. `before` continues after a row (`AT ID`); `text` is looked for in subject, sender and customer. */
export type ListQuestion = {
  before: { at: string; id: string } | null;
  text: string | null;
  filter: 'all' | 'unanswered' | 'unmatched' | 'automatic';
  limit: number;
};

/** How far back a text search looks, in messages. */
const SEARCHED = 5000;

/** A page of the mailbox list, newest first, and how many there are in all. */
export async function listMessages(tx: Tx, q: ListQuestion): Promise<{ rows: ListRow[]; total: number }> {
  const params: unknown[] = [tx.org];
  const param = (value: unknown): string => `$${params.push(value)}`;
  const where = ['m.org_id = $1'];
  if (q.filter === 'unmatched') where.push("m.outcome = 'candidates'");
  if (q.filter === 'automatic') where.push("m.verdict <> 'human'");
  if (q.filter === 'unanswered') {
    where.push(
      `exists (select 1 from chases c where c.org_id = m.org_id and c.state = 'unanswered' and c.thread_id = m.thread_id)`,
    );
  }
  if (q.text !== null) {
    const like = param(`%${q.text.replace(/[\\%_]/g, '\\$&')}%`);
    // ILIKE under row-level security reads every row it is given, so it is given the newest ones only.
    where.push(`m.id in (select r.id from (select * from messages n where n.org_id = $1 order by n.at desc limit ${SEARCHED}) r
      where r.subject ilike ${like} or r.snippet ilike ${like} or r.parties::text ilike ${like} or exists
        (select 1 from links l join accounts a on a.org_id = l.org_id and a.id = l.account_id where l.org_id = r.org_id and l.message_id = r.id and a.name ilike ${like}))`);
  }
  const all = where.join(' and ');
  const [count] = await tx.rows<{ n: number }>(`select count(*)::int as n from messages m where ${all}`, params);
  if (q.before)
    where.push(`(m.at, m.id) < (${param(q.before.at)}::text::timestamptz, ${param(q.before.id)}::text::uuid)`);
  const rows = await tx.rows<ListRow>(
    `select m.id::text as id, m.subject, ${ISO('m.at')} as at, m.snippet, m.direction, m.verdict, m.verdict_kind as "verdictKind", m.parties,
       jsonb_array_length(m.attachments) as attachments,
       (select json_agg(json_build_object('id', a.id, 'name', a.name, 'band', l.band, 'status', l.status) order by a.name)
          from links l join accounts a on a.org_id = l.org_id and a.id = l.account_id
          where l.org_id = m.org_id and l.message_id = m.id and l.status in ('linked', 'confirmed', 'candidate')) as accounts,
       (select json_agg(distinct c.state) from links l join chases c on c.org_id = l.org_id and c.account_id = l.account_id
          where l.org_id = m.org_id and l.message_id = m.id and l.status in ('linked', 'confirmed') and c.thread_id = m.thread_id) as states
     from messages m where ${where.join(' and ')} order by m.at desc, m.id desc limit ${q.limit}`,
    params,
  );
  return { rows, total: count?.n ?? 0 };
}

/** A message with its conversation. */
export type MessageRow = {
  id: string;
  subject: string;
  at: string;
  parties: StoredParty[];
  attachments: { name: string; type: string; size: number }[];
  threadId: string;
  direction: Direction;
  verdict: VerdictClass;
  verdictKind: VerdictKind | null;
  reading: StoredReading;
  outcome: string;
  recordedAt: string;
  thread:
    | { id: string; at: string; parties: StoredParty[]; snippet: string; direction: Direction; verdict: VerdictClass }[]
    | null;
};

/** Conversation entries that a page shows at most. */
const MOST_IN_THREAD = 100;

/** One message, or null. One query. */
export async function messageById(tx: Tx, id: string): Promise<MessageRow | null> {
  const [row] = await tx.rows<MessageRow>(
    `select m.id::text as id, m.subject, ${ISO('m.at')} as at, m.parties, m.attachments, m.thread_id::text as "threadId", m.direction,
       m.verdict, m.verdict_kind as "verdictKind", m.reading, m.outcome, ${ISO('m.recorded_at')} as "recordedAt",
       (select json_agg(json_build_object('id', t.id, 'at', ${ISO('t.at')}, 'parties', t.parties, 'snippet', t.snippet, 'direction', t.direction, 'verdict', t.verdict) order by t.at, t.id)
          from (select * from messages t where t.org_id = m.org_id and t.thread_id = m.thread_id order by t.at desc limit ${MOST_IN_THREAD}) t) as thread
     from messages m where m.org_id = $1 and m.id = $2::text::uuid`,
    [tx.org, id],
  );
  return row ?? null;
}
