/** Which threads of a mail archive went unanswered, from nothing but who wrote when (DESIGN §6 `unanswered`, RULES §7.1). */
import { addDays, type Day, type Instant } from '#shared/days.ts';
import type { Because, Direction, State, VerdictClass } from '#shared/tokens.ts';
import type { BusinessCalendar } from './calendar-types.ts';

/** One mail of a thread. `at` is its time in UTC milliseconds; `parents` are keys of mails of the thread that it answers. */
export type ArchiveMail = {
  key: string;
  messageId: string | null;
  at: Instant;
  direction: Direction;
  verdict: VerdictClass;
  parents: readonly string[];
};

/** The question: what was open at `asOf`, `days` days after our latest mail (calendar or business days). */
export type ArchiveQuestion = {
  asOf: Instant;
  days: number;
  unit: 'calendar' | 'business';
  calendar: BusinessCalendar;
  /** Silences longer than this many days (24 hours each) are left out; null for no limit. */
  maxAge: number | null;
};

/** One thread's answer. `since`, `lastAt`, `dueAt` and `chases` belong to the present silence and are empty without one. */
export type ArchiveRow = {
  root: string | null;
  messageIds: string[];
  state: State;
  since: Day | null;
  lastAt: Instant | null;
  dueAt: Instant | null;
  chases: Day[];
  because: Because[];
};

const DAY = 86_400_000;

/**
 * One row for each thread that has a mail up to as-of, in the order given. A human mail of ours opens a silence or restarts
 * its clock; any later human mail of somebody else ends it; automatic, undeliverable and internal mail does nothing.
 * States: `unanswered`, `waiting` (not due yet), `our_turn` (they wrote last), `closed` (silent longer than `maxAge`),
 * `not_contacted` (nobody of ours or theirs wrote). The clock falls due at the midnight that ends the N-th day.
 */
export function archiveRows(threads: readonly (readonly ArchiveMail[])[], question: ArchiveQuestion): ArchiveRow[] {
  return threads.flatMap((thread) => {
    const mails = inReplyOrder(thread.filter((mail) => mail.at <= question.asOf));
    const ids = mails.map((mail) => mail.messageId).filter((id) => id !== null);
    return mails.length === 0
      ? []
      : [{ root: mails[0]?.messageId ?? null, messageIds: ids, ...judge(mails, question) }];
  });
}

/** A reply follows its parent whatever the clocks say (RULES §4); otherwise by time, then by key. */
function inReplyOrder(mails: readonly ArchiveMail[]): ArchiveMail[] {
  const byKey = new Map(mails.map((mail) => [mail.key, mail]));
  const effective = new Map<string, number>();
  const depths = new Map<string, number>();
  const sorted = [...mails].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
  for (const mail of sorted) settle(mail, byKey, effective, depths);
  const rank = (map: ReadonlyMap<string, number>, mail: ArchiveMail): number => map.get(mail.key) ?? 0;
  return sorted.sort(
    (a, b) => rank(effective, a) - rank(effective, b) || rank(depths, a) - rank(depths, b) || a.at - b.at,
  );
}

/** Effective time and depth of a mail and of the ancestors that are not settled yet; a circle of replies is cut. */
function settle(
  mail: ArchiveMail,
  byKey: ReadonlyMap<string, ArchiveMail>,
  effective: Map<string, number>,
  depths: Map<string, number>,
): void {
  const stack = [mail];
  const open = new Set([mail.key]);
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const waiting = top.parents.find((key) => byKey.has(key) && !effective.has(key) && !open.has(key));
    const parent = waiting === undefined ? undefined : byKey.get(waiting);
    if (parent) {
      open.add(parent.key);
      stack.push(parent);
      continue;
    }
    const known = top.parents.filter((key) => effective.has(key));
    effective.set(top.key, Math.max(top.at, ...known.map((key) => effective.get(key) ?? 0)));
    depths.set(top.key, 1 + Math.max(0, ...known.map((key) => depths.get(key) ?? 0)));
    stack.pop();
  }
}

function judge(mails: readonly ArchiveMail[], question: ArchiveQuestion): Omit<ArchiveRow, 'root' | 'messageIds'> {
  const people = mails.filter((mail) => mail.verdict === 'human' && mail.direction !== 'internal');
  const answered = people.findLastIndex((mail) => mail.direction === 'inbound');
  const silence = people.slice(answered + 1);
  const nothing = { since: null, lastAt: null, dueAt: null, chases: [] };
  if (silence.length === 0) {
    const wrote = people[answered];
    if (!wrote) return { ...nothing, state: 'not_contacted', because: [{ code: 'no_human_mail', params: {} }] };
    const params = { on: question.calendar.dayOf(wrote.at) };
    return { ...nothing, state: 'our_turn', because: [{ code: 'they_wrote_last', params }] };
  }
  const chases = [...new Set(silence.map((mail) => question.calendar.dayOf(mail.at)))].sort();
  const lastAt = Math.max(...silence.map((mail) => mail.at));
  const dueAt = deadline(lastAt, question);
  const because: Because[] = [{ code: 'no_answer_since', params: { on: chases[0] ?? '', mails: silence.length } }];
  const tooOld = question.maxAge !== null && question.asOf - lastAt > question.maxAge * DAY;
  if (tooOld) because.push({ code: 'silent_longer_than', params: { days: question.maxAge ?? 0 } });
  const state = question.asOf < dueAt ? 'waiting' : tooOld ? 'closed' : 'unanswered';
  return { state, since: chases[0] ?? null, lastAt, dueAt, chases, because };
}

/** The first instant after the N-th day that follows the day of our latest mail (RULES §7.2). */
function deadline(lastAt: Instant, { calendar, days, unit }: ArchiveQuestion): Instant {
  const day = calendar.dayOf(lastAt);
  const last = unit === 'calendar' || days < 1 ? addDays(day, days) : calendar.addBusinessDays(day, days);
  return calendar.startOf(addDays(last, 1));
}
