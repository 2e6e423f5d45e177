import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { ReportRow as Row } from '#shared/report-view.ts';
import { isZero, money } from '../../outlook/pane/amounts.ts';
import { useCardStyles } from '../../outlook/pane/card-styles.ts';
import { fullDay, shortDay } from '../../outlook/pane/dates.ts';
import { saySection } from '../../outlook/pane/say.ts';
import { usePage } from '../page-context.tsx';
import { NextStepLine } from './NextStepLine.tsx';
import { RowReasons } from './RowReasons.tsx';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(180px, 1.25fr) minmax(110px, auto) minmax(200px, 1.6fr) minmax(170px, 1.1fr) auto',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    breakInside: 'avoid',
    '@media (max-width: 959px)': { gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: tokens.spacingHorizontalM },
  },
  wide: { '@media (max-width: 959px)': { gridColumn: '1 / -1' } },
  full: { gridColumn: '1 / -1' },
  name: {
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    margin: 0,
  },
  money: { textAlign: 'right', minWidth: '104px' },
  words: {
    margin: 0,
    overflow: 'hidden',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    fontStyle: 'italic',
  },
  buttons: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    '@media print': { display: 'none' },
    '@media (max-width: 959px)': { gridColumn: '1 / -1' },
  },
});

/** One account of the report: what is at risk, how long it has been silent, its last words, and what to do next. */
export function ReportRow(props: { row: Row }): ReactNode {
  const { page, text, now } = usePage();
  const card = useCardStyles();
  const styles = useStyles();
  const reasonsId = useId();
  const [open, setOpen] = useState(false);
  const { row } = props;
  const atRisk = row.atRisk.filter((one) => !isZero(one.amount));
  const facts = [
    row.silence === null || row.silence === 0 ? null : page.count('report.silence', row.silence),
    row.chases.length === 0 ? null : page.count('report.chases', row.chases.length),
  ].filter((fact) => fact !== null);
  const tags = row.tags.filter((tag) => tag !== row.section);
  return (
    <li className={styles.row}>
      <div>
        <h3 className={mergeClasses(styles.name, card.break)}>{row.account.name}</h3>
        <p className={mergeClasses(card.quiet, card.break)}>
          {[row.account.externalId, row.owner ?? page.say('report.noOwner')].join(' · ')}
        </p>
        {tags.length === 0 ? null : (
          <p className={card.quiet}>
            {page.say('report.also')}{' '}
            {tags.map((tag) => saySection(tag, text).toLocaleLowerCase(text.locale)).join(', ')}
          </p>
        )}
      </div>
      <div className={styles.money}>
        {atRisk.map((one) => (
          <p key={one.currency} className={mergeClasses(card.strong, card.figures)}>
            {money(one.amount, one.currency, text.locale)}
          </p>
        ))}
        <p className={card.quiet}>{page.count('report.invoices', row.invoices.length)}</p>
      </div>
      <div className={styles.wide}>
        {facts.length === 0 ? null : <p className={card.body}>{facts.join(' · ')}</p>}
        {row.chases.length === 0 ? null : (
          <p className={card.quiet} title={row.chases.map((day) => fullDay(day, text.locale)).join('\n')}>
            {row.chases
              .slice(-4)
              .map((day) => shortDay(day, text.locale, now()))
              .join(', ')}
          </p>
        )}
        {row.lastWords === null || row.lastWords === '' ? null : (
          <p className={mergeClasses(card.quiet, styles.words, card.break)}>“{row.lastWords}”</p>
        )}
      </div>
      <div className={styles.wide}>
        <NextStepLine step={row.nextStep} />
      </div>
      <div className={styles.buttons}>
        {row.because.length === 0 && row.invoices.length === 0 ? null : (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={open}
            aria-controls={reasonsId}
            onClick={() => setOpen(!open)}
          >
            {page.say(open ? 'report.hideWhy' : 'report.why')}
          </Button>
        )}
        {row.lastMessageId === null ? null : (
          <Button as="a" size="small" href={`#/m/${row.lastMessageId}`}>
            {page.say('report.open')}
          </Button>
        )}
      </div>
      <div id={reasonsId} hidden={!open} className={styles.full}>
        {open ? <RowReasons row={row} /> : null}
      </div>
    </li>
  );
}
