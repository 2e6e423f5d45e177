import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '#server/collections/policy.ts';
import {
  act,
  at,
  away,
  bounce,
  cash,
  chase,
  codes,
  facts,
  invoice,
  invoiceAt,
  paid,
  reply,
  says,
  sent,
  stateAt,
} from './scenario.ts';

const c1 = chase('2026-03-02 09:00', { id: 'c1' });
const FRIDAY = '2026-03-06 08:00';

describe('cases that are easily got wrong', () => {
  it('our own chaser, or a colleague writing in the thread, is no reply', () => {
    const colleague = sent('2026-03-03 10:00', { from: 'tom@us.test', ourAddresses: ['maria@us.test', 'tom@us.test'] });
    const readThrough = ['maria@us.test', 'tom@us.test'].map((address) => ({
      address,
      name: address,
      through: at(FRIDAY),
    }));
    expect(invoiceAt(FRIDAY, facts([c1, colleague]), 'i1', { readThrough }).state).toBe('unanswered');
    const internal = reply('2026-03-03 10:00', { direction: 'internal', from: 'tom@us.test' });
    expect(invoiceAt(FRIDAY, facts([c1, internal])).state).toBe('unanswered');
  });

  it('an out-of-office is no reply, and neither is its promise of an answer', () => {
    expect(
      invoiceAt(
        '2026-03-20 08:00',
        facts([c1, away('2026-03-02 09:01', '2026-03-04', { says: [says('acknowledgement')] })]),
      ).state,
    ).toBe('unanswered');
    expect(invoiceAt(FRIDAY, facts([c1, away('2026-03-02 09:01', null)])).state).toBe('unanswered');
  });

  it('an absence told about an earlier chase still holds for the next one', () => {
    const known = facts([away('2026-02-27 09:01', '2026-03-12'), c1]);
    expect(invoiceAt('2026-03-13 08:00', known).state).toBe('waiting');
    expect(invoiceAt('2026-03-14 08:00', known).state).toBe('unanswered');
  });

  it('a bounce neither undoes an answer nor the silence of earlier chases', () => {
    const second = chase('2026-03-05 09:00', { id: 'c2', to: ['gone@acme.test'] });
    const bounced = bounce('2026-03-05 09:01', 'c2', 'gone@acme.test');
    const after = invoiceAt(FRIDAY, facts([c1, second, bounced]));
    expect(after).toMatchObject({ state: 'not_delivered', since: '2026-03-02', chases: [{ on: '2026-03-02' }] });
    expect(after.because.map((reason) => reason.code)).toContain('bounced');
    expect(invoiceAt(FRIDAY, facts([c1, reply('2026-03-04 10:00'), second, bounced])).state).toBe('our_turn');
    const again = chase('2026-03-05 11:00', { to: ['payables@acme.test'] });
    expect(invoiceAt('2026-03-10 08:00', facts([c1, second, bounced, again]))).toMatchObject({
      state: 'waiting',
      since: '2026-03-02',
    });
  });

  it('a bounce offers another contact of the account', () => {
    const contacts = ['payables@acme.test', 'boss@acme.test'].map((address) => ({
      address,
      recordedAt: 0,
      deadSince: null,
    }));
    const known = facts([c1, bounce('2026-03-02 09:01', 'c1', 'payables@acme.test')], { contacts });
    expect(invoiceAt('2026-03-03 08:00', known).nextStep).toMatchObject({ kind: 'resend', contact: 'boss@acme.test' });
    expect(stateAt('2026-03-03 08:00', known).deadContacts).toEqual([
      { address: 'payables@acme.test', on: '2026-03-02', reason: 'bounced' },
    ]);
  });

  it('a payment between chase and report settles, also when only recorded after the chase', () => {
    const documents = [invoice('i1', { allocations: [paid('2026-03-05', 100_000n)] })];
    expect(invoiceAt(FRIDAY, facts([c1], { documents })).state).toBe('settled');
  });

  it('a partly paid promise is broken for the part that is missing', () => {
    const promise = act('2026-03-03 10:00', {
      type: 'promise',
      date: '2026-03-04',
      minor: 80_000n,
      currency: 'EUR',
      method: 'card',
    });
    const documents = [invoice('i1', { allocations: [paid('2026-03-04', 50_000n)] })];
    const broken = invoiceAt(FRIDAY, facts([c1, promise], { documents }));
    expect(broken).toMatchObject({ state: 'promise_broken', promised: 30_000n });
    expect(broken.because[0]).toEqual({
      code: 'promise_broken',
      params: { date: '2026-03-04', amount: '300.00', currency: 'EUR' },
    });
  });

  it('a promise kept in part by agreement leaves the rest to a reminder, not to an accusation', () => {
    const promise = act('2026-03-03 10:00', {
      type: 'promise',
      date: '2026-03-04',
      minor: 50_000n,
      currency: 'EUR',
      method: 'card',
    });
    const documents = [invoice('i1', { allocations: [paid('2026-03-04', 50_000n)] })];
    expect(invoiceAt('2026-03-20 08:00', facts([c1, promise], { documents }))).toMatchObject({
      state: 'waiting',
      nextStep: { kind: 'remind' },
    });
  });

  it('unallocated cash adds up over items and pauses from the newest', () => {
    const unapplied = [cash('2026-02-20', 60_000n), cash('2026-03-05', 40_000n)];
    expect(invoiceAt(FRIDAY, facts([c1], { unapplied }))).toMatchObject({
      state: 'paused',
      nextStep: { kind: 'allocate' },
    });
  });

  it('promise and dispute in one mail: the contested part is disputed, the promise holds the rest', () => {
    const both = reply('2026-03-03 10:00', {
      says: [
        says('promise_to_pay', { date: '2026-03-06' }),
        says('dispute', { minor: 20_000n, currency: 'EUR', reason: 'wrong_amount' }),
      ],
    });
    const one = invoiceAt(FRIDAY, facts([c1, both]));
    expect(one).toMatchObject({ state: 'disputed', disputed: 20_000n, promised: 80_000n });
    expect(one.parts.map((part) => [part.state, part.minor])).toEqual([
      ['disputed', 20_000n],
      ['promised', 80_000n],
    ]);
  });

  it('a mail that pays one invoice and contests another speaks for each', () => {
    const documents = [invoice('i1'), invoice('i2')];
    const mail = reply('2026-03-03 10:00', {
      invoices: ['i1', 'i2'],
      says: [says('payment_made', { invoices: ['i1'] }), says('dispute', { invoices: ['i2'] })],
    });
    expect(stateAt(FRIDAY, facts([c1, mail], { documents })).invoices.map((one) => one.state)).toEqual([
      'payment_reported',
      'disputed',
    ]);
  });

  it('a promised sum goes to the invoices longest due, and leaves the others where they were', () => {
    const documents = [invoice('i1'), invoice('i2', { dueOn: '2026-02-01' }), invoice('i3', { dueOn: '2026-02-20' })];
    const promise = act('2026-03-03 10:00', {
      type: 'promise',
      date: '2026-03-10',
      minor: 150_000n,
      currency: 'EUR',
      method: 'transfer',
    });
    const { invoices } = stateAt(FRIDAY, facts([c1, promise], { documents }));
    expect(invoices.map((one) => [one.state, one.promised])).toEqual([
      ['promised', 50_000n],
      ['promised', 100_000n],
      ['unanswered', 0n],
    ]);
  });

  it('a mail about changed bank details answers nothing, whatever else it says', () => {
    const fraud = reply('2026-03-03 10:00', {
      says: [says('promise_to_pay', { date: '2026-03-20' }), says('payment_details_change')],
    });
    const one = invoiceAt(FRIDAY, facts([c1, fraud]));
    expect(one.state).toBe('unanswered');
    expect(codes(one)).toContain('bank_details_flag');
  });

  it('a reply that names only a settled invoice is a reply, but its words are not about the others', () => {
    const documents = [invoice('i1'), invoice('i2', { allocations: [paid('2026-02-20', 100_000n)] })];
    const mail = reply('2026-03-03 10:00', { invoices: ['i2'], says: [says('payment_made')] });
    expect(invoiceAt(FRIDAY, facts([c1, mail], { documents })).state).toBe('our_turn');
  });

  it('a dispute that is credited is no dispute any more', () => {
    const dispute = act('2026-03-03 10:00', {
      type: 'dispute',
      minor: 20_000n,
      currency: 'EUR',
      reason: 'wrong_amount',
      owner: null,
      on: null,
    });
    const documents = [invoice('i1', { allocations: [paid('2026-03-04', 20_000n, 'credit_note')] })];
    expect(invoiceAt(FRIDAY, facts([c1, dispute], { documents }))).toMatchObject({
      state: 'unanswered',
      disputed: 0n,
      atRisk: 80_000n,
      parts: [],
    });
  });

  it('confirming and dismissing what a mail says changes what it does', () => {
    const mail = reply('2026-03-03 10:00', { id: 'p', says: [says('promise_to_pay', { date: '2026-03-20' })] });
    const confirmed = act('2026-03-04 10:00', { type: 'confirm_said', intent: 'promise_to_pay' }, { messageId: 'p' });
    expect(invoiceAt('2026-03-27 08:00', facts([c1, mail, confirmed])).state).toBe('promised');
    const dismissed = act(
      '2026-03-04 10:00',
      { type: 'dismiss_said', intent: 'promise_to_pay' },
      { messageId: 'p', id: 'd' },
    );
    expect(invoiceAt(FRIDAY, facts([c1, mail, dismissed])).state).toBe('our_turn');
    const undone = act('2026-03-05 10:00', { type: 'undo', of: 'd' });
    expect(invoiceAt(FRIDAY, facts([c1, mail, dismissed, undone])).state).toBe('promised');
  });

  it('one click decides about a possible answer, either way', () => {
    const mail = reply('2026-03-05 10:00', { id: 'p', threadId: 't9' });
    const yes = act('2026-03-05 11:00', { type: 'mark_answered' }, { messageId: 'p' });
    expect(invoiceAt(FRIDAY, facts([c1, mail, yes])).state).toBe('our_turn');
    const no = act('2026-03-05 11:00', { type: 'mark_not_answer' }, { messageId: 'p' });
    expect(invoiceAt(FRIDAY, facts([c1, mail, no])).state).toBe('unanswered');
  });

  it('debtors that are never chased, and overdue totals below the threshold, have a state that says so', () => {
    const never = { code: 'never_chased_direct_debit', params: {} };
    expect(invoiceAt(FRIDAY, facts([c1], { neverChased: never }))).toMatchObject({
      state: 'not_chased',
      because: [never],
    });
    expect(invoiceAt(FRIDAY, facts([c1, reply('2026-03-03 10:00')], { neverChased: never })).state).toBe('our_turn');
    const policy = { ...defaultPolicy, chaseThresholdUnits: 2_000 };
    expect(invoiceAt(FRIDAY, facts([c1]), 'i1', { policy })).toMatchObject({
      state: 'not_chased',
      because: [{ code: 'below_threshold' }],
    });
  });

  it('a misread date far in the future holds nothing', () => {
    const mail = reply('2026-03-03 10:00', { says: [says('promise_to_pay', { date: '9999-12-31' })] });
    expect(invoiceAt(FRIDAY, facts([c1, mail]))).toMatchObject({ state: 'unanswered', since: '2026-03-03' });
    const broken = reply('2026-03-03 10:00', { says: [says('promise_to_pay', { date: '2026-02-31' })] });
    expect(invoiceAt('2026-03-04 08:00', facts([c1, broken])).state).toBe('acknowledged');
  });

  it('a date that a person picks replaces the next date; since and state stay', () => {
    const known = facts([c1, act('2026-03-06 09:00', { type: 'log', nextOn: '2026-03-12' }, { threadId: 't1' })]);
    expect(invoiceAt('2026-03-06 08:30', known).nextStep.on).toBe('2026-03-06');
    expect(invoiceAt('2026-03-06 10:00', known)).toMatchObject({
      state: 'unanswered',
      since: '2026-03-02',
      nextStep: { on: '2026-03-12' },
    });
    const answered = { ...known, events: [...known.events, reply('2026-03-09 10:00')] };
    expect(invoiceAt('2026-03-09 12:00', answered).nextStep).toMatchObject({ kind: 'answer', on: '2026-03-09' });
  });

  it('an instalment plan counts what comes, over all its invoices', () => {
    const documents = [invoice('i1', { allocations: [paid('2026-03-10', 100_000n)] }), invoice('i2')];
    const instalments = [100_000n, 50_000n, 50_000n].map((minor, i) => ({ on: `2026-0${i + 3}-13`, minor }));
    const known = facts([c1, act('2026-03-03 10:00', { type: 'plan', currency: 'EUR', instalments })], { documents });
    expect(stateAt('2026-04-13 08:00', known).invoices.map((one) => one.state)).toEqual(['settled', 'plan']);
    expect(invoiceAt('2026-04-21 08:00', known, 'i2').state).toBe('promise_broken');
  });

  it('insolvency ends by a person only', () => {
    const insolvent = reply('2026-03-03 10:00', { id: 'ins', says: [says('insolvency')] });
    const decided = act('2026-03-09 10:00', { type: 'hand_off', to: 'lawyer' });
    expect(invoiceAt('2026-03-09 08:00', facts([c1, insolvent])).nextStep).toMatchObject({
      kind: 'decide',
      on: '2026-03-03',
    });
    expect(invoiceAt('2026-03-10 08:00', facts([c1, insolvent, decided])).state).toBe('handed_off');
  });
});
