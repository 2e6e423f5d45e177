/** How a failure ends on the terminal (DESIGN §6): 1 rejected or failed a check, 2 usage or refused input, 3 environment, 70 a bug. */
import { Refusal } from '#shared/errors.ts';
import type { Terminal } from './terminal.ts';

/** Something was rejected, could not be read, or failed a check; the rest was done. */
export const EXIT_FINDINGS = 1;

/** Exit code of a failure. */
export function exitCode(error: unknown): number {
  if (!(error instanceof Refusal)) return 70;
  return error.kind === 'environment' ? 3 : 2;
}

/** Says a failure on standard error, as JSON where asked, and gives its exit code. A bug shows its place, never its data. */
export function reportFailure(error: unknown, terminal: Terminal, json: boolean): number {
  const known = error instanceof Refusal;
  const code = known ? error.code : 'bug';
  const message = known
    ? error.message
    : 'Something went wrong inside Ledgerside. This is a bug; nothing of the last step was kept.';
  const where: Record<string, string | number> = known ? error.where : bugPlace(error);
  if (json) terminal.err(`${JSON.stringify({ error: { code, message, where } })}\n`);
  else {
    const places = Object.entries(where).map(([k, v]) => `${k} ${v}`);
    terminal.err(`${message}${places.length > 0 ? ` (${places.join(', ')})` : ''}\n`);
  }
  return exitCode(error);
}

function bugPlace(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return {};
  const frames = (error.stack ?? '').split('\n').filter((l) => /^\s+at /.test(l) && !l.includes('node_modules'));
  const place =
    frames[0]
      ?.replace(/^\s+at /, '')
      .slice(0, 500)
      .replace(/file:\/\/\S*\/(server|shared|addin)\//, '$1/') ?? '';
  const cause = (error as { cause?: { code?: string } }).cause?.code;
  return { error: error.name, ...(place ? { at: place } : {}), ...(cause ? { cause } : {}) };
}
