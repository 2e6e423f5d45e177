import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactNode } from 'react';
import type { EvidenceView } from '#shared/pane-view.ts';
import { useCardStyles } from './card-styles.ts';
import { Group } from './Group.tsx';
import { usePane } from './pane-context.tsx';
import { sayEvidence } from './say.ts';

const useStyles = makeStyles({
  heading: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalS },
});

/** Reasons in words, one line: "Invoice number: INV-2041 · Known contact: maria@…". */
export function EvidenceLines(props: { evidence: readonly EvidenceView[] }): ReactNode {
  const { text } = usePane();
  const card = useCardStyles();
  return (
    <ul className={card.list}>
      {props.evidence.map((evidence, i) => (
        <li key={i} className={mergeClasses(card.quiet, card.break)}>
          {sayEvidence(evidence, text)}
        </li>
      ))}
    </ul>
  );
}

/** Why this mail belongs to this customer, and the way out when it does not: asked once more, and undoable. */
export function Evidence(props: {
  account: { id: string; name: string };
  evidence: readonly EvidenceView[];
  byPerson: boolean;
  canConfirm: boolean;
  canReject: boolean;
  primary: boolean;
}): ReactNode {
  const { text, actions, busy } = usePane();
  const card = useCardStyles();
  const styles = useStyles();
  const headingId = useId();
  const [asking, setAsking] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const keep = (): void => {
    setAsking(false);
    toggle.current?.focus();
  };
  return (
    <section className={card.card} aria-labelledby={headingId}>
      <div className={styles.heading}>
        <h3 id={headingId} className={card.heading}>
          {text.say('evidence.title')}
        </h3>
        {props.canReject ? (
          <button
            ref={toggle}
            type="button"
            className={card.linkButton}
            aria-expanded={asking}
            onClick={() => setAsking(!asking)}
          >
            {text.say('evidence.wrong')}
          </button>
        ) : null}
      </div>
      {props.byPerson ? <p className={card.quiet}>{text.say('evidence.byPerson')}</p> : null}
      <EvidenceLines evidence={props.evidence} />
      {asking ? (
        <Group label={text.say('evidence.wrong')}>
          <p className={card.quiet}>{text.say('evidence.rejectHint')}</p>
          <div className={styles.buttons}>
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => {
                setAsking(false);
                actions.rejectLink(props.account.id);
              }}
            >
              {text.say('evidence.reject', { name: props.account.name })}
            </Button>
            <Button size="small" appearance="subtle" onClick={keep}>
              {text.say('evidence.keep')}
            </Button>
          </div>
        </Group>
      ) : null}
      {props.canConfirm && !asking ? (
        <div className={styles.buttons}>
          <Button
            size="small"
            appearance={props.primary ? 'primary' : 'secondary'}
            disabledFocusable={busy}
            onClick={() => actions.confirmLink(props.account.id, false)}
          >
            {text.say('evidence.right')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
