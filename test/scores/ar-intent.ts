/**
 * Intents of mail about payment against the dev set, through the command line: prints every row that differs and runs the set's own scorer.
 * Usage: node test/scores/ar-intent.ts
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explained } from './explained.ts';
import { devPath } from '#test/shared-data.ts';

type Row = { id: string; label: string; speaker: string; text: string };

const rows = readFileSync(devPath('ar_intent', 'messages.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);
const read = explained(
  rows.map((row) => {
    const subject = /^Subject: (.*)\n/.exec(row.text);
    return {
      text: subject ? row.text.slice(subject[0].length) : row.text,
      html: false,
      subject: subject?.[1] ?? '',
      ours: row.speaker === 'creditor',
      date: 'Wed, 22 Dec 2021 10:00:00 +0000',
    };
  }),
);
const predictions = rows.map((row, i) => {
  const { says } = read[i]!;
  const label = says[0]?.intent ?? 'none';
  const said = says.map((one) => `${one.intent} ${one.date ?? ''} "${one.quote}"`).join(' | ');
  console.log(`${label === row.label ? 'ok ' : 'BAD'} ${row.id} ${row.label}: ${said}`);
  if (label !== row.label) console.log(`    ${row.text.replace(/\n/g, '\n    ')}`);
  return JSON.stringify({ id: row.id, label });
});
const file = join(mkdtempSync(join(tmpdir(), 'ar-intent-')), 'pred.jsonl');
writeFileSync(file, predictions.join('\n'));
console.log(execFileSync('python3', [devPath('..', 'score.py'), 'ar_intent', 'dev', file], { encoding: 'utf8' }));
