/** Tables in text: which column holds invoice numbers, as remittance advices have them. */
import type { LabelKind } from './label.ts';
import { labelOf } from './label.ts';

/** A labelled column: its position among the cells, and its offsets in the head. */
type Column = { kind: LabelKind; byId: boolean; index: number; left: number; right: number };
/** A table over the offsets from `start` (behind its head) to `end`. */
export type Table = { start: number; end: number; rule: 'bar' | 'tab' | 'space'; columns: Column[] };

const MAX_ROWS = 300;
const MAX_LINE = 400;
const TABLE_LIKE = /[|\t]| {3}/;
const STEM =
  /inv|rechnung|fact|fatt|fatu|faktu|請求|p\.?o\b|purchase|bestell|pedido|ordin|order|commande|zam|注文|発注|\br[eg]/i;

type Cell = { text: string; left: number; right: number };

function cellsOf(line: string, rule: Table['rule']): Cell[] {
  const cells: Cell[] = [];
  const gap = rule === 'bar' ? /\|/g : rule === 'tab' ? /\t/g : / {2,}/g;
  let left = 0;
  const push = (right: number): void => {
    const text = line.slice(left, right);
    if (rule !== 'space' || text.trim() !== '')
      cells.push({ text: text.trim(), left: left + (text.length - text.trimStart().length), right });
  };
  for (const match of line.matchAll(gap)) {
    push(match.index);
    left = match.index + match[0].length;
  }
  push(line.length);
  return cells;
}

function ruleOf(line: string): Table['rule'] | null {
  if (line.includes('|')) return 'bar';
  if (line.includes('\t')) return 'tab';
  return / {2}/.test(line) ? 'space' : null;
}

function headOf(line: string): Omit<Table, 'start' | 'end'> | null {
  if (line.length > MAX_LINE || /\d/.test(line) || !STEM.test(line)) return null;
  const rule = ruleOf(line);
  if (!rule) return null;
  const cells = cellsOf(line, rule);
  if (cells.length < 2 || cells.length > 30) return null;
  const columns: Column[] = [];
  cells.forEach((cell, index) => {
    if (cell.text.length > 40 || cell.text.endsWith(':')) return;
    const label = labelOf(cell.text.replaceAll('_', ' '));
    if (label) columns.push({ ...label, index, left: cell.left, right: cell.right });
  });
  const numbered = columns.filter((c) => !columns.some((d) => c.byId && !d.byId && d.kind === c.kind));
  return numbered.length > 0 ? { rule, columns: numbered } : null;
}

/** The tables of a text whose head names an invoice or purchase-order column; [] for text without columns. */
export function tablesOf(text: string): Table[] {
  if (!TABLE_LIKE.test(text)) return [];
  const tables: Table[] = [];
  let open: Table | null = null;
  let blank = 0;
  let rows = 0;
  for (let at = 0; at < text.length;) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(at, Math.min(end, at + MAX_LINE));
    const head = headOf(line);
    if (head) {
      if (open) open.end = at;
      open = { ...head, start: end, end: text.length };
      tables.push(open);
      blank = rows = 0;
    } else if (open) {
      blank = line.trim() === '' ? blank + 1 : 0;
      rows++;
      if (blank > 2 || rows > MAX_ROWS) {
        open.end = at;
        open = null;
      }
    }
    at = end + 1;
  }
  return tables;
}

/** The kind of the labelled column that a span of the text lies in; `elsewhere` in another column; null outside tables. */
export function columnAt(
  tables: readonly Table[],
  text: string,
  start: number,
  end: number,
): LabelKind | 'elsewhere' | null {
  const table = tables.find((t) => start >= t.start && end <= t.end);
  if (!table) return null;
  const near = text.slice(Math.max(0, start - MAX_LINE), start);
  const lineStart = start - near.length + near.lastIndexOf('\n') + 1;
  if (lineStart === start - MAX_LINE) return null;
  if (table.rule === 'space') {
    const left = start - lineStart;
    const right = end - lineStart;
    return (
      table.columns.find((c) => left <= c.right && right >= c.left)?.kind ??
      (hasCells(text, lineStart) ? 'elsewhere' : null)
    );
  }
  const mark = table.rule === 'bar' ? '|' : '\t';
  let index = 0;
  for (let i = text.indexOf(mark, lineStart); i >= 0 && i < start; i = text.indexOf(mark, i + 1)) index++;
  return (
    table.columns.find((c) => c.index === index)?.kind ??
    (text
      .slice(lineStart, lineStart + MAX_LINE)
      .split('\n', 1)[0]
      ?.includes(mark)
      ? 'elsewhere'
      : null)
  );
}

function hasCells(text: string, lineStart: number): boolean {
  return /\S {2,}\S/.test(text.slice(lineStart, lineStart + MAX_LINE).split('\n', 1)[0] ?? '');
}
