/** A measured row of the bench, and the table that it stands in. */

/** What was measured, beside its floor. `value`, `floor` and `target` are texts with their units; `ok` null: said, not judged. */
export type Row = {
  name: string;
  value: string;
  floor: string;
  ratio: number | null;
  target: string;
  ok: boolean | null;
};

/** Milliseconds in three figures. */
export function ms(value: number): string {
  return value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${value.toPrecision(3)} ms`;
}

/** A row judged by the ratio of two times in milliseconds. */
export function ratioRow(name: string, value: number, floor: number, most: number): Row {
  const ratio = value / floor;
  return { name, value: ms(value), floor: ms(floor), ratio, target: `<= ${most} x`, ok: ratio <= most };
}

/** A row judged by its own figure; `unit` stands behind it. */
export function plainRow(name: string, value: number, unit: string, most: number): Row {
  const shown = unit === 'ms' ? ms(value) : `${Math.round(value * 100) / 100} ${unit}`;
  const target = unit === 'ms' ? ms(most) : `${most} ${unit}`;
  return { name, value: shown, floor: '', ratio: null, target: `<= ${target}`, ok: value <= most };
}

/** A row that only tells. */
export function told(name: string, value: string): Row {
  return { name, value, floor: '', ratio: null, target: '', ok: null };
}

/** One line of the table, at most 100 columns. */
export function line(row: Row): string {
  const verdict = row.ok === null ? '' : row.ok ? 'ok' : 'OVER';
  const ratio = row.ratio === null ? '' : `${row.ratio.toFixed(2)} x`;
  return [
    row.name.slice(0, 46).padEnd(46),
    row.value.padStart(10),
    row.floor.padStart(10),
    ratio.padStart(8),
    row.target.padStart(12),
    verdict.padStart(5),
  ]
    .join(' ')
    .trimEnd();
}

/** The head of the table. */
export const HEAD = ['what'.padEnd(46), 'measured', 'floor', 'ratio', 'target', '']
  .map((text, i) => text.padStart([46, 10, 10, 8, 12, 5][i] ?? 0))
  .join(' ')
  .trimEnd();
