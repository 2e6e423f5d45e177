/** The sample firm as files: its ledger, its customers' contacts and its mailboxes, laid out around a given day. */
import type { Day } from '#shared/days.ts';
import type { State } from '#shared/tokens.ts';
import type { Mail } from './compose.ts';
import { CUSTOMERS } from './data/customers.ts';
import { FIRM, SHARED_MAILBOX, TEAM } from './data/firm.ts';
import { HOUSE_MAIL } from './data/house.ts';
import { STORIES_DACH } from './data/stories-dach.ts';
import { STORIES_ENGLISH } from './data/stories-english.ts';
import { STORIES_WEST } from './data/stories-west.ts';
import { historyMails } from './history-mail.ts';
import { sampleLedger } from './ledger.ts';
import { customersCsv, ledgerCsv } from './ledger-csv.ts';
import { writeMbox } from './mbox.ts';
import type { StoryPlan, UserKey } from './plan.ts';
import { openPost, type Post } from './post.ts';
import { storyMails } from './story-mail.ts';
import { workdaysFrom } from './workdays.ts';

/** A user of the sample firm; `accountIds` are the customer numbers that the user owns. */
export type SampleUser = { name: string; address: string; role: 'collector' | 'manager'; accountIds: string[] };

/** A mailbox of the sample firm, to be connected as a file. */
export type SampleMailbox = { name: string; address: string; fileName: string; mbox: Uint8Array };

/** What happened with a customer and the state of the named invoices at 08:00 on the day, if the engine is right. */
export type SampleStory = { customerId: string; story: string; expectedState: State; invoices: string[] };

/** Everything that the first start loads. CSV files are UTF-8; mbox files hold raw messages. */
export type Sample = {
  organization: {
    name: string;
    domain: string;
    timeZone: string;
    country: string;
    currency: string;
    users: SampleUser[];
  };
  us: string[];
  ledgerCsv: string;
  customersCsv: string;
  mailboxes: SampleMailbox[];
  stories: SampleStory[];
};

const PLANS: readonly StoryPlan[] = [...STORIES_DACH, ...STORIES_WEST, ...STORIES_ENGLISH];
const COLLECTORS: readonly UserKey[] = ['tom', 'marlene', 'elodie'];

function houseMails(today: Day, post: Post): Mail[] {
  const mails: Mail[] = [];
  for (const house of HOUSE_MAIL) {
    const dates = Object.fromEntries(
      Object.entries(house.dates ?? {}).map(([name, on]) => [name, workdaysFrom(today, on, FIRM.country)]),
    );
    const parent = house.answers === undefined ? null : (mails[house.answers] ?? null);
    mails.push(
      post({ ...house, customer: null, lines: [], day: workdaysFrom(today, house.on, FIRM.country), dates, parent }),
    );
  }
  return mails;
}

function users(): SampleUser[] {
  const owned = (key: UserKey): string[] =>
    CUSTOMERS.filter((customer) => customer.owner === key).map((customer) => customer.id);
  return [
    ...COLLECTORS.map((key): SampleUser => ({
      name: TEAM[key].name,
      address: TEAM[key].address,
      role: 'collector',
      accountIds: owned(key),
    })),
    { name: TEAM.birgit.name, address: TEAM.birgit.address, role: 'manager', accountIds: [] },
  ];
}

/**
 * The sample firm on the morning of `today`, a calendar day in Europe/Berlin. The same day gives the same bytes;
 * every date lies so many business days before or after it that the stories hold on any day of the year.
 * Throws RangeError when `today` is not a day.
 */
export function generateSample({ today }: { today: Day }): Sample {
  const ledger = sampleLedger(PLANS, today);
  const post = openPost('hallbrueck');
  const mails = [
    ...storyMails(PLANS, ledger, today, post),
    ...historyMails(PLANS, ledger.lines, today, post),
    ...houseMails(today, post),
  ];
  const boxes = [...COLLECTORS.map((key) => TEAM[key]), SHARED_MAILBOX].map(({ name, address }): SampleMailbox => {
    const holds = (mail: Mail): boolean =>
      [mail.from, ...mail.to, ...mail.cc].some((person) => person.address === address);
    return {
      name,
      address,
      fileName: `${address.slice(0, address.indexOf('@'))}.mbox`,
      mbox: writeMbox(mails.filter(holds)),
    };
  });
  return {
    organization: {
      name: FIRM.name,
      domain: FIRM.domain,
      timeZone: FIRM.timeZone,
      country: FIRM.country,
      currency: FIRM.currency,
      users: users(),
    },
    us: [FIRM.domain],
    ledgerCsv: ledgerCsv(ledger.lines),
    customersCsv: customersCsv(),
    mailboxes: boxes,
    stories: PLANS.map((plan) => ({
      customerId: plan.customerId,
      story: plan.story,
      expectedState: plan.expectedState,
      invoices: plan.invoices.map((invoice) => ledger.lineOf(plan, invoice.ref).number),
    })),
  };
}
