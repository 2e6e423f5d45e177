import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT, sources } from './sources.ts';

const own = sources('shared', 'server', 'addin');
const all = [...own, ...sources('test', 'migrations')];

describe('source files', () => {
  it('are at most 300 lines, and half of them under 100', () => {
    const lengths = own.map((f) => ({ path: f.path, lines: f.text.split('\n').length - 1 }));
    expect(lengths.filter((f) => f.lines > 300)).toEqual([]);
    const sorted = lengths.map((f) => f.lines).sort((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(100);
  });

  it('use nothing that type stripping or plain reading forbids', () => {
    const banned =
      /\bas any\b|@ts-ignore|@ts-nocheck|^\s*(export\s+)?(const\s+)?enum\s|^\s*export\s+default\s|\bnamespace\s+\w+\s*\{/m;
    const config = /(vite|vitest|drizzle)\.config\.ts$/;
    const breaches = all
      .filter((f) => !config.test(f.path) && f.path !== 'test/house/style.test.ts' && banned.test(f.text))
      .map((f) => f.path);
    expect(breaches).toEqual([]);
  });

  it('hold no barrels: no file that only passes on others', () => {
    const breaches = own.filter((f) => /^export \* from|^export \{[^}]*\} from/m.test(f.text)).map((f) => f.path);
    expect(breaches).toEqual([]);
  });

  it('name no machine path and no registry', () => {
    const hosts = new RegExp(['/wo' + 'rk/', '/ro' + 'ot/', 'registry\\.' + 'npmjs', 'deb\\.deb' + 'ian'].join('|'));
    expect(all.filter((f) => hosts.test(f.text)).map((f) => f.path)).toEqual([]);
  });

  it('say what every exported function does', () => {
    const breaches = own
      .filter((f) => !f.path.startsWith('addin/'))
      .flatMap((f) => {
        const lines = f.text.split('\n');
        return lines.flatMap((line, i) => {
          if (!/^export (async )?function\*? /.test(line)) return [];
          const above = lines[i - 1]?.trim() ?? '';
          return above.endsWith('*/') ? [] : [`${f.path}:${i + 1}`];
        });
      });
    expect(breaches).toEqual([]);
  });
});

describe('the top level', () => {
  it('holds the agreed entries alone', () => {
    const agreed = new Set([
      'addin',
      'server',
      'shared',
      'manifests',
      'migrations',
      'test',
      'package.json',
      'package-lock.json',
      'tsconfig.json',
      'README.md',
      'LICENSE',
      'CONTRIBUTING.md',
      'node_modules',
      'dist',
    ]);
    const strays = readdirSync(ROOT).filter((name) => !agreed.has(name) && !name.startsWith('.'));
    expect(strays).toEqual([]);
  });
});
