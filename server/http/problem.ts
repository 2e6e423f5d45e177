/** Errors as problem details (RFC 9457). A bug is logged by its place alone and answered without detail. */
import type { ErrorHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { z } from 'zod';
import { Refusal } from '#shared/errors.ts';
import type { RefusalKind } from '#shared/errors.ts';

const STATUS: Record<RefusalKind, ContentfulStatusCode> = {
  usage: 400,
  rejected: 422,
  environment: 503,
  not_found: 404,
  forbidden: 403,
  unauthorized: 401,
  conflict: 409,
};

function body(status: number, code: string, detail: string): string {
  return JSON.stringify({
    type: `urn:ledgerside:problem:${code}`,
    title: code.replaceAll('_', ' '),
    status,
    code,
    detail,
  });
}

const HEADERS = { 'content-type': 'application/problem+json; charset=utf-8', 'cache-control': 'no-store' };

/** The one error handler of the application. `log` is told of bugs: name and first own frame, never data. */
export function problems(log: (bug: { error: string; at: string }) => void): ErrorHandler {
  return (error, c) => {
    if (error instanceof Refusal) {
      const status = STATUS[error.kind];
      return c.body(body(status, error.code, error.message), status, HEADERS);
    }
    if (error instanceof HTTPException) {
      return c.body(
        body(error.status, error.status === 413 ? 'too_large' : 'bad_request', 'The request cannot be taken as it is.'),
        error.status,
        HEADERS,
      );
    }
    const frame = (error.stack ?? '').split('\n').find((l) => /^\s+at /.test(l) && !l.includes('node_modules')) ?? '';
    log({
      error: error.name,
      at: frame
        .trim()
        .slice(0, 500)
        .replace(/file:\/\/\S*\/(server|shared)\//, '$1/'),
    });
    return c.body(body(500, 'bug', 'Something went wrong inside Ledgerside.'), 500, HEADERS);
  };
}

/** The refusal of a request that does not fit the contract, named by its fields and never by its values. */
export function invalidFields(fields: readonly string[]): Refusal {
  const names = [...new Set(fields)].join(', ');
  return new Refusal('usage', 'request_invalid', `These fields are missing or not right: ${names}.`);
}

/** Hook for zod validators. Throws a Refusal that names what does not fit. */
export function refuseInvalid(result: { success: boolean; error?: z.core.$ZodError }): void {
  if (result.success) return;
  throw invalidFields((result.error?.issues ?? []).map((i) => i.path.map(String).join('.') || 'body'));
}
