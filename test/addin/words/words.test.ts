import { describe, expect, it } from 'vitest';
import { de as pageDe } from '#addin/preview/words/de.ts';
import { en as pageEn } from '#addin/preview/words/en.ts';
import { de } from '#addin/words/de.ts';
import { en } from '#addin/words/en.ts';
import { fill, textFor } from '#addin/words/text.ts';

function places(template: string): string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
}

describe.each([
  ['pane', en, de],
  ['pages', pageEn, pageDe],
])('the words of the %s', (_name, english, german) => {
  it('say the same with the same facts in every language', () => {
    const german_: Record<string, string> = german;
    expect(Object.keys(german).sort()).toEqual(Object.keys(english).sort());
    const differing = Object.entries(english).filter(
      ([label, words]) => places(words).join() !== places(german_[label] ?? '').join(),
    );
    expect(differing).toEqual([]);
  });
});

describe('text', () => {
  it('follows the reader: German for German locales, else English', () => {
    expect(textFor('de-AT', new Date(2026, 10, 20, 12)).say('money.overdue')).toBe('überfällig');
    expect(textFor('fr-FR', new Date(2026, 10, 20, 12)).say('money.overdue')).toBe('overdue');
  });

  it('counts by the plural of its own language, with the figures of the reader', () => {
    expect(textFor('en', new Date(2026, 10, 20, 12)).count('conversation.businessDays', 1)).toBe('1 business day');
    expect(textFor('fr-FR', new Date(2026, 10, 20, 12)).count('conversation.businessDays', 0)).toBe('0 business days');
    expect(textFor('de', new Date(2026, 10, 20, 12)).count('conversation.reminders', 1200)).toBe('1.200 Mahnungen');
  });

  it('leaves a place without a fact visible', () => {
    expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}');
  });
});
