/** Which state is more urgent (RULES §7.4): the order of the report's sections, then what waits for others. */
import type { State } from '#shared/tokens.ts';

const ORDER: readonly State[] = [
  'promise_broken',
  'unanswered',
  'our_turn',
  'possibly_answered',
  'not_delivered',
  'cannot_tell',
  'disputed',
  'paused',
  'not_contacted',
  'payment_reported',
  'acknowledged',
  'waiting',
  'promised',
  'plan',
  'snoozed',
  'handed_off',
  'not_chased',
  'not_due',
  'closed',
  'settled',
];

const rank = new Map(ORDER.map((state, i) => [state, i]));

/** Negative when `a` is more urgent than `b`, 0 for the same state. */
export function compareUrgency(a: State, b: State): number {
  return (rank.get(a) ?? ORDER.length) - (rank.get(b) ?? ORDER.length);
}
