/** Choices of a run of the fuzzing: the same for the same seed on every machine. */
import { seededRandom } from '#server/sample/random.ts';
import type { Random } from '#server/sample/random.ts';

/** One run's generator. */
export function choices(kind: string, seed: number): Random {
  return seededRandom(`${kind} ${seed}`);
}

/** A piece of bytes: where it begins and ends, at most `longest` long. */
export function piece(random: Random, length: number, longest: number): [start: number, end: number] {
  const start = random.integer(0, Math.max(0, length - 1));
  return [start, Math.min(length, start + random.integer(1, longest))];
}
