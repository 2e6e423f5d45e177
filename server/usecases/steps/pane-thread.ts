/** The conversation part of a PaneView: state, silence, reminders, reasons, next step. */
import { leadOf } from '#server/collections/episodes.ts';
import type { InvoiceState } from '#server/collections/state-types.ts';
import type { Day } from '#shared/days.ts';
import { formatDecimal } from '#shared/money.ts';
import type { ThreadView } from '#shared/pane-view.ts';
import type { PaneAccount, PaneMessage } from '#server/store/queries/pane.ts';
import { reviveAccount, reviveInvoice } from './stored-state.ts';

type Contact = ThreadView['nextStep']['contact'];

/** The state of a conversation, the invoices that it rests on, and its view. */
export type ThreadState = { state: ThreadView['state']; ids: string[]; view: ThreadView };

function contactOf(account: PaneAccount, address: string | null): Contact {
  const known = (account.contacts ?? []).find((c) => c.address === address) ?? (account.contacts ?? [])[0];
  if (known)
    return { name: known.name === '' ? (known.address ?? '') : known.name, address: known.address, phone: known.phone };
  return address === null ? null : { name: address, address, phone: null };
}

/**
 * The state of the opened conversation: of the invoices chased in it, else of those the mail names, else whose turn it is;
 * null when there is nothing to say. `silence` counts the business days since a day.
 */
export function threadView(
  message: PaneMessage,
  account: PaneAccount,
  silence: (since: Day) => number,
): ThreadState | null {
  const all = (account.threadStates ?? []).map(reviveInvoice);
  const chased = all.filter((i) => i.threadId === message.threadId);
  const invoices = chased.length > 0 ? chased : all;
  if (invoices.length > 0) {
    const lead = leadOf(invoices);
    return {
      state: lead.state,
      ids: invoices.map((i) => i.invoiceId),
      view: invoicesView(lead, invoices, account, silence),
    };
  }
  const whole = account.accountState ? reviveAccount(account.accountState, []) : null;
  const turn = whole?.ourTurns.find((t) => t.threadId === message.threadId);
  if (!turn) return null;
  const view: ThreadView = {
    state: 'our_turn',
    since: turn.since,
    dueAt: new Date(turn.dueAt).toISOString(),
    businessDays: null,
    chases: [],
    invoices: [],
    because: [{ code: 'customer_waits_for_us', params: { from: turn.from, since: turn.since } }],
    nextStep: {
      kind: 'answer',
      on: turn.putOffTo ?? turn.since,
      owner: account.owner,
      contact: contactOf(account, turn.from),
    },
  };
  return { state: 'our_turn', ids: [], view };
}

function invoicesView(
  lead: InvoiceState,
  invoices: readonly InvoiceState[],
  account: PaneAccount,
  silence: (since: Day) => number,
): ThreadView {
  const chases = new Map<string, { on: Day; messageId: string; invoices: string[] }>();
  for (const invoice of invoices) {
    for (const c of invoice.silenceChases.length > 0 ? invoice.silenceChases : invoice.chases) {
      const entry = chases.get(c.messageId) ?? { on: c.on, messageId: c.messageId, invoices: [] };
      entry.invoices.push(invoice.number);
      chases.set(c.messageId, entry);
    }
  }
  // What is open is the ledger's newest word, so that the conversation and the invoice list never disagree.
  const open = new Map((account.documents ?? []).map((d) => [d.id, BigInt(d.open)]));
  const isSilent = lead.silenceChases.length > 0 && lead.since !== null;
  return {
    state: lead.state,
    since: lead.since,
    dueAt: lead.deadline === null ? null : new Date(lead.deadline).toISOString(),
    businessDays: isSilent && lead.since !== null ? silence(lead.since) : null,
    chases: [...chases.values()].sort((a, b) => (a.on < b.on ? -1 : 1)),
    invoices: invoices.map((i) => ({
      number: i.number,
      state: i.state,
      open: { amount: formatDecimal(open.get(i.invoiceId) ?? 0n, i.currency), currency: i.currency },
    })),
    because: lead.because,
    nextStep: {
      kind: lead.nextStep.kind,
      on: lead.nextStep.on,
      owner: account.owner,
      contact: contactOf(account, lead.nextStep.contact),
    },
  };
}
