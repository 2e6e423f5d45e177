/**
 * Scores finding accounts by name; writes the scorer's rows to the path given, prints misses with `--verbose` and, with
 * `--pairs`, which pairs share a distinctive word: `same` where all distinctive words of both agree and one of them is this
 * company's alone, `some` where only one does (a name cannot decide those: "Concord Office" and "Concord Filing").
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { facesOf } from '#server/mail/company-name/faces.ts';
import { findAccounts } from '#server/mail/company-name/find.ts';
import { GENERIC } from '#server/mail/company-name/forms.ts';
import { buildNameIndex } from '#server/mail/company-name/name-index.ts';
import { devPath } from '../shared-data.ts';

type Query = { query: string; expected: string | null; canonical: string };
type Master = { id: string; name: string }[];

const verbose = process.argv.includes('--verbose');
const folder = devPath('company_names');
const files = readdirSync(folder);
const read = (name: string): unknown => JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'));

const stems = (name: string): Set<string> => new Set(facesOf(name).flatMap((f) => f.stems));

/** The distinctive words of a name: of the name itself without brackets, no trade or place. */
function tellingWords(name: string): string[] {
  const faces = facesOf(name);
  const bare = faces.find((f) => f.rank === 'bare') ?? faces[0];
  return [...new Set((bare?.stems ?? []).filter((s) => !GENERIC.has(s)))].sort();
}

/** Words in common that no other company of the list has, and that name no trade or place. */
function ownWords(query: string, name: string, owners: ReadonlyMap<string, number>): string[] {
  const known = stems(name);
  return [...stems(query)].filter((s) => s.length >= 3 && known.has(s) && !GENERIC.has(s) && owners.get(s) === 1);
}

const out: string[] = [];
for (const file of files.filter((f) => f.endsWith('.queries.jsonl'))) {
  const own = file.replace('.queries.jsonl', '.master.json');
  const master = read(files.includes(own) ? own : 'sec_registrants_2025.master.json') as Master;
  const index = buildNameIndex(master);
  const owners = new Map<string, number>();
  for (const m of master) for (const s of stems(m.name)) owners.set(s, (owners.get(s) ?? 0) + 1);
  const queries = readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .filter((l) => l !== '')
    .map((l) => JSON.parse(l) as Query);
  const count = {
    right: 0,
    wrong: 0,
    unknownLinked: 0,
    someShared: 0,
    someSharedFound: 0,
    sharing: 0,
    sharingFound: 0,
  };
  const start = performance.now();
  for (const { query, expected, canonical } of queries) {
    const [top, second] = findAccounts(query, index);
    const id = top && top.band !== 'possible' ? top.account : null;
    out.push(JSON.stringify({ file, query, id }));
    if (id !== null && id === expected) count.right++;
    if (id !== null && id !== expected) count.wrong++;
    if (id !== null && expected === null) count.unknownLinked++;
    const words = expected === null ? [] : ownWords(query, canonical, owners);
    const same = words.length > 0 && tellingWords(query).join(' ') === tellingWords(canonical).join(' ');
    if (words.length > 0) count.someShared++;
    if (words.length > 0 && id === expected) count.someSharedFound++;
    if (same) count.sharing++;
    if (same && id === expected) count.sharingFound++;
    if (process.argv.includes('--pairs') && words.length > 0)
      console.log(same ? 'same' : 'some', words.join(' '), '|', query, '|', canonical);
    const bad = id !== null && id !== expected;
    if (bad || (verbose && same && id !== expected)) {
      console.error(
        bad ? 'WRONG' : 'missed',
        JSON.stringify(query),
        '=>',
        expected === null ? null : JSON.stringify(canonical),
        words.join(' '),
        '| got',
        JSON.stringify(top),
        second?.score,
      );
    }
  }
  const milliseconds = (performance.now() - start) / queries.length;
  console.log(
    file,
    JSON.stringify({
      queries: queries.length,
      ...count,
      precision: count.right / (count.right + count.wrong),
      recallOfSharing: count.sharingFound / count.sharing,
      milliseconds: Number(milliseconds.toFixed(3)),
    }),
  );
}

type Shared = { ambiguous_names: Record<string, string[]>; unique_names: Record<string, string> };
const { ambiguous_names: ambiguous, unique_names: unique } = read('highradius_name_to_customer.json') as Shared;
const customers = [
  ...Object.entries(ambiguous).flatMap(([name, ids]) => ids.map((id) => ({ id, name }))),
  ...Object.entries(unique).map(([name, id]) => ({ id, name })),
];
const index = buildNameIndex(customers);
const auto = Object.keys(ambiguous).filter((name) => findAccounts(name, index)[0]?.band !== 'possible');
const found = Object.entries(unique)
  .map(([name, id]) => ({ top: findAccounts(name, index)[0], id }))
  .filter(({ top }) => top && top.band !== 'possible');
console.log(
  'highradius',
  JSON.stringify({
    ambiguous: Object.keys(ambiguous).length,
    ambiguousLinked: auto.length,
    unique: found.length,
    uniqueRight: found.filter(({ top, id }) => top?.account === id).length,
  }),
);
const path = process.argv[2];
if (path && !path.startsWith('--')) writeFileSync(path, `${out.join('\n')}\n`);
