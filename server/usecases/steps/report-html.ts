/** The report as HTML that reads well in a mail client and with styles off: no images, no scripts, no tracking. */
import { showMoney } from '#shared/money.ts';
import type { ReportView } from '#shared/report-view.ts';
import { SECTIONS } from '#shared/tokens.ts';
import { en } from '#shared/words/en.ts';
import { showIn } from '#shared/words/show.ts';
import { sentenceOf } from '#shared/words/words.ts';

const LOCALE = 'en';
const MOST_ROWS = 25;

/** Text made safe inside HTML, also inside attributes. */
function safe(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** The whole report as one document. Every text from mail or ledger is escaped. */
export function reportHtml(report: ReportView): string {
  const show = showIn(LOCALE, 'UTC', report.on);
  const atRisk = report.atRisk.map((m) => showMoney(m, LOCALE)).join(' + ') || 'nothing';
  const sections = SECTIONS.flatMap((section) => {
    const rows = report.rows.filter((r) => r.section === section);
    if (rows.length === 0) return [];
    const items = rows.slice(0, MOST_ROWS).map((r) => {
      const [first] = r.because;
      const why = first ? sentenceOf(en, first, show) : '';
      const money = r.atRisk.map((m) => showMoney(m, LOCALE)).join(' + ');
      const words = r.lastWords === null ? '' : `<br><q>${safe(r.lastWords)}</q>`;
      return `<tr><td style="padding:6px 12px 6px 0"><b>${safe(r.account.name)}</b>${words}<br>${safe(why)}</td><td style="padding:6px 12px 6px 0;text-align:right;white-space:nowrap">${safe(money)}</td><td style="padding:6px 0;white-space:nowrap">${r.silence === null ? '' : `${r.silence} business days`}</td></tr>`;
    });
    const more = rows.length > MOST_ROWS ? `<p>and ${rows.length - MOST_ROWS} more</p>` : '';
    return [
      `<h2 style="font-size:16px;margin:20px 0 4px">${safe(en.sections[section])} (${rows.length})</h2><table role="presentation" style="border-collapse:collapse;width:100%">${items.join('')}</table>${more}`,
    ];
  });
  const mail = report.mailReadTo
    .map((m) => `${safe(m.mailbox.split('/').pop() ?? '')}: ${m.read} read, ${m.unreadable} unreadable`)
    .join(' · ');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${safe(report.organization)}: unanswered report ${report.on}</title></head>
<body style="font-family:Segoe UI,system-ui,sans-serif;font-size:14px;color:#242424;max-width:720px;margin:0 auto;padding:16px">
<h1 style="font-size:20px">Unanswered report, ${report.on}</h1>
<p><b>${report.unanswered}</b> unanswered · <b>${safe(atRisk)}</b> at risk · <b>${report.overdueInvoices}</b> overdue invoices</p>
${sections.join('\n')}
<hr><p style="color:#616161">Mail: ${mail}<br>Ledger as of ${report.ledgerAsOf?.slice(0, 16).replace('T', ' ') ?? 'never'} UTC${report.ledgerStale ? ' (more than a week old)' : ''}<br>${report.orphans.length} orphans · ${report.unmatched} mails wait for a decision</p>
</body></html>
`;
}
