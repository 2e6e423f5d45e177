import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PaneView } from '#shared/pane-view.ts';
import { isLabel } from '../../words/text.ts';
import { useCardStyles } from './card-styles.ts';
import { usePane } from './pane-context.tsx';

/** The last decision about this mail that still can be taken back, also long after it was made (RULES §6). */
export function Undoable(props: { undoable: NonNullable<PaneView['undoable']> }): ReactNode {
  const { text, actions, busy } = usePane();
  const card = useCardStyles();
  const label = `decision.${props.undoable.what}`;
  return (
    <p className={mergeClasses(card.card, card.quiet)}>
      {isLabel(label) ? text.say(label) : props.undoable.what}
      {' · '}
      <button
        type="button"
        className={card.linkButton}
        aria-disabled={busy}
        onClick={() => {
          if (!busy) actions.undo(props.undoable.activityId);
        }}
      >
        {text.say('action.undo')}
      </button>
    </p>
  );
}
