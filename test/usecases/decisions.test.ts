import { afterAll, beforeAll, expect, it } from 'vitest';
import { confirmLink } from '#server/usecases/confirm-link.ts';
import { markAnswered } from '#server/usecases/mark-answered.ts';
import { openPane } from '#server/usecases/open-pane.ts';
import { rejectLink } from '#server/usecases/reject-link.ts';
import { undo } from '#server/usecases/undo.ts';
import { Refusal } from '#shared/errors.ts';
import { verifyAudit } from '#server/store/audit.ts';
import { onBothDatabases } from '../databases/stores.ts';
import type { TestStore } from '../databases/stores.ts';
import { idOf, openWorld } from './world.ts';
import type { Row, World } from './world.ts';
import type { MailText } from './mail-text.ts';

const LEDGER: Row[] = [
  {
    id: 'K1',
    name: 'Adler Werke GmbH',
    email: 'ap@adler.example',
    number: 'RE-1001',
    due: '2026-10-20',
    amount: '1200.00',
    po: 'PO-88123',
  },
  {
    id: 'K2',
    name: 'Birke Handel KG',
    email: 'ap@birke.example',
    number: 'RE-1002',
    due: '2026-10-21',
    amount: '800.00',
    po: 'PO-88123',
  },
  { id: 'K3', name: 'Cedro S.r.l.', email: 'ap@cedro.example', number: 'RE-1003', due: '2026-10-22', amount: '50.00' },
];
const TOM = 'Tom Berger <tom@northwind.example>';
const CENTRE = 'Service Centre <pool@centre.example>';

const chase = (id: string, to: string, number: string, at: string): MailText => ({
  id,
  from: TOM,
  to,
  subject: `Payment reminder ${number}`,
  at,
  text: `Dear customer,\n\naccording to our records invoice ${number} is overdue. Please pay it.\n\nTom`,
});

/** A mail that names an order of two customers, from an address that neither has on file: a person must decide. */
const unclear = (id: string, at: string, from = CENTRE): MailText => ({
  id,
  from,
  to: TOM,
  subject: 'Your account',
  at,
  text: 'Hello,\n\nplease call us about purchase order PO-88123.\n',
});

const MAILS: MailText[] = [
  chase('c1', 'ap@adler.example', 'RE-1001', '2026-11-09T09:00:00+01:00'),
  chase('c2', 'ap@birke.example', 'RE-1002', '2026-11-09T09:05:00+01:00'),
  unclear('u1', '2026-11-16T10:00:00+01:00'),
  chase('c3', 'ap@cedro.example', 'RE-1003', '2026-11-19T16:00:00+01:00'),
];

