import { describe, expect, it } from 'vitest';
import { briefFigure, bucketOf, figure, isZero, money, shares } from '#addin/outlook/pane/amounts.ts';
import { acme } from '#test/addin/fixtures/acme.ts';

describe('amounts', () => {
  it('are written as the reader writes them, exact beyond what a float can hold', () => {
    expect(money('90071992547409.93', 'EUR', 'en')).toBe('€90,071,992,547,409.93');
    expect(money('1200', 'JPY', 'en')).toBe('¥1,200');
  });

  it('stand without their currency where the column names it', () => {
    expect(figure('-1234.50', 'EUR', 'en')).toBe('-1,234.50');
    expect(figure('1234.500', 'KWD', 'en')).toBe('1,234.500');
    expect(figure('1234.50', 'EUR', 'de')).toBe('1.234,50');
  });

  it('are brief in a narrow column', () => {
    expect(briefFigure('24110.50', 'en')).toBe('24,111');
    expect(briefFigure('1201199.00', 'en')).toBe('1.2M');
    expect(briefFigure('0.00', 'en')).toBe('–');
  });

  it('know zero however it is written', () => {
    expect(['0', '0.00', '-0.00', '0.000'].every(isZero)).toBe(true);
    expect(['0.01', '10', '-0.10'].some(isZero)).toBe(false);
  });
});

describe('aging', () => {
  it('has its boundaries on the due day and after 30, 60 and 90 days', () => {
    expect([-5, 0, 1, 30, 31, 60, 61, 90, 91].map(bucketOf)).toEqual([
      'notDue',
      'notDue',
      'd1_30',
      'd1_30',
      'd31_60',
      'd31_60',
      'd61_90',
      'd61_90',
      'over90',
    ]);
  });

  it('gives each bucket its share in thousandths, and none when nothing is open', () => {
    const position = acme.account?.positions[0];
    if (position === undefined) throw new Error('the fixture has a position');
    expect(shares(position)).toEqual({ notDue: 569, d1_30: 146, d31_60: 283, d61_90: 0, over90: 0 });
    const none = {
      ...position,
      buckets: { notDue: '0.00', d1_30: '0.00', d31_60: '0.00', d61_90: '0.00', over90: '0.00' },
    };
    expect(Object.values(shares(none)).every((share) => share === 0)).toBe(true);
  });
});
