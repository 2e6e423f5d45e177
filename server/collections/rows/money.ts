/** Rows "dated promise" and "says paid, remittance advice": holds on an invoice and an amount. */
import type { Day } from '#shared/days.ts';
import { endSilence, isOpen } from '../track.ts';
import type { MoneyHold, Source, Track } from '../track.ts';
import type { World } from '../world.ts';
import type { PaymentMethod } from '../facts.ts';

/** An amount as said: null where no amount was; a null currency fits any. */
export type SaidAmount = { minor: bigint | null; currency: string | null };

/**
 * Divides a said amount over the invoices that it speaks of, the longest due first, each up to its open amount. An
 * invoice that gets nothing is not meant. Without an amount, or with one in a currency that none of them has, the whole
 * of each is meant (null): a hold that is too wide ends by itself, a wrong accusation does not.
 */
export function divideAmount(tracks: readonly Track[], said: SaidAmount): Map<Track, bigint | null> {
  const meant = tracks.filter(isOpen);
  const fitting = meant.filter((track) => said.currency === null || track.document.currency === said.currency);
  const shares = new Map<Track, bigint | null>();
  if (said.minor === null || said.minor <= 0n || fitting.length === 0) {
    for (const track of meant) shares.set(track, null);
    return shares;
  }
  let left = said.minor;
  for (const track of fitting.toSorted((a, b) =>
    a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.index - b.index,
  )) {
    if (left <= 0n) break;
    const covered = left + track.tolerance >= track.open;
    shares.set(track, covered ? null : left);
    left -= track.open;
  }
  return shares;
}

/** Applies a promise: held to the day plus clearing; one that is only suggested at most for its own limit. */
export function promise(
  world: World,
  track: Track,
  source: Source,
  said: { date: Day; minor: bigint | null; method: PaymentMethod; confirmed: boolean },
): void {
  const { calendar, policy } = world.context;
  const cleared = calendar.addBusinessDays(said.date, policy.clearing[said.method]);
  const limit = calendar.addBusinessDays(source.day, policy.suggestedHold);
  const cut = !said.confirmed && limit < cleared;
  holdMoney(track, {
    kind: 'promise',
    source,
    date: said.date,
    until: cut ? limit : cleared,
    countFrom: source.day,
    minor: said.minor,
    confirmed: said.confirmed,
    cut,
  });
}

/**
 * Applies a reported payment: held to the value date plus clearing. A value date still to come, read but not confirmed,
 * holds no longer than a suggested promise.
 */
export function paymentReported(
  world: World,
  track: Track,
  source: Source,
  said: { date: Day | null; minor: bigint | null; confirmed: boolean },
): void {
  const { calendar, policy } = world.context;
  const date = said.date ?? source.day;
  const cleared = calendar.addBusinessDays(date, policy.clearing.unknown);
  const limit = calendar.addBusinessDays(source.day, policy.suggestedHold);
  const cut = !said.confirmed && date > source.day && limit < cleared;
  holdMoney(track, {
    kind: 'payment_reported',
    source,
    date,
    until: cut ? limit : cleared,
    countFrom: date < source.day ? date : source.day,
    minor: said.minor,
    confirmed: said.confirmed,
    cut,
  });
}

/** The newest word about money replaces the one before, our turn, and an earlier dispute that was only suggested. */
function holdMoney(track: Track, hold: MoneyHold): void {
  endSilence(track);
  track.turn = null;
  track.hold = hold;
  const { dispute } = track;
  if (dispute !== null && !dispute.confirmed && dispute.source.messageId !== hold.source.messageId)
    track.dispute = null;
}
