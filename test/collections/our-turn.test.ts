import { describe, expect, it } from 'vitest';
import { act, chase, facts, invoiceAt, reply, says, sent, stateAt } from './scenario.ts';

const c1 = chase('2026-03-02 09:00', { id: 'c1' });
const asks = reply('2026-03-03 10:00', { id: 'q', says: [says('query')] });

describe('our turn, RULES 7.6', () => {
  it('holds with or without a chase, also for mail that touches no clock', () => {
    const elsewhere = { threadId: 't9', from: 'new@acme.test', ourAddresses: ['tom@us.test'] };
    const known = facts([c1, reply('2026-03-05 10:00', { ...elsewhere, id: 'q' })]);
    expect(stateAt('2026-03-06 08:00', known).ourTurns).toMatchObject([
      { messageId: 'q', threadId: 't9', since: '2026-03-05' },
    ]);
    const answered = { ...known, events: [...known.events, sent('2026-03-06 07:00', { threadId: 't9' })] };
    expect(stateAt('2026-03-06 08:00', answered).ourTurns).toEqual([]);
    expect(invoiceAt('2026-03-06 08:00', facts([reply('2026-03-05 10:00', { invoices: ['i1'] })])).state).toBe(
      'our_turn',
    );
  });

  it('is not opened by mail that only promises, acknowledges or reports payment', () => {
    for (const intent of ['promise_to_pay', 'acknowledgement', 'payment_made'] as const) {
      expect(
        stateAt('2026-03-06 08:00', facts([c1, reply('2026-03-03 10:00', { says: [says(intent)] })])).ourTurns,
      ).toEqual([]);
    }
  });

  it('ends by a mail of ours to them that is not a chase; then a reminder is the follow-up', () => {
    const known = facts([c1, asks, sent('2026-03-04 10:00')]);
    expect(invoiceAt('2026-03-09 08:00', known)).toMatchObject({
      state: 'waiting',
      nextStep: { kind: 'wait', on: '2026-03-10' },
    });
    expect(invoiceAt('2026-03-10 08:00', known)).toMatchObject({
      state: 'waiting',
      nextStep: { kind: 'remind', on: '2026-03-10' },
    });
    const chasedAgain = { ...known, events: [...known.events, chase('2026-03-10 09:00')] };
    expect(invoiceAt('2026-03-11 08:00', chasedAgain)).toMatchObject({ state: 'waiting', since: '2026-03-10' });
  });

  it('ends by a reached call, not by a voicemail', () => {
    const voicemail = act('2026-03-04 10:00', { type: 'call', outcome: 'voicemail', date: null });
    expect(invoiceAt('2026-03-05 08:00', facts([c1, asks, voicemail])).state).toBe('our_turn');
    const reached = act('2026-03-04 10:00', { type: 'call', outcome: 'nothing', date: null });
    expect(invoiceAt('2026-03-05 08:00', facts([c1, asks, reached])).state).toBe('acknowledged');
  });

  it('is put off by a log with a next date, until that date', () => {
    const known = facts([c1, asks, act('2026-03-03 15:00', { type: 'log', nextOn: '2026-03-09' }, { threadId: 't1' })]);
    expect(invoiceAt('2026-03-08 08:00', known)).toMatchObject({ state: 'waiting', nextStep: { on: '2026-03-09' } });
    expect(invoiceAt('2026-03-09 08:00', known).state).toBe('our_turn');
  });

  it('is ended by machine mail of ours in no case', () => {
    expect(
      invoiceAt('2026-03-05 08:00', facts([c1, asks, sent('2026-03-04 10:00', { verdict: 'automatic' })])).state,
    ).toBe('our_turn');
  });

  it('gives way to a later word about money: the latest event wins', () => {
    const pays = reply('2026-03-04 10:00', { says: [says('payment_made')] });
    expect(invoiceAt('2026-03-05 08:00', facts([c1, asks, pays])).state).toBe('payment_reported');
  });

  it('lies over a promise that stays in force', () => {
    const promise = act('2026-03-02 15:00', {
      type: 'promise',
      date: '2026-03-20',
      minor: null,
      currency: null,
      method: 'transfer',
    });
    expect(invoiceAt('2026-03-03 12:00', facts([c1, promise, asks])).state).toBe('our_turn');
    expect(invoiceAt('2026-03-05 12:00', facts([c1, promise, asks, sent('2026-03-04 10:00')])).state).toBe('promised');
  });
});
