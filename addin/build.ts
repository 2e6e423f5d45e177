import { resolve } from 'node:path';
import { hashOfBundle, hashOfSources } from './bundle/hash.ts';

/**
 * Builds the web bundle into `root`/dist when the sources differ from what it was built from. Gives 'fresh' when there
 * was nothing to do. Vite is loaded only when it is needed, so that a production install without it can start.
 * Throws what Vite throws when the build fails.
 */
export async function buildIfStale(root: string): Promise<'fresh' | 'built'> {
  if (hashOfBundle(root) === hashOfSources(root)) return 'fresh';
  const { build } = await import('vite');
  await build({ configFile: resolve(root, 'addin', 'vite.config.ts'), logLevel: 'warn' });
  return 'built';
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '..');
  const started = Date.now();
  if (hashOfBundle(root) !== hashOfSources(root)) console.error('Building the pane (once per version) …');
  const outcome = await buildIfStale(root);
  if (outcome === 'built') console.error(`Built the pane in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}
