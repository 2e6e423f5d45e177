/** The daily report as JSON and CSV. */
import { zValidator } from '@hono/zod-validator';
import { Hono } from 'hono';
import type { z } from 'zod';
import { reportQuery } from '#shared/contract.ts';
import { isDay } from '#shared/days.ts';
import type { Context } from '#server/usecases/context.ts';
import { endOfDay } from '#server/usecases/steps/organization.ts';
import { reportCsv } from '#server/usecases/steps/report-csv.ts';
import { showReport } from '#server/usecases/show-report.ts';
import type { ReportInput } from '#server/usecases/show-report.ts';
import { signedIn } from './access.ts';
import type { Env, Identify } from './access.ts';
import { invalidFields, refuseInvalid } from './problem.ts';

/** The end of a day of the organization, or the instant; ms. Refuses a day that is none. */
function instantOf(ctx: Context, field: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  const at = isDay(text) ? endOfDay(ctx.org, text) : Date.parse(text);
  if (Number.isNaN(at) || (text.length === 10 && !isDay(text))) throw invalidFields([field]);
  return at;
}

function inputOf(ctx: Context, q: z.infer<typeof reportQuery>): ReportInput {
  const { asOf, knownAt, days } = q;
  return { asOf: instantOf(ctx, 'asOf', asOf), knownAt: instantOf(ctx, 'knownAt', knownAt), days: days ?? null };
}

/** `GET /report` and `GET /report.csv`. */
export function report(identify: Identify) {
  return new Hono<Env>()
    .get('/report', signedIn(identify), zValidator('query', reportQuery, refuseInvalid), async (c) =>
      c.json(await showReport(c.var.ctx, inputOf(c.var.ctx, c.req.valid('query'))), 200, {
        'cache-control': 'no-store',
      }),
    )
    .get('/report.csv', signedIn(identify), zValidator('query', reportQuery, refuseInvalid), async (c) => {
      const csv = reportCsv(await showReport(c.var.ctx, inputOf(c.var.ctx, c.req.valid('query'))));
      return c.body(csv, 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="unanswered.csv"',
        'cache-control': 'no-store',
      });
    });
}
