/** The audit chain past its tenth row, where numbers and their texts sort differently. */
import { expect, it } from 'vitest';
import { verifyAudit } from '#server/store/audit.ts';
import { change } from '#server/usecases/context.ts';
import { freshOrg, onBothDatabases } from '#test/databases/stores.ts';

onBothDatabases('an audit chain of 120 rows', (fresh) => {
  it('is whole', async () => {
    const db = await fresh();
    const ctx = await freshOrg(db.store);
    for (let n = 1; n <= 120; n += 1)
      await change(ctx, async () => ({ result: null, audit: { verb: 'test', facts: { n } } }));
    expect(await db.store.inOrg(ctx.org.id, verifyAudit)).toEqual({ rows: 120, brokenAt: null });
    await db.drop();
  });
});
