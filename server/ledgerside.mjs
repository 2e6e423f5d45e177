#!/usr/bin/env node
// Any Node can parse this file: it finds the Node that the project brings and says so clearly when it cannot.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const major = Number(process.versions.node.split('.')[0]);
const own = join(here, '..', 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');

if (major < 26 && !existsSync(own)) {
  console.error(
    'Ledgerside needs Node 26. "npm ci" brings it for Linux, macOS and Windows on x64 and arm64; run that first, or use a Node 26 of your own.',
  );
  process.exit(3);
}
const node = major >= 26 ? process.execPath : own;
const run = spawnSync(node, [join(here, 'cli.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32' && node === own,
});
process.exit(run.status ?? 70);
