/** Documents and payments of an import: what is new, what changed, what was paid (RULES §3). */
import { randomUUIDv7 } from 'node:crypto';
import type { Day } from '#shared/days.ts';
import type { ParsedDocument, ParsedPayment } from '#server/ledger/import/ledger-file.ts';
import { toLedgerDocument } from '#server/ledger/from-import.ts';
import { isEmptyMerge, mergeDocument } from '#server/ledger/merge.ts';
import { numberKey } from '#server/mail/number-key.ts';
import { insertRows } from '#server/store/bulk.ts';
import {
  documentKey,
  documentsByNumber,
  growPayments,
  invoicesByNumber,
  putOpen,
} from '#server/store/queries/ledger-write.ts';
import { allocations, documentChanges, documents } from '#server/store/schema/documents.ts';
import type { Tx } from '#server/store/session.ts';

/** What an import writes with: the day that the file describes, when we learn of it, and whether it may change what is stored. */
export type MergeContext = {
  asOf: Day;
  now: Date;
  older: boolean;
  known: ReadonlyMap<string, string>;
  touched: Set<string>;
  seen: string[];
  /** Payments that this import made, by `documentKey`, with their lines so far. */
  payments: Map<string, string[]>;
};

/** What merging documents did. */
export type DocumentCounts = { created: number; changed: number; unchanged: number };

const KEY = ['orgId', 'id'];

/** Merges one batch of documents. Two statements to read, four to write, whatever its size. */
export async function mergeDocuments(
  tx: Tx,
  parsed: readonly ParsedDocument[],
  ctx: MergeContext,
): Promise<DocumentCounts> {
  const counts: DocumentCounts = { created: 0, changed: 0, unchanged: 0 };
  const stored = await documentsByNumber(tx, [...new Set(parsed.map((d) => numberKey(d.number)))]);
  const rows: (typeof documents.$inferInsert)[] = [];
  const updates: (typeof documents.$inferInsert)[] = [];
  const paid: (typeof allocations.$inferInsert)[] = [];
  const changes: (typeof documentChanges.$inferInsert)[] = [];
  for (const document of parsed) {
    const accountId = ctx.known.get(document.customer.externalId);
    if (accountId === undefined) throw new Error('a document without its customer');
    const entity = document.entity ?? '';
    const before = stored.get(documentKey(entity, document.kind, document.number, accountId));
    const id = before?.id ?? randomUUIDv7();
    ctx.seen.push(id);
    const row = { ...fields(document, ctx.now), orgId: tx.org, id, accountId, entity };
    if (!before) {
      counts.created += 1;
      ctx.touched.add(accountId);
      rows.push(row);
      const first = toLedgerDocument(document, { id, accountId, recordedAt: ctx.now.getTime(), snapshotDay: ctx.asOf });
      paid.push(
        ...first.allocations.map((a) => ({
          orgId: tx.org,
          id: randomUUIDv7(),
          documentId: id,
          onDay: a.on,
          minor: a.minor,
          kind: a.kind,
          recordedAt: ctx.now,
        })),
      );
      changes.push(
        ...first.changes.map((c) => ({
          orgId: tx.org,
          id: randomUUIDv7(),
          documentId: id,
          kind: c.kind,
          onDay: c.on,
          wasDay: c.was ?? null,
          recordedAt: ctx.now,
        })),
      );
      continue;
    }
    const merge = ctx.older ? null : mergeDocument(before, document, ctx.asOf);
    if (!merge || isEmptyMerge(merge)) {
      counts.unchanged += 1;
      continue;
    }
    counts.changed += 1;
    ctx.touched.add(accountId);
    const now = { ...before, ...merge.update };
    updates.push({
      ...row,
      minor: now.minor,
      openMinor: now.open,
      dueOn: now.dueOn,
      issuedOn: now.issuedOn,
      poNumber: now.poNumber,
      poKey: now.poNumber === null ? null : numberKey(now.poNumber),
      disputed: now.disputed,
      listed: now.listed,
    });
    paid.push(
      ...merge.allocations.map((a) => ({
        orgId: tx.org,
        id: randomUUIDv7(),
        documentId: id,
        onDay: a.on,
        minor: a.minor,
        kind: a.kind,
        recordedAt: ctx.now,
      })),
    );
    changes.push(
      ...merge.changes.map((c) => ({
        orgId: tx.org,
        id: randomUUIDv7(),
        documentId: id,
        kind: c.kind,
        onDay: c.on,
        wasDay: c.was,
        recordedAt: ctx.now,
      })),
    );
  }
  await insertRows(tx, documents, rows);
  await insertRows(tx, documents, updates, {
    key: KEY,
    update: ['minor', 'openMinor', 'dueOn', 'issuedOn', 'poNumber', 'poKey', 'disputed', 'listed'],
  });
  await insertRows(tx, allocations, paid);
  await insertRows(tx, documentChanges, changes);
  return counts;
}

