/** Row "thanks, we will look into it, promise without a date": a short clock of its own. */
import { endSilence } from '../track.ts';
import type { Source, Track } from '../track.ts';
import { isHoldRunning } from '../hold.ts';
import type { World } from '../world.ts';

/** An acknowledgement starts its own clock, unless something stronger stands: our turn, or a hold in force. */
export function acknowledge(world: World, track: Track, source: Source, until?: string): void {
  if (track.turn !== null || isHoldRunning(world, track, source.at)) return;
  track.hold = null;
  endSilence(track);
  const { calendar, policy } = world.context;
  track.pending = {
    kind: 'acknowledged',
    source,
    until: until ?? calendar.addBusinessDays(source.day, policy.acknowledgedFor),
  };
}
