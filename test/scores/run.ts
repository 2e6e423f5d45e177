/**
 * `npm run scores [-- SET…] [--baseline] [--rows] [--misses] [--threads]`: the product on the labelled mails and ledgers, all through the
 * public command line, scored by the sets' own scorer. Prints every figure with its target and `ok` or `short`; with --baseline a
 * trivial program beside it, with --rows every item (with --misses those that differ), with --threads also the sets that take minutes.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { devPath } from '#test/shared-data.ts';
import { DOUBTFUL } from './doubtful-labels.ts';
import { score } from './scorer.ts';
import type { Figure, Row, ScoredSet, View } from './scored-set.ts';
import { aging } from './sets/aging.ts';
import { companyNames } from './sets/company-names.ts';
import { everyday } from './sets/everyday.ts';
import { arIntent, invoiceRefs, mime, replyStripping } from './sets/texts.ts';
import { threadGroups, unanswered } from './sets/threads.ts';
import { bounces, messageClass } from './sets/verdicts.ts';

const SETS: readonly ScoredSet[] = [
  messageClass,
  bounces,
  invoiceRefs,
  replyStripping,
  mime,
  companyNames,
  arIntent,
  aging,
  everyday,
  unanswered,
  threadGroups,
];

const options = new Set(process.argv.slice(2).filter((arg) => arg.startsWith('--')));
const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const known = new Set(['--baseline', '--rows', '--misses', '--threads']);
const strange = [...options].filter((o) => !known.has(o)).concat(wanted.filter((w) => !SETS.some((s) => s.name === w)));
if (strange.length > 0) {
  console.error(`no such set or option: ${strange.join(' ')}; sets: ${SETS.map((s) => s.name).join(' ')}`);
  process.exit(2);
}

function shown({ value, of }: Figure): string {
  if (value === null) return '–';
  if (typeof of === 'number') return `${value} of ${of}`;
  return Number.isInteger(value) && value > 1 ? String(value) : String(Math.round(value * 10_000) / 10_000);
}

function judged({ value, target }: Figure): string {
  if (!target) return '';
  const [sign, limit] = 'least' in target ? ['≥', target.least] : ['≤', target.most];
  const isOk = value !== null && ('least' in target ? value >= limit : value <= limit);
  return `${sign} ${limit} ${isOk ? 'ok' : 'short'}`;
}

function print(figures: readonly Figure[], baseline: readonly Figure[]): void {
  for (const figure of figures) {
    const other = baseline.find(({ what }) => what === figure.what);
    const columns = [figure.what.padEnd(62), shown(figure).padStart(14), judged(figure).padEnd(16)];
    console.log(`  ${[...columns, ...(other ? [`baseline ${shown(other)}`] : [])].join('  ').trimEnd()}`);
  }
}

function printRows(rows: readonly Row[]): void {
  const short = (text: string): string => JSON.stringify(text.length > 2_000 ? `${text.slice(0, 2_000)}…` : text);
  for (const row of rows) {
    if (row.ok && !options.has('--rows')) continue;
    const doubt = DOUBTFUL.find(({ id, field }) => id === row.id && (field === undefined || field === row.what));
    const why = doubt ? ` (label in doubt: ${doubt.why})` : '';
    console.log(
      `${row.ok ? 'ok ' : 'BAD'} ${row.id} · ${row.what} · expected ${short(row.expected)} · got ${short(row.got)}${why}`,
    );
  }
}

/** The labels of a set without those in doubt; null where there are none. */
function withoutDoubtful(set: ScoredSet): View | null {
  const doubts = DOUBTFUL.filter((doubt) => doubt.set === set.name);
  if (doubts.length === 0) return null;
  const fieldsOf = (id: unknown): (string | undefined)[] => doubts.filter((d) => d.id === id).map((d) => d.field);
  return {
    name: `without the ${doubts.length} labels in doubt`,
    label: (label) => {
      const fields = fieldsOf(label['id'] ?? label['file'] ?? label['query']);
      if (fields.length === 0) return label;
      if (fields.includes(undefined)) return null;
      const certain = (part: object): Record<string, unknown> =>
        Object.fromEntries(Object.entries(part).filter(([key]) => !fields.includes(key)));
      const expected = label['expected'];
      return typeof expected === 'object' && expected !== null
        ? { ...label, expected: certain(expected) }
        : certain(label);
    },
  };
}

function run(set: ScoredSet, work: string): void {
  console.log(`\n${set.name}`);
  const beside = options.has('--baseline');
  if (set.scored) {
    const { answer, figures } = set.scored;
    const { predictions, rows } = answer(work);
    if (options.has('--rows') || options.has('--misses')) printRows(rows);
    const folder = set.folder ?? set.name;
    const scored = (view: View | undefined, of: typeof figures): void => {
      const scores = (of_: readonly object[] | 'baseline'): Figure[] => of(score(work, set.name, of_, view, folder));
      print(scores(predictions), beside ? scores('baseline') : []);
    };
    scored(set.sees, figures);
    for (const view of set.views ?? []) scored(view, view.figures);
    const certain = withoutDoubtful(set);
    if (certain) {
      console.log(`  ${certain.name}:`);
      scored(certain, figures);
    }
  }
  const further = set.further?.(work);
  if (!further) return;
  if (options.has('--rows') || options.has('--misses')) printRows(further.rows);
  print(further.ours, beside ? further.baseline : []);
}

devPath();
const work = mkdtempSync(join(tmpdir(), 'ledgerside-scores-'));
try {
  for (const set of SETS) {
    const isWanted = wanted.length > 0 ? wanted.includes(set.name) : !set.isSlow || options.has('--threads');
    if (isWanted) run(set, work);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
