import { describe, expect, it } from 'vitest';
import { fullDay, lastDayBefore, localDayOf, shortDay, shortInstant } from '#addin/outlook/pane/dates.ts';
import { textFor } from '#addin/words/text.ts';

const now = new Date(2026, 10, 20, 12);

describe('days', () => {
  it('are short and carry the year only when it is another', () => {
    expect(shortDay('2026-11-26', 'en-GB', now)).toMatch(/^Thu,? 26 Nov$/);
    expect(shortDay('2001-11-26', 'en-GB', now)).toContain('2001');
  });

  it('have a full form', () => {
    expect(fullDay('2026-11-26', 'en-GB')).toMatch(/^Thursday,? 26 November 2026$/);
  });
});

describe('instants', () => {
  const text = textFor('en-GB', new Date(2026, 10, 20, 12));
  const at = (day: number, hour: number): string => new Date(2026, 10, day, hour, 40).toISOString();

  it('say today and yesterday by the calendar, not by 24 hours', () => {
    expect(shortInstant(at(20, 7), text, now)).toBe('today 07:40');
    expect(shortInstant(at(19, 0), text, now)).toBe('yesterday 00:40');
    expect(shortInstant(at(18, 23), text, now)).toMatch(/^Wed,? 18 Nov, 23:40$/);
  });

  it('leave the time out in another year', () => {
    expect(shortInstant(new Date(2001, 4, 14, 9).toISOString(), text, now)).toMatch(/^Mon,? 14 May 2001$/);
  });

  it('fall on the day of the reader', () => {
    expect(localDayOf(new Date(2026, 0, 1, 0, 5).toISOString())).toBe('2026-01-01');
  });

  it('end a wait on the day before midnight', () => {
    expect(lastDayBefore(new Date(2026, 10, 27).toISOString())).toBe('2026-11-26');
    expect(lastDayBefore(new Date(2026, 10, 27, 9).toISOString())).toBe('2026-11-27');
  });
});
