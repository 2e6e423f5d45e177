/** Who or what wrote a message (RULES §4). */
import type { Day } from '#shared/days.ts';
import { readBounce } from './bounce.ts';
import type { MailMessage, Verdict } from './message.ts';
import { viewHeaders } from './verdict/headers.ts';

/** Everything of a verdict but its class, kind and reasons, empty. */
const PLAIN = { returnOn: null, standIn: null, failedRecipients: [], portal: null };

export function judge(message: MailMessage, split: { newText: string; quotedText: string }, sentOn: Day | null): Verdict {
  const headers = viewHeaders(message);
  const bounce = readBounce(message, headers);
  if (bounce) {
    const { outcome, because, failedRecipients } = bounce;
    if (outcome === 'delivered' || outcome === 'complaint') return { ...PLAIN, class: 'automatic', kind: 'other', because };
    return { ...PLAIN, class: 'undeliverable', kind: outcome, because, failedRecipients };
  }
  void split; void sentOn;
  return { ...PLAIN, class: 'human', kind: null, because: [{ code: 'written_by_a_person', params: {} }] };
}
