/** Ledgers as published, read as they are. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { formatDecimal, parseDecimal } from '#shared/money.ts';
import { ageLedger } from '#server/ledger/aging.ts';
import { toLedgerDocument } from '#server/ledger/from-import.ts';
import type { LedgerDocument } from '#server/ledger/documents.ts';
import { councilCsv } from '#test/tools/council-to-csv.ts';
import { devPath, withoutDevData } from '#test/shared-data.ts';
import { readGood } from './options.ts';

type Truth = Record<string, Record<string, Record<string, number>>>;

async function documentsOf(bytes: Uint8Array): Promise<LedgerDocument[]> {
  const { documents } = await readGood(bytes, { baseCurrency: 'USD' });
  return documents.map((parsed, i) =>
    toLedgerDocument(parsed, {
      id: String(i),
      accountId: parsed.customer.externalId,
      recordedAt: 0,
      snapshotDay: '2014-01-01',
    }),
  );
}

function cents(amount: number | undefined): string {
  return (amount ?? 0).toFixed(2);
}

describe.skipIf(withoutDevData('real ledgers'))('the IBM receivables sample', () => {
  test('imports as it is', async () => {
    const file = await readGood(readFileSync(devPath('ar_ledgers', 'ibm_ar_mdy.csv')));
    expect(file.documents).toHaveLength(2466);
    expect(file.rejects).toEqual([]);
    expect(file.dateOrders.map(({ order }) => order)).toEqual(['mdy', 'mdy', 'mdy']);
    expect(file.documents[0]).toMatchObject({
      number: '0000611365',
      minor: 5594n,
      issuedOn: '2013-01-02',
      settledOn: '2013-01-15',
    });
  });

  test('ages to the published truth for every customer and date', async () => {
    const documents = await documentsOf(readFileSync(devPath('ar_ledgers', 'ibm_ar_mdy.csv')));
    const truth = JSON.parse(readFileSync(devPath('ar_ledgers', 'ibm_ar_mdy.aging_truth.json'), 'utf8')) as Truth;
    for (const [asOf, customers] of Object.entries(truth)) {
      const aged = ageLedger(documents, asOf);
      expect([...aged.keys()].sort()).toEqual(Object.keys(customers).sort());
      for (const [customer, expected] of Object.entries(customers)) {
        const [aging] = aged.get(customer) ?? [];
        if (aging === undefined) throw new Error(`no aging for ${customer}`);
        const decimal = (minor: bigint): string => formatDecimal(minor, 'USD');
        expect([
          aging.openItems,
          decimal(aging.balance),
          decimal(aging.notDue),
          decimal(aging.d1_30),
          decimal(aging.d31_60),
          decimal(aging.d61_90),
          decimal(aging.over90),
          decimal(aging.disputed),
        ]).toEqual([
          expected['open_invoices'],
          cents(expected['balance']),
          cents(expected['not_due']),
          cents(expected['d1_30']),
          cents(expected['d31_60']),
          cents(expected['d61_90']),
          cents(expected['d90_plus']),
          cents(expected['disputed_open']),
        ]);
      }
    }
  });
});

describe.skipIf(withoutDevData('variants of a real ledger'))('the same ledger as others would have saved it', () => {
  const original = (): string[][] =>
    readFileSync(devPath('ar_ledgers', 'ibm_ar_mdy.csv'), 'utf8')
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(','));

  test('day first, other capitals, semicolons, no zeros in front, decimal comma: the same aging', async () => {
    const [header = [], ...rows] = original();
    const turned = rows.map((cells) =>
      cells.map((cell) => {
        const date = /^(\d+)\/(\d+)\/(\d{4})$/.exec(cell);
        if (date !== null) return `${date[2]}/${date[1]}/${date[3]}`;
        return /^\d+\.\d+$/.test(cell) ? cell.replace('.', ',') : cell.replace(/^0+(?=\d{5})/, '');
      }),
    );
    const text = [header.map((name) => name.toUpperCase()), ...turned].map((cells) => cells.join(';')).join('\n');
    const there = ageLedger(await documentsOf(new TextEncoder().encode(text)), '2013-06-30');
    const here = ageLedger(await documentsOf(readFileSync(devPath('ar_ledgers', 'ibm_ar_mdy.csv'))), '2013-06-30');
    expect(there).toEqual(here);
  });

  test('with blanks: no settled day is open, no due day follows the terms, no amount or customer is rejected', async () => {
    const [header = [], ...rows] = original();
    const blank = (name: string): number => header.indexOf(name);
    const holes = [
      blank('SettledDate'),
      blank('DueDate'),
      blank('InvoiceAmount'),
      blank('customerID'),
      blank('Disputed'),
    ];
    const text = [header, ...rows.map((cells, i) => cells.with(holes[i % 50] ?? 0, ''))]
      .map((cells) => cells.join(','))
      .join('\n');
    const file = await readGood(text);
    expect(file.documents.length + file.rejects.length).toBe(rows.length);
    expect(new Set(file.rejects.map(({ reason }) => reason))).toEqual(new Set(['missing_amount', 'missing_customer']));
    expect(file.documents.filter(({ open }) => open > 0n)).toHaveLength(Math.ceil(rows.length / 50));
    const filled = file.documents.filter(({ dueSource }) => dueSource === 'default_terms');
    expect(filled).toHaveLength(Math.ceil((rows.length - 1) / 50));
  });
});

describe.skipIf(withoutDevData('council files'))('council spending files', () => {
  test('a raw export goes through with its oddities told and hidden names rejected', async () => {
    const file = await readGood(readFileSync(devPath('ar_ledgers', 'raw', 'leeds_2012-07_raw_first900k.csv')), {
      baseCurrency: 'GBP',
    });
    expect(file.documents.length + file.rejects.length).toBe(4022);
    expect(new Set(file.rejects.map(({ reason }) => reason))).toEqual(new Set(['redacted_name']));
    expect(file.oddities.map(({ code }) => code)).toEqual(expect.arrayContaining(['padding', 'due_day_unknown']));
    expect(file.documents.filter(({ kind }) => kind === 'credit_note')).toHaveLength(
      file.documents.filter(({ minor }) => minor < 0n).length,
    );
    expect(file.documents.every(({ open }) => open === 0n)).toBe(true);
  });

  test('paid invoices convert to a CSV that imports, lines of one invoice as one', async () => {
    const lines = gunzipSync(readFileSync(devPath('ar_ledgers', 'council_paid_invoices.jsonl.gz'))).toString('utf8');
    const file = await readGood(councilCsv(lines), { baseCurrency: 'GBP' });
    expect(file.rejects).toEqual([]);
    const paid = lines
      .trim()
      .split('\n')
      .map((line) => parseDecimal(String((JSON.parse(line) as { amount: number }).amount), 'GBP'));
    expect(file.documents.reduce((sum, { minor }) => sum + minor, 0n)).toBe(
      paid.reduce((sum, minor) => sum + minor, 0n),
    );
    expect(file.documents.length).toBeLessThan(paid.length);
    expect(file.oddities.map(({ code }) => code)).toContain('lines_of_one_invoice');
  });
});
