import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Chat16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { InvoiceLine } from '#shared/pane-view.ts';
import type { Text } from '../../words/text.ts';
import { bucketOf } from './amounts.ts';
import { useCardStyles } from './card-styles.ts';
import { usePane } from './pane-context.tsx';
import { RAMP } from './ramp.ts';
import { Said } from './Said.tsx';
import { sayState } from './say.ts';
import { DayText } from './Time.tsx';

const useStyles = makeStyles({
  cell: {
    padding: `${tokens.spacingVerticalXS} 0`,
    verticalAlign: 'top',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  right: { textAlign: 'right', paddingLeft: tokens.spacingHorizontalS },
  number: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  key: { '@media (forced-colors: active)': { fill: 'CanvasText' } },
  header: { fontWeight: tokens.fontWeightRegular, textAlign: 'left' },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

const ORDINARY = new Set(['not_due', 'not_chased', 'not_contacted']);

function orderOf(poNumber: string, text: Text): string {
  return /^po\b/i.test(poNumber) ? poNumber : text.say('invoices.po', { number: poNumber });
}

/** One open invoice: number and what qualifies it on the left, the open amount and its age on the right. */
export function InvoiceRow(props: { line: InvoiceLine; show: (amount: string) => string }): ReactNode {
  const { text, dark } = usePane();
  const card = useCardStyles();
  const styles = useStyles();
  const { line } = props;
  const facts = [
    line.disputed ? text.say('invoices.disputed') : null,
    ORDINARY.has(line.state) || (line.disputed && line.state === 'disputed') ? null : sayState(line.state, text),
    line.poNumber === null ? null : orderOf(line.poNumber, text),
  ].filter((fact) => fact !== null);
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.header)}>
        <span className={mergeClasses(card.body, styles.number, styles.strong)}>
          <svg className={styles.icon} width="7" height="7" aria-hidden>
            <rect
              className={styles.key}
              width="7"
              height="7"
              rx="1.5"
              fill={(dark ? RAMP.dark : RAMP.light)[bucketOf(line.daysOverdue)]}
            />
          </svg>
          <span className={card.break}>{line.number}</span>
          {line.inThread ? (
            <Chat16Regular
              className={styles.icon}
              title={text.say('invoices.here')}
              aria-label={text.say('invoices.here')}
            />
          ) : null}
        </span>
        <span className={mergeClasses(card.quiet, card.break)}>{facts.join(' · ')}</span>
      </th>
      <td className={mergeClasses(styles.cell, styles.right)}>
        <span className={mergeClasses(card.body, card.figures)}>{props.show(line.open)}</span>
        <br />
        <span className={mergeClasses(card.quiet, card.figures)}>
          {line.daysOverdue > 0 ? (
            <>
              {text.say('invoices.daysOverdue', { n: line.daysOverdue })}
              {line.open === line.amount
                ? null
                : ` · ${text.say('invoices.partly', { amount: props.show(line.amount) })}`}
            </>
          ) : (
            <Said label="invoices.dueOn" facts={{ day: <DayText day={line.dueOn} /> }} />
          )}
        </span>
      </td>
    </tr>
  );
}
