/** Bounces, automatic mail and people: the verdict. */
import { devPath } from '#test/shared-data.ts';
import { explain, explainTexts } from '../command.ts';
import type { Explained } from '../command.ts';
import { labels } from '../labels.ts';
import { at, share } from '../scored-set.ts';
import type { Answers, Row, ScoredSet } from '../scored-set.ts';

type ClassLabel = {
  id: string;
  file?: string;
  kind: 'raw' | 'text';
  subject: string | null;
  body: string;
  class: string;
};
type BounceLabel = { file: string; class: string };

/** The scorer's class of a verdict. Nothing said counts as a person. */
function classOf(explained: Explained | null | undefined): string {
  const verdict = explained?.verdict;
  if (!verdict || verdict.class === 'human') return 'human';
  if (verdict.class === 'undeliverable') return verdict.kind === 'delayed' ? 'delay_notice' : 'bounce';
  return verdict.kind === 'out_of_office' || verdict.kind === 'receipt' ? 'auto_reply' : 'automated';
}

/** What of a class this set is about: the kinds of mail that are no failure are told apart in the other set. */
function failureOf(kind: string): string {
  return kind === 'bounce' || kind === 'delay_notice' ? kind : 'neither';
}

function rowOf(id: string, expected: string, got: string, detail = ''): Row {
  return { id, what: 'class', expected, got: `${got}${detail}`, ok: expected === got };
}

function answerClasses(work: string): Answers {
  const all = labels<ClassLabel>('message_class', 'labels.jsonl');
  const raw = explain([devPath('message_class', 'eml')]);
  const texts = all.filter((label) => label.kind === 'text');
  const mails = texts.map(({ subject, body }) => ({ text: body, html: false, subject, ours: false, date: null }));
  const read = explainTexts(work, mails);
  const byId = new Map(texts.map((label, i) => [label.id, read[i]]));
  const said = all.map((label) => ({
    label,
    class: classOf(label.kind === 'text' ? byId.get(label.id) : raw.get(devPath('message_class', label.file ?? ''))),
  }));
  return {
    predictions: said.map(({ label, class: got }) => ({ id: label.id, class: got })),
    rows: said.map(({ label, class: got }) => rowOf(label.id, label.class, got)),
  };
}

function answerBounces(): Answers {
  const read = explain([devPath('bounces', 'eml')]);
  const said = labels<BounceLabel>('bounces', 'labels.jsonl').map((label) => {
    const explained = read.get(devPath('bounces', label.file));
    const failed = explained?.verdict.failedRecipients ?? [];
    const prediction = {
      file: label.file,
      class: classOf(explained),
      status: failed[0]?.status ?? null,
      permanent: failed.some((one) => one.permanent),
      recipients: failed.map((one) => one.address).filter((one) => one !== null),
    };
    return { label, prediction };
  });
  return {
    predictions: said.map(({ prediction }) => prediction),
    rows: said.map(({ label, prediction: p }) => {
      const detail = ` ${p.status ?? ''} ${p.permanent ? 'dead' : ''} ${p.recipients.join(' ')}`;
      return { ...rowOf(label.file, label.class, p.class, detail), ok: failureOf(label.class) === failureOf(p.class) };
    }),
  };
}

/** Is it a bounce, an automatic reply, other automatic mail, or a person? */
export const messageClass: ScoredSet = {
  name: 'message_class',
  scored: {
    answer: answerClasses,
    figures: (scored) => [
      {
        what: 'machine mail taken for a person',
        value: at(scored, 'machine_mail_taken_for_a_person'),
        target: { most: 0.03 },
      },
      {
        what: 'people taken for machines, direct mail',
        value: at(scored, 'person_taken_for_machine', 'direct', 0),
        of: at(scored, 'person_taken_for_machine', 'direct', 1),
        target: { most: 1 },
      },
      {
        what: 'people taken for machines, through lists',
        value: at(scored, 'person_taken_for_machine', 'via_mailing_list', 0),
        of: at(scored, 'person_taken_for_machine', 'via_mailing_list', 1),
      },
      { what: 'all five classes right', value: at(scored, 'accuracy') },
    ],
  },
};

/** Delivery failures and what they say. */
export const bounces: ScoredSet = {
  name: 'bounces',
  scored: {
    answer: answerBounces,
    figures: (scored) => [
      { what: 'bounces found', value: at(scored, 'bounce_recall'), target: { least: 0.99 } },
      { what: 'other mail called a bounce', value: at(scored, 'not_bounce_called_bounce'), target: { most: 0 } },
      { what: 'delay notices, F1', value: at(scored, 'delay_recall', 'f1'), target: { least: 0.95 } },
      share('status exact', scored, ['status_exact'], { least: 0.95 }),
      share('address dead or not', scored, ['hardbounce_agrees'], { least: 0.94 }),
      share('failed address found', scored, ['recipient_found'], { least: 0.94 }),
    ],
  },
};
