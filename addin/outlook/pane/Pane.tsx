import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneView } from '#shared/pane-view.ts';
import { AccountPane } from './AccountPane.tsx';
import { Candidates } from './Candidates.tsx';
import { NoCustomer } from './NoCustomer.tsx';
import { Notice } from './Notice.tsx';
import { usePane } from './pane-context.tsx';
import { PaneSkeleton } from './PaneSkeleton.tsx';
import type { PaneState } from './pane-state.ts';
import { Undoable } from './Undoable.tsx';
import { Trouble } from './Trouble.tsx';
import { Verdict } from './Verdict.tsx';

const useStyles = makeStyles({
  root: {
    minHeight: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
  },
});

function Outcome(props: { view: PaneView }): ReactNode {
  const { view } = props;
  if (view.outcome === 'account' && view.account !== null) {
    return <AccountPane key={view.account.id} view={view} account={view.account} />;
  }
  if (view.outcome === 'candidates') {
    return <Candidates candidates={view.candidates} canConfirm={view.actions.includes('confirm_link')} />;
  }
  return <NoCustomer message={view.message} ledger={view.ledger} />;
}

/** The whole pane beside one message: what is known, or its shape while it loads, and what went wrong above it. */
export function Pane(props: { state: PaneState }): ReactNode {
  const { text } = usePane();
  const styles = useStyles();
  const { state } = props;
  const { view, status } = state;
  const trouble = status === 'offline' || status === 'failed' || status === 'signed_out' ? status : null;
  return (
    <section className={styles.root} aria-label={text.say('pane.label')} aria-busy={status === 'loading' || state.busy}>
      {trouble === null ? null : <Trouble status={trouble} lastKnownAt={view === null ? null : state.fetchedAt} />}
      <Notice notice={state.notice} />
      {view === null ? (
        trouble === null ? (
          <PaneSkeleton />
        ) : null
      ) : (
        <>
          <Verdict message={view.message} />
          <Outcome view={view} />
          {view.undoable === null || view.undoable.activityId === state.notice?.undo ? null : (
            <Undoable undoable={view.undoable} />
          )}
        </>
      )}
    </section>
  );
}
