/** Rows of machine mail: out-of-office, undeliverable, delayed, receipts, portals, and remittance advice sent by machines. */
import { because } from '../because.ts';
import type { MailFact } from '../facts.ts';
import { readingsFor } from '../reading.ts';
import { isOpen, note } from '../track.ts';
import type { Track } from '../track.ts';
import { believable, mailSource } from '../world.ts';
import type { World } from '../world.ts';
import { contest, suggestionEnd } from './dispute.ts';
import { hear, touchedBy } from './inbound.ts';
import { divideAmount, paymentReported, promise } from './money.ts';
import { takeTurn, turnOf } from './our-turn.ts';

/**
 * Applies a machine's mail. Absences and bounces act through the delivery of the chase that they are about; here they
 * only wake a snooze (a bounce) or are shown (a delay).
 */
export function applyMachineMail(world: World, mail: MailFact): void {
  const { tracks } = touchedBy(world, mail);
  if (mail.verdict === 'undeliverable') {
    applyBounce(world, mail, tracks);
    return;
  }
  if (mail.verdictKind === 'out_of_office' || mail.verdictKind === 'receipt') return;
  if (mail.portalStatus !== null) applyPortal(world, mail, tracks);
  else applyRemittance(world, mail, tracks);
}

function applyBounce(world: World, mail: MailFact, touched: readonly Track[]): void {
  const on = world.context.calendar.dayOf(mail.at);
  for (const track of touched) {
    if (mail.verdictKind === 'delayed') note(track, because('delivery_delayed', { on }));
    else track.snooze = null;
  }
}

/** Remittance advice from a machine; one without an amount pays what it names, never a whole thread's invoices. */
function applyRemittance(world: World, mail: MailFact, tracks: readonly Track[]): void {
  const source = mailSource(world, mail);
  const reading = readingsFor(mail, null, source.day).find((one) => one.kind === 'payment_reported');
  if (reading === undefined) return;
  const { said } = reading;
  const meant = tracks.filter((track) => said.invoices.length === 0 || said.invoices.includes(track.document.id));
  for (const [track, minor] of divideAmount(meant, said)) {
    hear(track, mail);
    track.lastMail = mail;
    paymentReported(world, track, source, { date: believable(world, said.date), minor, confirmed: said.confirmed });
  }
}

/**
 * A portal's notice: rejected is our turn, scheduled is a promise that no reader guessed, paid is a reported payment,
 * disputed a dispute; received, approved and unknown are shown.
 */
function applyPortal(world: World, mail: MailFact, tracks: readonly Track[]): void {
  const source = mailSource(world, mail);
  const { policy, calendar } = world.context;
  const status = mail.portalStatus;
  const portalOn = believable(world, mail.portalOn);
  for (const track of tracks.filter(isOpen)) {
    track.lastMail = mail;
    if (status === 'received' || status === 'approved' || status === 'unknown' || status === null) {
      note(track, because('portal_received', { on: source.day, status: status ?? 'unknown' }));
      continue;
    }
    hear(track, mail);
    if (status === 'rejected') takeTurn(track, turnOf('portal_rejected', source));
    if (status === 'paid') paymentReported(world, track, source, { date: portalOn, minor: null, confirmed: true });
    if (status === 'scheduled') {
      const date = portalOn ?? calendar.addBusinessDays(source.day, policy.unknownDateHold);
      promise(world, track, source, { date, minor: null, method: 'unknown', confirmed: true });
    }
    if (status === 'disputed') {
      const until = suggestionEnd(world, source);
      contest(track, {
        source,
        minor: null,
        reason: null,
        confirmed: false,
        byLedger: false,
        owner: null,
        on: null,
        until,
      });
    }
  }
}
