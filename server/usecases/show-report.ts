/** The daily report: as of now, as of any past time, or as it was known then (RULES §7.8, §8). */
import { basename } from 'node:path';
import { accountState } from '#server/collections/account-state.ts';
import { correctionsOf } from '#server/collections/corrections.ts';
import { buildReport } from '#server/collections/report.ts';
import type { ReportAccount } from '#server/collections/report.ts';
import type { AccountState } from '#server/collections/state-types.ts';
import type { ReportView } from '#shared/report-view.ts';
import { accountRows, freshness } from '#server/store/queries/facts.ts';
import { everyAccount } from '#server/store/queries/accounts.ts';
import { snippetsOf, unmatchedCount } from '#server/store/queries/messages.ts';
import type { AccountRow } from '#server/store/queries/facts.ts';
import type { Tx } from '#server/store/session.ts';
import { read } from './context.ts';
import type { Context } from './context.ts';
import { stateContext } from './steps/compute-states.ts';
import { loadAccounts } from './steps/load-facts.ts';
import { calendarFor, policyOf, presentOf, usOfOrg } from './steps/organization.ts';
import { storedStates } from './steps/stored-state.ts';

/** Accounts that are replayed together. */
const BATCH = 200;

/** A ledger file older than this many days is shown as stale (RULES §2). */
const FRESH_DAYS = 7;

/** The question. Instants in ms; both null for the present. `days` overrides N. */
export type ReportInput = { asOf: number | null; knownAt: number | null; days: number | null };

type Computed = { row: AccountRow; state: AccountState };

/** Replays every account at `now`, with what was known at `knownAt` (null = all that is known now). */
async function replay(
  tx: Tx,
  ctx: Context,
  at: {
    now: number;
    knownAt: number | null;
    days: number | null;
    mailThrough: number | null;
    ledgerAsOf: number | null;
  },
): Promise<Computed[]> {
  const ids = (await everyAccount(tx)).map((a) => a.id);
  const us = await usOfOrg(tx);
  const computed: Computed[] = [];
  for (let i = 0; i < ids.length; i += BATCH) {
    const loaded = await loadAccounts(tx, ids.slice(i, i + BATCH), at.ledgerAsOf);
    computed.push(
      ...loaded.map((l) => ({ row: l.account, state: accountState(l.facts, stateContext(ctx, l, { ...at, us })) })),
    );
  }
  return computed;
}

/** The stored states of the present; accounts whose clock has run out since are computed again on the way. */
async function presentStates(
  tx: Tx,
  ctx: Context,
  at: { now: number; mailThrough: number | null; ledgerAsOf: number | null },
): Promise<Computed[]> {
  const stored = await storedStates(tx, null);
  const rows = new Map(
    (
      await accountRows(
        tx,
        stored.map((s) => s.state.accountId),
      )
    ).map((r) => [r.id, r]),
  );
  const today = calendarFor(ctx.org, null, null).dayOf(at.now);
  const due = stored
    .filter((s) => s.state.today !== today || (s.dueAt !== null && s.dueAt <= at.now))
    .map((s) => s.state.accountId);
  const us = await usOfOrg(tx);
  const fresh = new Map<string, AccountState>();
  for (let i = 0; i < due.length; i += BATCH) {
    const loaded = await loadAccounts(tx, due.slice(i, i + BATCH), at.ledgerAsOf);
    for (const l of loaded)
      fresh.set(l.account.id, accountState(l.facts, stateContext(ctx, l, { ...at, knownAt: null, us })));
  }
  return stored.flatMap(({ state }) => {
    const row = rows.get(state.accountId);
    return row ? [{ row, state: fresh.get(state.accountId) ?? state }] : [];
  });
}

function reportAccount({ row, state }: Computed): ReportAccount {
  return {
    account: { id: row.id, externalId: row.externalId, name: row.name },
    owner: row.ownerName === null ? null : { name: row.ownerName, active: row.ownerActive ?? false },
    contacts: (row.contacts ?? []).map((c) => ({ name: c.name, address: c.address, phone: c.phone })),
    state,
  };
}

/**
 * The report. Without a time it rests on the stored states; with one every account is replayed from its facts. A question
 * "as known at T" also lists what is known better since.
 */
export function showReport(ctx: Context, input: ReportInput): Promise<ReportView> {
  return read(ctx, async (tx) => {
    const present = await presentOf(tx, ctx.now());
    const calendar = calendarFor(ctx.org, null, null);
    const now = input.knownAt ?? input.asOf ?? present.asOf;
    const at = { now, mailThrough: present.mailThrough, ledgerAsOf: present.ledgerAsOf };
    const isPresent = input.asOf === null && input.knownAt === null && input.days === null;
    const computed = isPresent
      ? await presentStates(tx, ctx, at)
      : await replay(tx, ctx, { ...at, knownAt: input.knownAt, days: input.days });
    computed.sort((a, b) =>
      a.row.name === b.row.name ? (a.row.id < b.row.id ? -1 : 1) : a.row.name < b.row.name ? -1 : 1,
    );
    const hindsight =
      input.knownAt === null
        ? null
        : new Map((await replay(tx, ctx, { ...at, knownAt: null, days: input.days })).map((c) => [c.row.id, c.state]));
    const said = ({ state }: Computed): (string | null)[] => [
      ...state.invoices.map((i) => i.lastWordsMessageId),
      ...state.ourTurns.map((t) => t.messageId),
    ];
    const words = [...new Set(computed.flatMap(said).filter((id) => id !== null))];
    const fresh = await freshness(tx);
    const stale = fresh.ledgerAsOf === null || now - fresh.ledgerAsOf > FRESH_DAYS * 86_400_000;
    return buildReport(computed.map(reportAccount), {
      organization: ctx.org.name,
      on: calendar.dayOf(now),
      asOf: now,
      knownAt: input.knownAt,
      policy: policyOf(ctx.org, input.days),
      ourCalendar: calendar,
      rates: {},
      lastWords: await snippetsOf(tx, words),
      mailReadTo: fresh.mailboxes.map((m) => ({
        mailbox: basename(m.name),
        to: m.readThrough === null ? null : new Date(m.readThrough).toISOString(),
        read: m.read,
        unreadable: m.unreadable,
      })),
      ledgerAsOf: fresh.ledgerAsOf,
      ledgerStale: stale,
      unmatched: await unmatchedCount(tx),
      corrections: computed.flatMap(({ row, state }) => {
        const better = hindsight?.get(row.id);
        return better
          ? correctionsOf(state, better).map((c) => ({ account: row.name, was: c.was, is: c.is, because: c.because }))
          : [];
      }),
    });
  });
}
