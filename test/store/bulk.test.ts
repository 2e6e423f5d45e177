import { afterAll, beforeAll, expect, it } from 'vitest';
import { insertRows } from '#server/store/bulk.ts';
import { openBodies, sealBody, subjectKeysFor } from '#server/store/bodies.ts';
import { documents } from '#server/store/schema/documents.ts';
import { bodies, messages } from '#server/store/schema/mail.ts';
import type { Context } from '#server/usecases/context.ts';
import { freshOrg, onBothDatabases } from '#test/databases/stores.ts';
import type { TestStore } from '#test/databases/stores.ts';

const BIG = 9_007_199_254_740_993n;

onBothDatabases('many rows in one statement', (fresh) => {
  let db: TestStore;
  let ctx: Context;

  beforeAll(async () => {
    db = await fresh();
    ctx = await freshOrg(db.store);
  });
  afterAll(() => db.drop());

  const document = (number: string, minor: bigint): typeof documents.$inferInsert => ({
    orgId: ctx.org.id,
    id: crypto.randomUUID(),
    accountId: ctx.org.id,
    kind: 'invoice',
    entity: '',
    number,
    numberKey: number,
    currency: 'EUR',
    minor,
    issuedOn: null,
    dueOn: '2026-01-31',
    dueSource: 'file',
    pastKnown: true,
    openMinor: minor,
    disputed: false,
    listed: true,
    recordedAt: new Date(Date.UTC(2026, 0, 2, 3, 4, 5, 678)),
  });

  it('keep money beyond 2^53, days and instants as they are', async () => {
    await db.store.inOrg(ctx.org.id, (tx) => insertRows(tx, documents, [document('1', BIG), document('2', -BIG)]));
    const rows = await db.store.inOrg(ctx.org.id, (tx) => tx.orm.select().from(documents).orderBy(documents.number));
    expect(rows.map((r) => r.minor)).toEqual([BIG, -BIG]);
    expect(rows[0]?.dueOn).toBe('2026-01-31');
    expect(rows[0]?.recordedAt.toISOString()).toBe('2026-01-02T03:04:05.678Z');
  });

  it('leave rows that are there, or take what is named from the new ones', async () => {
    const first = { ...document('2', 5n) };
    const written = await db.store.inOrg(ctx.org.id, (tx) => insertRows(tx, documents, [first], 'nothing'));
    expect(written).toBe(0);
    const key = ['orgId', 'entity', 'kind', 'number', 'accountId'];
    await db.store.inOrg(ctx.org.id, (tx) => insertRows(tx, documents, [first], { key, update: ['minor'] }));
    const rows = await db.store.inOrg(ctx.org.id, (tx) =>
      tx.rows<{ m: string }>("select minor::text as m from documents where number = '2'"),
    );
    expect(rows).toEqual([{ m: '5' }]);
  });

  it('survive NUL and lone surrogates, which PostgreSQL cannot keep', async () => {
    const odd = 'a\0b\ud800c"\\';
    await db.store.inOrg(ctx.org.id, (tx) => insertRows(tx, documents, [{ ...document('3', 1n), poNumber: odd }]));
    const rows = await db.store.inOrg(ctx.org.id, (tx) =>
      tx.rows<{ p: string }>("select po_number as p from documents where number = '3'"),
    );
    expect(rows).toEqual([{ p: 'ab\ufffdc"\\' }]);
  });

  it('seal bodies so that only the person’s key opens them, and its end erases them', async () => {
    const body = { text: 'Wir zahlen am Freitag', html: null, newText: 'Wir zahlen', quotedText: '' };
    const id = crypto.randomUUID();
    await db.store.inOrg(ctx.org.id, async (tx) => {
      const subject = (await subjectKeysFor(tx, db.store.keys, ['ap@kunde.example'])).get('ap@kunde.example')!;
      const sealed = sealBody(ctx.org.id, subject, id, body);
      expect(Buffer.from(sealed.sealed).includes(Buffer.from('Freitag'))).toBe(false);
      await insertRows(tx, bodies, [sealed]);
      await insertRows(tx, messages, [
        {
          orgId: ctx.org.id,
          id,
          dedupeKey: 'k',
          at: new Date(0),
          direction: 'inbound',
          subject: '',
          baseSubject: '',
          snippet: '',
          parties: [],
          verdict: 'human',
          attachments: [],
          outcome: 'linked',
          threadId: id,
          bodyId: id,
          joinsBySubject: false,
          threading: {
            key: 'k',
            id: null,
            inReplyTo: [],
            references: [],
            at: 0,
            subject: '',
            isReply: false,
            outsiders: [],
            writer: [],
            recipients: [],
            recipientsKnown: false,
            conversation: null,
          },
          recordedAt: new Date(0),
          reading: {
            because: [],
            returnOn: null,
            standIn: null,
            failed: [],
            portal: null,
            says: [],
            references: [],
            speaksOfPayment: false,
            looksLikeChase: false,
            about: [],
            flags: [],
          },
        },
      ]);
    });
    const opened = await db.store.inOrg(ctx.org.id, (tx) => openBodies(tx, db.store.keys, [id]));
    expect(opened.get(id)).toEqual(body);
    await db.store.inOrg(ctx.org.id, (tx) => tx.rows('update subject_keys set sealed = null'));
    expect((await db.store.inOrg(ctx.org.id, (tx) => openBodies(tx, db.store.keys, [id]))).size).toBe(0);
  });
});
