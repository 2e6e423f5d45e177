import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { MailInbox24Regular } from '@fluentui/react-icons';
import { useCallback, useState, type ReactNode } from 'react';
import { usePage } from '../page-context.tsx';
import { MessageList } from './MessageList.tsx';
import { PaneColumn } from './PaneColumn.tsx';
import { Reading } from './Reading.tsx';

const NARROW = '@media (max-width: 699px)';
const MIDDLE = '@media (max-width: 1099px)';

const useStyles = makeStyles({
  root: {
    height: '100%',
    display: 'grid',
    gridTemplateColumns: 'minmax(280px, 360px) minmax(0, 1fr) auto',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingHorizontalS}`,
    [MIDDLE]: { gridTemplateColumns: '300px minmax(0, 1fr)' },
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  column: {
    minHeight: 0,
    minWidth: 0,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow2,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  listAway: { [NARROW]: { display: 'none' } },
  readAway: { [NARROW]: { display: 'none' } },
  otherSide: { [MIDDLE]: { display: 'none' } },
  nothing: {
    height: '100%',
    display: 'grid',
    alignContent: 'center',
    justifyItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalXXL,
    color: tokens.colorNeutralForeground3,
  },
  hint: { margin: 0, maxWidth: '40ch' },
  pick: { margin: 0, fontSize: tokens.fontSizeBase400, color: tokens.colorNeutralForeground1 },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

/** Which side of an opened mail a narrow window shows. */
export type Side = 'mail' | 'customer';

/** A mailbox with the pane beside the opened mail; narrow windows show one column at a time. */
export function MailPage(props: { selected: string | null; nonce: string }): ReactNode {
  const { page } = usePage();
  const styles = useStyles();
  const [side, setSide] = useState<Side>('mail');
  const [changes, setChanges] = useState(0);
  const onChanged = useCallback(() => setChanges((n) => n + 1), []);
  const { selected } = props;
  return (
    <div className={styles.root}>
      <h1 className={styles.hidden}>{page.say('mail.title')}</h1>
      <div className={mergeClasses(styles.column, selected !== null && styles.listAway)}>
        <MessageList selected={selected} changes={changes} />
      </div>
      <div
        className={mergeClasses(
          styles.column,
          selected === null && styles.readAway,
          selected !== null && side === 'customer' && styles.otherSide,
        )}
      >
        {selected === null ? (
          <div className={styles.nothing}>
            <MailInbox24Regular aria-hidden />
            <p className={styles.pick}>{page.say('read.pick')}</p>
            <p className={styles.hint}>{page.say('read.pickHint')}</p>
          </div>
        ) : (
          <Reading key={selected} id={selected} nonce={props.nonce} side={side} onSide={setSide} />
        )}
      </div>
      {selected === null ? null : (
        <div className={mergeClasses(styles.column, side === 'mail' && styles.otherSide)}>
          <PaneColumn messageId={selected} side={side} onSide={setSide} onChanged={onChanged} />
        </div>
      )}
    </div>
  );
}
