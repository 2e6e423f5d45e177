/** The second reading of a file: its rows as documents, payments or customers, in batches (RULES §3). */
import { QuoteNotClosed } from './csv.ts';
import { controlTotals } from './control-totals.ts';
import type { ControlTotals } from './control-totals.ts';
import { readCustomer } from './customer-row.ts';
import { readDocument } from './document-row.ts';
import { textHash } from './hash.ts';
import type { ControlTotal, Oddity, ParsedCustomer, ParsedDocument, ParsedPayment, Reject } from './ledger-file.ts';
import { dateShape, noteOddRow, tooManyCells, worthTelling } from './odd-rows.ts';
import { oddityTally } from './oddities.ts';
import type { OddityTally } from './oddities.ts';
import { readPayment } from './payment-row.ts';
import { rowKey } from './plan.ts';
import type { ImportPlan } from './plan.ts';
import { remembering } from './remember.ts';
import { settleRepeats } from './repeats.ts';
import { isProblem } from './row-reader.ts';
import type { RowContext, RowProblem } from './row-reader.ts';
import { rowKind, rowLabel } from './rows.ts';
import type { TableRow } from './table.ts';

/** What some rows gave. `summary` comes with the last batch only. */
export type RowBatch = {
  documents: ParsedDocument[];
  payments: ParsedPayment[];
  customers: ParsedCustomer[];
  rejects: Reject[];
  summary: { oddities: Oddity[]; controlTotals: ControlTotal[] } | null;
};

/** Customers whose names are compared; beyond that many the oddity is no longer looked for. */
const MOST_NAMES = 200_000;
/** Characters of a rejected value that are shown. */
const LONGEST_VALUE = 200;

function emptyBatch(): RowBatch {
  return { documents: [], payments: [], customers: [], rejects: [], summary: null };
}

function notePlan(plan: ImportPlan, { note }: OddityTally): void {
  const { headerLine, headers, kind, currency } = plan;
  if (plan.currencyAssumed && kind !== 'customers') note('currency_assumed', headerLine, { currency });
  if (plan.decimalMark === 'mixed') note('mixed_decimal_marks', headerLine);
  for (const [column, order] of plan.dateOrders) {
    if (order === 'mixed') note('mixed_date_orders', headerLine, { column: headers[column] ?? '' });
  }
}

/** A reading in progress: where rows go and what is remembered of them. */
type Reading = {
  plan: ImportPlan;
  batch: RowBatch;
  oddities: OddityTally;
  totals: ControlTotals;
  group: string | null;
  heldBack: ParsedDocument[];
  names: Map<string, string>;
  shape: (text: string) => string;
};

/**
 * Reads the rows of a planned file. Documents whose number occurs once come as they are read; those that share a number are
 * held back and settled in the last batch. Memory grows with a batch and with the repeated numbers, not with the file.
 */
export async function* readRows(plan: ImportPlan): AsyncGenerator<RowBatch> {
  const reading: Reading = {
    plan,
    batch: emptyBatch(),
    oddities: oddityTally(),
    totals: controlTotals(),
    group: null,
    heldBack: [],
    names: new Map(),
    shape: remembering(dateShape),
  };
  notePlan(plan, reading.oddities);
  try {
    for await (const rows of plan.table.rows()) {
      for (const row of rows) if (row.line > plan.headerLine) readRow(reading, row);
      yield reading.batch;
      reading.batch = emptyBatch();
    }
  } catch (error) {
    if (!(error instanceof QuoteNotClosed)) throw error;
    reject(reading, error.line, { problem: 'quote_not_closed', field: null, value: '' });
  }
  settle(reading);
  reading.batch.summary = { oddities: worthTelling(reading.oddities.list()), controlTotals: reading.totals.list() };
  yield reading.batch;
}

function readRow(reading: Reading, row: TableRow): void {
  const { plan, totals, oddities, group } = reading;
  const kind = rowKind(row.cells, plan.columns, plan.headers, plan.readDate);
  if (kind === 'data' || (kind === 'group' && plan.kind === 'customers')) {
    const problem = take(reading, row);
    if (problem !== null) reject(reading, row.line, problem);
  } else if (kind === 'group') {
    reading.group = rowLabel(row.cells, plan.columns);
    totals.group(reading.group, row.line);
  } else if (kind === 'total' && !totals.total({ plan, row, group, oddities })) {
    oddities.note('total_not_compared', row.line);
  }
}

/** Puts a row where it belongs, or gives the problem that rejects it. */
function take(reading: Reading, row: TableRow): RowProblem | null {
  const { plan, batch, oddities, group } = reading;
  const context: RowContext = { plan, row, group, oddities };
  noteOddRow(context, reading.shape);
  if (tooManyCells(context)) return { problem: 'wrong_cell_count', field: null, value: String(row.cells.length) };
  if (plan.kind === 'customers') {
    const customer = readCustomer(context);
    if (isProblem(customer)) return customer;
    batch.customers.push(customer);
    return null;
  }
  if (plan.kind === 'payments') {
    const payment = readPayment(context);
    if (isProblem(payment)) return payment;
    batch.payments.push(payment);
    return null;
  }
  const document = readDocument(context);
  if (document === null || isProblem(document)) return document;
  noteName(reading, document.customer);
  reading.totals.add(document);
  const repeated = plan.repeated.has(textHash(rowKey(row.cells, plan.columns)));
  (repeated ? reading.heldBack : batch.documents).push(document);
  return null;
}

function reject({ plan, batch }: Reading, line: number, { problem, field, value }: RowProblem): void {
  const at = field === null ? undefined : plan.columns[field];
  const column = at === undefined ? null : (plan.headers[at] ?? null);
  batch.rejects.push({ file: plan.file, line, column, value: value.slice(0, LONGEST_VALUE), reason: problem });
}

function noteName({ names, oddities }: Reading, { externalId, name, line }: ParsedCustomer): void {
  const known = names.get(externalId);
  if (known !== undefined && known !== name) oddities.note('several_names_of_one_id', line);
  if (known === undefined && names.size < MOST_NAMES) names.set(externalId, name);
}

/** Settles the documents that share a number, and takes what is dropped out of the totals. */
function settle(reading: Reading): void {
  const { taken, dropped, rejected } = settleRepeats(reading.heldBack, reading.plan.paidOnly, reading.oddities);
  for (const document of taken) reading.batch.documents.push(document);
  for (const document of dropped) reading.totals.drop(document);
  for (const document of rejected) {
    reading.totals.drop(document);
    reject(reading, document.line, { problem: 'duplicate_number', field: 'invoiceNumber', value: document.number });
  }
}
