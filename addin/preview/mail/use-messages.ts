import { useEffect, useRef, useState } from 'react';
import type { MessageListItem } from '#shared/contract.ts';
import type { MailFilter } from '../api.ts';
import { asFailure, type Failure } from '../failure.ts';
import { usePage } from '../page-context.tsx';

/** The pages of the list loaded so far. */
export type Messages = {
  readonly items: readonly MessageListItem[];
  readonly total: number | null;
  readonly more: boolean;
  readonly loading: boolean;
  readonly failure: Failure | null;
  readonly loadMore: () => void;
  readonly reload: () => void;
};

type Held = {
  items: readonly MessageListItem[];
  total: number | null;
  next: string | null;
  loading: boolean;
  failure: Failure | null;
};

const EMPTY: Held = { items: [], total: null, next: null, loading: true, failure: null };

/**
 * The mailbox by pages for a search and a filter; a new search starts over and the old request is dropped. When `changes`
 * grows the newest page is read again in place, so that what an action changed is seen without losing the place.
 */
export function useMessages(q: string, filter: MailFilter, changes: number): Messages {
  const { api } = usePage();
  const [held, setHeld] = useState<Held>(EMPTY);
  const [turn, setTurn] = useState(0);
  const stop = useRef(new AbortController());
  const load = (before: string | null): void => {
    const { signal } = stop.current;
    setHeld((old) => ({ ...old, loading: true, failure: null }));
    api.messages({ filter, q, before }, signal).then(
      (answer) => {
        if (signal.aborted) return;
        setHeld((old) => ({
          items: before === null ? answer.messages : [...old.items, ...answer.messages],
          total: answer.total,
          next: answer.next,
          loading: false,
          failure: null,
        }));
      },
      (thrown: unknown) => {
        if (!signal.aborted) setHeld((old) => ({ ...old, loading: false, failure: asFailure(thrown) }));
      },
    );
  };
  useEffect(() => {
    stop.current = new AbortController();
    setHeld((old) => ({ ...EMPTY, total: old.total }));
    load(null);
    const mine = stop.current;
    return () => mine.abort();
    // `load` is new on every render; only these start the list over.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [api, q, filter, turn]);
  useEffect(() => {
    if (changes === 0) return;
    const { signal } = stop.current;
    api.messages({ filter, q, before: null }, signal).then(
      ({ messages }) => {
        const fresh = new Map(messages.map((item) => [item.id, item]));
        if (!signal.aborted) {
          setHeld((old) => ({ ...old, items: old.items.map((item) => fresh.get(item.id) ?? item) }));
        }
      },
      () => undefined,
    );
    // Only an action starts this; search and filter load anew by themselves.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [changes]);
  return {
    items: held.items,
    total: held.total,
    more: held.next !== null,
    loading: held.loading,
    failure: held.failure,
    loadMore: () => {
      if (!held.loading && held.next !== null) load(held.next);
    },
    reload: () => setTurn((n) => n + 1),
  };
}
