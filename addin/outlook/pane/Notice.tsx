import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import { useCardStyles } from './card-styles.ts';
import { usePane } from './pane-context.tsx';
import type { PaneState } from './pane-state.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  words: { minWidth: 0 },
});

/** What the last action did, spoken politely, with its Undo. The live region is always there, so that it is heard. */
export function Notice(props: { notice: PaneState['notice'] }): ReactNode {
  const { text, actions, busy } = usePane();
  const card = useCardStyles();
  const styles = useStyles();
  const { notice } = props;
  const undo = notice?.undo ?? null;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button that was pressed may be gone: the reader goes on from here instead of from the top of the page.
    if (notice !== null && document.activeElement === document.body) place.current?.focus();
  }, [notice]);
  return (
    <div ref={place} tabIndex={-1} className={notice === null ? undefined : styles.root}>
      <output className={mergeClasses(card.body, styles.words, card.break)}>{notice?.text ?? ''}</output>
      {undo === null ? null : (
        <Button size="small" appearance="transparent" disabledFocusable={busy} onClick={() => actions.undo(undo)}>
          {text.say('action.undo')}
        </Button>
      )}
    </div>
  );
}
