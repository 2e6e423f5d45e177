import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { CheckmarkCircle24Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { SECTIONS } from '#shared/tokens.ts';
import { AsOfField } from '../AsOfField.tsx';
import { usePage } from '../page-context.tsx';
import { PageTrouble } from '../PageTrouble.tsx';
import { useLoaded } from '../use-loaded.ts';
import { Completeness } from './Completeness.tsx';
import { Downloads } from './Downloads.tsx';
import { ReportSection } from './ReportSection.tsx';
import { TopFigures } from './TopFigures.tsx';
import { fullDay } from '../../outlook/pane/dates.ts';

const useStyles = makeStyles({
  root: {
    maxWidth: '1280px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL} 48px`,
    '@media (max-width: 699px)': { padding: tokens.spacingHorizontalM },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalL,
    marginBottom: tokens.spacingVerticalL,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: '-0.01em',
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3 },
  tools: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    '@media print': { display: 'none' },
  },
  nothing: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalXXL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  loading: { display: 'grid', gap: tokens.spacingVerticalL },
});

/** The daily unanswered report (RULES §8): figures on top, rows in section order, and how complete it is. */
export function ReportPage(props: { asOf: string | null }): ReactNode {
  const { page, text, api } = usePage();
  const styles = useStyles();
  const loaded = useLoaded(`report ${props.asOf ?? ''}`, (signal) => api.report(props.asOf, signal));
  const report = loaded.data;
  return (
    <div className={styles.root} aria-busy={loaded.loading}>
      <div className={styles.head}>
        <div>
          <h1 className={styles.title}>{page.say('report.title')}</h1>
          <p className={styles.quiet}>
            {report === null
              ? ' '
              : page.say('report.of', { organization: report.organization, day: fullDay(report.on, text.locale) })}
          </p>
        </div>
        <div className={styles.tools}>
          <AsOfField page="report" asOf={props.asOf} shown={report?.on ?? null} />
          <Downloads asOf={props.asOf} />
        </div>
      </div>
      {loaded.failure === null ? null : (
        <PageTrouble failure={loaded.failure} keeping={report !== null} onRetry={loaded.reload} />
      )}
      {report === null ? (
        loaded.failure === null ? (
          <Skeleton className={styles.loading} animation="pulse" aria-label={page.say('report.loading')}>
            <SkeletonItem size={96} />
            <SkeletonItem size={128} />
            <SkeletonItem size={128} />
          </Skeleton>
        ) : null
      ) : (
        <>
          <TopFigures report={report} />
          {report.rows.length === 0 ? (
            <p className={styles.nothing}>
              <CheckmarkCircle24Regular aria-hidden />
              {page.say('report.nothing')}
            </p>
          ) : null}
          {SECTIONS.map((section) => {
            const rows = report.rows.filter((row) => row.section === section);
            return rows.length === 0 ? null : <ReportSection key={section} section={section} rows={rows} />;
          })}
          <Completeness report={report} />
        </>
      )}
    </div>
  );
}
