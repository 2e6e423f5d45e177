/** Imports a ledger file: dry run first, then one transaction (RULES §3). */
import { createHash, randomUUIDv7 } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Refusal } from '#shared/errors.ts';
import { addDays } from '#shared/days.ts';
import type { Day } from '#shared/days.ts';
import type { ByteSource, ControlTotal, ImportOptions, Oddity, Reject } from '#server/ledger/import/ledger-file.ts';
import { isRefusal } from '#server/ledger/import/ledger-file.ts';
import { planImport } from '#server/ledger/import/plan.ts';
import type { ImportPlan } from '#server/ledger/import/plan.ts';
import { decisionsOf } from '#server/ledger/import/read-ledger-file.ts';
import type { FileDecisions } from '#server/ledger/import/read-ledger-file.ts';
import { readRows } from '#server/ledger/import/read.ts';
import { insertRows } from '#server/store/bulk.ts';
import { ledgerImports, ledgerMappings } from '#server/store/schema/documents.ts';
import { mappingOf, markDirty, newestImport, notListed } from '#server/store/queries/ledger-write.ts';
import type { Tx } from '#server/store/session.ts';
import { change } from './context.ts';
import type { Context, Progress } from './context.ts';
import { mayChange } from './steps/actions.ts';
import { closeUnlisted } from './steps/close-unlisted.ts';
import { computeAllDirty } from './steps/compute-dirty.ts';
import { mergeCustomers } from './steps/merge-customers.ts';
import { mergeDocuments, mergePayments } from './steps/merge-documents.ts';
import type { MergeContext } from './steps/merge-documents.ts';
import { calendarFor, endOfDay, presentOf } from './steps/organization.ts';

/** What the person asks for beside the file. */
export type LedgerImportInput = {
  path: string;
  dryRun: boolean;
  strict: boolean;
  /** Declares the file a full list of what is open, for its entities and currencies. */
  full: boolean;
  confirmClosing: boolean;
  asOf: Day | null;
  options: Pick<ImportOptions, 'mapping' | 'dateOrder' | 'decimalMark' | 'currency' | 'entity' | 'kind'>;
  progress: Progress;
};

/** What an import did, or in a dry run would do. */
export type LedgerImportResult = {
  decisions: FileDecisions;
  asOf: Day;
  older: boolean;
  customers: { created: number; changed: number; contacts: number };
  documents: { created: number; changed: number; unchanged: number; closed: number };
  payments: { created: number; unchanged: number };
  rejects: Reject[];
  oddities: Oddity[];
  controlTotals: ControlTotal[];
  dryRun: boolean;
};

/** Thrown inside the transaction of a dry run, so that nothing of it stays. */
class DryRunEnds extends Error {
  readonly result: LedgerImportResult;
  constructor(result: LedgerImportResult) {
    super('dry run');
    this.result = result;
  }
}

/** A file as bytes that can be read twice, with its progress. */
async function fileSource(path: string, progress: Progress): Promise<{ source: ByteSource; hash: string }> {
  const info = await stat(path).catch(() => null);
  if (!info) throw new Refusal('usage', 'file_missing', 'There is no such file.', { file: basename(path) });
  if (!info.isFile()) throw new Refusal('usage', 'not_a_file', 'This is not a file.', { file: basename(path) });
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return {
    hash: hash.digest('hex'),
    source: async function* () {
      let done = 0;
      for await (const chunk of createReadStream(path, { highWaterMark: 262_144 })) {
        done += (chunk as Buffer).length;
        progress({ what: 'reading ledger', done, total: info.size });
        yield chunk as Buffer;
      }
    },
  };
}

async function planned(
  ctx: Context,
  input: LedgerImportInput,
  source: ByteSource,
): Promise<{ plan: ImportPlan; remembered: boolean }> {
  const today = calendarFor(ctx.org, null, null).dayOf(ctx.now());
  const base: ImportOptions = {
    baseCurrency: ctx.org.baseCurrency,
    defaultTermsDays: ctx.org.settings.defaultTermsDays,
    today,
    ...input.options,
    ...(input.asOf === null ? {} : { asOf: input.asOf }),
  };
  const name = basename(input.path);
  const first = await planImport(source, name, base);
  const signature = isRefusal(first) ? null : first.signature;
  const memory =
    signature === null || input.options.mapping
      ? null
      : await ctx.store.inOrg(ctx.org.id, (tx) => mappingOf(tx, signature));
  const plan = memory ? await planImport(source, name, { ...base, mapping: memory }) : first;
  if (isRefusal(plan)) {
    const { line, column } = plan.where;
    throw new Refusal('rejected', plan.refused, plan.message, {
      file: name,
      ...(line === null ? {} : { line }),
      ...(column === null ? {} : { column }),
    });
  }
  return { plan, remembered: memory !== null };
}

/** A ledger of a day that has not come would make every later one an older one, for ever; a day ahead is another time zone. */
function refuseFuture(asOf: Day | null, today: Day): void {
  if (asOf === null || asOf <= addDays(today, 1)) return;
  throw new Refusal('usage', 'as_of_future', `The day that the ledger describes, ${asOf}, has not come yet.`);
}

