/** A ledger file held in memory, for commands that answer without a database. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Refusal } from '#shared/errors.ts';
import type { Day } from '#shared/days.ts';
import { isRefusal } from '#server/ledger/import/ledger-file.ts';
import type { ImportOptions, ParsedCustomer, ParsedDocument } from '#server/ledger/import/ledger-file.ts';
import { planImport } from '#server/ledger/import/plan.ts';
import { readRows } from '#server/ledger/import/read.ts';
import type { IndexContact } from '#server/mail/linking-index.ts';

/** The parts of a ledger that linking and searching need. Accounts bear the file's own ids. */
export type LedgerInMemory = {
  accounts: { id: string; name: string }[];
  contacts: IndexContact[];
  documents: ParsedDocument[];
};

/** Reads a ledger or customer list. Throws a Refusal when it cannot be read as a whole; rejected rows are left out. */
export async function ledgerInMemory(
  path: string,
  options: Partial<ImportOptions> & { today: Day },
): Promise<LedgerInMemory> {
  const info = await stat(path).catch(() => null);
  if (!info?.isFile()) throw new Refusal('usage', 'file_missing', 'There is no such file.', { file: basename(path) });
  const source = (): AsyncIterable<Uint8Array> => createReadStream(path);
  const plan = await planImport(source, basename(path), { baseCurrency: 'EUR', defaultTermsDays: 30, ...options });
  if (isRefusal(plan)) {
    const { line, column } = plan.where;
    throw new Refusal('rejected', plan.refused, plan.message, {
      file: basename(path),
      ...(line === null ? {} : { line }),
      ...(column === null ? {} : { column }),
    });
  }
  const customers = new Map<string, ParsedCustomer>();
  const documents: ParsedDocument[] = [];
  for await (const batch of readRows(plan)) {
    for (const c of batch.customers) customers.set(c.externalId, c);
    for (const d of batch.documents) {
      customers.set(d.customer.externalId, d.customer);
      documents.push(d);
    }
    for (const p of batch.payments)
      if (!customers.has(p.customer.externalId)) customers.set(p.customer.externalId, p.customer);
  }
  const contacts = [...customers.values()].flatMap((c) =>
    (c.email ?? '')
      .split(/[;,\s]+/)
      .filter((a) => a.includes('@'))
      .map((address) => ({ accountId: c.externalId, address })),
  );
  return { accounts: [...customers.values()].map((c) => ({ id: c.externalId, name: c.name })), contacts, documents };
}
