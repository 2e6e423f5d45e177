import type { ReactNode } from 'react';
import type { Day } from '#shared/days.ts';
import { fullDay, fullInstant, localDayOf, shortDay, shortInstant } from './dates.ts';
import { usePane } from './pane-context.tsx';

/** A calendar day: short for the eye, in full as title. */
export function DayText(props: { day: Day }): ReactNode {
  const { text, now } = usePane();
  return (
    <time dateTime={props.day} title={fullDay(props.day, text.locale)}>
      {shortDay(props.day, text.locale, now)}
    </time>
  );
}

/** An instant in the reader's zone: short for the eye, in full as title; `dayOnly` where its time of day means nothing. */
export function InstantText(props: { at: string; dayOnly?: boolean }): ReactNode {
  const { text, now } = usePane();
  if (props.dayOnly === true) return <DayText day={localDayOf(props.at)} />;
  return (
    <time dateTime={props.at} title={fullInstant(props.at, text.locale)}>
      {shortInstant(props.at, text, now)}
    </time>
  );
}
