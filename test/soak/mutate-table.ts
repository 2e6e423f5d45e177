/** Mutations of ledger files: what exports, editors and people make of them. */
import type { Random } from '#server/sample/random.ts';
import { piece } from './random-choice.ts';

const CELLS = [
  '',
  '"',
  '""',
  "'",
  '-',
  '0',
  '1e309',
  'NaN',
  '99999999999999999999999.99',
  '1.234.567,89-',
  '(12.00)',
  '12/13/2025',
  '31.02.2025',
  '0000-00-00',
  '2025-01-01T00:00:00Z',
  '=cmd|calc',
  'x'.repeat(70_000),
  '\u202e',
  '\0',
  'é',
  'EUR',
  'ZZZ',
];
const LINE_ENDS = ['\r', '\n', '\r\n', '\n\n', '\u2028'];
const DELIMITERS = [',', ';', '\t', '|', ' ', '"'];

type Mutation = (table: string, random: Random) => string;

const MUTATIONS: readonly Mutation[] = [
  (table, random) => table.slice(0, random.integer(0, table.length)),
  (table, random) => table.replaceAll(/\r?\n/g, random.pick(LINE_ENDS)),
  (table, random) => table.replaceAll(',', random.pick(DELIMITERS)),
  (table, random) => {
    const lines = table.split('\n');
    for (let i = random.integer(1, 30); i > 0; i--) {
      const line = random.integer(0, Math.min(lines.length - 1, 400));
      const cells = (lines[line] ?? '').split(',');
      cells[random.integer(0, cells.length)] = random.pick(CELLS);
      lines[line] = cells.join(',');
    }
    return lines.join('\n');
  },
  (table, random) => {
    const lines = table.split('\n');
    const line = lines[random.integer(0, Math.min(lines.length - 1, 5))] ?? '';
    lines.splice(random.integer(0, 5), 0, ...Array.from({ length: random.pick([1, 10, 1_000]) }, () => line));
    return lines.join('\n');
  },
  (table, random) => {
    const [start, end] = piece(random, table.length, 200);
    return table.slice(0, start) + table.slice(start, end).repeat(random.pick([0, 2, 50, 2_000])) + table.slice(end);
  },
  (table, random) => {
    const place = random.integer(0, table.length);
    const filler = random.pick([',', '"', ' ', '\n', '1', 'a', ',"', '[', '{']).repeat(random.pick([1, 100, 100_000]));
    return table.slice(0, place) + filler + table.slice(place);
  },
];

const LARGEST = 2_000_000;

/** A table after one to three mutations, as bytes of one of the encodings that exports use. At most 2 MB. */
export function mutateTable(table: Uint8Array, random: Random): Uint8Array {
  let text = Buffer.from(table).toString('latin1');
  for (let i = random.integer(1, 3); i > 0; i--) text = random.pick(MUTATIONS)(text, random).slice(0, LARGEST);
  const bytes = Buffer.from(text, 'latin1');
  for (let i = random.integer(0, 5); i > 0 && bytes.length > 0; i--)
    bytes[random.integer(0, bytes.length - 1)] = random.integer(0, 255);
  const encoding = random.integer(0, 9);
  if (encoding === 0) return Buffer.from(`\ufeff${text}`, 'utf16le');
  if (encoding === 1) return Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]);
  if (encoding === 2) return Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), bytes]);
  return bytes;
}
