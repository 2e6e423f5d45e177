/** Ledgers written in any way that accountants' programs write them are read back to the last minor unit; no bytes throw. */
import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { addDays } from '#shared/days.ts';
import { formatDecimal } from '#shared/money.ts';
import { bytesSource } from '#server/ledger/import/read-ledger-file.ts';
import { isRefusal } from '#server/ledger/import/ledger-file.ts';
import { planImport } from '#server/ledger/import/plan.ts';
import { readRows } from '#server/ledger/import/read.ts';
import { OPTIONS, read, readGood } from '../options.ts';
import { workbook } from '../workbook.ts';

type Row = { customer: string; number: string; issued: number; due: number; minor: bigint };

const rows: fc.Arbitrary<Row[]> = fc.uniqueArray(
  fc.record({
    customer: fc.constantFrom('Müller & Söhne', 'Acme, Inc.', 'O"Neil; Ltd', 'Crédit Agricole', 'Two\nLines', 'Łódź'),
    number: fc.integer({ min: 1, max: 99999 }).map((n) => String(n).padStart(8, '0')),
    issued: fc.integer({ min: 0, max: 900 }),
    due: fc.integer({ min: 0, max: 120 }),
    minor: fc.bigInt({ min: 1n, max: 10n ** 12n }),
  }),
  { minLength: 1, maxLength: 12, selector: ({ number }) => number },
);

const style = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'),
  marks: fc.constantFrom(['.', ','], [',', '.'], [',', ' '], ['.', "'"], ['.', '']),
  order: fc.constantFrom('dmy', 'mdy', 'ymd'),
  separator: fc.constantFrom('/', '-', '.'),
  newline: fc.constantFrom('\n', '\r\n'),
  title: fc.boolean(),
  headers: fc.constantFrom(
    ['Customer', 'Invoice Number', 'Invoice Date', 'Due Date', 'Amount'],
    ['Kunde', 'Rechnungsnummer', 'Rechnungsdatum', 'Fälligkeit', 'Betrag'],
    ['Client', 'N° facture', 'Date de facture', 'Échéance', 'Montant TTC'],
    ['Cliente', 'Número de factura', 'Fecha de factura', 'Vencimiento', 'Importe'],
  ),
});
type Style = typeof style extends fc.Arbitrary<infer T> ? T : never;

const START = '2022-01-01';

function dateText(day: string, { order, separator }: Style): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const parts = { dmy: [date, month, year], mdy: [month, date, year], ymd: [year, month, date] }[order];
  return parts.join(separator);
}

function amountText(minor: bigint, [mark, group]: readonly string[]): string {
  const [whole = '', fraction = ''] = formatDecimal(minor, 'EUR').split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, group ?? '')}${mark}${fraction}`;
}

function csv(ledger: Row[], told: Style): string {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const lines = ledger.map(({ customer, number, issued, due, minor }) =>
    [
      customer,
      number,
      dateText(addDays(START, issued), told),
      dateText(addDays(START, issued + due), told),
      amountText(minor, told.marks),
    ]
      .map(quoted)
      .join(told.delimiter),
  );
  const title = told.title ? ['Open items', ''] : [];
  return [...title, told.headers.join(told.delimiter), ...lines, ''].join(told.newline);
}

const HIGH_1252 = new Map('€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ'.split('').map((character) => [character, 0x80] as const));

function encode(text: string, encoding: Style['encoding']): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\uFEFF${text}`);
  if (encoding === 'windows-1252')
    return Uint8Array.from(text, (character) =>
      HIGH_1252.has(character) ? 0x3f : (character.codePointAt(0) ?? 0) & 0xff,
    );
  const marked = `\uFEFF${text}`;
  const bytes = new Uint8Array(2 * marked.length);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < marked.length; i += 1) view.setUint16(2 * i, marked.charCodeAt(i), encoding === 'utf-16le');
  return bytes;
}

