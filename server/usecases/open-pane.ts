/** The pane beside one message: a complete PaneView (DESIGN §4) in at most four round trips. */
import { Refusal } from '#shared/errors.ts';
import { formatDecimal } from '#shared/money.ts';
import type { Candidate, PaneView, Suggestion } from '#shared/pane-view.ts';
import { paneAccount, paneMessage } from '#server/store/queries/pane.ts';
import type { PaneAccount, PaneMessage } from '#server/store/queries/pane.ts';
import { read } from './context.ts';
import type { Context } from './context.ts';
import { accountView } from './steps/pane-account.ts';
import { threadView } from './steps/pane-thread.ts';
import { calendarFor, presentOf } from './steps/organization.ts';

/** A ledger older than this is shown as stale: 7 days for a file (RULES §2). Milliseconds. */
const FRESH = 7 * 86_400_000;

/** Intents that a person can accept or dismiss. */
const SUGGESTED = new Set([
  'promise_to_pay',
  'payment_made',
  'dispute',
  'copy_or_statement_request',
  'invoice_correction_request',
  'insolvency',
  'legal_representative',
  'refusal',
  'wrong_person',
  'payment_details_change',
  'hold',
  'query',
]);

const ANSWERABLE = new Set(['unanswered', 'waiting', 'possibly_answered', 'acknowledged', 'cannot_tell', 'our_turn']);

/** Kinds of entries that can be taken back; the pane has words for each. */
const UNDOABLE = new Set(['link_confirmed', 'link_rejected', 'mark_answered']);

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
    return paneView(ctx, message, account, {
      asOf: present.asOf,
      ledgerAsOf: present.ledgerAsOf,
      stale: ledgerAge === null || ledgerAge > FRESH,
    });
  });
}

type At = { asOf: number; ledgerAsOf: number | null; stale: boolean };

function paneView(ctx: Context, message: PaneMessage, account: PaneAccount | null, at: At): PaneView {
  const links = message.links ?? [];
  const filed = links.filter((l) => l.status === 'linked' || l.status === 'confirmed');
  const candidates = links.filter((l) => l.status === 'candidate');
  const [first] = filed;
  const today = calendarFor(ctx.org, null, null).dayOf(at.asOf);
  const silence = (since: string): number =>
    calendarFor(ctx.org, account?.country ?? null, account?.region ?? null).businessDaysBetween(since, today);
  const thread = account ? threadView(message, account, silence) : null;
  const standing = (message.activities ?? []).filter((a) => a.kind !== 'undo' && !a.undone);
  const undoable = standing.find((a) => UNDOABLE.has(a.kind));
  const actions: PaneView['actions'] = [];
  if (!first) actions.push('confirm_link');
  if (first) actions.push('reject_link');
  if (thread && ANSWERABLE.has(thread.state) && !standing.some((a) => a.kind === 'mark_answered'))
    actions.push('mark_answered');
  if (undoable) actions.push('undo');
  return {
    version: 1,
    outcome: first ? 'account' : candidates.length > 0 ? 'candidates' : 'none',
    message: {
      id: message.id,
      direction: message.direction,
      verdict: {
        class: message.verdict,
        kind: message.verdictKind,
        because: message.reading.because,
        returnOn: message.reading.returnOn,
      },
      logged: first
        ? {
            at: message.recordedAt,
            by: first.status === 'confirmed' ? actorName(standing, 'link_confirmed') : '',
            automatic: first.status === 'linked',
          }
        : null,
      warnings: message.reading.flags,
    },
    account: account
      ? accountView(account, { today, inThread: new Set([...(message.named ?? []), ...(thread?.ids ?? [])]) })
      : null,
    otherAccounts: filed.slice(1).map((l) => ({ id: l.accountId, name: l.name })),
    candidates: candidates.map(candidateView),
    evidence: first?.evidence ?? [],
    linkedByPerson: first?.status === 'confirmed',
    thread: thread?.view ?? null,
    suggestions: message.direction === 'inbound' && message.verdict === 'human' ? suggestionsOf(message, account) : [],
    ledger: { asOf: iso(at.ledgerAsOf), stale: at.stale },
    actions,
    undoable: undoable ? { activityId: undoable.id, what: undoable.kind } : null,
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
    overdue: (link.overdue ?? []).map((o) => ({
      amount: formatDecimal(BigInt(o.minor), o.currency),
      currency: o.currency,
    })),
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
