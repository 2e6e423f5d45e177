import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ActionAnswer } from '#shared/contract.ts';
import type { PaneView } from '#shared/pane-view.ts';
import type { PaneActions, PaneState } from '../../outlook/pane/pane-state.ts';
import { asFailure } from '../failure.ts';
import { usePage } from '../page-context.tsx';
import { hashOf } from '../route.ts';

const LOADING: PaneState = { status: 'loading', view: null, fetchedAt: null, busy: false, notice: null };

function nameOf(view: PaneView | null, accountId: string): string {
  if (view?.account?.id === accountId) return view.account.name;
  return view?.candidates.find((candidate) => candidate.accountId === accountId)?.name ?? '';
}

/**
 * The pane of a message: loads it, carries out its actions, and keeps the last known view through trouble. A view of one
 * message is never shown beside another. `onChanged` is told when an action changed something.
 */
export function usePaneOf(messageId: string, onChanged: () => void): { state: PaneState; actions: PaneActions } {
  const { api, page, text, now, signedOut } = usePage();
  const [held, setHeld] = useState({ of: messageId, state: LOADING });
  const state = held.of === messageId ? held.state : LOADING;
  const [turn, setTurn] = useState(0);
  const view = useRef<PaneView | null>(null);
  view.current = state.view;
  const setState = useCallback(
    (change: (old: PaneState) => PaneState): void =>
      setHeld((old) => ({ of: messageId, state: change(old.of === messageId ? old.state : LOADING) })),
    [messageId],
  );
  useEffect(() => {
    const stop = new AbortController();
    setState((old) => ({ ...old, status: 'loading' }));
    api.pane(messageId, stop.signal).then(
      (fresh) => {
        if (stop.signal.aborted) return;
        setState(() => ({ status: 'ready', view: fresh, fetchedAt: now().toISOString(), busy: false, notice: null }));
      },
      (thrown: unknown) => {
        if (!stop.signal.aborted) setState((old) => ({ ...old, status: asFailure(thrown).kind }));
      },
    );
    return () => stop.abort();
  }, [api, messageId, now, setState, turn]);
  const actions = useMemo((): PaneActions => {
    const run = (act: () => Promise<ActionAnswer>, said: string): void => {
      setState((old) => ({ ...old, busy: true }));
      act().then(
        (answer) => {
          setState(() => ({
            status: 'ready',
            view: answer.pane,
            fetchedAt: now().toISOString(),
            busy: false,
            notice: { text: said, undo: answer.undo?.activityId ?? null },
          }));
          onChanged();
        },
        (thrown: unknown) => {
          const { kind } = asFailure(thrown);
          setState((old) => ({
            ...old,
            busy: false,
            status: kind === 'failed' ? old.status : kind,
            notice: { text: text.say('action.failed'), undo: null },
          }));
        },
      );
    };
    return {
      confirmLink: (accountId, always) =>
        run(
          () => api.confirmLink(messageId, accountId, always),
          page.say('done.confirm', { name: nameOf(view.current, accountId) }),
        ),
      rejectLink: (accountId) =>
        run(
          () => api.rejectLink(messageId, accountId),
          page.say('done.reject', { name: nameOf(view.current, accountId) }),
        ),
      markAnswered: () => run(() => api.markAnswered(messageId), page.say('done.answered')),
      undo: (activityId) => run(() => api.undo(activityId), page.say('done.undone')),
      retry: () => setTurn((n) => n + 1),
      signIn: signedOut,
      openMessage: (id) => {
        location.hash = hashOf({ page: 'mail', message: id });
      },
    };
  }, [api, messageId, now, onChanged, page, setState, signedOut, text]);
  return { state, actions };
}
