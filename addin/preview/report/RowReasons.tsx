import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReportRow } from '#shared/report-view.ts';
import { money } from '../../outlook/pane/amounts.ts';
import { useCardStyles } from '../../outlook/pane/card-styles.ts';
import { sayBecause, sayState } from '../../outlook/pane/say.ts';
import { usePage } from '../page-context.tsx';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(260px, 1fr))',
    gap: tokens.spacingHorizontalXL,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  reasons: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  table: { borderCollapse: 'collapse', width: '100%' },
  cell: { padding: '1px 0', textAlign: 'left', fontWeight: tokens.fontWeightRegular },
  right: { textAlign: 'right', paddingLeft: tokens.spacingHorizontalM },
  dark: { color: tokens.colorNeutralForeground1 },
});

/** Why a row stands where it stands: the chain of reasons, and its invoices one by one. */
export function RowReasons(props: { row: ReportRow }): ReactNode {
  const { text } = usePage();
  const card = useCardStyles();
  const styles = useStyles();
  const cell = mergeClasses(card.quiet, styles.dark, styles.cell);
  return (
    <div className={styles.root}>
      <ol className={styles.reasons}>
        {props.row.because.map((because, i) => (
          <li key={i} className={mergeClasses(card.quiet, styles.dark, card.break)}>
            {sayBecause(because, text)}
          </li>
        ))}
      </ol>
      <table className={styles.table}>
        <tbody>
          {props.row.invoices.map((invoice) => (
            <tr key={invoice.number}>
              <th scope="row" className={mergeClasses(cell, card.break)}>
                {invoice.number}
              </th>
              <td className={cell}>{sayState(invoice.state, text)}</td>
              <td className={mergeClasses(cell, styles.right, card.figures)}>
                {text.say('invoices.daysOverdue', { n: invoice.daysOverdue })}
              </td>
              <td className={mergeClasses(cell, styles.right, card.figures)}>
                {money(invoice.open.amount, invoice.open.currency, text.locale)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
