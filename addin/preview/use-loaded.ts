import { useCallback, useEffect, useState } from 'react';
import { asFailure, type Failure } from './failure.ts';

/** What a request brought so far: the last good answer stays while the next one is fetched or fails. */
export type Loaded<T> = {
  readonly data: T | null;
  readonly failure: Failure | null;
  readonly loading: boolean;
  readonly reload: () => void;
};

type Held<T> = { key: string; data: T | null; failure: Failure | null; loading: boolean };

/**
 * Loads by key: a new key drops the old answer and starts anew, the request of an old key is aborted. `load` must be
 * stable for a key.
 */
export function useLoaded<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [turn, setTurn] = useState(0);
  const [held, setHeld] = useState<Held<T>>({ key, data: null, failure: null, loading: true });
  useEffect(() => {
    const stop = new AbortController();
    setHeld((old) => ({ key, data: old.key === key ? old.data : null, failure: null, loading: true }));
    load(stop.signal).then(
      (data) => {
        if (!stop.signal.aborted) setHeld({ key, data, failure: null, loading: false });
      },
      (thrown: unknown) => {
        if (stop.signal.aborted) return;
        setHeld((old) => ({ key, data: old.data, failure: asFailure(thrown), loading: false }));
      },
    );
    return () => stop.abort();
    // `load` is new on every render and the same for a key.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, turn]);
  const reload = useCallback(() => setTurn((n) => n + 1), []);
  const current = held.key === key ? held : { data: null, failure: null, loading: true };
  return { data: current.data, failure: current.failure, loading: current.loading, reload };
}
