import { describe, expect, it } from 'vitest';
import { buildCalendar } from '#server/collections/calendar.ts';
import { holidayDays } from '#server/collections/holidays.ts';

const berlin = buildCalendar({ timeZone: 'Europe/Berlin', country: 'DE', region: 'BY' });

describe('business calendars', () => {
  it('know the holidays of a country, of its region, and substitute days', () => {
    expect(holidayDays('DE', null, 2026)).toContain('2026-04-03');
    expect(holidayDays('DE', null, 2026)).not.toContain('2026-01-06');
    expect(holidayDays('DE', 'BY', 2026)).toContain('2026-01-06');
    expect(holidayDays('US', null, 2026)).toContain('2026-07-03');
    expect(holidayDays('DE', null, 2026)).not.toContain('2026-12-24');
  });

  it('count every day of a long holiday', () => {
    expect(holidayDays('SA', null, 2026).filter((day) => day.startsWith('2026-05-2')).length).toBeGreaterThanOrEqual(4);
  });

  it('have weekends only for a country or a year that nobody knows', () => {
    expect(holidayDays('ZZ', null, 2026)).toEqual([]);
    expect(holidayDays('DE', null, 9999)).toEqual([]);
    expect(holidayDays('not a country', null, 2026)).toEqual([]);
  });

  it("take the country's own weekend, or the one given", () => {
    const riyadh = buildCalendar({ timeZone: 'Asia/Riyadh', country: 'SA', region: null });
    expect([riyadh.isBusinessDay('2026-03-06'), riyadh.isBusinessDay('2026-03-08')]).toEqual([false, true]);
    const given = buildCalendar({ timeZone: 'Asia/Riyadh', country: 'SA', region: null, weekend: [7] });
    expect(given.isBusinessDay('2026-03-06')).toBe(true);
    expect(() =>
      buildCalendar({ timeZone: 'Asia/Riyadh', country: 'SA', region: null, weekend: [1, 2, 3, 4, 5, 6, 7] }),
    ).toThrow(RangeError);
  });

  it('add and count business days the same way', () => {
    expect(berlin.addBusinessDays('2026-04-02', 1)).toBe('2026-04-07');
    expect(berlin.businessDaysBetween('2026-04-02', '2026-04-07')).toBe(1);
    expect(berlin.businessDaysBetween('2026-04-07', '2026-04-02')).toBe(0);
    for (const day of ['2025-12-30', '2026-02-28', '2027-12-23']) {
      for (const n of [1, 3, 10, 260]) expect(berlin.businessDaysBetween(day, berlin.addBusinessDays(day, n))).toBe(n);
    }
  });

  it('name the holidays that were skipped, but no weekends', () => {
    expect(berlin.holidaysBetween('2026-04-02', '2026-04-07')).toEqual(['2026-04-03', '2026-04-06']);
    expect(berlin.holidaysBetween('2026-12-24', '2026-12-31')).toEqual(['2026-12-25']);
    expect(berlin.holidaysBetween('2025-12-31', '2026-01-06')).toEqual(['2026-01-01', '2026-01-06']);
  });

  it('begin days in the time zone, through both clock changes', () => {
    expect(berlin.dayOf(Date.parse('2026-03-28T22:59:59Z'))).toBe('2026-03-28');
    expect(berlin.dayOf(Date.parse('2026-03-28T23:00:00Z'))).toBe('2026-03-29');
    expect(berlin.dayOf(Date.parse('2026-03-29T22:00:00Z'))).toBe('2026-03-30');
    expect(berlin.startOf('2026-10-26') - berlin.startOf('2026-10-25')).toBe(25 * 3_600_000);
    expect(() => buildCalendar({ timeZone: 'Nowhere/Land', country: 'DE', region: null })).toThrow(RangeError);
  });

  it('take the gap of a midnight clock change forward, and agree with the platform everywhere', () => {
    const santiago = buildCalendar({ timeZone: 'America/Santiago', country: 'CL', region: null });
    expect(new Date(santiago.startOf('2026-09-06')).toISOString()).toBe('2026-09-06T04:00:00.000Z');
    for (const zone of ['America/Santiago', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC']) {
      const calendar = buildCalendar({ timeZone: zone, country: 'US', region: null });
      for (let at = Date.UTC(2025, 11, 20); at < Date.UTC(2027, 0, 12); at += 5 * 3_600_000 + 1_234_567) {
        const day = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString();
        expect(calendar.dayOf(at)).toBe(day);
        expect(calendar.startOf(day)).toBeLessThanOrEqual(at);
        expect(calendar.dayOf(calendar.startOf(day))).toBe(day);
      }
    }
  });
});
