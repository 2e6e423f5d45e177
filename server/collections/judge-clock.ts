/** Judging an invoice that nothing holds: by its silence, or by what waits without one. */
import { addDays, daysBetween } from '#shared/days.ts';
import { because } from './because.ts';
import { cannotTell, judgeSilence, silenceOf, unreadMailboxes } from './clock.ts';
import { followUp } from './judge-hold.ts';
import { still, workday } from './judgement.ts';
import type { Judgement } from './judgement.ts';
import type { Track } from './track.ts';
import { endOf } from './world.ts';
import type { World } from './world.ts';

/** The state by the clock alone: possibly answered, not delivered, silent, acknowledged, or not contacted. */
export function judgeClock(world: World, track: Track): Judgement {
  const { now, calendar } = world.context;
  const { possibly, undelivered, pending } = track;
  const shown = possibly === null ? null : { who: possibly.source.who, on: possibly.day, messageId: possibly.mail.id };
  if (possibly !== null && shown !== null && now < endOf(world, possibly.until)) {
    const end = endOf(world, possibly.until);
    const since = silenceOf(world, track)?.since ?? possibly.day;
    const step: Judgement['step'] = { kind: 'decide', on: workday(world, possibly.day) };
    return {
      state: 'possibly_answered',
      since,
      deadline: end,
      dueAt: end,
      because: [because('possibly_answered', shown)],
      step,
    };
  }
  const judged = judgeSilent(world, track);
  const asIs =
    shown === null ? judged : { ...judged, because: [because('possibly_undecided', shown), ...judged.because] };
  if (undelivered === null || pending !== null) return asIs;
  const on = calendar.dayOf(undelivered.delivery.failedAt ?? undelivered.at);
  const bounced = because('bounced', { who: [...undelivered.delivery.failed].join(', '), on });
  const since = silenceOf(world, track)?.since ?? undelivered.day;
  const reasons = [bounced, ...asIs.because.filter((reason) => reason.code !== 'not_contacted')];
  return {
    state: 'not_delivered',
    since,
    ...still,
    because: reasons,
    step: { kind: 'find_contact', on: workday(world, on) },
  };
}

function judgeSilent(world: World, track: Track): Judgement {
  const silence = silenceOf(world, track);
  if (silence !== null) return judgeSilence(world, track, silence);
  const { pending } = track;
  if (pending !== null) {
    const { who, day } = pending.source;
    const end = endOf(world, pending.until);
    if (pending.kind !== 'acknowledged') {
      return followUp(world, pending.source, pending.until, [because(pending.kind, { on: day, until: pending.until })]);
    }
    const on = workday(world, addDays(pending.until, 1));
    if (world.context.now < end) {
      const reasons = [because('acknowledged', { who, on: day, until: pending.until })];
      return {
        state: 'acknowledged',
        since: day,
        deadline: end,
        dueAt: end,
        because: reasons,
        step: { kind: 'wait', on },
      };
    }
    if (track.life.length > 0) {
      const reasons = [because('acknowledged_lapsed', { who, on: day, until: pending.until })];
      const step: Judgement['step'] = { kind: track.life.length >= 2 ? 'call' : 'remind', on };
      const judgement: Judgement = {
        state: 'unanswered',
        since: day,
        deadline: end,
        dueAt: null,
        because: reasons,
        step,
      };
      const unread = unreadMailboxes(world, track.life.slice(-1), end);
      return unread.length === 0 ? judgement : cannotTell(judgement, unread, pending.until);
    }
  }
  if (track.life.length > 0) return afterHold(world, track);
  const days = world.context.policy.ladder.reminder;
  const on = workday(world, addDays(track.dueOn, days));
  const reasons = [because('not_contacted', { days: daysBetween(track.dueOn, world.today) })];
  return {
    state: 'not_contacted',
    since: addDays(track.dueOn, 1),
    ...still,
    because: reasons,
    step: { kind: 'remind', on },
  };
}

/** Chased once, and what held it since is over: the next reminder is the follow-up that is due. */
function afterHold(world: World, track: Track): Judgement {
  const last = track.life.at(-1);
  const day = track.hold?.source.day ?? last?.day ?? track.dueOn;
  const source = { who: '', at: 0, day, messageId: null, threadId: null };
  return followUp(world, source, day, [because('chased_before', { count: track.life.length, dates: last?.day ?? '' })]);
}
