import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { State } from '#shared/tokens.ts';
import { useToneStyles } from '../outlook/pane/card-styles.ts';
import { sayState } from '../outlook/pane/say.ts';
import { lookOf } from '../outlook/pane/state-look.tsx';
import { usePage } from './page-context.tsx';

const useStyles = makeStyles({
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '3px',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    '& svg': { width: '16px', height: '16px' },
  },
});

/** A state as icon and words; its colour only supports them. */
export function StateChip(props: { state: State }): ReactNode {
  const { text } = usePage();
  const tones = useToneStyles();
  const styles = useStyles();
  const look = lookOf(props.state);
  return (
    <span className={mergeClasses(styles.chip, tones[look.tone])}>
      <look.Icon aria-hidden />
      {sayState(props.state, text)}
    </span>
  );
}
