import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { Choices } from '../../outlook/pane/Choices.tsx';
import { Pane } from '../../outlook/pane/Pane.tsx';
import { PaneProvider, type PaneTools } from '../../outlook/pane/pane-context.tsx';
import { usePage } from '../page-context.tsx';
import type { Side } from './MailPage.tsx';
import { SideSwitch } from './SideSwitch.tsx';
import { usePaneOf } from './use-pane.ts';

const WIDE = '@media (min-width: 1100px)';

const useStyles = makeStyles({
  root: { height: '100%', display: 'grid', gridTemplateRows: 'auto auto minmax(0, 1fr)' },
  w320: { [WIDE]: { width: '320px' } },
  w450: { [WIDE]: { width: '450px' } },
  bar: {
    display: 'none',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    [WIDE]: { display: 'flex' },
  },
  scroll: { overflowY: 'auto', gridRow: 3 },
});

const WIDTHS = ['320', '450'] as const;
type Width = (typeof WIDTHS)[number];

/** The pane as Outlook shows it, at either of the two widths that matter. */
export function PaneColumn(props: {
  messageId: string;
  side: Side;
  onSide: (side: Side) => void;
  onChanged: () => void;
}): ReactNode {
  const { page, text, theme, now } = usePage();
  const styles = useStyles();
  const [width, setWidth] = useState<Width>('320');
  const { state, actions } = usePaneOf(props.messageId, props.onChanged);
  const tools = useMemo(
    (): PaneTools => ({ text, now: now(), dark: theme !== 'light', busy: state.busy, actions }),
    [text, now, theme, state.busy, actions],
  );
  return (
    <div className={mergeClasses(styles.root, width === '320' ? styles.w320 : styles.w450)}>
      <SideSwitch side={props.side} onSide={props.onSide} />
      <div className={styles.bar}>
        <span>Ledgerside</span>
        <Choices
          label={page.say('pane.width')}
          choices={WIDTHS.map((one) => ({ value: one, words: one }))}
          chosen={width}
          onChoose={setWidth}
        />
      </div>
      <div className={styles.scroll}>
        <PaneProvider tools={tools}>
          <Pane state={state} />
        </PaneProvider>
      </div>
    </div>
  );
}
