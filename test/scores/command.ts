/** The public command line, as the scores ask it: one process a question, its JSON lines as rows. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Verdict } from '#server/mail/message.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const US = 'creditor.example';

/** What `explain` prints of a message (DESIGN §6), as far as the scores need it. */
export type Explained = {
  file: string;
  message: { subject: string; from: { address: string } | null; date: string | null; text: string };
  verdict: Verdict;
  newText: string;
  says: { intent: string; date: string | null; quote: string }[];
  references: { kind: string; text: string; invoice: string | null; quoted: boolean }[];
  outcome: string | null;
};

/** A labelled text as a mail; `ours` when the creditor wrote it; `date` and `subject` null when the set has none. */
export type LabelledText = { text: string; html: boolean; subject: string | null; ours: boolean; date: string | null };

/**
 * The JSON rows that a command prints. Exit code 1 says that something could not be read: the other rows are there all the
 * same. Throws with what the command said at any other.
 */
export function ask<T>(args: readonly string[], input = ''): T[] {
  const run = spawnSync(process.execPath, ['server/cli.ts', ...args, '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 30,
  });
  const hasAnswered = run.status === 0 || (run.status === 1 && run.stdout !== '');
  if (!hasAnswered) throw new Error(`${args.join(' ')}: exit ${run.status}\n${run.stderr}`);
  return run.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** `explain` of files and folders, in one run: its rows by file; those that cannot be read are left out. */
export function explain(paths: readonly string[], options: readonly string[] = []): Map<string, Explained> {
  const rows = ask<Explained>(['explain', ...paths, ...options]).filter((row) => 'message' in row);
  return new Map(rows.map((row) => [row.file, row]));
}

function emlOf(mail: LabelledText): string {
  const parties = mail.ours
    ? [`From: us@${US}`, 'To: them@debtor.example']
    : ['From: them@debtor.example', `To: us@${US}`];
  const subject = mail.subject === null ? [] : [`Subject: =?utf-8?B?${Buffer.from(mail.subject).toString('base64')}?=`];
  return [
    ...parties,
    ...subject,
    ...(mail.date === null ? [] : [`Date: ${mail.date}`]),
    'MIME-Version: 1.0',
    `Content-Type: text/${mail.html ? 'html' : 'plain'}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(mail.text).toString('base64').replace(/.{76}/g, '$&\r\n'),
    '',
  ].join('\r\n');
}

/** `explain` of labelled texts, each written as a mail into a folder under `work`; in their order, null where nothing came. */
export function explainTexts(work: string, mails: readonly LabelledText[]): (Explained | null)[] {
  const folder = join(
    work,
    `texts-${mails.length}-${Buffer.from(mails[0]?.text ?? '')
      .toString('hex')
      .slice(0, 16)}`,
  );
  mkdirSync(folder, { recursive: true });
  const paths = mails.map((mail, i) => {
    const path = join(folder, `${String(i).padStart(5, '0')}.eml`);
    writeFileSync(path, emlOf(mail));
    return path;
  });
  const rows = explain([folder], ['--us', US]);
  return paths.map((path) => rows.get(path) ?? null);
}

/** A labelled text whose first line may be its subject. */
export function subjectAndText(text: string): { subject: string | null; text: string } {
  const line = /^Subject: (.*)\n/.exec(text);
  return line ? { subject: line[1] ?? '', text: text.slice(line[0].length) } : { subject: null, text };
}
