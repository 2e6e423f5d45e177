/** The stand-in whom an out-of-office note names. */
import type { MailMessage } from '../message.ts';
import { addressesIn } from './addresses.ts';
import { plainWords } from './phrases.ts';
import { LANGUAGES } from './wording.ts';

/** Words that send the reader to somebody, wherever the urgent phrases of the languages do not already. */
const TURN_TO =
  /contact|reach|e-?mail|write to|refer|direct|turn to|call|assist|wenden|kontakt|vertret|erreichen|adress|contacter|joindre|écri|dirig|diríj|escrib|contatta|rivolg|scriv|contate|contact|neem|opnemen|prosz|prosim|ring|mejla|vänd|連絡|まで|联系|聯絡/i;
const ROBOTS = /^(?:no-?reply|noreply|donotreply|mailer-daemon|postmaster)/i;

/**
 * The first address in the new text that is neither the author's own nor the reader's, named after words such as
 * "contact" or "wenden Sie sich an"; null when there is none.
 */
export function readStandIn(message: MailMessage, newText: string): string | null {
  const text = newText.slice(0, 8000);
  const known = new Set(
    [...message.from, ...message.replyTo, ...message.sender, ...message.to, ...message.cc].map((one) =>
      one.address.toLowerCase(),
    ),
  );
  const urgent = LANGUAGES.flatMap((language) => language.urgent).filter((phrase) => !phrase.includes(' * '));
  for (const { start, address } of addressesIn(text, 50)) {
    if (!/@[^@]{0,250}\.[a-z]/i.test(address)) continue;
    if (known.has(address.toLowerCase()) || ROBOTS.test(address)) continue;
    const before = plainWords(text.slice(Math.max(0, start - 240), start), 300);
    if (TURN_TO.test(before) || urgent.some((phrase) => before.includes(phrase))) return address;
  }
  return null;
}
