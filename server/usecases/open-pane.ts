/** The pane beside one message: a complete PaneView (DESIGN §4) in at most four round trips. */
import { leadOf } from '#server/collections/episodes.ts';
import type { AccountState, InvoiceState } from '#server/collections/state-types.ts';
import { Refusal } from '#shared/errors.ts';
import { formatDecimal } from '#shared/money.ts';
import type { Candidate, EvidenceView, PaneView, Suggestion, ThreadView } from '#shared/pane-view.ts';
import { paneAccount, paneMessage } from '#server/store/queries/pane.ts';
import type { PaneAccount, PaneMessage } from '#server/store/queries/pane.ts';
import { read } from './context.ts';
import type { Context } from './context.ts';
import { accountView } from './steps/pane-account.ts';
import { calendarFor, presentOf } from './steps/organization.ts';
import { reviveAccount, reviveInvoice } from './steps/stored-state.ts';

/** A ledger older than this is shown as stale: 7 days for a file (RULES §2). Milliseconds. */
const FRESH = 7 * 86_400_000;

/** Intents that a person can accept or dismiss. */
const SUGGESTED = new Set(['promise_to_pay', 'payment_made', 'dispute', 'copy_or_statement_request', 'invoice_correction_request', 'insolvency', 'legal_representative', 'refusal', 'wrong_person', 'payment_details_change', 'hold', 'query']);

const ANSWERABLE = new Set(['unanswered', 'waiting', 'possibly_answered', 'acknowledged', 'cannot_tell', 'our_turn']);

const UNDO_WORDS: Record<string, string> = { link_confirmed: 'filed', link_rejected: 'taken away', mark_answered: 'marked as answered' };

const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** The pane of a stored message. Throws a Refusal (not_found) when there is none of that id. */
export function openPane(ctx: Context, input: { messageId: string }): Promise<PaneView> {
  return read(ctx, async (tx) => {
    const nowDay = calendarFor(ctx.org, null, null).dayOf(ctx.now());
    const [message, present] = await Promise.all([paneMessage(tx, input.messageId, nowDay), presentOf(tx, ctx.now())]);
    if (!message) throw new Refusal('not_found', 'message_unknown', 'There is no such message here.');
    const links = message.links ?? [];
    const filed = links.filter((l) => l.status === 'linked' || l.status === 'confirmed');
    const account = filed[0] ? await paneAccount(tx, filed[0].accountId, message.threadId, message.named ?? []) : null;
    const ledgerAge = present.ledgerAsOf === null ? null : present.asOf - present.ledgerAsOf;
    return paneView(ctx, message, account, { asOf: present.asOf, ledgerAsOf: present.ledgerAsOf, stale: ledgerAge === null || ledgerAge > FRESH });
  });
}

type At = { asOf: number; ledgerAsOf: number | null; stale: boolean };

function paneView(ctx: Context, message: PaneMessage, account: PaneAccount | null, at: At): PaneView {
  const links = message.links ?? [];
  const filed = links.filter((l) => l.status === 'linked' || l.status === 'confirmed');
  const candidates = links.filter((l) => l.status === 'candidate');
  const [first] = filed;
  const thread = account ? threadView(message, account) : null;
  const standing = (message.activities ?? []).filter((a) => a.kind !== 'undo' && !a.undone);
  const undoable = standing.find((a) => a.kind in UNDO_WORDS);
  const actions: PaneView['actions'] = [];
  if (!first) actions.push('confirm_link');
  if (first) actions.push('reject_link');
  if (thread && ANSWERABLE.has(thread.state) && !standing.some((a) => a.kind === 'mark_answered')) actions.push('mark_answered');
  if (undoable) actions.push('undo');
  return {
    version: 1,
    outcome: first ? 'account' : candidates.length > 0 ? 'candidates' : 'none',
    message: {
      id: message.id,
      direction: message.direction,
      verdict: { class: message.verdict, kind: message.verdictKind, because: message.reading.because, returnOn: message.reading.returnOn },
      logged: first ? { at: message.recordedAt, by: first.status === 'confirmed' ? actorName(standing, 'link_confirmed') : '', automatic: first.status === 'linked' } : null,
      warnings: message.reading.flags,
    },
    account: account ? accountView(account, { today: calendarFor(ctx.org, null, null).dayOf(at.asOf), inThread: new Set([...(message.named ?? []), ...(thread?.ids ?? [])]) }) : null,
    otherAccounts: filed.slice(1).map((l) => ({ id: l.accountId, name: l.name })),
    candidates: candidates.map(candidateView),
    evidence: (first?.evidence ?? []) as EvidenceView[],
    linkedByPerson: first?.status === 'confirmed',
    thread: thread?.view ?? null,
    suggestions: message.direction === 'inbound' && message.verdict === 'human' ? suggestionsOf(message, account) : [],
    ledger: { asOf: iso(at.ledgerAsOf), stale: at.stale },
    actions,
    undoable: undoable ? { activityId: undoable.id, what: UNDO_WORDS[undoable.kind] ?? undoable.kind } : null,
  };
}

