import { afterAll, beforeAll, expect, it } from 'vitest';
import { startClock } from '#server/jobs/clock.ts';
import { freshOrg, freshPglite } from '#test/databases/stores.ts';
import type { TestStore } from '#test/databases/stores.ts';

let db: TestStore;

beforeAll(async () => {
  db = await freshPglite();
});
afterAll(() => db.drop());

it('passes over every organization at once, and stops when told', async () => {
  const ctx = await freshOrg(db.store);
  let asked = 0;
  const faults: string[] = [];
  const stop = startClock(
    async () => {
      asked += 1;
      return [ctx];
    },
    (error) => faults.push(error),
  );
  await new Promise((done) => setTimeout(done, 200));
  await stop();
  expect({ asked, faults }).toEqual({ asked: 1, faults: [] });
});

it('tells of a pass that failed and lives on', async () => {
  const faults: string[] = [];
  const stop = startClock(
    () => Promise.reject(new TypeError('no database')),
    (error) => faults.push(error),
  );
  await new Promise((done) => setTimeout(done, 50));
  await stop();
  expect(faults).toEqual(['TypeError']);
});
