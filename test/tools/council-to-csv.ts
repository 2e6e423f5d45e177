/**
 * Councils' paid invoices (JSON lines: council, supplier_id, supplier, invoice_no, paid_on, amount) as a CSV that the
 * ledger import reads: `node test/tools/council-to-csv.ts in.jsonl[.gz] out.csv`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const HEADER = ['Council', 'Customer ID', 'Customer name', 'Invoice number', 'Paid on', 'Amount (GBP)'];
const KEYS = ['council', 'supplier_id', 'supplier', 'invoice_no', 'paid_on', 'amount'] as const;

/** The CSV (RFC 4180) of JSON lines; blank lines are left out. Throws SyntaxError on a line that is no JSON. */
export function councilCsv(lines: string): string {
  const rows = lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .map((record) => KEYS.map((key) => cell(record[key])));
  return [HEADER, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}

function cell(value: unknown): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

if (import.meta.main) {
  const [input, output] = process.argv.slice(2);
  if (input === undefined || output === undefined) {
    console.error('usage: node test/tools/council-to-csv.ts in.jsonl[.gz] out.csv');
    process.exit(2);
  }
  const bytes = readFileSync(input);
  writeFileSync(output, councilCsv((bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8')));
}
