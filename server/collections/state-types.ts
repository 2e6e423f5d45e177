/** What the clock answers: the state of invoices, episodes and conversations of one account (RULES §7). Plain values. */
import type { Because, Stage, State } from '#shared/tokens.ts';
import type { Day, Instant } from '#shared/days.ts';
import type { Us } from '#server/mail/message.ts';
import type { BusinessCalendar } from './calendar-types.ts';
import type { Policy, ReadThrough } from './facts.ts';

/** What a state is computed against. `calendar` is the debtor's, `ourCalendar` ours; both in our time zone. */
export type StateContext = {
  policy: Policy;
  calendar: BusinessCalendar;
  ourCalendar: BusinessCalendar;
  /** The instant asked for; what happened later is left out. */
  now: Instant;
  /** What was recorded later is left out; null = with all that is known now (RULES §7.8). */
  knownAt: Instant | null;
  /** How far each connected mailbox has been read; one that is missing here is not connected. */
  readThrough: ReadThrough;
  /** Who we are, to tell our own recipients of a chase from theirs; without it only mailbox addresses are ours. */
  us?: Us;
};

/** A chase that counts: one per account and day. */
export type ChaseMark = { on: Day; messageId: string; stage: Stage | null };

/** Kinds of next steps; the same list as in the pane's contract. */
export type NextStepKind =
  | 'wait'
  | 'call'
  | 'resend'
  | 'answer'
  | 'remind'
  | 'find_contact'
  | 'resolve_dispute'
  | 'allocate'
  | 'check_payment'
  | 'decide'
  | 'none';

/** The one next step: its date (null where the state needs none), the address it goes to, the rung of a reminder. */
export type NextStep = {
  kind: NextStepKind;
  on: Day | null;
  contact: string | null;
  stage: Stage | null;
  owner: string | null;
};

/** A part of an invoice with a state of its own: the contested amount, or the rest that stays chased. */
export type Part = {
  state: State;
  minor: bigint;
  since: Day | null;
  dueAt: Instant | null;
  /** The next date of this part. */
  on: Day | null;
  owner: string | null;
};

/** One invoice's state. Amounts are minor units of `currency`. */
export type InvoiceState = {
  invoiceId: string;
  number: string;
  currency: string;
  dueOn: Day;
  /** Calendar days past due; 0 on the due day, negative before. */
  daysOverdue: number;
  open: bigint;
  disputed: bigint;
  promised: bigint;
  /** Open, overdue and undisputed (RULES §8). */
  atRisk: bigint;
  state: State;
  /** Of a silence its first chase (RULES §7.2), of any other state the day on which it began. */
  since: Day | null;
  /** Business days of the debtor from `since` to today; null without `since`. */
  silence: number | null;
  /** The deadline that the state rests on, passed or not. */
  deadline: Instant | null;
  /** When the state may change by itself next; null when only an event can change it. */
  dueAt: Instant | null;
  /** Chases over the invoice's life, oldest first, one a day, without those that were never delivered. */
  chases: ChaseMark[];
  /** Chases of the present silence. */
  silenceChases: ChaseMark[];
  because: Because[];
  threadId: string | null;
  /** The newest mail, of whichever side, that concerns the invoice. */
  lastMailId: string | null;
  /** Our newest mail that concerns the invoice. */
  lastAt: Instant | null;
  /** The newest mail in which they said something. */
  lastWordsMessageId: string | null;
  nextStep: NextStep;
  /** Two entries where a part is contested and the rest stays chased, else none. */
  parts: Part[];
};

/** An account's invoices that share their latest chase; `chasedOn` is null for those that were never chased. */
export type Episode = {
  chasedOn: Day | null;
  /** The most urgent state among the invoices, and that invoice's figures. */
  state: State;
  since: Day | null;
  deadline: Instant | null;
  dueAt: Instant | null;
  invoices: { invoiceId: string; state: State; open: bigint; currency: string }[];
  chases: ChaseMark[];
  silenceChases: ChaseMark[];
  because: Because[];
  threadId: string | null;
  nextStep: NextStep;
};

/** A conversation in which it is our turn (RULES §7.6), whether or not it touches a chased invoice. */
export type OurTurn = {
  threadId: string;
  messageId: string;
  from: string;
  since: Day;
  /** End of the business day of ours within which an answer is due. */
  dueAt: Instant;
  /** Put off by a log to this day; null when it is our turn now. */
  putOffTo: Day | null;
  invoices: string[];
};

/** A contact that answers no more: bounced or gone. */
export type DeadContact = { address: string; on: Day; reason: 'bounced' | 'gone' };

/** The state of an account: one entry per invoice, their episodes, and its open conversations. */
export type AccountState = {
  accountId: string;
  today: Day;
  /** Business days of ours after which a passed next date makes an orphan, counted by the report. */
  invoices: InvoiceState[];
  episodes: Episode[];
  ourTurns: OurTurn[];
  deadContacts: DeadContact[];
  /** The earliest instant at which any state of the account may change by itself. */
  dueAt: Instant | null;
};
