import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { Choices } from '../../outlook/pane/Choices.tsx';
import { usePage } from '../page-context.tsx';
import type { Side } from './MailPage.tsx';

const useStyles = makeStyles({
  root: {
    display: 'none',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 1099px)': { display: 'flex' },
  },
  back: { '@media (min-width: 700px)': { display: 'none' } },
  sides: { marginLeft: 'auto' },
});

const SIDES = ['mail', 'customer'] as const;

/** The way between list, mail and customer where a window is too narrow for all three. */
export function SideSwitch(props: { side: Side; onSide: (side: Side) => void }): ReactNode {
  const { page } = usePage();
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Button as="a" href="#/" className={styles.back} appearance="subtle" size="small" icon={<ArrowLeft20Regular />}>
        {page.say('read.back')}
      </Button>
      <Choices
        className={styles.sides}
        label={page.say('read.view')}
        choices={SIDES.map((side) => ({ value: side, words: page.say(`read.${side}`) }))}
        chosen={props.side}
        onChoose={props.onSide}
      />
    </div>
  );
}
