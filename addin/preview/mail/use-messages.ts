import { useEffect, useState } from 'react';
import type { MessageListItem, MessagesAnswer } from '#shared/contract.ts';
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
  key: string;
  items: readonly MessageListItem[];
  total: number | null;
  next: string | null;
  failure: Failure | null;
};

function refreshed(items: readonly MessageListItem[], answer: MessagesAnswer): readonly MessageListItem[] {
  const fresh = new Map(answer.messages.map((item) => [item.id, item]));
  return items.map((item) => fresh.get(item.id) ?? item);
}

/**
 * The mailbox by pages for a search and a filter; a new search starts over and the answer to an old one is dropped. When
 * `changes` grows the newest page is read again in place, so that what an action changed is seen without losing the place.
 */
export function useMessages(q: string, filter: MailFilter, changes: number): Messages {
  const { api } = usePage();
  const [turn, setTurn] = useState(0);
  const key = `${filter} ${turn} ${q}`;
  const [held, setHeld] = useState<Held | null>(null);
  const [asking, setAsking] = useState<string | null>(null);
  const mine = held?.key === key ? held : null;
  const before = asking !== null && asking === mine?.next ? asking : null;
  useEffect(() => {
    const stop = new AbortController();
    const run = async (): Promise<void> => {
      try {
        const answer = await api.messages({ filter, q, before }, stop.signal);
        if (stop.signal.aborted) return;
        const { messages, next, total } = answer;
        setHeld((old) => {
          const same = old?.key === key ? old : null;
          if (before !== null && same !== null) {
            return { key, items: [...same.items, ...messages], next, total, failure: null };
          }
          return same === null
            ? { key, items: messages, next, total, failure: null }
            : { ...same, items: refreshed(same.items, answer), total, failure: null };
        });
      } catch (thrown) {
        if (stop.signal.aborted) return;
        const failure = asFailure(thrown);
        setAsking(null);
        setHeld((old) =>
          old?.key === key ? { ...old, failure } : { key, items: [], total: null, next: null, failure },
        );
      }
    };
    // A page that was asked for has arrived when `before` falls back to null: then there is nothing to fetch.
    if (before !== null || mine === null || changes > 0) void run();
    return () => stop.abort();
    // `mine` only tells whether a first page is there; its later changes start nothing.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [api, key, before, changes]);
  return {
    items: mine?.items ?? [],
    total: mine?.total ?? held?.total ?? null,
    more: mine !== null && mine.next !== null,
    loading: mine === null || before !== null,
    failure: mine?.failure ?? null,
    loadMore: () => {
      if (mine !== null && mine.next !== null) setAsking(mine.next);
    },
    reload: () => setTurn((n) => n + 1),
  };
}