function fields(
  document: ParsedDocument,
  now: Date,
): Omit<typeof documents.$inferInsert, 'orgId' | 'id' | 'accountId' | 'entity'> {
  return {
    kind: document.kind,
    number: document.number,
    numberKey: numberKey(document.number),
    currency: document.currency,
    minor: document.minor,
    issuedOn: document.issuedOn,
    dueOn: document.dueOn,
    dueSource: document.dueSource,
    poNumber: document.poNumber,
    poKey: document.poNumber === null ? null : numberKey(document.poNumber),
    pastKnown: document.pastKnown,
    openMinor: document.open,
    disputed: document.disputed,
    listed: true,
    recordedAt: now,
  };
}

/**
 * Merges one batch of payments: each number is a document of its own, its different lines added up and an equal one passed
 * over; what names one invoice of the same customer and currency is allocated to it up to its open amount, the rest stays
 * unapplied.
 */
export async function mergePayments(
  tx: Tx,
  payments: readonly ParsedPayment[],
  ctx: MergeContext,
): Promise<DocumentCounts> {
  const counts: DocumentCounts = { created: 0, changed: 0, unchanged: 0 };
  const stored = await documentsByNumber(tx, [...new Set(payments.map((p) => numberKey(p.number)))]);
  const named = await invoicesByNumber(tx, [
    ...new Set(payments.flatMap((p) => (p.invoiceNumber === null ? [] : [numberKey(p.invoiceNumber)]))),
  ]);
  const open = new Map(named.map((n) => [`${n.key} ${n.accountId} ${n.currency}`, { ...n }]));
  const changed = new Set<{ id: string; open: bigint }>();
  const rows = new Map<string, typeof documents.$inferInsert>();
  const grown = new Map<string, { id: string; minor: bigint; openMinor: bigint }>();
  const paid: (typeof allocations.$inferInsert)[] = [];
  for (const payment of payments) {
    const accountId = ctx.known.get(payment.customer.externalId);
    if (accountId === undefined) throw new Error('a payment without its customer');
    const entity = payment.entity ?? '';
    const key = documentKey(entity, 'payment', payment.number, accountId);
    const line = `${payment.on} ${payment.minor} ${payment.invoiceNumber ?? ''}`;
    const lines = ctx.payments.get(key);
    const before = stored.get(key);
    const currency = rows.get(key)?.currency ?? before?.currency ?? payment.currency;
    if ((before && !lines) || lines?.includes(line) || currency !== payment.currency) {
      counts.unchanged += 1;
      continue;
    }
    let document: { id: string; minor: bigint; openMinor: bigint } | undefined = rows.get(key) ?? grown.get(key);
    if (!document && before) {
      document = { id: before.id, minor: 0n, openMinor: 0n };
      grown.set(key, document);
    } else if (!document) {
      const row = paymentRow(tx.org, { accountId, entity }, payment, ctx.now);
      document = row;
      rows.set(key, row);
      counts.created += 1;
    }
    ctx.touched.add(accountId);
    ctx.payments.set(key, [...(lines ?? []), line]);
    const invoice =
      payment.invoiceNumber === null
        ? undefined
        : open.get(`${numberKey(payment.invoiceNumber)} ${accountId} ${payment.currency}`);
    const applied = invoice ? appliedTo(invoice.open, payment.minor) : 0n;
    const allocation = { orgId: tx.org, onDay: payment.on, recordedAt: ctx.now };
    if (invoice && applied !== 0n) {
      invoice.open -= applied;
      changed.add(invoice);
      paid.push({
        ...allocation,
        id: randomUUIDv7(),
        documentId: invoice.id,
        minor: applied,
        kind: applied > 0n ? 'payment' : 'reversal',
      });
      paid.push({ ...allocation, id: randomUUIDv7(), documentId: document.id, minor: -applied, kind: 'payment' });
    }
    document.minor -= payment.minor;
    document.openMinor -= payment.minor - applied;
  }
  await insertRows(tx, documents, [...rows.values()]);
  await insertRows(tx, allocations, paid);
  await putOpen(tx, [...changed]);
  await growPayments(tx, [...grown.values()]);
  return counts;
}

/** The part of a payment that an invoice takes: up to what is open; one taken back reopens all that it had paid. */
function appliedTo(open: bigint, payment: bigint): bigint {
  if (payment <= 0n) return payment;
  if (open <= 0n) return 0n;
  return payment < open ? payment : open;
}

/** The document of a payment, to which its lines are added. */
function paymentRow(
  orgId: string,
  at: { accountId: string; entity: string },
  payment: ParsedPayment,
  recordedAt: Date,
): typeof documents.$inferInsert {
  return {
    orgId,
    id: randomUUIDv7(),
    ...at,
    kind: 'payment',
    number: payment.number,
    numberKey: numberKey(payment.number),
    currency: payment.currency,
    minor: 0n,
    issuedOn: payment.on,
    dueOn: payment.on,
    dueSource: 'file',
    pastKnown: true,
    openMinor: 0n,
    disputed: false,
    listed: true,
    recordedAt,
  };
}
