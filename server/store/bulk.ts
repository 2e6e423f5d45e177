/** Many rows in one statement on both drivers: JSON in one parameter, typed by the table's own columns. */
import { getTableColumns, getTableName } from 'drizzle-orm';
import type { InferInsertModel } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { storable } from '#shared/storable.ts';
import type { Tx } from './session.ts';

type Shape = { table: string; columns: { property: string; name: string; type: string }[] };

const shapes = new WeakMap<PgTable, Shape>();

function shapeOf(table: PgTable): Shape {
  let shape = shapes.get(table);
  if (!shape) {
    const columns = Object.entries(getTableColumns(table)).map(([property, column]) => ({
      property,
      name: column.name,
      type: column.getSQLType().replace(/ COLLATE .*/, ''),
    }));
    shape = { table: getTableName(table), columns };
    shapes.set(table, shape);
  }
  return shape;
}

function toJson(_key: string, value: unknown): unknown {
  if (typeof value === 'string') return storable(value);
  if (typeof value === 'bigint') return value.toString();
  if (value instanceof Uint8Array) return `\\x${value.toHex()}`;
  return value;
}

/** A value as JSON that PostgreSQL takes: texts storable, bigints and bytes as text. */
export function jsonOf(value: unknown): string {
  return JSON.stringify(value, toJson);
}

/** What to do with a row whose key is there already: leave it, or take the named properties from the new one. */
export type OnConflict = 'fail' | 'nothing' | { key: string[]; update: string[] };

/**
 * Inserts rows; returns how many were written. Properties left out become NULL.
 * Cost: one statement whatever the number of rows; keep a page to some thousand rows and a few MB.
 */
export async function insertRows<T extends PgTable>(
  tx: Tx,
  table: T,
  rows: readonly InferInsertModel<T>[],
  onConflict: OnConflict = 'fail',
): Promise<number> {
  if (rows.length === 0) return 0;
  const shape = shapeOf(table);
  const names = shape.columns.map((c) => `"${c.name}"`).join(', ');
  const types = shape.columns.map((c) => `"${c.name}" ${c.type}`).join(', ');
  const records = rows.map((row) =>
    Object.fromEntries(shape.columns.map((c) => [c.name, (row as Record<string, unknown>)[c.property] ?? null])),
  );
  const column = (property: string): string => {
    const found = shape.columns.find((c) => c.property === property);
    if (!found) throw new Error(`${shape.table} has no ${property}`);
    return `"${found.name}"`;
  };
  let conflict = '';
  if (onConflict === 'nothing') conflict = ' on conflict do nothing';
  else if (onConflict !== 'fail') {
    const sets = onConflict.update.map((p) => `${column(p)} = excluded.${column(p)}`).join(', ');
    conflict = ` on conflict (${onConflict.key.map(column).join(', ')}) do update set ${sets}`;
  }
  const written = await tx.rows<{ n: number }>(
    `with written as (insert into "${shape.table}" (${names}) select ${names} from json_to_recordset($1::text::json) as r(${types})${conflict} returning 1)
     select count(*)::int as n from written`,
    [jsonOf(records)],
  );
  return written[0]?.n ?? 0;
}
