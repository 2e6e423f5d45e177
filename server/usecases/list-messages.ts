/** The mailbox list of the preview. */
import { Refusal } from '#shared/errors.ts';
import { isUuid } from '#shared/ids.ts';
import type { MessagesAnswer } from '#shared/contract.ts';
import { compareUrgency } from '#server/collections/urgency.ts';
import { listMessages } from '#server/store/queries/messages.ts';
import { read } from './context.ts';
import type { Context } from './context.ts';

/** True for a time as pages give it, of a day that there is. */
function isInstant(text: string): boolean {
  const at = new Date(text);
  return !Number.isNaN(at.getTime()) && at.toISOString() === text;
}

/** Rows of a page. */
const PAGE = 60;

/** What is asked: a cursor that an earlier page gave, words to look for, a filter. */
export type ListInput = {
  before: string | null;
  q: string | null;
  filter: 'all' | 'unanswered' | 'unmatched' | 'automatic';
};

/** A page of messages, newest first. */
export function listMail(ctx: Context, input: ListInput): Promise<MessagesAnswer> {
  const [at = '', id = ''] = (input.before ?? '').split(' ');
  if (input.before !== null && (!isInstant(at) || !isUuid(id)))
    throw new Refusal('usage', 'cursor_invalid', 'This page cannot be continued.');
  // PostgreSQL takes neither a zero byte nor half a character.
  const words = (input.q ?? '').replaceAll('\0', '').toWellFormed().trim();
  return read(ctx, async (tx) => {
    const { rows, total } = await listMessages(tx, {
      before: input.before === null ? null : { at, id },
      text: words === '' ? null : words,
      filter: input.filter,
      limit: PAGE,
    });
    const last = rows.length === PAGE ? rows.at(-1) : undefined;
    return {
      total,
      next: last ? `${last.at} ${last.id}` : null,
      messages: rows.map((r) => {
        const from = r.parties.find((p) => p.role === 'from');
        const filed = (r.accounts ?? []).filter((a) => a.status !== 'candidate');
        return {
          id: r.id,
          subject: r.subject,
          from: { name: from?.name ?? '', address: from?.address ?? '' },
          at: r.at,
          snippet: r.snippet,
          direction: r.direction,
          verdict: { class: r.verdict, kind: r.verdictKind },
          state: [...(r.states ?? [])].sort(compareUrgency)[0] ?? null,
          accounts: filed.map(({ id: accountId, name, band }) => ({ id: accountId, name, band })),
          candidates: (r.accounts ?? []).length - filed.length,
          attachments: r.attachments,
        };
      }),
    };
  });
}
