/**
 * New text of replies against the dev set, through the command line: prints every row that differs with -v, and runs the set's own scorer.
 * Usage: node test/scores/reply-stripping.ts [-v]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explained } from './explained.ts';
import { devPath } from '#test/shared-data.ts';

type Case = {
  id: string;
  format: string;
  input: string;
  expected?: string;
  match: string;
  must_contain?: string[];
  must_not_contain?: string[];
};

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
const cases = readFileSync(devPath('reply_stripping', 'cases.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);
const read = explained(
  cases.map((one) => ({
    text: one.input,
    html: one.format === 'html',
    subject: 'Re: test',
    ours: false,
    date: 'Wed, 19 Nov 2025 10:00:00 +0000',
  })),
);
const rows = cases.map((one, i) => {
  const output = read[i]!.newText;
  if (process.argv.includes('-v') && !(one.match === 'exact' && flat(one.expected ?? '') === flat(output)))
    console.log(
      `=== ${one.id} (${one.match})\n${output}\n--- expected\n${one.expected ?? JSON.stringify([one.must_contain, one.must_not_contain])}`,
    );
  return JSON.stringify({ id: one.id, output });
});
const file = join(mkdtempSync(join(tmpdir(), 'reply-stripping-')), 'pred.jsonl');
writeFileSync(file, rows.join('\n'));
console.log(execFileSync('python3', [devPath('..', 'score.py'), 'reply_stripping', 'dev', file], { encoding: 'utf8' }));
