import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  Send16Regular,
  Attach16Regular,
  Bot16Regular,
  ErrorCircle16Regular,
  PersonQuestionMark16Regular,
} from '@fluentui/react-icons';
import { memo, type ReactNode } from 'react';
import type { MessageListItem } from '#shared/contract.ts';
import { fullInstant } from '../../outlook/pane/dates.ts';
import { usePage } from '../page-context.tsx';
import { listTime } from '../list-time.ts';
import { StateChip } from '../StateChip.tsx';

const useStyles = makeStyles({
  row: { contentVisibility: 'auto', containIntrinsicSize: 'auto 84px' },
  link: {
    display: 'block',
    margin: `0 ${tokens.spacingHorizontalXS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusLarge,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  top: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  from: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  time: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
  line: {
    display: 'block',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  chips: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    marginTop: '2px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  chip: { display: 'inline-flex', alignItems: 'center', gap: '3px', minWidth: 0 },
  account: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', maxWidth: '100%' },
  icon: { flexShrink: 0 },
});

/** One mail of the list: who, when, what about, its first words, and what Ledgerside made of it. */
export const MessageRow = memo(function MessageRow(props: {
  item: MessageListItem;
  selected: boolean;
  reachable: boolean;
}): ReactNode {
  const { page, text, now } = usePage();
  const styles = useStyles();
  const { item } = props;
  const quiet = mergeClasses(styles.line, styles.quiet);
  return (
    <li className={styles.row}>
      <a
        href={`#/m/${item.id}`}
        className={mergeClasses(styles.link, props.selected && styles.selected)}
        aria-current={props.selected ? 'true' : undefined}
        tabIndex={props.reachable ? 0 : -1}
      >
        <span className={styles.top}>
          {item.direction === 'outbound' ? (
            <Send16Regular className={styles.icon} aria-label={page.say('list.sent')} title={page.say('list.sent')} />
          ) : null}
          <span className={styles.from}>{item.from.name === '' ? item.from.address : item.from.name}</span>
          {item.attachments > 0 ? (
            <Attach16Regular className={styles.icon} aria-label={page.count('list.attachments', item.attachments)} />
          ) : null}
          <time className={styles.time} dateTime={item.at} title={fullInstant(item.at, text.locale)}>
            {listTime(item.at, text.locale, now())}
          </time>
        </span>
        <span className={styles.line}>{item.subject.trim() === '' ? page.say('read.noSubject') : item.subject}</span>
        <span className={quiet}>{item.snippet}</span>
        <span className={styles.chips}>
          {item.verdict.class === 'human' ? null : (
            <span className={styles.chip}>
              {item.verdict.class === 'automatic' ? (
                <Bot16Regular className={styles.icon} aria-hidden />
              ) : (
                <ErrorCircle16Regular className={styles.icon} aria-hidden />
              )}
              {page.say(`class.${item.verdict.class}`)}
            </span>
          )}
          {item.state === null ? null : <StateChip state={item.state} />}
          {item.accounts.length === 0 && item.candidates > 0 ? (
            <span className={styles.chip}>
              <PersonQuestionMark16Regular className={styles.icon} aria-hidden />
              {page.say('list.candidates')}
            </span>
          ) : null}
          {item.accounts.length > 0 ? (
            <span className={mergeClasses(styles.chip, styles.account)}>
              {item.accounts.map((account) => account.name).join(', ')}
            </span>
          ) : null}
        </span>
      </a>
    </li>
  );
});
