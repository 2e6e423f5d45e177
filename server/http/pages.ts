/** The built pages: the HTML shell with a nonce per request, and hashed assets, pre-compressed. */
import { existsSync, readFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { Refusal } from '#shared/errors.ts';
import { anyone } from './access.ts';
import type { Env } from './access.ts';
import { pagePolicy } from './guards.ts';

/** Routes `/` and `/assets/*` over the build folder. The shell holds no data: whoever loads it still has to sign in. */
export function pages(dist: string): Hono<Env> {
  const shellPath = join(dist, 'index.html');
  return new Hono<Env>()
    .get('/', anyone(), (c) => {
      // Read for every page: another start may have built the pages anew, with new names of the assets.
      const shell = existsSync(shellPath) ? readFileSync(shellPath, 'utf8') : null;
      if (shell === null)
        throw new Refusal('environment', 'pages_not_built', 'The pages are not built. Run "npm run build".');
      const nonce = randomBytes(18).toString('base64');
      c.header('content-security-policy', pagePolicy(nonce));
      c.header('cache-control', 'no-store');
      return c.html(shell.replaceAll('__NONCE__', nonce));
    })
    .get(
      '/assets/*',
      anyone(),
      async (c, next) => {
        await next();
        if (c.res.ok) c.res.headers.set('cache-control', 'public, max-age=31536000, immutable');
      },
      serveStatic({ root: dist, precompressed: true }),
    );
}
