/** A small seeded generator (xorshift32): the sample firm looks lively and is the same on every machine. */
export type Random = {
  /** An integer from `low` to `high`, both included. */
  integer(low: number, high: number): number;
  /** One of the items; throws RangeError for an empty list. */
  pick<T>(items: readonly T[]): T;
  /** `length` lower-case hexadecimal digits. */
  hex(length: number): string;
};

/** A generator that yields the same sequence for the same text. */
export function seededRandom(seed: string): Random {
  let state = 0x9e3779b9;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  if (state === 0) state = 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
  for (let i = 0; i < 8; i++) next();
  const integer = (low: number, high: number): number => low + (next() % (high - low + 1));
  return {
    integer,
    pick<T>(items: readonly T[]): T {
      const item = items[integer(0, items.length - 1)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    hex: (length) => Array.from({ length }, () => integer(0, 15).toString(16)).join(''),
  };
}
