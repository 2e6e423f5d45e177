import { afterAll, beforeAll, expect, it } from 'vitest';
import { insertRows } from '#server/store/bulk.ts';
import { accounts } from '#server/store/schema/accounts.ts';
import { freshOrg, onBothDatabases } from '#test/databases/stores.ts';
import type { TestStore } from '#test/databases/stores.ts';
import type { Context } from '#server/usecases/context.ts';

const row = (org: string, externalId: string): typeof accounts.$inferInsert => ({
  orgId: org,
  id: crypto.randomUUID(),
  externalId,
  name: `Customer ${externalId}`,
  ownerByPerson: false,
  recordedAt: new Date(0),
});

onBothDatabases('isolation of organizations', (fresh) => {
  let db: TestStore;
  let ours: Context;
  let theirs: Context;

  beforeAll(async () => {
    db = await fresh();
    ours = await freshOrg(db.store, { name: 'Ours' });
    theirs = await freshOrg(db.store, { name: 'Theirs' });
    await db.store.inOrg(ours.org.id, (tx) => insertRows(tx, accounts, [row(ours.org.id, 'A')]));
    await db.store.inOrg(theirs.org.id, (tx) => insertRows(tx, accounts, [row(theirs.org.id, 'B')]));
  });
  afterAll(() => db.drop());

  it('shows an organization its own rows alone, whatever the statement asks', async () => {
    const seen = await db.store.inOrg(ours.org.id, (tx) =>
      tx.rows<{ id: string }>('select external_id as id from accounts'),
    );
    expect(seen).toEqual([{ id: 'A' }]);
    const asked = await db.store.inOrg(ours.org.id, (tx) =>
      tx.rows('select 1 from accounts where org_id = $1::text::uuid', [theirs.org.id]),
    );
    expect(asked).toEqual([]);
  });

  it('neither changes nor removes rows of another organization', async () => {
    await db.store.inOrg(ours.org.id, async (tx) => {
      await tx.rows("update accounts set name = 'taken'");
      await tx.rows('delete from accounts where org_id = $1::text::uuid', [theirs.org.id]);
    });
    const seen = await db.store.inOrg(theirs.org.id, (tx) => tx.rows('select name from accounts'));
    expect(seen).toEqual([{ name: 'Customer B' }]);
  });

  it('refuses to write a row for another organization', async () => {
    await expect(
      db.store.inOrg(ours.org.id, (tx) => insertRows(tx, accounts, [row(theirs.org.id, 'C')])),
    ).rejects.toThrow();
    await expect(
      db.store.inOrg(ours.org.id, (tx) => tx.rows('update accounts set org_id = $1::text::uuid', [theirs.org.id])),
    ).rejects.toThrow();
  });

  it('shows nothing outside an organization, and nothing is left over for the next statement', async () => {
    expect(await db.store.driver.bare('select 1 from accounts')).toEqual([]);
    await db.store.inOrg(ours.org.id, (tx) => tx.rows('select 1 from accounts'));
    expect(await db.store.driver.bare('select 1 from accounts')).toEqual([]);
  });

  it('is switched on, and forced, for every tenant table', async () => {
    const open = await db.store.driver.bare<{ name: string }>(
      `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and c.relkind = 'r' and c.relname not in ('orgs', 'sessions')
         and not (c.relrowsecurity and c.relforcerowsecurity and exists (select 1 from pg_policy p where p.polrelid = c.oid))`,
    );
    expect(open).toEqual([]);
  });

  it('leads every tenant key and index with the organization', async () => {
    const others = await db.store.driver.bare<{ name: string }>(
      `select i.relname as name from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
       join pg_namespace n on n.oid = t.relnamespace join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
       where n.nspname = 'public' and t.relname not in ('orgs', 'sessions') and a.attname <> 'org_id'`,
    );
    expect(others).toEqual([]);
  });

  it('refuses a transaction within a transaction instead of waiting for ever', async () => {
    await expect(db.store.inOrg(ours.org.id, () => db.store.inOrg(theirs.org.id, async () => 1))).rejects.toThrow(
      /inside a transaction/,
    );
  });
});
