import { useEffect, useMemo, useState } from 'react';
import type { ActionAnswer } from '#shared/contract.ts';
import type { PaneView } from '#shared/pane-view.ts';
import type { PaneActions, PaneState } from '../../outlook/pane/pane-state.ts';
import { asFailure } from '../failure.ts';
import { usePage } from '../page-context.tsx';
import { hashOf } from '../route.ts';

const LOADING: PaneState = { status: 'loading', view: null, fetchedAt: null, busy: false, notice: null };

type Held = { of: string; turn: number; state: PaneState };

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
  const [turn, setTurn] = useState(0);
  const [held, setHeld] = useState<Held>({ of: messageId, turn: -1, state: LOADING });
  const known = held.of === messageId ? held.state : LOADING;
  const state: PaneState = held.of === messageId && held.turn === turn ? known : { ...known, status: 'loading' };
  useEffect(() => {
    const stop = new AbortController();
    const run = async (): Promise<void> => {
      try {
        const view = await api.pane(messageId, stop.signal);
        if (stop.signal.aborted) return;
        const fetchedAt = now().toISOString();
        setHeld({ of: messageId, turn, state: { status: 'ready', view, fetchedAt, busy: false, notice: null } });
      } catch (thrown) {
        if (stop.signal.aborted) return;
        const { kind } = asFailure(thrown);
        setHeld((old) => ({
          of: messageId,
          turn,
          state: { ...(old.of === messageId ? old.state : LOADING), status: kind },
        }));
      }
    };
    void run();
    return () => stop.abort();
  }, [api, messageId, now, turn]);
  const { view } = known;
  const actions = useMemo((): PaneActions => {
    const change = (make: (old: PaneState) => PaneState): void =>
      setHeld((old) => (old.of === messageId ? { ...old, state: make(old.state) } : old));
    const act = async (ask: () => Promise<ActionAnswer>, said: string): Promise<void> => {
      change((old) => ({ ...old, busy: true }));
      try {
        const answer = await ask();
        const fetchedAt = now().toISOString();
        const notice = { text: said, undo: answer.undo?.activityId ?? null };
        change(() => ({ status: 'ready', view: answer.pane, fetchedAt, busy: false, notice }));
        onChanged();
      } catch (thrown) {
        const { kind } = asFailure(thrown);
        const notice = { text: text.say('action.failed'), undo: null };
        change((old) => ({ ...old, busy: false, status: kind === 'failed' ? old.status : kind, notice }));
      }
    };
    const confirmed = (id: string): string => page.say('done.confirm', { name: nameOf(view, id) });
    const rejected = (id: string): string => page.say('done.reject', { name: nameOf(view, id) });
    return {
      confirmLink: (id, always) => void act(() => api.confirmLink(messageId, id, always), confirmed(id)),
      rejectLink: (id) => void act(() => api.rejectLink(messageId, id), rejected(id)),
      markAnswered: () => void act(() => api.markAnswered(messageId), page.say('done.answered')),
      undo: (activityId) => void act(() => api.undo(activityId), page.say('done.undone')),
      retry: () => setTurn((n) => n + 1),
      signIn: signedOut,
      openMessage: (id) => {
        location.hash = hashOf({ page: 'mail', message: id });
      },
    };
  }, [api, messageId, now, onChanged, page, signedOut, text, view]);
  return { state, actions };
}
