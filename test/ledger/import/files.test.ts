/** Files as accounting systems export them. */
import { describe, expect, test } from 'vitest';
import { readGood } from '../options.ts';

describe('exports of accounting systems', () => {
  test('QuickBooks aged detail: title lines, bucket headings, totals, unnumbered payments', async () => {
    const file = await readGood(
      [
        'Rock Castle Construction',
        'A/R Aging Detail',
        'As of December 15, 2023',
        '',
        ',Type,Date,Num,P. O. #,Name,Terms,Due Date,Class,Aging,Open Balance',
        'Current,,,,,,,,,,',
        ',Invoice,11/16/2023,1096,,"Abercrombie, Kristy:Family Room",Net 30,12/16/2023,,,"1,200.00"',
        ',Credit Memo,11/20/2023,CM7,,Jones,,11/20/2023,,,-50.00',
        'Total Current,,,,,,,,,,"1,150.00"',
        '1 - 30,,,,,,,,,,',
        ',Payment,11/01/2023,,,Jones,,,,,-100.00',
        ',Invoice,11/01/2023,1090,PO 7,Jones,Net 14,,,30,"2,345.67"',
        'Total 1 - 30,,,,,,,,,,"2,245.67"',
        'TOTAL,,,,,,,,,,"3,395.66"',
      ].join('\r\n'),
      { baseCurrency: 'USD' },
    );
    expect(file).toMatchObject({ kind: 'aged_detail', headerLine: 5, asOf: '2023-12-15', rejects: [] });
    expect(file.documents.map(({ kind, number, minor }) => [kind, number, minor])).toEqual([
      ['invoice', '1096', 120000n],
      ['credit_note', 'CM7', -5000n],
      ['payment', 'payment 2023-11-01 -10000 USD', -10000n],
      ['invoice', '1090', 234567n],
    ]);
    expect(file.documents[3]).toMatchObject({
      dueOn: '2023-11-15',
      dueSource: 'terms',
      poNumber: 'PO 7',
      pastKnown: false,
    });
    expect(file.controlTotals.map(({ label, difference }) => [label, difference])).toEqual([
      ['Total Current', 0n],
      ['Total 1 - 30', 0n],
      ['TOTAL', -1n],
    ]);
  });

  test('Xero aged detail: the customer stands above its rows', async () => {
    const file = await readGood(
      [
        'Aged Receivables Detail',
        'Demo Company',
        'As at 30 June 2013',
        '',
        'Contact,Invoice Date,Due Date,Invoice Number,Invoice Reference,Current,< 1 Month,Older,Total',
        'Basket Case,,,,,,,,',
        ',13 Jun 2013,28 Jun 2013,INV-0012,P/O 9711,0.00,914.55,0.00,914.55',
        'Total Basket Case,,,,,0.00,914.55,0.00,914.55',
      ].join('\n'),
    );
    expect(file.documents).toMatchObject([
      { number: 'INV-0012', customer: { name: 'Basket Case' }, open: 91455n, dueOn: '2013-06-28' },
    ]);
    expect(file.controlTotals).toMatchObject([{ label: 'Total Basket Case', difference: 0n }]);
  });

  test('Xero invoices: line items are one invoice, credit notes are credits, voided ones are left out', async () => {
    const file = await readGood(
      [
        '*ContactName,EmailAddress,*InvoiceNumber,Reference,*InvoiceDate,*DueDate,Total,InvoiceAmountPaid,InvoiceAmountDue,Description,Currency,Type,Status',
        'Bank West,ap@bank.example,INV-1,,2013-01-02,2013-02-01,100.00,40.00,60.00,Desk,AUD,Sales invoice,Awaiting Payment',
        'Bank West,ap@bank.example,INV-1,,2013-01-02,2013-02-01,100.00,40.00,60.00,Chair,AUD,Sales invoice,Awaiting Payment',
        'Bank West,ap@bank.example,CN-1,,2013-01-02,2013-02-01,10.00,0.00,10.00,,AUD,Sales credit note,Awaiting Payment',
        'X,,INV-3,,2013-01-02,2013-02-01,10.00,0.00,10.00,,AUD,Sales invoice,Voided',
      ].join('\n'),
    );
    expect(
      file.documents.map(({ number, kind, minor, open, currency }) => [number, kind, minor, open, currency]),
    ).toEqual([
      ['CN-1', 'credit_note', -1000n, -1000n, 'AUD'],
      ['INV-1', 'invoice', 10000n, 6000n, 'AUD'],
    ]);
    expect(file.oddities.map(({ code }) => code).sort()).toEqual(['duplicate_row', 'void_document']);
  });

  test('SAP open items in German', async () => {
    const file = await readGood(
      'Belegnummer;Debitor;Name 1;Belegart;Belegdatum;Nettofälligkeit;Betrag in Hauswährung;Hauswährung\r\n' +
        '1800000012;0000100234;Müller GmbH;RV;15.01.2024;14.02.2024;1.234,56;EUR\r\n' +
        '1800000013;0000100234;Müller GmbH;DG;16.01.2024;16.01.2024;123,45-;EUR\r\n',
    );
    expect(file).toMatchObject({ delimiter: ';', decimalMark: ',' });
    expect(file.documents).toMatchObject([
      {
        number: '1800000012',
        kind: 'invoice',
        minor: 123456n,
        customer: { externalId: '0000100234', name: 'Müller GmbH' },
      },
      { number: '1800000013', kind: 'credit_note', minor: -12345n },
    ]);
  });

  test('debit and credit columns', async () => {
    const file = await readGood(
      'Konto;Kontobezeichnung;Belegfeld 1;Belegdatum;Soll;Haben\n10001;Huber KG;R1;2024-01-02;100,00;\n10001;Huber KG;G1;2024-01-03;;40,00\n',
    );
    expect(file.documents.map(({ kind, minor }) => [kind, minor])).toEqual([
      ['invoice', 10000n],
      ['credit_note', -4000n],
    ]);
  });

  test('Sage types without a sign', async () => {
    const file = await readGood(
      'A/C,Name,Type,Ref,Date,Amount\nA1,Acme,SI,1,2024-01-02,100\nA1,Acme,SC,2,2024-01-02,30\nA1,Acme,SA,,2024-01-03,20\n',
    );
    expect(file.documents.map(({ kind, minor }) => [kind, minor])).toEqual([
      ['invoice', 10000n],
      ['credit_note', -3000n],
      ['payment', -2000n],
    ]);
  });

  test('payments', async () => {
    const file = await readGood('Payment No,Customer,Date received,Amount,Invoice No\nP1,Acme,2024-01-02,3.50,INV1\n');
    expect(file).toMatchObject({
      kind: 'payments',
      payments: [{ number: 'P1', on: '2024-01-02', minor: 350n, invoiceNumber: 'INV1' }],
    });
  });

  test.each([
    ['id,name\n0012,Acme\n0013,"Foo, Bar"\n'],
    ['No.;Name;Phone No.\n0012;Acme;1\n0013;Foo, Bar;2\n'],
    ['Customer Name\tCustomer ID\nAcme\t0012\nFoo, Bar\t0013\n'],
    ['[{"id":"0012","name":"Acme"},{"id":"0013","name":"Foo, Bar"}]'],
  ])('a list of customers %#', async (text) => {
    const file = await readGood(text);
    expect(file.kind).toBe('customers');
    expect(file.customers.map(({ externalId, name }) => [externalId, name])).toEqual([
      ['0012', 'Acme'],
      ['0013', 'Foo, Bar'],
    ]);
  });

  test('a mapping wins over the names of columns, and the signature is the same for the next file', async () => {
    const mapping = { customerName: 'foo', invoiceNumber: 'bar', issueDate: 'baz', total: 'qux' };
    const file = await readGood('foo,bar,baz,qux\nA,1,2024-01-02,3\n', { mapping });
    expect(file.documents).toMatchObject([{ number: '1', minor: 300n }]);
    const next = await readGood('foo,bar,baz,qux\nB,2,2024-01-03,4\n', { mapping });
    expect(next.signature).toBe(file.signature);
  });
});

