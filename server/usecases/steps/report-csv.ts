/** The report as CSV: one line an account, safe for spreadsheets. */
import { csvCell } from '#shared/csv.ts';
import type { ReportView } from '#shared/report-view.ts';

const HEAD = [
  'section',
  'account',
  'name',
  'state',
  'since',
  'business_days',
  'chases',
  'at_risk',
  'invoices',
  'last_words',
  'next_step',
  'next_on',
  'contact',
  'phone',
  'owner',
  'last_mail',
  'due_at',
  'tags',
];

/** All rows, also those that need nothing today. */
export function reportCsv(report: ReportView): string {
  const lines = report.rows.map((r) =>
    [
      r.section,
      r.account.externalId,
      r.account.name,
      r.state,
      r.since ?? '',
      r.silence === null ? '' : String(r.silence),
      r.chases.join(' '),
      r.atRisk.map((m) => `${m.amount} ${m.currency}`).join(' + '),
      r.invoices.map((i) => i.number).join(' '),
      r.lastWords ?? '',
      r.nextStep.kind,
      r.nextStep.on ?? '',
      r.nextStep.contact?.address ?? r.nextStep.contact?.name ?? '',
      r.nextStep.contact?.phone ?? '',
      r.owner ?? '',
      r.lastAt ?? '',
      r.dueAt ?? '',
      r.tags.join(' '),
    ]
      .map(csvCell)
      .join(','),
  );
  return `${[HEAD.join(','), ...lines].join('\r\n')}\r\n`;
}
