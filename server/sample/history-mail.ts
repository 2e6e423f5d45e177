/** The ordinary mail of the past four months: deliveries, statements, reminders that were answered and paid, advices. */
import { addDays, daysBetween, type Day } from '#shared/days.ts';
import type { Mail } from './compose.ts';
import { CUSTOMERS } from './data/customers.ts';
import { FIRM } from './data/firm.ts';
import {
  GETS_STATEMENT,
  LONG_DELAYS,
  SENDS_REMITTANCE,
  SHORT_DELAYS,
  USES_PORTAL,
  type HistoryStep,
} from './data/histories.ts';
import { customerOf } from './ledger.ts';
import type { Customer, LedgerLine, StoryPlan } from './plan.ts';
import type { Post } from './post.ts';
import { seededRandom, type Random } from './random.ts';
import { storyDay } from './story-mail.ts';
import { workdaysFrom, workdayUpTo } from './workdays.ts';

/** How far back the mailboxes reach, in calendar days. */
export const MAIL_REACH = 122;

/** Stories older than this many business days do not end the ordinary mail of their customer. */
const OLD_STORY = -40;

const pad = (n: number): string => String(n).padStart(2, '0');
const timeOfDay = (random: Random, from: number, to: number): string =>
  `${pad(random.integer(from, to))}:${pad(random.integer(1, 58))}`;

/** The last day of a customer's ordinary mail: before its present story begins, and never newer than three business days. */
function quietFrom(customer: Customer, plans: readonly StoryPlan[], today: Day): Day {
  const starts = plans
    .filter((plan) => plan.customerId === customer.id)
    .flatMap((plan) => plan.threads.flatMap((thread) => thread.map((mail) => ({ plan, mail }))))
    .filter(({ mail }) => mail.on > OLD_STORY)
    .map(({ plan, mail }) => storyDay(plan, mail, today));
  return [workdaysFrom(today, -4, FIRM.country), ...starts].reduce((a, b) => (a < b ? a : b));
}

function tellHistory(line: LedgerLine & { paidOn: Day }, post: Post, random: Random): Mail[] {
  const { customer, dueOn, paidOn } = line;
  const both = (day: Day): Day => workdayUpTo(day, customer.country, FIRM.country);
  const begun = workdaysFrom(dueOn, random.integer(2, 3), FIRM.country);
  const start = both(begun);
  const sent = both(addDays(paidOn, -1));
  const span = daysBetween(start, sent);
  if (span < 2 || start <= dueOn) return [];
  const pattern: readonly HistoryStep[] = random.pick(span < 7 ? SHORT_DELAYS : LONG_DELAYS);
  const mails: Mail[] = [];
  let parent: Mail | null = null;
  let day = start;
  let hour = 9;
  for (const step of pattern) {
    const reached = both(addDays(start, Math.round(span * step.share)));
    const target = reached < day ? day : reached;
    hour = target === day ? Math.min(hour + 1, 17) : 9;
    day = target;
    const ours = step.by === 'owner';
    const mail: Mail = post({
      customer,
      lines: [line],
      day,
      at: `${pad(hour)}:${pad(random.integer(1, 58))}`,
      by: step.by,
      to: [ours ? 'contact' : step.fresh ? 'ar' : 'owner'],
      cc: ours && random.integer(0, 3) === 0 ? ['ar'] : [],
      text: step.text.replace('#', String(random.integer(1, step.variants ?? 1))),
      dates: { d1: step.promise ? (sent > day ? sent : both(addDays(day, 1))) : day },
      attach: step.attach,
      kind: step.kind ?? 'human',
      parent: step.fresh ? null : parent,
    });
    mails.push(mail);
    if (step.kind === undefined && !step.fresh) parent = mail;
  }
  return mails;
}

function advice(line: LedgerLine & { paidOn: Day }, post: Post, random: Random): Mail[] {
  const { customer, paidOn } = line;
  const day = workdayUpTo(addDays(paidOn, -1), customer.country, FIRM.country);
  const base = { customer, lines: [line], day, to: ['ar'], dates: { d1: day } };
  if (USES_PORTAL.includes(customer.id))
    return [post({ ...base, at: '04:31', by: 'portal', text: 'portal_paid', kind: 'portal' })];
  return [
    post({
      ...base,
      at: timeOfDay(random, 14, 17),
      by: 'contact',
      text: `remittance${random.integer(1, 2)}`,
      attach: 'remittance',
    }),
  ];
}

function delivery(line: LedgerLine, post: Post): Mail[] {
  const { customer, issuedOn } = line;
  const sent = post({
    customer,
    lines: [line],
    day: issuedOn,
    at: '18:05',
    by: 'ar',
    to: ['contact'],
    text: 'delivery1',
    attach: 'invoice',
  });
  if (!USES_PORTAL.includes(customer.id)) return [sent];
  return [
    sent,
    post({
      customer,
      lines: [line],
      day: issuedOn,
      at: '21:40',
      by: 'portal',
      to: ['ar'],
      text: 'portal_received',
      kind: 'portal',
    }),
  ];
}

function statements(today: Day, lines: readonly LedgerLine[], post: Post): Mail[] {
  return GETS_STATEMENT.flatMap((id) => {
    const customer = customerOf(id);
    const own = lines.filter((line) => line.customer === customer).slice(0, 1);
    return [1, 2, 3].map((month) => {
      const first = `${addDays(`${today.slice(0, 7)}-15`, -30 * month).slice(0, 7)}-03`;
      const day = workdayUpTo(first, customer.country, FIRM.country);
      return post({
        customer,
        lines: own,
        day,
        at: '17:10',
        by: 'ar',
        to: ['contact'],
        text: 'statement1',
        attach: 'statement',
      });
    });
  });
}

const isPaid = (line: LedgerLine): line is LedgerLine & { paidOn: Day } =>
  line.paidOn !== null && line.kind === 'Invoice';

/** All ordinary mail up to the day on which each customer's present story begins. */
export function historyMails(
  plans: readonly StoryPlan[],
  lines: readonly LedgerLine[],
  today: Day,
  post: Post,
): Mail[] {
  const random = seededRandom('history');
  const oldest = addDays(today, -MAIL_REACH);
  const mails = CUSTOMERS.flatMap((customer) => {
    const last = quietFrom(customer, plans, today);
    const advises = SENDS_REMITTANCE.includes(customer.id) || USES_PORTAL.includes(customer.id);
    return lines
      .filter((line) => line.customer === customer && line.kind === 'Invoice')
      .flatMap((line, i) => {
        const told: Mail[] = [];
        if (i % 11 === 0 && line.issuedOn > oldest && line.issuedOn < last) told.push(...delivery(line, post));
        if (!isPaid(line) || line.paidOn >= last || addDays(line.dueOn, -4) <= oldest) return told;
        const history = tellHistory(line, post, random);
        return [...told, ...history, ...(advises && history.length === 0 ? advice(line, post, random) : [])];
      });
  });
  return [...mails, ...statements(today, lines, post)];
}
