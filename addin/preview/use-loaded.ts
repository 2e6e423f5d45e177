import { useCallback, useEffect, useState } from 'react';
import { asFailure, type Failure } from './failure.ts';

/** What a request brought so far: the last good answer stays while the next one is fetched or fails. */
export type Loaded<T> = {
  readonly data: T | null;
  readonly failure: Failure | null;
  readonly loading: boolean;
  readonly reload: () => void;
};

type Held<T> = { key: string; turn: number; data: T | null; failure: Failure | null };

/** Loads by key: a new key drops the old answer and starts anew, and the request of the old key is aborted. */
export function useLoaded<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [turn, setTurn] = useState(0);
  const [held, setHeld] = useState<Held<T> | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const run = async (): Promise<void> => {
      try {
        const data = await load(stop.signal);
        if (!stop.signal.aborted) setHeld({ key, turn, data, failure: null });
      } catch (thrown) {
        if (stop.signal.aborted) return;
        const failure = asFailure(thrown);
        setHeld((old) => ({ key, turn, data: old?.key === key ? old.data : null, failure }));
      }
    };
    void run();
    return () => stop.abort();
    // `load` is new on every render and the same for a key.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key, turn]);
  const reload = useCallback(() => setTurn((n) => n + 1), []);
  const mine = held?.key === key ? held : null;
  const loading = mine?.turn !== turn;
  return { data: mine?.data ?? null, failure: loading ? null : (mine?.failure ?? null), loading, reload };
}
