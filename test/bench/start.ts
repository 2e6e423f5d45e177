/** Start: from the command to the first answer, and the memory that it takes. */
import { cpSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '#test/house/sources.ts';
import { scratch } from './mails.ts';
import { memoryOf, startOnce } from './processes.ts';
import type { Started } from './processes.ts';
import { plainRow, told } from './row.ts';
import type { Row } from './row.ts';
import { median } from './timing.ts';

const ROUNDS = 3;

/** Libraries that the command imports at start, by the import lines of its files; what is imported on use is left out. */
function librariesOf(entry: string): string[] {
  const files = new Set<string>();
  const libraries = new Set<string>();
  const queue = [join(ROOT, entry)];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (files.has(file) || !file.endsWith('.ts')) continue;
    files.add(file);
    for (const [all, name = ''] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)[^'"]*? from '([^']+)'/gm)) {
      if (all.startsWith('import type') || name.startsWith('node:')) continue;
      if (name.startsWith('#')) queue.push(join(ROOT, name.slice(1)));
      else if (name.startsWith('.')) queue.push(join(dirname(file), name));
      else libraries.add(name);
    }
  }
  return [...libraries];
}

/** Loads the same libraries and opens the same database; runs nothing of ours. */
const librariesOn = (folder: string): string => `
  for (const name of ${JSON.stringify(librariesOf('server/cli.ts'))}) await import(name);
  const { PGlite } = await import('@electric-sql/pglite');
  const pg = await PGlite.create(${JSON.stringify(join(folder, 'pg'))}, { username: 'app' });
  await pg.query('select 1');
`;

/** Rows of DESIGN §7's last lines. */
export async function benchStart(): Promise<Row[]> {
  const work = scratch();
  const data = join(work.folder, 'data');
  const empty: Started[] = [];
  empty.push(await startOnce(data));
  const again: Started[] = [];
  const floors: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    again.push(await startOnce(data));
    const copy = join(work.folder, `copy${round}`);
    cpSync(join(data, 'pg'), join(copy, 'pg'), { recursive: true });
    const floor = await memoryOf(librariesOn(copy));
    if (floor !== null) floors.push(floor);
  }
  work.drop();
  const rss = again.flatMap((s) => s.rssMb ?? []);
  const peak = empty[0]?.peakMb ?? null;
  const rows = [
    plainRow('start to first answer, existing data', median(again.map((s) => s.readyMs)), 'ms', 2000),
    plainRow('first start, with the sample firm', empty[0]?.readyMs ?? Number.NaN, 'ms', 6000),
  ];
  if (rss.length === 0 || floors.length === 0 || peak === null) return [...rows, told('memory', 'needs /proc')];
  return [
    ...rows,
    told('memory at first answer', `${median(rss).toFixed(0)} MB`),
    told('memory of the same libraries alone', `${median(floors).toFixed(0)} MB`),
    plainRow('memory beyond the libraries', median(rss) - median(floors), 'MB', 120),
    plainRow('first start, peak memory', peak, 'MB', 1500),
  ];
}
