/** `report`: the daily unanswered report. */
import type { Command } from 'commander';
import type { ReportView } from '#shared/report-view.ts';
import { reportCsv } from '#server/usecases/steps/report-csv.ts';
import { reportHtml } from '#server/usecases/steps/report-html.ts';
import { reportText } from '#server/usecases/steps/report-text.ts';
import { Refusal } from '#shared/errors.ts';
import { whenOption, wholeNumber } from '../options.ts';
import type { When } from '../options.ts';
import type { Done, Run } from '../program.ts';

type Options = {
  asOf?: When;
  asKnown?: When;
  days?: number;
  format?: string;
  org?: string;
  data?: string;
  json?: boolean;
};

const FORMATS: Record<string, (report: ReportView) => string> = {
  text: reportText,
  csv: reportCsv,
  html: reportHtml,
  json: (report) =>
    report.rows
      .map((r) => {
        const {
          section,
          account,
          state,
          since,
          lastAt,
          dueAt,
          chases,
          atRisk,
          invoices,
          nextStep,
          owner,
          threadId,
          lastMessageId,
          because,
        } = r;
        return `${JSON.stringify({ section, account, state, since, lastAt, dueAt, chases, atRisk, invoices, nextStep, owner, threadId, lastMessageId, because })}\n`;
      })
      .join(''),
};

/** Registers the verb. */
export function addReport(program: Command, run: Run, done: Done): void {
  program
    .command('report')
    .description('the daily unanswered report')
    .option('--as-of <time>', 'as of a past time (a day: its end), with all that is known now', whenOption)
    .option('--as-known <time>', 'as it was known at a past time', whenOption)
    .option('--days <n>', 'business days until unanswered', wholeNumber(1))
    .option('--format <format>', 'text, json, csv or html', 'text')
    .option('--org <name>', 'organization')
    .option('--data <dir>', 'data folder')
    .option('--json', 'one JSON object a row')
    .action(async (o: Options) => {
      if (o.asOf !== undefined && o.asKnown !== undefined)
        throw new Refusal('usage', 'two_times', 'Give --as-of or --as-known, not both.');
      const asked = FORMATS[o.format ?? 'text'];
      if (!asked) throw new Refusal('usage', 'format_unknown', '--format must be text, json, csv or html.');
      const format = (o.json ? FORMATS['json'] : asked) ?? asked;
      const { showReport } = await import('#server/usecases/show-report.ts');
      const ws = await run.workspace(o);
      const ctx = ws.context(await ws.orgNamed(o.org ?? null), { type: 'operator' });
      const { endOfDay } = await import('#server/usecases/steps/organization.ts');
      const instant = (when: When | undefined): number | null =>
        when === undefined ? null : 'at' in when ? when.at : endOfDay(ctx.org, when.day);
      const question = { asOf: instant(o.asOf), knownAt: instant(o.asKnown), days: o.days ?? null };
      run.terminal.out(format(await showReport(ctx, question)));
      done(0);
    });
}
