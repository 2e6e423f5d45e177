/** The second reading of a file: its rows as documents, payments or customers, in batches (RULES §3). */
import { QuoteNotClosed } from './csv.ts';
import { controlTotals } from './control-totals.ts';
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
import { isProblem, problemWith } from './row-reader.ts';
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

/**
 * Reads the rows of a planned file. Documents whose number occurs once come as they are read; those that share a number are
 * held back and settled in the last batch. Memory grows with a batch and with the repeated numbers, not with the file.
 */
export async function* readRows(plan: ImportPlan): AsyncGenerator<RowBatch> {
  const oddities = oddityTally();
  const totals = controlTotals();
  const shape = remembering(dateShape);
  const heldBack: ParsedDocument[] = [];
  let group: string | null = null;
  let batch = emptyBatch();

  const names = new Map<string, string>();
  const noteName = ({ externalId, name, line }: ParsedCustomer): void => {
    const known = names.get(externalId);
    if (known === undefined) {
      if (names.size < MOST_NAMES) names.set(externalId, name);
    } else if (known !== name) oddities.note('several_names_of_one_id', line);
  };
  const reject = (row: TableRow, { problem, field, value }: RowProblem): void => {
    const column = field === null ? undefined : plan.columns[field];
    batch.rejects.push({
      file: plan.file,
      line: row.line,
      column: column === undefined ? null : (plan.headers[column] ?? null),
      value,
      reason: problem,
    });
  };
  const take = (row: TableRow): void => {
    const context: RowContext = { plan, row, group, oddities };
    noteOddRow(context, shape);
    if (tooManyCells(context))
      return reject(row, { problem: 'wrong_cell_count', field: null, value: String(row.cells.length) });
    if (plan.kind === 'customers') {
      const customer = readCustomer(context);
      if (isProblem(customer)) reject(row, customer);
      else batch.customers.push(customer);
    } else if (plan.kind === 'payments') {
      const payment = readPayment(context);
      if (isProblem(payment)) reject(row, payment);
      else batch.payments.push(payment);
    } else {
      const document = readDocument(context);
      if (isProblem(document)) return reject(row, document);
      if (document === null) return;
      noteName(document.customer);
      totals.add(document);
      if (plan.repeated.has(textHash(rowKey(row.cells, plan.columns)))) heldBack.push(document);
      else batch.documents.push(document);
    }
  };
  const readRow = (row: TableRow): void => {
    const kind = rowKind(row.cells, plan.columns, plan.headers, plan.readDate);
    if (kind === 'data' || (kind === 'group' && plan.kind === 'customers')) take(row);
    else if (kind === 'group') {
      group = rowLabel(row.cells, plan.columns);
      totals.group(group);
    } else if (kind === 'total' && !totals.total({ plan, row, group, oddities })) {
      oddities.note('total_not_compared', row.line);
    }
  };

  notePlan(plan, oddities);
  try {
    for await (const rows of plan.table.rows()) {
      for (const row of rows) if (row.line > plan.headerLine) readRow(row);
      yield batch;
      batch = emptyBatch();
    }
  } catch (error) {
    if (!(error instanceof QuoteNotClosed)) throw error;
    batch.rejects.push({ file: plan.file, line: error.line, column: null, value: '', reason: 'quote_not_closed' });
  }
  const settled = settleRepeats(heldBack, plan.paidOnly, oddities);
  for (const document of [...settled.dropped, ...settled.rejected]) totals.drop(document);
  batch.documents.push(...settled.taken);
  for (const document of settled.rejected) {
    const row = { line: document.line, cells: [] };
    const problem = problemWith({ plan, row, group, oddities }, 'duplicate_number', 'invoiceNumber');
    reject(row, { ...problem, value: document.number });
  }
  batch.summary = { oddities: worthTelling(oddities.list()), controlTotals: totals.list() };
  yield batch;
}
