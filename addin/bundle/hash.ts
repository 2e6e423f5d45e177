import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const SOURCES = ['addin', 'shared', 'package-lock.json'];

function filesUnder(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/**
 * SHA-256 (hex) over everything the pane is built from: addin, shared and the lock file, by path and content.
 * `root` is the repository's folder; the same sources give the same hash on every system.
 */
export function hashOfSources(root: string): string {
  const files = SOURCES.flatMap((name) => {
    const path = join(root, name);
    if (!existsSync(path)) return [];
    return name.endsWith('.json') ? [path] : filesUnder(path);
  });
  const named = files.map((file) => ({ file, name: relative(root, file).split(sep).join('/') }));
  named.sort((a, b) => (a.name < b.name ? -1 : 1));
  const hash = createHash('sha256');
  for (const { file, name } of named) {
    hash.update(`${name}\0`);
    hash.update(createHash('sha256').update(readFileSync(file)).digest());
  }
  return hash.digest('hex');
}

/** The hash that the present bundle in `root`/dist was built from, or null when there is none. */
export function hashOfBundle(root: string): string | null {
  const file = join(root, 'dist', '.hash');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null;
}
