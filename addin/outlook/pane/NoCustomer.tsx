import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { PersonQuestionMark24Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { PaneView } from '#shared/pane-view.ts';
import { useCardStyles } from './card-styles.ts';
import { LedgerAge } from './LedgerAge.tsx';
import { usePane } from './pane-context.tsx';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}` },
  icon: { color: tokens.colorNeutralForeground3 },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, marginTop: tokens.spacingVerticalS },
});

/** The mail concerns no customer: said plainly, without empty tables. */
export function NoCustomer(props: { message: PaneView['message']; ledger: PaneView['ledger'] }): ReactNode {
  const { text } = usePane();
  const card = useCardStyles();
  const styles = useStyles();
  const byMachine = props.message.verdict.class !== 'human';
  return (
    <div className={styles.root}>
      <PersonQuestionMark24Regular className={styles.icon} aria-hidden />
      <h2 className={mergeClasses(card.strong, styles.title)}>{text.say('none.title')}</h2>
      <p className={card.body}>{text.say(byMachine ? 'none.automatic' : 'none.text')}</p>
      <LedgerAge ledger={props.ledger} />
    </div>
  );
}
