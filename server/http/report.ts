/** The daily report as JSON and CSV. */
import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import { reportQuery } from '#shared/contract.ts';
import { isDay } from '#shared/days.ts';
import { reportCsv } from '#server/usecases/steps/report-csv.ts';
import { showReport } from '#server/usecases/show-report.ts';
import type { ReportInput } from '#server/usecases/show-report.ts';
import { signedIn } from './access.ts';
import type { Env, Identify } from './access.ts';
import { refuseInvalid } from './problem.ts';

/** The end of a day, or the instant; ms. */
function instantOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return Date.parse(isDay(text) ? `${text}T23:59:59.999Z` : text);
}

function inputOf(q: { asOf?: string | undefined; knownAt?: string | undefined; days?: number | undefined }): ReportInput {
  return { asOf: instantOf(q.asOf), knownAt: instantOf(q.knownAt), days: q.days ?? null };
}

/** `GET /report` and `GET /report.csv`. */
export function report(identify: Identify) {
  return new Hono<Env>()
    .get('/report', signedIn(identify), zValidator('query', reportQuery, refuseInvalid), async (c) =>
      c.json(await showReport(c.var.ctx, inputOf(c.req.valid('query'))), 200, { 'cache-control': 'no-store' }),
    )
    .get('/report.csv', signedIn(identify), zValidator('query', reportQuery, refuseInvalid), async (c) => {
      const csv = reportCsv(await showReport(c.var.ctx, inputOf(c.req.valid('query'))));
      return c.body(csv, 200, { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="unanswered.csv"', 'cache-control': 'no-store' });
    });
}
