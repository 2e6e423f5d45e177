import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyAudit } from '#server/store/audit.ts';
import type { Context } from '#server/usecases/context.ts';
import { runClock } from '#server/usecases/run-clock.ts';
import { computeStates } from '#server/usecases/steps/compute-states.ts';
import { freshOrg, onBothDatabases } from '#test/databases/stores.ts';
import type { TestStore } from '#test/databases/stores.ts';
import { addChases } from './one-chase.ts';
import type { OneChase } from './one-chase.ts';

const ASKED = Date.UTC(2026, 2, 2, 9);
const SOON = Date.UTC(2026, 2, 3, 9);
const LATER = Date.UTC(2026, 2, 20, 9);

onBothDatabases('the clock', (fresh) => {
  let db: TestStore;
  let now = SOON;

  beforeAll(async () => {
    db = await fresh();
  });
  afterAll(() => db.drop());

  async function chased(count: number): Promise<{ ctx: Context; ids: OneChase[] }> {
    now = SOON;
    const ctx = await freshOrg(db.store, { now: () => now, actor: { type: 'job', job: 'clock' } });
    const ids = await db.store.inOrg(ctx.org.id, async (tx) => {
      const made = await addChases(tx, count, { dueOn: '2026-02-16', askedAt: ASKED, recordedAt: ASKED });
      await computeStates(
        tx,
        ctx,
        made.map((m) => m.account),
      );
      return made;
    });
    return { ctx, ids };
  }

  const states = (ctx: Context): Promise<Record<string, number>> =>
    db.store.inOrg(ctx.org.id, async (tx) => {
      const rows = await tx.rows<{ state: string; n: number }>(
        'select state, count(*)::int as n from chases group by state',
      );
      return Object.fromEntries(rows.map((r) => [r.state, r.n]));
    });
  const count = async (ctx: Context, table: string, where = 'true'): Promise<number> => {
    const [row] = await db.store.inOrg(ctx.org.id, (tx) =>
      tx.rows<{ n: number }>(`select count(*)::int as n from ${table} where ${where}`),
    );
    return row?.n ?? 0;
  };

  it('does nothing before its time', async () => {
    const { ctx } = await chased(2);
    expect(await states(ctx)).toEqual({ waiting: 2 });
    expect(await runClock(ctx, { limit: 1000 })).toEqual({ computed: 0, flipped: 0, postponed: [] });
    expect(await count(ctx, 'audit')).toBe(0);
  });

  it('flips what has come due once, with one audit row, and not again', async () => {
    const { ctx } = await chased(3);
    now = LATER;
    expect(await runClock(ctx, { limit: 1000 })).toEqual({ computed: 3, flipped: 3, postponed: [] });
    expect(await states(ctx)).toEqual({ unanswered: 3 });
    expect(await runClock(ctx, { limit: 1000 })).toEqual({ computed: 0, flipped: 0, postponed: [] });
    expect(await count(ctx, 'flips', `"is" = 'unanswered' and was = 'waiting'`)).toBe(3);
    expect(await count(ctx, 'audit', "verb = 'run_clock'")).toBe(1);
    const chain = await db.store.inOrg(ctx.org.id, verifyAudit);
    expect(chain.brokenAt).toBeNull();
  });

  it('stops at its limit and goes on from there', async () => {
    const { ctx } = await chased(5);
    now = LATER;
    expect((await runClock(ctx, { limit: 2 })).computed).toBe(2);
    expect(await states(ctx)).toEqual({ unanswered: 2, waiting: 3 });
    expect((await runClock(ctx, { limit: 1000 })).computed).toBe(3);
  });

  it('puts an account that cannot be computed off by an hour and computes the others', async () => {
    const { ctx, ids } = await chased(5);
    const bad = ids[2]!;
    await db.store.inOrg(ctx.org.id, (tx) =>
      tx.rows("update messages set parties = 'null'::jsonb where id = $1::text::uuid", [bad.message]),
    );
    now = LATER;
    expect(await runClock(ctx, { limit: 1000 })).toEqual({
      computed: 4,
      flipped: 4,
      postponed: [{ account: bad.account, error: 'TypeError' }],
    });
    expect(await runClock(ctx, { limit: 1000 })).toEqual({ computed: 0, flipped: 0, postponed: [] });
    now = LATER + 3_600_000;
    expect((await runClock(ctx, { limit: 1000 })).postponed).toHaveLength(1);
  });

  it('does each flip once when two passes run side by side', async () => {
    const { ctx } = await chased(40);
    now = LATER;
    const passes = await Promise.all([runClock(ctx, { limit: 1000 }), runClock(ctx, { limit: 1000 })]);
    expect(passes.reduce((sum, p) => sum + p.flipped, 0)).toBe(40);
    expect(await count(ctx, 'flips', `"is" = 'unanswered'`)).toBe(40);
  });

  it('is not run by an auditor', async () => {
    const { ctx } = await chased(1);
    const auditor: Context = { ...ctx, actor: { type: 'user', id: 'u', name: 'Ada', role: 'auditor' } };
    await expect(async () => runClock(auditor, { limit: 1 })).rejects.toThrow('look');
  });
});
