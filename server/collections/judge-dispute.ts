/** Judging a dispute: how much is contested, and whether it still holds. */
import { addDays } from '#shared/days.ts';
import type { Because } from '#shared/tokens.ts';
import { amountParams, because } from './because.ts';
import { workday } from './judgement.ts';
import type { Judgement } from './judgement.ts';
import { contestedOf } from './rows/dispute.ts';
import { isOpen } from './track.ts';
import type { DisputeHold, Track } from './track.ts';
import { endOf } from './world.ts';
import type { World } from './world.ts';

/** Minor units that are contested now; a suggestion whose time is over contests nothing. */
export function contestedNow(world: World, track: Track): bigint {
  const { dispute } = track;
  if (dispute === null || !isOpen(track)) return 0n;
  if (dispute.until !== null && world.context.now >= endOf(world, dispute.until)) return 0n;
  return contestedOf(track, dispute);
}

/** A contested invoice or part: disputed, or our turn when nobody decided about a suggestion in time. */
export function judgeDispute(world: World, track: Track, dispute: DisputeHold, contested: bigint): Judgement {
  const { who, day, messageId } = dispute.source;
  const { ourCalendar, policy, now } = world.context;
  const reason = dispute.reason ?? 'other';
  const reasons: Because[] = [
    dispute.byLedger
      ? because('disputed_in_ledger', { on: day })
      : because('disputed', { who, on: day, reason, ...amountParams(contested, track.document.currency) }),
  ];
  const limit = dispute.until === null ? null : endOf(world, dispute.until);
  if (limit !== null && dispute.until !== null) {
    if (now >= limit) {
      reasons.unshift(because('suggestion_undecided', { intent: 'dispute', on: day, messageId: messageId ?? '' }));
      const since = addDays(dispute.until, 1);
      return {
        state: 'our_turn',
        since,
        deadline: limit,
        dueAt: null,
        because: reasons,
        step: { kind: 'decide', on: workday(world, since) },
      };
    }
    reasons.push(because('not_confirmed', { until: dispute.until }));
  }
  const on = dispute.on ?? workday(world, day);
  const deadline = endOf(world, dispute.on ?? ourCalendar.addBusinessDays(day, policy.ourTurnWithin));
  return {
    state: 'disputed',
    since: day,
    deadline,
    dueAt: limit,
    because: reasons,
    step: { kind: 'resolve_dispute', on },
  };
}
