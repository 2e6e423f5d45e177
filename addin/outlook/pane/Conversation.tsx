import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { ThreadView } from '#shared/pane-view.ts';
import { useCardStyles, useToneStyles } from './card-styles.ts';
import { lastDayBefore } from './dates.ts';
import { Numbers } from './Numbers.tsx';
import { NextStep } from './NextStep.tsx';
import { usePane } from './pane-context.tsx';
import { Parts } from './Parts.tsx';
import { Reasons } from './Reasons.tsx';
import { Said } from './Said.tsx';
import { sayState } from './say.ts';
import { lookOf } from './state-look.tsx';
import { DayText } from './Time.tsx';

const useStyles = makeStyles({
  state: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS, marginTop: '2px' },
  icon: { flexShrink: 0 },
  words: { minWidth: 0, flexGrow: 1 },
  action: { marginTop: tokens.spacingVerticalS },
  heading: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline' },
});

const SHOWN_INVOICES = 3;
const UNTIL = new Set(['waiting', 'acknowledged', 'promised', 'payment_reported', 'snoozed', 'paused']);

/** Where this conversation stands: the state in words, since when, the reasons on demand, and the next step. */
export function Conversation(props: { thread: ThreadView; canMark: boolean; primary: boolean }): ReactNode {
  const { text, actions, busy } = usePane();
  const card = useCardStyles();
  const tones = useToneStyles();
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const headingId = useId();
  const reasonsId = useId();
  const { thread } = props;
  const look = lookOf(thread.state);
  const until = UNTIL.has(thread.state) && thread.dueAt !== null ? lastDayBefore(thread.dueAt) : null;
  const explained = thread.because.length > 0 || thread.chases.length > 0;
  return (
    <section className={card.card} aria-labelledby={headingId}>
      <div className={styles.heading}>
        <h3 id={headingId} className={card.heading}>
          {text.say('conversation.title')}
        </h3>
        {explained ? (
          <button
            type="button"
            className={card.linkButton}
            aria-expanded={open}
            aria-controls={reasonsId}
            onClick={() => setOpen(!open)}
          >
            {text.say(open ? 'conversation.hideWhy' : 'conversation.why')}
          </button>
        ) : null}
      </div>
      <div className={styles.state}>
        <look.Icon className={mergeClasses(styles.icon, tones[look.tone])} aria-hidden />
        <div className={styles.words}>
          <p className={card.strong}>
            <span className={tones[look.tone]}>{sayState(thread.state, text)}</span>{' '}
            {until === null ? null : (
              <Said label="conversation.waitingUntil" facts={{ day: <DayText day={until} /> }} />
            )}
            {thread.businessDays === null || until !== null
              ? null
              : `· ${text.count('conversation.businessDays', thread.businessDays)}`}
          </p>
          <p className={mergeClasses(card.quiet, card.break)}>
            <Parts
              of={[
                thread.since === null ? null : (
                  <Said key="since" label="conversation.since" facts={{ day: <DayText day={thread.since} /> }} />
                ),
                thread.chases.length > 0 ? text.count('conversation.reminders', thread.chases.length) : null,
                thread.invoices.length > 0 ? (
                  <Numbers
                    key="invoices"
                    numbers={thread.invoices.map((invoice) => invoice.number)}
                    first={SHOWN_INVOICES}
                  />
                ) : null,
              ]}
            />
          </p>
          <NextStep step={thread.nextStep} />
        </div>
      </div>
      <div id={reasonsId} hidden={!open}>
        {open ? <Reasons thread={thread} /> : null}
      </div>
      {props.canMark ? (
        <Button
          className={styles.action}
          size="small"
          appearance={props.primary ? 'primary' : 'secondary'}
          disabledFocusable={busy}
          onClick={() => actions.markAnswered()}
        >
          {text.say('action.markAnswered')}
        </Button>
      ) : null}
    </section>
  );
}
