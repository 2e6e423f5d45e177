/** Judging what ends or interrupts chasing: the ledger, insolvency, our turn, a person's decision. */
import { because } from './because.ts';
import { noStep, still, workday } from './judgement.ts';
import type { Judgement } from './judgement.ts';
import { isOpen } from './track.ts';
import type { Track, Turn } from './track.ts';
import { endOf } from './world.ts';
import type { World } from './world.ts';

/** Settled up to the tolerance, written off, or closed in the ledger; null while it is open. */
export function judgeClosed(world: World, track: Track): Judgement | null {
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

/** Insolvency or a lawyer: our turn for all open invoices, until a person decides or hands them off. */
export function judgeStop(world: World, track: Track): Judgement | null {
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

/** Our turn (RULES §7.6), or waiting while a log puts it off; null when it is not. */
export function judgeTurn(world: World, track: Track): Judgement | null {
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

/** Closed by a person or handed off; null when neither. */
export function judgePerson(track: Track): Judgement | null {
  if (track.closedBy !== null) {
    const { by, on } = track.closedBy;
    return { state: 'closed', since: on, ...still, because: [because('marked_closed', { by, on })], step: noStep };
  }
  if (track.handedOff === null) return null;
  const { by, on, to } = track.handedOff;
  return { state: 'handed_off', since: on, ...still, because: [because('handed_off', { to, by, on })], step: noStep };
}
