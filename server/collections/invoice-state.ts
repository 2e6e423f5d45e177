/** An invoice's state with its amounts, mails and next step, from the judgement of its track (RULES §7.4, §7.7). */
import { daysBetween } from '#shared/days.ts';
import { isPastUnknown } from '#server/ledger/balance.ts';
import { amountParams, because } from './because.ts';
import { missingOf } from './hold.ts';
import { judge } from './judge.ts';
import type { AccountMatters, Judgement } from './judgement.ts';
import { nextRung } from './ladder.ts';
import type { ChaseMark, InvoiceState, NextStep, Part } from './state-types.ts';
import { isOpen } from './track.ts';
import type { Track } from './track.ts';
import { compareUrgency } from './urgency.ts';
import type { World } from './world.ts';

/** The state of one invoice at the instant asked for. */
export function invoiceState(world: World, track: Track, matters: AccountMatters): InvoiceState {
  const { document } = track;
  const { invoice, contested, rest } = judge(world, track, matters);
  const lead = rest !== null && compareUrgency(rest.state, invoice.state) < 0 ? rest : invoice;
  const other = rest === null ? null : lead === rest ? invoice : rest;
  const open = track.outOfLedger === null ? track.open : 0n;
  const daysOverdue = daysBetween(track.dueOn, world.today);
  const chases = track.life.map((chase) => chase.mark);
  const reasons = [...lead.because, ...(other?.because ?? []), ...track.notes.values()];
  if (rest !== null) reasons.push(because('dispute_rest', amountParams(open - contested, document.currency)));
  if (track.picked !== null) {
    const { by, on, to } = track.picked;
    if (!reasons.some((reason) => reason.code === 'logged')) reasons.push(because('logged', { by, on, nextOn: to }));
  }
  if (isPastUnknown(document, world.today)) {
    reasons.push(because('ledger_past_unknown', { from: world.context.calendar.dayOf(document.recordedAt) }));
  }
  const flips = [lead.dueAt, other?.dueAt ?? null].filter((at) => at !== null);
  return {
    invoiceId: document.id,
    number: document.number,
    currency: document.currency,
    dueOn: track.dueOn,
    daysOverdue,
    open,
    disputed: contested,
    promised: promisedOf(track, open - contested),
    atRisk: daysOverdue > 0 && isOpen(track) ? open - contested : 0n,
    state: lead.state,
    since: lead.since,
    silence: lead.since === null ? null : world.context.calendar.businessDaysBetween(lead.since, world.today),
    deadline: lead.deadline,
    dueAt: flips.length === 0 ? null : Math.min(...flips),
    chases,
    silenceChases: track.turn === null && track.hold === null ? track.silence.map((chase) => chase.mark) : [],
    because: reasons,
    threadId: track.lastMail?.threadId ?? track.life.at(-1)?.mail.threadId ?? null,
    lastMailId: track.lastMail?.id ?? null,
    lastAt: track.lastOurs?.at ?? null,
    lastWordsMessageId: track.words?.id ?? null,
    nextStep: nextStepOf(world, track, lead, chases),
    parts: rest === null ? [] : partsOf(track, invoice, rest, contested, open),
  };
}

function promisedOf(track: Track, most: bigint): bigint {
  const { hold } = track;
  if (hold === null || !isOpen(track)) return 0n;
  const amount = hold.kind === 'plan' ? track.open : hold.kind === 'promise' ? missingOf(track, hold) : 0n;
  return amount < most ? amount : most;
}

function partsOf(track: Track, contested: Judgement, rest: Judgement, minor: bigint, open: bigint): Part[] {
  return [
    {
      state: contested.state,
      minor,
      since: contested.since,
      dueAt: contested.dueAt,
      on: contested.step.on,
      owner: track.dispute?.owner ?? null,
    },
    { state: rest.state, minor: open - minor, since: rest.since, dueAt: rest.dueAt, on: rest.step.on, owner: null },
  ];
}

/** States whose next date was set by an event that a date picked earlier does not outlive. */
function outlives(track: Track, judgement: Judgement): boolean {
  const overriding = [
    'not_delivered',
    'disputed',
    'possibly_answered',
    'settled',
    'closed',
    'handed_off',
    'not_chased',
  ];
  if (!overriding.includes(judgement.state)) return true;
  return (
    track.picked !== null && judgement.step.on !== null && judgement.since !== null && track.picked.on > judgement.since
  );
}

/** The one next date: by default the judgement's, else the one that a person picked (RULES §7.7). */
function nextStepOf(world: World, track: Track, judgement: Judgement, chases: readonly ChaseMark[]): NextStep {
  const { policy, calendar } = world.context;
  const { kind } = judgement.step;
  const on = track.picked !== null && outlives(track, judgement) ? track.picked.to : judgement.step.on;
  const stage =
    kind === 'remind' || kind === 'call'
      ? nextRung({ dueOn: track.dueOn, chases }, world.today, policy, calendar).stage
      : null;
  const owner = judgement.state === 'disputed' ? (track.dispute?.owner ?? null) : null;
  const contact = judgement.step.contact ?? contactOf(world, track, kind);
  if (kind === 'find_contact' && contact !== null) return { kind: 'resend', on, contact, stage, owner };
  return { kind, on, contact, stage, owner };
}

/** Whom to turn to: who wrote last, else who got the last chase, as far as alive; to find a contact, somebody else. */
function contactOf(world: World, track: Track, kind: NextStep['kind']): string | null {
  const last = track.undelivered ?? track.life.at(-1) ?? null;
  const isAlive = (address: string): boolean => !world.post.dead.has(address);
  const tried = new Set(last?.delivery.recipients);
  if (kind === 'find_contact') return world.contacts.find((address) => isAlive(address) && !tried.has(address)) ?? null;
  const wrote = track.words?.from.toLowerCase();
  if (wrote !== undefined && isAlive(wrote)) return wrote;
  const reached = last?.delivery.recipients.find((address) => isAlive(address) && !last.delivery.failed.has(address));
  return reached ?? world.contacts.find(isAlive) ?? null;
}
