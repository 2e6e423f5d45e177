/**
 * New text of replies against the dev set: prints every row that differs and runs the set's own scorer.
 * Usage: node test/scores/reply-stripping.ts [-v]
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { splitText } from '#server/mail/new-text.ts';
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
const rows = cases.map((one) => {
  const html = one.format === 'html';
  const split = splitText({
    text: html ? '' : one.input,
    html: html ? one.input : null,
    subject: '',
    inReplyTo: ['x'],
    contentType: { type: html ? 'text/html' : 'text/plain', params: {} },
  });
  if (process.argv.includes('-v') && !(one.match === 'exact' && flat(one.expected ?? '') === flat(split.newText)))
    console.log(
      `=== ${one.id} (${one.match})\n${split.newText}\n--- expected\n${one.expected ?? JSON.stringify([one.must_contain, one.must_not_contain])}`,
    );
  return JSON.stringify({ id: one.id, output: split.newText });
});
const file = join(mkdtempSync(join(tmpdir(), 'reply-stripping-')), 'pred.jsonl');
writeFileSync(file, rows.join('\n'));
console.log(execFileSync('python3', [devPath('..', 'score.py'), 'reply_stripping', 'dev', file], { encoding: 'utf8' }));
