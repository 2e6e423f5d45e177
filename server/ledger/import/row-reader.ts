/** What every kind of row needs: its cells by field, dates in the file's order, amounts, and problems that reject it. */
import type { Day } from '#shared/days.ts';
import { amountOf } from './amounts.ts';
import { currencyCode } from './currencies.ts';
import { inOrder, isAmbiguous } from './dates.ts';
import type { Field, RejectReason } from './ledger-file.ts';
import type { OddityTally } from './oddities.ts';
import type { ImportPlan } from './plan.ts';
import { fieldText } from './rows.ts';
import { cellText } from './table.ts';
import type { TableRow } from './table.ts';

/** Why a row is rejected: the field at fault and the value as written. */
export type RowProblem = { problem: RejectReason; field: Field | null; value: string };

/** A row with the plan that it is read by. `group` is the heading that it stands under. */
export type RowContext = { plan: ImportPlan; row: TableRow; group: string | null; oddities: OddityTally };

/** A problem with one field of a row. */
export function problemWith(context: RowContext, problem: RejectReason, field: Field | null): RowProblem {
  return { problem, field, value: field === null ? '' : text(context, field) };
}

/** True for a problem. */
export function isProblem(value: unknown): value is RowProblem {
  return typeof value === 'object' && value !== null && 'problem' in value;
}

/** A field's text without padding, empty when blank or without a column. */
export function text({ plan, row }: RowContext, field: Field): string {
  return fieldText(row.cells, plan.columns, field);
}

/** A field's text, null when blank. */
export function textOrNull(context: RowContext, field: Field): string | null {
  const value = text(context, field);
  return value === '' ? null : value;
}

/** A field's day, null when blank or without a column. */
export function dayOf(context: RowContext, field: Field): Day | null | RowProblem {
  const { plan, row } = context;
  const column = plan.columns[field];
  const cell = column === undefined ? undefined : row.cells[column];
  if (column === undefined || cell === undefined || cell === '') return null;
  if (typeof cell !== 'string' && 'day' in cell) return cell.day;
  const date = plan.readDate(cellText(cell));
  if (date === null) return problemWith(context, 'bad_date', field);
  if (date.kind === 'serial') context.oddities.note('serial_dates', row.line, { column: plan.headers[column] ?? '' });
  const order = plan.dateOrders.get(column) ?? 'mixed';
  if (isAmbiguous(date, order)) return problemWith(context, 'ambiguous_date', field);
  const day = inOrder(date, order);
  return day === null && date.kind !== 'blank' ? problemWith(context, 'bad_date', field) : day;
}

/** A field's amount in minor units, null when blank or without a column. */
export function amount(context: RowContext, field: Field, currency: string): bigint | null | RowProblem {
  const { plan, row } = context;
  const column = plan.columns[field];
  const cell = column === undefined ? undefined : row.cells[column];
  if (cell === undefined) return null;
  const minor = amountOf(cell, plan.decimalMark, currency);
  return typeof minor === 'string' ? problemWith(context, minor, field) : minor;
}

/** The row's currency: its column's, else the file's. */
export function currency(context: RowContext): string | RowProblem {
  const written = text(context, 'currency');
  if (written === '') return context.plan.currency;
  return (
    currencyCode(written, context.plan.options.baseCurrency) ?? problemWith(context, 'unknown_currency', 'currency')
  );
}

/** The row's entity: its column's, else the one told. */
export function entity(context: RowContext): string | null {
  return textOrNull(context, 'entity') ?? context.plan.options.entity ?? null;
}
