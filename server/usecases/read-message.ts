/** One message as a page shows it: its text, or its HTML made safe. */
import { Refusal } from '#shared/errors.ts';
import type { MessageAnswer } from '#shared/contract.ts';
import { safeHtml } from '#server/mail/safe-html.ts';
import { openBodies } from '#server/store/bodies.ts';
import { messageById } from '#server/store/queries/messages.ts';
import type { StoredParty } from '#server/store/schema/mail.ts';
import { read } from './context.ts';
import type { Context } from './context.ts';

/** Longest text that a page gets, in characters. */
const TEXT_LIMIT = 500_000;

const party = (p: StoredParty | undefined): { name: string; address: string } => ({
  name: p?.name ?? '',
  address: p?.address ?? '',
});

/** The message. Throws a Refusal (not_found) when there is none of that id; an erased body reads as empty. */
export function readStoredMessage(ctx: Context, input: { messageId: string }): Promise<MessageAnswer> {
  return read(ctx, async (tx) => {
    const row = await messageById(tx, input.messageId);
    if (!row) throw new Refusal('not_found', 'message_unknown', 'There is no such message here.');
    const body = (await openBodies(tx, ctx.store.keys, [row.id])).get(row.id);
    const html = body?.html ? safeHtml(body.html) : null;
    return {
      id: row.id,
      subject: row.subject,
      from: party(row.parties.find((p) => p.role === 'from')),
      to: row.parties.filter((p) => p.role === 'to').map(party),
      cc: row.parties.filter((p) => p.role === 'cc').map(party),
      at: row.at,
      text: (body?.text ?? '').slice(0, TEXT_LIMIT),
      html: html?.html ?? null,
      remoteBlocked: html?.remoteBlocked ?? 0,
      attachments: row.attachments,
      newText: (body?.newText ?? '').slice(0, TEXT_LIMIT),
      threadId: row.threadId,
      thread: (row.thread ?? []).map((t) => ({
        id: t.id,
        at: t.at,
        from: party(t.parties.find((p) => p.role === 'from')),
        snippet: t.snippet,
        direction: t.direction,
        verdict: t.verdict,
      })),
    };
  });
}
