/** Many accounts, invoices and messages in one organization, made by the database itself from the templates. */
import type postgres from 'postgres';
import { TABLES } from './templates.ts';
import type { Templates } from './templates.ts';

/** How much there is to be. */
export type Size = { accounts: number; invoices: number; messages: number };

/** The size at scale 1. */
export const FULL: Size = { accounts: 200_000, invoices: 1_000_000, messages: 5_000_000 };

/** Accounts written by one statement. */
const STEP = 5000;

/** Messages of the account of rank k follow Zipf's law with a flattened top: C / (k + 30)^0.85. */
const FLAT = 30;
const STEEP = 0.85;

function zipf(accounts: number, total: number): number {
  let sum = 0;
  for (let k = 1; k <= accounts; k += 1) sum += (k + FLAT) ** -STEEP;
  return total / sum;
}

const wide = (k: string): string => `lpad(${k}::text, 8, '0')`;
const madeOf = (row: string): string => `replace(replace(${row}, '@K@', ${wide('k')}), '@k@', k::text)::jsonb`;
const uuid = (k: string, group: string, i: string): string =>
  `(${wide(k)} || '-${group}-7000-8000-' || lpad(to_hex(${i}), 12, '0'))::uuid`;

/** Fills an organization; `sql` is a superuser's connection. Secondary indexes are made afterwards. */
export async function fill(sql: postgres.Sql, org: string, templates: Templates, size: Size): Promise<void> {
  const run = (text: string): Promise<unknown> => sql.unsafe(text);
  await run('create unlogged table bench_t (kind text, t int, n int, row text)');
  const rows = templates.rows.map((r) => ({ ...r, row: r.row.replaceAll('@ORG@', org) }));
  await sql`insert into bench_t ${sql(rows, 'kind', 't', 'n', 'row')}`;
  await run('create index on bench_t (kind, t)');
  await run(
    `insert into users select '${org}', id, name, null, role, active, recorded_at from users where id = any('{${templates.users.join(',')}}') on conflict do nothing`,
  );
  const indexes = await sql<{ def: string; name: string }[]>`
    select indexdef as def, indexname as name from pg_indexes where schemaname = 'public' and indexname not like '%_pk' and indexname not like '%_pkey'
      and tablename in ${sql([...TABLES, 'message_refs', 'account_terms', 'domain_shapes'])}`;
  for (const { name } of indexes) await run(`drop index "${name}"`);
  const many = zipf(size.accounts, size.messages);
  const perInvoice = size.messages / size.invoices;
  const messagesOf = `greatest(1, round(${many} / power(k + ${FLAT}, ${STEEP})))::int`;
  for (let from = 1; from <= size.accounts; from += STEP) {
    const range = `generate_series(${from}, ${Math.min(size.accounts, from + STEP - 1)}) k`;
    await fromTemplates(run, org, templates.count, range, messagesOf);
    await run(
      `update account_states s set mails = ${messagesOf} from ${range} where s.org_id = '${org}' and s.account_id = ${uuid('k', '0000', '0')}`,
    );
    await terms(run, org, range);
    await oldInvoices(run, org, templates.count, range, `round(${messagesOf} / ${perInvoice})::int`);
    await oldMessages(run, org, templates.count, range, messagesOf);
  }
  await run("set maintenance_work_mem = '1GB'");
  for (const { def } of indexes) await run(def);
  await run('drop table bench_t');
  await run('vacuum analyze');
}

type Run = (text: string) => Promise<unknown>;

async function fromTemplates(run: Run, org: string, count: number, range: string, messagesOf: string): Promise<void> {
  for (const kind of TABLES) {
    const few = kind === 'messages' || kind === 'links' ? `and b.n < ${messagesOf}` : '';
    await run(
      `insert into ${kind} select r.* from ${range} join bench_t b on b.kind = '${kind}' and b.t = k % ${count} ${few},
         lateral jsonb_populate_record(null::${kind}, ${madeOf('b.row')}) r on conflict do nothing`,
    );
  }
  await run(
    `update accounts a set external_id = k::text, name = initcap(w.a || ' ' || w.b) || ' ' || split_part(a.name, ' ', -1)
     from ${range}, lateral (select ${word('k % 3001')} as a, ${word('(k / 7) % 2003')} as b) w where a.org_id = '${org}' and a.id = ${uuid('k', '0000', '0')}`,
  );
}

/** An invented word of a number. */
const word = (n: string): string =>
  `(array['ba','ke','lo','mi','nu','ra','se','to','vi','za','dor','fen','gal','hun'])[1 + (${n}) % 14] ||
   (array['lan','mer','nit','pol','rus','sten','tav','vek','wil','xan','yor','zim','bruk'])[1 + ((${n}) / 14) % 13] ||
   (array['a','ero','ina','ox','um','is','en','al','ut','ys','ard','eck','holm','by','stad','gen','lund'])[1 + ((${n}) / 182) % 17]`;

