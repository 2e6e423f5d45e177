/** Row "chase": the clock of RULES §7.2; never an answer. */
import type { Day } from '#shared/days.ts';
import { endSilence, isOpen, isOverdue } from '../track.ts';
import type { ChaseMail, Track } from '../track.ts';
import { endOf, threadOf } from '../world.ts';
import type { World } from '../world.ts';
import type { CorrectedMail } from '../corrected-events.ts';
import { isHoldRunning } from '../hold.ts';

/**
 * The chase that a mail of ours is, or null (RULES §7.1). A person's mark decides; else the template's own word; else
 * whether it asks for payment. It covers what it names and is due on that day; naming nothing, all that was overdue
 * that day. An invoice that it names before its due day is not chased by it: a demand letter must not count that.
 */
export function recogniseChase(world: World, { mail, isChase }: CorrectedMail): ChaseMail | null {
  if (mail.direction !== 'outbound' || isChase === false) return null;
  const asks = mail.template?.expectsAnswer ?? mail.says.some((said) => said.intent === 'payment_chaser');
  if (isChase !== true && !asks) return null;
  const day = world.context.calendar.dayOf(mail.at);
  const named = mail.invoices.map((id) => world.byInvoice.get(id)).filter((track) => track !== undefined);
  const covers =
    mail.invoices.length > 0
      ? named.filter((track) => isOpen(track) && (isChase === true || track.dueOn <= day))
      : overdueOn(world, day);
  if (covers.length === 0) return null;
  const stage = mail.template?.stage ?? null;
  const mark = { on: day, messageId: mail.id, stage };
  return { mail, at: mail.at, day, stage, covers, delivery: world.post.deliveryOf(mail), mark };
}

/** What is overdue on a day; the list of the day before is used again where nothing changed. */
function overdueOn(world: World, day: Day): readonly Track[] {
  const overdue = world.tracks.filter((track) => isOverdue(track, day));
  const before = world.overdue;
  if (overdue.length !== before.length || overdue.some((track, i) => track !== before[i])) world.overdue = overdue;
  return world.overdue;
}

/** Applies a chase to its thread and to the clock of each invoice that it covers. */
export function applyChase(world: World, chase: ChaseMail): void {
  threadOf(world, chase.mail.threadId).chase = chase;
  for (const track of chase.covers) {
    track.lastMail = chase.mail;
    track.lastOurs = chase.mail;
    chaseInvoice(world, track, chase);
  }
}

function chaseInvoice(world: World, track: Track, chase: ChaseMail): void {
  if (chase.delivery.isVoid) {
    track.undelivered = chase;
    return;
  }
  track.undelivered = null;
  if (track.life.at(-1)?.day === chase.day) return;
  track.life.push(chase);
  track.closedBy = null;
  track.picked = null;
  if (track.hold !== null && !isHoldRunning(world, track, chase.at)) {
    track.hold = null;
    endSilence(track);
  }
  const suggestion = track.dispute?.until;
  if (suggestion != null && chase.at >= endOf(world, suggestion)) track.dispute = null;
  if (track.turn?.yieldsToChase === true) {
    track.turn = null;
    endSilence(track);
  }
  if (track.turn !== null || track.hold !== null) return;
  if (track.pending !== null) {
    const isLapsed = track.pending.kind === 'acknowledged' && chase.at >= endOf(world, track.pending.until);
    if (isLapsed) track.silenceFrom = track.pending.source.day;
    track.pending = null;
  }
  track.silence.push(chase);
}
