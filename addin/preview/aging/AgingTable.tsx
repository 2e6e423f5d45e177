import { makeStyles, mergeClasses, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AgingAnswer, AgingRow } from '#shared/contract.ts';
import { formatDecimal, parseDecimal } from '#shared/money.ts';
import { BUCKETS } from '#shared/tokens.ts';
import { figure, isZero } from '../../outlook/pane/amounts.ts';
import { usePage } from '../page-context.tsx';

const useStyles = makeStyles({
  scroll: {
    overflowX: 'auto',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
  },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase300 },
  cell: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  head: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
    whiteSpace: 'nowrap',
  },
  right: { textAlign: 'right' },
  figures: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  zero: { color: tokens.colorNeutralForeground3 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere', minWidth: '220px' },
  warning: { marginBottom: tokens.spacingVerticalM },
  id: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  group: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  total: {
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
  },
});

const COLUMNS = [...BUCKETS, 'open', 'unapplied', 'balance'] as const;
type Column = (typeof COLUMNS)[number];

function totalOf(rows: readonly AgingRow[], column: Column, currency: string): string {
  return formatDecimal(
    rows.reduce((sum, row) => sum + parseDecimal(row[column], currency), 0n),
    currency,
  );
}

/** The aging table, grouped by currency; each currency has its own total and no two are ever added (RULES §2). */
export function AgingTable(props: { aging: AgingAnswer }): ReactNode {
  const { page, text } = usePage();
  const styles = useStyles();
  const { aging } = props;
  const currencies = [...new Set(aging.rows.map((row) => row.currency))].sort();
  const cell = (column: Column, amount: string, currency: string, total: boolean): ReactNode => (
    <td
      key={column}
      className={mergeClasses(
        styles.cell,
        styles.figures,
        total && styles.total,
        !total && isZero(amount) && styles.zero,
      )}
    >
      {isZero(amount) ? '–' : figure(amount, currency, text.locale)}
    </td>
  );
  const heads: Record<Exclude<Column, (typeof BUCKETS)[number]>, string> = {
    open: page.say('aging.open'),
    unapplied: page.say('aging.unapplied'),
    balance: page.say('aging.balance'),
  };
  return (
    <>
      {aging.pastKnown ? null : (
        <MessageBar intent="warning" layout="multiline" className={styles.warning}>
          <MessageBarBody>{page.say('aging.pastUnknown')}</MessageBarBody>
        </MessageBar>
      )}
      {aging.rows.length === 0 ? (
        <p>{page.say('aging.nothing')}</p>
      ) : (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table must scroll by keyboard too
        <section className={styles.scroll} tabIndex={0} aria-label={page.say('aging.title')}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={styles.head}>
                  {page.say('aging.customer')}
                </th>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col" className={mergeClasses(styles.head, styles.right)}>
                    {column in heads
                      ? heads[column as keyof typeof heads]
                      : text.say(`bucket.${column as (typeof BUCKETS)[number]}`)}
                  </th>
                ))}
              </tr>
            </thead>
            {currencies.map((currency) => {
              const rows = aging.rows.filter((row) => row.currency === currency);
              return (
                <tbody key={currency}>
                  <tr>
                    <th scope="rowgroup" colSpan={COLUMNS.length + 1} className={styles.group}>
                      {currency}
                    </th>
                  </tr>
                  {rows.map((row) => (
                    <tr key={row.account.id}>
                      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                        {row.account.name}
                        <span className={styles.id}>{row.account.externalId}</span>
                      </th>
                      {COLUMNS.map((column) => cell(column, row[column], currency, false))}
                    </tr>
                  ))}
                  <tr>
                    <th scope="row" className={mergeClasses(styles.cell, styles.total)}>
                      {page.say('aging.total', { currency })}
                    </th>
                    {COLUMNS.map((column) => cell(column, totalOf(rows, column, currency), currency, true))}
                  </tr>
                </tbody>
              );
            })}
          </table>
        </section>
      )}
    </>
  );
}
