/** Episodes: an account's invoices that share their latest chase, shown as one row (RULES §1, §7.4, §7.7). */
import type { Episode, InvoiceState } from './state-types.ts';
import { compareUrgency } from './urgency.ts';

/**
 * Groups open invoices by the day of their latest chase, newest first, those never chased last; settled and closed ones
 * belong to none. The most urgent invoice, among equals the one silent longest, leads: the row's state, reasons and next
 * step are its own, the next date the earliest of all.
 */
export function episodesOf(invoices: readonly InvoiceState[]): Episode[] {
  const groups = new Map<string, InvoiceState[]>();
  for (const invoice of invoices) {
    if (invoice.state === 'settled' || invoice.state === 'closed') continue;
    const key = invoice.chases.at(-1)?.on ?? '';
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [invoice]);
    else group.push(invoice);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([key, group]) => episodeOf(key === '' ? null : key, group));
}

/** The invoice that stands for a group of at least one. */
export function leadOf(group: readonly InvoiceState[]): InvoiceState {
  return group.reduce((lead, invoice) => (isBefore(invoice, lead) ? invoice : lead));
}

function isBefore(a: InvoiceState, b: InvoiceState): boolean {
  const urgency = compareUrgency(a.state, b.state);
  if (urgency !== 0) return urgency < 0;
  if (a.since !== b.since) return a.since !== null && (b.since === null || a.since < b.since);
  return a.dueOn === b.dueOn ? a.invoiceId < b.invoiceId : a.dueOn < b.dueOn;
}

function episodeOf(chasedOn: string | null, group: readonly InvoiceState[]): Episode {
  const lead = leadOf(group);
  const dates = group.map((invoice) => invoice.nextStep.on).filter((on) => on !== null);
  const flips = group.map((invoice) => invoice.dueAt).filter((at) => at !== null);
  const earliest = dates.reduce<string | null>((first, on) => (first === null || on < first ? on : first), null);
  return {
    chasedOn,
    state: lead.state,
    since: lead.since,
    deadline: lead.deadline,
    dueAt: flips.length === 0 ? null : Math.min(...flips),
    invoices: group.map(({ invoiceId, state, open, currency }) => ({ invoiceId, state, open, currency })),
    chases: lead.chases,
    silenceChases: lead.silenceChases,
    because: lead.because,
    threadId: lead.threadId,
    nextStep: { ...lead.nextStep, on: earliest },
  };
}
