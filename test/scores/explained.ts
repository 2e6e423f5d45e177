/** Mails of a labelled set, put through the public command line, one row each. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A mail to be explained; `ours` when the creditor wrote it. */
export type ScoredMail = { text: string; html: boolean; subject: string; ours: boolean; date: string };

/** What `explain` says of a mail, as far as the scores need it. */
export type Explained = { newText: string; says: { intent: string; date: string | null; quote: string }[] };

const US = 'creditor.example';

function bytesOf(mail: ScoredMail): string {
  const [from, to] = mail.ours ? [`us@${US}`, 'them@debtor.example'] : ['them@debtor.example', `us@${US}`];
  const subject = `=?utf-8?B?${Buffer.from(mail.subject).toString('base64')}?=`;
  return [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Date: ${mail.date}`,
    'MIME-Version: 1.0',
    `Content-Type: text/${mail.html ? 'html' : 'plain'}; charset=utf-8`,
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(mail.text).toString('base64').replace(/.{76}/g, '$&\r\n'),
    '',
  ].join('\r\n');
}

/** The rows of `explain` for the mails, in their order. */
export function explained(mails: readonly ScoredMail[]): Explained[] {
  const folder = mkdtempSync(join(tmpdir(), 'explained-'));
  try {
    const paths = mails.map((mail, i) => {
      const path = join(folder, `${String(i).padStart(5, '0')}.eml`);
      writeFileSync(path, bytesOf(mail));
      return path;
    });
    const root = resolve(import.meta.dirname, '../..');
    const out = execFileSync(process.execPath, ['server/cli.ts', 'explain', ...paths, '--us', US, '--json'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 200_000_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const rows = new Map(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Explained & { file: string })
        .map((row) => [row.file, row]),
    );
    return paths.map((path) => rows.get(path) ?? { newText: '', says: [] });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
