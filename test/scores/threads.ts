/**
 * Scores `unanswered` through the command line on the mailing lists of the dev sets: each list becomes an mbox, each question
 * one run. `node test/scores/threads.ts [--without-recipients] [LIST…]`; prints what the scorer says of both sets.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { canonicalMessageId } from '#server/mail/message-id.ts';
import { devPath } from '#test/shared-data.ts';

type ListMail = {
  message_id: string;
  in_reply_to: string | null;
  subject: string | null;
  date: string;
  sender: string;
  body: string;
};
type Question = { list: string; outbound_sender: string; as_of: string; n_days: number; max_age_days: number };
type Row = { root: string | null; messageIds: string[]; state: string };

const ROOT = resolve(import.meta.dirname, '../..');
const args = process.argv.slice(2);
const isBare = args.includes('--without-recipients');
const wanted = args.filter((arg) => !arg.startsWith('--'));

function readLines<T>(file: string): T[] {
  const text = gunzipSync(readFileSync(devPath('threads', file))).toString();
  return text.trim() === ''
    ? []
    : text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as T);
}

function addressOf(sender: string): string {
  return `${sender}@people.example`;
}

function mailText(mail: ListMail, list: string): string {
  const at = new Date(mail.date);
  const header = [
    `From ${addressOf(mail.sender)} ${at.toUTCString().replace(/^(\w+), (\d+) (\w+) (\d+) (.*) GMT$/, '$1 $3 $2 $5 $4')}`,
    `Message-ID: ${mail.message_id}`,
    ...(mail.in_reply_to ? [`In-Reply-To: ${mail.in_reply_to.replace(/\s+/g, ' ')}`] : []),
    `From: ${addressOf(mail.sender)}`,
    ...(isBare ? [] : [`To: ${list}@lists.example`]),
    `Subject: ${(mail.subject ?? '').replace(/\s+/g, ' ')}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ];
  return `${header.join('\n')}\n\n${mail.body.replace(/^(>*From )/gm, '>$1')}\n\n`;
}

function ask(mbox: string, options: readonly string[]): Row[] {
  const command = ['server/cli.ts', 'unanswered', mbox, ...options, '--calendar', '--json'];
  const run = spawnSync(process.execPath, command, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`unanswered ${options.join(' ')}: exit ${run.status}\n${run.stderr}`);
  return run.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

function score(set: string, folder: string, rows: readonly unknown[]): void {
  const file = join(folder, `${set}.jsonl`);
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'));
  console.log(
    set,
    execFileSync('python3', [resolve(devPath('..', 'score.py')), set, 'dev', file], { encoding: 'utf8' }),
  );
}

const folder = mkdtempSync(join(tmpdir(), 'ledgerside-threads-'));
try {
  const answers: unknown[] = [];
  const groups: unknown[] = [];
  const lists = readdirSync(devPath('threads')).filter((name) => name.endsWith('.messages.jsonl.gz'));
  for (const list of lists.map((name) => name.replace('.messages.jsonl.gz', ''))) {
    if (wanted.length > 0 && !wanted.includes(list)) continue;
    const mails = readLines<ListMail>(`${list}.messages.jsonl.gz`);
    const original = new Map(mails.map((mail) => [canonicalMessageId(mail.message_id), mail.message_id]));
    const mbox = join(folder, `${list}.mbox`);
    writeFileSync(mbox, mails.map((mail) => mailText(mail, list)).join(''));
    const questions = readLines<Question>(`${list}.unanswered.jsonl.gz`);
    for (const question of questions) {
      const { outbound_sender, as_of, n_days, max_age_days } = question;
      const options = [
        '--us',
        addressOf(outbound_sender),
        '--as-of',
        as_of,
        '--days',
        String(n_days),
        '--max-age',
        String(max_age_days),
      ];
      const roots = ask(mbox, options).map((row) => original.get(row.root) ?? row.root);
      answers.push({ list, outbound_sender, as_of, n_days, roots });
    }
    const us = questions[0]?.outbound_sender ?? mails[0]?.sender ?? 'nobody';
    for (const row of ask(mbox, ['--us', addressOf(us), '--all'])) {
      for (const id of row.messageIds) groups.push({ list, message_id: original.get(id) ?? id, group: row.root });
    }
  }
  score('unanswered', folder, answers);
  score('thread_groups', folder, groups);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
