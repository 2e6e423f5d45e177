/** The account part of a PaneView: position per currency, open invoices, contacts with standing, history. */
import { ageLedger, overdue } from '#server/ledger/aging.ts';
import type { LedgerDocument } from '#server/ledger/documents.ts';
import { daysBetween } from '#shared/days.ts';
import type { Day } from '#shared/days.ts';
import { formatDecimal } from '#shared/money.ts';
import type { ContactView, HistoryEntry, InvoiceLine, PaneView, Position } from '#shared/pane-view.ts';
import type { PaneAccount, PaneDocument, PaneEntry } from '#server/store/queries/pane.ts';
import { reviveAccount } from './stored-state.ts';

/** Open invoices and history entries that a view carries; the totals are said beside them. */
const MOST_INVOICES = 100;
const MOST_HISTORY = 25;

/** An open document as aging reads it: what is left of it, without its past. */
function remaining(d: PaneDocument, accountId: string): LedgerDocument {
  const disputedFrom = d.issuedOn ?? d.dueOn;
  return {
    id: d.id,
    kind: d.kind,
    number: d.number,
    accountId,
    currency: d.currency,
    minor: BigInt(d.open),
    issuedOn: d.issuedOn,
    dueOn: d.dueOn,
    poNumber: d.poNumber,
    recordedAt: 0,
    allocations: [],
    changes: d.disputed ? [{ kind: 'disputed', on: disputedFrom, recordedAt: 0 }] : [],
    pastKnown: true,
  };
}

function positionsOf(account: PaneAccount, today: Day): Position[] {
  const documents = (account.documents ?? []).map((d) => remaining(d, account.id));
  return (ageLedger(documents, today).get(account.id) ?? []).map((a) => {
    const money = (minor: bigint): string => formatDecimal(minor, a.currency);
    return {
      currency: a.currency,
      balance: money(a.balance),
      overdue: money(overdue(a)),
      disputed: money(a.disputed),
      unapplied: money(a.unapplied),
      oldestDaysOverdue: a.oldestDue === null ? null : daysBetween(a.oldestDue, today),
      buckets: {
        notDue: money(a.notDue),
        d1_30: money(a.d1_30),
        d31_60: money(a.d31_60),
        d61_90: money(a.d61_90),
        over90: money(a.over90),
      },
    };
  });
}

function invoiceLine(d: PaneDocument, today: Day, inThread: ReadonlySet<string>): InvoiceLine {
  const late = daysBetween(d.dueOn, today);
  return {
    id: d.id,
    number: d.number,
    currency: d.currency,
    amount: formatDecimal(BigInt(d.minor), d.currency),
    open: formatDecimal(BigInt(d.open), d.currency),
    issuedOn: d.issuedOn,
    dueOn: d.dueOn,
    daysOverdue: Math.max(0, late),
    state: d.state ?? (late > 0 ? 'not_contacted' : 'not_due'),
    disputed: d.disputed,
    inThread: inThread.has(d.id),
    poNumber: d.poNumber,
  };
}

const ACTIVITY: Record<string, HistoryEntry['kind']> = {
  link_confirmed: 'decision',
  link_rejected: 'decision',
  mark_answered: 'decision',
  undo: 'decision',
};

function historyEntry(e: PaneEntry): HistoryEntry {
  const sender = e.parties?.find((p) => p.role === 'from');
  const who = e.type === 'activity' ? (e.actor ?? '') : sender?.name || sender?.address || '';
  let kind: HistoryEntry['kind'] = ACTIVITY[e.kind ?? ''] ?? 'note';
  if (e.type === 'mail') {
    kind =
      e.verdict === 'undeliverable'
        ? 'bounce'
        : e.verdict === 'automatic'
          ? 'automatic'
          : e.direction === 'inbound'
            ? 'mail_in'
            : 'mail_out';
  }
  return {
    id: e.id,
    kind,
    at: e.at,
    title: e.type === 'mail' ? e.title : (e.kind ?? ''),
    text: e.text,
    who,
    automatic: e.linkStatus === 'linked',
    messageId: e.type === 'mail' ? e.id : null,
  };
}

function contactViews(account: PaneAccount, today: Day): ContactView[] {
  const history = (account.history ?? []).filter((h) => h.type === 'mail');
  const dead = new Map(
    (account.accountState ? reviveAccount(account.accountState, []).deadContacts : []).map((d) => [d.address, d]),
  );
  return (account.contacts ?? []).map((c) => {
    const from = (h: PaneEntry): boolean =>
      c.address !== null &&
      h.direction === 'inbound' &&
      h.parties?.some((p) => p.role === 'from' && p.address === c.address) === true;
    const heard = history.find((h) => h.verdict === 'human' && from(h));
    const away = history.find(
      (h) => h.verdictKind === 'out_of_office' && from(h) && h.returnOn !== null && h.returnOn > today,
    );
    const asked = history.some(
      (h) => h.direction === 'outbound' && h.parties?.some((p) => p.address === c.address) === true,
    );
    const end = c.address === null ? undefined : dead.get(c.address);
    const standing: ContactView['standing'] = end
      ? end.reason
      : away
        ? 'away'
        : heard
          ? 'answers'
          : asked
            ? 'silent'
            : 'new';
    return { ...c, standing, awayUntil: away?.returnOn ?? null, lastHeardOn: heard?.at.slice(0, 10) ?? null };
  });
}

/** The account as the pane shows it on `today`; `inThread` marks the invoices of the opened conversation. */
export function accountView(
  account: PaneAccount,
  at: { today: Day; inThread: ReadonlySet<string> },
): NonNullable<PaneView['account']> {
  const invoices = (account.documents ?? [])
    .filter((d) => d.kind === 'invoice')
    .map((d) => invoiceLine(d, at.today, at.inThread));
  return {
    id: account.id,
    externalId: account.externalId,
    name: account.name,
    status: account.status,
    owner: account.owner,
    positions: positionsOf(account, at.today),
    invoices: invoices.slice(0, MOST_INVOICES),
    invoicesTotal: invoices.length,
    contacts: contactViews(account, at.today),
    history: (account.history ?? []).slice(0, MOST_HISTORY).map(historyEntry),
    historyTotal: account.historyTotal,
  };
}
