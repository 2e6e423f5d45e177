/** Everything that the data says, without ids and without the clock: equal data give equal lines (DESIGN §8). */
import type { Tx } from '#server/store/session.ts';
import { read } from './context.ts';
import type { Context } from './context.ts';

/** One select per noun; each gives one JSON text a row and names things by what they are called outside. */
const PARTS: readonly string[] = [
  `select json_build_array('account', a.external_id, a.name, a.country, a.language, u.name)::text as line
   from accounts a left join users u on u.org_id = a.org_id and u.id = a.owner_id where a.org_id = $1`,
  `select json_build_array('contact', a.external_id, c.name, c.address, c.phone, c.source)::text as line
   from contacts c join accounts a on a.org_id = c.org_id and a.id = c.account_id where c.org_id = $1`,
  `select json_build_array('domain', d.domain, a.external_id)::text as line
   from domains d join accounts a on a.org_id = d.org_id and a.id = d.account_id where d.org_id = $1`,
  `select json_build_array('document', a.external_id, d.entity, d.kind, d.number, d.currency, d.minor::text, d.open_minor::text, d.issued_on, d.due_on,
     d.due_source, d.po_number, d.disputed, d.listed,
     (select json_agg(json_build_array(x.on_day, x.kind, x.minor::text) order by x.on_day, x.kind, x.minor) from allocations x where x.org_id = d.org_id and x.document_id = d.id),
     (select json_agg(json_build_array(x.on_day, x.kind, x.was_day) order by x.on_day, x.kind) from document_changes x where x.org_id = d.org_id and x.document_id = d.id))::text as line
   from documents d join accounts a on a.org_id = d.org_id and a.id = d.account_id where d.org_id = $1`,
  `select json_build_array('message', m.dedupe_key, m.at, m.direction, m.subject, m.verdict, m.verdict_kind, m.outcome, m.reading, m.parties, m.attachments,
     (select min(t.dedupe_key) from messages t where t.org_id = m.org_id and t.thread_id = m.thread_id),
     (select json_agg(json_build_array(a.external_id, l.status, l.band, l.evidence) order by a.external_id) from links l
        join accounts a on a.org_id = l.org_id and a.id = l.account_id where l.org_id = m.org_id and l.message_id = m.id),
     (select json_agg(json_build_array(d.number, a.external_id, i.quoted) order by d.number, a.external_id) from invoice_links i
        join documents d on d.org_id = i.org_id and d.id = i.document_id join accounts a on a.org_id = d.org_id and a.id = d.account_id
        where i.org_id = m.org_id and i.message_id = m.id),
     (select json_agg(r.ref order by r.ref) from message_refs r where r.org_id = m.org_id and r.message_id = m.id))::text as line
   from messages m where m.org_id = $1`,
  `select json_build_array('copy', c.provider_id, c.at, c.unreadable, m.dedupe_key,
     (select count(*) from stub_hashes s where s.org_id = c.org_id and s.mailbox_id = c.mailbox_id and s.provider_id = c.provider_id))::text as line
   from message_copies c left join messages m on m.org_id = c.org_id and m.id = c.message_id where c.org_id = $1`,
  `select json_build_array('mailbox', b.kind, b.read_through, b.read, b.unreadable)::text as line from mailboxes b where b.org_id = $1`,
  `select json_build_array('state', a.external_id, d.number, c.state, c.since, c.due_at, c.at_risk_minor::text)::text as line
   from chases c join documents d on d.org_id = c.org_id and d.id = c.document_id join accounts a on a.org_id = d.org_id and a.id = d.account_id where c.org_id = $1`,
  `select json_build_array('us', kind, value)::text as line from ours where org_id = $1`,
];

async function part(tx: Tx, sql: string): Promise<string[]> {
  const rows = await tx.rows<{ line: string }>(sql, [tx.org]);
  return rows.map((r) => r.line).sort();
}

/** The lines, part by part, each part sorted. */
export async function* exportCanonical(ctx: Context): AsyncGenerator<string> {
  for (const sql of PARTS) yield* await read(ctx, (tx) => part(tx, sql));
}
