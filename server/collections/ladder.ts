/** The dunning ladder (RULES §10): which rung is due, and when. */
import { addDays, daysBetween } from '#shared/days.ts';
import type { Day } from '#shared/days.ts';
import { STAGES } from '#shared/tokens.ts';
import type { Stage, State } from '#shared/tokens.ts';
import type { BusinessCalendar } from './calendar-types.ts';
import type { Policy } from './facts.ts';
import type { ChaseMark, InvoiceState } from './state-types.ts';

/** A rung and the first business day on which it may be taken. */
export type Rung = { stage: Stage; on: Day };

/** The rungs that ask for payment of something overdue, in order. */
const CLIMB: readonly Stage[] = STAGES.filter((stage) => stage !== 'courtesy');

/**
 * The next rung of an invoice. Its place is the highest rung sent, or as many rungs as it was chased, whichever is
 * higher; so the first one proposed after an import is the reminder, or what the mail history shows. It is due at its
 * days past due, and at least a rung's gap of business days after the latest chase. Courtesy is before the due day only.
 */
export function nextRung(
  invoice: { dueOn: Day; chases: readonly ChaseMark[] },
  today: Day,
  policy: Policy,
  calendar: BusinessCalendar,
): Rung {
  const onBusinessDay = (day: Day): Day => (calendar.isBusinessDay(day) ? day : calendar.addBusinessDays(day, 1));
  if (today <= invoice.dueOn && invoice.chases.length === 0) {
    return { stage: 'courtesy', on: onBusinessDay(addDays(invoice.dueOn, policy.ladder.courtesy)) };
  }
  const sent = invoice.chases.reduce((highest, chase) => Math.max(highest, rungIndex(chase.stage)), -1);
  const taken = Math.max(sent + 1, invoice.chases.length);
  const stage = CLIMB[Math.min(taken, CLIMB.length - 1)] ?? 'reminder';
  const last = invoice.chases.at(-1);
  const byAge = onBusinessDay(addDays(invoice.dueOn, policy.ladder[stage]));
  const byGap = last === undefined ? byAge : calendar.addBusinessDays(last.on, policy.rungGap);
  return { stage, on: byAge > byGap ? byAge : byGap };
}

function rungIndex(stage: Stage | null): number {
  return stage === null ? -1 : CLIMB.indexOf(stage);
}

/** Why an invoice is left out of a reminder, for its footnote. */
export type LeftOut = { invoiceId: string; state: State };

/** What the account's next message would be: one rung for all chaseable invoices, and what it leaves out. */
export type AccountRung = { stage: Stage; on: Day; isDue: boolean; invoices: string[]; leftOut: LeftOut[] };

const CHASEABLE: ReadonlySet<State> = new Set([
  'not_contacted',
  'waiting',
  'acknowledged',
  'unanswered',
  'cannot_tell',
  'not_delivered',
  'possibly_answered',
  'promise_broken',
]);

/** True when a reminder may ask for the invoice: overdue, and neither held, contested, paid nor waiting for us. */
export function isChaseable(invoice: InvoiceState): boolean {
  if (invoice.daysOverdue <= 0) return false;
  if (invoice.parts.length > 0) return invoice.parts.some((part) => CHASEABLE.has(part.state));
  const isOurMove = invoice.state === 'our_turn' && invoice.nextStep.kind === 'remind';
  return isOurMove || CHASEABLE.has(invoice.state);
}

/**
 * The rung of the account: that of its oldest chaseable invoice, listing all of them. Null when nothing may be chased.
 * Overdue invoices that are contested, promised, planned, handed off or otherwise held are left out by name.
 */
export function accountRung(
  invoices: readonly InvoiceState[],
  today: Day,
  policy: Policy,
  calendar: BusinessCalendar,
): AccountRung | null {
  const chaseable = invoices.filter(isChaseable);
  const oldest = chaseable.reduce<InvoiceState | null>(
    (first, invoice) => (first === null || daysBetween(first.dueOn, invoice.dueOn) < 0 ? invoice : first),
    null,
  );
  if (oldest === null) return null;
  const { stage, on } = nextRung(oldest, today, policy, calendar);
  const leftOut = invoices
    .filter((invoice) => invoice.daysOverdue > 0 && invoice.open > 0n && !isChaseable(invoice))
    .filter((invoice) => invoice.state !== 'settled' && invoice.state !== 'closed')
    .map(({ invoiceId, state }) => ({ invoiceId, state }));
  return { stage, on, isDue: on <= today, invoices: chaseable.map((invoice) => invoice.invoiceId), leftOut };
}
