/**
 * `npm run bench [-- --scale S] [--json] [--only NAME…]`: measures what DESIGN §7 promises, each figure beside its floor and in
 * the same run. Scale 1 is the promised size (200,000 accounts, 1 million invoices, 5 million messages); 0.01 a quick look.
 */
import { parseArgs } from 'node:util';
import { benchBundle } from './bundle.ts';
import { benchClock } from './clock.ts';
import { openCluster } from './data/cluster.ts';
import type { Cluster } from './data/cluster.ts';
import { benchMatching } from './matching.ts';
import { benchPane } from './pane.ts';
import { benchReading } from './reading.ts';
import { HEAD, line } from './row.ts';
import type { Row } from './row.ts';
import { benchStart } from './start.ts';

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '0.01' },
    json: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
  },
});
const scale = Number(values.scale);
if (!(scale > 0 && scale <= 2)) {
  console.error('--scale takes a number above 0 and up to 2');
  process.exit(2);
}

const say = (text: string): void => console.error(text);
let cluster: Cluster | null = null;
const data = async (): Promise<Cluster> => (cluster ??= await openCluster(scale, say));

const sections: { name: string; measure: () => Promise<Row[]> }[] = [
  { name: 'pane', measure: async () => benchPane(await data()) },
  { name: 'reading', measure: async () => benchReading(await (await data()).empty(), scale) },
  { name: 'matching', measure: async () => benchMatching(await data()) },
  { name: 'clock', measure: async () => benchClock(await data()) },
  { name: 'bundle', measure: benchBundle },
  { name: 'start', measure: benchStart },
];

let over = 0;
if (!values.json) console.log(`scale ${scale}\n${HEAD}`);
try {
  for (const { name, measure } of sections) {
    if (values.only.length > 0 && !values.only.includes(name)) continue;
    for (const row of await measure()) {
      if (row.ok === false) over += 1;
      console.log(values.json ? JSON.stringify({ scale, section: name, ...row }) : line(row));
    }
  }
} finally {
  await (cluster as Cluster | null)?.stop();
}
if (!values.json) console.log(over === 0 ? 'everything within its target' : `${over} over target`);
process.exit(0);
