import { describe, expect, it } from 'vitest';
import { BECAUSE_CODES } from '#server/collections/because-codes.ts';
import { becauseDe } from '#shared/words/because-de.ts';
import { becauseEn } from '#shared/words/because-en.ts';
import { de } from '#shared/words/de.ts';
import { en } from '#shared/words/en.ts';
import { showIn } from '#shared/words/show.ts';
import { verdictDe } from '#shared/words/verdict-de.ts';
import { verdictEn } from '#shared/words/verdict-en.ts';
import { sentenceOf } from '#shared/words/words.ts';

describe('words for the reasons of the clock', () => {
  it.each([becauseEn, becauseDe])('has a sentence for each code, and for no other', (because) => {
    expect(Object.keys(because).sort()).toEqual(Object.keys(BECAUSE_CODES).sort());
  });

  it('words the reasons of a verdict in both languages', () => {
    expect(Object.keys(verdictDe).sort()).toEqual(Object.keys(verdictEn).sort());
  });

  it('fills days and amounts by locale', () => {
    const params = { date: '2026-11-27', amount: '12000.00', currency: 'EUR' };
    const broken = { code: 'promise_broken', params };
    expect(sentenceOf(en, broken, showIn('en-GB', 'UTC', '2026-11-30'))).toBe(
      'Promised for Fri 27 Nov, €12,000.00 has not come.',
    );
    expect(sentenceOf(de, broken, showIn('de-DE', 'UTC', '2026-11-30'))).toBe(
      'Zugesagt zum Fr., 27. Nov.; 12.000,00\u00a0€ fehlen.',
    );
  });

  it('uses only params that its code carries', () => {
    for (const [code, meaning] of Object.entries(BECAUSE_CODES)) {
      const names = /\{([^}]*)\}/.exec(meaning)?.[1]?.split(', ') ?? [];
      const asked = new Set<string>();
      const params = new Proxy({}, { get: (_, name) => asked.add(String(name)) && '' }) as Record<string, string>;
      const show = showIn('en', 'UTC', '2026-01-01');
      en.because[code]?.(params, show);
      de.because[code]?.(params, show);
      expect([code, [...asked].filter((name) => !names.includes(name))]).toEqual([code, []]);
    }
  });

  it('shows an unknown code as it is', () => {
    expect(sentenceOf(en, { code: 'unheard_of', params: {} }, showIn('en', 'UTC', '2026-01-01'))).toBe('unheard_of');
  });
});
