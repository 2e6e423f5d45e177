/** The account while its events are gone through: tracks, threads, open conversations. Mutable, internal to the room. */
import { addDays } from '#shared/days.ts';
import type { Day, Instant } from '#shared/days.ts';
import type { Post } from './delivery.ts';
import type { MailFact } from './facts.ts';
import type { OurTurn, StateContext } from './state-types.ts';
import type { ChaseMail, Source, Track } from './track.ts';

/** What is kept of a thread: its latest chase, the invoices that its mails named, our mailboxes on it. */
export type Thread = {
  id: string;
  chase: ChaseMail | null;
  named: Set<Track>;
  mailboxes: Set<string>;
};

/** Insolvency or a lawyer: concerns the whole account. */
export type Stop = { kind: 'insolvency' | 'legal_representative'; source: Source };

/** A conversation that waits for us, with the invoices that its mails touched. */
export type Conversation = Omit<OurTurn, 'invoices'> & { touched: readonly (readonly Track[])[] };

export type World = {
  context: StateContext;
  today: Day;
  tracks: readonly Track[];
  byInvoice: ReadonlyMap<string, Track>;
  threads: Map<string, Thread>;
  post: Post;
  /** What was overdue when it was last asked. */
  overdue: readonly Track[];
  /** The account's known addresses, lower case, sorted. */
  contacts: readonly string[];
  ourTurns: Map<string, Conversation>;
  stop: Stop | null;
};

/** The thread's record, made when it is first met. */
export function threadOf(world: World, id: string): Thread {
  let thread = world.threads.get(id);
  if (thread === undefined) {
    thread = { id, chase: null, named: new Set(), mailboxes: new Set() };
    world.threads.set(id, thread);
  }
  return thread;
}

/** The instant at which `day` is over in our time zone. */
export function endOf(world: World, day: Day): Instant {
  return world.context.calendar.startOf(addDays(day, 1));
}

/** The source of what a mail says. */
export function mailSource(world: World, mail: MailFact): Source {
  return {
    who: mail.from,
    at: mail.at,
    day: world.context.calendar.dayOf(mail.at),
    messageId: mail.id,
    threadId: mail.threadId,
  };
}

/** No date further than ten years ahead is believed: it is a misreading, and nothing may be held until then. */
export function believable(world: World, day: Day | null): Day | null {
  if (day === null) return null;
  const latest = addDays(world.today, 3660);
  return day > latest || day < '1990-01-01' ? null : day;
}
