import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { hashOfSources } from './hash.ts';

/** A Vite plugin that writes `.hash` last of all: a bundle that broke off half way is therefore never taken for fresh. */
export function stamp(root: string, outDir: string): Plugin {
  let hash = '';
  return {
    name: 'ledgerside-stamp',
    apply: 'build',
    buildStart() {
      hash = hashOfSources(root);
    },
    closeBundle: {
      order: 'post',
      handler() {
        writeFileSync(join(outDir, '.hash'), `${hash}\n`);
      },
    },
  };
}
