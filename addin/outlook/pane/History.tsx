import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { HistoryEntry } from '#shared/pane-view.ts';
import { useCardStyles } from './card-styles.ts';
import { Choices } from './Choices.tsx';
import { HistoryRow } from './HistoryRow.tsx';
import { usePane } from './pane-context.tsx';

const useStyles = makeStyles({ filters: { marginBottom: tokens.spacingVerticalXS } });

const FILTERS = ['all', 'mail', 'steps', 'ledger'] as const;
type Filter = (typeof FILTERS)[number];

const KINDS: Record<Exclude<Filter, 'all'>, ReadonlySet<HistoryEntry['kind']>> = {
  mail: new Set(['mail_in', 'mail_out', 'automatic', 'bounce']),
  steps: new Set(['call', 'note', 'promise', 'dispute', 'status', 'decision']),
  ledger: new Set(['payment', 'invoice']),
};

const FIRST = 10;

/** Everything that was said and done, newest first, with filters; the filters that would show nothing are left out. */
export function History(props: { entries: readonly HistoryEntry[]; total: number }): ReactNode {
  const { text } = usePane();
  const card = useCardStyles();
  const styles = useStyles();
  const [filter, setFilter] = useState<Filter>('all');
  const [all, setAll] = useState(false);
  const fits = (entry: HistoryEntry, by: Filter): boolean => by === 'all' || KINDS[by].has(entry.kind);
  const offered = FILTERS.filter((by) => by === 'all' || props.entries.some((entry) => fits(entry, by)));
  const entries = props.entries.filter((entry) => fits(entry, filter));
  const shown = all ? entries : entries.slice(0, FIRST);
  if (props.entries.length === 0) return <p className={card.quiet}>{text.say('history.none')}</p>;
  return (
    <div>
      {offered.length > 2 ? (
        <Choices
          className={styles.filters}
          label={text.say('history.filter')}
          choices={offered.map((by) => ({ value: by, words: text.say(`history.${by}`) }))}
          chosen={filter}
          onChoose={setFilter}
        />
      ) : null}
      <ol className={card.list}>
        {shown.map((entry) => (
          <HistoryRow key={entry.id} entry={entry} />
        ))}
      </ol>
      {shown.length < entries.length ? (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          {text.say('history.more', { n: entries.length })}
        </Button>
      ) : null}
      {all && filter === 'all' && props.total > entries.length ? (
        <p className={card.quiet}>{text.say('history.some', { shown: entries.length, n: props.total })}</p>
      ) : null}
    </div>
  );
}
