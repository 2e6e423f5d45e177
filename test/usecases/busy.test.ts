import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { change } from '#server/usecases/context.ts';
import { freshOrg, freshPostgres } from '../databases/stores.ts';
import type { TestStore } from '../databases/stores.ts';

describe.skipIf('missing' in inject('postgres'))('a change while another one holds the organization', () => {
  let db: TestStore;
  beforeAll(async () => {
    db = await freshPostgres();
  });
  afterAll(() => db.drop());

  it('tells a person to try again, and lets the machine wait', async () => {
    const operator = await freshOrg(db.store);
    const person = { ...operator, actor: { type: 'user', id: operator.org.id, name: 'Ada', role: 'admin' } as const };
    const nothing = async (): Promise<{ result: string; audit: null }> => ({ result: 'done', audit: null });
    const held = Promise.withResolvers<void>();
    const taken = Promise.withResolvers<void>();
    const first = change(operator, async () => {
      taken.resolve();
      await held.promise;
      return nothing();
    });
    await taken.promise;
    const machine = change(operator, nothing);
    await expect(change(person, nothing)).rejects.toMatchObject({ kind: 'conflict', code: 'busy' });
    held.resolve();
    expect(await Promise.all([first, machine, change(person, nothing)])).toEqual(['done', 'done', 'done']);
  }, 60_000);
});
