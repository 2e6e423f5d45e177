/** States as they are stored, back as values: money from its decimal text. */
import type {
  AccountState,
  Episode,
  InvoiceState,
  OurTurn,
  DeadContact,
  Part,
} from '#server/collections/state-types.ts';
import type { Tx } from '#server/store/session.ts';

type Json<T> = T extends bigint
  ? string
  : T extends readonly (infer U)[]
    ? Json<U>[]
    : T extends object
      ? { [K in keyof T]: Json<T[K]> }
      : T;

function part(p: Json<Part>): Part {
  return { ...p, minor: BigInt(p.minor) };
}

/** One invoice's stored state as a value. */
export function reviveInvoice(view: Record<string, unknown>): InvoiceState {
  const v = view as unknown as Json<InvoiceState>;
  return {
    ...v,
    open: BigInt(v.open),
    disputed: BigInt(v.disputed),
    promised: BigInt(v.promised),
    atRisk: BigInt(v.atRisk),
    parts: v.parts.map(part),
  };
}

type StoredAccount = {
  accountId: string;
  today: string;
  episodes: Json<Episode>[];
  ourTurns: OurTurn[];
  deadContacts: DeadContact[];
  dueAt: number | null;
};

/** An account's stored state as a value, with the invoices that are given. */
export function reviveAccount(view: Record<string, unknown>, invoices: readonly InvoiceState[]): AccountState {
  const v = view as unknown as StoredAccount;
  return {
    ...v,
    invoices: [...invoices],
    episodes: v.episodes.map((e) => ({ ...e, invoices: e.invoices.map((i) => ({ ...i, open: BigInt(i.open) })) })),
  };
}

/** The stored states of some accounts, or of all; settled and closed invoices are left out. Two queries. */
export async function storedStates(
  tx: Tx,
  accountIds: readonly string[] | null,
): Promise<{ state: AccountState; dueAt: number | null }[]> {
  const which = accountIds === null ? '' : 'and account_id = any($2::text::uuid[])';
  const params = accountIds === null ? [tx.org] : [tx.org, `{${accountIds.join(',')}}`];
  const accounts = await tx.rows<{ id: string; view: Record<string, unknown>; dueAt: string | null }>(
    `select account_id::text as id, view, (extract(epoch from due_at) * 1000)::bigint::text as "dueAt" from account_states where org_id = $1 ${which}`,
    params,
  );
  const invoices = await tx.rows<{ id: string; view: Record<string, unknown> }>(
    `select account_id::text as id, view from chases where org_id = $1 and state not in ('settled', 'closed') ${which} order by document_id`,
    params,
  );
  const byAccount = new Map<string, InvoiceState[]>();
  for (const row of invoices) {
    const list = byAccount.get(row.id);
    if (list) list.push(reviveInvoice(row.view));
    else byAccount.set(row.id, [reviveInvoice(row.view)]);
  }
  return accounts.map((a) => ({
    state: reviveAccount(a.view, byAccount.get(a.id) ?? []),
    dueAt: a.dueAt === null ? null : Number(a.dueAt),
  }));
}
