import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { Candidate } from '#shared/pane-view.ts';
import { isZero, money } from './amounts.ts';
import { useCardStyles } from './card-styles.ts';
import { EvidenceLines } from './Evidence.tsx';
import { usePane } from './pane-context.tsx';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  item: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  top: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
  },
  button: { marginTop: tokens.spacingVerticalS, width: '100%' },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** "Who is this about?": the customers that fit, each with its reasons. One tap decides and can be undone (RULES §6). */
export function Candidates(props: { candidates: readonly Candidate[]; canConfirm: boolean }): ReactNode {
  const { text, actions, busy } = usePane();
  const card = useCardStyles();
  const styles = useStyles();
  const headingId = useId();
  const [always, setAlways] = useState(false);
  return (
    <section className={styles.root} aria-labelledby={headingId}>
      <h2 id={headingId} className={mergeClasses(card.strong, styles.title)}>
        {text.say('who.title')}
      </h2>
      <p className={card.quiet}>{text.say('who.text')}</p>
      <ul className={card.list}>
        {props.candidates.map((candidate, i) => {
          const overdue = candidate.overdue.filter((one) => !isZero(one.amount));
          return (
            <li key={candidate.accountId} className={styles.item}>
              <div className={styles.top}>
                <h3 className={mergeClasses(card.strong, card.break)}>{candidate.name}</h3>
                <span className={card.quiet}>{text.say(`band.${candidate.band}`)}</span>
              </div>
              <p className={mergeClasses(card.quiet, card.figures)}>
                {overdue.length === 0
                  ? text.say('who.nothingOverdue')
                  : text.say('who.overdue', {
                      amount: overdue.map((one) => money(one.amount, one.currency, text.locale)).join(', '),
                    })}
              </p>
              <EvidenceLines evidence={candidate.evidence} />
              {props.canConfirm ? (
                <Button
                  className={styles.button}
                  size="small"
                  aria-label={`${text.say('who.pick')}: ${candidate.name}`}
                  appearance={i === 0 ? 'primary' : 'secondary'}
                  disabledFocusable={busy}
                  onClick={() => actions.confirmLink(candidate.accountId, always)}
                >
                  {text.say('who.pick')}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      {props.canConfirm ? (
        <Checkbox
          checked={always}
          onChange={(_, { checked }) => setAlways(checked === true)}
          label={text.say('who.always')}
        />
      ) : null}
    </section>
  );
}
