/** A small firm of a test, built through the public use cases alone: its ledger from CSV files, its mail from eml files. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalMessageId } from './mail-text.ts';
import type { MailText } from './mail-text.ts';
import { emlOf } from './mail-text.ts';
import { exportCanonical } from '#server/usecases/export-canonical.ts';
import { importLedger } from '#server/usecases/import-ledger.ts';
import type { LedgerImportInput, LedgerImportResult } from '#server/usecases/import-ledger.ts';
import { importMail } from '#server/usecases/import-mail.ts';
import type { MailImportResult } from '#server/usecases/import-mail.ts';
import type { Context } from '#server/usecases/context.ts';
import type { Store } from '#server/store/open.ts';
import { freshOrg } from '../databases/stores.ts';

/** One row of a test ledger. Amounts are decimal texts; `open` is the amount unless said. */
export type Row = {
  id: string;
  name: string;
  email?: string;
  number: string;
  due: string;
  issued?: string;
  amount: string;
  open?: string;
  paid?: string;
  type?: 'Invoice' | 'Credit Note' | 'Payment';
  currency?: string;
  po?: string;
  owner?: string;
  disputed?: boolean;
};

/** The firm. `clock.now` (ms) can be moved; `rows` runs SQL inside the organization with its id as `$1`. */
export type World = {
  ctx: Context;
  clock: { now: number };
  folder: string;
  ledger(rows: readonly Row[], more?: Partial<LedgerImportInput> & { file?: string }): Promise<LedgerImportResult>;
  mail(mails: readonly MailText[]): Promise<MailImportResult>;
  rows<T = Record<string, unknown>>(sql: string, params?: readonly unknown[]): Promise<T[]>;
  account(externalId: string): Promise<string>;
  /** The stored message of a mail's id; null for a stub. */
  message(id: string): Promise<{ id: string; outcome: string; subject: string } | null>;
  /** Links of a mail as `externalId status`, sorted. */
  links(id: string): Promise<string[]>;
  state(number: string): Promise<string | null>;
  /** The canonical export, one line a fact. */
  canonical(): Promise<string[]>;
  count(table: 'activities' | 'audit' | 'address_decisions' | 'messages'): Promise<number>;
  /** The same organization seen by a person of some role. */
  as(role: string, id?: string): Context;
  end(): void;
};

const HEAD =
  'Customer ID,Customer,Customer Email,Document Type,Invoice No,PO No,Invoice Date,Due Date,Currency,Amount,Open Amount,Paid Date,Disputed,Owner';

/** A ledger file of those rows, as an accounting system exports it. */
export function csvOf(rows: readonly Row[]): string {
  const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map((r) =>
    [
      r.id,
      r.name,
      r.email ?? '',
      r.type ?? 'Invoice',
      r.number,
      r.po ?? '',
      r.issued ?? '2026-09-01',
      r.due,
      r.currency ?? 'EUR',
      r.amount,
      r.open ?? (r.paid ? '0.00' : r.amount),
      r.paid ?? '',
      r.disputed ? 'Yes' : 'No',
      r.owner ?? 'Tom Berger',
    ]
      .map(cell)
      .join(','),
  );
  return `${[HEAD, ...lines].join('\r\n')}\r\n`;
}

/** The words of an import that a test does not care about. */
export const QUIET: Omit<LedgerImportInput, 'path'> = {
  dryRun: false,
  strict: false,
  full: false,
  confirmClosing: false,
  asOf: null,
  options: {},
  progress: () => undefined,
};

/** Opens a firm in a store. It is northwind.example; its clock stands at Friday 2026-11-20, 09:00 in Berlin. */
export async function openWorld(store: Store, options: { us?: string[]; name?: string } = {}): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'ledgerside-world-'));
  const box = join(folder, 'mail');
  mkdirSync(box);
  const clock = { now: Date.UTC(2026, 10, 20, 8) };
  const ctx = await freshOrg(store, { now: () => clock.now, ...(options.name ? { name: options.name } : {}) });
  const us = options.us ?? ['northwind.example'];
  let files = 0;
  const rows = <T>(sql: string, params: readonly unknown[] = []): Promise<T[]> =>
    store.inOrg(ctx.org.id, (tx) => tx.rows<T>(sql, [ctx.org.id, ...params]));
  const message: World['message'] = async (id) => {
    const [row] = await rows<{ id: string; outcome: string; subject: string }>(
      'select id::text as id, outcome, subject from messages where org_id = $1 and message_id = $2',
      [canonicalMessageId(id)],
    );
    return row ?? null;
  };
  return {
    ctx,
    clock,
    folder,
    rows,
    message,
    ledger(list, more = {}) {
      const { file, ...rest } = more;
      files += 1;
      const path = join(folder, file ?? `ledger-${files}.csv`);
      writeFileSync(path, csvOf(list));
      return importLedger(ctx, { ...QUIET, path, ...rest });
    },
    mail(mails) {
      for (const m of mails) writeFileSync(join(box, `${m.id.replaceAll(/[^\w.-]/g, '_')}.eml`), emlOf(m));
      return importMail(ctx, { paths: [box], us, dryRun: false, progress: () => undefined });
    },
    async account(externalId) {
      const [row] = await rows<{ id: string }>(
        'select id::text as id from accounts where org_id = $1 and external_id = $2',
        [externalId],
      );
      if (!row) throw new Error(`no account ${externalId}`);
      return row.id;
    },
    async links(id) {
      const found = await rows<{ text: string }>(
        `select a.external_id || ' ' || l.status as text from links l
         join accounts a on a.org_id = l.org_id and a.id = l.account_id
         join messages m on m.org_id = l.org_id and m.id = l.message_id
         where l.org_id = $1 and m.message_id = $2 order by 1`,
        [canonicalMessageId(id)],
      );
      return found.map((r) => r.text);
    },
    async state(number) {
      const [row] = await rows<{ state: string }>(
        'select c.state from chases c join documents d on d.org_id = c.org_id and d.id = c.document_id where c.org_id = $1 and d.number = $2',
        [number],
      );
      return row?.state ?? null;
    },
    async canonical() {
      const lines: string[] = [];
      for await (const line of exportCanonical(ctx)) lines.push(line);
      return lines;
    },
    async count(table) {
      const [row] = await rows<{ n: number }>(`select count(*)::int as n from ${table} where org_id = $1`);
      return row?.n ?? 0;
    },
    as: (role, id = '11111111-1111-4111-8111-111111111111') => ({
      ...ctx,
      actor: { type: 'user', id, name: 'Ada', role },
    }),
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A message's database id. Throws where the mail left a stub alone. */
export async function idOf(world: World, id: string): Promise<string> {
  const found = await world.message(id);
  if (!found) throw new Error(`no message ${id}`);
  return found.id;
}
