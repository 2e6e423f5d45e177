import type { PaneView } from '#shared/pane-view.ts';

/** How the last request for the pane went. */
export type PaneStatus = 'loading' | 'ready' | 'offline' | 'failed' | 'signed_out';

/** What a pane has to draw: the last known view stays while a newer one is fetched or cannot be had. */
export type PaneState = {
  readonly status: PaneStatus;
  readonly view: PaneView | null;
  /** When `view` was fetched (ISO instant); null without a view. */
  readonly fetchedAt: string | null;
  /** An action is under way: its buttons wait. */
  readonly busy: boolean;
  /** What the last action did, for the reader and for the screen reader; null when there is nothing to say. */
  readonly notice: { readonly text: string; readonly undo: string | null } | null;
};

/** What a person can do in the pane. The host of the pane carries it out; no promise is given back. */
export type PaneActions = {
  confirmLink: (accountId: string, always: boolean) => void;
  rejectLink: (accountId: string) => void;
  markAnswered: () => void;
  undo: (activityId: string) => void;
  retry: () => void;
  signIn: () => void;
  /** Opens another message; null where the host cannot. */
  openMessage: ((messageId: string) => void) | null;
};
