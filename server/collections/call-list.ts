/** The call list: the report's rows whose day has come, in the order in which to pick up the phone (RULES §8). */
import type { ReportRow } from '#shared/report-view.ts';
import type { Day } from '#shared/days.ts';

/**
 * Rows with a next date up to `today`: broken promises first, then unanswered after two chases or more, then newly
 * overdue ones; within each, and for the rest, in the report's own order. A newly overdue account counts as large when
 * the report ranks it within the first half of its section.
 */
export function callList(rows: readonly ReportRow[], today: Day): ReportRow[] {
  const due = rows.filter((row) => row.nextStep.on !== null && row.nextStep.on <= today);
  const newly = due.filter((row) => row.section === 'newly_overdue_not_contacted');
  const large = new Set(newly.slice(0, Math.ceil(newly.length / 2)));
  const group = (row: ReportRow): number => {
    if (row.section === 'promise_broken') return 0;
    if (row.state === 'unanswered' && row.chases.length >= 2) return 1;
    return large.has(row) ? 2 : 3;
  };
  return due
    .map((row, i) => ({ row, i }))
    .sort((a, b) => group(a.row) - group(b.row) || a.i - b.i)
    .map(({ row }) => row);
}
