/** Finds the files of a folder: Maildirs by their shape, everything else recursively, always in the same order. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '#shared/days.ts';

/** A file that may hold mail. `inside` is its path in the folder, `id` the same without what changes (Maildir flags). */
export type FoundFile = {
  path: string;
  inside: string;
  id: string;
  folder: string;
  size: number;
  receivedAt: Instant | null;
};

const MAX_DEPTH = 30;
const MAILDIR_PARTS = ['cur', 'new'];

/** All files below a folder, sorted. Symbolic links to folders, hidden files and a Maildir's `tmp` are left out. */
export async function listFiles(root: string): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  await walk(root, '', 0, found);
  return found;
}

async function walk(path: string, inside: string, depth: number, found: FoundFile[]): Promise<void> {
  const entries = (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1));
  const isMaildir = entries.some((entry) => entry.isDirectory() && MAILDIR_PARTS.includes(entry.name));
  for (const entry of entries) {
    const at = inside === '' ? entry.name : `${inside}/${entry.name}`;
    if (entry.isDirectory()) {
      // Maildir++ keeps its other folders as `.Sent`, `.Archive.2024`.
      const isSkipped = isMaildir ? entry.name === 'tmp' : entry.name.startsWith('.');
      if (!isSkipped && depth < MAX_DEPTH) await walk(join(path, entry.name), at, depth + 1, found);
    } else if (!entry.name.startsWith('.') && (entry.isFile() || entry.isSymbolicLink())) {
      const size = await sizeOf(join(path, entry.name));
      if (size !== null) found.push(describe(join(path, entry.name), at, entry.name, inside, size));
    }
  }
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    const found = await stat(path);
    return found.isFile() ? found.size : null;
  } catch {
    return null;
  }
}

function describe(path: string, inside: string, name: string, parent: string, size: number): FoundFile {
  const maildir = /^(.*?)\/?(?:cur|new)$/.exec(parent);
  if (!maildir) return { path, inside, id: inside, folder: parent === '' ? name : parent, size, receivedAt: null };
  // A Maildir name is `time.unique.host:2,flags`; flags and cur/new change while the message stays the same.
  const unique = name.replace(/[:;!]2,[A-Za-z]*$/, '');
  const folder = (maildir[1] ?? '').replace(/^\./, '') || 'INBOX';
  const seconds = /^(\d{9,11})\./.exec(name);
  const receivedAt = seconds ? Number(seconds[1]) * 1000 : null;
  return { path, inside, id: maildir[1] ? `${maildir[1]}/${unique}` : unique, folder, size, receivedAt };
}
