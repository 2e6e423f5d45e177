import { createContext, useContext, type ReactNode } from 'react';
import { textFor, type Text } from '../../words/text.ts';
import type { PaneActions } from './pane-state.ts';

/** What every card needs beside its own data. */
export type PaneTools = {
  readonly text: Text;
  readonly now: Date;
  readonly dark: boolean;
  readonly busy: boolean;
  readonly actions: PaneActions;
};

const nothing = (): void => undefined;

const PaneContext = createContext<PaneTools>({
  text: textFor('en', new Date(0)),
  now: new Date(0),
  dark: false,
  busy: false,
  actions: {
    confirmLink: nothing,
    rejectLink: nothing,
    markAnswered: nothing,
    undo: nothing,
    retry: nothing,
    signIn: nothing,
    openMessage: null,
  },
});

/** Gives the cards below it their words, clock, theme and actions. */
export function PaneProvider(props: { tools: PaneTools; children: ReactNode }): ReactNode {
  return <PaneContext value={props.tools}>{props.children}</PaneContext>;
}

/** The words, clock, theme and actions of the pane around a card. */
export function usePane(): PaneTools {
  return useContext(PaneContext);
}
