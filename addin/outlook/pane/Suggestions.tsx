import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, useId, type ReactNode } from 'react';
import type { Suggestion } from '#shared/pane-view.ts';
import { money } from './amounts.ts';
import { useCardStyles } from './card-styles.ts';
import { usePane } from './pane-context.tsx';
import { Said } from './Said.tsx';
import { sayDisputeReason, sayIntent } from './say.ts';
import { DayText } from './Time.tsx';

const useStyles = makeStyles({
  item: {
    marginTop: tokens.spacingVerticalXS,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
  quote: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontStyle: 'italic',
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '4',
    overflow: 'hidden',
  },
  meaning: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

function Meaning(props: { suggestion: Suggestion }): ReactNode {
  const { text } = usePane();
  const card = useCardStyles();
  const styles = useStyles();
  const { suggestion } = props;
  const parts: ReactNode[] = [<span className={styles.meaning}>{sayIntent(suggestion.intent, text)}</span>];
  if (suggestion.date !== null) parts.push(<Said label="says.by" facts={{ day: <DayText day={suggestion.date} /> }} />);
  if (suggestion.amount !== null) {
    parts.push(
      <span className={card.figures}>{money(suggestion.amount.amount, suggestion.amount.currency, text.locale)}</span>,
    );
  }
  if (suggestion.reason !== null) parts.push(sayDisputeReason(suggestion.reason, text));
  if (suggestion.invoices.length > 0) parts.push(suggestion.invoices.join(', '));
  parts.push(text.say('says.notConfirmed'));
  return (
    <p className={mergeClasses(card.quiet, card.break)}>
      {parts.map((part, i) => (
        <Fragment key={i}>
          {i > 0 ? ' · ' : null}
          {part}
        </Fragment>
      ))}
    </p>
  );
}

/** What the mail says, in its author's own words, and what that would mean. Nothing here is taken as a fact yet. */
export function Suggestions(props: { suggestions: readonly Suggestion[] }): ReactNode {
  const { text } = usePane();
  const card = useCardStyles();
  const styles = useStyles();
  const headingId = useId();
  if (props.suggestions.length === 0) return null;
  return (
    <section className={card.card} aria-labelledby={headingId}>
      <h3 id={headingId} className={card.heading}>
        {text.say('says.title')}
      </h3>
      <ul className={card.list}>
        {props.suggestions.map((suggestion, i) => (
          <li key={i} className={styles.item}>
            <blockquote className={styles.quote}>{suggestion.quote}</blockquote>
            <Meaning suggestion={suggestion} />
          </li>
        ))}
      </ul>
    </section>
  );
}
