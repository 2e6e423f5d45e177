/** Judging promises, reported payments and plans: running, kept in part, broken, not arrived, or not decided (RULES §7.3). */
import { amountParams, because } from './because.ts';
import { isKept, isLedgerPast, missingOf, planStanding } from './hold.ts';
import type { AccountMatters, Judgement } from './judgement.ts';
import { workday } from './judgement.ts';
import { addDays } from '#shared/days.ts';
import type { MoneyHold, PlanHold, Source, Track } from './track.ts';
import { endOf } from './world.ts';
import type { World } from './world.ts';

/** The state that a hold gives its invoice; null when a plan is fulfilled and holds nothing more. */
export function judgeHold(world: World, track: Track, matters: AccountMatters): Judgement | null {
  const { hold } = track;
  if (hold === null) return null;
  return hold.kind === 'plan' ? judgePlan(world, track, hold, matters) : judgeMoney(world, track, hold, matters);
}

function judgeMoney(world: World, track: Track, hold: MoneyHold, matters: AccountMatters): Judgement {
  const { source, date, until } = hold;
  const { currency } = track.document;
  const isPromise = hold.kind === 'promise';
  const end = endOf(world, until);
  const reasons = [
    isPromise
      ? because('promised', { who: source.who, on: source.day, date, until })
      : because('payment_reported', { who: source.who, on: source.day, valueOn: date, until }),
  ];
  if (hold.minor !== null) reasons.push(because('promise_amount', amountParams(hold.minor, currency)));
  if (isPromise && !hold.confirmed) reasons.push(because('not_confirmed', { until }));
  if (isKept(track, hold)) return keptInPart(world, track, hold, reasons);
  const after = workday(world, addDays(until, 1));
  if (world.context.now < end) {
    const state = isPromise ? 'promised' : 'payment_reported';
    return { state, since: source.day, deadline: end, dueAt: end, because: reasons, step: { kind: 'wait', on: after } };
  }
  const over = { deadline: end, dueAt: null };
  if (hold.cut) {
    const intent = isPromise ? 'promise_to_pay' : 'payment_made';
    reasons.unshift(because('suggestion_undecided', { intent, on: source.day, messageId: source.messageId ?? '' }));
    return {
      state: 'our_turn',
      since: addDays(until, 1),
      ...over,
      because: reasons,
      step: { kind: 'decide', on: after },
    };
  }
  if (!isPromise) {
    reasons.unshift(because('payment_not_arrived', { on: source.day, until }));
    return {
      state: 'our_turn',
      since: addDays(until, 1),
      ...over,
      because: reasons,
      step: { kind: 'check_payment', on: after },
    };
  }
  if (!isLedgerPast(world, matters.ledgerAsOf, until)) {
    const ledgerAsOf = matters.ledgerAsOf === null ? '' : new Date(matters.ledgerAsOf).toISOString();
    reasons.unshift(because('promise_due_ledger_old', { date, ledgerAsOf }));
    return {
      state: 'promised',
      since: source.day,
      ...over,
      because: reasons,
      step: { kind: 'check_payment', on: after },
    };
  }
  reasons.unshift(because('promise_broken', { date, ...amountParams(missingOf(track, hold), currency) }));
  return {
    state: 'promise_broken',
    since: addDays(until, 1),
    ...over,
    because: reasons,
    step: { kind: 'call', on: after },
  };
}

/** The promised amount came: the rest waits as after a mail of ours, and then a reminder is due. */
function keptInPart(world: World, track: Track, hold: MoneyHold, reasons: Judgement['because']): Judgement {
  const day = track.reductions.findLast((reduction) => reduction.minor > 0n)?.on ?? hold.source.day;
  const { calendar, policy } = world.context;
  const source: Source = { ...hold.source, day };
  reasons.unshift(because('promise_kept_in_part', { on: day, ...amountParams(track.open, track.document.currency) }));
  return followUp(world, source, calendar.addBusinessDays(day, policy.unansweredAfter), reasons);
}

/**
 * A silence that no chase began: our answer, a resolved dispute, a promise kept in part. It is never called
 * unanswered, because nobody asked; when its days are over a reminder is the follow-up that is due.
 */
export function followUp(world: World, source: Source, until: string, reasons: Judgement['because']): Judgement {
  const end = endOf(world, until);
  const on = workday(world, addDays(until, 1));
  const isDue = world.context.now >= end;
  return {
    state: 'waiting',
    since: source.day,
    deadline: end,
    dueAt: isDue ? null : end,
    because: reasons,
    step: { kind: isDue ? 'remind' : 'wait', on },
  };
}

function judgePlan(world: World, track: Track, plan: PlanHold, matters: AccountMatters): Judgement | null {
  const { now } = world.context;
  const { next, missed, missing } = planStanding(world, plan, now);
  const { currency } = track.document;
  const since = plan.source.day;
  if (missed !== null) {
    const amount = amountParams(missing, currency);
    const on = workday(world, addDays(missed.until, 1));
    const deadline = endOf(world, missed.until);
    if (!isLedgerPast(world, matters.ledgerAsOf, missed.until)) {
      const ledgerAsOf = matters.ledgerAsOf === null ? '' : new Date(matters.ledgerAsOf).toISOString();
      const reasons = [because('promise_due_ledger_old', { date: missed.on, ledgerAsOf })];
      return { state: 'plan', since, deadline, dueAt: null, because: reasons, step: { kind: 'check_payment', on } };
    }
    const reasons = [because('plan_missed', { date: missed.on, ...amount })];
    return {
      state: 'promise_broken',
      since: addDays(missed.until, 1),
      deadline,
      dueAt: null,
      because: reasons,
      step: { kind: 'call', on },
    };
  }
  if (next === null) return null;
  const end = endOf(world, next.until);
  const reasons = [because('plan', { on: since, next: next.on, ...amountParams(next.minor, currency) })];
  const on = workday(world, addDays(next.until, 1));
  return { state: 'plan', since, deadline: end, dueAt: end, because: reasons, step: { kind: 'wait', on } };
}
