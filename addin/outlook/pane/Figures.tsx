import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Position } from '#shared/pane-view.ts';
import { isZero, money } from './amounts.ts';
import { useCardStyles } from './card-styles.ts';
import { usePane } from './pane-context.tsx';
import { Said } from './Said.tsx';

const useStyles = makeStyles({
  loud: {
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorPaletteRedForeground1,
  },
  amount: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '-0.01em',
  },
  word: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  fine: { color: tokens.colorNeutralForeground1 },
});

function credit(amount: string): string | null {
  return amount.startsWith('-') && !isZero(amount) ? amount.slice(1) : null;
}

/** What is owed in one currency: overdue as the loudest figure of the pane, the balance and what qualifies it below. */
export function Figures(props: { position: Position }): ReactNode {
  const { text } = usePane();
  const card = useCardStyles();
  const styles = useStyles();
  const { position } = props;
  const show = (amount: string): string => money(amount, position.currency, text.locale);
  const overdue = !isZero(position.overdue);
  const inCredit = credit(position.balance);
  const details = [
    overdue ? text.say('money.owedInAll', { amount: show(position.balance) }) : null,
    overdue && position.oldestDaysOverdue !== null ? text.count('money.oldest', position.oldestDaysOverdue) : null,
    overdue ? null : text.say('money.nothingOverdue'),
    isZero(position.disputed) ? null : text.say('money.disputed', { amount: show(position.disputed) }),
    isZero(position.unapplied) ? null : text.say('money.unapplied', { amount: show(position.unapplied) }),
  ].filter((part) => part !== null);
  const headline = overdue ? position.overdue : (inCredit ?? position.balance);
  return (
    <div>
      <p className={mergeClasses(styles.loud, !overdue && styles.fine)}>
        {overdue ? (
          <>
            <span className={mergeClasses(styles.amount, card.figures)}>{show(headline)}</span>
            <span className={styles.word}>{text.say('money.overdue')}</span>
          </>
        ) : (
          <span className={styles.word}>
            <Said
              label={inCredit === null ? 'money.owed' : 'money.credit'}
              facts={{ amount: <span className={mergeClasses(styles.amount, card.figures)}>{show(headline)}</span> }}
            />
          </span>
        )}
      </p>
      <p className={mergeClasses(card.quiet, card.figures)} style={{ whiteSpace: 'normal' }}>
        {details.join(' · ')}
      </p>
    </div>
  );
}
