import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  mergeClasses,
  Skeleton,
  SkeletonItem,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MessageAnswer } from '#shared/contract.ts';
import { fullInstant, shortInstant } from '../../outlook/pane/dates.ts';
import { usePage } from '../page-context.tsx';
import { PageTrouble } from '../PageTrouble.tsx';
import { useLoaded } from '../use-loaded.ts';
import { Attachments } from './Attachments.tsx';
import { MailBody } from './MailBody.tsx';
import type { Side } from './MailPage.tsx';
import { SideSwitch } from './SideSwitch.tsx';
import { ThreadLinks } from './ThreadLinks.tsx';

const useStyles = makeStyles({
  root: { height: '100%', display: 'flex', flexDirection: 'column', minHeight: 0 },
  head: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  subject: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  from: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    alignItems: 'baseline',
  },
  sender: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  time: { whiteSpace: 'nowrap' },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  loading: { padding: tokens.spacingHorizontalXL, display: 'grid', gap: tokens.spacingVerticalM },
});

type Party = MessageAnswer['from'];

function named(party: Party): string {
  return party.name === '' || party.name === party.address ? party.address : `${party.name} <${party.address}>`;
}

function Headers(props: { message: MessageAnswer }): ReactNode {
  const { page, text, now } = usePage();
  const styles = useStyles();
  const { message } = props;
  return (
    <header className={styles.head}>
      <h2 className={styles.subject}>{message.subject.trim() === '' ? page.say('read.noSubject') : message.subject}</h2>
      <div className={styles.from}>
        <p className={styles.sender}>
          <strong>{message.from.name === '' ? message.from.address : message.from.name}</strong>{' '}
          {message.from.name === '' ? null : <span className={styles.quiet}>{message.from.address}</span>}
        </p>
        <time
          className={mergeClasses(styles.quiet, styles.time)}
          dateTime={message.at}
          title={fullInstant(message.at, text.locale)}
        >
          {shortInstant(message.at, text, now())}
        </time>
      </div>
      {(['to', 'cc'] as const).map((field) =>
        message[field].length === 0 ? null : (
          <p key={field} className={styles.quiet}>
            {page.say(`read.${field}`)}: {message[field].map(named).join(', ')}
          </p>
        ),
      )}
      <Attachments attachments={message.attachments} />
      <ThreadLinks thread={message.thread} current={message.id} />
    </header>
  );
}

/** The opened mail: its headers, attachments, conversation, and body. */
export function Reading(props: { id: string; nonce: string; side: Side; onSide: (side: Side) => void }): ReactNode {
  const { page, api } = usePage();
  const styles = useStyles();
  const loaded = useLoaded(props.id, (signal) => api.message(props.id, signal));
  const message = loaded.data;
  return (
    <article className={styles.root} aria-busy={loaded.loading}>
      <SideSwitch side={props.side} onSide={props.onSide} />
      {loaded.failure === null ? null : (
        <PageTrouble failure={loaded.failure} keeping={message !== null} onRetry={loaded.reload} />
      )}
      {message === null ? (
        loaded.failure === null ? (
          <Skeleton className={styles.loading} animation="pulse" aria-label={page.say('list.loading')}>
            <SkeletonItem size={24} />
            <SkeletonItem size={12} />
            <SkeletonItem size={128} />
          </Skeleton>
        ) : null
      ) : (
        <>
          <Headers message={message} />
          {message.remoteBlocked > 0 ? (
            <MessageBar intent="info" shape="square">
              <MessageBarBody>{page.count('read.blocked', message.remoteBlocked)}</MessageBarBody>
            </MessageBar>
          ) : null}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long mail must scroll by keyboard too */}
          <section className={styles.body} tabIndex={0} aria-label={page.say('read.body')}>
            <MailBody html={message.html} text={message.text} nonce={props.nonce} />
          </section>
        </>
      )}
    </article>
  );
}
