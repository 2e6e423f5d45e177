/**
 * Intents of mail about payment against the dev set: prints every row that differs and runs the set's own scorer.
 * Usage: node test/scores/ar-intent.ts
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSayings } from '#server/mail/says.ts';
import { devPath } from '#test/shared-data.ts';

type Row = { id: string; label: string; speaker: string; text: string };

const rows = readFileSync(devPath('ar_intent', 'messages.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);
const predictions = rows.map((row) => {
  const subject = /^Subject: (.*)\n/.exec(row.text);
  const says = readSayings(subject ? row.text.slice(subject[0].length) : row.text, {
    sentDay: '2021-12-22',
    timeZone: 'UTC',
    direction: row.speaker === 'creditor' ? 'outbound' : 'inbound',
    ...(subject ? { subject: subject[1]! } : {}),
  });
  const label = says[0]?.intent ?? 'none';
  if (label !== row.label)
    console.log(
      `${row.id}: ${label}, expected ${row.label}\n  ${row.text.replace(/\n/g, '\n  ')}\n  said: ${says.map((s) => `${s.intent} "${s.quote}"`).join(' | ')}`,
    );
  else if (says.some((s) => s.date !== null))
    console.log(`${row.id}: ${says.map((s) => `${s.intent} ${s.date}`).join(', ')}`);
  return JSON.stringify({ id: row.id, label });
});
const file = join(mkdtempSync(join(tmpdir(), 'ar-intent-')), 'pred.jsonl');
writeFileSync(file, predictions.join('\n'));
console.log(
  execFileSync('python3', [devPath('..', 'score.py'), 'ar_intent', 'dev', file], { encoding: 'utf8' }).split(
    '"per_label"',
  )[0],
);
