import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { PaneView } from '#shared/pane-view.ts';
import type { BucketChoice } from './Header.tsx';
import { History } from './History.tsx';
import { Invoices } from './Invoices.tsx';
import { usePane } from './pane-context.tsx';
import { People } from './People.tsx';
import { Tabs } from './Tabs.tsx';

const useStyles = makeStyles({
  root: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  tabs: { padding: `0 ${tokens.spacingHorizontalS}` },
  panel: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalL}` },
});

const TABS = ['invoices', 'history', 'people'] as const;

/** The three lists of the details. */
export type DetailsTab = (typeof TABS)[number];

/** Invoices, history and people of the account, one at a time. An account without open invoices has no such tab. */
export function Details(props: {
  account: NonNullable<PaneView['account']>;
  tab: DetailsTab;
  onTab: (tab: DetailsTab) => void;
  chosen: BucketChoice | null;
  onClearChoice: () => void;
}): ReactNode {
  const { text } = usePane();
  const styles = useStyles();
  const id = useId();
  const { account } = props;
  const offered = TABS.filter((tab) => tab !== 'invoices' || account.invoices.length > 0);
  const tab = offered.includes(props.tab) ? props.tab : 'history';
  const counts: Record<DetailsTab, number> = {
    invoices: account.invoicesTotal,
    history: account.historyTotal,
    people: account.contacts.length,
  };
  return (
    <div className={styles.root}>
      <div className={styles.tabs}>
        <Tabs
          label={text.say('tabs.label')}
          tabs={offered.map((name) => ({ value: name, words: `${text.say(`tab.${name}`)} ${counts[name]}` }))}
          chosen={tab}
          onChoose={props.onTab}
          idPrefix={id}
        />
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`} className={styles.panel}>
        {tab === 'invoices' ? (
          <Invoices
            invoices={account.invoices}
            total={account.invoicesTotal}
            chosen={props.chosen}
            onClear={props.onClearChoice}
          />
        ) : null}
        {tab === 'history' ? <History entries={account.history} total={account.historyTotal} /> : null}
        {tab === 'people' ? <People contacts={account.contacts} /> : null}
      </div>
    </div>
  );
}
