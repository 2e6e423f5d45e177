import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { Suggestion } from '#shared/pane-view.ts';
import { money } from './amounts.ts';
import { useCardStyles } from './card-styles.ts';
import { usePane } from './pane-context.tsx';
import { Numbers } from './Numbers.tsx';
import { Parts } from './Parts.tsx';
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
  const { date, amount, reason, invoices } = suggestion;
  return (
    <p className={mergeClasses(card.quiet, card.break)}>
      <Parts
        of={[
          <strong key="intent" className={styles.meaning}>
            {sayIntent(suggestion.intent, text)}
          </strong>,
          date === null ? null : <Said key="date" label="says.by" facts={{ day: <DayText day={date} /> }} />,
          amount === null ? null : (
            <span key="amount" className={card.figures}>
              {money(amount.amount, amount.currency, text.locale)}
            </span>
          ),
          reason === null ? null : sayDisputeReason(reason, text),
          invoices.length === 0 ? null : <Numbers key="invoices" numbers={invoices} />,
          text.say('says.notConfirmed'),
        ]}
      />
    </p>
  );
}

/** One quote with all that it may mean. */
function byQuote(suggestions: readonly Suggestion[]): [string, Suggestion[]][] {
  const grouped = new Map<string, Suggestion[]>();
  for (const suggestion of suggestions) {
    grouped.set(suggestion.quote, [...(grouped.get(suggestion.quote) ?? []), suggestion]);
  }
  return [...grouped];
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
        {byQuote(props.suggestions).map(([quote, meanings]) => (
          <li key={quote} className={styles.item}>
            <blockquote className={styles.quote}>{quote}</blockquote>
            {meanings.map((suggestion, i) => (
              <Meaning key={i} suggestion={suggestion} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