describe('a ledger written and read back', () => {
  test('is the same in every encoding, delimiter, number and date style and language', async () => {
    await fc.assert(
      fc.asyncProperty(rows, style, async (ledger, told) => {
        const known = told.encoding === 'windows-1252' ? ledger.filter(({ customer }) => customer !== 'Łódź') : ledger;
        fc.pre(known.length > 0);
        const order = told.order === 'ymd' ? {} : { dateOrder: told.order };
        const file = await readGood(encode(csv(known, told), told.encoding), order);
        expect(file.rejects).toEqual([]);
        expect(
          file.documents.map(({ number, issuedOn, dueOn, minor, customer }) => [
            number,
            issuedOn,
            dueOn,
            minor,
            customer.name,
          ]),
        ).toEqual(
          known.map(({ number, issued, due, minor, customer }) => [
            number,
            addDays(START, issued),
            addDays(START, issued + due),
            minor,
            customer.replace('\n', ' '),
          ]),
        );
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test('is the same from a workbook, whatever float stands for the amount', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (ledger) => {
        const small = ledger.map((row) => ({ ...row, minor: row.minor % 10n ** 10n }));
        const cells = small.map(({ customer, number, issued, due, minor }) => [
          customer,
          number,
          { day: addDays(START, issued) },
          { day: addDays(START, issued + due) },
          { number: String(Number(minor) / 100 + 0.1 - 0.1) },
        ]);
        const file = await readGood(
          workbook([['Customer', 'Invoice Number', 'Invoice Date', 'Due Date', 'Amount'], ...cells]),
        );
        expect(file.rejects).toEqual([]);
        expect(file.format).toBe('xlsx');
        expect(file.documents.map(({ number, issuedOn, dueOn, minor }) => [number, issuedOn, dueOn, minor])).toEqual(
          small.map(({ number, issued, due, minor }) => [
            number,
            addDays(START, issued),
            addDays(START, issued + due),
            minor,
          ]),
        );
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('comes in batches, the same however the bytes are cut', async () => {
    const [ledger = []] = fc.sample(rows, { numRuns: 1, seed: 7 });
    const [told] = fc.sample(style, { numRuns: 1, seed: 7 });
    if (told === undefined) throw new Error('no style');
    const bytes = encode(csv(ledger, { ...told, order: 'ymd' }), 'utf-8-bom');
    const whole = await readGood(bytes);
    for (const size of [1, 2, 3, 7]) {
      const source = async function* (): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      };
      const plan = await planImport(source, 'ledger.csv', OPTIONS);
      if (isRefusal(plan)) throw new Error(plan.message);
      const numbers: string[] = [];
      let ended = 0;
      for await (const batch of readRows(plan)) {
        numbers.push(...batch.documents.map(({ number }) => number));
        if (batch.summary !== null) ended += 1;
      }
      expect(numbers).toEqual(whole.documents.map(({ number }) => number));
      expect(ended).toBe(1);
    }
  });
});

describe('hostile bytes', () => {
  /** The first bytes that threw or gave an amount that is no bigint; null when all were refused or read. */
  const failure = async (bytes: fc.Arbitrary<Uint8Array>, numRuns: number): Promise<Uint8Array | null> => {
    const settles = async (each: Uint8Array): Promise<boolean> => {
      const file = await read(each);
      return (
        isRefusal(file) ||
        file.documents.every(({ minor, open }) => typeof minor === 'bigint' && typeof open === 'bigint')
      );
    };
    const details = await fc.check(fc.asyncProperty(bytes, settles), { numRuns });
    return details.failed ? (details.counterexample?.[0] ?? new Uint8Array()) : null;
  };

  test('never throw: anything at all', async () => {
    expect(await failure(fc.uint8Array({ maxLength: 300 }), 300)).toBeNull();
  });

  test('never throw: text made of what tables are made of', async () => {
    const part = fc.constantFrom(
      'Customer',
      'Invoice',
      'Date',
      'Amount',
      'Open Balance',
      'Total',
      ',',
      ';',
      '\t',
      '"',
      '\n',
      '\r',
      '01/02/2024',
      '1.234,5',
      '€',
      '-',
      '(',
      '\0',
      '\uFEFF',
      ' ',
      '=',
    );
    const text = fc
      .array(part, { maxLength: 120 })
      .map((parts) => strToU8(`Customer,Invoice,Date,Amount\n${parts.join('')}`));
    expect(await failure(text, 300)).toBeNull();
  });

  test('never throw: workbooks with any sheet', async () => {
    const zip = fc
      .record({ sheet: fc.string({ maxLength: 80 }), shared: fc.string({ maxLength: 40 }) })
      .map(({ sheet, shared }) =>
        zipSync({
          'xl/workbook.xml': strToU8(sheet),
          'xl/worksheets/sheet1.xml': strToU8(sheet),
          'xl/sharedStrings.xml': strToU8(shared),
        }),
      );
    expect(await failure(zip, 50)).toBeNull();
  });

  test('never throw: a good workbook with a byte changed', async () => {
    const good = workbook([
      ['Customer', 'Invoice', 'Date', 'Amount'],
      ['A', '1', { day: '2024-01-02' }, { number: '3' }],
    ]);
    const damaged = fc
      .tuple(fc.nat(good.length - 1), fc.integer({ min: 0, max: 255 }))
      .map(([at, value]) => good.with(at, value));
    expect(await failure(damaged, 150)).toBeNull();
  });

  test('a source that fails says so', async () => {
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield* bytesSource(strToU8('Customer,Invoice,Date,Amount\n'))();
      throw new Error('disk');
    };
    await expect(planImport(broken, 'ledger.csv', OPTIONS)).rejects.toThrow('disk');
  });
});
