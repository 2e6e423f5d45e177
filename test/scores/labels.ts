/** Reading the labels of the dev sets. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { devPath } from '#test/shared-data.ts';

/** The JSON lines of a file of the dev sets, zipped or not. */
export function labels<T>(...path: string[]): T[] {
  const bytes = readFileSync(devPath(...path));
  const text = (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
