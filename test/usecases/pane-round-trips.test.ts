import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Driver } from '#server/store/session.ts';
import { inOrg } from '#server/store/session.ts';
import type { Context } from '#server/usecases/context.ts';
import { openPane } from '#server/usecases/open-pane.ts';
import { computeStates } from '#server/usecases/steps/compute-states.ts';
import { freshOrg, freshPostgres } from '#test/databases/stores.ts';
import type { TestStore } from '#test/databases/stores.ts';
import { addChases } from './one-chase.ts';

/**
 * Counts round trips: statements that are sent while others are under way travel with them, so a trip begins with a
 * statement that finds none under way. BEGIN and COMMIT are one each.
 */
function counting(driver: Driver, count: { trips: number; statements: number }): Driver {
  return {
    ...driver,
    transaction: async (work) => {
      count.trips += 1;
      let underWay = 0;
      const result = await driver.transaction((orm, rows) =>
        work(orm, async (text, params) => {
          count.statements += 1;
          if (underWay === 0) count.trips += 1;
          underWay += 1;
          try {
            return await rows(text, params);
          } finally {
            underWay -= 1;
          }
        }),
      );
      count.trips += 1;
      return result;
    },
  };
}

describe.skipIf('missing' in inject('postgres'))('a pane', () => {
  let db: TestStore;
  let ctx: Context;

  beforeAll(async () => {
    db = await freshPostgres();
    ctx = await freshOrg(db.store);
  });
  afterAll(() => db.drop());

  it('takes four round trips at most, BEGIN and COMMIT among them', async () => {
    const at = Date.UTC(2026, 10, 16, 9);
    const message = await db.store.inOrg(ctx.org.id, async (tx) => {
      const [one] = await addChases(tx, 1, { dueOn: '2026-10-01', askedAt: at, recordedAt: at });
      await computeStates(tx, ctx, [one!.account]);
      return one!.message;
    });
    const count = { trips: 0, statements: 0 };
    const driver = counting(db.store.driver, count);
    const store = {
      ...db.store,
      driver,
      inOrg: <T>(org: string, work: Parameters<typeof inOrg<T>>[2]) => inOrg(driver, org, work),
    };
    const view = await openPane({ ...ctx, store }, { messageId: message });
    expect(view.account?.invoices).toHaveLength(1);
    expect(view.thread?.state).toBe('unanswered');
    expect(count.trips).toBeLessThanOrEqual(4);
  });
});
