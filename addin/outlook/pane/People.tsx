import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Filled,
  Clock16Filled,
  DismissCircle16Filled,
  PersonAdd16Filled,
  SpeakerMute16Filled,
  Warning16Filled,
} from '@fluentui/react-icons';
import type { ComponentType, ReactNode } from 'react';
import type { ContactView } from '#shared/pane-view.ts';
import { useCardStyles, useToneStyles } from './card-styles.ts';
import { usePane } from './pane-context.tsx';
import { Said } from './Said.tsx';
import type { Tone } from './state-look.tsx';
import { DayText } from './Time.tsx';

type Look = { tone: Tone; Icon: ComponentType<{ className?: string; 'aria-hidden'?: boolean }> };

const STANDINGS: Record<ContactView['standing'], Look> = {
  answers: { tone: 'good', Icon: CheckmarkCircle16Filled },
  silent: { tone: 'warning', Icon: SpeakerMute16Filled },
  bounced: { tone: 'danger', Icon: Warning16Filled },
  away: { tone: 'calm', Icon: Clock16Filled },
  gone: { tone: 'danger', Icon: DismissCircle16Filled },
  new: { tone: 'calm', Icon: PersonAdd16Filled },
};

const useStyles = makeStyles({
  person: {
    padding: `${tokens.spacingVerticalXS} 0`,
    ':not(:first-child)': { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  },
  top: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  standing: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
});

function Person(props: { contact: ContactView }): ReactNode {
  const { text } = usePane();
  const card = useCardStyles();
  const tones = useToneStyles();
  const styles = useStyles();
  const { contact } = props;
  const look = STANDINGS[contact.standing];
  return (
    <li className={styles.person}>
      <div className={styles.top}>
        <span className={mergeClasses(card.strong, card.break)}>{contact.name}</span>
        <span className={mergeClasses(styles.standing, tones[look.tone])}>
          <look.Icon aria-hidden />
          {contact.standing === 'away' && contact.awayUntil !== null ? (
            <span>
              <Said label="people.awayUntil" facts={{ day: <DayText day={contact.awayUntil} /> }} />
            </span>
          ) : (
            text.say(`standing.${contact.standing}`)
          )}
        </span>
      </div>
      {contact.role === null ? null : <p className={card.quiet}>{contact.role}</p>}
      {contact.address === null || contact.address === contact.name ? null : (
        <p className={mergeClasses(card.quiet, card.break)}>{contact.address}</p>
      )}
      {contact.phone === null && contact.lastHeardOn === null ? null : (
        <p className={card.quiet}>
          {contact.phone === null ? null : (
            <a className={card.linkButton} href={`tel:${contact.phone.replaceAll(' ', '')}`}>
              {contact.phone}
            </a>
          )}
          {contact.phone !== null && contact.lastHeardOn !== null ? ' · ' : null}
          {contact.lastHeardOn === null ? null : (
            <Said label="people.lastHeard" facts={{ day: <DayText day={contact.lastHeardOn} /> }} />
          )}
        </p>
      )}
    </li>
  );
}

/** The contacts of the account with their standing: who answers, who is silent, away, gone, or out of reach. */
export function People(props: { contacts: readonly ContactView[] }): ReactNode {
  const { text } = usePane();
  const card = useCardStyles();
  if (props.contacts.length === 0) return <p className={card.quiet}>{text.say('people.none')}</p>;
  return (
    <ul className={card.list}>
      {props.contacts.map((contact) => (
        <Person key={contact.id} contact={contact} />
      ))}
    </ul>
  );
}
