/** Tells the stories: turns each plan's threads into mails. */
import type { Day } from '#shared/days.ts';
import { isOurs, type Mail } from './compose.ts';
import { FIRM } from './data/firm.ts';
import { customerOf, type SampleLedger } from './ledger.ts';
import type { MailKind, StoryMail, StoryPlan, StoryThread } from './plan.ts';
import { personFor, type Post } from './post.ts';
import { workdaysFrom, workdayUpTo } from './workdays.ts';

/** Machines that report on a mail; nobody answers these. */
const MACHINES: readonly MailKind[] = ['out_of_office', 'bounce', 'exchange_bounce', 'delayed', 'portal'];

/**
 * The day of a story's mail: its business day in the debtor's country; what we write ourselves is moved back to a day on
 * which we work too.
 */
export function storyDay(plan: StoryPlan, mail: Pick<StoryMail, 'on' | 'by'>, today: Day): Day {
  const customer = customerOf(plan.customerId);
  const day = workdaysFrom(today, mail.on, customer.country);
  return isOurs(personFor(mail.by, customer)) ? workdayUpTo(day, customer.country, FIRM.country) : day;
}

function tellThread(plan: StoryPlan, thread: StoryThread, ledger: SampleLedger, today: Day, post: Post): Mail[] {
  const customer = customerOf(plan.customerId);
  const mails: Mail[] = [];
  let last: Mail | null = null;
  const send = (mail: StoryMail, parent: Mail | null): Mail => {
    const ours = isOurs(personFor(mail.by, customer)) && mail.kind !== 'forward' && mail.kind !== 'exchange_bounce';
    const dates = Object.fromEntries(
      Object.entries(mail.dates ?? {}).map(([name, on]) => [name, workdaysFrom(today, on, customer.country)]),
    );
    return post({
      ...mail,
      customer,
      parent,
      lines: (mail.invoices ?? plan.invoices.map((invoice) => invoice.ref)).map((ref) => ledger.lineOf(plan, ref)),
      day: storyDay(plan, mail, today),
      to: mail.to ?? [ours ? 'contact' : 'owner'],
      dates,
    });
  };
  for (const mail of thread) {
    const told = send(mail, last);
    mails.push(told);
    if (!MACHINES.includes(told.kind)) last = told;
  }
  return mails;
}

/** All mails of all stories as of `today`. */
export function storyMails(plans: readonly StoryPlan[], ledger: SampleLedger, today: Day, post: Post): Mail[] {
  return plans.flatMap((plan) => plan.threads.flatMap((thread) => tellThread(plan, thread, ledger, today, post)));
}
