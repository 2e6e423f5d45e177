/** Row "dispute with amount and reason", from a mail, a person, a portal or the ledger, and its end. */
import { endSilence } from '../track.ts';
import type { DisputeHold, Source, Track } from '../track.ts';
import type { World } from '../world.ts';

/**
 * Contests an invoice or a part of it. The contested part waits for us; the rest stays chased, so a part leaves the
 * clock alone. A confirmed dispute is not replaced by one that is only suggested.
 */
export function contest(track: Track, dispute: DisputeHold): void {
  if (track.dispute?.confirmed === true && !dispute.confirmed) return;
  track.dispute = dispute;
  track.turn = null;
  if (isWhole(track, dispute)) endSilence(track);
}

/** True when a dispute leaves no rest worth chasing. */
export function isWhole(track: Track, dispute: DisputeHold): boolean {
  return dispute.minor === null || dispute.minor + track.tolerance >= track.open;
}

/** The contested minor units: at most what is open, less what was credited for it since. */
export function contestedOf(track: Track, dispute: DisputeHold): bigint {
  if (dispute.minor === null) return track.open;
  let left = dispute.minor;
  for (const reduction of track.reductions) {
    if (reduction.kind === 'credit_note' && reduction.on >= dispute.source.day) left -= reduction.minor;
  }
  return left < 0n ? 0n : left < track.open ? left : track.open;
}

/** The last day of a dispute that is only suggested. */
export function suggestionEnd(world: World, source: Source): string {
  return world.context.calendar.addBusinessDays(source.day, world.context.policy.suggestedHold);
}

/** Ends a dispute: same rung, and the next reminder at least a rung's gap later. The rest of a part kept its clock all along. */
export function resolveDispute(world: World, track: Track, source: Source): void {
  const { dispute } = track;
  if (dispute === null) return;
  track.dispute = null;
  if (!isWhole(track, dispute)) return;
  endSilence(track);
  track.pending = {
    kind: 'dispute_resolved',
    source,
    until: world.context.calendar.addBusinessDays(source.day, world.context.policy.rungGap),
  };
}
