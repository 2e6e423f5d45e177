/**
 * Scores the verdict on the labelled mails: `node test/scores/verdict.ts [--functions]` prints one line a message and
 * the scorer's figures. It asks the public command line (`explain --json`); with --functions, the functions themselves.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { FailedRecipient, MailMessage, Verdict } from '#server/mail/message.ts';
import { readMessageNow } from '#server/mail/mime.ts';
import { splitText } from '#server/mail/new-text.ts';
import { judge } from '#server/mail/verdict.ts';
import { devPath } from '#test/shared-data.ts';

type Label = { id?: string; file?: string; kind?: string; subject?: string | null; body?: string; class: string };
type Said = Pick<Verdict, 'class' | 'kind'> & {
  failedRecipients: Pick<FailedRecipient, 'address' | 'status' | 'permanent'>[];
};

const CLI = resolve(import.meta.dirname, '../../server/cli.ts');
const byFunctions = process.argv.includes('--functions') || !existsSync(CLI);
const work = mkdtempSync(join(tmpdir(), 'verdict-'));

const labels = (set: string): Label[] =>
  readFileSync(devPath(set, 'labels.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Label);

/** The scorer's class of a verdict. */
function classOf({ class: kindOfMail, kind }: Said): string {
  if (kindOfMail === 'human') return 'human';
  if (kindOfMail === 'undeliverable') return kind === 'delayed' ? 'delay_notice' : 'bounce';
  return kind === 'out_of_office' || kind === 'receipt' ? 'auto_reply' : 'automated';
}

/** A text-only item as a message: subject and body, nothing else known. */
function rawOf(label: Label): string {
  return `${label.subject ? `Subject: ${label.subject.replace(/[\r\n]+/g, ' ')}\n` : ''}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${label.body ?? ''}`;
}

function pathOf(set: string, label: Label, index: number): string {
  if (label.kind !== 'text') return devPath(set, label.file ?? '');
  const path = join(work, `text-${index}.eml`);
  writeFileSync(path, rawOf(label));
  return path;
}

function judged(path: string): Said {
  const message = readMessageNow(readFileSync(path));
  if ('unreadable' in message) return { class: 'human', kind: null, failedRecipients: [] };
  return judge(message, splitText(message), sentOn(message));
}

function sentOn(message: MailMessage): string | null {
  return message.date?.iso.slice(0, 10) ?? null;
}

/** Verdicts by path, from one run of the command line for every 200 files. */
function explained(paths: readonly string[]): Map<string, Said> {
  const said = new Map<string, Said>();
  for (let i = 0; i < paths.length; i += 200) {
    let printed: string;
    try {
      printed = execFileSync(process.execPath, [CLI, 'explain', ...paths.slice(i, i + 200), '--json'], {
        encoding: 'utf8',
        maxBuffer: 1 << 30,
      });
    } catch (error) {
      // Exit code 1 says that some path could not be read; the rows are there all the same.
      printed = (error as { stdout?: string }).stdout ?? '';
    }
    for (const line of printed.trim().split('\n')) {
      const row = JSON.parse(line) as { file: string; verdict?: Said };
      if (row.verdict) said.set(row.file, row.verdict);
    }
  }
  return said;
}

function run(set: 'bounces' | 'message_class'): void {
  const rows = labels(set).map((label, index) => ({ label, path: pathOf(set, label, index) }));
  const all = byFunctions
    ? new Map(rows.map(({ path }) => [path, judged(path)]))
    : explained(rows.map(({ path }) => path));
  const predictions = rows.map(({ label, path }) => {
    const said = all.get(path) ?? { class: 'human', kind: null, failedRecipients: [] };
    const failed = said.failedRecipients;
    const row = {
      id: label.id,
      file: label.file,
      class: classOf(said),
      status: failed[0]?.status ?? null,
      permanent: failed.some((one) => one.permanent),
      recipients: failed.map((one) => one.address).filter((one) => one !== null),
    };
    console.log(
      `${row.class === label.class ? ' ' : '!'} ${set} ${label.id ?? label.file} ${label.class} -> ${row.class} ${row.status ?? ''} ${row.permanent ? 'dead' : ''} ${row.recipients.join(' ')}`,
    );
    return JSON.stringify(row);
  });
  const file = join(work, `${set}.jsonl`);
  writeFileSync(file, predictions.join('\n'));
  console.log(execFileSync('python3', [devPath('..', 'score.py'), set, 'dev', file], { encoding: 'utf8' }));
}

try {
  run('bounces');
  run('message_class');
} finally {
  rmSync(work, { recursive: true, force: true });
}
