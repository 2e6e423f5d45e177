import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { PaneView } from '#shared/pane-view.ts';
import { useCardStyles, useToneStyles } from './card-styles.ts';
import { usePane } from './pane-context.tsx';
import { Said } from './Said.tsx';
import { InstantText } from './Time.tsx';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalXS },
  stale: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'flex-start' },
  icon: { flexShrink: 0 },
});

/** How old the figures are; a stale ledger is a warning on every surface (RULES §2). */
export function LedgerAge(props: { ledger: PaneView['ledger'] }): ReactNode {
  const { text } = usePane();
  const card = useCardStyles();
  const tone = useToneStyles();
  const styles = useStyles();
  const { asOf, stale } = props.ledger;
  if (asOf === null) return <p className={mergeClasses(card.quiet, styles.root)}>{text.say('ledger.none')}</p>;
  const when = { when: <InstantText at={asOf} /> };
  if (!stale) {
    return (
      <p className={mergeClasses(card.quiet, styles.root)}>
        <Said label="ledger.asOf" facts={when} />
      </p>
    );
  }
  return (
    <p className={mergeClasses(card.quiet, styles.root, styles.stale, tone.warning)}>
      <Warning16Filled className={styles.icon} aria-hidden />
      <span>
        <Said label="ledger.stale" facts={when} />
      </span>
    </p>
  );
}
