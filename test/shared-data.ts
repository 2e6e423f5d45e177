/** Where the labelled mails and ledgers lie that tests read and that never enter the repository. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The dev sets beside the checkout, or null where they are absent. */
export const devData: string | null = ((): string | null => {
  const path = resolve(import.meta.dirname, '../../shared/data/dev');
  return existsSync(path) ? path : null;
})();

/** Says once, in plain words, that a suite is skipped for want of the dev sets; true when it must be skipped. */
export function withoutDevData(suite: string): boolean {
  if (devData) return false;
  console.warn(`skipped: ${suite} needs ../shared/data/dev, which is not here`);
  return true;
}

/** A path inside the dev sets. Throws where they are absent. */
export function devPath(...parts: string[]): string {
  if (!devData) throw new Error('no dev data');
  return join(devData, ...parts);
}
