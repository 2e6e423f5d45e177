/** Makes an organization: the creditor (RULES §1). */
import { randomUUIDv7 } from 'node:crypto';
import { addOrg } from '#server/store/directory.ts';
import type { Org } from '#server/store/directory.ts';
import type { Store } from '#server/store/open.ts';
import { change } from './context.ts';

/** Adds an organization with RULES' defaults: EUR, the time zone of this machine, German public holidays; `changes` says otherwise. */
export async function createOrg(
  store: Store,
  input: { name: string; changes: Partial<Omit<Org, 'id' | 'name'>> },
  now: number,
): Promise<Org> {
  const org: Org = {
    id: randomUUIDv7(),
    name: input.name,
    baseCurrency: 'EUR',
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    country: 'DE',
    region: null,
    settings: { unansweredAfter: 3, defaultTermsDays: 30, sample: false },
    ...input.changes,
  };
  const ctx = { org, actor: { type: 'operator' } as const, store, now: () => now };
  await change(ctx, async (tx) => {
    await addOrg({ bare: (text, params) => tx.rows(text, params) }, org, new Date(now));
    return { result: null, audit: { verb: 'create_org', facts: { org: org.id } } };
  });
  return org;
}
