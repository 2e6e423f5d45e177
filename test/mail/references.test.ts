import { describe, expect, it } from 'vitest';
import type { KnownNumber } from '#server/mail/linking-types.ts';
import { numberKey } from '#server/mail/number-key.ts';
import { findTokens, resolveReferences, tokenKeys } from '#server/mail/references.ts';

function ledger(numbers: readonly string[], orders: readonly string[] = []): (key: string) => readonly KnownNumber[] {
  const rows = [
    ...numbers.map((number) => ({
      key: numberKey(number),
      kind: 'invoice' as const,
      number,
      invoiceId: number,
      accountId: 'A',
    })),
    ...orders.map((number) => ({
      key: numberKey(number),
      kind: 'purchase_order' as const,
      number,
      invoiceId: `of ${number}`,
      accountId: 'A',
    })),
  ];
  return (key) => rows.filter((row) => row.key === key);
}

function read(text: string, numbers: readonly string[] = [], orders: readonly string[] = []): string[] {
  const tokens = findTokens({ subject: '', newText: text, quotedText: '', attachmentNames: [] });
  return resolveReferences(tokens, ledger(numbers, orders)).map(
    (r) => r.invoice ?? `?${r.kind === 'purchase_order' ? 'PO ' : ''}${r.text}`,
  );
}

describe('numbers that the ledger knows', () => {
  it.each([
    ['please see inv-2041', ['INV-2041'], ['INV-2041']],
    ['Invoice # 002041 is open', ['2041'], ['2041']],
    ['paid INV - 2041 today', ['INV-2041'], ['INV-2041']],
    ['scan says INV 20 41', ['INV-2041'], ['INV-2041']],
    ['invoice 2041 was sent', ['INV-2041'], ['INV-2041']],
    ['INV-101, 102 and 103', ['INV-101', 'INV-102', 'INV-103'], ['INV-101', 'INV-102', 'INV-103']],
    ['INV-101 to 104', ['INV-101', 'INV-103', 'INV-104'], ['INV-101', 'INV-103', 'INV-104']],
    ['invoices 101-103', ['101', '103'], ['101', '103']],
    ['invoice ２０４１２', ['20412'], ['20412']],
    ['see LS08001:6/7 attached', ['LS08001:6/7'], ['LS08001:6/7']],
    [
      'Invoices INV-101 ($500.00), INV-102 ($20) and 103',
      ['INV-101', 'INV-102', 'INV-103'],
      ['INV-101', 'INV-102', 'INV-103'],
    ],
    ['Rechnungen 88812 vom 3. Mai 2024 und 88813 vom 4. Mai 2024', ['88812', '88813'], ['88812', '88813']],
  ])('reads %j', (text, numbers, expected) => {
    expect(read(text, numbers)).toEqual(expected);
  });

  it('reads a remittance table by its head', () => {
    const text =
      'Invoice No.   Date         Amount\n77            01/02/2024   22.00\n1029384       02/02/2024   500.00\n';
    expect(read(text, ['77', '1029384', '22', '500'])).toEqual(['77', '1029384']);
  });

  it('gives a number of two invoices once for each, never the first alone', () => {
    const twice = (key: string): KnownNumber[] =>
      key === 'INV7001'
        ? ['x', 'y'].map((id) => ({ key, kind: 'invoice', number: 'INV-7001', invoiceId: id, accountId: id }))
        : [];
    const tokens = findTokens({ subject: 'INV-7001', newText: '', quotedText: '', attachmentNames: [] });
    expect(resolveReferences(tokens, twice).map((r) => r.invoice)).toEqual(['x', 'y']);
  });

  it('opens every key that it may ask for', () => {
    const tokens = findTokens({ subject: 'INV-101 to 103', newText: '', quotedText: '', attachmentNames: [] });
    expect(tokenKeys(tokens)).toEqual(expect.arrayContaining(['INV101', 'INV102', 'INV103']));
  });
});

describe('numbers that are something else', () => {
  it.each([
    ['we paid 77 today', ['77']],
    ['in 2001 we met', ['2001']],
    ['that costs 1,250.00 EUR', ['1250', '125000']],
    ['call me at +44 1029384', ['1029384']],
    ['Tel: 0161 1029384', ['1029384']],
    ['write to P.O. Box 1029384', ['1029384']],
    ['on 2013-12 it was cold', ['2013-12']],
    ['meet on 12/03/2024', ['12/03/2024', '12032024']],
    ['contract 10155933', ['10155933']],
    ['see https://example.com/a/1029384/b', ['1029384']],
    ['mail inv1029384@example.com', ['INV1029384']],
    ['IBAN DE89370400440532013000', ['DE89370400440532013000']],
    ['invoice 30 days overdue', ['30']],
    ['a discount of 20%', ['20']],
    ['at 10:42', ['1042', '10:42']],
    ['MAY 13 is fine', ['MAY 13']],
    ['25 invoices', ['25']],
  ])('leaves %j alone', (text, numbers) => {
    expect(read(text, numbers)).toEqual([]);
  });

  it('takes a short number only beside a word that says invoice', () => {
    expect(read('about 77', ['77'])).toEqual([]);
    expect(read('Rechnung Nr. 77', ['77'])).toEqual(['77']);
  });

  it('does not take the amount for the number whose digits it shares', () => {
    expect(read('invoice 500.00', ['50000'])).toEqual([]);
  });
});

