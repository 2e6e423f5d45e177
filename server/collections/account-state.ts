/** The state of an account as a pure function of its facts, the policy, calendars and an instant (RULES §7.8). */
import { currencyDigits } from '#shared/money.ts';
import type { Because } from '#shared/tokens.ts';
import type { Day } from '#shared/days.ts';
import { dueDay, standsFrom } from '#server/ledger/balance.ts';
import type { LedgerDocument } from '#server/ledger/documents.ts';
import { amountParams, because } from './because.ts';
import { correctedEvents } from './corrected-events.ts';
import { readPost } from './delivery.ts';
import { episodesOf } from './episodes.ts';
import type { AccountFacts, Policy, UnappliedFact } from './facts.ts';
import { invoiceState } from './invoice-state.ts';
import type { AccountMatters } from './judgement.ts';
import type { AccountState, OurTurn, StateContext } from './state-types.ts';
import { applyEntry, timelineOf } from './timeline.ts';
import { isOpen, isOverdue, startTrack } from './track.ts';
import type { Track } from './track.ts';
import type { World } from './world.ts';

/**
 * The state of every invoice, episode and conversation of an account at `context.now`. Events, documents and contacts
 * may come in any order; what happened after `now` or was recorded after `knownAt` is left out. Time grows linearly
 * with events and with invoices touched. Credit notes and payments have no state of their own.
 */
export function accountState(facts: AccountFacts, context: StateContext): AccountState {
  const today = context.calendar.dayOf(context.now);
  const { mails, actions } = correctedEvents(facts, context.now, context.knownAt);
  const tracks = tracksOf(facts.documents, context, today);
  const world: World = {
    context,
    today,
    tracks,
    byInvoice: new Map(tracks.map((track) => [track.document.id, track])),
    threads: new Map(),
    post: readPost(
      facts,
      mails.map(({ mail }) => mail).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)),
      context,
    ),
    overdue: [],
    contacts: contactsOf(facts, context.knownAt),
    ourTurns: new Map(),
    stop: null,
  };
  for (const entry of timelineOf(world, mails, actions)) applyEntry(world, entry);

  const matters = mattersOf(facts, world);
  const invoices = tracks.map((track) => invoiceState(world, track, matters));
  const ourTurns = [...world.ourTurns.values()]
    .filter(({ touched }) => isStillAbout(touched.flat()))
    .map(({ touched, ...turn }): OurTurn => ({
      ...turn,
      invoices: [...new Set(touched.flat())].map((track) => track.document.id),
    }))
    .sort(byThread);
  const dead = [...world.post.dead.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
  const putOffs = ourTurns
    .filter((turn) => turn.putOffTo !== null && turn.putOffTo > today)
    .map((turn) => context.calendar.startOf(turn.putOffTo!));
  const flips = [...invoices.map((invoice) => invoice.dueAt).filter((at) => at !== null), ...putOffs];
  return {
    accountId: facts.accountId,
    today,
    invoices,
    episodes: episodesOf(invoices),
    ourTurns,
    deadContacts: dead,
    dueAt: flips.length === 0 ? null : Math.min(...flips),
  };
}

function contactsOf(facts: AccountFacts, knownAt: number | null): string[] {
  const known = facts.contacts.filter((contact) => knownAt === null || contact.recordedAt <= knownAt);
  return known.map((contact) => contact.address.toLowerCase()).sort();
}

/** A conversation about settled invoices alone closes itself (RULES §7.7); one that names none waits for us. */
function isStillAbout(touched: readonly Track[]): boolean {
  return touched.length === 0 || touched.some(isOpen);
}

function byThread(a: OurTurn, b: OurTurn): number {
  return a.since < b.since ? -1 : a.since > b.since ? 1 : a.threadId < b.threadId ? -1 : 1;
}

function tracksOf(documents: readonly LedgerDocument[], context: StateContext, today: Day): Track[] {
  const { knownAt, policy } = context;
  return documents
    .filter((document) => document.kind === 'invoice' && document.minor > 0n)
    .filter((document) => (knownAt === null || document.recordedAt <= knownAt) && standsFrom(document) <= today)
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map((document, index) => {
      const dueAtFirst = dueDay(document, '0001-01-01', knownAt ?? undefined);
      return startTrack(document, index, dueAtFirst, toleranceOf(document, policy));
    });
}

/** The rest that is not chased (RULES §2): the smaller of a share of the total and an amount, in minor units. */
export function toleranceOf(document: { minor: bigint; currency: string }, policy: Policy): bigint {
  const share = (document.minor * BigInt(Math.round(policy.tolerancePercent * 100))) / 10_000n;
  const most = BigInt(Math.round(policy.toleranceUnits * 10 ** currencyDigits(document.currency)));
  return share < most ? share : most;
}

function mattersOf(facts: AccountFacts, world: World): AccountMatters {
  const { knownAt, policy } = world.context;
  const unapplied = new Map<string, UnappliedFact[]>();
  for (const item of facts.unapplied) {
    const isThere = item.on <= world.today && (item.allocatedOn === null || item.allocatedOn > world.today);
    if (!isThere || (knownAt !== null && item.recordedAt > knownAt)) continue;
    unapplied.set(item.currency, [...(unapplied.get(item.currency) ?? []), item]);
  }
  const chasedAmounts = new Map<string, bigint>();
  const overdue = new Map<string, bigint>();
  for (const track of world.tracks) {
    if (!isOverdue(track, world.today)) continue;
    const { currency } = track.document;
    overdue.set(currency, (overdue.get(currency) ?? 0n) + track.open);
    const chasedOn = track.life.at(-1)?.day;
    if (chasedOn === undefined) continue;
    const key = `${chasedOn}/${currency}`;
    chasedAmounts.set(key, (chasedAmounts.get(key) ?? 0n) + track.open);
  }
  const belowThreshold = new Map<string, Because>();
  for (const [currency, total] of overdue) {
    const threshold = BigInt(Math.round(policy.chaseThresholdUnits * 10 ** currencyDigits(currency)));
    if (total >= threshold) continue;
    const params = { ...amountParams(total, currency), threshold: amountParams(threshold, currency).amount };
    belowThreshold.set(currency, because('below_threshold', params));
  }
  return { ledgerAsOf: facts.ledgerAsOf, neverChased: facts.neverChased, belowThreshold, unapplied, chasedAmounts };
}
