/** The sample firm: a wholesaler of precision parts in Berlin, its credit control team, and colleagues who write to them. */
import type { Person, UserKey } from '../plan.ts';

export const DOMAIN = 'hallbrueck.example';

export const FIRM = {
  name: 'Hallbrück Präzisionsteile GmbH',
  domain: DOMAIN,
  timeZone: 'Europe/Berlin',
  country: 'DE',
  currency: 'EUR',
  street: 'Rosenauer Ufer 14, 10999 Berlin',
};

/** The users. Each collector and the shared mailbox is connected; the manager only reads the report. */
export const TEAM: Readonly<Record<UserKey, Person & { title: 'f' | 'm' }>> = {
  tom: {
    name: 'Tom Achterberg',
    address: `tom.achterberg@${DOMAIN}`,
    title: 'm',
    role: 'Credit Control UK, Ireland & North America',
    phone: '+49 30 23125 214',
    client: 'outlook',
  },
  marlene: {
    name: 'Marlene Ostrowski',
    address: `marlene.ostrowski@${DOMAIN}`,
    title: 'f',
    role: 'Debitorenbuchhaltung DACH',
    phone: '+49 30 23125 211',
    client: 'outlook',
  },
  elodie: {
    name: 'Élodie Vasseur',
    address: `elodie.vasseur@${DOMAIN}`,
    title: 'f',
    role: 'Recouvrement France & Benelux',
    phone: '+49 30 23125 217',
    client: 'gmail',
  },
  birgit: {
    name: 'Birgit Hansmann',
    address: `birgit.hansmann@${DOMAIN}`,
    title: 'f',
    role: 'Leitung Debitorenmanagement',
    phone: '+49 30 23125 200',
    client: 'outlook',
  },
};

export const SHARED_MAILBOX: Person = {
  name: 'Hallbrück Accounts Receivable',
  address: `ar@${DOMAIN}`,
  role: 'Accounts Receivable',
  phone: '+49 30 23125 210',
  client: 'outlook',
};

/** A colleague in sales: one of us, but without a connected mailbox. */
export const SALES: Person = {
  name: 'Jonas Wieland',
  address: `jonas.wieland@${DOMAIN}`,
  title: 'm',
  role: 'Key Account Management',
  phone: '+49 30 23125 340',
  client: 'outlook',
};
