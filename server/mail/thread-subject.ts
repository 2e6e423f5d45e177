/** Joining by subject (RULES §5), only for mail that has neither In-Reply-To nor References. */
import { Forest } from './forest.ts';
import type { ThreadEdge, ThreadMessage } from './thread.ts';

const DAY = 86_400_000;
const MAX_GAP = 60 * DAY;
/** Newsletters and ERP mail share one subject by the thousand; looking further back than this finds nothing certain. */
const MAX_BACK = 200;

/**
 * Joins within one bucket of mails that share a base subject, sorted oldest first. `componentOf` gives the thread that a
 * message is in by reply fields alone, so that each bucket can be decided by itself, also by a store that recomputes
 * the bucket of a late arrival. A mail joins the one thread that fits: reply mark, a shared outside address or company
 * domain, at most 60 days between; where several fit, none.
 */
export function subjectEdges(bucket: readonly ThreadMessage[], componentOf: (key: string) => string): ThreadEdge[] {
  const joined = new Forest();
  const edges: ThreadEdge[] = [];
  bucket.forEach((message, i) => {
    if (!joinsBySubject(message) || message.at === null) return;
    const own = joined.find(componentOf(message.key));
    const fitting = new Map<string, string>();
    for (let j = i - 1; j >= 0 && i - j <= MAX_BACK && fitting.size < 2; j--) {
      const earlier = bucket[j];
      if (!earlier || earlier.at === null) continue;
      if (message.at - earlier.at > MAX_GAP) break;
      const component = joined.find(componentOf(earlier.key));
      if (component !== own && !fitting.has(component) && share(message, earlier)) fitting.set(component, earlier.key);
    }
    const [only] = fitting;
    if (!only || fitting.size > 1) return;
    edges.push({ child: message.key, parent: only[1] });
    joined.join(own, only[0]);
  });
  return edges;
}

/** True for mail whose thread can only be told from its subject. */
export function joinsBySubject(message: ThreadMessage): boolean {
  return message.isReply && message.inReplyTo.length === 0 && message.references.length === 0;
}

/**
 * A shared outside address or company domain, in the roles that an answer has: who wrote one was written to by the other,
 * or we wrote both to the same. Two people who both write to a list share the list's address and answer nobody; what one
 * outsider sends twice goes together only where both went to us alone.
 */
function share(message: ThreadMessage, earlier: ThreadMessage): boolean {
  const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((party) => b.includes(party));
  if (meet(message.writer, earlier.recipients) || meet(message.recipients, earlier.writer)) return true;
  if (message.writer.length === 0 && earlier.writer.length === 0) return meet(message.recipients, earlier.recipients);
  const toUsAlone = [message, earlier].every((m) => m.recipientsKnown && m.recipients.length === 0);
  return toUsAlone && meet(message.writer, earlier.writer);
}
