import { describe, expect, it } from 'vitest';
import { createApp } from '#server/app.ts';
import { accessOf } from '#server/http/access.ts';
import type { Access } from '#server/http/access.ts';

const app = createApp({
  identify: async () => null,
  signIn: async () => null,
  hosts: () => [],
  dist: '/nowhere',
  log: () => undefined,
});

/** Every route with what its first handler declares. Handlers for all methods and paths are guards, no routes. */
function declared(): Map<string, Access | undefined> {
  const found = new Map<string, Access | undefined>();
  for (const route of app.routes) {
    if (route.method === 'ALL' && route.path === '/*') continue;
    const key = `${route.method} ${route.path}`;
    if (!found.has(key)) found.set(key, accessOf(route.handler));
  }
  return found;
}

describe('routes', () => {
  it('declare first of all who may call them', () => {
    expect([...declared()].filter(([, access]) => access === undefined).map(([route]) => route)).toEqual([]);
  });

  it('are open to anyone only where this list says so', () => {
    const open = [...declared()].filter(([, access]) => access === 'anyone').map(([route]) => route);
    expect(open.sort()).toEqual(['GET /', 'GET /assets/*', 'GET /health', 'POST /api/session']);
  });

  it('are these', () => {
    const signedIn = [...declared()].filter(([, access]) => access === 'signed_in').map(([route]) => route);
    expect(signedIn.sort()).toEqual([
      'GET /api/aging',
      'GET /api/messages',
      'GET /api/messages/:id',
      'GET /api/report',
      'GET /api/report.csv',
      'POST /api/answered',
      'POST /api/links/confirm',
      'POST /api/links/reject',
      'POST /api/pane',
      'POST /api/undo',
    ]);
  });
});
