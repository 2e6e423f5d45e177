import { describe, expect, it } from 'vitest';
import { importsOf, sources } from './sources.ts';

/** Which rooms a room may import at run time, and which it may name in types. */
const ALLOWED: Record<string, { run: string[]; types?: string[] }> = {
  shared: { run: ['shared'] },
  'server/ledger': { run: ['server/ledger', 'shared'] },
  'server/mail': { run: ['server/mail', 'shared'] },
  'server/collections': { run: ['server/collections', 'server/ledger', 'server/mail', 'shared'] },
  'server/mailbox': { run: ['server/mailbox', 'server/mail', 'shared'] },
  // JSON columns hold values of the pure rooms: the store names their types and calls nothing of theirs.
  'server/store': { run: ['server/store', 'shared'], types: ['server/mail', 'server/ledger', 'server/collections'] },
  'server/usecases': {
    run: [
      'server/usecases',
      'server/ledger',
      'server/mail',
      'server/collections',
      'server/store',
      'server/mailbox',
      'server/sample',
      'shared',
    ],
  },
  'server/sample': { run: ['server/sample', 'shared'] },
  'server/jobs': { run: ['server/jobs', 'server/usecases', 'shared'] },
  'server/http': { run: ['server/http', 'server/usecases', 'shared'] },
  'server/cli': { run: ['server/cli', 'server/usecases', 'shared'], types: ['server'] },
  addin: { run: ['addin', 'shared'], types: ['server/http'] },
};

const PURE = ['shared', 'server/ledger', 'server/mail', 'server/collections', 'server/sample'];

function roomOf(path: string): string | null {
  return Object.keys(ALLOWED).find((room) => path.startsWith(`${room}/`)) ?? null;
}

const files = sources('shared', 'server', 'addin');

describe('who may import whom', () => {
  it('is kept by every file', () => {
    const breaches = files.flatMap((file) => {
      const room = roomOf(file.path);
      if (!room) return [];
      const rule = ALLOWED[room];
      return importsOf(file)
        .filter((i) => i.own)
        .filter((i) => {
          const targets = [...(rule?.run ?? []), ...(i.typeOnly ? (rule?.types ?? []) : [])];
          return !targets.some((t) => i.target.startsWith(`${t}/`));
        })
        .map((i) => `${file.path} -> ${i.target}`);
    });
    expect(breaches).toEqual([]);
  });

  it('keeps server away from test, and addin away from the server but for the types of its door', () => {
    const breaches = files.flatMap((f) =>
      importsOf(f)
        .filter((i) => i.own && i.target.startsWith('test/'))
        .map((i) => `${f.path} -> ${i.target}`),
    );
    expect(breaches).toEqual([]);
  });

  it('keeps drizzle and the drivers within the store', () => {
    const breaches = files
      .filter((f) => !f.path.startsWith('server/store/'))
      .flatMap((f) =>
        importsOf(f)
          .filter((i) => /^(drizzle-orm|postgres$|@electric-sql)/.test(i.target))
          .map((i) => `${f.path} -> ${i.target}`),
      );
    expect(breaches).toEqual([]);
  });
});

describe('pure rooms', () => {
  const pure = files.filter((f) => PURE.some((room) => f.path.startsWith(`${room}/`)));

  it('import nothing of Node', () => {
    const breaches = pure.flatMap((f) =>
      importsOf(f)
        .filter((i) => i.target.startsWith('node:'))
        .map((i) => `${f.path} -> ${i.target}`),
    );
    expect(breaches).toEqual([]);
  });

  it('have no clock and no randomness of their own', () => {
    const breaches = pure
      .filter((f) =>
        /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bTemporal\.Now\b|\bcrypto\.\w+\(|\bperformance\.now\(|\bprocess\.(env|argv|cwd|hrtime|exit|memoryUsage)\b/.test(
          f.text,
        ),
      )
      .map((f) => f.path);
    expect(breaches).toEqual([]);
  });
});
