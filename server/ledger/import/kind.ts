/** What a file is a list of, and whether it has the columns for that. */
import type { LedgerFileKind, RefusalCode } from './ledger-file.ts';
import { listsCustomers } from './headers.ts';
import type { Columns } from './headers.ts';

/**
 * The kind of a file by its columns, unless told. Open items (a column of open amounts, or days overdue) make an aged
 * detail; a payment's own number or a day of receipt without an invoice's columns make payments.
 */
export function fileKind(columns: Columns, told?: LedgerFileKind): LedgerFileKind {
  if (told !== undefined) return told;
  if (columns.invoiceNumber === undefined && listsCustomers(columns)) return 'customers';
  const { issueDate, dueDate, settledDate, open, paid, daysOverdue } = columns;
  const unbilled = dueDate === undefined && open === undefined;
  if (unbilled && columns.paymentNumber !== undefined) return 'payments';
  if (unbilled && settledDate !== undefined && columns.invoiceNumber === undefined && issueDate === undefined)
    return 'payments';
  const snapshot = settledDate === undefined && (open !== undefined || daysOverdue !== undefined) && paid === undefined;
  return snapshot ? 'aged_detail' : 'invoices';
}

/** The refusal for a kind's first missing column, or null when nothing is missing. `grouped`: rows stand under customers' names. */
export function missingColumn(kind: LedgerFileKind, columns: Columns, grouped: boolean): RefusalCode | null {
  const hasCustomer = columns.customerId !== undefined || columns.customerName !== undefined;
  if (kind === 'customers') return hasCustomer ? null : 'no_customer_column';
  const { total, open, paid, debit, credit, issueDate, dueDate, settledDate, daysOverdue } = columns;
  const has = (...of: (number | undefined)[]): boolean => of.some((column) => column !== undefined);
  if (!has(total, open, paid, debit, credit)) return 'no_amount_column';
  if (!hasCustomer && !grouped) return 'no_customer_column';
  if (kind !== 'payments' && columns.invoiceNumber === undefined) return 'no_number_column';
  return has(issueDate, dueDate, settledDate, daysOverdue) ? null : 'no_date_column';
}
