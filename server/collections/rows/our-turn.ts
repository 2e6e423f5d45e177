/** Rows "human reply", "asks, sends something, contradicts", "refusal", and how our turn ends (RULES §7.6). */
import type { Because, Intent } from '#shared/tokens.ts';
import type { MailFact } from '../facts.ts';
import { endSilence } from '../track.ts';
import type { Source, Track, Turn } from '../track.ts';
import { endOf, mailSource } from '../world.ts';
import type { World } from '../world.ts';

/** Why it is our turn. `yieldsToChase`: a reminder of ours is the right answer. */
export function turnOf(
  kind: Turn['kind'],
  source: Source,
  extra: { intent?: Intent; yieldsToChase?: boolean; params?: Because['params'] } = {},
): Turn {
  const { intent = null, yieldsToChase = false, params = {} } = extra;
  return { kind, source, intent, yieldsToChase, putOff: null, params };
}

/** Puts an invoice on our side: its silence ends, holds stay underneath. */
export function takeTurn(track: Track, turn: Turn): void {
  endSilence(track);
  track.turn = turn;
}

/** Ends our turn on an invoice; one that was chased waits for them from here, for as long as after a chase. */
export function endTurn(world: World, track: Track, source: Source): void {
  track.turn = null;
  endSilence(track);
  if (track.life.length === 0) return;
  const { calendar, policy } = world.context;
  track.pending = { kind: 'we_answered', source, until: calendar.addBusinessDays(source.day, policy.unansweredAfter) };
}

/** Opens or renews "our turn" on a conversation for a customer's mail; the first unanswered mail keeps the date. */
export function openConversation(world: World, mail: MailFact, touched: readonly Track[]): void {
  const { ourCalendar, policy } = world.context;
  const known = world.ourTurns.get(mail.threadId);
  const since = known?.since ?? ourCalendar.dayOf(mail.at);
  const before = known?.touched ?? [];
  world.ourTurns.set(mail.threadId, {
    threadId: mail.threadId,
    messageId: mail.id,
    from: mail.from,
    since,
    dueAt: known?.dueAt ?? endOf(world, ourCalendar.addBusinessDays(since, policy.ourTurnWithin)),
    putOffTo: null,
    touched: before.includes(touched) ? before : [...before, touched],
  });
}

/**
 * Row "mail of ours that is not a chase": ends our turn where it goes to the thread or the person that waits; changes
 * nothing else. Machine mail of ours (statements, copies of documents) answers nobody.
 */
export function applyOurMail(world: World, mail: MailFact): void {
  if (mail.verdict !== 'human') return;
  const recipients = new Set([...mail.to, ...mail.cc].map((address) => address.toLowerCase()));
  const source = mailSource(world, mail);
  for (const [threadId, turn] of world.ourTurns) {
    if (threadId === mail.threadId || recipients.has(turn.from.toLowerCase())) world.ourTurns.delete(threadId);
  }
  for (const track of world.tracks) {
    const { turn } = track;
    if (turn === null || turn.kind === 'payment_reversed') continue;
    const isTheirs = turn.source.threadId === null || turn.source.threadId === mail.threadId;
    if (!isTheirs && !recipients.has(turn.source.who.toLowerCase())) continue;
    endTurn(world, track, source);
    track.lastMail = mail;
    track.lastOurs = mail;
  }
}
