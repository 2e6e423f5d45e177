/** The clock pass: many accounts waiting, some of them due. */
import postgres from 'postgres';
import type { Context } from '#server/usecases/context.ts';
import { runClock } from '#server/usecases/run-clock.ts';
import { NOW } from './data/cluster.ts';
import type { Cluster, Filled } from './data/cluster.ts';
import { plainRow, ratioRow, told } from './row.ts';
import type { Row } from './row.ts';
import { median, timed } from './timing.ts';

const ROUNDS = 3;
const DUE = 1000;

/** How many accounts an organization has. */
async function accountsOf({ store, org }: Filled): Promise<number> {
  const [row] = await store.inOrg(org.id, (tx) =>
    tx.rows<{ n: number }>('select count(*)::int as n from account_states'),
  );
  return row?.n ?? 0;
}

/** Lets every account wait but `due` of them, spread over all ranks, one invoice each about to change its state. */
async function prepare({ admin, org }: Filled, accounts: number, due: number): Promise<void> {
  const sql = postgres(admin, { max: 1, onnotice: () => undefined });
  const step = Math.floor(accounts / due);
  await sql`update account_states set due_at = ${new Date(NOW + 86_400_000)} where org_id = ${org.id}
    and (due_at is null or due_at <= ${new Date(NOW)})`;
  const ids = await sql<{ id: string }[]>`select id from accounts where org_id = ${org.id}
    and external_id in (select (${Math.ceil(step / 2)} + i * ${step})::int::text from generate_series(0, ${due - 1}::int) i)`;
  const list = ids.map((r) => r.id);
  await sql`update account_states set due_at = ${new Date(NOW - 60_000)} where org_id = ${org.id} and account_id in ${sql(list)}`;
  await sql`update chases set state = 'not_due' where org_id = ${org.id} and document_id in (
    select distinct on (account_id) document_id from chases where org_id = ${org.id} and account_id in ${sql(list)}
      and state not in ('settled', 'closed') order by account_id, document_id)`;
  await sql.end();
}

/** Rows of DESIGN §7's fourth line. */
export async function benchClock(cluster: Cluster): Promise<Row[]> {
  const ctxOf = ({ store, org }: Filled): Context => ({
    store,
    org,
    now: () => NOW,
    actor: { type: 'job', job: 'clock' },
  });
  const [many, few] = [await accountsOf(cluster.big), await accountsOf(cluster.small)];
  const due = Math.min(DUE, Math.floor(few / 2));
  const times = { big: [] as number[], small: [] as number[], idle: [] as number[] };
  let flipped = 0;
  for (let round = -1; round < ROUNDS; round += 1) {
    await prepare(cluster.big, many, due);
    await prepare(cluster.small, few, due);
    const big = await timed(async () => (flipped = (await runClock(ctxOf(cluster.big), { limit: due })).flipped));
    const small = await timed(() => runClock(ctxOf(cluster.small), { limit: due }));
    const idle = await timed(() => runClock(ctxOf(cluster.big), { limit: due }));
    if (round < 0) continue;
    times.big.push(big);
    times.small.push(small);
    times.idle.push(idle);
  }
  return [
    plainRow(`clock, ${many} waiting, ${due} due`, median(times.big), 'ms', 1000),
    ratioRow(`clock, against ${few} waiting, as many due`, median(times.big), median(times.small), 1.3),
    plainRow('clock, nothing due', median(times.idle), 'ms', 20),
    told('clock, invoices that changed their state', String(flipped)),
  ];
}
