/** What is kept of one invoice while the account's events are gone through in order (RULES §7.3). Mutable, never exported. */
import type { Because, DisputeReason, Intent, Stage } from '#shared/tokens.ts';
import type { Day, Instant } from '#shared/days.ts';
import type { LedgerDocument } from '#server/ledger/documents.ts';
import type { Delivery } from './delivery.ts';
import type { MailFact } from './facts.ts';
import type { ChaseMark } from './state-types.ts';

/** A mail of ours that asks for payment, with the invoices that it covers. */
export type ChaseMail = {
  mail: MailFact;
  at: Instant;
  day: Day;
  stage: Stage | null;
  covers: readonly Track[];
  delivery: Delivery;
  mark: ChaseMark;
};

/** Who said something, when, in which mail (null: a person's entry). */
export type Source = { who: string; at: Instant; day: Day; messageId: string | null; threadId: string | null };

/** A promise or a reported payment; `until` is the last day of the hold, clearing included. */
export type MoneyHold = {
  kind: 'promise' | 'payment_reported';
  source: Source;
  date: Day;
  until: Day;
  /** Payments dated from here on count towards it. */
  countFrom: Day;
  /** The part of this invoice that it speaks of; null = all that is open. */
  minor: bigint | null;
  confirmed: boolean;
  /** True where the suggestion's own limit ends the hold before the promised date is over. */
  cut: boolean;
};

/** An agreed plan, shared by its invoices. `due` is the day of an instalment, `until` its last day of clearing. */
export type PlanHold = {
  kind: 'plan';
  source: Source;
  tracks: readonly Track[];
  instalments: readonly { on: Day; until: Day; minor: bigint }[];
};

export type Hold = MoneyHold | PlanHold;

/** Why it is our turn on an invoice; `yieldsToChase` = our next reminder is the right answer. */
export type Turn = {
  kind: 'replied' | 'asked' | 'refused' | 'portal_rejected' | 'payment_reversed' | 'marked_answered';
  source: Source;
  intent: Intent | null;
  yieldsToChase: boolean;
  putOff: { by: string; on: Day; to: Day } | null;
  params: Because['params'];
};

export type DisputeHold = {
  source: Source;
  minor: bigint | null;
  reason: DisputeReason | null;
  confirmed: boolean;
  byLedger: boolean;
  owner: string | null;
  on: Day | null;
  /** Last day of a hold that is only suggested. */
  until: Day | null;
};

/** A clock that runs without a chase: their "we will look into it", our answer, a resolved dispute. */
export type Pending = { kind: 'acknowledged' | 'we_answered' | 'dispute_resolved'; source: Source; until: Day };

/** A change of the open amount: positive = paid or credited. */
export type Reduction = { on: Day; minor: bigint; kind: LedgerDocument['allocations'][number]['kind'] };

export type Track = {
  document: LedgerDocument;
  /** Position among the account's invoices. */
  index: number;
  open: bigint;
  tolerance: bigint;
  dueOn: Day;
  /** Why `dueOn` is not what it was. */
  movedFrom: { on: Day; was: Day } | null;
  outOfLedger: { reason: string; on: Day } | null;
  reductions: Reduction[];
  life: ChaseMail[];
  silence: ChaseMail[];
  /** Where the silence began before its first chase: a lapsed acknowledgement. */
  silenceFrom: Day | null;
  undelivered: ChaseMail | null;
  pending: Pending | null;
  turn: Turn | null;
  hold: Hold | null;
  dispute: DisputeHold | null;
  possibly: { mail: MailFact; day: Day; until: Day; source: Source } | null;
  snooze: { by: string; at: Instant; on: Day; until: Day; reason: string } | null;
  handedOff: { by: string; on: Day; to: string } | null;
  closedBy: { by: string; on: Day } | null;
  /** The next date that a person picked. */
  picked: { by: string; on: Day; to: Day } | null;
  words: MailFact | null;
  lastMail: MailFact | null;
  lastOurs: MailFact | null;
  /** Things shown that changed nothing; the newest of each code. */
  notes: Map<string, Because>;
};

/** A fresh track of an invoice, before any event. */
export function startTrack(document: LedgerDocument, index: number, dueOn: Day, tolerance: bigint): Track {
  return {
    document,
    index,
    open: document.minor,
    tolerance,
    dueOn,
    movedFrom: null,
    outOfLedger: null,
    reductions: [],
    life: [],
    silence: [],
    silenceFrom: null,
    undelivered: null,
    pending: null,
    turn: null,
    hold: null,
    dispute: null,
    possibly: null,
    snooze: null,
    handedOff: null,
    closedBy: null,
    picked: null,
    words: null,
    lastMail: null,
    lastOurs: null,
    notes: new Map(),
  };
}

/** True while more than the tolerance is open and the ledger lists the invoice. */
export function isOpen(track: Track): boolean {
  return track.outOfLedger === null && track.open > track.tolerance;
}

/** True when open and past due on `day` (not on the due day itself). */
export function isOverdue(track: Track, day: Day): boolean {
  return track.dueOn < day && isOpen(track);
}

/** Ends the silence: they spoke. Holds and disputes are not touched. */
export function endSilence(track: Track): void {
  if (track.silence.length > 0) track.silence = [];
  track.silenceFrom = null;
  track.undelivered = null;
  track.pending = null;
  track.possibly = null;
  track.picked = null;
}

/** Keeps the newest note of its code. */
export function note(track: Track, because: Because): void {
  track.notes.set(because.code, because);
}

/** Paid and credited on `day` and later, reversals taken off, in minor units. */
export function reducedSince(track: Track, day: Day): bigint {
  let sum = 0n;
  for (const reduction of track.reductions) if (reduction.on >= day) sum += reduction.minor;
  return sum;
}
