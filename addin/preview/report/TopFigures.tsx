import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReportView } from '#shared/report-view.ts';
import { isZero, money } from '../../outlook/pane/amounts.ts';
import { usePage } from '../page-context.tsx';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: `0 0 ${tokens.spacingVerticalXL}`,
  },
  figure: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    '@media (max-width: 699px)': { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  name: { order: 0, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  value: {
    order: 1,
    margin: 0,
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    letterSpacing: '-0.015em',
  },
  several: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  loud: { color: tokens.colorPaletteRedForeground1 },
  hint: { order: 2, margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  amount: { display: 'block', whiteSpace: 'nowrap' },
});

/** The three figures of the report; totals of several currencies are never shown as one (RULES §2). */
export function TopFigures(props: { report: ReportView }): ReactNode {
  const { page, text } = usePage();
  const styles = useStyles();
  const { report } = props;
  const number = new Intl.NumberFormat(text.locale);
  const atRisk = report.atRisk.filter((one) => !isZero(one.amount));
  return (
    <dl className={styles.root}>
      <div className={styles.figure}>
        <dt className={styles.name}>{page.say('report.unanswered')}</dt>
        <dd className={mergeClasses(styles.value, report.unanswered > 0 && styles.loud)}>
          {number.format(report.unanswered)}
        </dd>
        <dd className={styles.hint}>{page.say('report.unansweredHint', { n: report.days })}</dd>
      </div>
      <div className={styles.figure}>
        <dt className={styles.name}>{page.say('report.atRisk')}</dt>
        <dd className={mergeClasses(styles.value, atRisk.length > 1 && styles.several)}>
          {atRisk.length === 0
            ? '–'
            : atRisk.map((one) => (
                <span key={one.currency} className={styles.amount}>
                  {money(one.amount, one.currency, text.locale)}
                </span>
              ))}
        </dd>
        <dd className={styles.hint}>{page.say('report.atRiskHint')}</dd>
      </div>
      <div className={styles.figure}>
        <dt className={styles.name}>{page.say('report.overdue')}</dt>
        <dd className={styles.value}>{number.format(report.overdueInvoices)}</dd>
        <dd className={styles.hint}>{page.say('report.overdueHint')}</dd>
      </div>
    </dl>
  );
}
