/** The numbers of RULES §7, §8 and §10, which an organization can change. */
import type { Policy } from './facts.ts';

/** RULES' defaults. Business days unless said: `newlyOverdueFrom`, `snoozeMax` and `ladder` are calendar days. */
export const defaultPolicy: Policy = {
  unansweredAfter: 3,
  unansweredAfterByStage: {},
  acknowledgedFor: 2,
  ourTurnWithin: 1,
  silenceCap: 10,
  possiblyAnsweredFor: 2,
  suggestedHold: 5,
  unknownDateHold: 5,
  clearing: { transfer: 2, direct_debit: 3, card: 1, cheque: 10, unknown: 5 },
  allocationPause: 2,
  newlyOverdueFrom: 3,
  longAbsence: 10,
  tolerancePercent: 1,
  toleranceUnits: 5,
  chaseThresholdUnits: 0,
  snoozeMax: 30,
  orphanAfter: 2,
  ladder: { courtesy: -5, reminder: 3, firm_reminder: 14, final_demand: 30, hand_off: 60 },
  rungGap: 5,
};
