import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ThreadView } from '#shared/pane-view.ts';
import { useCardStyles } from './card-styles.ts';
import { fullDay } from './dates.ts';
import { Numbers } from './Numbers.tsx';
import { usePane } from './pane-context.tsx';
import { Said } from './Said.tsx';
import { sayBecause, sayState } from './say.ts';
import { money } from './amounts.ts';
import { DayText } from './Time.tsx';

const useStyles = makeStyles({
  root: {
    marginTop: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  list: { margin: `${tokens.spacingVerticalXXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
  item: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, marginTop: '2px' },
  heading: { color: tokens.colorNeutralForeground2 },
  second: { marginTop: tokens.spacingVerticalS },
  row: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
});

/** The chain behind a state: each reminder with its day, each reason as a sentence, and the invoices with their own states. */
export function Reasons(props: { thread: ThreadView }): ReactNode {
  const { text, actions } = usePane();
  const card = useCardStyles();
  const styles = useStyles();
  const { thread } = props;
  // The reminders stand above one by one; the sentence that only counts them would repeat them.
  const reasons = thread.because.filter(({ code }) => code !== 'chased' || thread.chases.length === 0);
  const open = actions.openMessage;
  return (
    <div className={styles.root}>
      <h4 className={mergeClasses(card.heading, styles.heading)}>{text.say('conversation.chain')}</h4>
      <ol className={styles.list}>
        {thread.chases.map((chase, i) => {
          const said = <Said label="conversation.chase" facts={{ n: i + 1, day: <DayText day={chase.on} /> }} />;
          return (
            <li key={chase.messageId} className={styles.item}>
              {open === null ? (
                said
              ) : (
                <button
                  type="button"
                  className={card.linkButton}
                  title={text.say('conversation.openChase', { day: fullDay(chase.on, text.locale) })}
                  onClick={() => open(chase.messageId)}
                >
                  {said}
                </button>
              )}
              {chase.invoices.length > 0 ? (
                <span className={card.break}>
                  {' · '}
                  <Numbers numbers={chase.invoices} />
                </span>
              ) : null}
            </li>
          );
        })}
        {reasons.map((because, i) => (
          <li key={i} className={mergeClasses(styles.item, card.break)}>
            {sayBecause(because, text)}
          </li>
        ))}
      </ol>
      {thread.invoices.length > 1 ? (
        <>
          <h4 className={mergeClasses(card.heading, styles.heading, styles.second)}>
            {text.say('conversation.invoices')}
          </h4>
          <ul className={card.list}>
            {thread.invoices.map((invoice) => (
              <li key={invoice.number} className={mergeClasses(styles.item, styles.row)}>
                <span className={card.break}>
                  {invoice.number} · {sayState(invoice.state, text)}
                </span>
                <span className={card.figures}>{money(invoice.open.amount, invoice.open.currency, text.locale)}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
