/** A JSON array of flat objects as a table: the keys are the header. */
import type { Refusal } from './ledger-file.ts';
import { storable } from '#shared/storable.ts';
import { refuse } from './refuse.ts';
import type { Cell, TableRow } from './table.ts';

/** Rows of a JSON array such as `[{"id":"C1","name":"Acme"}]`; line 1 is the header, each object one line after it. */
export function jsonRows(bytes: Uint8Array, file: string): TableRow[] | Refusal {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8').decode(bytes));
  } catch {
    return refuse('not_a_table', file, { what: 'JSON that cannot be read' });
  }
  if (!Array.isArray(value)) return refuse('not_a_table', file, { what: 'JSON that is no list' });
  const objects = value.filter((item): item is Record<string, unknown> => typeof item === 'object' && item !== null);
  const keys = new Set<string>();
  for (const object of objects) for (const key of Object.keys(object)) keys.add(key);
  if (keys.size === 0) return refuse('empty_file', file);
  const header = [...keys];
  return [
    { line: 1, cells: header.map(storable) },
    ...objects.map((object, i) => ({ line: i + 2, cells: header.map((key) => cellOf(object[key])) })),
  ];
}

function cellOf(value: unknown): Cell {
  if (typeof value === 'number') return { number: String(value) };
  if (typeof value === 'string') return storable(value);
  return typeof value === 'boolean' ? String(value) : '';
}