async function terms(run: Run, org: string, range: string): Promise<void> {
  await run(
    `insert into account_terms select '${org}', t, ${uuid('k', '0000', '0')}
     from ${range}, lateral (values (${word('k % 3001')}), (${word('(k / 7) % 2003')})) v(t) on conflict do nothing`,
  );
  await run(
    `insert into domain_shapes select '${org}', left(md5(k::text || '-' || i), 9), 'cx' || k || '.example', ${uuid('k', '0000', '0')}
     from ${range}, generate_series(1, 15) i on conflict do nothing`,
  );
}

/** Invoices beyond the template's: eight in a hundred are open and followed by the clock, half of the others once were. */
async function oldInvoices(run: Run, org: string, count: number, range: string, invoicesOf: string): Promise<void> {
  const made = `${range}, lateral (select count(*)::int as n from bench_t b where b.kind = 'documents' and b.t = k % ${count}) d,
    lateral generate_series(d.n + 1, ${invoicesOf}) i`;
  const isOpen = 'i % 100 < 8';
  // What is open fell due in the last hundred days, what is settled long before.
  const due = `(date '2026-03-10' - case when ${isOpen} then (i * 7) % 100 else 100 + (i * 9) % 1000 end)`;
  await run(
    `insert into documents (org_id, id, account_id, kind, entity, number, number_key, currency, minor, issued_on, due_on, due_source,
       past_known, open_minor, disputed, listed, recorded_at)
     select '${org}', ${uuid('k', 'd0c0', 'i')}, ${uuid('k', '0000', '0')}, 'invoice', '', 'RE' || k || 'F' || i, 'RE' || k || 'F' || i, 'EUR',
       100000 + i, ${due} - 30, ${due}, 'file', true,
       case when ${isOpen} then 100000 + i else 0 end, false, true, timestamptz '2026-01-01' from ${made}`,
  );
  await run(
    `insert into chases select r.* from ${made}, lateral (select row from bench_t b where b.kind = 'chases' and b.t = (k + i) % ${count} order by b.n limit 1) b,
       lateral jsonb_populate_record(null::chases, jsonb_set(jsonb_set(${madeOf('b.row')}, '{document_id}', to_jsonb(${uuid('k', 'd0c0', 'i')})),
         '{state}', case when ${isOpen} then ${madeOf('b.row')}->'state' else '"settled"' end)
         || jsonb_build_object('account_id', ${uuid('k', '0000', '0')})) r
     where ${isOpen} or i % 2 = 0`,
  );
}

/** Messages beyond the template's, over three years, in conversations of four. */
async function oldMessages(run: Run, org: string, count: number, range: string, messagesOf: string): Promise<void> {
  const numbered = `${range}, lateral (select count(*)::int as n from bench_t b where b.kind = 'messages' and b.t = k % ${count}) d,
    lateral generate_series(d.n + 1, ${messagesOf}) i`;
  const made = `${numbered},
    lateral (select row from bench_t b where b.kind = 'messages' and b.t = (k + i) % ${count} order by (b.n + i) % 5, b.n limit 1) b,
    lateral (select ${madeOf('b.row')} as j, timestamptz '2026-03-01' - (i * 7919 % 1095) * interval '1 day' - (k % 1440) * interval '1 minute' as at) x`;
  await run(
    `insert into messages select r.* from ${made}, lateral jsonb_populate_record(null::messages, x.j || jsonb_build_object(
       'id', ${uuid('k', 'fa11', 'i')}, 'thread_id', ${uuid('k', 'fa11', 'i - i % 4 + 16')}, 'body_id', ${uuid('k', 'fa11', 'i')},
       'at', x.at, 'dedupe_key', 'f' || k || '-' || i, 'message_id', 'f' || k || '-' || i || '@ids.example')) r`,
  );
  await run(
    `insert into links select '${org}', ${uuid('k', 'fa11', 'i')}, ${uuid('k', '0000', '0')}, 'linked', 'certain',
       jsonb_build_array(jsonb_build_object('kind', 'contact', 'band', 'certain', 'detail', 'ap@cx' || k || '.example')), x.at, x.at from ${made}`,
  );
  await run(
    `insert into message_refs select '${org}', 'f' || k || '-' || i || '@ids.example', ${uuid('k', 'fa11', 'i')} from ${numbered}`,
  );
  await run(
    `insert into invoice_links select '${org}', ${uuid('k', 'fa11', 'i')}, ${uuid('k', 'd0c0', '1 + i / 5')}, false
     from ${numbered} where i % 3 = 0`,
  );
}
