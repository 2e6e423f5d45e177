import {
  ArrowReply20Filled,
  Calendar20Filled,
  CheckmarkCircle20Filled,
  Clock20Filled,
  DismissCircle20Filled,
  ErrorCircle20Filled,
  HandRight20Filled,
  Info20Filled,
  Money20Filled,
  Pause20Filled,
  Question20Filled,
  Warning20Filled,
} from '@fluentui/react-icons';
import type { ComponentType } from 'react';
import type { State } from '#shared/tokens.ts';

/** How loud a state is. The tone only supports the icon and the words. */
export type Tone = 'danger' | 'warning' | 'good' | 'calm';

type Look = { tone: Tone; Icon: ComponentType<{ className?: string; 'aria-hidden'?: boolean }> };

const LOOKS: Record<State, Look> = {
  unanswered: { tone: 'danger', Icon: ErrorCircle20Filled },
  promise_broken: { tone: 'danger', Icon: ErrorCircle20Filled },
  not_delivered: { tone: 'danger', Icon: DismissCircle20Filled },
  our_turn: { tone: 'warning', Icon: ArrowReply20Filled },
  possibly_answered: { tone: 'warning', Icon: Question20Filled },
  disputed: { tone: 'warning', Icon: Warning20Filled },
  not_contacted: { tone: 'warning', Icon: Warning20Filled },
  cannot_tell: { tone: 'warning', Icon: Question20Filled },
  handed_off: { tone: 'calm', Icon: HandRight20Filled },
  waiting: { tone: 'calm', Icon: Clock20Filled },
  acknowledged: { tone: 'calm', Icon: Clock20Filled },
  promised: { tone: 'calm', Icon: Calendar20Filled },
  payment_reported: { tone: 'calm', Icon: Money20Filled },
  plan: { tone: 'calm', Icon: Calendar20Filled },
  paused: { tone: 'calm', Icon: Pause20Filled },
  snoozed: { tone: 'calm', Icon: Pause20Filled },
  not_due: { tone: 'calm', Icon: Info20Filled },
  not_chased: { tone: 'calm', Icon: Info20Filled },
  settled: { tone: 'good', Icon: CheckmarkCircle20Filled },
  closed: { tone: 'good', Icon: CheckmarkCircle20Filled },
};

/** The icon and tone of a state. */
export function lookOf(state: State): Look {
  return LOOKS[state];
}
