import type { SignInAnswer } from '#shared/contract.ts';
import { failureOf } from './failure.ts';

const KEY = 'ledgerside.session';

/** Who is signed in; the bearer lives in sessionStorage because cookies leak between the ports of one host (DESIGN §4). */
export type Session = SignInAnswer;

function parse(text: string | null): Session | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    if (typeof value !== 'object' || value === null) return null;
    const { bearer, organization, user } = value as Record<string, unknown>;
    return typeof bearer === 'string' && typeof organization === 'string' && typeof user === 'string'
      ? { bearer, organization, user }
      : null;
  } catch {
    return null;
  }
}

/** The session of this tab, or null. */
export function storedSession(storage: Storage): Session | null {
  return parse(storage.getItem(KEY));
}

/** Ends the session of this tab. */
export function forgetSession(storage: Storage): void {
  storage.removeItem(KEY);
}

/** The one-time token in a fragment such as `#t=…`, or null. */
export function tokenIn(hash: string): string | null {
  return /^#t=([A-Za-z0-9_-]{20,200})$/.exec(hash)?.[1] ?? null;
}

/**
 * Exchanges a one-time token for a session and keeps it. Gives null when the link was used or has ended; throws a Failure
 * when the server could not answer.
 */
export async function redeem(token: string, storage: Storage): Promise<Session | null> {
  const response = await fetch('/api/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  });
  if (response.status === 401) return null;
  if (!response.ok) throw await failureOf(response);
  const session = parse(await response.text());
  if (session !== null) storage.setItem(KEY, JSON.stringify(session));
  return session;
}