describe('rows', () => {
  const table = (rows: string): string => `Customer,Invoice,Date,Due Date,Amount,Paid date,Disputed\n${rows}`;

  test('a bad one is rejected with line, column, value and reason, and the rest goes on', async () => {
    const file = await readGood(
      table(
        'A,1,2024-01-02,2024-02-01,abc,,\n,2,2024-01-02,2024-02-01,1,,\nA,,2024-01-02,2024-02-01,1,,\nA,3,2024-13-02,2024-02-01,1,,\n' +
          'A,4,2024-01-02,2024-02-01,,,\nA,5,,,1,,\nA,6,2024-01-02,2024-02-01,1,,,x\nREDACTED,7,2024-01-02,2024-02-01,1,,\nA,8,2024-01-02,2024-02-01,1,,\n',
      ),
    );
    expect(file.documents.map(({ number }) => number)).toEqual(['8']);
    expect(file.rejects.map(({ line, column, value, reason }) => [line, column, value, reason])).toEqual([
      [2, 'Amount', 'abc', 'bad_amount'],
      [3, 'Customer', '', 'missing_customer'],
      [4, 'Invoice', '', 'missing_number'],
      [5, 'Date', '2024-13-02', 'bad_date'],
      [6, 'Amount', '', 'missing_amount'],
      [7, 'Due Date', '', 'missing_due_date'],
      [8, null, '8', 'wrong_cell_count'],
      [9, 'Customer', 'REDACTED', 'redacted_name'],
    ]);
  });

  test('a paid day closes the document on that day; without one it is open', async () => {
    const file = await readGood(
      table('A,1,2024-01-02,2024-02-01,10.00,2024-03-01,\nA,2,2024-01-02,2024-02-01,10.00,,yes\n'),
    );
    expect(file.documents).toMatchObject([
      { open: 0n, reductions: [{ on: '2024-03-01', minor: 1000n }], pastKnown: true, disputed: false },
      { open: 1000n, reductions: [], pastKnown: true, disputed: true },
    ]);
  });

  test('a missing due day comes from terms, else from the default, and says so', async () => {
    const file = await readGood(
      'Customer,Invoice,Date,Terms,Amount\nA,1,2024-01-01,14 Tage netto,1\nA,2,2024-01-01,,1\nA,3,2024-01-01,30 EOM,1\n',
      { defaultTermsDays: 10 },
    );
    expect(file.documents.map(({ dueOn, dueSource }) => [dueOn, dueSource])).toEqual([
      ['2024-01-15', 'terms'],
      ['2024-01-11', 'default_terms'],
      ['2024-01-11', 'default_terms'],
    ]);
    expect(file.oddities.map(({ code }) => code)).toContain('terms_not_understood');
  });

  test('the same number twice: equal rows are one, different ones a rejection', async () => {
    const file = await readGood(
      'Customer,Invoice,Date,Amount\nA,1,2024-01-02,3\nA,1,2024-01-02,4\nB,1,2024-01-02,4\nB,1,2024-01-02,4\n,,,7\n',
    );
    expect(file.documents.map(({ line }) => line)).toEqual([2, 4]);
    expect(file.rejects).toMatchObject([{ line: 3, column: 'Invoice', value: '1', reason: 'duplicate_number' }]);
    expect(file.controlTotals).toMatchObject([{ theirs: 700n, ours: 700n }]);
  });

  test('leading zeros, formulas and padding stay text', async () => {
    const file = await readGood('Customer,Customer ID,Invoice,Date,Amount\n"=cmd|x", 007 ,00012,2024-01-02,3\n');
    expect(file.documents).toMatchObject([{ number: '00012', customer: { externalId: '007', name: '=cmd|x' } }]);
    expect(file.oddities.map(({ code }) => code)).toEqual(expect.arrayContaining(['padding', 'formula_as_text']));
  });

  test('a file cut off within its last row loses that row only', async () => {
    const file = await readGood('Customer,Invoice,Date,Amount\nA,1,2024-01-02,3\nA,"2');
    expect(file.documents).toHaveLength(1);
    expect(file.rejects).toMatchObject([{ line: 3, reason: 'quote_not_closed' }]);
  });
});
