/** Judging what is not contested: due or not, put off, held, paused by cash, and last the clock. */
import { addDays } from '#shared/days.ts';
import { amountParams, because } from './because.ts';
import { judgeClock } from './judge-clock.ts';
import { judgeHold } from './judge-hold.ts';
import { noStep, still, workday } from './judgement.ts';
import type { AccountMatters, Judgement } from './judgement.ts';
import { isOverdue } from './track.ts';
import type { Track } from './track.ts';
import { endOf } from './world.ts';
import type { World } from './world.ts';

/** What is not contested: due or not, put off, held, paused by cash, and last the clock. */
export function judgeRest(world: World, track: Track, matters: AccountMatters): Judgement {
  const { today } = world;
  if (!isOverdue(track, today)) {
    const flip = endOf(world, track.dueOn);
    const reasons = [because('not_due', { day: track.dueOn })];
    if (track.movedFrom !== null) reasons.push(because('due_moved', { ...track.movedFrom, is: track.dueOn }));
    const on = workday(world, addDays(track.dueOn, world.context.policy.ladder.reminder));
    return { state: 'not_due', since: null, deadline: null, dueAt: flip, because: reasons, step: { kind: 'wait', on } };
  }
  const never = matters.neverChased ?? matters.belowThreshold.get(track.document.currency);
  if (never !== undefined && never !== null) {
    return { state: 'not_chased', since: null, ...still, because: [never], step: noStep };
  }
  if (track.snooze !== null && today < track.snooze.until) {
    const { by, on, until, reason } = track.snooze;
    const wakes = world.context.calendar.startOf(until);
    const reasons = [because('snoozed', { by, on, until, reason })];
    return {
      state: 'snoozed',
      since: on,
      deadline: wakes,
      dueAt: wakes,
      because: reasons,
      step: { kind: 'wait', on: workday(world, until) },
    };
  }
  return pausedByCash(world, track, matters, judgeHold(world, track, matters) ?? judgeClock(world, track));
}

const pausable: ReadonlySet<Judgement['state']> = new Set([
  'waiting',
  'acknowledged',
  'possibly_answered',
  'unanswered',
  'cannot_tell',
  'not_delivered',
  'promise_broken',
]);

/**
 * Unallocated cash that may cover what was chased pauses it while the owner allocates; the days count from the newest
 * item, in our calendar. Less, or after the pause, it is only shown. Items add up: people pay the difference to a credit.
 */
function pausedByCash(world: World, track: Track, matters: AccountMatters, judgement: Judgement): Judgement {
  const { currency } = track.document;
  const items = matters.unapplied.get(currency) ?? [];
  const chasedOn = track.life.at(-1)?.day;
  if (items.length === 0 || chasedOn === undefined || !pausable.has(judgement.state)) return judgement;
  const total = items.reduce((sum, item) => sum + item.minor, 0n);
  const newest = items.reduce((latest, item) => (item.on > latest ? item.on : latest), items[0]!.on);
  const covers = total >= (matters.chasedAmounts.get(`${chasedOn}/${currency}`) ?? 0n);
  const shown = because(covers ? 'unapplied_cash' : 'unapplied_smaller', {
    ...amountParams(total, currency),
    on: newest,
  });
  const until = world.context.ourCalendar.addBusinessDays(newest, world.context.policy.allocationPause);
  const end = endOf(world, until);
  if (!covers || world.context.now >= end) return { ...judgement, because: [...judgement.because, shown] };
  const reasons = [shown, ...judgement.because];
  return {
    state: 'paused',
    since: newest,
    deadline: end,
    dueAt: end,
    because: reasons,
    step: { kind: 'allocate', on: workday(world, newest) },
  };
}
