/** What every request passes first: the right host, no foreign origin, and headers that keep a page to itself. */
import { createMiddleware } from 'hono/factory';
import type { MiddlewareHandler } from 'hono';
import { Refusal } from '#shared/errors.ts';

/**
 * Refuses a Host that is not ours (DNS rebinding) and a foreign Origin (cross-site requests).
 * `hosts` gives the allowed `host:port` values once the port is known.
 */
export function ownHostOnly(hosts: () => readonly string[]): MiddlewareHandler {
  return createMiddleware(async (c, next) => {
    const host = c.req.header('host') ?? '';
    if (!hosts().includes(host.toLowerCase())) {
      throw new Refusal('forbidden', 'host_unknown', 'This server does not answer under that name.');
    }
    const origin = c.req.header('origin');
    // Browsers leave the name of an origin out under our referrer policy; a page of another site in a bare frame has none too.
    const isOwn = origin === 'null' && c.req.header('sec-fetch-site') === 'same-origin';
    if (origin !== undefined && !isOwn && !hosts().includes(origin.replace(/^https?:\/\//, '').toLowerCase())) {
      throw new Refusal('forbidden', 'origin_foreign', 'Requests from other sites are refused.');
    }
    await next();
  });
}

/** The content security policy of the preview and console pages; `nonce` is new for every page. */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types ledgerside-mail',
  ].join('; ');
}

/** Headers of every answer. Pages add their own policy. */
export function commonHeaders(): MiddlewareHandler {
  return createMiddleware(async (c, next) => {
    await next();
    c.header('x-content-type-options', 'nosniff');
    c.header('referrer-policy', 'no-referrer');
    c.header('cross-origin-resource-policy', 'same-origin');
    c.header('permissions-policy', 'camera=(), geolocation=(), microphone=()');
    if (c.res.headers.get('content-security-policy') === null) {
      c.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
    }
  });
}
