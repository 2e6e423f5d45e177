/** Row "plan agreed": its invoices are held per instalment. */
import type { ActionFact } from '../facts.ts';
import { endSilence } from '../track.ts';
import type { PlanHold, Source, Track } from '../track.ts';
import type { World } from '../world.ts';

/** Agrees a plan for the invoices in its currency; a missed instalment is judged when its clearing is over. */
export function agreePlan(
  world: World,
  tracks: readonly Track[],
  source: Source,
  plan: Extract<ActionFact['action'], { type: 'plan' }>,
): void {
  const { calendar, policy } = world.context;
  const held = tracks.filter((track) => track.document.currency === plan.currency);
  const hold: PlanHold = {
    kind: 'plan',
    source,
    tracks: held,
    instalments: plan.instalments
      .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
      .map(({ on, minor }) => ({ on, minor, until: calendar.addBusinessDays(on, policy.clearing.unknown) })),
  };
  for (const track of held) {
    endSilence(track);
    track.turn = null;
    track.hold = hold;
  }
}