function actorName(standing: readonly { kind: string; actor: string }[], kind: string): string {
  return standing.find((a) => a.kind === kind)?.actor ?? '';
}

function candidateView(link: NonNullable<PaneMessage['links']>[number]): Candidate {
  return {
    accountId: link.accountId,
    name: link.name,
    band: link.band,
    evidence: link.evidence,
    overdue: (link.overdue ?? []).map((o) => ({ amount: formatDecimal(BigInt(o.minor), o.currency), currency: o.currency })),
  };
}

/** The state of the opened conversation: of the invoices chased in it, else of those the mail names, else whose turn it is. */
function threadView(message: PaneMessage, account: PaneAccount): { state: string; ids: string[]; view: ThreadView } | null {
  const all = (account.threadStates ?? []).map(reviveInvoice);
  const chased = all.filter((i) => i.threadId === message.threadId);
  const invoices = chased.length > 0 ? chased : all;
  const whole: AccountState | null = account.accountState ? reviveAccount(account.accountState, []) : null;
  const turn = whole?.ourTurns.find((t) => t.threadId === message.threadId);
  const contact = (address: string | null): ThreadView['nextStep']['contact'] => {
    const known = (account.contacts ?? []).find((c) => c.address === address) ?? (account.contacts ?? [])[0];
    if (known) return { name: known.name === '' ? (known.address ?? '') : known.name, address: known.address, phone: known.phone };
    return address === null ? null : { name: address, address, phone: null };
  };
  if (invoices.length === 0) {
    if (!turn) return null;
    const on = turn.putOffTo ?? turn.since;
    const because = [{ code: 'customer_waits_for_us', params: { from: turn.from, since: turn.since } }];
    const nextStep = { kind: 'answer' as const, on, owner: account.owner, contact: contact(turn.from) };
    return { state: 'our_turn', ids: [], view: { state: 'our_turn', since: turn.since, dueAt: iso(turn.dueAt), businessDays: null, chases: [], invoices: [], because, nextStep } };
  }
  const lead = leadOf(invoices);
  return { state: lead.state, ids: invoices.map((i) => i.invoiceId), view: viewOf(lead, invoices, account, contact) };
}

function viewOf(lead: InvoiceState, invoices: readonly InvoiceState[], account: PaneAccount, contact: (address: string | null) => ThreadView['nextStep']['contact']): ThreadView {
  const days = lead.because.find((b) => typeof b.params['businessDays'] === 'number')?.params['businessDays'];
  const chases = new Map<string, { on: string; messageId: string; invoices: string[] }>();
  for (const invoice of invoices) {
    for (const c of invoice.silenceChases.length > 0 ? invoice.silenceChases : invoice.chases) {
      const entry = chases.get(c.messageId) ?? { on: c.on, messageId: c.messageId, invoices: [] };
      entry.invoices.push(invoice.number);
      chases.set(c.messageId, entry);
    }
  }
  return {
    state: lead.state,
    since: lead.since,
    dueAt: iso(lead.deadline),
    businessDays: typeof days === 'number' ? days : null,
    chases: [...chases.values()].sort((a, b) => (a.on < b.on ? -1 : 1)),
    invoices: invoices.map((i) => ({ number: i.number, state: i.state, open: { amount: formatDecimal(i.open, i.currency), currency: i.currency } })),
    because: lead.because,
    nextStep: { kind: lead.nextStep.kind, on: lead.nextStep.on, owner: account.owner, contact: contact(lead.nextStep.contact) },
  };
}

function suggestionsOf(message: PaneMessage, account: PaneAccount | null): Suggestion[] {
  const named = new Set(message.named ?? []);
  const numbers = (account?.documents ?? []).filter((d) => named.has(d.id)).map((d) => d.number);
  return message.reading.says
    .filter((s) => SUGGESTED.has(s.intent))
    .map((s) => ({
      intent: s.intent,
      quote: s.quote,
      date: s.date,
      amount: s.amount !== null && s.currency !== null ? { amount: s.amount, currency: s.currency } : null,
      reason: s.reason,
      invoices: numbers,
    }));
}
