import { useCallback, useEffect, useState } from 'react';
import { forgetSession, redeem, storedSession, tokenIn, type Session } from './session.ts';

/** Where the sign-in of this tab stands. */
export type SignIn =
  | { at: 'opening' }
  | { at: 'in'; session: Session }
  | { at: 'out'; why: 'used' | 'needed' | 'failed' };

let redeeming: Promise<Session | null> | null = null;

/** Takes the token out of the address at once: it must not be bookmarked, shared or posted twice. */
function takeToken(): string | null {
  const token = tokenIn(location.hash);
  if (token !== null) history.replaceState(null, '', `${location.pathname}#/`);
  return token;
}

function start(): SignIn {
  const token = takeToken();
  if (token !== null) redeeming = redeem(token, sessionStorage);
  if (redeeming !== null) return { at: 'opening' };
  const session = storedSession(sessionStorage);
  return session === null ? { at: 'out', why: 'needed' } : { at: 'in', session };
}

/** Signs this tab in by its link or its kept session; `signOut` is for a session that the server no longer knows. */
export function useSession(): { signIn: SignIn; signOut: () => void } {
  const [signIn, setSignIn] = useState(start);
  useEffect(() => {
    let current = true;
    const open = async (): Promise<void> => {
      let next: SignIn;
      try {
        const session = (await redeeming) ?? null;
        next = session === null ? { at: 'out', why: 'used' } : { at: 'in', session };
      } catch {
        next = { at: 'out', why: 'failed' };
      }
      redeeming = null;
      if (current) setSignIn(next);
    };
    if (redeeming !== null) void open();
    return () => {
      current = false;
    };
  }, []);
  useEffect(() => {
    const again = (): void => {
      if (tokenIn(location.hash) !== null) location.reload();
    };
    addEventListener('hashchange', again);
    return () => removeEventListener('hashchange', again);
  }, []);
  const signOut = useCallback(() => {
    forgetSession(sessionStorage);
    setSignIn({ at: 'out', why: 'needed' });
  }, []);
  return { signIn, signOut };
}
