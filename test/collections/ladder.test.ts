import { describe, expect, it } from 'vitest';
import { accountRung, nextRung } from '#server/collections/ladder.ts';
import { defaultPolicy } from '#server/collections/policy.ts';
import { act, chase, facts, german, invoice, stateAt } from './scenario.ts';

const mark = (
  on: string,
  stage: 'reminder' | 'firm_reminder' | 'final_demand' | null = null,
): { on: string; messageId: string; stage: typeof stage } => ({ on, messageId: on, stage });
const rung = (dueOn: string, chases: ReturnType<typeof mark>[], today = '2026-03-20'): unknown =>
  nextRung({ dueOn, chases }, today, defaultPolicy, german);

describe('the ladder of RULES 10', () => {
  it('offers courtesy before the due day only', () => {
    expect(rung('2026-03-25', [])).toEqual({ stage: 'courtesy', on: '2026-03-20' });
    expect(rung('2026-03-19', [])).toEqual({ stage: 'reminder', on: '2026-03-23' });
  });

  it('climbs by the chases of the invoice, at days past due', () => {
    expect(rung('2026-03-02', [mark('2026-03-05')])).toEqual({ stage: 'firm_reminder', on: '2026-03-16' });
    expect(rung('2026-03-02', [mark('2026-03-05'), mark('2026-03-16')])).toEqual({
      stage: 'final_demand',
      on: '2026-04-01',
    });
    expect(
      rung(
        '2026-01-02',
        ['01-05', '01-16', '02-02', '03-05'].map((day) => mark(`2026-${day}`)),
      ),
    ).toMatchObject({ stage: 'hand_off' });
  });

  it('keeps five business days between two rungs', () => {
    expect(rung('2026-01-02', [mark('2026-03-19')])).toEqual({ stage: 'firm_reminder', on: '2026-03-26' });
  });

  it('goes on from the highest rung sent', () => {
    expect(rung('2026-01-02', [mark('2026-02-02', 'final_demand')])).toMatchObject({ stage: 'hand_off' });
  });

  it('writes one message per account at the rung of its oldest chaseable invoice, and names what it leaves out', () => {
    const documents = [
      invoice('i1', { dueOn: '2026-01-30' }),
      invoice('i2'),
      invoice('i3'),
      invoice('i4', { dueOn: '2026-04-30' }),
    ];
    const events = [
      chase('2026-02-03 09:00', { invoices: ['i1'] }),
      act(
        '2026-03-03 10:00',
        { type: 'dispute', minor: null, currency: null, reason: 'other', owner: null, on: null },
        { invoices: ['i2'] },
      ),
    ];
    const { invoices } = stateAt('2026-03-06 08:00', facts(events, { documents }));
    expect(accountRung(invoices, '2026-03-06', defaultPolicy, german)).toEqual({
      stage: 'firm_reminder',
      on: '2026-02-13',
      isDue: true,
      invoices: ['i1', 'i3'],
      leftOut: [{ invoiceId: 'i2', state: 'disputed' }],
    });
    expect(accountRung([], '2026-03-06', defaultPolicy, german)).toBeNull();
  });
});
