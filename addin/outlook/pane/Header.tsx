import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { PaneView } from '#shared/pane-view.ts';
import type { Bucket } from '#shared/tokens.ts';
import { AgingBar } from './AgingBar.tsx';
import { isZero, nothingOpen } from './amounts.ts';
import { useCardStyles, useToneStyles } from './card-styles.ts';
import { Figures } from './Figures.tsx';
import { LedgerAge } from './LedgerAge.tsx';
import { usePane } from './pane-context.tsx';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}` },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  about: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  settled: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  position: { ':not(:first-child)': { marginTop: tokens.spacingVerticalM } },
});

/** One currency that the person tapped into: which invoices the list should show. */
export type BucketChoice = { readonly currency: string; readonly bucket: Bucket };

/** The account and its money: name, owner, status if not normal, figures and aging per currency, age of the ledger. */
export function Header(props: {
  account: NonNullable<PaneView['account']>;
  others: PaneView['otherAccounts'];
  ledger: PaneView['ledger'];
  chosen: BucketChoice | null;
  onBucket: (choice: BucketChoice) => void;
}): ReactNode {
  const { text } = usePane();
  const card = useCardStyles();
  const tone = useToneStyles();
  const styles = useStyles();
  const { account } = props;
  const clear = nothingOpen(account.positions, account.invoices);
  return (
    <header className={styles.root}>
      <h2 className={styles.name}>{account.name}</h2>
      <div className={styles.about}>
        <span className={card.quiet}>
          {[
            account.externalId === account.name ? null : account.externalId,
            account.owner === null
              ? text.say('account.noOwner')
              : text.say('account.owner', { name: account.owner.name }),
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </span>
        {account.status === null ? null : (
          <Badge appearance="tint" color="warning" size="small">
            {account.status}
          </Badge>
        )}
      </div>
      {clear ? (
        <div className={styles.settled}>
          <CheckmarkCircle20Filled className={tone.good} aria-hidden />
          <div>
            <p className={card.strong}>{text.say('money.nothingOwed')}</p>
            <p className={card.quiet}>{text.say('nothing.text')}</p>
          </div>
        </div>
      ) : (
        account.positions.map((position) => (
          <div key={position.currency} className={styles.position}>
            <Figures position={position} />
            {Object.values(position.buckets).every(isZero) ? null : (
              <AgingBar
                position={position}
                chosen={props.chosen?.currency === position.currency ? props.chosen.bucket : null}
                onBucket={(bucket) => props.onBucket({ currency: position.currency, bucket })}
              />
            )}
          </div>
        ))
      )}
      {props.others.length === 0 ? null : (
        <p className={mergeClasses(card.quiet, card.break)}>
          {text.say('account.also', { names: props.others.map((other) => other.name).join(', ') })}
        </p>
      )}
      <LedgerAge ledger={props.ledger} />
    </header>
  );
}
