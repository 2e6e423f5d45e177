/** What stands in a mail: its parts, its new text, the numbers that it names, what it says. */
import { devPath } from '#test/shared-data.ts';
import { explain, explainTexts, subjectAndText } from '../command.ts';
import { labels } from '../labels.ts';
import { at, share } from '../scored-set.ts';
import type { Answers, Row, ScoredSet } from '../scored-set.ts';

type MimeLabel = {
  file: string;
  expected?: { subject?: string; from_addr?: string; from_email?: string; date?: string; text?: string };
};
type ReplyLabel = { id: string; format: string; input: string; expected?: string; match: string };
type NumbersLabel = { id: string; text: string; invoice: string[]; po?: string[]; optional?: { token: string }[] };
type SaidLabel = { id: string; label: string; speaker: string; text: string };

const flat = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
const instant = (iso: string): number => Date.parse(/[zZ]$|[+-]\d\d:?\d\d$/.test(iso) ? iso : `${iso}Z`);
const plain = (token: string): string => token.replace(/^[#\s]+|[\s.,;:]+$/g, '').toLowerCase();

function mimeRows(label: MimeLabel, got: Record<'subject' | 'from_addr' | 'date' | 'text', string | null>): Row[] {
  const { expected } = label;
  if (!expected) return [];
  const rows: Row[] = [];
  const add = (
    what: string,
    wanted: string | undefined,
    said: string | null,
    ok: (a: string, b: string) => boolean,
  ): void => {
    if (wanted === undefined || (wanted === '' && what !== 'subject')) return;
    rows.push({ id: label.file, what, expected: wanted, got: said ?? '', ok: ok(wanted, said ?? '') });
  };
  const same = (a: string, b: string): boolean => flat(a) === flat(b);
  add('subject', expected.subject, got.subject, same);
  add('from', expected.from_addr ?? expected.from_email, got.from_addr, (a, b) => a.toLowerCase() === b.toLowerCase());
  add('date', expected.date, got.date, (a, b) => instant(a) === instant(b));
  add('text', expected.text, got.text, same);
  return rows.filter((row) => row.expected !== null);
}

function answerMime(): Answers {
  const read = explain([devPath('mime', 'eml')]);
  const said = labels<MimeLabel>('mime', 'labels.jsonl').map((label) => {
    const message = read.get(devPath('mime', label.file))?.message;
    const { subject = null, date = null, text = null } = message ?? {};
    return { label, got: { subject, from_addr: message?.from?.address ?? null, date, text } };
  });
  return {
    predictions: said.map(({ label, got }) => ({ file: label.file, ...got })),
    rows: said.flatMap(({ label, got }) => mimeRows(label, got)),
  };
}

function answerReplies(work: string): Answers {
  const cases = labels<ReplyLabel>('reply_stripping', 'cases.jsonl');
  const mails = cases.map(({ input, format }) => ({
    text: input,
    html: format === 'html',
    subject: 'Re: test',
    ours: false,
    date: 'Wed, 19 Nov 2025 10:00:00 +0000',
  }));
  const said = explainTexts(work, mails).map((one) => one?.newText ?? '');
  const rowOf = (one: ReplyLabel, got: string): Row => ({
    id: one.id,
    what: one.match,
    expected: one.expected ?? JSON.stringify({ ...one, input: undefined }),
    got,
    ok: one.expected === undefined || flat(one.expected).replaceAll(' ', '') === flat(got).replaceAll(' ', ''),
  });
  return {
    predictions: cases.map(({ id }, i) => ({ id, output: said[i] })),
    rows: cases.map((one, i) => rowOf(one, said[i] ?? '')),
  };
}

function answerNumbers(work: string): Answers {
  const items = ['snippets.jsonl', 'invoice_documents.jsonl'].flatMap((file) =>
    labels<NumbersLabel>('invoice_refs', file),
  );
  const mails = items.map((item) => ({ ...subjectAndText(item.text), html: false, ours: false, date: null }));
  const said = explainTexts(work, mails).map((one) => [...new Set((one?.references ?? []).map((r) => r.text))]);
  const rowOf = (item: NumbersLabel, found: readonly string[]): Row => {
    const wanted = new Set([...item.invoice, ...(item.po ?? [])].map(plain));
    const optional = new Set((item.optional ?? []).map((o) => plain(o.token)));
    const got = new Set(found.map(plain));
    const missed = [...wanted].some((token) => !got.has(token));
    const wrong = item.po !== undefined && [...got].some((token) => !wanted.has(token) && !optional.has(token));
    return {
      id: item.id,
      what: 'numbers',
      expected: [...wanted].join(' '),
      got: found.join(' '),
      ok: !missed && !wrong,
    };
  };
  return {
    predictions: items.map(({ id }, i) => ({ id, tokens: said[i] })),
    rows: items.map((item, i) => rowOf(item, said[i] ?? [])),
  };
}

function answerSayings(work: string): Answers {
  const items = labels<SaidLabel>('ar_intent', 'messages.jsonl');
  const mails = items.map((item) => ({
    ...subjectAndText(item.text),
    html: false,
    ours: item.speaker === 'creditor',
    date: 'Wed, 22 Dec 2021 10:00:00 +0000',
  }));
  const said = explainTexts(work, mails).map((one) => one?.says ?? []);
  return {
    predictions: items.map(({ id }, i) => ({ id, label: said[i]?.[0]?.intent ?? 'none' })),
    rows: items.map(({ id, label }, i) => ({
      id,
      what: 'intent',
      expected: label,
      got: (said[i] ?? []).map((one) => `${one.intent} "${flat(one.quote)}"`).join(' | ') || 'none',
      ok: (said[i]?.[0]?.intent ?? 'none') === label,
    })),
  };
}

/** Subject, author, date and text of any bytes. */
export const mime: ScoredSet = {
  name: 'mime',
  scored: {
    answer: answerMime,
    figures: (scored) => [
      share('subject', scored, ['subject'], { least: 0.97 }),
      share('from', scored, ['from'], { least: 0.99 }),
      share('date', scored, ['date'], { least: 0.99 }),
      share('text', scored, ['text'], { least: 0.95 }),
    ],
  },
};

/** The new text of replies. */
export const replyStripping: ScoredSet = {
  name: 'reply_stripping',
  scored: {
    answer: answerReplies,
    figures: (scored) => [
      { what: 'new text right', value: at(scored, 'total', 0), of: at(scored, 'total', 1), target: { least: 80 } },
    ],
  },
};

/** Invoice and purchase-order numbers, without a ledger. */
export const invoiceRefs: ScoredSet = {
  name: 'invoice_refs',
  scored: {
    answer: answerNumbers,
    figures: (scored) => [
      { what: 'precision', value: at(scored, 'precision'), target: { least: 0.97 } },
      { what: 'recall', value: at(scored, 'recall'), target: { least: 0.9 } },
      {
        what: 'texts without numbers left clean',
        value: at(scored, 'snippets_without_refs_left_clean', 0),
        of: at(scored, 'snippets_without_refs_left_clean', 1),
      },
      {
        what: 'number of an invoice document',
        value: at(scored, 'documents_number_found', 0),
        of: at(scored, 'documents_number_found', 1),
        target: { least: at(scored, 'documents_number_found', 1) ?? 0 },
      },
    ],
  },
};

/** What a mail about payment says. */
export const arIntent: ScoredSet = {
  name: 'ar_intent',
  scored: {
    answer: answerSayings,
    figures: (scored) => [
      { what: 'intent right', value: at(scored, 'accuracy'), target: { least: 0.85 } },
      {
        what: 'ordinary mail given an intent',
        value: at(scored, 'ordinary_mail_given_an_intent', 0),
        of: at(scored, 'ordinary_mail_given_an_intent', 1),
      },
    ],
  },
};
