import type { ReactNode } from 'react';
import type { PaneView } from '#shared/pane-view.ts';
import { useCardStyles } from './card-styles.ts';
import { Said } from './Said.tsx';
import { InstantText } from './Time.tsx';

/** That the mail is on the customer's history, since when and by whom (RULES §9). */
export function Logged(props: { logged: NonNullable<PaneView['message']['logged']> }): ReactNode {
  const card = useCardStyles();
  const when = <InstantText at={props.logged.at} />;
  return (
    <p className={card.quiet}>
      {props.logged.automatic ? (
        <Said label="logged.automatic" facts={{ when }} />
      ) : (
        <Said label="logged.by" facts={{ when, name: props.logged.by }} />
      )}
    </p>
  );
}
