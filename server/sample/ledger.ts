/** The sample ledger: eight months of invoices, mostly paid, and the open ones that the stories are about. */
import { addDays, weekday, type Day } from '#shared/days.ts';
import { parseDecimal } from '#shared/money.ts';
import { ADJUSTMENTS } from './data/adjustments.ts';
import { CUSTOMERS } from './data/customers.ts';
import { FIRM } from './data/firm.ts';
import type { Customer, LedgerLine, StoryInvoice, StoryPlan } from './plan.ts';
import { seededRandom, type Random } from './random.ts';
import { workdaysFrom, workdayUpTo } from './workdays.ts';

/** How far back the ledger reaches, in calendar days. */
const REACH = 236;

/** The ledger and the way from a story's invoice to its line. */
export type SampleLedger = { lines: readonly LedgerLine[]; lineOf(plan: StoryPlan, ref: string): LedgerLine };

type Draft = Omit<LedgerLine, 'number'>;

const ORDER_PREFIX = { en: 'PO-', de: 'BE-', fr: 'CDE-' } as const;
const NUMBER_PREFIX = { Invoice: 'HP-', 'Credit Note': 'GS-', Payment: 'ZE-' } as const;

const workday = (day: Day): Day => workdayUpTo(day, FIRM.country, FIRM.country);

function orderNumber(customer: Customer, random: Random): string {
  return `${ORDER_PREFIX[customer.language]}${random.integer(21000, 89999)}`;
}

function usualAmount(customer: Customer, random: Random): bigint {
  const units = Math.round((customer.scale * random.integer(35, 190)) / 100);
  return BigInt(units) * 100n + BigInt(random.pick([0, 0, 20, 40, 50, 75, 90]));
}

function paidLine(customer: Customer, today: Day, random: Random): Draft {
  const late = random.integer(0, 9) < 4 ? random.integer(-3, 2) : random.integer(2, customer.lateness * 2);
  const newest = customer.terms + Math.max(late, 0) + 7;
  const issuedOn = workday(addDays(today, -random.integer(newest, REACH)));
  const dueOn = addDays(issuedOn, customer.terms);
  const minor = usualAmount(customer, random);
  return {
    customer,
    kind: 'Invoice',
    po: orderNumber(customer, random),
    issuedOn,
    dueOn,
    minor,
    open: 0n,
    paidOn: workday(addDays(dueOn, late)),
    disputed: false,
  };
}

function coming(customer: Customer, today: Day, random: Random): Draft {
  const issuedOn = workday(addDays(today, -random.integer(2, customer.terms - 4)));
  const minor = usualAmount(customer, random);
  return {
    customer,
    kind: 'Invoice',
    po: orderNumber(customer, random),
    issuedOn,
    dueOn: addDays(issuedOn, customer.terms),
    minor,
    open: minor,
    paidOn: null,
    disputed: false,
  };
}

function storyLine(customer: Customer, invoice: StoryInvoice, today: Day, random: Random): Draft {
  const minor = parseDecimal(invoice.amount, customer.currency);
  const dueOn = addDays(today, -invoice.overdue);
  const paidOn = invoice.paidOn === undefined ? null : workday(workdaysFrom(today, invoice.paidOn, customer.country));
  const open = paidOn ? 0n : parseDecimal(invoice.open ?? invoice.amount, customer.currency);
  const issuedOn = workday(addDays(dueOn, -customer.terms));
  return {
    customer,
    kind: 'Invoice',
    po: invoice.po ?? orderNumber(customer, random),
    issuedOn,
    dueOn,
    minor,
    open,
    paidOn,
    disputed: invoice.disputed ?? false,
  };
}

function adjustments(today: Day, random: Random): Draft[] {
  return ADJUSTMENTS.map((adjustment) => {
    const customer = customerOf(adjustment.customerId);
    const issuedOn = workday(addDays(today, -adjustment.daysAgo));
    return {
      customer,
      kind: adjustment.kind,
      po: adjustment.kind === 'Invoice' ? orderNumber(customer, random) : '',
      issuedOn,
      dueOn: adjustment.kind === 'Invoice' ? addDays(today, -adjustment.dueDaysAgo) : issuedOn,
      minor: parseDecimal(adjustment.amount, customer.currency),
      open: parseDecimal(adjustment.open, customer.currency),
      paidOn: adjustment.open === '0.00' ? workday(addDays(issuedOn, 20)) : null,
      disputed: false,
    };
  });
}

/** Nothing is delivered to a customer who owes for more than five weeks past the due date. */
function isOnStop(customer: Customer, plans: readonly StoryPlan[]): boolean {
  const owed = plans.filter((plan) => plan.customerId === customer.id).flatMap((plan) => plan.invoices);
  return owed.some((invoice) => invoice.overdue > 35 && invoice.paidOn === undefined);
}

/** The customer with that number. Throws RangeError when there is none. */
export function customerOf(id: string): Customer {
  const customer = CUSTOMERS.find((candidate) => candidate.id === id);
  if (!customer) throw new RangeError(`no customer ${id}`);
  return customer;
}

/** The whole ledger as of `today`, numbered by invoice date. */
export function sampleLedger(plans: readonly StoryPlan[], today: Day): SampleLedger {
  const byStory = new Map<string, Draft>();
  const drafts: Draft[] = [];
  for (const plan of plans) {
    for (const invoice of plan.invoices) {
      const draft = storyLine(
        customerOf(plan.customerId),
        invoice,
        today,
        seededRandom(`${plan.customerId}${invoice.ref}`),
      );
      byStory.set(`${plan.customerId}/${invoice.ref}`, draft);
      drafts.push(draft);
    }
  }
  for (const customer of CUSTOMERS) {
    const random = seededRandom(customer.name);
    for (let i = 0; i < customer.history; i++) drafts.push(paidLine(customer, today, random));
    if (!isOnStop(customer, plans)) drafts.push(coming(customer, today, random));
  }
  drafts.push(...adjustments(today, seededRandom('adjustments')));
  drafts.sort((a, b) =>
    a.issuedOn === b.issuedOn ? Number(a.customer.id) - Number(b.customer.id) : a.issuedOn < b.issuedOn ? -1 : 1,
  );
  const steps = seededRandom('numbers');
  let number = 4100;
  const lines = new Map(
    drafts.map((draft): [Draft, LedgerLine] => {
      number += steps.integer(1, weekday(draft.issuedOn) === 1 ? 4 : 2);
      return [draft, { ...draft, number: `${NUMBER_PREFIX[draft.kind]}${String(number).padStart(6, '0')}` }];
    }),
  );
  return {
    lines: [...lines.values()],
    lineOf(plan, ref) {
      const draft = byStory.get(`${plan.customerId}/${ref}`);
      const line = draft && lines.get(draft);
      if (!line) throw new RangeError(`no invoice ${ref} of ${plan.customerId}`);
      return line;
    },
  };
}
