/** People and machines that write about customers without being their contacts, and those who write about something else. */
import type { Person } from '../plan.ts';

export const OUTSIDERS: Readonly<Record<string, Person>> = {
  portal: { name: 'Payables Hub', address: 'noreply@payables-hub.example' },
  servicedesk: { name: 'Northgate Shared Services', address: 'ap@northgate-sharedservices.example' },
  administrator: {
    name: 'Dr. Veronika Stahlberg',
    address: 'insolvenz@stahlberg-verwaltung.example',
    title: 'f',
    role: 'Rechtsanwältin, Insolvenzverwalterin',
    phone: '+49 30 23125 810',
    client: 'outlook',
  },
  lookalike: {
    name: 'Dörte Kallmeyer',
    address: 'doerte.kallmeyer@havelland-getreibe.example',
    title: 'f',
    role: 'Finanzen',
    client: 'gmail',
  },
  lacombe: {
    name: 'Mathieu Lacombe',
    address: 'mathieu.lacombe@papeteries-vezere.example',
    title: 'm',
    role: 'Service comptabilité',
    phone: '+33 1 99 00 41 48',
    client: 'mobile',
  },
  newsletter: { name: 'Credit & Cash Weekly', address: 'newsletter@credit-cash-weekly.example' },
  canteen: { name: 'Kantine Rosenauer Ufer', address: 'speiseplan@kantine-rosenau.example' },
  friend: { name: 'Hanna Achterberg', address: 'hanna.achterberg@example.org', title: 'f', client: 'mobile' },
  dentist: { name: 'Praxis Dr. Wendlandt', address: 'termine@praxis-wendlandt.example' },
  recruiter: { name: 'Sven Kolberg', address: 's.kolberg@talentbruecke.example', title: 'm', client: 'outlook' },
};
