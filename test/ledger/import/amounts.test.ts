import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDecimal } from '#shared/money.ts';
import { amountOf, markEvidence, readAmount } from '#server/ledger/import/amounts.ts';
import { readGood } from '../options.ts';

describe('a written amount', () => {
  test.each([
    ['1,234.56', '.', 123456n],
    ['1.234,56', ',', 123456n],
    ['1 234,56', ',', 123456n],
    ['1\u202f234,56 €', ',', 123456n],
    ["1'234.56", '.', 123456n],
    ['CHF 1’234.50', '.', 123450n],
    ['12,34,567.89', '.', 123456789n],
    ['(123.45)', '.', -12345n],
    ['123.45-', '.', -12345n],
    ['-$1,000.00', '.', -100000n],
    ['$-5', '.', -500n],
    ['\u22125.10', '.', -510n],
    ['100.00 CR', '.', -10000n],
    ['100.00 DR', '.', 10000n],
    ['R$ 1.000,10', ',', 100010n],
    ['.5', '.', 50n],
    ['7', '.', 700n],
    ['1.230', '.', 123n],
    ['55.939999999999998', '.', 5594n],
    ['EUR 12', '.', 1200n],
    ['12 EUR', ',', 1200n],
    ['-', '.', null],
    ['', '.', null],
  ] as const)('%s with %s is %s', (text, mark, minor) => {
    expect(amountOf(text, mark, 'EUR')).toBe(minor);
  });

  test.each([
    ['1,23,4', '.', 'bad_amount'],
    ['12 34', '.', 'bad_amount'],
    ['1.2.3', ',', 'bad_amount'],
    ['abc', '.', 'bad_amount'],
    ['Net 30', '.', 'bad_amount'],
    ['$1€', '.', 'bad_amount'],
    ['12.345', '.', 'too_many_decimals'],
    ['1,234', 'mixed', 'ambiguous_amount'],
    ['=1+1', '.', 'bad_amount'],
    ['1e5', '.', 'bad_amount'],
    ['9'.repeat(100), '.', 'bad_amount'],
  ] as const)('%s with %s is refused as %s', (text, mark, reason) => {
    expect(amountOf(text, mark, 'EUR')).toBe(reason);
  });

  test('a workbook number goes by its decimal text, a float only within a millionth', () => {
    const number = (text: string): unknown => amountOf({ number: text }, ',', 'EUR');
    expect(['55.94', '55.939999999999998', '1.2E-2', '1.5E3', '-0.1', '100'].map(number)).toEqual([
      5594n,
      5594n,
      'too_many_decimals',
      150000n,
      -10n,
      10000n,
    ]);
    expect(number('1.2345')).toBe('too_many_decimals');
    expect(amountOf({ number: '1.2345' }, '.', 'KWD')).toBe('too_many_decimals');
    expect(amountOf({ number: '1E-2' }, '.', 'EUR')).toBe(1n);
  });

  test('is exact beyond what a float holds', () => {
    expect(amountOf('90071992547409.93', '.', 'EUR')).toBe(9007199254740993n);
  });

  test('any text is read or refused, never an error', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('1', '0', ',', '.', '-', '(', ')', ' ', '€', '$', "'", 'C', 'R', 'e') }),
        (text) => {
          const minor = amountOf(text, 'mixed', 'EUR');
          expect(minor === null || typeof minor === 'bigint' || typeof minor === 'string').toBe(true);
        },
      ),
    );
  });
});

describe('the decimal mark', () => {
  test.each([
    ['1,234.56', '.'],
    ['1.234,56', ','],
    ['12,5', ','],
    ['1,234,567', '.'],
    ['1,234', 'either'],
    ['0,125', ','],
    ['1234,567', ','],
    ['12', 'none'],
  ])('%s says %s', (text, evidence) => {
    expect(markEvidence(readAmount(text)?.body ?? '')).toBe(evidence);
  });

  const table = (amounts: string[]): string =>
    `Customer;Invoice;Date;Amount\n${amounts.map((amount, i) => `A;${i};2024-01-02;${amount}\n`).join('')}`;

  test('one certain amount decides for the file', async () => {
    const file = await readGood(table(['1.234', '12,50']));
    expect(file.documents.map(({ minor }) => minor)).toEqual([123400n, 1250n]);
  });

  test('three digits after the only mark are a group where the currency has no three decimals', async () => {
    expect((await readGood(table(['1.234', '17']))).documents[0]?.minor).toBe(123400n);
    await expect(readGood(table(['1.234', '17']), { baseCurrency: 'KWD' })).rejects.toThrow('--decimal-mark');
  });

  test('round trip in every way of writing', () => {
    const written = fc.record({
      minor: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
      currency: fc.constantFrom('EUR', 'JPY', 'KWD'),
      style: fc.constantFrom(
        ['.', ','],
        [',', '.'],
        [',', ' '],
        ['.', "'"],
        [',', '\u00a0'],
        [',', '\u202f'],
        ['.', ''],
        [',', ''],
      ),
      negative: fc.constantFrom('-1', '1-', '(1)', '- 1', '1 CR'),
      symbol: fc.constantFrom('', '€', 'EUR '),
    });
    fc.assert(
      fc.property(written, ({ minor, currency, style: [mark, group], negative, symbol }) => {
        const [whole = '', fraction] = formatDecimal(minor < 0n ? -minor : minor, currency).split('.');
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group ?? '');
        const plain = `${symbol}${grouped}${fraction === undefined ? '' : `${mark}${fraction}`}`;
        const text = minor < 0n ? negative.replace('1', () => plain) : plain;
        expect(amountOf(text, mark === ',' ? ',' : '.', currency)).toBe(minor);
      }),
    );
  });
});
