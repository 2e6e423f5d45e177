/** Mutated mails through the whole reading, in a process of its own with a watchdog and a limit of memory. */
import { expect, it } from 'vitest';
import { fuzz } from '#test/soak/fuzz.ts';

it('2,000 mutated mails neither throw nor hang nor fill the memory', { timeout: 300_000 }, async () => {
  const { runs, findings } = await fuzz('mail', 0, 2_000);
  expect(findings).toEqual([]);
  expect(runs).toBe(2_000);
});
