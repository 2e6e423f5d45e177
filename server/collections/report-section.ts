/** Which list of the daily report an invoice belongs to (RULES §8). */
import { SECTIONS } from '#shared/tokens.ts';
import type { Section, State } from '#shared/tokens.ts';
import type { Day } from '#shared/days.ts';
import type { InvoiceState, NextStepKind, OurTurn } from './state-types.ts';

/**
 * The section of an invoice today; null when it is not overdue and nothing is to be done. An overdue invoice that needs
 * nothing today is in `other`. What may not be said to be unanswered yet is a follow-up, as soon as its day has come.
 */
export function sectionOf(invoice: InvoiceState, today: Day, newlyOverdueFrom: number): Section | null {
  if (invoice.state === 'settled' || invoice.state === 'closed') return closedSection(invoice);
  const { kind, on } = invoice.nextStep;
  const wanted = wantedSection(invoice.state, kind, on, invoice.daysOverdue, today, newlyOverdueFrom);
  if (wanted !== null) return wanted;
  return invoice.daysOverdue > 0 ? 'other' : null;
}

/** Sections of the parts of an invoice that is contested in part, besides its own. */
export function partSections(invoice: InvoiceState, today: Day): Section[] {
  return invoice.parts
    .map((part) => wantedSection(part.state, 'wait', part.on, invoice.daysOverdue, today, Number.POSITIVE_INFINITY))
    .filter((section) => section !== null);
}

/** True when a conversation waits for us today. */
export function isTurnDue(turn: OurTurn, today: Day): boolean {
  return turn.putOffTo === null || turn.putOffTo <= today;
}

/** Negative when section `a` comes before `b`. */
export function compareSections(a: Section, b: Section): number {
  return SECTIONS.indexOf(a) - SECTIONS.indexOf(b);
}

/** What a person closed is overdue all the same, and stands in one list as long as the ledger shows it open. */
function closedSection(invoice: InvoiceState): Section | null {
  return invoice.state === 'closed' && invoice.atRisk > 0n ? 'other' : null;
}

function wantedSection(
  state: State,
  kind: NextStepKind,
  on: Day | null,
  daysOverdue: number,
  today: Day,
  newlyOverdueFrom: number,
): Section | null {
  switch (state) {
    case 'promise_broken':
    case 'unanswered':
    case 'possibly_answered':
    case 'not_delivered':
      return state;
    case 'our_turn':
      return kind === 'check_payment' ? 'payment_reported_not_arrived' : 'our_turn';
    case 'disputed':
      return on !== null && on <= today ? 'disputes_due' : null;
    case 'not_contacted':
      if (daysOverdue >= newlyOverdueFrom) return 'newly_overdue_not_contacted';
      break;
    default:
  }
  return on !== null && on <= today ? 'follow_ups_due' : null;
}
