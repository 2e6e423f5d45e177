/** Patterns of the verdict that are built from data; the literals are looked at for the whole house. */
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { DATE_PATTERNS } from '#server/mail/verdict/date-tokens.ts';

describe('date patterns of the verdict', () => {
  it.each(DATE_PATTERNS)('%s is linear', (pattern) => {
    const result = checkSync(pattern.source, pattern.flags, { timeout: 20_000 });
    expect(result).toMatchObject({ status: 'safe' });
  });
});
