/**
 * The sample firm's accounts as templates: real rows that the real import and the real engine wrote, in which everything
 * that must differ from account to account is a placeholder. SQL makes as many accounts of them as it is asked for.
 */
import { numberKey } from '#server/mail/number-key.ts';
import type { Store } from '#server/store/open.ts';
import type { Tx } from '#server/store/session.ts';

/** Stands for the account's number, in ids as eight digits (`@K@`) and elsewhere as it is (`@k@`). */
const WIDE = '@K@';
const PLAIN = '@k@';

/** Tables whose rows are made from templates, in the order in which they are written. */
export const TABLES = [
  'accounts',
  'contacts',
  'domains',
  'documents',
  'allocations',
  'document_changes',
  'messages',
  'links',
  'invoice_links',
  'chases',
  'account_states',
] as const;

/** One row of a template: which account it belongs to, its place among its kind, and the row as JSON text. */
export type TemplateRow = { kind: string; t: number; n: number; row: string };

/** Templates of `count` accounts. */
export type Templates = { count: number; rows: TemplateRow[]; users: string[] };

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

const QUERIES: Record<(typeof TABLES)[number], string> = {
  accounts: 'select a.* from accounts a where a.id = $1::text::uuid',
  contacts: 'select c.* from contacts c where c.account_id = $1::text::uuid order by c.id',
  domains: 'select d.* from domains d where d.account_id = $1::text::uuid order by d.domain',
  documents:
    'select d.* from documents d where d.account_id = $1::text::uuid and d.open_minor <> 0 order by d.due_on desc',
  allocations: `select a.* from allocations a join documents d on d.id = a.document_id
                where d.account_id = $1::text::uuid and d.open_minor <> 0 order by a.id`,
  document_changes: `select c.* from document_changes c join documents d on d.id = c.document_id
                     where d.account_id = $1::text::uuid and d.open_minor <> 0 order by c.id`,
  invoice_links: `select i.* from invoice_links i join documents d on d.id = i.document_id
                  where d.account_id = $1::text::uuid and d.open_minor <> 0`,
  messages: `select m.* from messages m join links l on l.message_id = m.id where l.account_id = $1::text::uuid
             order by m.at desc limit 12`,
  links: `select l.* from links l where l.account_id = $1::text::uuid order by l.at desc limit 12`,
  chases:
    'select c.* from chases c join documents d on d.id = c.document_id where c.account_id = $1::text::uuid and d.open_minor <> 0',
  account_states: 'select s.* from account_states s where s.account_id = $1::text::uuid',
};

async function rowsOf(tx: Tx, account: string): Promise<{ kind: string; n: number; row: string }[]> {
  const all: { kind: string; n: number; row: string }[] = [];
  for (const kind of TABLES) {
    const rows = await tx.rows<{ row: string }>(`select row_to_json(q)::text as row from (${QUERIES[kind]}) q`, [
      account,
    ]);
    all.push(...rows.map((r, n) => ({ kind, n, row: r.row })));
  }
  return all;
}

/** What is replaced in one account's rows, longest first so that no text is hit inside a longer one. */
async function replacements(tx: Tx, account: string): Promise<[string, string][]> {
  const names = (sql: string): Promise<{ v: string }[]> => tx.rows<{ v: string }>(sql, [account]);
  const numbers = await names('select number as v from documents where account_id = $1::text::uuid');
  const domains = await names('select domain as v from domains where account_id = $1::text::uuid');
  const ids = await names(
    `select distinct r.ref as v from message_refs r join links l on l.message_id = r.message_id where l.account_id = $1::text::uuid
     union select m.message_id from messages m join links l on l.message_id = m.id where l.account_id = $1::text::uuid and m.message_id is not null`,
  );
  const pairs: [string, string][] = [
    ...ids.map(({ v }, i): [string, string] => [v, `m${i}.k${PLAIN}@ids.example`]),
    ...numbers.flatMap(({ v }, i): [string, string][] => [
      [v, `RE${PLAIN}N${i}`],
      [v.toLowerCase(), `re${PLAIN}n${i}`],
      [numberKey(v), `RE${PLAIN}N${i}`],
    ]),
    ...domains.map(({ v }, i): [string, string] => [v, `c${i === 0 ? '' : i}x${PLAIN}.example`]),
  ];
  return pairs.sort(([a], [b]) => b.length - a.length);
}

/** Reads the templates from the sample firm of a store. */
export async function readTemplates(store: Store, sampleOrg: string): Promise<Templates> {
  return store.inOrg(sampleOrg, async (tx) => {
    const users = (await tx.rows<{ id: string }>('select id::text as id from users')).map((u) => u.id);
    const accounts = await tx.rows<{ id: string }>(
      'select a.id::text as id from accounts a join account_states s on s.account_id = a.id order by a.external_id',
    );
    const rows: TemplateRow[] = [];
    for (const [t, { id }] of accounts.entries()) {
      const pairs = await replacements(tx, id);
      const serials = new Map<string, number>();
      for (const { kind, n, row } of await rowsOf(tx, id)) {
        let text = row.replaceAll(sampleOrg, '@ORG@');
        for (const [from, to] of pairs) text = text.replaceAll(JSON.stringify(from).slice(1, -1), to);
        text = text.replace(UUID, (uuid) => {
          if (users.includes(uuid)) return uuid;
          if (!serials.has(uuid)) serials.set(uuid, uuid === id ? 0 : serials.size + 1);
          return `${WIDE}-0000-7000-8000-${serials.get(uuid)?.toString(16).padStart(12, '0')}`;
        });
        rows.push({ kind, t, n, row: text });
      }
    }
    return { count: accounts.length, rows, users };
  });
}
