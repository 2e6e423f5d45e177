import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { ReportView } from '#shared/report-view.ts';
import { useCardStyles, useToneStyles } from '../../outlook/pane/card-styles.ts';
import { shortInstant } from '../../outlook/pane/dates.ts';
import { sayBecause, sayState } from '../../outlook/pane/say.ts';
import { usePage } from '../page-context.tsx';

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalXL}`, marginTop: tokens.spacingVerticalXL },
  title: { fontSize: tokens.fontSizeBase300, marginBottom: tokens.spacingVerticalXS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  item: { fontSize: tokens.fontSizeBase200, lineHeight: '1.6', color: tokens.colorNeutralForeground2 },
});

function MailRead(props: { report: ReportView }): ReactNode {
  const { page, text, now } = usePage();
  const styles = useStyles();
  return props.report.mailReadTo.map((one) => {
    const parts = [
      one.to === null
        ? page.say('report.mailNotRead', { mailbox: one.mailbox })
        : page.say('report.mailReadTo', { mailbox: one.mailbox, when: shortInstant(one.to, text, now()) }),
      page.count('report.mailCount', one.read),
      one.unreadable === 0 ? null : page.count('report.unreadable', one.unreadable),
    ];
    return (
      <li key={one.mailbox} className={styles.item}>
        {parts.filter((part) => part !== null).join(' · ')}
      </li>
    );
  });
}

/** What the reader must know about the report itself: how far mail and ledger are known, what is orphaned, what was corrected. */
export function Completeness(props: { report: ReportView }): ReactNode {
  const { page, text, now } = usePage();
  const card = useCardStyles();
  const tones = useToneStyles();
  const styles = useStyles();
  const id = useId();
  const { report } = props;
  const ledger =
    report.ledgerAsOf === null
      ? page.say('report.ledgerNone')
      : page.say(report.ledgerStale ? 'report.ledgerStale' : 'report.ledger', {
          when: shortInstant(report.ledgerAsOf, text, now()),
        });
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 id={id} className={mergeClasses(card.strong, styles.title)}>
        {page.say('report.complete')}
      </h2>
      <ul className={styles.list}>
        <MailRead report={report} />
        <li className={mergeClasses(styles.item, report.ledgerStale && tones.warning)}>{ledger}</li>
        {report.unmatched === 0 ? null : (
          <li className={styles.item}>{page.count('report.unmatched', report.unmatched)}</li>
        )}
        <li className={mergeClasses(styles.item, report.orphans.length > 0 && tones.warning)}>
          {report.orphans.length === 0
            ? page.say('report.noOrphans')
            : page.count('report.orphans', report.orphans.length)}
          {report.orphans.length === 0 ? null : (
            <ul className={styles.list}>
              {report.orphans.map((orphan) => (
                <li key={`${orphan.account} ${orphan.number}`} className={mergeClasses(styles.item, card.break)}>
                  {orphan.account}, {orphan.number}: {sayBecause(orphan.because, text)}
                </li>
              ))}
            </ul>
          )}
        </li>
        {report.corrections.length === 0 ? null : (
          <li className={styles.item}>
            {page.say('report.corrections')}
            <ul className={styles.list}>
              {report.corrections.map((correction, i) => (
                <li key={i} className={mergeClasses(styles.item, card.break)}>
                  {page.say('report.correction', {
                    account: correction.account,
                    was: sayState(correction.was, text),
                    is: sayState(correction.is, text),
                  })}{' '}
                  · {sayBecause(correction.because, text)}
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
    </section>
  );
}
