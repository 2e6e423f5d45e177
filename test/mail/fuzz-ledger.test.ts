/** Mutated ledger files through the reader, in a process of its own with a watchdog and a limit of memory. */
import { expect, it } from 'vitest';
import { fuzz } from '#test/soak/fuzz.ts';

it('500 mutated ledger files neither throw nor hang nor fill the memory', { timeout: 300_000 }, async () => {
  const { runs, findings } = await fuzz('ledger', 0, 500);
  expect(findings).toEqual([]);
  expect(runs).toBe(500);
});
