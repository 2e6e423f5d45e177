/** The readings of a customer's human mail, applied to the invoices that it touches (RULES §7.3). */
import { because } from '../because.ts';
import type { CorrectedMail } from '../corrected-events.ts';
import type { MailFact, SaidFact } from '../facts.ts';
import { isBankDetailsFlag, readingsFor } from '../reading.ts';
import type { Reading } from '../reading.ts';
import { isOpen, note } from '../track.ts';
import type { Source, Track } from '../track.ts';
import { believable, mailSource, threadOf } from '../world.ts';
import type { World } from '../world.ts';
import { acknowledge } from './acknowledgement.ts';
import { contest, isWhole, suggestionEnd } from './dispute.ts';
import { divideAmount, paymentReported, promise } from './money.ts';
import { openConversation, takeTurn, turnOf } from './our-turn.ts';
import { possiblyAnswer } from './possible-answer.ts';

/** The invoices that a mail touches, some perhaps settled since their chase; `isPlain` when it named only what is settled, so that its words are not about these. */
export type Touched = { tracks: readonly Track[]; isPlain: boolean };

/**
 * What a mail names; naming none, what the latest chase in its thread covers. A mail that names only settled or unknown invoices
 * is still a reply to the chase that it answers, but what it says is said of the settled ones.
 */
export function touchedBy(world: World, mail: MailFact): Touched {
  const open = mail.invoices.flatMap((id) => world.byInvoice.get(id) ?? []).filter(isOpen);
  if (open.length > 0) return { tracks: open, isPlain: false };
  const chase = threadOf(world, mail.threadId).chase;
  const covered = chase !== null && chase.covers.some(isOpen) ? chase.covers : [];
  return { tracks: covered, isPlain: mail.invoices.length > 0 };
}

/** Applies a human mail of an outsider. Third parties on file answer nothing; a changed-bank-details mail is only flagged. */
export function applyCustomerMail(world: World, corrected: CorrectedMail): void {
  const { mail } = corrected;
  const source = mailSource(world, mail);
  const touched = touchedBy(world, mail);
  for (const track of touched.tracks) track.lastMail = mail;
  if (mail.fromThirdParty) return;
  for (const track of touched.tracks) hear(track, mail);
  if (isBankDetailsFlag(mail)) {
    const flag = because('bank_details_flag', { who: mail.from, on: source.day, messageId: mail.id });
    for (const track of touched.tracks) note(track, flag);
    openConversation(world, mail, touched.tracks);
    return;
  }
  const whole = readingsFor(mail, null, source.day);
  const stop = whole.find((reading) => reading.kind === 'insolvency' || reading.kind === 'legal_representative');
  if (stop?.kind === 'insolvency' || stop?.kind === 'legal_representative') world.stop = { kind: stop.kind, source };
  if (corrected.isAnswer) {
    if (touched.tracks.length > 0) applyReadings(world, mail, source, touched);
    // Held for a decision: listed apart, not as a conversation that waits for us.
    else if (possiblyAnswer(world, mail, source)) return;
  }
  if (whole.length === 0 || whole.some((reading) => asksForUs.has(reading.kind))) {
    openConversation(world, mail, touched.tracks);
  }
}

/** Readings after which the conversation waits for us, also beside a promise in the same mail. */
const asksForUs: ReadonlySet<Reading['kind']> = new Set([
  'insolvency',
  'legal_representative',
  'dispute',
  'refusal',
  'request',
]);

/** They wrote: a snooze wakes, a closed one opens, and these are their last words. */
export function hear(track: Track, mail: MailFact): void {
  track.words = mail;
  track.snooze = null;
  track.closedBy = null;
}

const speaksForRest: ReadonlySet<Reading['kind']> = new Set(['payment_reported', 'dated_promise', 'acknowledgement']);

function applyReadings(world: World, mail: MailFact, source: Source, touched: Touched): void {
  const shares = new Map<SaidFact, Map<Track, bigint | null>>();
  const shareOf = (said: SaidFact, track: Track): bigint | null | undefined => {
    let divided = shares.get(said);
    if (divided === undefined) {
      const meant = touched.tracks.filter(
        (other) => said.invoices.length === 0 || said.invoices.includes(other.document.id),
      );
      divided = divideAmount(meant, said);
      shares.set(said, divided);
    }
    return divided.get(track);
  };
  const isDivided = mail.says.some((said) => said.invoices.length > 0);
  const common = touched.isPlain ? [] : readingsFor(mail, null, source.day);
  const replied = turnOf('replied', source);
  for (const track of touched.tracks) {
    if (!isOpen(track)) continue;
    const readings = isDivided && !touched.isPlain ? readingsFor(mail, track.document.id, source.day) : common;
    if (readings.length === 0) takeTurn(track, replied);
    // A sum that does not reach this invoice leaves its clock alone.
    readings.some((reading, i) => {
      if (!applyReading(world, track, source, reading, shareOf)) return false;
      if (reading.kind === 'dispute' && track.dispute !== null && !isWhole(track, track.dispute)) {
        // The next thing said about money speaks for the rest; without one the rest's clock goes on.
        readings
          .slice(i + 1)
          .some((next) => speaksForRest.has(next.kind) && applyReading(world, track, source, next, shareOf));
      }
      return true;
    });
  }
}

/** Applies one reading; false = it does not concern this invoice. */
function applyReading(
  world: World,
  track: Track,
  source: Source,
  { kind, said }: Reading,
  shareOf: (said: SaidFact, track: Track) => bigint | null | undefined,
): boolean {
  switch (kind) {
    case 'insolvency':
    case 'legal_representative':
      takeTurn(track, turnOf('replied', source));
      return true;
    case 'dispute':
      return disputeByMail(world, track, source, said, shareOf(said, track));
    case 'payment_reported':
    case 'dated_promise': {
      const minor = shareOf(said, track);
      if (minor === undefined) return false;
      const date = believable(world, said.date);
      if (kind === 'payment_reported')
        paymentReported(world, track, source, { date, minor, confirmed: said.confirmed });
      else if (date === null) acknowledge(world, track, source);
      else promise(world, track, source, { date, minor, method: 'unknown', confirmed: said.confirmed });
      return true;
    }
    case 'refusal':
      takeTurn(track, turnOf('refused', source, { yieldsToChase: true }));
      return true;
    case 'request':
      takeTurn(track, turnOf('asked', source, { intent: said.intent }));
      return true;
    case 'wrong_person':
      note(track, because('contact_gone', { who: source.who, on: source.day }));
      return true;
    case 'acknowledgement':
      acknowledge(world, track, source);
      return true;
  }
}

function disputeByMail(
  world: World,
  track: Track,
  source: Source,
  said: SaidFact,
  share: bigint | null | undefined,
): boolean {
  if (share === undefined) return false;
  contest(track, {
    source,
    minor: share,
    reason: said.reason,
    confirmed: said.confirmed,
    byLedger: false,
    owner: null,
    on: null,
    until: said.confirmed ? null : suggestionEnd(world, source),
  });
  return true;
}
