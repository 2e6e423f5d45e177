import type { ReactNode } from 'react';
import { mergeClasses } from '@fluentui/react-components';
import type { ReportRow } from '#shared/report-view.ts';
import { useCardStyles } from '../../outlook/pane/card-styles.ts';
import { fullDay, shortDay } from '../../outlook/pane/dates.ts';
import { sayStep } from '../../outlook/pane/say.ts';
import { usePage } from '../page-context.tsx';

/** The next step of a row: what, when, and whom to reach. */
export function NextStepLine(props: { step: ReportRow['nextStep'] }): ReactNode {
  const { text, now } = usePage();
  const card = useCardStyles();
  const { step } = props;
  const { contact } = step;
  return (
    <>
      <p className={card.body}>
        {sayStep(step.kind, text)}
        {step.on === null ? null : (
          <>
            {' · '}
            <time dateTime={step.on} title={fullDay(step.on, text.locale)}>
              {shortDay(step.on, text.locale, now())}
            </time>
          </>
        )}
      </p>
      {contact === null ? null : (
        <p className={mergeClasses(card.quiet, card.break)}>
          {contact.name}
          {contact.phone === null ? null : (
            <>
              {' · '}
              <a className={card.linkButton} href={`tel:${contact.phone.replaceAll(' ', '')}`}>
                {contact.phone}
              </a>
            </>
          )}
          {contact.phone === null && contact.address !== null && contact.address !== contact.name
            ? ` · ${contact.address}`
            : null}
        </p>
      )}
    </>
  );
}
