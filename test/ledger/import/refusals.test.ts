import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { read } from '../options.ts';

const HEADER = 'Customer,Invoice,Date,Due Date,Amount\n';

describe('a file is refused, with what and where, when', () => {
  test.each([
    ['it is empty', '', 'empty_file'],
    ['it holds white space only', '\n\n  \n', 'empty_file'],
    ['it has no rows', HEADER, 'no_rows'],
    ['it is prose', 'Dear Sir,\nplease pay.\n', 'no_header'],
    ['no column holds an amount', 'Customer,Invoice,Date\nA,1,2024-01-02\n', 'no_amount_column'],
    ['no column names the customer', 'Invoice,Date,Amount\n1,2024-01-02,3\n', 'no_customer_column'],
    ['no column holds the number', 'Customer,Date,Amount\nA,2024-01-02,3\n', 'no_number_column'],
    ['no column holds a date', 'Customer,Invoice,Amount\nA,1,3\n', 'no_date_column'],
    ['every date can be read two ways', `${HEADER}A,1,01/02/2024,03/04/2024,10\n`, 'ambiguous_dates'],
    [
      'currencies are mixed without a column',
      'Customer,Invoice,Date,Amount\nA,1,2024-01-02,€1\nB,2,2024-01-02,£2\n',
      'mixed_currencies',
    ],
    [
      'a quote swallows the rest',
      `${HEADER}A,1,2024-01-02,2024-02-01,"3\nB,2,2024-01-02,2024-02-01,4\nC,3,2024-01-02,2024-02-01,4\n`,
      'bad_quoting',
    ],
    ['JSON is no list of objects', '[{"id":1', 'not_a_table'],
  ])('%s', async (_, content, code) => {
    expect(await read(content)).toMatchObject({ refused: code, where: { file: 'ledger.csv' } });
  });

  test.each([
    ['PDF', '%PDF-1.7\n', 'not_a_table'],
    ['PNG', '\u0089PNG\r\n\u001a\n', 'not_a_table'],
    ['old Excel', '\u00d0\u00cf\u0011\u00e0', 'old_excel'],
    ['zero bytes', 'a\0b\0\0c', 'not_a_table'],
    ['cut-off zip', 'PK\u0003\u0004aaaa', 'damaged_workbook'],
  ])('it is %s', async (_, start, code) => {
    const bytes = Uint8Array.from(start, (character) => character.charCodeAt(0));
    expect(await read(bytes)).toMatchObject({ refused: code });
  });

  test('it is a zip but no workbook', async () => {
    expect(await read(zipSync({ 'readme.txt': strToU8('hello') }))).toMatchObject({ refused: 'not_a_table' });
  });

  test('it is a workbook in name only', async () => {
    const zip = zipSync({ 'xl/workbook.xml': strToU8('<no'), '[Content_Types].xml': strToU8('x') });
    expect(await read(zip)).toMatchObject({ refused: 'damaged_workbook' });
  });

  test('a workbook unpacks to more than can be held', async () => {
    const zip = zipSync({ 'xl/workbook.xml': strToU8('x') });
    // The stated size in the list of contents, 24 bytes into its only entry.
    new DataView(zip.buffer).setUint32(
      zip.findIndex((_, i) => zip[i] === 0x50 && zip[i + 2] === 1 && zip[i + 3] === 2) + 24,
      0x7fffffff,
      true,
    );
    expect(await read(zip)).toMatchObject({ refused: 'too_large' });
  });

  test('a mapping names a column that is not there', async () => {
    expect(await read(`${HEADER}A,1,2024-01-02,,3\n`, { mapping: { total: 'Sum' } })).toMatchObject({
      refused: 'unknown_mapping',
    });
  });

  test('the message names the column and the option that helps', async () => {
    const refusal = await read(`${HEADER}A,1,2024-01-02,03/04/2024,10\n`);
    expect(refusal).toMatchObject({ where: { line: 2, column: 'Due Date' } });
    expect(JSON.stringify(refusal)).toContain('--date-order dmy');
  });
});