const noActs = (lines: readonly string[]): string[] => lines.filter((l) => !/^\["(activity|audit)"/.test(l));

onBothDatabases('decisions about mail', (fresh) => {
  let db: TestStore;
  beforeAll(async () => {
    db = await fresh();
  });
  afterAll(() => db.drop());

  async function world(mails: readonly MailText[] = MAILS): Promise<World> {
    const w = await openWorld(db.store);
    await w.ledger(LEDGER);
    await w.mail(mails);
    w.clock.now += 3_600_000;
    return w;
  }

  it('an unclear mail is kept with its candidates, and nothing is decided', async () => {
    const w = await world();
    expect((await w.message('u1'))?.outcome).toBe('candidates');
    expect(await w.links('u1')).toEqual(['K1 candidate', 'K2 candidate']);
    expect(await w.state('RE-1001')).toBe('unanswered');
    expect(await w.count('activities')).toBe(0);
    w.end();
  });

  it('confirming files the mail, moves the state, and writes one activity and one audit row; twice is once', async () => {
    const w = await world();
    const message = await idOf(w, 'u1');
    const audits = await w.count('audit');
    const input = { messageId: message, accountId: await w.account('K1'), always: false };
    const first = await confirmLink(w.as('collector'), input);
    expect(first.activityId).not.toBeNull();
    expect(await w.links('u1')).toEqual(['K1 confirmed', 'K2 passed_over']);
    expect((await w.message('u1'))?.outcome).toBe('linked');
    // A human mail in another conversation that names no invoice may answer the chase (RULES §7.3).
    expect(await w.state('RE-1001')).not.toBe('waiting');
    expect(await w.count('audit')).toBe(audits + 1);
    expect(await confirmLink(w.as('collector'), input)).toEqual({ activityId: null });
    expect(await w.count('audit')).toBe(audits + 1);
    expect(await w.count('activities')).toBe(1);
    const [activity] = await w.rows<{ kind: string; actor: string }>(
      'select kind, actor from activities where org_id = $1',
    );
    expect(activity).toEqual({ kind: 'link_confirmed', actor: 'user:11111111-1111-4111-8111-111111111111' });
    w.end();
  });

  it('undo restores links, outcome and states exactly, and may be said twice', async () => {
    const w = await world();
    const before = noActs(await w.canonical());
    const { activityId } = await confirmLink(w.ctx, {
      messageId: await idOf(w, 'u1'),
      accountId: await w.account('K2'),
      always: true,
    });
    expect(noActs(await w.canonical())).not.toEqual(before);
    const audits = await w.count('audit');
    const undone = await undo(w.ctx, { activityId: activityId ?? '' });
    expect(undone.activityId).not.toBeNull();
    expect(noActs(await w.canonical())).toEqual(before);
    expect(await w.count('audit')).toBe(audits + 1);
    expect((await undo(w.ctx, { activityId: activityId ?? '' })).activityId).toBeNull();
    expect(await w.count('audit')).toBe(audits + 1);
    expect(await w.rows('select 1 from address_decisions where org_id = $1 and not undone')).toEqual([]);
    expect(await db.store.inOrg(w.ctx.org.id, verifyAudit)).toMatchObject({ brokenAt: null });
    w.end();
  });

  it('a filing that a later one built upon is undone only after it', async () => {
    const w = await world();
    const before = noActs(await w.canonical());
    const messageId = await idOf(w, 'u1');
    const one = await confirmLink(w.ctx, { messageId, accountId: await w.account('K1'), always: false });
    w.clock.now += 60_000;
    const two = await confirmLink(w.ctx, { messageId, accountId: await w.account('K2'), always: false });
    expect(await w.links('u1')).toEqual(['K1 passed_over', 'K2 confirmed']);
    await expect(undo(w.ctx, { activityId: one.activityId ?? '' })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'undo_later_first',
    });
    await undo(w.ctx, { activityId: two.activityId ?? '' });
    expect(await w.links('u1')).toEqual(['K1 confirmed', 'K2 passed_over']);
    await undo(w.ctx, { activityId: one.activityId ?? '' });
    expect(noActs(await w.canonical())).toEqual(before);
    w.end();
  });

  it('rejecting takes one candidate away and back again', async () => {
    const w = await world();
    const before = noActs(await w.canonical());
    const messageId = await idOf(w, 'u1');
    const audits = await w.count('audit');
    const { activityId } = await rejectLink(w.ctx, { messageId, accountId: await w.account('K1') });
    expect(await w.links('u1')).toEqual(['K1 rejected', 'K2 candidate']);
    expect((await w.message('u1'))?.outcome).toBe('candidates');
    expect(await rejectLink(w.ctx, { messageId, accountId: await w.account('K1') })).toEqual({ activityId: null });
    expect(await rejectLink(w.ctx, { messageId, accountId: await w.account('K3') })).toEqual({ activityId: null });
    expect(await w.count('audit')).toBe(audits + 1);
    await undo(w.ctx, { activityId: activityId ?? '' });
    expect(noActs(await w.canonical())).toEqual(before);
    w.end();
  });

  it('rejecting a filed chase takes its effect away', async () => {
    const w = await world();
    await rejectLink(w.ctx, { messageId: await idOf(w, 'c1'), accountId: await w.account('K1') });
    expect((await w.message('c1'))?.outcome).toBe('none');
    expect(await w.state('RE-1001')).toBe('not_contacted');
    expect(await w.state('RE-1002')).toBe('unanswered');
    w.end();
  });

  it('a pick teaches the address only without a second candidate, or when "always" is said', async () => {
    const w = await world();
    await confirmLink(w.ctx, { messageId: await idOf(w, 'u1'), accountId: await w.account('K1'), always: false });
    expect(await w.count('address_decisions')).toBe(0);
    await w.mail([unclear('u2', '2026-11-17T10:00:00+01:00')]);
    expect(await w.links('u2')).toEqual(['K1 candidate', 'K2 candidate']);
    await confirmLink(w.ctx, { messageId: await idOf(w, 'u2'), accountId: await w.account('K1'), always: true });
    await w.mail([{ ...unclear('u3', '2026-11-18T10:00:00+01:00'), text: 'Hello, please call us back.\n' }]);
    expect(await w.links('u3')).toEqual(['K1 linked']);
    w.end();
  });

  it('a pick of the only candidate teaches the address', async () => {
    const single = (id: string, at: string, text: string): MailText => ({
      id,
      from: 'Adler Werke GmbH <paul@elsewhere.example>',
      to: TOM,
      subject: 'Your account',
      at,
      text,
    });
    const w = await world([...MAILS, single('s1', '2026-11-17T10:00:00+01:00', 'Hello,\n\nplease call.\n\nPaul\n')]);
    expect(await w.links('s1')).toEqual(['K1 candidate']);
    await confirmLink(w.ctx, { messageId: await idOf(w, 's1'), accountId: await w.account('K1'), always: false });
    await w.mail([single('s2', '2026-11-18T10:00:00+01:00', 'And one more thing.')]);
    expect(await w.links('s2')).toEqual(['K1 linked']);
    w.end();
  });

  it('two different picks make a shared contact: later mail of that address is for a person again', async () => {
    const w = await world([...MAILS, unclear('u2', '2026-11-17T10:00:00+01:00')]);
    await confirmLink(w.ctx, { messageId: await idOf(w, 'u1'), accountId: await w.account('K1'), always: false });
    w.clock.now += 60_000;
    const second = await confirmLink(w.ctx, {
      messageId: await idOf(w, 'u2'),
      accountId: await w.account('K2'),
      always: false,
    });
    await w.mail([
      { ...unclear('u3', '2026-11-18T10:00:00+01:00'), subject: 'Again', text: 'Hello, please call us back.\n' },
    ]);
    expect(await w.links('u3')).toEqual(['K1 candidate', 'K2 candidate']);
    await undo(w.ctx, { activityId: second.activityId ?? '' });
    expect(await w.rows('select 1 from address_decisions where org_id = $1 and not undone')).toEqual([]);
    w.end();
  });

  it('a pick against an alias that an earlier pick taught makes the contact shared too', async () => {
    const w = await world([...MAILS, unclear('u2', '2026-11-17T10:00:00+01:00')]);
    await confirmLink(w.ctx, { messageId: await idOf(w, 'u1'), accountId: await w.account('K1'), always: true });
    await confirmLink(w.ctx, { messageId: await idOf(w, 'u2'), accountId: await w.account('K2'), always: false });
    await w.mail([
      { ...unclear('u3', '2026-11-18T10:00:00+01:00'), subject: 'Again', text: 'Hello, please call us back.\n' },
    ]);
    expect(await w.links('u3')).toEqual(['K1 candidate', 'K2 candidate']);
    w.end();
  });

  it('a rejection is a counter-example for later mail of that address', async () => {
    const fromColleague = (id: string, at: string): MailText => ({
      id,
      from: 'Nina <nina@adler.example>',
      to: TOM,
      subject: `Question ${id}`,
      at,
      text: 'Can we talk?',
    });
    const w = await world([...MAILS, fromColleague('n1', '2026-11-17T10:00:00+01:00')]);
    expect(await w.links('n1')).toEqual(['K1 linked']);
    const { activityId } = await rejectLink(w.ctx, {
      messageId: await idOf(w, 'n1'),
      accountId: await w.account('K1'),
    });
    await w.mail([fromColleague('n2', '2026-11-18T10:00:00+01:00')]);
    expect(await w.links('n2')).toEqual([]);
    await undo(w.ctx, { activityId: activityId ?? '' });
    await w.mail([fromColleague('n3', '2026-11-19T10:00:00+01:00')]);
    expect(await w.links('n3')).toEqual(['K1 linked']);
    w.end();
  });

  it('marking as answered ends the silence until it is undone, also where the archive ends before now', async () => {
    const w = await world();
    const before = noActs(await w.canonical());
    w.clock.now += 30 * 86_400_000;
    const messageId = await idOf(w, 'c1');
    expect((await openPane(w.ctx, { messageId })).actions).toContain('mark_answered');
    const { activityId } = await markAnswered(w.ctx, { messageId });
    expect(await w.state('RE-1001')).toBe('our_turn');
    expect(await w.state('RE-1002')).toBe('unanswered');
    expect(await markAnswered(w.ctx, { messageId })).toEqual({ activityId: null });
    const pane = await openPane(w.ctx, { messageId });
    expect(pane.actions).not.toContain('mark_answered');
    expect(pane.undoable?.activityId).toBe(activityId);
    await undo(w.ctx, { activityId: activityId ?? '' });
    expect(noActs(await w.canonical())).toEqual(before);
    await markAnswered(w.ctx, { messageId });
    expect(await w.state('RE-1001')).toBe('our_turn');
    w.end();
  });

  it('marks a mail that is filed at two customers for both of them, and takes it back for both', async () => {
    const both: MailText = {
      id: 'b1',
      from: TOM,
      to: 'ap@adler.example, ap@birke.example',
      subject: 'Payment reminder',
      at: '2026-11-10T09:00:00+01:00',
      text: 'Invoices RE-1001 and RE-1002 are overdue. Please pay them.',
    };
    const w = await world([both, MAILS[3] ?? both]);
    expect(await w.links('b1')).toEqual(['K1 linked', 'K2 linked']);
    const before = noActs(await w.canonical());
    const { activityId } = await markAnswered(w.ctx, { messageId: await idOf(w, 'b1') });
    expect([await w.state('RE-1001'), await w.state('RE-1002')]).toEqual(['our_turn', 'our_turn']);
    await undo(w.ctx, { activityId: activityId ?? '' });
    expect(noActs(await w.canonical())).toEqual(before);
    w.end();
  });

  it('a mail that is filed nowhere cannot be marked', async () => {
    const w = await world();
    await expect(markAnswered(w.ctx, { messageId: await idOf(w, 'u1') })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'not_filed',
    });
    w.end();
  });

  it('an auditor may look and change nothing', async () => {
    const w = await world();
    const auditor = w.as('auditor');
    const messageId = await idOf(w, 'u1');
    const accountId = await w.account('K1');
    const refused = { kind: 'forbidden', code: 'read_only' };
    await expect(openPane(auditor, { messageId })).resolves.toMatchObject({ outcome: 'candidates' });
    for (const attempt of [
      () => confirmLink(auditor, { messageId, accountId, always: false }),
      () => rejectLink(auditor, { messageId, accountId }),
      () => markAnswered(auditor, { messageId }),
      () => undo(auditor, { activityId: accountId }),
    ]) {
      await expect((async () => attempt())()).rejects.toMatchObject(refused);
    }
    expect(await w.count('activities')).toBe(0);
    w.end();
  });

  it('unknown ids and ids of another organization are refused alike', async () => {
    const w = await world();
    const other = await world();
    const foreignMessage = await idOf(other, 'u1');
    const foreignAccount = await other.account('K1');
    const { activityId: foreignActivity } = await confirmLink(other.ctx, {
      messageId: foreignMessage,
      accountId: foreignAccount,
      always: false,
    });
    const nobody = '00000000-0000-4000-8000-000000000000';
    const text = async (work: () => Promise<unknown>): Promise<string> =>
      (async () => work())().then(
        () => 'answered',
        (error: unknown) =>
          error instanceof Refusal
            ? `${error.kind} ${error.code} ${error.message} ${JSON.stringify(error.where)}`
            : String(error),
      );
    const accountId = await w.account('K1');
    const messageId = await idOf(w, 'u1');
    for (const [mine, theirs] of [
      [() => openPane(w.ctx, { messageId: nobody }), () => openPane(w.ctx, { messageId: foreignMessage })],
      [() => markAnswered(w.ctx, { messageId: nobody }), () => markAnswered(w.ctx, { messageId: foreignMessage })],
      [
        () => rejectLink(w.ctx, { messageId: nobody, accountId }),
        () => rejectLink(w.ctx, { messageId: foreignMessage, accountId }),
      ],
      [
        () => confirmLink(w.ctx, { messageId: nobody, accountId, always: true }),
        () => confirmLink(w.ctx, { messageId: foreignMessage, accountId, always: true }),
      ],
      [
        () => confirmLink(w.ctx, { messageId, accountId: nobody, always: true }),
        () => confirmLink(w.ctx, { messageId, accountId: foreignAccount, always: true }),
      ],
      [() => undo(w.ctx, { activityId: nobody }), () => undo(w.ctx, { activityId: foreignActivity ?? '' })],
    ] as const) {
      const unknown = await text(mine);
      expect(unknown).toMatch(/^not_found /);
      expect(await text(theirs)).toBe(unknown);
    }
    expect(await w.count('activities')).toBe(0);
    w.end();
    other.end();
  });

  it('two organizations with the same debtor never mix', async () => {
    const w = await world();
    const other = await openWorld(db.store, { name: 'Southwind' });
    await other.ledger([
      {
        id: 'Z9',
        name: 'Adler Werke GmbH',
        email: 'ap@adler.example',
        number: 'RE-1001',
        due: '2026-10-20',
        amount: '7.00',
      },
    ]);
    const untouched = noActs(await other.canonical());
    await confirmLink(w.ctx, { messageId: await idOf(w, 'u1'), accountId: await w.account('K1'), always: true });
    await w.mail([{ ...unclear('u9', '2026-11-19T12:00:00+01:00'), text: 'Invoice RE-1001 was paid today.' }]);
    expect(noActs(await other.canonical())).toEqual(untouched);
    await other.mail([{ ...unclear('u9', '2026-11-19T12:00:00+01:00'), text: 'Please call.' }]);
    expect(await other.message('u9')).toBeNull();
    await other.mail([chase('c1', 'ap@adler.example', 'RE-1001', '2026-11-09T09:00:00+01:00')]);
    expect(await other.links('c1')).toEqual(['Z9 linked']);
    expect(await w.links('c1')).toEqual(['K1 linked']);
    w.end();
    other.end();
  });

  it('a double click makes one activity, two people picking differently make an order', async () => {
    const w = await world();
    const messageId = await idOf(w, 'u1');
    const one = { messageId, accountId: await w.account('K1'), always: false };
    const both = await Promise.all([
      confirmLink(w.ctx, one),
      confirmLink(w.ctx, one),
      confirmLink(w.as('collector'), one),
    ]);
    expect(both.filter((r) => r.activityId !== null)).toHaveLength(1);
    expect(await w.count('activities')).toBe(1);
    const marks = await Promise.all([1, 2, 3].map(() => markAnswered(w.ctx, { messageId: one.messageId })));
    expect(marks.filter((r) => r.activityId !== null)).toHaveLength(1);
    const undone = await Promise.all(
      [1, 2].map(() => undo(w.ctx, { activityId: both.find((r) => r.activityId)?.activityId ?? '' })),
    );
    expect(undone.filter((r) => r.activityId !== null)).toHaveLength(1);
    expect(await db.store.inOrg(w.ctx.org.id, verifyAudit)).toMatchObject({ brokenAt: null });
    w.end();
  });
});
