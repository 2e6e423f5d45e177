/** Writes the sample ledger and its contacts as the CSV files that an accounting system would export. */
import { formatDecimal } from '#shared/money.ts';
import { CUSTOMERS } from './data/customers.ts';
import { TEAM } from './data/firm.ts';
import type { LedgerLine } from './plan.ts';

const LEDGER_HEAD = [
  'Customer ID',
  'Customer',
  'Customer Email',
  'Contact',
  'Phone',
  'Country',
  'Language',
  'Owner',
  'Document Type',
  'Invoice No',
  'PO No',
  'Invoice Date',
  'Due Date',
  'Currency',
  'Amount',
  'Open Amount',
  'Paid Date',
  'Disputed',
];
const CONTACT_HEAD = ['Customer ID', 'Customer', 'Contact', 'Role', 'Email', 'Phone', 'Country', 'Language', 'Owner'];

function csv(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** One row a document: ISO dates, dot decimals, a minus on credits and payments (RFC 4180). */
export function ledgerCsv(lines: readonly LedgerLine[]): string {
  const rows = lines.map(({ customer, ...line }) => [
    customer.id,
    customer.name,
    customer.contacts[0]?.address ?? '',
    customer.contacts[0]?.name ?? '',
    customer.contacts[0]?.phone ?? '',
    customer.country,
    customer.language,
    TEAM[customer.owner].name,
    line.kind,
    line.number,
    line.po,
    line.issuedOn,
    line.dueOn,
    customer.currency,
    formatDecimal(line.minor, customer.currency),
    formatDecimal(line.open, customer.currency),
    line.paidOn ?? '',
    line.disputed ? 'Yes' : 'No',
  ]);
  return csv([LEDGER_HEAD, ...rows]);
}

/** One row a contact; a customer with two contacts has two rows. */
export function customersCsv(): string {
  const rows = CUSTOMERS.flatMap((customer) =>
    customer.contacts.map((contact) => [
      customer.id,
      customer.name,
      contact.name,
      contact.role ?? '',
      contact.address,
      contact.phone ?? '',
      customer.country,
      customer.language,
      TEAM[customer.owner].name,
    ]),
  );
  return csv([CONTACT_HEAD, ...rows]);
}
