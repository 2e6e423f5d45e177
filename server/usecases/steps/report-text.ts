/** The report as plain text, at most 100 columns wide. */
import { showMoney } from '#shared/money.ts';
import type { ReportRow, ReportView } from '#shared/report-view.ts';
import { SECTIONS } from '#shared/tokens.ts';
import { en } from '#shared/words/en.ts';
import { showIn } from '#shared/words/show.ts';
import { sentenceOf } from '#shared/words/words.ts';

/** Rows that a section shows; the rest is counted. */
const MOST_ROWS = 25;
const LOCALE = 'en';
const WIDTH = 100;

function cut(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}

/** A line as lines of at most 100 columns, broken at blanks. */
function fit(line: string): string[] {
  const fitted: string[] = [];
  let rest = line;
  while (rest.length > WIDTH) {
    const blank = rest.lastIndexOf(' ', WIDTH);
    const at = blank > WIDTH / 2 ? blank : WIDTH;
    fitted.push(rest.slice(0, at).trimEnd());
    rest = `      ${rest.slice(at).trimStart()}`;
  }
  return [...fitted, rest];
}

function rowText(row: ReportRow, why: string): string[] {
  const money = row.atRisk.map((m) => showMoney(m, LOCALE)).join(' + ') || '—';
  const silence = row.silence === null ? '' : `${row.silence} business days`;
  const next = [
    en.nextSteps[row.nextStep.kind] ?? row.nextStep.kind,
    row.nextStep.on,
    row.nextStep.contact?.name,
    row.nextStep.contact?.phone,
  ]
    .filter(Boolean)
    .join(' · ');
  return [
    `  ${cut(row.account.name, 34).padEnd(35)}${money.padStart(22)}  ${silence.padEnd(17)} ${cut(row.owner ?? 'no owner', 18)}`,
    `      ${cut(row.invoices.map((i) => i.number).join(', '), 90)}`,
    ...(row.lastWords === null ? [] : [`      “${cut(row.lastWords, 88)}”`]),
    `      ${cut(why, 92)}`,
    `      → ${cut(next, 90)}`,
  ];
}

/** The report for a terminal or a plain mail part: figures, sections in order, completeness. */
export function reportText(report: ReportView): string {
  const show = showIn(LOCALE, 'UTC', report.on);
  const lines = [
    `${report.organization} · unanswered report · ${report.on}`,
    `${report.unanswered} unanswered · ${report.atRisk.map((m) => showMoney(m, LOCALE)).join(' + ') || 'nothing'} at risk · ${report.overdueInvoices} overdue invoices`,
  ];
  for (const section of SECTIONS) {
    const rows = report.rows.filter((r) => r.section === section);
    if (rows.length === 0) continue;
    lines.push('', `${en.sections[section]} (${rows.length})`, '─'.repeat(100));
    for (const row of rows.slice(0, MOST_ROWS)) {
      const [first] = row.because;
      lines.push(...rowText(row, first ? sentenceOf(en, first, show) : ''));
    }
    if (rows.length > MOST_ROWS) lines.push(`  and ${rows.length - MOST_ROWS} more`);
  }
  lines.push('', '─'.repeat(100));
  for (const m of report.mailReadTo)
    lines.push(
      `Mail of ${cut(m.mailbox.split('/').pop() ?? m.mailbox, 50)}: ${m.read} read, ${m.unreadable} unreadable, complete to ${m.to?.slice(0, 16).replace('T', ' ') ?? 'never'} UTC`,
    );
  lines.push(
    `Ledger as of ${report.ledgerAsOf?.slice(0, 16).replace('T', ' ') ?? 'never'} UTC${report.ledgerStale ? ' — more than a week old' : ''}`,
  );
  lines.push(`${report.orphans.length} orphans · ${report.unmatched} mails wait for a decision`);
  for (const o of report.orphans.slice(0, 10))
    lines.push(`  ${o.number} (${cut(o.account, 40)}): ${sentenceOf(en, o.because, show)}`);
  for (const c of report.corrections.slice(0, 20))
    lines.push(`Corrected: ${c.account} was ${en.states[c.was]}, is ${en.states[c.is]}`);
  return `${lines.flatMap(fit).join('\n')}\n`;
}
