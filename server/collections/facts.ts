/** The facts that the state of an account is computed from (RULES §7). Two times each: when it happened, when we knew. */
import type { Because, Direction, DisputeReason, Intent, Stage, VerdictClass, VerdictKind } from '#shared/tokens.ts';
import type { Day, Instant } from '#shared/days.ts';
import type { LedgerDocument } from '#server/ledger/documents.ts';

/** What a mail says that moves the clock; `date` and `minor` only where the mail gave them. */
export type SaidFact = {
  intent: Intent;
  date: Day | null;
  minor: bigint | null;
  currency: string | null;
  reason: DisputeReason | null;
  /** Accepted by a person; false = only suggested by the reader. */
  confirmed: boolean;
  /** Invoice ids that this saying is about; empty = every invoice that the mail touches. */
  invoices: readonly string[];
};

/** A logged mail of the account. */
export type MailFact = {
  kind: 'mail';
  id: string;
  at: Instant;
  recordedAt: Instant;
  threadId: string;
  direction: Direction;
  from: string;
  to: string[];
  cc: string[];
  /** Our mailbox addresses among sender and recipients, lower case. */
  ourAddresses: string[];
  verdict: VerdictClass;
  verdictKind: VerdictKind | null;
  returnOn: Day | null;
  standIn: string | null;
  failedRecipients: { address: string | null; permanent: boolean }[];
  /** The bounced or out-of-office'd message of ours, where it is known. */
  aboutMessage: string | null;
  portalStatus: 'received' | 'approved' | 'rejected' | 'paid' | 'scheduled' | 'disputed' | 'unknown' | null;
  portalOn: Day | null;
  /** Invoice ids named in subject, new text or attachments (never only in quoted text). */
  invoices: string[];
  says: SaidFact[];
  /** True when the mail speaks of payment at all (any reading of payment, or a payment word). */
  speaksOfPayment: boolean;
  /** A third party on file (factor, insurer, agency, adviser) wrote it. */
  fromThirdParty: boolean;
  /** The logged message that this one replies to, where known: a reply follows its parent whatever the clocks say. */
  repliesTo: string | null;
  /** Of our own mail made from a template: its rung, and whether it expects an answer (RULES §7.1). */
  template: { stage: Stage | null; expectsAnswer: boolean } | null;
};

/** What a person entered. `invoices` empty = all chased invoices of the account, or of `threadId` where it is given. */
export type ActionFact = {
  kind: 'action';
  id: string;
  at: Instant;
  recordedAt: Instant;
  threadId: string | null;
  /** The message that the action is about, for marks. */
  messageId: string | null;
  invoices: string[];
  by: string;
  action:
    | { type: 'mark_answered' }
    /** The mail `messageId`, held for a possible answer, is none. */
    | { type: 'mark_not_answer' }
    | { type: 'mark_chase'; is: boolean }
    | { type: 'mark_closed' }
    | { type: 'confirm_said' | 'dismiss_said'; intent: Intent }
    | { type: 'promise'; date: Day; minor: bigint | null; currency: string | null; method: PaymentMethod }
    | {
        type: 'dispute';
        minor: bigint | null;
        currency: string | null;
        reason: DisputeReason;
        owner: string | null;
        on: Day | null;
      }
    | { type: 'dispute_resolved' }
    | { type: 'plan'; instalments: { on: Day; minor: bigint }[]; currency: string }
    | {
        type: 'call';
        outcome: 'promise' | 'dispute' | 'call_back' | 'wrong_person' | 'nothing' | 'voicemail' | 'no_answer';
        date: Day | null;
      }
    | { type: 'letter' }
    | { type: 'log'; nextOn: Day | null }
    | { type: 'snooze'; until: Day; reason: string }
    | { type: 'hand_off'; to: string }
    | { type: 'undo'; of: string };
};

export type PaymentMethod = 'transfer' | 'direct_debit' | 'card' | 'cheque' | 'unknown';

/** An unallocated payment or credit of the account: positive minor units, dated. */
export type UnappliedFact = {
  id: string;
  on: Day;
  minor: bigint;
  currency: string;
  recordedAt: Instant;
  allocatedOn: Day | null;
};

/** A contact of the account as the clock needs it. */
export type ContactFact = { address: string; recordedAt: Instant; deadSince: Instant | null };

/** How far each of our mailboxes has been read. */
export type ReadThrough = { address: string; name: string; through: Instant }[];

/** Everything about one account. Order of `events` carries no meaning. */
export type AccountFacts = {
  accountId: string;
  neverChased: Because | null;
  documents: readonly LedgerDocument[];
  unapplied: readonly UnappliedFact[];
  contacts: readonly ContactFact[];
  events: readonly (MailFact | ActionFact)[];
  ledgerAsOf: Instant | null;
};

/** An organization's or account's policy (defaults are RULES'). Days are business days unless said. */
export type Policy = {
  unansweredAfter: number;
  unansweredAfterByStage: Partial<Record<Stage, number>>;
  acknowledgedFor: number;
  ourTurnWithin: number;
  silenceCap: number;
  possiblyAnsweredFor: number;
  suggestedHold: number;
  unknownDateHold: number;
  clearing: Record<PaymentMethod, number>;
  allocationPause: number;
  newlyOverdueFrom: number;
  longAbsence: number;
  /** Rest that is not chased: the smaller of `tolerancePercent` of the total and `toleranceUnits` of the currency. */
  tolerancePercent: number;
  toleranceUnits: number;
  /** An account whose overdue total in a currency is below this many units of it is not chased; 0 = no threshold. */
  chaseThresholdUnits: number;
  /** Longest snooze, in calendar days. */
  snoozeMax: number;
  /** An overdue invoice whose next date is more than this many business days past is an orphan. */
  orphanAfter: number;
  /** Rungs of the ladder, in calendar days past due (courtesy before: negative). */
  ladder: Record<Stage, number>;
  /** Business days between two rungs, and after a resolved dispute. */
  rungGap: number;
};
