/** Mailing lists as archives: which threads went unanswered, and which mails make a thread. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalMessageId } from '#server/mail/message-id.ts';
import { devPath } from '#test/shared-data.ts';
import { ask } from '../command.ts';
import { labels } from '../labels.ts';
import { at } from '../scored-set.ts';
import type { Answers, Row, ScoredSet } from '../scored-set.ts';

type ListMail = {
  message_id: string;
  in_reply_to: string | null;
  subject: string | null;
  date: string;
  sender: string;
  body: string;
};
type Question = {
  list: string;
  outbound_sender: string;
  as_of: string;
  n_days: number;
  max_age_days: number;
  expected: { root: string }[];
};
type Thread = { root: string | null; messageIds: string[] };
type Archive = { list: string; mbox: string; mails: ListMail[]; questions: Question[] };

const addressOf = (sender: string): string => `${sender}@people.example`;

function mailText(mail: ListMail, list: string): string {
  const at = new Date(mail.date);
  const header = [
    `From ${addressOf(mail.sender)} ${at.toUTCString().replace(/^(\w+), (\d+) (\w+) (\d+) (.*) GMT$/, '$1 $3 $2 $5 $4')}`,
    `Message-ID: ${mail.message_id}`,
    ...(mail.in_reply_to ? [`In-Reply-To: ${mail.in_reply_to.replace(/\s+/g, ' ')}`] : []),
    `From: ${addressOf(mail.sender)}`,
    `To: ${list}@lists.example`,
    `Subject: ${(mail.subject ?? '').replace(/\s+/g, ' ')}`,
    `Date: ${at.toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ];
  return `${header.join('\n')}\n\n${mail.body.replace(/^(>*From )/gm, '>$1')}\n\n`;
}

function archives(work: string): Archive[] {
  const end = '.messages.jsonl.gz';
  const lists = readdirSync(devPath('threads')).filter((name) => name.endsWith(end));
  return lists
    .map((name) => name.slice(0, -end.length))
    .map((list) => {
      const mails = labels<ListMail>('threads', `${list}${end}`);
      const mbox = join(work, `${list}.mbox`);
      writeFileSync(mbox, mails.map((mail) => mailText(mail, list)).join(''));
      return { list, mbox, mails, questions: labels<Question>('threads', `${list}.unanswered.jsonl.gz`) };
    });
}

const originals = (mails: readonly ListMail[]): Map<string | null, string> =>
  new Map(mails.map((mail) => [canonicalMessageId(mail.message_id), mail.message_id]));

function answerQuestions(work: string): Answers {
  const predictions: object[] = [];
  const rows: Row[] = [];
  for (const { list, mbox, mails, questions } of archives(work)) {
    const original = originals(mails);
    for (const { outbound_sender, as_of, n_days, max_age_days, expected } of questions) {
      const us = ['--us', addressOf(outbound_sender), '--as-of', as_of];
      const days = ['--days', String(n_days), '--max-age', String(max_age_days), '--calendar'];
      const roots = ask<Thread>(['unanswered', mbox, ...us, ...days]).map((row) => original.get(row.root) ?? row.root);
      predictions.push({ list, outbound_sender, as_of, n_days, roots });
      const wanted = new Set(expected.map(({ root }) => root));
      for (const root of new Set([...wanted, ...roots])) {
        const [right, said] = [root !== null && wanted.has(root), roots.includes(root)];
        const id = `${list} ${outbound_sender} ${as_of} ${n_days} ${root}`;
        const told = (is: boolean): string => (is ? 'unanswered' : 'not');
        rows.push({ id, what: 'thread', expected: told(right), got: told(said), ok: right === said });
      }
    }
  }
  return { predictions, rows };
}

function answerGroups(work: string): Answers {
  const predictions: object[] = [];
  const rows: Row[] = [];
  for (const { list, mbox, mails, questions } of archives(work)) {
    const original = originals(mails);
    const us = questions[0]?.outbound_sender ?? mails[0]?.sender ?? 'nobody';
    const threads = ask<Thread>(['unanswered', mbox, '--us', addressOf(us), '--calendar', '--all']);
    const members = threads.map((one) => one.messageIds.map((id) => original.get(id) ?? id));
    members.forEach((ids, i) => {
      for (const id of ids) predictions.push({ list, message_id: id, group: `${list} ${i}` });
    });
    const said = new Set(members.map((ids) => ids.toSorted().join(' ')));
    for (const { message_ids } of labels<{ message_ids: string[] }>('threads', `${list}.threads.jsonl.gz`)) {
      const wanted = message_ids.toSorted().join(' ');
      const ok = said.has(wanted);
      rows.push({
        id: `${list} ${message_ids[0]}`,
        what: 'thread',
        expected: wanted,
        got: ok ? wanted : 'cut otherwise',
        ok,
      });
    }
  }
  return { predictions, rows };
}

/** Which threads nobody answered. */
export const unanswered: ScoredSet = {
  name: 'unanswered',
  isSlow: true,
  scored: {
    answer: answerQuestions,
    figures: (scored) => [
      { what: 'threads told, precision', value: at(scored, 'precision') },
      { what: 'threads told, recall', value: at(scored, 'recall') },
      { what: 'threads told, F1', value: at(scored, 'f1'), target: { least: 0.98 } },
    ],
  },
};

/** Which mails make a thread. */
export const threadGroups: ScoredSet = {
  name: 'thread_groups',
  isSlow: true,
  scored: {
    answer: answerGroups,
    figures: (scored) => [
      { what: 'threads exactly right', value: at(scored, 'exact', 0), of: at(scored, 'exact', 1) },
      { what: 'pairs of mails, F1', value: at(scored, 'pairs', 'f1'), target: { least: 0.99 } },
    ],
  },
};
