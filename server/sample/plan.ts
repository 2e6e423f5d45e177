/** The shapes of the sample firm's data: who buys from it, what happened with whom, and the mails that tell it. */
import type { Day } from '#shared/days.ts';
import type { State } from '#shared/tokens.ts';

export type Language = 'en' | 'de' | 'fr';

/** The mail program that a person writes with: it decides how history is quoted and how the text is encoded. */
export type Client = 'outlook' | 'gmail' | 'apple' | 'mobile';

/** A person or role address. `title` decides the salutation; without it the address is a department. */
export type Person = {
  name: string;
  address: string;
  title?: 'f' | 'm';
  role?: string;
  phone?: string;
  client?: Client;
};

export type UserKey = 'tom' | 'marlene' | 'elodie' | 'birgit';

/** A customer of the sample firm. `scale` is a usual invoice amount in whole units, `lateness` usual days past due. */
export type Customer = {
  id: string;
  name: string;
  country: string;
  zone: string;
  language: Language;
  currency: string;
  terms: number;
  owner: UserKey;
  contacts: readonly Person[];
  history: number;
  scale: number;
  lateness: number;
};

/** An open or just settled invoice that a story is about. Days count back from today; `paidOn` is in business days. */
export type StoryInvoice = {
  ref: string;
  overdue: number;
  amount: string;
  open?: string;
  disputed?: true;
  paidOn?: number;
  po?: string;
};

/** How a mail comes about. All kinds but `human` are written by machines. */
export type MailKind = 'human' | 'out_of_office' | 'bounce' | 'exchange_bounce' | 'delayed' | 'portal' | 'forward';

/** A file that hangs on a mail. */
export type AttachmentKind = 'invoice' | 'remittance' | 'statement' | 'photo' | 'letter';

/**
 * One mail of a story: `on` in business days of the debtor from today (negative = past), `at` the writer's local time.
 * `by`, `to` and `cc` are keys of the cast: owner, ar, contact, second, or an outsider of data/outsiders.ts.
 */
export type StoryMail = {
  on: number;
  at: string;
  by: string;
  to?: readonly string[];
  cc?: readonly string[];
  text: string;
  kind?: MailKind;
  dates?: Readonly<Record<string, number>>;
  part?: string;
  invoices?: readonly string[];
  attach?: AttachmentKind;
  extra?: 'tracker' | 'hostile';
  client?: Client;
};

/** A conversation: each mail answers the one before it. */
export type StoryThread = readonly StoryMail[];

/** What happened with a customer, and the state that its invoices must therefore be in this morning (RULES §7). */
export type StoryPlan = {
  customerId: string;
  story: string;
  expectedState: State;
  invoices: readonly StoryInvoice[];
  threads: readonly StoryThread[];
};

/** A line of the sample ledger. Amounts are minor units of the customer's currency, negative for credits and payments. */
export type LedgerLine = {
  customer: Customer;
  kind: 'Invoice' | 'Credit Note' | 'Payment';
  number: string;
  po: string;
  issuedOn: Day;
  dueOn: Day;
  minor: bigint;
  open: bigint;
  paidOn: Day | null;
  disputed: boolean;
};
