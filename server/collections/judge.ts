/** The state of one invoice from what was kept of it: the first layer that speaks (RULES §7.3, §7.4). */
import { contestedNow, judgeDispute } from './judge-dispute.ts';
import { judgeClosed, judgePerson, judgeStop, judgeTurn } from './judge-ended.ts';
import { judgeRest } from './judge-rest.ts';
import type { AccountMatters, Judgement } from './judgement.ts';
import { isWhole } from './rows/dispute.ts';
import type { Track } from './track.ts';
import type { World } from './world.ts';

/** What a whole invoice and, where a part is contested, its rest come to. */
export type Verdicts = { invoice: Judgement; contested: bigint; rest: Judgement | null };

/** Judges an invoice. With a contested part the rest is judged by itself, and its amount is the open one less that part. */
export function judge(world: World, track: Track, matters: AccountMatters): Verdicts {
  const first = judgeClosed(world, track) ?? judgeStop(world, track) ?? judgeTurn(world, track) ?? judgePerson(track);
  if (first !== null) return { invoice: first, contested: contestedNow(world, track), rest: null };
  const { dispute } = track;
  if (dispute !== null) {
    const contested = contestedNow(world, track);
    const judged = judgeDispute(world, track, dispute, contested);
    if (contested === 0n && judged.state === 'disputed')
      return { invoice: judgeRest(world, track, matters), contested, rest: null };
    if (contested === 0n || isWhole(track, { ...dispute, minor: contested }))
      return { invoice: judged, contested, rest: null };
    return { invoice: judged, contested, rest: judgeRest(world, track, matters) };
  }
  return { invoice: judgeRest(world, track, matters), contested: 0n, rest: null };
}
