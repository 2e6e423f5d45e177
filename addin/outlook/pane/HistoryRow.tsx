import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ArrowCircleDown16Regular,
  ArrowCircleUp16Regular,
  Bot16Regular,
  Call16Regular,
  CalendarCheckmark16Regular,
  CheckmarkCircle16Regular,
  DocumentText16Regular,
  ErrorCircle16Regular,
  Flag16Regular,
  Money16Regular,
  Note16Regular,
  Warning16Regular,
} from '@fluentui/react-icons';
import type { ComponentType, ReactNode } from 'react';
import type { HistoryEntry } from '#shared/pane-view.ts';
import { useCardStyles } from './card-styles.ts';
import { usePane } from './pane-context.tsx';
import { InstantText } from './Time.tsx';

const ICONS: Record<HistoryEntry['kind'], ComponentType<{ className?: string; 'aria-hidden'?: boolean }>> = {
  mail_in: ArrowCircleDown16Regular,
  mail_out: ArrowCircleUp16Regular,
  automatic: Bot16Regular,
  bounce: ErrorCircle16Regular,
  call: Call16Regular,
  note: Note16Regular,
  promise: CalendarCheckmark16Regular,
  dispute: Warning16Regular,
  payment: Money16Regular,
  status: Flag16Regular,
  decision: CheckmarkCircle16Regular,
  invoice: DocumentText16Regular,
};

/** What the ledger knows by the day only. */
const LEDGER = new Set<HistoryEntry['kind']>(['payment', 'invoice']);

/** Mail is logged by itself as a rule; that is not worth a word on each entry. */
const MAIL = new Set<HistoryEntry['kind']>(['mail_in', 'mail_out', 'bounce']);

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    ':not(:first-child)': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  icon: { marginTop: '2px', color: tokens.colorNeutralForeground3 },
  top: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  who: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  title: {
    whiteSpace: 'normal',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'left',
  },
  words: {
    overflow: 'hidden',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
  },
});

/** One entry of the history: when and who on top, what happened, and the first words; mail opens on a tap. */
export function HistoryRow(props: { entry: HistoryEntry }): ReactNode {
  const { text, actions } = usePane();
  const card = useCardStyles();
  const styles = useStyles();
  const { entry } = props;
  const Icon = ICONS[entry.kind];
  const open = actions.openMessage;
  const { messageId } = entry;
  return (
    <li className={styles.row}>
      <Icon className={styles.icon} aria-hidden />
      <div>
        <p className={mergeClasses(card.quiet, styles.top)}>
          <span className={styles.who}>
            {entry.who}
            {entry.automatic && !MAIL.has(entry.kind) ? ` · ${text.say('history.automatic')}` : null}
          </span>
          <span className={card.figures}>
            <InstantText at={entry.at} dayOnly={LEDGER.has(entry.kind)} />
          </span>
        </p>
        {open !== null && messageId !== null ? (
          <button
            type="button"
            className={mergeClasses(card.linkButton, styles.title, card.break)}
            title={text.say('history.open')}
            onClick={() => open(messageId)}
          >
            {entry.title}
          </button>
        ) : (
          <p className={mergeClasses(card.body, card.break)}>{entry.title}</p>
        )}
        {entry.text === '' ? null : <p className={mergeClasses(card.quiet, styles.words, card.break)}>{entry.text}</p>}
      </div>
    </li>
  );
}
