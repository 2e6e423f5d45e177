import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callList } from '#server/collections/call-list.ts';
import { correctionsOf } from '#server/collections/corrections.ts';
import { defaultPolicy } from '#server/collections/policy.ts';
import { buildReport } from '#server/collections/report.ts';
import type { ReportAccount, ReportContext } from '#server/collections/report.ts';
import type { AccountFacts } from '#server/collections/facts.ts';
import { reportViewSchema } from '#shared/report-view.ts';
import type { ReportView } from '#shared/report-view.ts';
import { account, LAST } from './arbitraries.ts';
import { act, at, bounce, chase, facts, german, invoice, paid, reply, says, stateAt } from './scenario.ts';

const maria = { name: 'Maria', active: true };

function reported(known: AccountFacts, now: string, over: Partial<ReportAccount> = {}): ReportAccount {
  const name = known.accountId;
  return {
    account: { id: name, externalId: name, name },
    owner: maria,
    contacts: [],
    state: stateAt(now, known),
    ...over,
  };
}

function reportOf(accounts: ReportAccount[], now: string, over: Partial<ReportContext> = {}): ReportView {
  return buildReport(accounts, {
    organization: 'us',
    on: now.slice(0, 10),
    asOf: at(now),
    knownAt: null,
    policy: defaultPolicy,
    ourCalendar: german,
    rates: { EUR: 1, USD: 0.9 },
    lastWords: new Map(),
    mailReadTo: [],
    ledgerAsOf: at(now),
    ledgerStale: false,
    unmatched: 0,
    corrections: [],
    ...over,
  });
}

const FRIDAY = '2026-03-06 08:00';
const c1 = chase('2026-03-02 09:00', { id: 'c1' });

