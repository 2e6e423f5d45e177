/**
 * The wording of sayings holds no unbounded quantifier at all, so that each place of a text costs a bounded number of steps. The
 * literals of the code are looked at for the whole house.
 */
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#server/mail/says/language.ts';
import { readerOf } from '#server/mail/says/readers.ts';
import { dateReader } from '#server/mail/spoken-date-wording.ts';

function unbounded(pattern: RegExp): boolean {
  return /[*+]|\{\d+,\}/.test(pattern.source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x'));
}

describe('patterns', () => {
  it.each(LANGUAGES)('the wording of %s has no unbounded quantifier', (language) => {
    const reader = readerOf(language);
    const patterns = [
      reader.topic,
      reader.payment,
      reader.negation,
      reader.condition,
      reader.empty,
      reader.acknowledgement,
      reader.arrival,
      reader.selfEvident,
      ...(reader.reservation ? [reader.reservation] : []),
      ...reader.phrases.flatMap(({ regex, not, loose }) => [regex, not, loose].filter((pattern) => pattern !== null)),
      dateReader(language).documentDate,
      ...dateReader(language).rules.map(({ regex }) => regex),
    ];
    expect(patterns.filter(unbounded).map(String)).toEqual([]);
  });
});
