import { describe, expect, it } from 'vitest';
import { buildCalendar } from '#server/collections/calendar.ts';
import { defaultPolicy } from '#server/collections/policy.ts';
import { at, away, chase, codes, facts, invoice, invoiceAt, reply, stateAt } from './scenario.ts';

// March 2026: Monday is the 2nd. Good Friday is 3 April, Easter Monday 6 April.

describe('the clock of RULES 7.2', () => {
  it('counts Tuesday, Wednesday, Thursday and is unanswered from Friday 00:00', () => {
    const known = facts([chase('2026-03-02 09:00')]);
    expect(invoiceAt('2026-03-05 23:59', known)).toMatchObject({
      state: 'waiting',
      since: '2026-03-02',
      dueAt: at('2026-03-06 00:00'),
    });
    expect(invoiceAt('2026-03-06 00:00', known)).toMatchObject({
      state: 'unanswered',
      since: '2026-03-02',
      dueAt: null,
      deadline: at('2026-03-06 00:00'),
    });
  });

  it('skips weekends and the holidays of the debtor, and says so', () => {
    const known = facts([chase('2026-04-01 09:00')]);
    const waiting = invoiceAt('2026-04-08 12:00', known);
    expect(waiting).toMatchObject({ state: 'waiting', dueAt: at('2026-04-09 00:00') });
    expect(waiting.because).toContainEqual({ code: 'holidays_skipped', params: { dates: '2026-04-03,2026-04-06' } });
    expect(invoiceAt('2026-04-09 00:00', known).state).toBe('unanswered');
  });

  it('begins and ends days in our time zone through a clock change', () => {
    const newYork = buildCalendar({ timeZone: 'America/New_York', country: 'US', region: null });
    const over = { calendar: newYork, ourCalendar: newYork };
    // Friday 6 March 2026, 23:30 in New York; the clocks go forward on Sunday the 8th.
    const known = facts([chase('2026-03-07 05:30')]);
    const flip = Date.parse('2026-03-12T04:00:00Z');
    expect(invoiceAt('2026-03-11 12:00', known, 'i1', over).dueAt).toBe(flip);
    expect(stateAt('2026-03-11 12:00', known, { ...over, now: flip - 1 }).invoices[0]?.state).toBe('waiting');
    expect(
      stateAt('2026-03-11 12:00', known, {
        ...over,
        now: flip,
        readThrough: [{ address: 'maria@us.test', name: 'Maria', through: flip }],
      }).invoices[0]?.state,
    ).toBe('unanswered');
  });

  it('moves the deadline when chasing again, never since', () => {
    const known = facts([chase('2026-03-02 09:00'), chase('2026-03-05 09:00', { threadId: 't2' })]);
    expect(invoiceAt('2026-03-10 12:00', known)).toMatchObject({ state: 'waiting', since: '2026-03-02' });
    expect(invoiceAt('2026-03-11 00:00', known)).toMatchObject({ state: 'unanswered', since: '2026-03-02' });
  });

  it('lists a silence of more than ten business days whatever the deadline says', () => {
    const days = ['02', '05', '10', '13', '16'].map((day) => chase(`2026-03-${day} 09:00`));
    const known = facts(days);
    expect(invoiceAt('2026-03-16 12:00', known).state).toBe('waiting');
    const listed = invoiceAt('2026-03-17 08:00', known);
    expect(listed).toMatchObject({ state: 'unanswered', since: '2026-03-02' });
    expect(codes(listed)).toContain('silence_cap');
    expect(listed.silenceChases).toHaveLength(5);
  });

  it('counts one chase a day however many mails', () => {
    const known = facts([
      chase('2026-03-02 09:00'),
      chase('2026-03-02 15:00'),
      chase('2026-03-02 16:00', { threadId: 't2' }),
    ]);
    expect(invoiceAt('2026-03-06 08:00', known).chases).toHaveLength(1);
  });

  it('takes N from the policy, and from the stage of the latest chase', () => {
    const known = facts([chase('2026-03-02 09:00', { template: { stage: 'final_demand', expectsAnswer: true } })]);
    const policy = { ...defaultPolicy, unansweredAfterByStage: { final_demand: 5 } };
    expect(invoiceAt('2026-03-09 12:00', known, 'i1', { policy }).state).toBe('waiting');
    expect(invoiceAt('2026-03-10 00:00', known, 'i1', { policy }).state).toBe('unanswered');
  });

  it('covers what a chase names, and what was overdue that day when it names nothing', () => {
    const documents = [invoice('i1'), invoice('i2', { dueOn: '2026-03-02' }), invoice('i3')];
    const naming = stateAt('2026-03-06 08:00', facts([chase('2026-03-02 09:00', { invoices: ['i1'] })], { documents }));
    expect(naming.invoices.map((one) => one.state)).toEqual(['unanswered', 'not_contacted', 'not_contacted']);
    const silent = stateAt('2026-03-06 08:00', facts([chase('2026-03-02 09:00')], { documents }));
    expect(silent.invoices.map((one) => one.state)).toEqual(['unanswered', 'not_contacted', 'unanswered']);
    expect(silent.episodes.map((one) => [one.chasedOn, one.invoices.length])).toEqual([
      ['2026-03-02', 2],
      [null, 1],
    ]);
  });

  it('takes mail that asks while nothing is due, and templates that expect no answer, for no chase', () => {
    const early = facts([chase('2026-02-10 09:00')]);
    expect(invoiceAt('2026-03-06 08:00', early).state).toBe('not_contacted');
    const statement = facts([chase('2026-03-02 09:00', { template: { stage: null, expectsAnswer: false } })]);
    expect(invoiceAt('2026-03-06 08:00', statement).state).toBe('not_contacted');
  });

  it('never says unanswered before every mailbox of ours on the thread is read past the deadline', () => {
    const known = facts([
      chase('2026-03-02 09:00', { cc: ['tom@us.test'], ourAddresses: ['maria@us.test', 'tom@us.test'] }),
    ]);
    const maria = { address: 'maria@us.test', name: 'Maria', through: at('2026-03-06 08:00') };
    const tom = { address: 'tom@us.test', name: 'Tom', through: at('2026-03-05 07:12') };
    const unread = invoiceAt('2026-03-06 08:00', known, 'i1', { readThrough: [maria, tom] });
    expect(unread.state).toBe('cannot_tell');
    expect(unread.because[0]).toMatchObject({ code: 'mail_not_read', params: { mailbox: 'Tom' } });
    expect(invoiceAt('2026-03-06 08:00', known, 'i1', { readThrough: [maria] }).because[0]?.code).toBe(
      'mailbox_not_connected',
    );
    expect(
      invoiceAt('2026-03-06 08:00', known, 'i1', { readThrough: [maria, { ...tom, through: at('2026-03-06 00:00') }] })
        .state,
    ).toBe('unanswered');
  });

  it('replays what was known: a reply recorded later answers in hindsight only', () => {
    const late = reply('2026-03-04 10:00', { recordedAt: at('2026-03-09 10:00') });
    const known = facts([chase('2026-03-02 09:00'), late]);
    expect(invoiceAt('2026-03-06 08:00', known, 'i1', { knownAt: at('2026-03-06 08:00') }).state).toBe('unanswered');
    expect(invoiceAt('2026-03-06 08:00', known).state).toBe('our_turn');
  });

  it('lets a reply follow its parent whatever the clocks say', () => {
    const first = chase('2026-03-02 09:00', { id: 'c1' });
    const known = facts([first, reply('2026-03-02 08:55', { repliesTo: 'c1' })]);
    expect(invoiceAt('2026-03-06 08:00', known).state).toBe('our_turn');
  });

  it('says when the ledger is a later snapshot', () => {
    const documents = [invoice('i1', { pastKnown: false, recordedAt: at('2026-05-01 08:00') })];
    expect(codes(invoiceAt('2026-03-06 08:00', facts([chase('2026-03-02 09:00')], { documents })))).toContain(
      'ledger_past_unknown',
    );
  });
});

