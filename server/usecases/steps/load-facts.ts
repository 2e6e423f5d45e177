/** From stored rows to the facts that the craft reads: one account's documents, mail and entries (RULES §7.8). */
import { messageIdKey } from '#server/mail/message-id.ts';
import type { AccountFacts, ActionFact, MailFact, SaidFact } from '#server/collections/facts.ts';
import type { LedgerDocument } from '#server/ledger/documents.ts';
import type { Saying } from '#server/mail/message.ts';
import { currencyDigits, parseDecimal } from '#shared/money.ts';
import { activitiesOf, accountRows, mailOf } from '#server/store/queries/facts.ts';
import type { AccountRow, ActivityRow, MailRow } from '#server/store/queries/facts.ts';
import { documentsOf } from '#server/store/queries/documents.ts';
import type { Tx } from '#server/store/session.ts';

/** An account with everything that its state rests on. */
export type LoadedAccount = {
  account: AccountRow;
  facts: AccountFacts;
  mail: MailRow[];
  activities: ActivityRow[];
  ourAddresses: string[];
};

function saidFact(saying: Saying): SaidFact {
  let minor: bigint | null = null;
  if (saying.amount !== null && saying.currency !== null) {
    const [whole = '0', fraction = ''] = saying.amount.split('.');
    const digits = currencyDigits(saying.currency);
    minor = parseDecimal(`${whole}.${fraction.slice(0, digits)}`, saying.currency);
  }
  return {
    intent: saying.intent,
    date: saying.date,
    minor,
    currency: saying.currency,
    reason: saying.reason,
    confirmed: false,
    invoices: [],
  };
}

/** What a mail says; a mail of ours that asks for payment is a chase also where no single phrase says so (RULES §7.1). */
function saidFacts(row: MailRow): SaidFact[] {
  const says = row.reading.says.map(saidFact);
  if (!row.reading.looksLikeChase || says.some((s) => s.intent === 'payment_chaser')) return says;
  return [
    ...says,
    { intent: 'payment_chaser', date: null, minor: null, currency: null, reason: null, confirmed: false, invoices: [] },
  ];
}

function mailFact(row: MailRow, byMessageId: ReadonlyMap<string, string>): MailFact {
  const from = row.parties.find((p) => p.role === 'from');
  const addresses = (role: 'to' | 'cc'): string[] => row.parties.filter((p) => p.role === role).map((p) => p.address);
  const known = (ids: readonly string[]): string | null => {
    for (const id of ids) {
      const found = byMessageId.get(messageIdKey(id));
      if (found !== undefined && found !== row.id) return found;
    }
    return null;
  };
  return {
    kind: 'mail',
    id: row.id,
    at: row.at,
    recordedAt: row.recordedAt,
    threadId: row.threadId,
    direction: row.direction,
    from: from?.address ?? '',
    to: addresses('to'),
    cc: addresses('cc'),
    ourAddresses: [...new Set(row.parties.filter((p) => p.ours).map((p) => p.address))],
    verdict: row.verdict,
    verdictKind: row.verdictKind,
    returnOn: row.reading.returnOn,
    standIn: row.reading.standIn,
    failedRecipients: row.reading.failed.map((f) => ({
      address: f.address?.toLowerCase() ?? null,
      permanent: f.permanent,
    })),
    aboutMessage: known([...row.reading.about, ...row.inReplyTo]),
    portalStatus: row.reading.portal?.status ?? null,
    portalOn: row.reading.portal?.on ?? null,
    invoices: row.invoices ?? [],
    says: saidFacts(row),
    speaksOfPayment: row.reading.speaksOfPayment,
    fromThirdParty: false,
    repliesTo: known(row.inReplyTo),
    template: null,
  };
}

function actionFact(row: ActivityRow): ActionFact[] {
  const base = {
    kind: 'action' as const,
    id: row.id,
    at: row.at,
    recordedAt: row.recordedAt,
    threadId: row.threadId,
    messageId: row.messageId,
    invoices: [],
    by: row.actor,
  };
  if (row.kind === 'mark_answered') return [{ ...base, action: { type: 'mark_answered' } }];
  if (row.kind === 'undo') return [{ ...base, action: { type: 'undo', of: String(row.data['of']) } }];
  return [];
}

function unappliedOf(documents: readonly LedgerDocument[]): AccountFacts['unapplied'] {
  return documents
    .filter((d) => d.kind !== 'invoice')
    .map((d) => ({
      id: d.id,
      on: d.issuedOn ?? d.dueOn,
      minor: -(d.minor - d.allocations.reduce((sum, a) => sum + a.minor, 0n)),
      currency: d.currency,
      recordedAt: d.recordedAt,
      allocatedOn: null,
    }))
    .filter((u) => u.minor > 0n);
}

function grouped<T extends { accountId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.accountId);
    if (group) group.push(row);
    else groups.set(row.accountId, [row]);
  }
  return groups;
}

/**
 * Loads some accounts in four queries, however many there are. Settled documents come too: what old mail asked for, and
 * whether it was a chase, is only known with them.
 */
export async function loadAccounts(
  tx: Tx,
  accountIds: readonly string[],
  ledgerAsOf: number | null,
): Promise<LoadedAccount[]> {
  const [accounts, documentRows, mailRows, activityRows] = await Promise.all([
    accountRows(tx, accountIds),
    documentsOf(tx, accountIds),
    mailOf(tx, accountIds),
    activitiesOf(tx, accountIds),
  ]);
  const [documents, mail, activities] = [grouped(documentRows), grouped(mailRows), grouped(activityRows)];
  return accounts.map((account) => {
    const rows = mail.get(account.id) ?? [];
    const entries = activities.get(account.id) ?? [];
    const docs = documents.get(account.id) ?? [];
    const byMessageId = new Map(
      rows.flatMap((r) => (r.messageId === null ? [] : [[messageIdKey(r.messageId), r.id] as const])),
    );
    return {
      account,
      mail: rows,
      activities: entries,
      ourAddresses: [...new Set(rows.flatMap((r) => r.parties.filter((p) => p.ours).map((p) => p.address)))],
      facts: {
        accountId: account.id,
        neverChased:
          account.status === 'direct_debit' || account.status === 'intercompany'
            ? { code: `never_chased_${account.status}`, params: {} }
            : null,
        documents: docs.filter((d) => d.kind === 'invoice'),
        unapplied: unappliedOf(docs),
        contacts: (account.contacts ?? []).flatMap((c) =>
          c.address === null ? [] : [{ address: c.address, recordedAt: c.at, deadSince: null }],
        ),
        events: [...rows.map((r) => mailFact(r, byMessageId)), ...entries.flatMap(actionFact)],
        ledgerAsOf,
      },
    };
  });
}
