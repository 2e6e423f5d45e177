/** Rows of the ledger: payments and credits, reversals, moved due days, closed and disputed documents. */
import { dueDay } from '#server/ledger/balance.ts';
import type { Allocation, DocumentChange } from '#server/ledger/documents.ts';
import { amountParams, because } from '../because.ts';
import { isOpen, note } from '../track.ts';
import type { Source, Track } from '../track.ts';
import type { World } from '../world.ts';
import { contest, resolveDispute } from './dispute.ts';
import { takeTurn, turnOf } from './our-turn.ts';

/** Applies an allocation of the day: a part keeps the rest's state; a reversal reopens and is our turn, today. */
export function applyAllocation(world: World, track: Track, allocation: Allocation): void {
  const wasOpen = isOpen(track);
  track.open -= allocation.minor;
  track.reductions.push({ on: allocation.on, minor: allocation.minor, kind: allocation.kind });
  track.snooze = null;
  const { currency } = track.document;
  if (allocation.minor > 0n && isOpen(track)) {
    note(track, because('part_paid', { on: allocation.on, ...amountParams(allocation.minor, currency) }));
  }
  if (allocation.minor < 0n && isOpen(track)) {
    track.closedBy = null;
    if (!wasOpen) track.hold = null;
    const turn = turnOf('payment_reversed', ledgerSource(world, allocation.on), {
      yieldsToChase: true,
      params: { on: allocation.on, ...amountParams(-allocation.minor, currency) },
    });
    takeTurn(track, turn);
  }
}

/** Applies a change of the document that is not about money. */
export function applyChange(world: World, track: Track, change: DocumentChange): void {
  const source = ledgerSource(world, change.on);
  switch (change.kind) {
    case 'due_moved':
      track.movedFrom = { on: change.on, was: change.was ?? track.dueOn };
      track.dueOn = dueDay(track.document, change.on, world.context.knownAt ?? undefined);
      return;
    case 'cancelled':
    case 'rebilled':
    case 'no_longer_listed':
      track.outOfLedger = { reason: change.kind, on: change.on };
      return;
    case 'listed_again':
      track.outOfLedger = null;
      return;
    case 'disputed':
      track.snooze = null;
      contest(track, {
        source,
        minor: null,
        reason: null,
        confirmed: true,
        byLedger: true,
        owner: null,
        on: null,
        until: null,
      });
      return;
    case 'dispute_ended':
      if (track.dispute?.byLedger === true) resolveDispute(world, track, source);
  }
}

function ledgerSource(world: World, day: string): Source {
  return { who: 'ledger', at: world.context.calendar.startOf(day), day, messageId: null, threadId: null };
}