describe('the absence hold', () => {
  it('ends with the first business day after the return', () => {
    const known = facts([chase('2026-03-02 09:00'), away('2026-03-02 09:01', '2026-03-10')]);
    expect(invoiceAt('2026-03-11 12:00', known)).toMatchObject({ state: 'waiting', dueAt: at('2026-03-12 00:00') });
    expect(invoiceAt('2026-03-12 00:00', known).state).toBe('unanswered');
  });

  it('never shortens the clock, and somebody present makes it void', () => {
    const back = facts([chase('2026-03-02 09:00'), away('2026-03-02 09:01', '2026-03-03')]);
    expect(invoiceAt('2026-03-05 12:00', back).state).toBe('waiting');
    const present = facts([
      chase('2026-03-02 09:00', { to: ['payables@acme.test', 'boss@acme.test'] }),
      away('2026-03-02 09:01', '2026-03-10'),
    ]);
    expect(invoiceAt('2026-03-06 08:00', present).state).toBe('unanswered');
  });

  it('does not hold for a long absence or where a stand-in is named', () => {
    const long = facts([chase('2026-03-02 09:00'), away('2026-03-02 09:01', '2026-03-30')], {
      contacts: [{ address: 'boss@acme.test', recordedAt: 0, deadSince: null }],
    });
    expect(invoiceAt('2026-03-06 08:00', long)).toMatchObject({
      state: 'unanswered',
      nextStep: { kind: 'resend', contact: 'boss@acme.test' },
    });
    const standIn = facts([
      chase('2026-03-02 09:00'),
      away('2026-03-02 09:01', '2026-03-10', { standIn: 'eve@acme.test' }),
    ]);
    expect(invoiceAt('2026-03-06 08:00', standIn)).toMatchObject({
      state: 'unanswered',
      nextStep: { kind: 'resend', contact: 'eve@acme.test' },
    });
  });
});
