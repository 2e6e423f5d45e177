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
    const known = new Set([...message.outsiders, ...message.domains]);
    for (let j = i - 1; j >= 0 && i - j <= MAX_BACK && fitting.size < 2; j--) {
      const earlier = bucket[j];
      if (!earlier || earlier.at === null) continue;
      if (message.at - earlier.at > MAX_GAP) break;
      const component = joined.find(componentOf(earlier.key));
      if (component !== own && !fitting.has(component) && share(known, earlier)) fitting.set(component, earlier.key);
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

/** A shared outside address or company domain (a domain never reads like an address, so one set holds both). */
function share(known: ReadonlySet<string>, earlier: ThreadMessage): boolean {
  return earlier.outsiders.some((party) => known.has(party)) || earlier.domains.some((party) => known.has(party));
}
