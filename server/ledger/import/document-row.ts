/** A row of an invoice list or aged detail to a document (RULES §3). */
import { addDays } from '#shared/days.ts';
import type { Day } from '#shared/days.ts';
import { readCustomer } from './customer-row.ts';
import { documentState, documentType } from './document-type.ts';
import type { DueSource, ParsedDocument, Reduction } from './ledger-file.ts';
import { amount, currency, dayOf, entity, isProblem, problemWith, text, textOrNull } from './row-reader.ts';
import type { RowContext, RowProblem } from './row-reader.ts';
import { plainWords } from './rows.ts';
import { termsDays } from './terms.ts';
import { NO, YES } from './words/cells.ts';

type Money = { currency: string; minor: bigint; open: bigint };

/** The document of a row, the problem that rejects it, or null for one that is void or a draft. */
export function readDocument(context: RowContext): ParsedDocument | RowProblem | null {
  const { row, plan, oddities } = context;
  const state = documentState(text(context, 'status'));
  if (state === 'void') {
    oddities.note('void_document', row.line);
    return null;
  }
  const customer = readCustomer(context);
  if (isProblem(customer)) return customer;
  const money = readMoney(context, state === 'paid');
  if (isProblem(money)) return money;
  const issuedOn = dayOf(context, 'issueDate');
  if (isProblem(issuedOn)) return issuedOn;
  const settledOn = dayOf(context, 'settledDate');
  if (isProblem(settledOn)) return settledOn;
  const kind = documentType(text(context, 'documentType')) ?? (money.minor < 0n ? 'credit_note' : 'invoice');
  const due = readDue(context, kind, issuedOn, settledOn);
  if (isProblem(due)) return due;
  const number = text(context, 'invoiceNumber') || (kind === 'payment' ? paymentNumber(context, money, issuedOn) : '');
  if (number === '') return problemWith(context, 'missing_number', 'invoiceNumber');
  const reductions = readReductions(context, money, settledOn, state === 'paid');
  const document: ParsedDocument = {
    line: row.line,
    kind,
    number,
    customer,
    entity: entity(context),
    currency: money.currency,
    minor: money.minor,
    open: reductions.reduce((open, { minor }) => open - minor, money.minor),
    issuedOn,
    ...due,
    settledOn,
    reductions,
    poNumber: textOrNull(context, 'poNumber'),
    disputed: isDisputed(context),
    pastKnown: plan.columns.settledDate !== undefined && reductions.every(({ on }) => on !== null),
  };
  noteOddDates(context, document);
  return document;
}

function readMoney(context: RowContext, paid: boolean): Money | RowProblem {
  const { columns, signByType } = context.plan;
  const code = currency(context);
  if (isProblem(code)) return code;
  const total =
    columns.debit !== undefined || columns.credit !== undefined ? sided(context, code) : amount(context, 'total', code);
  if (isProblem(total)) return total;
  const open = amount(context, 'open', code);
  if (isProblem(open)) return open;
  const taken = amount(context, 'paid', code);
  if (isProblem(taken)) return taken;
  const whole = total ?? open ?? (columns.total === undefined && columns.open === undefined ? taken : null);
  if (whole === null)
    return problemWith(
      context,
      'missing_amount',
      columns.total === undefined && columns.open !== undefined ? 'open' : 'total',
    );
  const rest = paid ? 0n : (open ?? (taken === null || total === null ? whole : whole - taken));
  const type = signByType ? documentType(text(context, 'documentType')) : null;
  const sign = type === 'credit_note' || type === 'payment' ? -1n : 1n;
  return { currency: code, minor: whole * sign, open: rest * sign };
}

/** Debit minus credit; a total column beside them is only their running balance and is not asked. */
function sided(context: RowContext, code: string): bigint | null | RowProblem {
  const debit = amount(context, 'debit', code);
  if (isProblem(debit)) return debit;
  const credit = amount(context, 'credit', code);
  if (isProblem(credit)) return credit;
  return debit === null && credit === null ? amount(context, 'total', code) : (debit ?? 0n) - (credit ?? 0n);
}

/** What was taken off: up to the open amount that the file states, on the settled day; all of it where it states none. */
function readReductions(context: RowContext, money: Money, settledOn: Day | null, paid: boolean): Reduction[] {
  const { columns } = context.plan;
  const statesOpen = text(context, 'open') !== '' || text(context, 'paid') !== '' || paid;
  const restKnown = statesOpen && (columns.total !== undefined || columns.debit !== undefined);
  const minor = settledOn !== null && !restKnown ? money.minor : money.minor - money.open;
  return minor === 0n ? [] : [{ on: settledOn, minor }];
}

function readDue(
  context: RowContext,
  kind: ParsedDocument['kind'],
  issuedOn: Day | null,
  settledOn: Day | null,
): { dueOn: Day; dueSource: DueSource } | RowProblem {
  const { plan, row, oddities } = context;
  const written = dayOf(context, 'dueDate');
  if (isProblem(written)) return written;
  if (written !== null) return { dueOn: written, dueSource: 'file' };
  if (issuedOn !== null && kind !== 'invoice') return { dueOn: issuedOn, dueSource: 'issue_day' };
  if (issuedOn !== null) {
    const terms = text(context, 'terms');
    const days = termsDays(terms);
    if (days !== null) return { dueOn: addDays(issuedOn, days), dueSource: 'terms' };
    if (terms !== '') oddities.note('terms_not_understood', row.line, { terms: terms.slice(0, 60) });
    oddities.note('due_by_default_terms', row.line, { days: plan.options.defaultTermsDays });
    return { dueOn: addDays(issuedOn, plan.options.defaultTermsDays), dueSource: 'default_terms' };
  }
  const late = /^-?\d{1,5}$/.exec(text(context, 'daysOverdue'));
  if (late !== null && plan.asOf !== null)
    return { dueOn: addDays(plan.asOf, -Number(late[0])), dueSource: 'days_overdue' };
  if (settledOn === null)
    return problemWith(context, 'missing_due_date', plan.columns.dueDate === undefined ? 'issueDate' : 'dueDate');
  oddities.note('due_day_unknown', row.line);
  return { dueOn: settledOn, dueSource: 'settled_day' };
}

/** Unallocated payments often bear no number; day and amount tell the same one again on the next import. */
function paymentNumber(context: RowContext, { minor, currency }: Money, on: Day | null): string {
  const own = text(context, 'paymentNumber');
  return own === '' ? `payment ${on ?? ''} ${minor} ${currency}` : own;
}

function isDisputed(context: RowContext): boolean {
  const written = text(context, 'disputed');
  if (written === '') return false;
  const word = plainWords(written);
  if (YES.includes(word)) return true;
  if (!NO.includes(word))
    context.oddities.note('unknown_dispute_flag', context.row.line, { value: written.slice(0, 40) });
  return false;
}

function noteOddDates({ oddities, row }: RowContext, { issuedOn, dueOn, settledOn }: ParsedDocument): void {
  if (issuedOn === null) return;
  if (dueOn < issuedOn) oddities.note('due_before_issue', row.line);
  if (settledOn !== null && settledOn < issuedOn) oddities.note('settled_before_issue', row.line);
}
