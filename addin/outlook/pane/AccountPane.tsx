import { mergeClasses } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { PaneView } from '#shared/pane-view.ts';
import { useCardStyles } from './card-styles.ts';
import { Conversation } from './Conversation.tsx';
import { Details, type DetailsTab } from './Details.tsx';
import { Evidence } from './Evidence.tsx';
import { Header, type BucketChoice } from './Header.tsx';
import { Logged } from './Logged.tsx';
import { primaryAction } from './primary-action.ts';
import { Suggestions } from './Suggestions.tsx';

/** The pane of a mail that belongs to a customer. */
export function AccountPane(props: { view: PaneView; account: NonNullable<PaneView['account']> }): ReactNode {
  const card = useCardStyles();
  const [tab, setTab] = useState<DetailsTab>('invoices');
  const [chosen, setChosen] = useState<BucketChoice | null>(null);
  const { view, account } = props;
  const can = (action: PaneView['actions'][number]): boolean => view.actions.includes(action);
  const primary = primaryAction(view);
  const choose = (choice: BucketChoice): void => {
    const again = chosen?.currency === choice.currency && chosen.bucket === choice.bucket;
    setChosen(again ? null : choice);
    setTab('invoices');
  };
  return (
    <article>
      <Header
        account={account}
        others={view.otherAccounts}
        ledger={view.ledger}
        chosen={tab === 'invoices' ? chosen : null}
        onBucket={choose}
      />
      {view.thread === null ? null : (
        <Conversation thread={view.thread} canMark={can('mark_answered')} primary={primary === 'mark_answered'} />
      )}
      <Suggestions suggestions={view.suggestions} />
      <Details account={account} tab={tab} onTab={setTab} chosen={chosen} onClearChoice={() => setChosen(null)} />
      <Evidence
        account={account}
        evidence={view.evidence}
        byPerson={view.linkedByPerson}
        canConfirm={can('confirm_link') && !view.linkedByPerson}
        canReject={can('reject_link')}
        primary={primary === 'confirm_link'}
      />
      {view.message.logged === null ? null : (
        <footer className={mergeClasses(card.card)}>
          <Logged logged={view.message.logged} />
        </footer>
      )}
    </article>
  );
}
