import { describe, expect, it } from 'vitest';
import { readerLocale } from '#addin/words/locale.ts';

describe('the reader’s locale', () => {
  it.each([
    [['de-AT', 'en'], 'de-AT'],
    [['en-US@posix'], 'en-US'],
    [['en_GB.UTF-8'], 'en-GB'],
    [['C', 'fr'], 'fr'],
    [['', '!!'], 'en'],
    [[], 'en'],
  ])('of %j is %s', (languages, expected) => {
    expect(readerLocale(languages)).toBe(expected);
  });
});
