/** Finding and closing what an import compares itself with. */
import type { StoredDocument } from '#server/ledger/merge.ts';
import type { Tx } from '../session.ts';
import { jsonOf } from '../bulk.ts';
import { textArray } from './mail-lookup.ts';

/** Accounts by the file's own ids. */
export async function accountsByExternalId(
  tx: Tx,
  externalIds: readonly string[],
): Promise<
  Map<
    string,
    {
      id: string;
      name: string;
      country: string | null;
      language: string | null;
      ownerId: string | null;
      ownerByPerson: boolean;
    }
  >
> {
  const rows = await tx.rows<{
    externalId: string;
    id: string;
    name: string;
    country: string | null;
    language: string | null;
    ownerId: string | null;
    ownerByPerson: boolean;
  }>(
    `select external_id as "externalId", id::text as id, name, country, language, owner_id::text as "ownerId", owner_by_person as "ownerByPerson"
     from accounts where org_id = $1 and external_id = any($2::text::text[])`,
    [tx.org, textArray(externalIds)],
  );
  return new Map(rows.map((r) => [r.externalId, r]));
}

/** A key under which a file's document meets the stored one: entity, kind, number and account. */
export function documentKey(entity: string, kind: string, number: string, accountId: string): string {
  return JSON.stringify([entity, kind, number, accountId]);
}

/** Stored documents that bear one of the numbers, by `documentKey`. What is open of one that is listed no more is what was left of it. One query. */
export async function documentsByNumber(tx: Tx, numberKeys: readonly string[]): Promise<Map<string, StoredDocument>> {
  const rows = await tx.rows<{
    id: string;
    entity: string;
    kind: string;
    number: string;
    accountId: string;
    currency: string;
    minor: string;
    open: string;
    dueOn: string;
    issuedOn: string | null;
    poNumber: string | null;
    disputed: boolean;
    listed: boolean;
  }>(
    `select id::text as id, entity, kind, number, account_id::text as "accountId", currency, minor::text as minor,
       case when listed then open_minor else minor - coalesce((select sum(a.minor) from allocations a
         where a.org_id = documents.org_id and a.document_id = documents.id), 0) end::text as open,
       due_on::text as "dueOn", issued_on::text as "issuedOn", po_number as "poNumber", disputed, listed
     from documents where org_id = $1 and number_key = any($2::text::text[])`,
    [tx.org, textArray(numberKeys)],
  );
  return new Map(
    rows.map((r) => [
      documentKey(r.entity, r.kind, r.number, r.accountId),
      {
        id: r.id,
        currency: r.currency,
        minor: BigInt(r.minor),
        open: BigInt(r.open),
        dueOn: r.dueOn,
        issuedOn: r.issuedOn,
        poNumber: r.poNumber,
        disputed: r.disputed,
        listed: r.listed,
      },
    ]),
  );
}

/** Open invoices by number alone, for payments that name one. */
export async function invoicesByNumber(
  tx: Tx,
  numberKeys: readonly string[],
): Promise<{ key: string; id: string; accountId: string; currency: string; open: bigint }[]> {
  const rows = await tx.rows<{ key: string; id: string; accountId: string; currency: string; open: string }>(
    `select number_key as key, id::text as id, account_id::text as "accountId", currency, open_minor::text as open
     from documents where org_id = $1 and kind = 'invoice' and number_key = any($2::text::text[])`,
    [tx.org, textArray(numberKeys)],
  );
  return rows.map((r) => ({ ...r, open: BigInt(r.open) }));
}

/** A remembered mapping by the signature of a file's header. */
export async function mappingOf(tx: Tx, signature: string): Promise<Record<string, unknown> | null> {
  const [row] = await tx.rows<{ mapping: Record<string, unknown> }>(
    'select mapping from ledger_mappings where org_id = $1 and signature = $2',
    [tx.org, signature],
  );
  return row?.mapping ?? null;
}

/** The newest finished import of a kind: its as-of in ms, or null. */
export async function newestImport(tx: Tx): Promise<number | null> {
  const [row] = await tx.rows<{ at: string | null }>(
    'select (extract(epoch from max(as_of)) * 1000)::bigint::text as at from ledger_imports where org_id = $1 and finished_at is not null',
    [tx.org],
  );
  return row?.at ? Number(row.at) : null;
}

