/** One invoice's state at the instant asked for, before amounts and contact are added to it. */
import type { Because, State } from '#shared/tokens.ts';
import type { Day, Instant } from '#shared/days.ts';
import type { UnappliedFact } from './facts.ts';
import type { NextStepKind } from './state-types.ts';
import type { World } from './world.ts';

export type Judgement = {
  state: State;
  since: Day | null;
  deadline: Instant | null;
  dueAt: Instant | null;
  because: Because[];
  step: { kind: NextStepKind; on: Day | null; contact?: string | null };
};

/** What judging needs of the account beside its tracks. */
export type AccountMatters = {
  ledgerAsOf: Instant | null;
  neverChased: Because | null;
  /** Why an overdue invoice in a currency is too little to chase. */
  belowThreshold: ReadonlyMap<string, Because>;
  /** Unallocated payments and credits as of today, by currency. */
  unapplied: ReadonlyMap<string, readonly UnappliedFact[]>;
  /** Open amount of the invoices that share a latest chase, keyed `day/currency`. */
  chasedAmounts: ReadonlyMap<string, bigint>;
};

/** The day itself, or our next working day: nobody is asked to act on a holiday. */
export function workday(world: World, day: Day): Day {
  const { ourCalendar } = world.context;
  return ourCalendar.isBusinessDay(day) ? day : ourCalendar.addBusinessDays(day, 1);
}

/** Nothing changes by itself. */
export const still = { deadline: null, dueAt: null };

/** Nothing is to be done. */
export const noStep: Judgement['step'] = { kind: 'none', on: null };
