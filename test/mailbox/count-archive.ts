/** Child of archive.test.ts: writes an mbox of so many megabytes, reads it, and prints counts and the growth of memory. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { isRefusal, openArchive } from '#server/mailbox/file/archive.ts';

const [path = '', megabytes = '50'] = process.argv.slice(2);
const body = `${'All work and no play makes Jack a dull boy.\n'.repeat(400)}>From the beginning\n`;
const file = openSync(path, 'w');
let written = 0;
for (let bytes = 0; bytes < Number(megabytes) * 1024 * 1024; written++) {
  bytes += writeSync(file, `From a@b.com Mon Feb  3 10:15:00 2025\nSubject: mail ${written}\n\n${body}\n`);
}
closeSync(file);

const before = process.memoryUsage().rss;
let peak = before;
let count = 0;
for await (const item of openArchive(path)) {
  if (!isRefusal(item)) count++;
  if (count % 500 === 0) peak = Math.max(peak, process.memoryUsage().rss);
}
console.log(JSON.stringify({ written, count, grownMegabytes: Math.round((peak - before) / 1048576) }));
