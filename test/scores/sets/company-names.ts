/** Customers by the names that people write. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { devPath } from '#test/shared-data.ts';
import { ask } from '../command.ts';
import { labels } from '../labels.ts';
import { sharingIn } from '../name-pairs.ts';
import type { Sharing } from '../name-pairs.ts';
import { at } from '../scored-set.ts';
import type { Answers, Figure, Row, ScoredSet, View } from '../scored-set.ts';

type Query = { query: string; expected: string | null; canonical: string };
type Found = { query: string; accounts: { account: string; name: string; band: string; score: number }[] };
type Account = { id: string; name: string };
type Customers = { ambiguous_names: Record<string, string[]>; unique_names: Record<string, string> };

const SET = 'company_names';
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function masterOf(file: string): Account[] {
  const own = file.replace('.queries.jsonl', '.master.json');
  const name = readdirSync(devPath(SET)).includes(own) ? own : 'sec_registrants_2025.master.json';
  return JSON.parse(readFileSync(devPath(SET, name), 'utf8')) as Account[];
}

const sharers = new Map<string, ReturnType<typeof sharingIn>>();

function sharingOf({ query, expected, canonical }: Query, file: string): { sharing: Sharing; words: string[] } {
  if (expected === null) return { sharing: 'none', words: [] };
  let sharing = sharers.get(file);
  if (!sharing) sharers.set(file, (sharing = sharingIn(masterOf(file).map(({ name }) => name))));
  return sharing(query, canonical);
}

/** The answers of `find` to names, in their order. A name with nothing in it is not asked. */
function found(work: string, name: string, accounts: readonly Account[], queries: readonly string[]): Found[] {
  const ledger = join(work, `${name}.csv`);
  const lines = accounts.map((account) => `${cell(account.id)},${cell(account.name)}`);
  writeFileSync(ledger, ['id,name', ...lines, ''].join('\n'));
  return ask<Found>(['find', '-', '--ledger', ledger], queries.map((q) => `${q.replace(/\s+/g, ' ')}\n`).join(''));
}

const offered = (answer: Found | undefined): string | null =>
  answer?.accounts[0] && answer.accounts[0].band !== 'possible' ? answer.accounts[0].account : null;

function answer(work: string): Answers {
  const predictions: object[] = [];
  const rows: Row[] = [];
  for (const file of readdirSync(devPath(SET)).filter((name) => name.endsWith('.queries.jsonl'))) {
    const queries = labels<Query>(SET, file);
    const answers = found(
      work,
      file,
      masterOf(file),
      queries.map(({ query }) => query),
    );
    queries.forEach((one, i) => {
      const id = offered(answers[i]);
      predictions.push({ file, query: one.query, id });
      const { sharing, words } = sharingOf(one, file);
      const [top] = answers[i]?.accounts ?? [];
      rows.push({
        id: `${file.replace('.queries.jsonl', '')} ${JSON.stringify(one.query)}`,
        what: sharing === 'none' ? 'shares no word' : `shares ${words.join(' ')} (${sharing})`,
        expected: one.expected === null ? 'nobody' : `${one.expected} ${one.canonical}`,
        got: top ? `${top.band} ${top.account} ${top.name} ${top.score}` : 'nobody',
        ok: id === one.expected,
      });
    });
  }
  return { predictions, rows };
}

function sums(scored: unknown): { tp: number; fp: number; fn: number; unknown: number } {
  const files = Object.values(scored as Record<string, unknown>);
  const sum = (key: string): number => files.reduce<number>((total, file) => total + (at(file, key) ?? 0), 0);
  return { tp: sum('tp'), fp: sum('fp'), fn: sum('fn'), unknown: sum('unknown_linked') };
}

function pairsOf(
  wanted: readonly Sharing[],
  name: string,
  least?: number,
): View & { figures: (s: unknown) => Figure[] } {
  return {
    name,
    label: (label, file) => (wanted.includes(sharingOf(label as Query, file).sharing) ? label : null),
    figures: (scored) => {
      const { tp, fn } = sums(scored);
      return [
        {
          what: `recall of the ${tp + fn} pairs ${name}`,
          value: tp / (tp + fn),
          ...(least ? { target: { least } } : {}),
        },
      ];
    },
  };
}

/** Names that several customer numbers bear are never linked; names that one bears always are. */
function customerNumbers(work: string): { ours: Figure[]; baseline: Figure[]; rows: readonly Row[] } {
  const file = devPath(SET, 'highradius_name_to_customer.json');
  const { ambiguous_names: ambiguous, unique_names: unique } = JSON.parse(readFileSync(file, 'utf8')) as Customers;
  // A customer number bears several names here, and an imported ledger keeps one: each line counts as a customer of its own.
  const lines = [...Object.entries(ambiguous).flatMap(([name, ids]) => ids.map(() => name)), ...Object.keys(unique)];
  const accounts = lines.map((name, i) => ({ id: String(i), name }));
  const wanted = [
    ...Object.keys(ambiguous).map((name) => [name, null] as const),
    ...Object.keys(unique).map((name) => [name, String(lines.indexOf(name))] as const),
  ];
  const answers = found(
    work,
    'customers',
    accounts,
    wanted.map(([name]) => name),
  );
  const rows = wanted.map(([name, id], i) => ({
    id: `customer numbers ${JSON.stringify(name)}`,
    what: id === null ? 'several numbers' : 'one number',
    expected: id ?? 'nobody',
    got: offered(answers[i]) ?? 'nobody',
    ok: offered(answers[i]) === id,
  }));
  const several = rows.filter((row) => row.what === 'several numbers');
  const one = rows.filter((row) => row.what === 'one number');
  const linked = several.filter((row) => !row.ok).length;
  return {
    ours: [
      { what: 'names of several customers linked to one', value: linked, of: several.length, target: { most: 0 } },
      { what: 'names of one customer found', value: one.filter((row) => row.ok).length, of: one.length },
    ],
    baseline: [],
    rows,
  };
}

/** Customers by name: never a wrong one, and every one that the name can tell. */
export const companyNames: ScoredSet = {
  name: SET,
  scored: {
    answer,
    figures: (scored) => {
      const { tp, fp, fn, unknown } = sums(scored);
      return [
        { what: 'precision', value: tp + fp === 0 ? null : tp / (tp + fp), target: { least: 0.99 } },
        { what: 'names of strangers linked', value: unknown, target: { most: 0 } },
        { what: 'recall of all pairs, renames among them', value: tp / (tp + fn) },
        ...Object.entries(scored as Record<string, unknown>).map(([file, one]) => ({
          what: `precision, ${file.replace('.queries.jsonl', '')}`,
          value: (at(one, 'tp') ?? 0) + (at(one, 'fp') ?? 0) === 0 ? null : at(one, 'precision'),
        })),
      ];
    },
  },
  views: [
    pairsOf(['strict'], 'whose distinctive words agree', 0.9),
    pairsOf(['strict', 'loose'], 'with a distinctive word in common'),
  ],
  further: customerNumbers,
};
