/** Which row of a file names the columns, and what each column means. */
import type { Field } from './ledger-file.ts';
import type { Cell } from './table.ts';
import { DE } from './words/headers/de.ts';
import { EN } from './words/headers/en.ts';
import { ES } from './words/headers/es.ts';
import { FR } from './words/headers/fr.ts';
import { IT } from './words/headers/it.ts';
import { NL } from './words/headers/nl.ts';
import { GENERIC_IDS, PARTY_WORDS } from './words/headers/party.ts';
import { PT } from './words/headers/pt.ts';

/** Names of columns per field in one language: separated by commas, surest first. */
export type HeaderWords = Partial<Record<Field, string>>;

/** Fields to the index of their column. */
export type Columns = Partial<Record<Field, number>>;

/** Columns that are looked at: more than any ledger has, fewer than would make a hostile header costly. */
export const MOST_COLUMNS = 500;
const LONGEST_HEADER = 100;

type Meaning = { field: Field; rank: number };

const meanings = new Map<string, Meaning[]>();
for (const words of [EN, DE, FR, ES, IT, NL, PT]) {
  for (const [field, names] of Object.entries(words)) {
    names.split(',').forEach((name, rank) => addMeaning(headerKey(name), { field: field as Field, rank }));
  }
}
const partyKeys = new Set([...PARTY_WORDS.either, ...PARTY_WORDS.name].map(headerKey));
const genericIds = new Set(GENERIC_IDS.map(headerKey));

function addMeaning(key: string, meaning: Meaning): void {
  const known = meanings.get(key) ?? [];
  const same = known.find(({ field }) => field === meaning.field);
  if (same === undefined) meanings.set(key, [...known, meaning]);
  else same.rank = Math.min(same.rank, meaning.rank);
}

/**
 * A column name as it is compared: letters and digits only, lower case, without accents, so that `InvoiceAmountDue` and
 * `Invoice amount due` are one. What stands in brackets and currency signs are left out.
 */
export function headerKey(header: string): string {
  return header
    .slice(0, LONGEST_HEADER)
    .replace(/[([{][^)\]}]*[)\]}]/g, ' ')
    .replaceAll('#', ' no ')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function meaningsOf(header: string): Meaning[] {
  const key = headerKey(header);
  if (key === '') return [];
  const found = meanings.get(key);
  if (found !== undefined) return found;
  // "Amount EUR" and "Amount in EUR": the currency stands behind the name.
  const words = header.slice(0, LONGEST_HEADER).trim().split(/\s+/);
  if (words.length < 2 || !/^[A-Z]{3}$/.test(words.pop() ?? '')) return [];
  if (words.length > 1 && words.at(-1)?.toLowerCase() === 'in') words.pop();
  return meanings.get(headerKey(words.join(' '))) ?? [];
}

/** How many different meanings the cells of a row have as column names; 0 for a row of data. */
export function headerScore(cells: readonly Cell[]): number {
  const fields = new Set<string>();
  let words = 0;
  for (const cell of cells.slice(0, MOST_COLUMNS)) {
    if (typeof cell !== 'string' || cell === '') continue;
    const key = headerKey(cell);
    if (partyKeys.has(key)) fields.add('party');
    else if (genericIds.has(key)) fields.add('id');
    const first = meaningsOf(cell)[0];
    if (first !== undefined) fields.add(first.field);
    if (cell.trim() !== '' && !/^[\d.,\s()-]+$/.test(cell)) words += 1;
  }
  return words === 0 ? 0 : fields.size;
}

/** Each field's column: the surest names first, every column once. `mapping` (field to header) wins over names. */
export function columnsOf(headers: readonly string[], mapping: Partial<Record<Field, string>> = {}): Columns {
  const columns: Columns = {};
  const taken = new Set<number>();
  const take = (field: Field, column: number): void => {
    columns[field] = column;
    taken.add(column);
  };
  for (const [field, header] of Object.entries(mapping)) {
    const column = findHeader(headers, header);
    if (column !== null) take(field as Field, column);
  }
  const named = headers.flatMap((header, column) => meaningsOf(header).map((meaning) => ({ ...meaning, column })));
  for (const { field, column } of named.sort((a, b) => a.rank - b.rank || a.column - b.column)) {
    if (columns[field] === undefined && !taken.has(column) && !partyKeys.has(headerKey(headers[column] ?? '')))
      take(field, column);
  }
  for (const role of ['either', 'name'] as const) takeParty(headers, PARTY_WORDS[role], role, columns, taken);
  if (columns.customerId === undefined && listsCustomers(columns)) {
    const column = headers.findIndex((header, i) => i !== columns.customerName && genericIds.has(headerKey(header)));
    if (column >= 0) {
      if (columns.invoiceNumber === column) delete columns.invoiceNumber;
      columns.customerId = column;
    }
  }
  return columns;
}

/** True when the columns tell customers and nothing of documents: only then is a bare `id` or `no` the customer's. */
export function listsCustomers(columns: Columns): boolean {
  const { customerName, customerId, total, open, paid, debit, credit, issueDate, dueDate, settledDate } = columns;
  if (customerName === undefined && customerId === undefined) return false;
  return [total, open, paid, debit, credit, issueDate, dueDate, settledDate].every((column) => column === undefined);
}

/** A word such as "Customer" is the number beside a name column, the name otherwise; some words can only be one of them. */
function takeParty(
  headers: readonly string[],
  words: readonly string[],
  role: 'name' | 'either',
  columns: Columns,
  taken: Set<number>,
): void {
  for (const word of words) {
    const column = headers.findIndex((header, i) => !taken.has(i) && headerKey(header) === headerKey(word));
    if (column < 0) continue;
    const field = columns.customerName === undefined ? 'customerName' : 'customerId';
    if (columns[field] !== undefined || (field === 'customerId' && role === 'name')) continue;
    columns[field] = column;
    taken.add(column);
  }
  const contact = headers.findIndex((header, i) => !taken.has(i) && headerKey(header) === 'contact');
  if (role === 'name' && contact >= 0 && columns.contact === undefined) columns.contact = contact;
}

/** The column that a person named: exactly as written first, else compared as column names are; null when there is none. */
export function findHeader(headers: readonly string[], name: string): number | null {
  const exact = headers.findIndex((header) => header.trim() === name.trim());
  if (exact >= 0) return exact;
  const key = headerKey(name);
  const like = key === '' ? -1 : headers.findIndex((header) => headerKey(header) === key);
  return like >= 0 ? like : null;
}

/** What stays the same in files of one kind, so that a mapping can be remembered: their column names, compared, in order. */
export function headerSignature(headers: readonly string[]): string {
  return headers.map(headerKey).join('|');
}
