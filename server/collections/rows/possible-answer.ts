/** Row "human mail in another thread that names none": possibly an answer, until a person decides. */
import type { MailFact } from '../facts.ts';
import { isOpen } from '../track.ts';
import type { ChaseMail, Source } from '../track.ts';
import type { World } from '../world.ts';

/** How many of a silence's latest chases are compared with a mail; nobody answers older ones in a new thread. */
const CHASES_COMPARED = 20;

/**
 * Marks the silent invoices that a mail may answer: of a chase that its author received or that came from a mailbox it
 * went to, or all of them when it speaks of payment. Anything else of the account changes nothing. It is decided
 * within business days of ours, because it is our people who decide. True when any invoice is held by it.
 */
export function possiblyAnswer(world: World, mail: MailFact, source: Source): boolean {
  const author = mail.from.toLowerCase();
  const mailboxes = new Set(mail.ourAddresses);
  const matches = new Map<ChaseMail, boolean>();
  const isMatch = (chase: ChaseMail): boolean => {
    let known = matches.get(chase);
    if (known === undefined) {
      known = chase.delivery.recipients.includes(author) || mailboxes.has(chase.mail.from.toLowerCase());
      matches.set(chase, known);
    }
    return known;
  };
  const { ourCalendar, policy } = world.context;
  const until = ourCalendar.addBusinessDays(source.day, policy.possiblyAnsweredFor);
  const held = { mail, day: source.day, until, source };
  let isHeld = false;
  for (const track of world.tracks) {
    const { silence, undelivered } = track;
    if ((silence.length === 0 && undelivered === null) || !isOpen(track)) continue;
    const isTheirs =
      mail.speaksOfPayment ||
      (undelivered !== null && isMatch(undelivered)) ||
      silence.slice(-CHASES_COMPARED).some(isMatch);
    if (!isTheirs) continue;
    track.possibly = held;
    track.lastMail = mail;
    track.words = mail;
    track.snooze = null;
    isHeld = true;
  }
  return isHeld;
}
