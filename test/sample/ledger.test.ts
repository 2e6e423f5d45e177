import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { generateSample } from '#server/sample/generate.ts';
import { addDays, daysBetween } from '#shared/days.ts';
import { parseDecimal } from '#shared/money.ts';

const TODAY = '2026-11-20';
type Row = Record<string, string>;

const sample = generateSample({ today: TODAY });
const rows = parse(sample.ledgerCsv, { columns: true }) as Row[];
const contacts = parse(sample.customersCsv, { columns: true }) as Row[];
const field = (row: Row, name: string): string => row[name] ?? '';
const minor = (row: Row, name: string): bigint => parseDecimal(field(row, name), field(row, 'Currency'));
const open = rows.filter((row) => minor(row, 'Open Amount') > 0n);
const overdue = open.filter((row) => field(row, 'Due Date') < TODAY);

describe('the sample ledger', () => {
  it('has about 300 documents of about 25 customers in three currencies', () => {
    expect(rows.length).toBeGreaterThan(280);
    expect(rows.length).toBeLessThan(330);
    expect(new Set(rows.map((row) => field(row, 'Customer ID'))).size).toBe(29);
    expect(new Set(rows.map((row) => field(row, 'Currency')))).toEqual(new Set(['EUR', 'GBP', 'USD']));
    expect(new Set(contacts.map((row) => field(row, 'Customer ID'))).size).toBe(29);
  });

  it('keeps leading zeros and umlauts', () => {
    expect(rows.every((row) => /^0\d{5}$/.test(field(row, 'Customer ID')))).toBe(true);
    expect(field(rows.find((row) => field(row, 'Customer ID') === '000431') ?? {}, 'Customer')).toBe(
      'Förster & Söhne Hydraulik GmbH',
    );
  });

  it('has about 60 open invoices, over half of them overdue, in every aging bucket', () => {
    expect(open.length).toBeGreaterThan(50);
    expect(open.length).toBeLessThan(70);
    const ages = overdue.map((row) => daysBetween(field(row, 'Due Date'), TODAY));
    for (const [from, to] of [
      [1, 30],
      [31, 60],
      [61, 90],
      [91, 400],
    ] as const) {
      expect(ages.filter((age) => age >= from && age <= to).length).toBeGreaterThan(1);
    }
    expect(open.some((row) => minor(row, 'Open Amount') > 10_000_000n)).toBe(true);
  });

  it('adds up: what is open and what was settled is what was invoiced', () => {
    for (const currency of ['EUR', 'GBP', 'USD']) {
      const own = rows.filter((row) => field(row, 'Currency') === currency);
      const total = (name: string): bigint => own.reduce((sum, row) => sum + minor(row, name), 0n);
      const settled = own.reduce((sum, row) => sum + minor(row, 'Amount') - minor(row, 'Open Amount'), 0n);
      expect(total('Open Amount') + settled).toBe(total('Amount'));
      expect(total('Open Amount')).toBeGreaterThan(0n);
    }
    for (const row of rows) {
      const amount = minor(row, 'Amount');
      const rest = minor(row, 'Open Amount');
      expect(amount < 0n ? rest >= amount && rest <= 0n : rest >= 0n && rest <= amount).toBe(true);
      expect(rest === 0n).toBe(field(row, 'Paid Date') !== '');
    }
  });

  it('knows invoices, credit notes and payments, partly paid and disputed ones', () => {
    const kinds = new Set(rows.map((row) => field(row, 'Document Type')));
    expect(kinds).toEqual(new Set(['Invoice', 'Credit Note', 'Payment']));
    expect(rows.filter((row) => field(row, 'Disputed') === 'Yes').length).toBe(2);
    expect(open.filter((row) => minor(row, 'Open Amount') < minor(row, 'Amount')).length).toBeGreaterThan(2);
  });

  it('numbers every document once and dates nothing after today but what falls due', () => {
    expect(new Set(rows.map((row) => field(row, 'Invoice No'))).size).toBe(rows.length);
    for (const row of rows) {
      expect(field(row, 'Invoice Date') < TODAY).toBe(true);
      expect(field(row, 'Paid Date') < TODAY).toBe(true);
      expect(field(row, 'Due Date') >= field(row, 'Invoice Date')).toBe(true);
      expect(field(row, 'Invoice Date') >= addDays(TODAY, -260)).toBe(true);
    }
  });
});
