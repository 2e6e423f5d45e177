import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { buildIfStale } from '#addin/build.ts';
import { hashOfBundle, hashOfSources } from '#addin/bundle/hash.ts';

const roots: string[] = [];

function sources(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'ledgerside-hash-'));
  roots.push(root);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

const FILES = { 'addin/a.ts': '1', 'addin/pane/b.ts': '2', 'shared/c.ts': '3', 'package-lock.json': '{}' };

describe('the hash of the sources', () => {
  it('is the same for the same sources anywhere', () => {
    expect(hashOfSources(sources(FILES))).toBe(hashOfSources(sources(FILES)));
  });

  it.each(['addin/pane/b.ts', 'shared/c.ts', 'package-lock.json'])('changes with %s', (name) => {
    expect(hashOfSources(sources({ ...FILES, [name]: 'other' }))).not.toBe(hashOfSources(sources(FILES)));
  });

  it('changes when a file is renamed', () => {
    const { 'addin/a.ts': text, ...rest } = FILES;
    expect(hashOfSources(sources({ ...rest, 'addin/z.ts': text }))).not.toBe(hashOfSources(sources(FILES)));
  });

  it('does not look at anything else', () => {
    expect(hashOfSources(sources({ ...FILES, 'server/x.ts': 'x' }))).toBe(hashOfSources(sources(FILES)));
  });
});

describe('a bundle', () => {
  it('that was built from the present sources is left as it is', async () => {
    const root = sources(FILES);
    expect(hashOfBundle(root)).toBeNull();
    mkdirSync(join(root, 'dist'));
    writeFileSync(join(root, 'dist', '.hash'), `${hashOfSources(root)}\n`);
    expect(await buildIfStale(root)).toBe('fresh');
  });
});