describe('numbers without a ledger', () => {
  it.each([
    ['Invoice No. 97-US-03, dated March 10', ['?97-US-03']],
    ['Invoice Nos.\n020168809 0202142 020169166', ['?020168809', '?0202142', '?020169166']],
    ['PO # 08859', ['?PO 08859']],
    ['P O BOX 3767', []],
    ['Rechnungsnr.        30064443     Kundennr.   47774', ['?30064443']],
    ['Facture n° 2022089083', ['?2022089083']],
    ['Número de factura: F-20231', ['?F-20231']],
    ['fattura n. 1123/A del 3 maggio', ['?1123/A']],
    ['nota fiscal nº 445566', ['?445566']],
    ['factuurnummer 993548900, klantnummer 6669263', ['?993548900']],
    ['faktury nr 551/2024', ['?551/2024']],
    ['fakturanummer 88123', ['?88123']],
    ['請求書番号：88123 について', ['?88123']],
    ['注文書番号 4500012', ['?PO 4500012']],
    ['Bestellung Nr. 4500012', ['?PO 4500012']],
    ['bon de commande n° 4500012', ['?PO 4500012']],
    ['zamówienie nr 4500012', ['?PO 4500012']],
    ['[Invoice-267195.pdf]', ['?267195']],
    ['Invoices/2018-08/Some%20Firm_Invoice_21618.pdf', ['?21618']],
    ['invoices need refund: REG05350086, REG05748378\nfrom ITOPS-146700', ['?REG05350086', '?REG05748378']],
    ['P.O.No.12345 and PO#9912', ['?PO 12345', '?PO 9912']],
    ['Inv.No.123 / Re.-Nr. 4711', ['?123', '?4711']],
    ['Invoice No:INV/2023/10/0045', ['?INV/2023/10/0045']],
    ['Invoice ID #982347, invoice amount: 399.99, invoice date: 12/05/2023', ['?982347']],
    ['Your invoice (INV0012345) is attached', ['?INV0012345']],
    ['Invoice Number : 5847-29380', ['?5847-29380']],
    ['Faktura VAT nr 12/2024', ['?12/2024']],
    ['Proforma Invoice No. PI-001', ['?PI-001']],
    ['Invoice total 399', []],
    ['invoice 2 of 3', []],
    ['Invoice #\n\n12345', ['?12345']],
    ['invoice\n12345 Main Street', []],
    ['August 2001 invoices', []],
    ['invoices totalling $79,165', []],
    ['invoice dated 5/24/01', []],
    ['Re: 2041', []],
    ['Invoice Number NTZ 8827162 due', ['?NTZ 8827162']],
    ['Invoice No. EUR 500', []],
    ['(Invoice#7784512)', ['?7784512']],
    ['Product Invoice - PI8837362', ['?PI8837362']],
    ['Carole, re #135-8 Otto', []],
    ['Approved List - Purchase Code # 34374064', []],
    ['stat=:pos:3:regular:regT:19', []],
    ['Pos. 12345', []],
  ])('reads %j as the text itself calls it', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('marks place, offsets and quotation', () => {
    const tokens = findTokens({
      subject: 'Invoice 4711',
      newText: '',
      quotedText: 'invoice no 4712',
      attachmentNames: ['Invoice_4713.pdf'],
    });
    expect(resolveReferences(tokens, () => [])).toEqual([
      { kind: 'invoice', text: '4711', start: 8, end: 12, place: 'subject', quoted: false, invoice: null },
      { kind: 'invoice', text: '4713', start: 8, end: 12, place: 'attachment', quoted: false, invoice: null },
      { kind: 'invoice', text: '4712', start: 11, end: 15, place: 'quoted', quoted: true, invoice: null },
    ]);
  });
});

describe('hostile text', () => {
  it.each([
    ['digits', '1'.repeat(300_000)],
    ['dashes', '1-'.repeat(100_000)],
    ['commas', '1,'.repeat(100_000)],
    ['words', 'invoice '.repeat(40_000)],
    ['bars', '| invoice no | x |\n'.repeat(10_000)],
    ['lists', `invoice ${'123456, '.repeat(30_000)}`],
    ['ranges', 'INV-1 to 999999999999 '.repeat(2_000)],
    ['lone surrogates', '\ud800invoice 123\udfff'.repeat(1_000)],
  ])('is read in bounds: %s', (_, text) => {
    const tokens = findTokens({ subject: text, newText: text, quotedText: text, attachmentNames: [text, text] });
    expect(tokens.length).toBeLessThan(2_500);
    expect(tokenKeys(tokens).length).toBeLessThanOrEqual(1_500);
    expect(resolveReferences(tokens, () => []).length).toBeLessThan(1_000);
  });
});
