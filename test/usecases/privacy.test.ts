import { afterAll, beforeAll, expect, it } from 'vitest';
import { confirmLink } from '#server/usecases/confirm-link.ts';
import { readStoredMessage } from '#server/usecases/read-message.ts';
import { onBothDatabases } from '../databases/stores.ts';
import type { TestStore } from '../databases/stores.ts';
import { bounceOf } from './mail-text.ts';
import type { MailText } from './mail-text.ts';
import { idOf, openWorld } from './world.ts';
import type { Row, World } from './world.ts';

const ADLER: Row = {
  id: 'K1',
  name: 'Adler Werke GmbH',
  email: 'ap@adler.example',
  number: 'RE-1001',
  due: '2026-10-20',
  amount: '1200.00',
};
const BIRKE: Row = {
  id: 'K2',
  name: 'Birke Handel KG',
  email: 'kasse@birke.example',
  number: 'RE-2002',
  due: '2026-10-21',
  amount: '99.50',
};
const TOM = 'Tom Berger <tom@northwind.example>';

const CHASE: MailText = {
  id: 'chase',
  from: TOM,
  to: 'ap@adler.example',
  subject: 'Payment reminder RE-1001',
  at: '2026-11-09T09:00:00+01:00',
  text: 'Invoice RE-1001 is overdue. Please pay it.\n\nTom',
};
const PRIVATE: MailText = {
  id: 'lake-7f3a',
  from: 'Hanna Xylophon <hanna@quince.example>',
  to: TOM,
  subject: 'Zanzibar weekend',
  at: '2026-11-10T09:00:00+01:00',
  text: 'The kids want to see the okapi on Saturday.',
};
const BIRKE_MAIL: MailText = {
  id: 'birke-1',
  from: 'Kasse <kasse@birke.example>',
  to: TOM,
  subject: 'Nachfrage',
  at: '2026-11-11T09:00:00+01:00',
  text: 'Bitte rufen Sie an.',
};

/** Every text column of every table, as one text, with the table it came from. */
async function everything(world: World): Promise<string> {
  const tables = await world.rows<{ name: string }>(
    "select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'org_id' and $1::text is not null group by table_name order by 1",
  );
  const texts: string[] = [];
  for (const { name } of tables) {
    const rows = await world.rows<{ text: string }>(
      `select (to_jsonb(t))::text as text from ${name} t where org_id = $1`,
    );
    texts.push(...rows.map((r) => `${name}: ${r.text}`));
  }
  return texts.join('\n');
}

