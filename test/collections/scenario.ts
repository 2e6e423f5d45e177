/** Small accounts for the tests of the clock: facts in few words, and the state that they come to. */
import { accountState } from '#server/collections/account-state.ts';
import { buildCalendar } from '#server/collections/calendar.ts';
import type { AccountFacts, ActionFact, MailFact, SaidFact, UnappliedFact } from '#server/collections/facts.ts';
import { defaultPolicy } from '#server/collections/policy.ts';
import type { AccountState, InvoiceState, StateContext } from '#server/collections/state-types.ts';
import type { Allocation, LedgerDocument } from '#server/ledger/documents.ts';
import type { Intent } from '#shared/tokens.ts';

export const german = buildCalendar({ timeZone: 'Europe/Berlin', country: 'DE', region: null });

/** An instant from local German text, `2026-03-02 09:00`. */
export function at(text: string): number {
  return Temporal.PlainDateTime.from(text.replace(' ', 'T')).toZonedDateTime('Europe/Berlin').epochMilliseconds;
}

export function invoice(id: string, over: Partial<LedgerDocument> = {}): LedgerDocument {
  return {
    id,
    kind: 'invoice',
    number: id.toUpperCase(),
    accountId: 'acme',
    currency: 'EUR',
    minor: 100_000n,
    issuedOn: '2026-01-15',
    dueOn: '2026-02-16',
    poNumber: null,
    recordedAt: at('2026-01-15 08:00'),
    allocations: [],
    changes: [],
    pastKnown: true,
    ...over,
  };
}

export function paid(on: string, minor: bigint, kind: Allocation['kind'] = 'payment'): Allocation {
  return { on, minor, kind, recordedAt: at(`${on} 12:00`) };
}

export function says(intent: Intent, over: Partial<SaidFact> = {}): SaidFact {
  return { intent, date: null, minor: null, currency: null, reason: null, confirmed: false, invoices: [], ...over };
}

const mailDefaults: Omit<MailFact, 'id' | 'at' | 'recordedAt'> = {
  kind: 'mail',
  threadId: 't1',
  direction: 'inbound',
  from: 'payables@acme.test',
  to: ['maria@us.test'],
  cc: [],
  ourAddresses: ['maria@us.test'],
  verdict: 'human',
  verdictKind: null,
  returnOn: null,
  standIn: null,
  failedRecipients: [],
  aboutMessage: null,
  portalStatus: null,
  portalOn: null,
  invoices: [],
  says: [],
  speaksOfPayment: false,
  fromThirdParty: false,
  repliesTo: null,
  template: null,
};

let serial = 0;

/** A mail from the customer in thread t1; its id is given or made. */
export function reply(when: string, over: Partial<MailFact> = {}): MailFact {
  serial += 1;
  return { ...mailDefaults, id: `m${serial}`, at: at(when), recordedAt: at(when), ...over };
}

/** A mail of ours in thread t1 that asks for nothing. */
export function sent(when: string, over: Partial<MailFact> = {}): MailFact {
  return reply(when, { direction: 'outbound', from: 'maria@us.test', to: ['payables@acme.test'], ...over });
}

/** A chase of ours in thread t1. */
export function chase(when: string, over: Partial<MailFact> = {}): MailFact {
  return sent(when, { says: [says('payment_chaser')], ...over });
}

/** An out-of-office from the customer. */
export function away(when: string, returnOn: string | null, over: Partial<MailFact> = {}): MailFact {
  return reply(when, { verdict: 'automatic', verdictKind: 'out_of_office', returnOn, ...over });
}

/** A non-delivery about a mail of ours. */
export function bounce(when: string, about: string, address: string | null, over: Partial<MailFact> = {}): MailFact {
  return reply(when, {
    from: 'postmaster@acme.test',
    verdict: 'undeliverable',
    verdictKind: 'hard',
    aboutMessage: about,
    failedRecipients: [{ address, permanent: true }],
    ...over,
  });
}

export function act(when: string, action: ActionFact['action'], over: Partial<ActionFact> = {}): ActionFact {
  serial += 1;
  return {
    kind: 'action',
    id: `a${serial}`,
    at: at(when),
    recordedAt: at(when),
    threadId: null,
    messageId: null,
    invoices: [],
    by: 'maria',
    action,
    ...over,
  };
}

export function cash(on: string, minor: bigint, currency = 'EUR'): UnappliedFact {
  return { id: `u-${on}-${minor}`, on, minor, currency, recordedAt: at(`${on} 12:00`), allocatedOn: null };
}

export function facts(events: AccountFacts['events'], over: Partial<AccountFacts> = {}): AccountFacts {
  return {
    accountId: 'acme',
    neverChased: null,
    documents: [invoice('i1')],
    unapplied: [],
    contacts: [],
    events,
    ledgerAsOf: at('2027-01-01 08:00'),
    ...over,
  };
}

export function context(now: string, over: Partial<StateContext> = {}): StateContext {
  return {
    policy: defaultPolicy,
    calendar: german,
    ourCalendar: german,
    now: at(now),
    knownAt: null,
    readThrough: [{ address: 'maria@us.test', name: 'Maria', through: at(now) }],
    ...over,
  };
}

/** The account's state at a local time. */
export function stateAt(now: string, known: AccountFacts, over: Partial<StateContext> = {}): AccountState {
  return accountState(known, context(now, over));
}

/** One invoice's state at a local time. Throws when there is no such invoice. */
export function invoiceAt(now: string, known: AccountFacts, id = 'i1', over: Partial<StateContext> = {}): InvoiceState {
  const found = stateAt(now, known, over).invoices.find((one) => one.invoiceId === id);
  if (found === undefined) throw new Error(`no invoice ${id}`);
  return found;
}

/** The codes of an invoice's reasons. */
export function codes(state: { because: { code: string }[] }): string[] {
  return state.because.map((reason) => reason.code);
}