/** When the ledger last changed by an import: when it was recorded, in ms, or null. An import that found all as it was does not count. */
export async function newestLedgerChange(tx: Tx): Promise<number | null> {
  const [row] = await tx.rows<{ at: string | null }>(
    `select (extract(epoch from max(i.recorded_at)) * 1000)::bigint::text as at from ledger_imports i where i.org_id = $1
       and exists (select 1 from jsonb_each_text(i.counts) c where c.key <> 'rejected' and c.value <> '0')`,
    [tx.org],
  );
  return row?.at ? Number(row.at) : null;
}

/** Open documents of some entities and currencies that a full snapshot did not list: how many there are, and which are missing. */
export async function notListed(
  tx: Tx,
  scopes: readonly { entity: string; currency: string }[],
  listedIds: readonly string[],
): Promise<{ missing: { id: string; accountId: string }[]; open: number; openMinor: bigint; missingMinor: bigint }> {
  // Compared here: a list of a million ids is no constant to the planner, and would be walked for every row.
  const listed = new Set(listedIds);
  const rows = await tx.rows<{ id: string; accountId: string; minor: string }>(
    `select d.id::text as id, d.account_id::text as "accountId", d.open_minor::text as minor
     from documents d join json_to_recordset($2::text::json) as s(entity text, currency text) on s.entity = d.entity and s.currency = d.currency
     where d.org_id = $1 and d.listed and d.open_minor <> 0`,
    [tx.org, jsonOf(scopes)],
  );
  const missing = rows.filter((r) => !listed.has(r.id));
  const sum = (list: typeof rows): bigint =>
    list.reduce((total, r) => total + (r.minor.startsWith('-') ? -BigInt(r.minor) : BigInt(r.minor)), 0n);
  return { missing, open: rows.length, openMinor: sum(rows), missingMinor: sum(missing) };
}

/** Marks documents as no longer listed: nothing of them is open. */
export async function markNotListed(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.rows(
    'update documents set listed = false, open_minor = 0 where org_id = $1 and id = any($2::text::uuid[])',
    [tx.org, `{${ids.join(',')}}`],
  );
}

/** Sets what is open of some documents. One statement. */
export async function putOpen(tx: Tx, changed: readonly { id: string; open: bigint }[]): Promise<void> {
  if (changed.length === 0) return;
  await tx.rows(
    `update documents d set open_minor = r.open from json_to_recordset($2::text::json) as r(id uuid, open bigint)
     where d.org_id = $1 and d.id = r.id`,
    [tx.org, jsonOf(changed.map(({ id, open }) => ({ id, open })))],
  );
}

/** Adds amounts (minor units) to the total and the open rest of some documents. One statement. */
export async function growPayments(
  tx: Tx,
  grown: readonly { id: string; minor: bigint; openMinor: bigint }[],
): Promise<void> {
  if (grown.length === 0) return;
  await tx.rows(
    `update documents d set minor = d.minor + r.minor, open_minor = d.open_minor + r."openMinor"
     from json_to_recordset($2::text::json) as r(id uuid, minor bigint, "openMinor" bigint) where d.org_id = $1 and d.id = r.id`,
    [tx.org, jsonOf(grown)],
  );
}

/** Marks accounts for computing again. */
export async function markDirty(tx: Tx, accountIds: readonly string[], at: Date): Promise<void> {
  await tx.rows(
    'update accounts set dirty_at = $3::text::timestamptz where org_id = $1 and id = any($2::text::uuid[])',
    [tx.org, `{${accountIds.join(',')}}`, at.toISOString()],
  );
}

/** Accounts that wait to be computed again, at most `limit`. */
export async function dirtyAccounts(tx: Tx, limit: number): Promise<string[]> {
  const rows = await tx.rows<{ id: string }>(
    `select id::text as id from accounts where org_id = $1 and dirty_at is not null order by id limit ${limit}`,
    [tx.org],
  );
  return rows.map((r) => r.id);
}
