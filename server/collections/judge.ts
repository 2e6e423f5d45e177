/** The state of one invoice from what was kept of it: the first of these layers that speaks (RULES §7.3, §7.4). */
import { addDays } from '#shared/days.ts';
import type { Because } from '#shared/tokens.ts';
import { amountParams, because } from './because.ts';
import { cannotTell, judgeSilence, silenceOf, unreadMailboxes } from './clock.ts';
import { followUp, judgeHold } from './judge-hold.ts';
import type { AccountMatters, Judgement } from './judgement.ts';
import { workday } from './judgement.ts';
import { contestedOf, isWhole } from './rows/dispute.ts';
import { isOpen, isOverdue } from './track.ts';
import type { DisputeHold, Track, Turn } from './track.ts';
import { endOf } from './world.ts';
import type { World } from './world.ts';

/** What a whole invoice and, where a part is contested, its rest come to. */
export type Verdicts = { invoice: Judgement; contested: bigint; rest: Judgement | null };

/** Judges an invoice. With a contested part the rest is judged by itself, and its amount is the open one less that part. */
export function judge(world: World, track: Track, matters: AccountMatters): Verdicts {
  const first = judgeClosed(world, track) ?? judgeStop(world, track) ?? judgeTurn(world, track) ?? judgePerson(track);
  if (first !== null) return { invoice: first, contested: contestedNow(world, track), rest: null };
  const { dispute } = track;
  if (dispute !== null) {
    const contested = contestedNow(world, track);
    const judged = judgeDispute(world, track, dispute, contested);
    if (contested === 0n && judged.state === 'disputed')
      return { invoice: judgeRest(world, track, matters), contested, rest: null };
    if (contested === 0n || isWhole(track, { ...dispute, minor: contested }))
      return { invoice: judged, contested, rest: null };
    return { invoice: judged, contested, rest: judgeRest(world, track, matters) };
  }
  return { invoice: judgeRest(world, track, matters), contested: 0n, rest: null };
}

/** Minor units that are contested now; a suggestion whose time is over contests nothing. */
function contestedNow(world: World, track: Track): bigint {
  const { dispute } = track;
  if (dispute === null || !isOpen(track)) return 0n;
  if (dispute.until !== null && world.context.now >= endOf(world, dispute.until)) return 0n;
  return contestedOf(track, dispute);
}

const still = { deadline: null, dueAt: null };
const noStep: Judgement['step'] = { kind: 'none', on: null };

function judgeClosed(world: World, track: Track): Judgement | null {
  if (track.outOfLedger !== null) {
    const { reason, on } = track.outOfLedger;
    return {
      state: 'closed',
      since: on,
      ...still,
      because: [because('closed_by_ledger', { reason, on })],
      step: noStep,
    };
  }
  if (isOpen(track)) return null;
  const on = track.reductions.at(-1)?.on ?? world.today;
  const isWrittenOff = track.reductions.some(
    (reduction) => reduction.kind === 'write_off' && reduction.minor > track.tolerance,
  );
  const code = isWrittenOff ? 'written_off' : 'settled';
  return {
    state: isWrittenOff ? 'closed' : 'settled',
    since: on,
    ...still,
    because: [because(code, { on })],
    step: noStep,
  };
}

function judgeStop(world: World, track: Track): Judgement | null {
  const { stop } = world;
  if (stop === null || track.handedOff !== null) return null;
  const { who, day, messageId } = stop.source;
  const reasons = [because(stop.kind, { who, on: day, messageId: messageId ?? '' })];
  return {
    state: 'our_turn',
    since: day,
    ...still,
    because: reasons,
    step: { kind: 'decide', on: workday(world, day) },
  };
}

const codeByTurn = {
  replied: 'replied',
  asked: 'asked',
  refused: 'refused',
  portal_rejected: 'portal_rejected',
  payment_reversed: 'payment_reversed',
  marked_answered: 'marked_answered',
} as const satisfies Record<Turn['kind'], string>;

function judgeTurn(world: World, track: Track): Judgement | null {
  const { turn } = track;
  if (turn === null) return null;
  const { ourCalendar, policy } = world.context;
  const { who, day, messageId } = turn.source;
  const deadline = endOf(world, ourCalendar.addBusinessDays(day, policy.ourTurnWithin));
  const params = { who, by: who, on: day, messageId: messageId ?? '', intent: turn.intent ?? '', ...turn.params };
  const reasons = [because(codeByTurn[turn.kind], params)];
  if (turn.putOff !== null) {
    const { by, on, to } = turn.putOff;
    reasons.push(because('logged', { by, on, nextOn: to }));
    if (world.today < to) {
      const until = world.context.calendar.startOf(to);
      return {
        state: 'waiting',
        since: on,
        deadline: until,
        dueAt: until,
        because: reasons,
        step: { kind: 'wait', on: to },
      };
    }
  }
  const kind = turn.yieldsToChase ? 'remind' : 'answer';
  return {
    state: 'our_turn',
    since: day,
    deadline,
    dueAt: null,
    because: reasons,
    step: { kind, on: workday(world, day), contact: messageId === null ? null : who },
  };
}

function judgePerson(track: Track): Judgement | null {
  if (track.closedBy !== null) {
    const { by, on } = track.closedBy;
    return { state: 'closed', since: on, ...still, because: [because('marked_closed', { by, on })], step: noStep };
  }
  if (track.handedOff === null) return null;
  const { by, on, to } = track.handedOff;
  return { state: 'handed_off', since: on, ...still, because: [because('handed_off', { to, by, on })], step: noStep };
}

function judgeDispute(world: World, track: Track, dispute: DisputeHold, contested: bigint): Judgement {
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

/** What is not contested: due or not, put off, held, paused by cash, and last the clock. */
function judgeRest(world: World, track: Track, matters: AccountMatters): Judgement {
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

function judgeClock(world: World, track: Track): Judgement {
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
  const reasons = [
    because('not_contacted', { days: world.context.calendar.businessDaysBetween(track.dueOn, world.today) }),
  ];
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
