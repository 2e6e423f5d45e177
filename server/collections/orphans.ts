/** Orphans: overdue invoices that nobody looks after (RULES §7.9). */
import type { Because } from '#shared/tokens.ts';
import type { Day } from '#shared/days.ts';
import { because } from './because.ts';
import type { BusinessCalendar } from './calendar-types.ts';
import type { InvoiceState } from './state-types.ts';

/** States that need no next date: the agency, the direct debit or a person's decision looks after them. */
const NEED_NO_DATE: ReadonlySet<InvoiceState['state']> = new Set(['handed_off', 'not_chased', 'closed']);

/**
 * Why an overdue invoice is an orphan, or null: no active owner, no next date, or one more than `after` business days of
 * ours past.
 */
export function orphanReason(
  invoice: InvoiceState,
  hasActiveOwner: boolean,
  today: Day,
  ourCalendar: BusinessCalendar,
  after: number,
): Because | null {
  if (invoice.atRisk + invoice.disputed <= 0n || invoice.daysOverdue <= 0) return null;
  if (!hasActiveOwner) return because('orphan_no_owner');
  if (NEED_NO_DATE.has(invoice.state)) return null;
  const { on } = invoice.nextStep;
  if (on === null) return because('orphan_no_date', { state: invoice.state });
  return ourCalendar.businessDaysBetween(on, today) > after ? because('orphan_date_past', { on }) : null;
}
