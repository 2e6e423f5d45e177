/** A row of a list of payments. */
import { readCustomer } from './customer-row.ts';
import type { ParsedPayment } from './ledger-file.ts';
import { amount, currency, dayOf, entity, isProblem, problemWith, text, textOrNull } from './row-reader.ts';
import type { RowContext, RowProblem } from './row-reader.ts';

/** The payment of a row, or the problem that rejects it. Without a number of its own it is known by day and amount. */
export function readPayment(context: RowContext): ParsedPayment | RowProblem {
  const { columns } = context.plan;
  const customer = readCustomer(context);
  if (isProblem(customer)) return customer;
  const code = currency(context);
  if (isProblem(code)) return code;
  const field = (['total', 'paid', 'credit', 'open'] as const).find((name) => columns[name] !== undefined) ?? 'total';
  const minor = amount(context, field, code);
  if (isProblem(minor)) return minor;
  if (minor === null) return problemWith(context, 'missing_amount', field);
  const dateField = columns.settledDate === undefined ? 'issueDate' : 'settledDate';
  const on = dayOf(context, dateField);
  if (isProblem(on)) return on;
  if (on === null) return problemWith(context, 'missing_date', dateField);
  const number = text(context, 'paymentNumber') || `payment ${on} ${minor} ${code}`;
  const invoiceNumber = textOrNull(context, 'invoiceNumber');
  return {
    line: context.row.line,
    number,
    customer,
    entity: entity(context),
    currency: code,
    minor,
    on,
    invoiceNumber,
  };
}
