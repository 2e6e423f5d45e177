/** Search terms of company names (RULES §6: a name alone only suggests). */
import { facesOf } from './company-name/faces.ts';

const MAX_TERMS = 24;

/**
 * The search terms of a name: folded stems without legal forms and joining words, of all its faces (trading and former names
 * too), each once, at most 24. The store keeps them by account; `findAccounts` and a mail's keys use the same.
 */
export function nameTerms(name: string): string[] {
  const terms = new Set<string>();
  for (const face of facesOf(name)) for (const stem of face.stems) terms.add(stem);
  return [...terms].slice(0, MAX_TERMS);
}
