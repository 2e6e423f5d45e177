import { afterAll, beforeAll, expect, it } from 'vitest';
import { appendAudit, verifyAudit } from '#server/store/audit.ts';
import { change } from '#server/usecases/context.ts';
import type { Context } from '#server/usecases/context.ts';
import { freshOrg, onBothDatabases } from '#test/databases/stores.ts';
import type { TestStore } from '#test/databases/stores.ts';

onBothDatabases('the audit chain', (fresh) => {
  let db: TestStore;
  let ctx: Context;

  beforeAll(async () => {
    db = await fresh();
    ctx = await freshOrg(db.store);
  });
  afterAll(() => db.drop());

  const add = (n: number): Promise<number> =>
    change(ctx, async () => ({ result: n, audit: { verb: 'test', facts: { n, word: 'a"b' } } }));

  it('numbers rows without a gap, also when calls run at once', async () => {
    await Promise.all([1, 2, 3, 4, 5, 6].map(add));
    const numbers = await db.store.inOrg(ctx.org.id, (tx) =>
      tx.rows<{ n: string }>('select number::text as n from audit order by number'),
    );
    expect(numbers.map((r) => r.n)).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('holds from end to end', async () => {
    expect(await db.store.inOrg(ctx.org.id, verifyAudit)).toEqual({ rows: 6, brokenAt: null });
  });

  it('keeps nothing of a call that failed', async () => {
    await expect(
      change(ctx, async (tx) => {
        await appendAudit(tx, ctx.actor, { verb: 'test', facts: {} }, new Date(0));
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await db.store.inOrg(ctx.org.id, verifyAudit)).toEqual({ rows: 6, brokenAt: null });
  });

  it('refuses to change or remove a row', async () => {
    for (const text of ["update audit set verb = 'x'", 'delete from audit', 'truncate audit']) {
      await expect(db.store.inOrg(ctx.org.id, (tx) => tx.rows(text))).rejects.toThrow();
    }
  });

  it('shows where a row was altered behind its back', async () => {
    await db.store.driver.bare('alter table audit disable trigger append_only');
    await db.store.inOrg(ctx.org.id, (tx) => tx.rows('update audit set facts = \'{"n": 99}\'::jsonb where number = 3'));
    expect((await db.store.inOrg(ctx.org.id, verifyAudit)).brokenAt).toBe('3');
    await db.store.driver.bare('alter table audit enable trigger append_only');
  });
});
