import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Bot16Regular, ErrorCircle16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { MessageAnswer } from '#shared/contract.ts';
import { listTime } from '../list-time.ts';
import { usePage } from '../page-context.tsx';

const useStyles = makeStyles({
  root: { marginTop: tokens.spacingVerticalS, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: { cursor: 'pointer', color: tokens.colorBrandForegroundLink, width: 'fit-content' },
  list: {
    listStyleType: 'none',
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    maxHeight: '168px',
    overflowY: 'auto',
  },
  link: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(80px, 22%) minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  here: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  cell: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** The other mails of the conversation, oldest first, one line each. */
export function ThreadLinks(props: { thread: MessageAnswer['thread']; current: string }): ReactNode {
  const { page, text, now } = usePage();
  const styles = useStyles();
  if (props.thread.length < 2) return null;
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>{page.count('read.thread', props.thread.length)}</summary>
      <ol className={styles.list}>
        {props.thread.map((one) => (
          <li key={one.id}>
            <a
              href={`#/m/${one.id}`}
              className={mergeClasses(styles.link, one.id === props.current && styles.here)}
              aria-current={one.id === props.current ? 'true' : undefined}
            >
              <span>
                {one.verdict === 'automatic' ? <Bot16Regular aria-label={page.say('class.automatic')} /> : null}
                {one.verdict === 'undeliverable' ? (
                  <ErrorCircle16Regular aria-label={page.say('class.undeliverable')} />
                ) : null}
              </span>
              <span className={styles.cell}>{one.from.name === '' ? one.from.address : one.from.name}</span>
              <span className={styles.cell}>{one.snippet}</span>
              <span>{listTime(one.at, text.locale, now())}</span>
            </a>
          </li>
        ))}
      </ol>
    </details>
  );
}
