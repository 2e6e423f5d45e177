/** A whole file at once, for files that fit in memory; large ones are read with `planImport` and `readRows`. */
import type { Day } from '#shared/days.ts';
import type {
  ByteSource,
  ControlTotal,
  DateOrder,
  DecimalMark,
  Field,
  ImportOptions,
  LedgerFileKind,
  Oddity,
  ParsedCustomer,
  ParsedDocument,
  ParsedPayment,
  Refusal,
  Reject,
} from './ledger-file.ts';
import { isRefusal } from './ledger-file.ts';
import { planImport } from './plan.ts';
import type { ImportPlan } from './plan.ts';
import { readRows } from './read.ts';

/** What was decided about a file, as it is shown before an import and remembered with the mapping. */
export type FileDecisions = {
  file: string;
  kind: LedgerFileKind;
  format: 'csv' | 'xlsx' | 'json';
  encoding: string | null;
  delimiter: string | null;
  headerLine: number;
  /** Field to header as the file writes it. */
  mapping: Partial<Record<Field, string>>;
  signature: string;
  /** Column to date order, where its dates are written in an order at all. */
  dateOrders: { column: string; order: DateOrder | 'mixed' }[];
  decimalMark: DecimalMark | 'mixed';
  currency: string;
  currencyAssumed: boolean;
  asOf: Day | null;
};

/** A file read whole. */
export type LedgerFile = FileDecisions & {
  documents: ParsedDocument[];
  payments: ParsedPayment[];
  customers: ParsedCustomer[];
  rejects: Reject[];
  oddities: Oddity[];
  controlTotals: ControlTotal[];
};

/** The decisions of a plan, for people and for remembering. */
export function decisionsOf(plan: ImportPlan): FileDecisions {
  const { file, kind, table, headerLine, headers, columns, signature, decimalMark, currency, currencyAssumed, asOf } =
    plan;
  const mapping = Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, headers[column] ?? '']));
  const dateOrders = [...plan.dateOrders].map(([column, order]) => ({ column: headers[column] ?? '', order }));
  const { format, encoding, delimiter } = table;
  return {
    file,
    kind,
    format,
    encoding,
    delimiter,
    headerLine,
    mapping,
    signature,
    dateOrders,
    decimalMark,
    currency,
    currencyAssumed,
    asOf,
  };
}

/** Bytes in memory as a source that can be read again, in pieces of 64 KB. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  return async function* () {
    for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
  };
}

/**
 * Reads a ledger file (CSV, XLSX, JSON list) whole: what it is, its rows, what was rejected, what is odd, and its own totals
 * beside ours. Gives the refusal when the file cannot be read as a whole; no bytes make it throw (RULES §3).
 */
export async function readLedgerFile(
  bytes: Uint8Array,
  name: string,
  options: ImportOptions,
): Promise<LedgerFile | Refusal> {
  const plan = await planImport(bytesSource(bytes), name, options);
  if (isRefusal(plan)) return plan;
  const file: LedgerFile = {
    ...decisionsOf(plan),
    documents: [],
    payments: [],
    customers: [],
    rejects: [],
    oddities: [],
    controlTotals: [],
  };
  for await (const batch of readRows(plan)) {
    for (const document of batch.documents) file.documents.push(document);
    for (const payment of batch.payments) file.payments.push(payment);
    for (const customer of batch.customers) file.customers.push(customer);
    for (const reject of batch.rejects) file.rejects.push(reject);
    if (batch.summary !== null) Object.assign(file, batch.summary);
  }
  return file;
}
