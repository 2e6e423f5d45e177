import { expect, it } from 'vitest';
import { csvCell } from '#shared/csv.ts';

it('never gives a spreadsheet a formula to run', () => {
  for (const text of ['=1+1', '+1+cmd', '-1-cmd', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\uff1d1+1', '\uff0b1'])
    expect(csvCell(text)).toMatch(/^"?'/);
  expect(csvCell('paid;=HYPERLINK("x")')).toBe(`"paid;'=HYPERLINK(""x"")"`);
});

it('leaves amounts and plain text alone, and quotes what divides cells', () => {
  for (const text of ['-12.50', '0', 'Adler & Söhne', 'a=b', '']) expect(csvCell(text)).toBe(text);
  expect(csvCell('a,"b"')).toBe('"a,""b"""');
});
