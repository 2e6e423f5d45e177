/** Threads as the whole set of mail makes them: mail that joins by subject alone is decided again when all is there (RULES §5). */
import { randomUUIDv7 } from 'node:crypto';
import { threadMessages } from '#server/mail/thread.ts';
import { subjectNeighbourhood } from '#server/store/queries/mail-lookup.ts';
import type { Tx } from '#server/store/session.ts';
import type { Context } from '../context.ts';

/**
 * Decides the threads around mail without reply fields anew, from the set alone, so that the order in which pages came
 * leaves no trace. A thread keeps the id that its oldest message has; what parts from it gets a new one.
 */
export async function settleThreads(tx: Tx, ctx: Context): Promise<number> {
  const nodes = await subjectNeighbourhood(tx);
  const byKey = new Map(nodes.map((n) => [n.threading.key, n]));
  const taken = new Set<string>();
  const moves: { id: string; threadId: string }[] = [];
  for (const thread of threadMessages(nodes.map((n) => n.threading))) {
    const members = thread.keys.flatMap((key) => byKey.get(key) ?? []);
    const wanted = members.find((m) => !taken.has(m.threadId))?.threadId;
    const threadId = wanted ?? randomUUIDv7();
    taken.add(threadId);
    for (const m of members) if (m.threadId !== threadId) moves.push({ id: m.id, threadId });
  }
  if (moves.length === 0) return 0;
  await tx.rows(
    `update messages m set thread_id = r."threadId" from json_to_recordset($2::text::json) as r(id uuid, "threadId" uuid) where m.org_id = $1 and m.id = r.id`,
    [tx.org, JSON.stringify(moves)],
  );
  await tx.rows(
    `update accounts a set dirty_at = $3::text::timestamptz where a.org_id = $1 and a.id in
       (select l.account_id from links l where l.org_id = $1 and l.message_id = any($2::text::uuid[]) and l.status in ('linked', 'confirmed'))`,
    [tx.org, `{${moves.map((m) => m.id).join(',')}}`, new Date(ctx.now()).toISOString()],
  );
  return moves.length;
}
