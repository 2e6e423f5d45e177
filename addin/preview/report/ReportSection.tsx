import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ReactNode } from 'react';
import type { ReportRow as Row } from '#shared/report-view.ts';
import type { Section } from '#shared/tokens.ts';
import { saySection } from '../../outlook/pane/say.ts';
import { usePage } from '../page-context.tsx';
import { ReportRow } from './ReportRow.tsx';

const useStyles = makeStyles({
  root: {
    marginBottom: tokens.spacingVerticalL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    overflow: 'hidden',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  title: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  count: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  more: { padding: tokens.spacingHorizontalM },
});

const FIRST = 25;

/** One section of the report with its rows, the first 25 of them until more are asked for (RULES §8). */
export function ReportSection(props: { section: Section; rows: readonly Row[] }): ReactNode {
  const { page, text } = usePage();
  const styles = useStyles();
  const id = useId();
  const [all, setAll] = useState(false);
  const shown = all ? props.rows : props.rows.slice(0, FIRST);
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {saySection(props.section, text)} <span className={styles.count}>{props.rows.length}</span>
      </h2>
      <ul className={styles.list}>
        {shown.map((row) => (
          <ReportRow key={`${row.account.id} ${row.threadId ?? ''}`} row={row} />
        ))}
      </ul>
      {shown.length < props.rows.length ? (
        <div className={styles.more}>
          <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
            {page.say('report.more', { n: props.rows.length })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