/**
 * Imports one file. Refuses a file that cannot be read as a whole; rejects single rows and goes on, or with `strict` does
 * nothing when any row is rejected. The same file again changes nothing; an older one adds what is missing and changes
 * nothing known. States of touched accounts are computed in the same transaction.
 */
export async function importLedger(ctx: Context, input: LedgerImportInput): Promise<LedgerImportResult> {
  mayChange(ctx);
  const today = calendarFor(ctx.org, null, null).dayOf(ctx.now());
  refuseFuture(input.asOf, today);
  const { source, hash } = await fileSource(input.path, input.progress);
  const { plan, remembered } = await planned(ctx, input, source);
  const asOf = input.asOf ?? (plan.asOf === null || plan.asOf > today ? today : plan.asOf);
  try {
    return await change(ctx, async (tx) => {
      const result = await merge(tx, ctx, input, plan, asOf);
      if (input.strict && result.rejects.length > 0) {
        throw new Refusal(
          'rejected',
          'rows_rejected',
          `${result.rejects.length} rows cannot be taken and --strict was given: nothing was imported.`,
          { file: result.decisions.file, line: result.rejects[0]?.line ?? 0 },
        );
      }
      if (input.dryRun) throw new DryRunEnds(result);
      const now = new Date(ctx.now());
      const counts = {
        created: result.documents.created,
        changed: result.documents.changed,
        closed: result.documents.closed,
        customers: result.customers.created + result.customers.changed + result.customers.contacts,
        payments: result.payments.created,
        rejected: result.rejects.length,
      };
      const id = randomUUIDv7();
      const at = new Date(asOf === today ? ctx.now() : endOfDay(ctx.org, asOf));
      await insertRows(tx, ledgerImports, [
        {
          orgId: tx.org,
          id,
          fileName: basename(input.path),
          fileHash: hash,
          kind: plan.kind,
          asOf: at,
          fullSnapshot: input.full,
          counts,
          finishedAt: now,
          recordedAt: now,
        },
      ]);
      if (input.options.mapping && !remembered) {
        await insertRows(
          tx,
          ledgerMappings,
          [{ orgId: tx.org, signature: plan.signature, mapping: input.options.mapping, recordedAt: now }],
          { key: ['orgId', 'signature'], update: ['mapping', 'recordedAt'] },
        );
      }
      await computeAllDirty(tx, ctx, await presentOf(tx, ctx.now()), false, input.progress);
      return { result, audit: { verb: 'import_ledger', facts: { import: id, file: hash, ...counts } } };
    });
  } catch (error) {
    if (error instanceof DryRunEnds) return error.result;
    throw error;
  }
}

async function merge(
  tx: Tx,
  ctx: Context,
  input: LedgerImportInput,
  plan: ImportPlan,
  asOf: Day,
): Promise<LedgerImportResult> {
  const now = new Date(ctx.now());
  const newest = await newestImport(tx);
  const calendar = calendarFor(ctx.org, null, null);
  const older = newest !== null && asOf < calendar.dayOf(newest);
  const known = new Map<string, string>();
  const merging: MergeContext = { asOf, now, older, known, touched: new Set(), seen: [], payments: new Map() };
  const scopes = new Map<string, { entity: string; currency: string }>();
  const result: LedgerImportResult = {
    decisions: decisionsOf(plan),
    asOf,
    older,
    dryRun: input.dryRun,
    rejects: [],
    oddities: [],
    controlTotals: [],
    customers: { created: 0, changed: 0, contacts: 0 },
    documents: { created: 0, changed: 0, unchanged: 0, closed: 0 },
    payments: { created: 0, unchanged: 0 },
  };
  for await (const batch of readRows(plan)) {
    const people = [
      ...batch.customers,
      ...batch.documents.map((d) => d.customer),
      ...batch.payments.map((p) => p.customer),
    ];
    const customers = await mergeCustomers(tx, people, known, now);
    result.customers.created += customers.created;
    result.customers.changed += customers.changed;
    result.customers.contacts += customers.contacts;
    const docs = await mergeDocuments(tx, batch.documents, merging);
    result.documents.created += docs.created;
    result.documents.changed += docs.changed;
    result.documents.unchanged += docs.unchanged;
    const paid = await mergePayments(tx, batch.payments, merging);
    result.payments.created += paid.created;
    result.payments.unchanged += paid.unchanged;
    for (const d of batch.documents)
      scopes.set(`${d.entity ?? ''} ${d.currency}`, { entity: d.entity ?? '', currency: d.currency });
    result.rejects.push(...batch.rejects);
    if (batch.summary) Object.assign(result, batch.summary);
  }
  if (input.full && !older) {
    const unlisted = await notListed(tx, [...scopes.values()], merging.seen);
    result.documents.closed = await closeUnlisted(tx, unlisted, {
      asOf,
      now,
      confirmed: input.confirmClosing,
      touched: merging.touched,
    });
  }
  await markDirty(tx, [...merging.touched], now);
  return result;
}
