/** Reading ledger documents with everything that happened to them. */
import type { Allocation, DocumentChange, LedgerDocument } from '#server/ledger/documents.ts';
import type { Tx } from '../session.ts';

type Row = {
  id: string;
  accountId: string;
  kind: LedgerDocument['kind'];
  number: string;
  currency: string;
  minor: string;
  issuedOn: string | null;
  dueOn: string;
  poNumber: string | null;
  recordedAt: string;
  pastKnown: boolean;
  allocations: { on: string; minor: string; kind: Allocation['kind']; at: number }[] | null;
  changes: { kind: DocumentChange['kind']; on: string; was: string | null; at: number }[] | null;
};

const SELECT = `
  select d.id::text as id, d.account_id::text as "accountId", d.kind, d.number, d.currency, d.minor::text as minor,
    d.issued_on::text as "issuedOn", d.due_on::text as "dueOn", d.po_number as "poNumber",
    (extract(epoch from d.recorded_at) * 1000)::bigint::text as "recordedAt", d.past_known as "pastKnown",
    (select json_agg(json_build_object('on', a.on_day, 'minor', a.minor::text, 'kind', a.kind, 'at', (extract(epoch from a.recorded_at) * 1000)::bigint) order by a.on_day, a.id)
       from allocations a where a.org_id = d.org_id and a.document_id = d.id) as allocations,
    (select json_agg(json_build_object('kind', c.kind, 'on', c.on_day, 'was', c.was_day, 'at', (extract(epoch from c.recorded_at) * 1000)::bigint) order by c.recorded_at, c.id)
       from document_changes c where c.org_id = d.org_id and c.document_id = d.id) as changes
  from documents d`;

function toDocument(row: Row): LedgerDocument {
  return {
    id: row.id,
    kind: row.kind,
    number: row.number,
    accountId: row.accountId,
    currency: row.currency,
    minor: BigInt(row.minor),
    issuedOn: row.issuedOn,
    dueOn: row.dueOn,
    poNumber: row.poNumber,
    recordedAt: Number(row.recordedAt),
    pastKnown: row.pastKnown,
    allocations: (row.allocations ?? []).map((a) => ({
      on: a.on,
      minor: BigInt(a.minor),
      kind: a.kind,
      recordedAt: a.at,
    })),
    changes: (row.changes ?? []).map((c) => ({
      kind: c.kind,
      on: c.on,
      recordedAt: c.at,
      ...(c.was === null ? {} : { was: c.was }),
    })),
  };
}

/** Every document of some accounts, by due day and number. One query. */
export async function documentsOf(tx: Tx, accountIds: readonly string[]): Promise<LedgerDocument[]> {
  const rows = await tx.rows<Row>(
    `${SELECT} where d.org_id = $1 and d.account_id = any($2::text::uuid[]) order by d.due_on, d.number, d.id`,
    [tx.org, `{${accountIds.join(',')}}`],
  );
  return rows.map(toDocument);
}
