import { Fragment, type ReactNode } from 'react';
import type { Label } from '../../words/en.ts';
import { usePane } from './pane-context.tsx';

/** A text of the pane whose places take elements, such as a date with its full form as title. */
export function Said(props: { label: Label; facts: Record<string, ReactNode> }): ReactNode {
  const { text } = usePane();
  return text
    .say(props.label)
    .split(/(\{\w+\})/)
    .map((part, i) => {
      const fact = part.startsWith('{') ? props.facts[part.slice(1, -1)] : undefined;
      return <Fragment key={i}>{fact ?? part}</Fragment>;
    });
}
