import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissCircle16Regular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import { formatDecimal, parseDecimal } from '#shared/money.ts';
import type { InvoiceLine } from '#shared/pane-view.ts';
import { bucketOf, figure, money } from './amounts.ts';
import { useCardStyles } from './card-styles.ts';
import type { BucketChoice } from './Header.tsx';
import { InvoiceRow } from './InvoiceRow.tsx';
import { usePane } from './pane-context.tsx';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'auto' },
  head: {
    padding: `0 0 ${tokens.spacingVerticalXXS}`,
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  right: { textAlign: 'right' },
  filter: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
  },
});

const FIRST = 8;

function sumOf(lines: readonly InvoiceLine[], currency: string): string {
  return formatDecimal(
    lines.reduce((sum, line) => sum + parseDecimal(line.open, currency), 0n),
    currency,
  );
}

/** The open invoices, all or those of one tapped bucket; the currency stands once, in the head of its column. */
export function Invoices(props: {
  invoices: readonly InvoiceLine[];
  total: number;
  chosen: BucketChoice | null;
  onClear: () => void;
}): ReactNode {
  const { text } = usePane();
  const card = useCardStyles();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const { chosen } = props;
  const lines =
    chosen === null
      ? props.invoices
      : props.invoices.filter((i) => i.currency === chosen.currency && bucketOf(i.daysOverdue) === chosen.bucket);
  const currencies = new Set(lines.map((line) => line.currency));
  const [currency] = currencies;
  const single = currencies.size === 1 && currency !== undefined ? currency : null;
  const shown = all || chosen !== null ? lines : lines.slice(0, FIRST);
  return (
    <div>
      {chosen === null ? null : (
        <div className={styles.filter}>
          <output className={card.quiet}>
            <strong>{text.say(`bucketLong.${chosen.bucket}`)}</strong>
            {' · '}
            {text.say('invoices.sum', {
              n: lines.length,
              amount: money(sumOf(lines, chosen.currency), chosen.currency, text.locale),
            })}
          </output>
          <Button
            size="small"
            appearance="transparent"
            icon={<DismissCircle16Regular />}
            aria-label={text.say('invoices.clear')}
            title={text.say('invoices.clear')}
            onClick={props.onClear}
          />
        </div>
      )}
      {lines.length === 0 ? (
        <p className={card.quiet}>{text.say('invoices.none')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {text.say('invoices.number')}
              </th>
              <th scope="col" className={mergeClasses(styles.head, styles.right)}>
                {text.say('invoices.open')}
                {single === null ? null : `, ${single}`}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <InvoiceRow
                key={line.id}
                line={line}
                show={(amount) =>
                  single === null ? money(amount, line.currency, text.locale) : figure(amount, single, text.locale)
                }
              />
            ))}
          </tbody>
        </table>
      )}
      {shown.length < lines.length ? (
        <Button size="small" appearance="subtle" onClick={() => setAll(true)}>
          {text.say('invoices.all', { n: lines.length })}
        </Button>
      ) : null}
      {(all || lines.length <= FIRST) && chosen === null && props.total > lines.length ? (
        <p className={card.quiet}>{text.say('invoices.some', { shown: lines.length, n: props.total })}</p>
      ) : null}
    </div>
  );
}
