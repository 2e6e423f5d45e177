import { Button, makeStyles, SearchBox, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { MailFilter } from '../api.ts';
import { Choices } from '../../outlook/pane/Choices.tsx';
import { usePage } from '../page-context.tsx';
import { PageTrouble } from '../PageTrouble.tsx';
import { hashOf } from '../route.ts';
import { MessageRow } from './MessageRow.tsx';
import { useMessages } from './use-messages.ts';

const useStyles = makeStyles({
  root: { height: '100%', display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr)' },
  head: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  search: { maxWidth: 'none', width: '100%' },
  found: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  scroll: { overflowY: 'auto', overscrollBehavior: 'contain' },
  list: { listStyleType: 'none', margin: 0, padding: `${tokens.spacingVerticalXS} 0` },
  end: { padding: tokens.spacingHorizontalM, display: 'grid', justifyItems: 'center' },
});

const FILTERS: readonly MailFilter[] = ['all', 'unanswered', 'unmatched', 'automatic'];
const TYPING_PAUSE_MS = 250;
const WIDE = '(min-width: 1100px)';

/** Arrow keys, Home and End move through the list; Tab leaves it. */
function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  const links = [...event.currentTarget.querySelectorAll('a')];
  const at = links.findIndex((link) => link === document.activeElement);
  const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 };
  const to = steps[event.key];
  const link = to === undefined ? undefined : links[to];
  if (link === undefined) return;
  event.preventDefault();
  link.focus();
}

/** The mailbox: search, filters, and the mail by pages, newest first. */
export function MessageList(props: { selected: string | null; changes: number }): ReactNode {
  const { page } = usePage();
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const [q, setQ] = useState('');
  const [filter, setFilter] = useState<MailFilter>('all');
  const messages = useMessages(q, filter, props.changes);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const wait = setTimeout(() => setQ(typed.trim()), TYPING_PAUSE_MS);
    return () => clearTimeout(wait);
  }, [typed]);
  const { loadMore, more, loading } = messages;
  useEffect(() => {
    const place = end.current;
    if (place === null || !more || loading) return;
    const watch = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting === true) loadMore();
    });
    watch.observe(place);
    return () => watch.disconnect();
  });
  const opened = useRef(false);
  const first = messages.items.find((item) => item.accounts.length > 0)?.id;
  useEffect(() => {
    // Where there is room for all three columns, a first visit shows a customer's mail instead of an empty page.
    if (opened.current || first === undefined) return;
    opened.current = true;
    if (props.selected === null && matchMedia(WIDE).matches) location.replace(hashOf({ page: 'mail', message: first }));
  }, [first, props.selected]);
  const reachable = messages.items.some((item) => item.id === props.selected)
    ? props.selected
    : (messages.items[0]?.id ?? null);
  return (
    <section className={styles.root} aria-label={page.say('list.label')}>
      <div className={styles.head}>
        <SearchBox
          className={styles.search}
          value={typed}
          placeholder={page.say('list.search')}
          aria-label={page.say('list.search')}
          onChange={(_, { value }) => setTyped(value)}
        />
        <Choices
          label={page.say('list.filter')}
          choices={FILTERS.map((one) => ({ value: one, words: page.say(`filter.${one}`) }))}
          chosen={filter}
          onChoose={setFilter}
        />
        <output className={styles.found}>
          {messages.total === null ? page.say('list.loading') : page.count('list.found', messages.total)}
        </output>
      </div>
      <div className={styles.scroll}>
        {messages.failure === null ? null : (
          <PageTrouble failure={messages.failure} keeping={messages.items.length > 0} onRetry={messages.reload} />
        )}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys between its links */}
        <ul className={styles.list} onKeyDown={moveFocus}>
          {messages.items.map((item) => (
            <MessageRow
              key={item.id}
              item={item}
              selected={item.id === props.selected}
              reachable={item.id === reachable}
            />
          ))}
        </ul>
        <div ref={end} className={styles.end}>
          {loading ? <Spinner size="tiny" aria-label={page.say('list.loading')} /> : null}
          {!loading && messages.items.length === 0 && messages.failure === null ? page.say('list.nothing') : null}
          {!loading && more ? (
            <Button size="small" appearance="subtle" onClick={loadMore}>
              {page.say('list.more')}
            </Button>
          ) : null}
        </div>
      </div>
    </section>
  );
}