onBothDatabases('mail that concerns nobody', (fresh) => {
  let db: TestStore;
  beforeAll(async () => {
    db = await fresh();
  });
  afterAll(() => db.drop());

  it('leaves a stub: no subject, no body, no name, no address anywhere in the database', async () => {
    const w = await openWorld(db.store);
    await w.ledger([ADLER]);
    const result = await w.mail([CHASE, PRIVATE]);
    expect(result).toMatchObject({ messages: 2, linked: 1, stubs: 1, candidates: 0, unread: [] });
    const all = await everything(w);
    expect(all).toContain('Payment reminder RE-1001');
    for (const word of ['Zanzibar', 'okapi', 'Xylophon', 'hanna@', 'quince']) expect(all).not.toContain(word);
    const stubs = await w.rows(
      "select 1 from message_copies where org_id = $1 and message_id is null and provider_id <> ''",
    );
    expect(stubs).toHaveLength(1);
    w.end();
  });

  it('says the same on a second import, and changes nothing', async () => {
    const w = await openWorld(db.store);
    await w.ledger([ADLER]);
    await w.mail([CHASE, PRIVATE]);
    const before = await w.canonical();
    expect(await w.mail([])).toMatchObject({ seenBefore: 2, linked: 0, stubs: 0 });
    expect(await w.canonical()).toEqual(before);
    w.end();
  });

  it('is fetched again when a ledger brings its sender as a contact', async () => {
    const w = await openWorld(db.store);
    await w.ledger([ADLER]);
    await w.mail([CHASE, BIRKE_MAIL]);
    expect(await w.message('birke-1')).toBeNull();
    w.clock.now += 60_000;
    await w.ledger([ADLER, BIRKE]);
    await w.mail([]);
    expect(await w.links('birke-1')).toEqual(['K2 linked']);
    expect(await w.rows('select 1 from stub_hashes where org_id = $1')).toEqual([]);
    w.end();
  });

  it('is fetched again when a ledger brings the invoice that it names, also a ledger that is older than the import', async () => {
    const w = await openWorld(db.store);
    await w.ledger([ADLER], { asOf: '2026-11-12' });
    await w.mail([
      CHASE,
      { ...BIRKE_MAIL, from: 'Paul <paul@elsewhere.example>', text: 'Invoice RE-2002 was paid on Monday.' },
    ]);
    expect(await w.message('birke-1')).toBeNull();
    w.clock.now += 60_000;
    await w.ledger([ADLER, BIRKE], { asOf: '2026-11-13' });
    await w.mail([]);
    expect(await w.links('birke-1')).toEqual(['K2 linked']);
    w.end();
  });

  it('is fetched again when a person teaches its address', async () => {
    const from = 'Adler Werke GmbH <pool@centre.example>';
    const w = await openWorld(db.store);
    await w.ledger([ADLER]);
    await w.mail([
      CHASE,
      { ...BIRKE_MAIL, id: 'p1', from: 'pool@centre.example' },
      { ...BIRKE_MAIL, id: 'p2', from, subject: 'Hello' },
    ]);
    expect(await w.message('p1')).toBeNull();
    expect(await w.links('p2')).toEqual(['K1 candidate']);
    await confirmLink(w.ctx, { messageId: await idOf(w, 'p2'), accountId: await w.account('K1'), always: false });
    await w.mail([]);
    expect(await w.links('p1')).toEqual(['K1 linked']);
    w.end();
  });

  it('a candidate is kept with its text until it is decided', async () => {
    const w = await openWorld(db.store);
    await w.ledger([ADLER]);
    await w.mail([{ ...PRIVATE, id: 'maybe', from: 'Adler Werke GmbH <x@quince.example>' }]);
    expect(await w.links('maybe')).toEqual(['K1 candidate']);
    expect((await readStoredMessage(w.ctx, { messageId: await idOf(w, 'maybe') })).text).toContain('okapi');
    w.end();
  });

  it('a reply in a filed conversation is filed, whoever writes it and in whichever order it comes', async () => {
    const chase = { ...CHASE, subject: 'Payment reminder' };
    const reply: MailText = {
      id: 'reply',
      from: 'Boss <boss@holding.example>',
      to: TOM,
      subject: 'RE: Payment reminder',
      at: '2026-11-10T11:00:00+01:00',
      inReplyTo: 'chase',
      text: 'I will look into it.',
    };
    const early = await openWorld(db.store);
    await early.ledger([ADLER]);
    await early.mail([reply]);
    expect(await early.message('reply')).toBeNull();
    await early.mail([chase]);
    expect(await early.links('reply')).toEqual(['K1 linked']);
    early.end();
    const late = await openWorld(db.store);
    await late.ledger([ADLER]);
    await late.mail([chase]);
    await late.mail([reply]);
    expect(await late.links('reply')).toEqual(['K1 linked']);
    expect(await late.state('RE-1001')).not.toBe('unanswered');
    late.end();
  });

  it('a non-delivery from our own mail server is filed at the customer whose mail it was', async () => {
    const w = await openWorld(db.store);
    await w.ledger([ADLER]);
    const bounce = bounceOf({
      id: 'bounce',
      of: CHASE,
      recipient: 'ap@adler.example',
      from: 'MAILER-DAEMON@mx.northwind.example',
      at: '2026-11-09T09:01:00+01:00',
    });
    await w.mail([CHASE, bounce]);
    expect(await w.links('bounce')).toEqual(['K1 linked']);
    expect(await w.state('RE-1001')).toBe('not_delivered');
    w.end();
  });

  it('internal mail is not logged, whatever it names', async () => {
    const w = await openWorld(db.store);
    await w.ledger([ADLER]);
    await w.mail([
      CHASE,
      { ...PRIVATE, id: 'inner', from: 'Ina <ina@northwind.example>', text: 'RE-1001 of Adler: okapi.' },
    ]);
    expect(await w.message('inner')).toBeNull();
    expect(await everything(w)).not.toContain('okapi');
    w.end();
  });

  it("a colleague's forward of a customer's mail is filed at its customer", async () => {
    const w = await openWorld(db.store);
    await w.ledger([ADLER]);
    await w.mail([
      CHASE,
      {
        id: 'forward',
        from: 'Ina Sales <ina@northwind.example>',
        to: TOM,
        subject: 'FW: Your delivery',
        at: '2026-11-12T10:00:00+01:00',
        text: 'For you.\n\n-----Original Message-----\nFrom: Adler Buchhaltung <ap@adler.example>\nSent: Wednesday, 11 November 2026 15:12\nTo: Ina Sales <ina@northwind.example>\nSubject: Your delivery\n\nCould you please explain the freight on our last order?\n',
      },
    ]);
    expect(await w.links('forward')).toEqual(['K1 linked']);
    w.end();
  });

  it('a dry run leaves nothing behind', async () => {
    const w = await openWorld(db.store);
    const before = await w.canonical();
    const audits = await w.count('audit');
    const result = await w.ledger([ADLER, BIRKE], { dryRun: true });
    expect(result).toMatchObject({ dryRun: true, documents: { created: 2 } });
    expect(await w.canonical()).toEqual(before);
    expect(await w.count('audit')).toBe(audits);
    w.end();
  });
});
