import { describe, expect, test } from 'vitest';
import { readDate } from '#server/ledger/import/dates.ts';
import { readGood } from '../options.ts';

const TODAY = '2024-06-30';

describe('a written date', () => {
  test.each([
    ['2013-02-01', '2013-02-01'],
    ['2013/2/1', '2013-02-01'],
    ['20130201', '2013-02-01'],
    ['2013-02-01T00:00:00Z', '2013-02-01'],
    ['31/01/2013 00:00', '2013-01-31'],
    ['1/31/2013 12:00:00 AM', '2013-01-31'],
    ['31.1.13', '2013-01-31'],
    ['05/05/2013', '2013-05-05'],
    ['11-Jul-2012', '2012-07-11'],
    ['11 July 2012', '2012-07-11'],
    ['July 11, 2012', '2012-07-11'],
    ['Wed, 11 Jul 2012', '2012-07-11'],
    ['1st March 2012', '2012-03-01'],
    ['3. März 2024', '2024-03-03'],
    ['3-Mrz-24', '2024-03-03'],
    ['14 févr. 2024', '2024-02-14'],
    ['2 de enero de 2024', '2024-01-02'],
    ['15 ottobre 2023', '2023-10-15'],
    ['5-mei-2023', '2023-05-05'],
    ['2013-Feb-01', '2013-02-01'],
    ['01/31/99', '1999-01-31'],
  ])('%s is %s', (text, day) => {
    const date = readDate(text, TODAY);
    expect(date?.kind === 'either' ? (date.dmy ?? date.mdy) : date).toEqual(
      date?.kind === 'either' ? day : { kind: 'day', day },
    );
  });

  test('one that can be read two ways keeps both readings', () => {
    expect(readDate('01/02/2013', TODAY)).toEqual({ kind: 'either', dmy: '2013-02-01', mdy: '2013-01-02' });
  });

  test.each([
    '31/31/2013',
    '2013-02-30',
    'soon',
    '12',
    '1/2',
    '00/01/2013',
    '11-Foo-2012',
    'x'.repeat(1000),
    '1'.repeat(41),
  ])('%s is none', (text) => {
    expect(readDate(text, TODAY)).toBeNull();
  });

  test.each(['', '-', 'n/a', '00/00/0000', '0000-00-00'])('"%s" stands for no date', (text) => {
    expect(readDate(text, TODAY)).toEqual({ kind: 'blank' });
  });

  test('a spreadsheet day count is one', () => {
    expect(readDate('41091', TODAY)).toEqual({ kind: 'serial', day: '2012-07-01' });
  });
});

describe('the order of a column', () => {
  const table = (rows: [string, string][]): string =>
    `Customer,Invoice,Date,Due Date,Amount\n${rows.map(([issued, due], i) => `A,${i},${issued},${due},10\n`).join('')}`;

  test('is decided by one cell that can be read in one way only', async () => {
    const file = await readGood(
      table([
        ['01/02/2024', '02/03/2024'],
        ['13/02/2024', '14/03/2024'],
      ]),
    );
    expect(file.documents[0]).toMatchObject({ issuedOn: '2024-02-01', dueOn: '2024-03-02' });
  });

  test('is decided by another date column, also one without a meaning for us', async () => {
    const text = 'Customer,Invoice,Date,Amount,Printed\nA,1,01/02/2024,10,02/13/2024\n';
    expect((await readGood(text)).documents[0]).toMatchObject({ issuedOn: '2024-01-02' });
  });

  test('is decided by the option, and a cell against it is rejected', async () => {
    const file = await readGood(
      table([
        ['01/02/2024', '02/03/2024'],
        ['02/13/2024', '03/04/2024'],
      ]),
      { dateOrder: 'dmy' },
    );
    expect(file.documents).toHaveLength(1);
    expect(file.rejects).toMatchObject([{ line: 3, column: 'Date', value: '02/13/2024', reason: 'bad_date' }]);
  });

  test('is left open where cells prove both orders: only certain ones are taken', async () => {
    const rows: [string, string][] = [
      ['13/02/2024', '2024-03-01'],
      ['02/13/2024', '2024-03-01'],
      ['01/02/2024', '2024-03-01'],
      ['04/04/2024', '2024-05-01'],
    ];
    const file = await readGood(table(rows));
    expect(file.documents.map(({ issuedOn }) => issuedOn)).toEqual(['2024-02-13', '2024-02-13', '2024-04-04']);
    expect(file.rejects).toMatchObject([{ line: 4, reason: 'ambiguous_date' }]);
    expect(file.oddities).toContainEqual({
      code: 'mixed_date_orders',
      params: { column: 'Date' },
      count: 1,
      firstLine: 1,
    });
  });

  test('needs no deciding where day and month are the same or the year comes first', async () => {
    expect((await readGood(table([['05/05/2024', '2024-06-01']]))).documents).toHaveLength(1);
  });

  test('one slip among many dates is a slip', async () => {
    const rows = Array.from({ length: 150 }, (_, i): [string, string] => [`${13 + (i % 15)}/02/2024`, '']);
    const file = await readGood(table([...rows, ['02/13/2024', ''], ['01/02/2024', '']]));
    expect(file.rejects).toMatchObject([{ value: '02/13/2024', reason: 'bad_date' }]);
    expect(file.documents.at(-1)).toMatchObject({ issuedOn: '2024-02-01' });
  });
});
