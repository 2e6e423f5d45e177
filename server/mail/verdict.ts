/** Who or what wrote a message (RULES §4). */
import type { Day } from '#shared/days.ts';
import { readBounce } from './bounce.ts';
import type { MailMessage, SplitText, Verdict } from './message.ts';
import { readPortal } from './portal.ts';
import { readAutomatic } from './verdict/automatic.ts';
import { readReturnDay } from './verdict/return-day.ts';
import { viewHeaders } from './verdict/headers.ts';
import { readStandIn } from './verdict/stand-in.ts';

/** Everything of a verdict but its class, kind and reasons, empty. */
const PLAIN = { returnOn: null, standIn: null, failedRecipients: [], portal: null };

/**
 * The verdict on a message: human, automatic (out_of_office, receipt, portal, other) or undeliverable (hard, soft,
 * delayed), with its reasons; RULES §4 names the order of evidence. `split` is the message's text divided by author,
 * `sentOn` the day on which it was sent (for dates without a year; null when unknown). Pure; never throws.
 */
export function judge(
  message: MailMessage,
  split: Pick<SplitText, 'newText' | 'quotedText'>,
  sentOn: Day | null,
): Verdict {
  const headers = viewHeaders(message);
  const bounce = readBounce(message, headers);
  if (bounce) {
    const { outcome, because, failedRecipients } = bounce;
    if (outcome === 'hard' || outcome === 'soft' || outcome === 'delayed')
      return { ...PLAIN, class: 'undeliverable', kind: outcome, because, failedRecipients };
    return { ...PLAIN, class: 'automatic', kind: 'other', because };
  }
  const portal = readPortal(message, split.newText, headers, sentOn);
  if (portal) return { ...PLAIN, class: 'automatic', kind: 'portal', because: portal.because, portal: portal.notice };
  const automatic = readAutomatic(message, split.newText, headers);
  if (!automatic) return { ...PLAIN, class: 'human', kind: null, because: [{ code: 'nothing_automatic', params: {} }] };
  const { kind, because } = automatic;
  if (kind !== 'out_of_office') return { ...PLAIN, class: 'automatic', kind, because };
  const returnOn = readReturnDay(`${message.subject}\n${split.newText}`, sentOn);
  return { ...PLAIN, class: 'automatic', kind, because, returnOn, standIn: readStandIn(message, split.newText) };
}
