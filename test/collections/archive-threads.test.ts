import { describe, expect, it } from 'vitest';
import { type ArchiveMail, type ArchiveQuestion, archiveRows } from '#server/collections/archive-threads.ts';
import type { BusinessCalendar } from '#server/collections/calendar-types.ts';
import { addDays, type Day, daysBetween, weekday } from '#shared/days.ts';

/** UTC, Saturday and Sunday free, no holidays. */
const calendar: BusinessCalendar = {
  dayOf: (at) => new Date(at).toISOString().slice(0, 10),
  startOf: (day) => Date.parse(`${day}T00:00:00Z`),
  isBusinessDay: (day) => weekday(day) < 6,
  addBusinessDays(day, n) {
    let left = n;
    let at: Day = day;
    while (left > 0) {
      at = addDays(at, 1);
      if (weekday(at) < 6) left--;
    }
    return at;
  },
  businessDaysBetween: (from, to) =>
    Array.from({ length: daysBetween(from, to) }, (_, i) => addDays(from, i + 1)).filter((day) => weekday(day) < 6)
      .length,
  holidaysBetween: () => [],
};

function mail(key: string, at: string, change: Partial<ArchiveMail> = {}): ArchiveMail {
  return { key, messageId: key, at: Date.parse(at), direction: 'outbound', verdict: 'human', parents: [], ...change };
}

function ask(thread: ArchiveMail[], asOf: string, change: Partial<ArchiveQuestion> = {}) {
  const question: ArchiveQuestion = {
    asOf: Date.parse(asOf),
    days: 3,
    unit: 'calendar',
    calendar,
    maxAge: null,
    ...change,
  };
  return archiveRows([thread], question)[0];
}

const theirs = { direction: 'inbound' } as const;

describe('archiveRows', () => {
  const chase = mail('a', '2025-03-03T10:00:00Z'); // Monday

  it('falls due at the midnight that ends the N-th day', () => {
    expect(ask([chase], '2025-03-06T23:59:59Z')).toMatchObject({
      state: 'waiting',
      dueAt: Date.parse('2025-03-07T00:00:00Z'),
    });
    expect(ask([chase], '2025-03-07T00:00:00Z')).toMatchObject({
      state: 'unanswered',
      root: 'a',
      since: '2025-03-03',
      chases: ['2025-03-03'],
    });
    const friday = mail('f', '2025-03-07T10:00:00Z');
    expect(ask([friday], '2025-03-12T12:00:00Z', { unit: 'business' })?.state).toBe('waiting');
    expect(ask([friday], '2025-03-13T00:00:00Z', { unit: 'business' })?.state).toBe('unanswered');
  });

  it('is answered by any later human mail of others, and by nothing else', () => {
    const at = '2025-04-01T00:00:00Z';
    expect(ask([chase, mail('b', '2025-03-04T10:00:00Z', theirs)], at)).toMatchObject({
      state: 'our_turn',
      lastAt: null,
      chases: [],
    });
    expect(ask([chase, mail('b', '2025-03-04T10:00:00Z', { ...theirs, verdict: 'automatic' })], at)?.state).toBe(
      'unanswered',
    );
    expect(ask([chase, mail('b', '2025-03-04T10:00:00Z', { ...theirs, verdict: 'undeliverable' })], at)?.state).toBe(
      'unanswered',
    );
    expect(ask([chase, mail('b', '2025-03-02T10:00:00Z', theirs)], at)?.state).toBe('unanswered');
  });

  it('restarts the clock with each mail of ours and keeps since', () => {
    const again = mail('b', '2025-03-10T10:00:00Z');
    expect(ask([chase, again], '2025-03-12T00:00:00Z')).toMatchObject({
      state: 'waiting',
      since: '2025-03-03',
      lastAt: again.at,
      chases: ['2025-03-03', '2025-03-10'],
      messageIds: ['a', 'b'],
    });
    const answer = mail('r', '2025-03-04T10:00:00Z', theirs);
    expect(ask([chase, answer, again], '2025-03-20T00:00:00Z')).toMatchObject({
      state: 'unanswered',
      since: '2025-03-10',
    });
  });

  it('puts a reply after its parent whatever the clocks say', () => {
    const early = mail('r', '2025-03-03T09:30:00Z', { ...theirs, parents: ['a'] });
    expect(ask([chase, early], '2025-04-01T00:00:00Z')).toMatchObject({ state: 'our_turn', root: 'a' });
    const circle = [
      mail('x', '2025-03-03T10:00:00Z', { parents: ['y'] }),
      mail('y', '2025-03-03T11:00:00Z', { parents: ['x'] }),
    ];
    expect(ask(circle, '2025-04-01T00:00:00Z')?.state).toBe('unanswered');
  });

  it('looks at nothing after as-of and leaves out what is silent too long', () => {
    const answer = mail('b', '2025-03-20T10:00:00Z', theirs);
    expect(ask([chase, answer], '2025-03-10T00:00:00Z')).toMatchObject({ state: 'unanswered', messageIds: ['a'] });
    expect(ask([answer], '2025-03-10T00:00:00Z')).toBeUndefined();
    expect(ask([chase], '2025-07-01T10:00:00Z', { maxAge: 120 })?.state).toBe('unanswered');
    expect(ask([chase], '2025-07-01T10:00:01Z', { maxAge: 120 })?.state).toBe('closed');
  });

  it('knows threads in which nobody waits for anybody', () => {
    const internal = mail('i', '2025-03-03T10:00:00Z', { direction: 'internal' });
    expect(ask([internal], '2025-04-01T00:00:00Z')?.state).toBe('not_contacted');
    expect(
      ask([mail('n', '2025-03-03T10:00:00Z', { ...theirs, verdict: 'automatic' })], '2025-04-01T00:00:00Z')?.state,
    ).toBe('not_contacted');
  });
});
