/** Rows of what a person enters: promise, dispute, plan, call, letter, log, snooze, hand-off, answered, closed. */
import { addDays } from '#shared/days.ts';
import { because } from '../because.ts';
import type { ActionFact } from '../facts.ts';
import { endSilence, isOpen, note } from '../track.ts';
import type { Source, Track } from '../track.ts';
import { threadOf } from '../world.ts';
import type { Conversation, World } from '../world.ts';
import { acknowledge } from './acknowledgement.ts';
import { contest, resolveDispute } from './dispute.ts';
import { divideAmount, promise } from './money.ts';
import { endTurn, takeTurn, turnOf } from './our-turn.ts';
import { agreePlan } from './plan.ts';

/**
 * The open invoices that an entry is about: those it names; those of its thread (its latest chase's, else those that
 * its mails name); else all chased ones; else, where none was chased, all open ones.
 */
export function meantBy(world: World, action: ActionFact): Track[] {
  if (action.invoices.length > 0) {
    return action.invoices.flatMap((id) => world.byInvoice.get(id) ?? []).filter(isOpen);
  }
  if (action.messageId !== null) {
    const held = world.tracks.filter((track) => track.possibly?.mail.id === action.messageId);
    if (held.length > 0) return held;
  }
  if (action.threadId !== null) {
    const thread = threadOf(world, action.threadId);
    return (thread.chase?.covers ?? [...thread.named]).filter(isOpen);
  }
  const chased = world.tracks.filter((track) => track.life.length > 0 && isOpen(track));
  return chased.length > 0 ? chased : world.tracks.filter(isOpen);
}

/** Applies a person's entry to the invoices that it is about and to the conversation that it was made in. */
export function applyAction(world: World, fact: ActionFact): void {
  const { action } = fact;
  const day = world.context.calendar.dayOf(fact.at);
  const source: Source = { who: fact.by, at: fact.at, day, messageId: fact.messageId, threadId: fact.threadId };
  const tracks = meantBy(world, fact);
  applyToConversations(world, fact);
  applyToStop(world, fact);
  switch (action.type) {
    case 'promise':
      for (const [track, minor] of divideAmount(tracks, action)) {
        promise(world, track, source, { date: action.date, minor, method: action.method, confirmed: true });
      }
      return;
    case 'dispute':
      for (const [track, minor] of divideAmount(tracks, action)) {
        const { reason, owner, on } = action;
        track.snooze = null;
        contest(track, { source, minor, reason, confirmed: true, byLedger: false, owner, on, until: null });
      }
      return;
    case 'plan':
      agreePlan(world, tracks, source, action);
      return;
    case 'call':
      for (const track of tracks) called(world, track, source, action);
      return;
    default:
      for (const track of tracks) applyToInvoice(world, track, source, action);
  }
}

function applyToInvoice(world: World, track: Track, source: Source, action: ActionFact['action']): void {
  const { day } = source;
  switch (action.type) {
    case 'mark_answered':
      if (track.turn === null) takeTurn(track, turnOf('marked_answered', source));
      else endTurn(world, track, source);
      return;
    case 'mark_closed':
      endSilence(track);
      track.turn = null;
      track.closedBy = { by: source.who, on: day };
      return;
    case 'dispute_resolved':
      resolveDispute(world, track, source);
      return;
    case 'letter':
      note(track, because('call_attempt', { on: day, outcome: 'letter' }));
      return;
    case 'log':
      if (action.nextOn === null) return;
      track.picked = { by: source.who, on: day, to: action.nextOn };
      if (track.turn !== null) track.turn = { ...track.turn, putOff: track.picked };
      return;
    case 'snooze': {
      const latest = addDays(day, world.context.policy.snoozeMax);
      const until = action.until < latest ? action.until : latest;
      track.snooze = { by: source.who, at: source.at, on: day, until, reason: action.reason };
      return;
    }
    case 'hand_off':
      track.turn = null;
      track.handedOff = { by: source.who, on: day, to: action.to };
  }
}

type Call = Extract<ActionFact['action'], { type: 'call' }>;

/** A call that reached somebody ends our turn and speaks by its outcome; an attempt is only recorded. */
function called(world: World, track: Track, source: Source, call: Call): void {
  const { outcome, date } = call;
  if (outcome === 'voicemail' || outcome === 'no_answer') {
    note(track, because('call_attempt', { on: source.day, outcome }));
    return;
  }
  note(track, because('called', { by: source.who, on: source.day, outcome }));
  if (outcome === 'wrong_person') return;
  track.turn = null;
  track.snooze = null;
  if (outcome === 'promise' && date !== null) {
    promise(world, track, source, { date, minor: null, method: 'unknown', confirmed: true });
  } else if (outcome === 'dispute') {
    contest(track, {
      source,
      minor: null,
      reason: null,
      confirmed: true,
      byLedger: false,
      owner: null,
      on: date,
      until: null,
    });
  } else {
    acknowledge(world, track, source, outcome === 'call_back' && date !== null ? date : undefined);
  }
}

const endsConversation: ReadonlySet<ActionFact['action']['type']> = new Set([
  'mark_answered',
  'mark_closed',
  'hand_off',
]);

/** Our turn on a conversation ends by a reached call or a person's word, and waits for the next date of a log. */
function applyToConversations(world: World, fact: ActionFact): void {
  const { action } = fact;
  const isReached = action.type === 'call' && !['voicemail', 'no_answer', 'wrong_person'].includes(action.outcome);
  const putOffTo = action.type === 'log' ? action.nextOn : null;
  if (!isReached && putOffTo === null && !endsConversation.has(action.type)) return;
  for (const [threadId, turn] of world.ourTurns) {
    const isMeant =
      fact.threadId !== null
        ? fact.threadId === threadId
        : fact.messageId !== null
          ? fact.messageId === turn.messageId
          : fact.invoices.length === 0 || isAbout(turn, fact.invoices);
    if (!isMeant) continue;
    if (putOffTo === null) world.ourTurns.delete(threadId);
    else turn.putOffTo = putOffTo;
  }
}

function isAbout(turn: Conversation, invoices: readonly string[]): boolean {
  return turn.touched.some((tracks) => tracks.some((track) => invoices.includes(track.document.id)));
}

/** The stop of an account ends only by a person's word about it. */
function applyToStop(world: World, fact: ActionFact): void {
  const { stop } = world;
  if (stop === null || !endsConversation.has(fact.action.type)) return;
  const isAboutIt =
    fact.messageId === null
      ? fact.threadId === null || fact.threadId === stop.source.threadId
      : fact.messageId === stop.source.messageId;
  if (isAboutIt && (fact.invoices.length === 0 || fact.action.type === 'hand_off')) world.stop = null;
}
