/** The clock of a silence (RULES §7.2) and what may be said of it (RULES §7.5). */
import type { Day, Instant } from '#shared/days.ts';
import type { Because } from '#shared/tokens.ts';
import { because, dateList } from './because.ts';
import { absenceEffect } from './delivery.ts';
import type { AbsenceEffect } from './delivery.ts';
import type { Judgement } from './judgement.ts';
import { workday } from './judgement.ts';
import type { ChaseMail, Track } from './track.ts';
import { endOf } from './world.ts';
import type { World } from './world.ts';

/** A running silence: its first day, its chases and the deadline of the latest one. */
type Silence = {
  since: Day;
  last: ChaseMail;
  until: Day;
  deadline: Instant;
  /** From here on it is listed whatever the deadline says. */
  cap: Instant;
  days: number;
  absence: AbsenceEffect;
};

/** The silence of a track that has chases in it; null without. */
export function silenceOf(world: World, track: Track): Silence | null {
  const last = track.silence.at(-1);
  const first = track.silence[0];
  if (last === undefined || first === undefined) return null;
  const { calendar, policy } = world.context;
  const days = (last.stage === null ? undefined : policy.unansweredAfterByStage[last.stage]) ?? policy.unansweredAfter;
  const absence = absenceEffect(last.day, last.delivery, world.post, calendar, policy.longAbsence);
  const normal = calendar.addBusinessDays(last.day, days);
  const until = absence.kind === 'hold' && absence.until > normal ? absence.until : normal;
  const since = track.silenceFrom ?? first.day;
  const cap = calendar.startOf(calendar.addBusinessDays(since, policy.silenceCap + 1));
  return { since, last, until, deadline: endOf(world, until), cap, days, absence };
}

/** Judges a silence: waiting, unanswered, or cannot tell. */
export function judgeSilence(world: World, track: Track, silence: Silence): Judgement {
  const { now, calendar } = world.context;
  const { since, last, until, deadline, cap } = silence;
  const reasons = silenceReasons(world, track, silence);
  const flip = Math.min(deadline, Math.max(cap, last.at));
  if (now < flip) {
    return {
      state: 'waiting',
      since,
      deadline,
      dueAt: flip,
      because: reasons,
      step: { kind: 'wait', on: workday(world, calendar.dayOf(flip)), contact: null },
    };
  }
  if (deadline > now) {
    reasons.push(because('silence_cap', { since, days: calendar.businessDaysBetween(since, world.today) }));
  }
  const unread = unreadMailboxes(world, track.silence, flip);
  const on = workday(world, calendar.dayOf(flip));
  const judgement: Judgement = {
    state: 'unanswered',
    since,
    deadline,
    dueAt: null,
    because: reasons,
    step: stepOf(world, track, silence, on),
  };
  return unread.length === 0 ? judgement : cannotTell(judgement, unread, until);
}

/** The same judgement as far as it may be said: nothing is unanswered while mail that may hold the answer is unread. */
export function cannotTell(judgement: Judgement, unread: Because[], until: Day): Judgement {
  return {
    ...judgement,
    state: 'cannot_tell',
    because: [...unread, ...judgement.because],
    step: { kind: 'decide', on: judgement.step.on ?? until, contact: null },
  };
}

/**
 * Our mailboxes on the threads of these chases that have not been read past an instant. A chase on which none of our
 * mailboxes stands (sent by a machine of ours) may be answered to any: then all connected ones must be read.
 */
export function unreadMailboxes(world: World, chases: readonly ChaseMail[], past: Instant): Because[] {
  const mailboxes = new Set<string>();
  for (const threadId of new Set(chases.map((chase) => chase.mail.threadId))) {
    for (const address of world.threads.get(threadId)?.mailboxes ?? []) mailboxes.add(address);
  }
  const { readThrough } = world.context;
  const asked = mailboxes.size > 0 ? [...mailboxes].sort() : readThrough.map((mailbox) => mailbox.address);
  if (asked.length === 0) return [because('mailbox_not_connected', { mailbox: '' })];
  const unread: Because[] = [];
  for (const address of asked) {
    const mailbox = readThrough.find((one) => one.address.toLowerCase() === address.toLowerCase());
    if (mailbox === undefined) unread.push(because('mailbox_not_connected', { mailbox: address }));
    else if (mailbox.through < past) {
      unread.push(because('mail_not_read', { mailbox: mailbox.name, to: new Date(mailbox.through).toISOString() }));
    }
  }
  return unread;
}

function silenceReasons(world: World, track: Track, silence: Silence): Because[] {
  const { since, last, until, days, absence } = silence;
  const chases = track.silence.map((chase) => chase.day);
  const reasons: Because[] = [because('chased', { count: chases.length, dates: dateList(chases) })];
  if (chases.length < track.life.length) {
    const before = track.life.slice(0, track.life.length - chases.length).map((chase) => chase.day);
    reasons.push(because('chased_before', { count: before.length, dates: dateList(before) }));
  }
  if (track.silenceFrom !== null) reasons.push(because('acknowledged_lapsed', { who: '', on: since, until: since }));
  reasons.push(because('deadline', { days, from: last.day, until }));
  const holidays = world.context.calendar.holidaysBetween(last.day, until);
  if (holidays.length > 0) reasons.push(because('holidays_skipped', { dates: dateList(holidays) }));
  if (absence.kind === 'hold') reasons.push(because('away', { who: absence.who, until: absence.until }));
  if (absence.kind === 'long') reasons.push(because('away_long', { who: absence.who, until: absence.until }));
  if (absence.kind === 'stand_in') reasons.push(because('stand_in', { who: absence.who, standIn: absence.standIn }));
  if (last.delivery.failed.size > 0) {
    reasons.push(because('bounced_some', { who: [...last.delivery.failed].join(', '), on: last.day }));
  }
  return reasons;
}

/** After two chases the phone is next; after one the next rung; where nobody reads, another contact. */
function stepOf(world: World, track: Track, silence: Silence, on: Day): Judgement['step'] {
  const { absence, last } = silence;
  if (absence.kind === 'stand_in') return { kind: 'resend', on, contact: absence.standIn };
  const isAlive = (address: string): boolean => !last.delivery.failed.has(address) && !world.post.dead.has(address);
  if (absence.kind === 'long' || (last.delivery.recipients.length > 0 && !last.delivery.recipients.some(isAlive))) {
    return { kind: 'find_contact', on };
  }
  return { kind: track.silence.length >= 2 ? 'call' : 'remind', on };
}
