/** Reading our own sources for the house tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** The checkout. */
export const ROOT = resolve(import.meta.dirname, '../..');

const SKIP = new Set(['node_modules', 'dist', '.git', '.ledgerside', '.cache']);

/** One hand-written source file: its path from the root with forward slashes, and its text. */
export type Source = { path: string; text: string };

/** All .ts, .tsx and .mjs files under the given folders. */
export function sources(...folders: string[]): Source[] {
  const found: Source[] = [];
  const walk = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const full = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!SKIP.has(entry.name)) walk(full);
      } else if (/\.(ts|tsx|mjs)$/.test(entry.name)) {
        found.push({ path: relative(ROOT, full).replaceAll('\\', '/'), text: readFileSync(full, 'utf8') });
      }
    }
  };
  for (const folder of folders) walk(join(ROOT, folder));
  return found;
}

/** One import of a file: the target as a path from the root (own files) or the package's name, and whether only types come. */
export type Import = { target: string; own: boolean; typeOnly: boolean };

const IMPORT =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?([^'"\n;]*?(?:\n[^'"\n;]*?){0,40}?)\s*from\s+'([^']+)'|(?:^|[^.\w])import\(\s*'([^']+)'\s*\)|(?:^|\n)\s*import\s+'([^']+)'/g;

/** The imports of a source, static and dynamic. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  for (const m of source.text.matchAll(IMPORT)) {
    const spec = m[4] ?? m[5] ?? m[6] ?? '';
    const own = spec.startsWith('.') || spec.startsWith('#');
    let target = spec;
    if (spec.startsWith('#')) target = spec.slice(1);
    else if (spec.startsWith('.'))
      target = relative(ROOT, resolve(ROOT, source.path, '..', spec)).replaceAll('\\', '/');
    found.push({ target, own, typeOnly: m[2] !== undefined });
  }
  return found;
}