describe('the daily report, RULES 8', () => {
  it('lists an account once, in its most urgent section, with tags for the rest', () => {
    const documents = [invoice('i1'), invoice('i2'), invoice('i3', { dueOn: '2026-03-01' })];
    const events = [
      chase('2026-03-02 09:00', { invoices: ['i1'] }),
      chase('2026-03-02 10:00', { invoices: ['i2'], threadId: 't2' }),
      reply('2026-03-03 10:00', { threadId: 't2', id: 'q', says: [says('query')] }),
    ];
    const view = reportOf([reported(facts(events, { documents }), FRIDAY)], FRIDAY, {
      lastWords: new Map([['q', 'Which order?']]),
    });
    expect(view.rows).toHaveLength(1);
    expect(view.rows[0]).toMatchObject({
      section: 'unanswered',
      tags: ['our_turn', 'newly_overdue_not_contacted'],
      state: 'unanswered',
      chases: ['2026-03-02'],
      silence: 4,
    });
    expect(view.rows[0]?.invoices.map((one) => one.number)).toEqual(['I1', 'I2', 'I3']);
    expect(view).toMatchObject({ unanswered: 1, overdueInvoices: 3, atRisk: [{ amount: '3000.00', currency: 'EUR' }] });
    expect(reportViewSchema.safeParse(view).success).toBe(true);
  });

  it('puts each state into its section', () => {
    const sectionAt = (
      events: AccountFacts['events'],
      now = FRIDAY,
      over: Partial<AccountFacts> = {},
    ): string | undefined => reportOf([reported(facts(events, over), now)], now).rows[0]?.section;
    expect(sectionAt([c1])).toBe('unanswered');
    expect(sectionAt([c1, reply('2026-03-03 10:00')])).toBe('our_turn');
    expect(sectionAt([c1, reply('2026-03-05 10:00', { threadId: 't9', from: 'x@acme.test' })])).toBe(
      'possibly_answered',
    );
    expect(sectionAt([c1, bounce('2026-03-02 09:01', 'c1', 'payables@acme.test')])).toBe('not_delivered');
    const promise = act('2026-03-03 10:00', {
      type: 'promise',
      date: '2026-03-04',
      minor: null,
      currency: null,
      method: 'card',
    });
    expect(sectionAt([c1, promise], '2026-03-06 08:00')).toBe('promise_broken');
    expect(sectionAt([c1, promise], '2026-03-05 08:00')).toBe('other');
    const dispute = act('2026-03-03 10:00', {
      type: 'dispute',
      minor: null,
      currency: null,
      reason: 'other',
      owner: null,
      on: '2026-03-06',
    });
    expect(sectionAt([c1, dispute], '2026-03-05 08:00')).toBe('other');
    expect(sectionAt([c1, dispute])).toBe('disputes_due');
    const says_paid = reply('2026-03-03 10:00', { says: [says('payment_made')] });
    expect(sectionAt([c1, says_paid], '2026-03-11 08:00')).toBe('payment_reported_not_arrived');
    expect(sectionAt([])).toBe('newly_overdue_not_contacted');
    expect(sectionAt([], FRIDAY, { documents: [invoice('i1', { dueOn: '2026-03-04' })] })).toBe('other');
    expect(sectionAt([], FRIDAY, { documents: [invoice('i1', { dueOn: '2026-03-06' })] })).toBeUndefined();
    expect(
      sectionAt([act('2026-03-02 10:00', { type: 'log', nextOn: '2026-03-06' })], FRIDAY, {
        documents: [invoice('i1', { dueOn: '2026-03-05' })],
      }),
    ).toBe('follow_ups_due');
  });

  it('lists a mail that touches no clock as our turn, and one held for a decision only there', () => {
    const lone = reply('2026-03-05 10:00', { threadId: 't9', id: 'q' });
    const quiet = facts([lone], { documents: [] });
    expect(reportOf([reported(quiet, FRIDAY)], FRIDAY).rows[0]).toMatchObject({
      section: 'our_turn',
      state: 'our_turn',
      since: '2026-03-05',
      threadId: 't9',
      lastMessageId: 'q',
      nextStep: { kind: 'answer' },
    });
    expect(reportOf([reported(facts([c1, lone]), FRIDAY)], FRIDAY).rows[0]).toMatchObject({
      section: 'possibly_answered',
      tags: [],
    });
  });

  it('orders by base-currency equivalent times business days of silence', () => {
    const row = (id: string, minor: bigint, on: string, currency = 'EUR'): ReportAccount =>
      reported(
        facts([chase(`${on} 09:00`)], { accountId: id, documents: [invoice('i1', { minor, currency })] }),
        '2026-03-12 08:00',
      );
    const view = reportOf(
      [
        row('small', 10_000n, '2026-03-02'),
        row('dollar', 100_000n, '2026-03-05', 'USD'),
        row('large', 100_000n, '2026-03-02'),
      ],
      '2026-03-12 08:00',
    );
    expect(view.rows.map((one) => one.account.id)).toEqual(['large', 'dollar', 'small']);
    expect(view.atRisk).toEqual([
      { amount: '1100.00', currency: 'EUR' },
      { amount: '1000.00', currency: 'USD' },
    ]);
  });

  it('leaves contested amounts out of what is at risk, and shows both parts', () => {
    const dispute = act('2026-03-03 10:00', {
      type: 'dispute',
      minor: 30_000n,
      currency: 'EUR',
      reason: 'wrong_amount',
      owner: null,
      on: null,
    });
    const one = reported(facts([c1, dispute]), FRIDAY);
    expect(one.state.invoices[0]).toMatchObject({ state: 'unanswered', disputed: 30_000n, atRisk: 70_000n });
    expect(one.state.invoices[0]?.parts.map((part) => [part.state, part.minor])).toEqual([
      ['disputed', 30_000n],
      ['unanswered', 70_000n],
    ]);
    expect(reportOf([one], FRIDAY).rows[0]).toMatchObject({
      section: 'unanswered',
      tags: ['disputes_due'],
      atRisk: [{ amount: '700.00', currency: 'EUR' }],
    });
  });

  it('counts orphans truthfully', () => {
    const known = facts([c1]);
    const codeOf = (one: ReportAccount, now: string): (string | undefined)[] =>
      reportOf([one], now).orphans.map((orphan) => orphan.because.code);
    expect(codeOf(reported(known, FRIDAY), FRIDAY)).toEqual([]);
    expect(codeOf(reported(known, FRIDAY, { owner: null }), FRIDAY)).toEqual(['orphan_no_owner']);
    expect(codeOf(reported(known, FRIDAY, { owner: { name: 'Tom', active: false } }), FRIDAY)).toEqual([
      'orphan_no_owner',
    ]);
    expect(codeOf(reported(known, '2026-03-10 08:00'), '2026-03-10 08:00')).toEqual([]);
    expect(codeOf(reported(known, '2026-03-11 08:00'), '2026-03-11 08:00')).toEqual(['orphan_date_past']);
  });

  it('has each overdue invoice in exactly one list', () => {
    fc.assert(
      fc.property(fc.array(account, { maxLength: 4 }), (many) => {
        const accounts = many.map((known, i) => {
          const documents = known.documents.map((one) => ({ ...one, number: `${i}-${one.number}` }));
          return reported({ ...known, accountId: `a${i}`, documents }, LAST);
        });
        const view = reportOf(accounts, LAST);
        const listed = view.rows
          .flatMap((row) => row.invoices)
          .filter((one) => one.daysOverdue > 0)
          .map((one) => one.number);
        const overdue = accounts
          .flatMap((one) => one.state.invoices)
          .filter((one) => one.daysOverdue > 0 && one.atRisk + one.disputed > 0n);
        expect(listed.sort()).toEqual(overdue.map((one) => one.number).sort());
        expect(view.overdueInvoices).toBe(overdue.length);
        expect(new Set(view.rows.map((row) => row.account.id)).size).toBe(view.rows.length);
        expect(reportViewSchema.safeParse(view).success).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the call list', () => {
  it('has broken promises first, then what was chased twice in vain, and only what is due', () => {
    const now = '2026-03-13 08:00';
    const twice = reported(facts([chase('2026-03-02 09:00'), chase('2026-03-06 09:00')], { accountId: 'twice' }), now);
    const once = reported(facts([c1], { accountId: 'once', documents: [invoice('i1', { minor: 900_000n })] }), now);
    const promise = act('2026-03-03 10:00', {
      type: 'promise',
      date: '2026-03-05',
      minor: null,
      currency: null,
      method: 'card',
    });
    const broken = reported(facts([c1, promise], { accountId: 'broken' }), now);
    const waiting = reported(facts([chase('2026-03-12 09:00')], { accountId: 'waiting' }), now);
    const view = reportOf([once, waiting, twice, broken], now);
    expect(callList(view.rows, '2026-03-13').map((row) => row.account.id)).toEqual(['broken', 'twice', 'once']);
    expect(view.rows.find((row) => row.account.id === 'twice')?.nextStep.kind).toBe('call');
  });
});

describe('corrections', () => {
  it('are what later knowledge changes in a state that was reported', () => {
    const late = { ...reply('2026-03-04 10:00'), recordedAt: at('2026-03-09 10:00') };
    const known = facts([c1, late]);
    const asKnown = stateAt(FRIDAY, known, { knownAt: at(FRIDAY) });
    expect(correctionsOf(asKnown, stateAt(FRIDAY, known))).toMatchObject([
      { accountId: 'acme', invoiceId: 'i1', was: 'unanswered', is: 'our_turn', because: { code: 'replied' } },
    ]);
    expect(correctionsOf(asKnown, asKnown)).toEqual([]);
  });

  it('say when a payment was booked later', () => {
    const booked = { ...paid('2026-03-04', 100_000n), recordedAt: at('2026-03-09 10:00') };
    const known = facts([c1], { documents: [invoice('i1', { allocations: [booked] })] });
    expect(correctionsOf(stateAt(FRIDAY, known, { knownAt: at(FRIDAY) }), stateAt(FRIDAY, known))).toMatchObject([
      { was: 'unanswered', is: 'settled' },
    ]);
  });
});
