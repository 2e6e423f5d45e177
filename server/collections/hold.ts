/** Holds by promise, reported payment or plan: whether they run, are kept, or are over (RULES §7.3). */
import type { Day, Instant } from '#shared/days.ts';
import { isOpen, reducedSince } from './track.ts';
import type { MoneyHold, PlanHold, Track } from './track.ts';
import { endOf } from './world.ts';
import type { World } from './world.ts';

/** True when the amount that was promised or reported has come, within the invoice's tolerance; a rest may stay. */
export function isKept(track: Track, hold: MoneyHold): boolean {
  return hold.minor !== null && reducedSince(track, hold.countFrom) + track.tolerance >= hold.minor;
}

/** What is still missing of a promise on this invoice, in minor units, at most what is open. */
export function missingOf(track: Track, hold: MoneyHold): bigint {
  if (hold.minor === null) return track.open;
  const missing = hold.minor - reducedSince(track, hold.countFrom);
  return missing < 0n ? 0n : missing < track.open ? missing : track.open;
}

/** How a plan stands at an instant: the instalment that comes next, and the first one missed. */
export type PlanStanding = {
  next: PlanHold['instalments'][number] | null;
  missed: PlanHold['instalments'][number] | null;
  /** Minor units missing of all instalments due. */
  missing: bigint;
};

/**
 * Compares what came since the plan, over all its invoices, with the instalments whose clearing is over at `at`, in
 * the order of their days. What is paid early counts for the next one; settled invoices leave nothing to miss.
 */
export function planStanding(world: World, plan: PlanHold, at: Instant): PlanStanding {
  let paid = 0n;
  let left = 0n;
  for (const track of plan.tracks) {
    paid += reducedSince(track, plan.source.day);
    if (isOpen(track)) left += track.open;
  }
  let asked = 0n;
  const standing: PlanStanding = { next: null, missed: null, missing: 0n };
  for (const instalment of plan.instalments) {
    asked += instalment.minor;
    if (at < endOf(world, instalment.until)) {
      if (asked > paid) standing.next ??= instalment;
    } else if (asked > paid && left > 0n) {
      standing.missed ??= instalment;
      standing.missing = asked - paid < left ? asked - paid : left;
    }
  }
  return standing;
}

/** True while a hold keeps its invoice from being chased: not over by its date, not kept, no instalment missed. */
export function isHoldRunning(world: World, track: Track, at: Instant): boolean {
  const { hold } = track;
  if (hold === null) return false;
  if (hold.kind === 'plan') {
    const { next, missed } = planStanding(world, hold, at);
    return missed === null && next !== null;
  }
  return at < endOf(world, hold.until) && !isKept(track, hold);
}

/** True when the ledger shows the day on which a hold ended, so that a missing payment is missing. */
export function isLedgerPast(world: World, ledgerAsOf: Instant | null, until: Day): boolean {
  return ledgerAsOf !== null && world.context.calendar.dayOf(ledgerAsOf) >= until;
}
