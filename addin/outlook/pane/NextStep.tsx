import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { NextStep as Step } from '#shared/pane-view.ts';
import { useCardStyles } from './card-styles.ts';
import { usePane } from './pane-context.tsx';
import { Parts } from './Parts.tsx';
import { sayStep } from './say.ts';
import { DayText } from './Time.tsx';

/** The next step of the conversation: what, when, by whom, and whom to reach. Nothing to do draws nothing. */
export function NextStep(props: { step: Step }): ReactNode {
  const { text } = usePane();
  const card = useCardStyles();
  const { step } = props;
  if (step.kind === 'none' || (step.kind === 'wait' && step.on === null)) return null;
  const parts: ReactNode[] = [sayStep(step.kind, text)];
  if (step.on !== null) parts.push(<DayText day={step.on} />);
  if (step.owner !== null) parts.push(step.owner.name);
  const { contact } = step;
  if (contact !== null) {
    parts.push(contact.name);
    if (contact.phone !== null)
      parts.push(
        <a className={card.linkButton} href={`tel:${contact.phone.replaceAll(' ', '')}`}>
          {contact.phone}
        </a>,
      );
  }
  return (
    <p className={mergeClasses(card.quiet, card.break)}>
      <strong>{text.say('conversation.next')}:</strong> <Parts of={parts} />
    </p>
  );
}
