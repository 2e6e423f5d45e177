import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CloudOff20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useCardStyles } from './card-styles.ts';
import { usePane } from './pane-context.tsx';
import type { PaneStatus } from './pane-state.ts';
import { Said } from './Said.tsx';
import { InstantText } from './Time.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  words: { flexGrow: 1 },
  icon: { flexShrink: 0 },
  button: { flexShrink: 0 },
});

const SENTENCES = {
  offline: 'trouble.offline',
  failed: 'trouble.failed',
  signed_out: 'trouble.signedOut',
} as const;

/** One sentence and one button when the pane cannot be had; what is shown below it is then marked with its age. */
export function Trouble(props: {
  status: Exclude<PaneStatus, 'loading' | 'ready'>;
  lastKnownAt: string | null;
}): ReactNode {
  const { text, actions } = usePane();
  const card = useCardStyles();
  const styles = useStyles();
  const signedOut = props.status === 'signed_out';
  return (
    <div role="alert" className={styles.root}>
      <CloudOff20Regular className={styles.icon} aria-hidden />
      <p className={mergeClasses(card.body, styles.words)}>
        {text.say(SENTENCES[props.status])}{' '}
        {props.lastKnownAt === null ? null : (
          <Said label="trouble.lastKnown" facts={{ when: <InstantText at={props.lastKnownAt} /> }} />
        )}
      </p>
      <Button
        className={styles.button}
        size="small"
        appearance={props.lastKnownAt === null ? 'primary' : 'secondary'}
        onClick={signedOut ? actions.signIn : actions.retry}
      >
        {text.say(signedOut ? 'trouble.signIn' : 'action.retry')}
      </Button>
    </div>
  );
}
