import { describe, expect, it } from 'vitest';
import { foldDigits, numberKey } from '#server/mail/number-key.ts';

describe('numberKey', () => {
  it.each([
    ['INV-000 41', 'INV41'],
    ['inv41', 'INV41'],
    ['2024-001', '2024001'],
    ['000', '0'],
    ['CC-FCCC 0005', 'CCFCCC5'],
    ['ＩＮＶ－２０４１', 'INV2041'],
    ['٢٠٤١', '2041'],
    ['№ 17/б', '17Б'],
    ['–—-', ''],
  ])('folds %j', (text, key) => {
    expect(numberKey(text)).toBe(key);
    expect(numberKey(key)).toBe(key);
  });

  it('keeps every offset when folding', () => {
    const text = 'Nr.　２０４１‑Ａ – ٣ 🎉';
    expect(foldDigits(text)).toHaveLength(text.length);
  });
});
