import { makeStyles, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fullDay, shortInstant } from '../../outlook/pane/dates.ts';
import { AsOfField } from '../AsOfField.tsx';
import { usePage } from '../page-context.tsx';
import { PageTrouble } from '../PageTrouble.tsx';
import { useLoaded } from '../use-loaded.ts';
import { AgingTable } from './AgingTable.tsx';

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
});

/** Who owes what and how old it is, one row per customer and currency. */
export function AgingPage(props: { asOf: string | null }): ReactNode {
  const { page, text, api, now } = usePage();
  const styles = useStyles();
  const loaded = useLoaded(`aging ${props.asOf ?? ''}`, (signal) => api.aging(props.asOf, signal));
  const aging = loaded.data;
  return (
    <div className={styles.root} aria-busy={loaded.loading}>
      <div className={styles.head}>
        <div>
          <h1 className={styles.title}>{page.say('aging.title')}</h1>
          <p className={styles.quiet}>
            {aging === null
              ? ' '
              : [
                  fullDay(aging.asOf, text.locale),
                  aging.ledgerAsOf === null
                    ? null
                    : page.say('report.ledger', { when: shortInstant(aging.ledgerAsOf, text, now()) }),
                ]
                  .filter((part) => part !== null)
                  .join(' · ')}
          </p>
        </div>
        <AsOfField page="aging" asOf={props.asOf} shown={aging?.asOf ?? null} />
      </div>
      {loaded.failure === null ? null : (
        <PageTrouble failure={loaded.failure} keeping={aging !== null} onRetry={loaded.reload} />
      )}
      {aging === null ? (
        loaded.failure === null ? (
          <Skeleton animation="pulse" aria-label={page.say('aging.loading')}>
            <SkeletonItem size={128} />
          </Skeleton>
        ) : null
      ) : (
        <AgingTable aging={aging} />
      )}
    </div>
  );
}
