/** The outsiders of a message, and its direction (RULES §5, §6). */
import type { Direction } from '#shared/tokens.ts';
import type { Address, MailMessage, SplitText, Us } from './message.ts';
import { addressKey } from './address.ts';
import { isUs } from './us.ts';

/** An outsider: the address as a key, the name as written, and every place where it stands. */
export type Party = { address: string; name: string; roles: PartyRole[] };
export type PartyRole = 'author' | 'from' | 'reply_to' | 'to' | 'cc' | 'forwarded' | 'forwarded_recipient';

/** True for an address that is a contact in the ledger; such a contact outranks our domains (intercompany). */
export type IsContact = (address: string) => boolean;

/** The part of a split text that parties are read from. */
export type Forwards = Pick<SplitText, 'forwarded'>;

const MAX_PARTIES = 200;
const NO_CONTACT: IsContact = () => false;
const VIA = /\bvia\b/i;

function outside(address: string, us: Us, isContact: IsContact): boolean {
  const key = addressKey(address);
  if (key.indexOf('@') < 1) return false;
  return !isUs(key, us) || (!us.addresses.has(key) && isContact(key));
}

/**
 * Who sent a message: its author, or the original sender where a mailing group of ours put itself into From ("Tom via
 * Invoices") and kept the sender in Reply-To or X-Original-From. Null when nobody can be read.
 */
export function senderOf(message: MailMessage, us: Us): Address | null {
  const { author } = message;
  if (!author || !isUs(author.address, us) || !VIA.test(author.name)) return author;
  const original = message.headers.find(([name]) => name === 'x-original-from' || name === 'x-original-sender')?.[1];
  const address = original
    ?.slice(0, 500)
    .split(/[\s<>"]/)
    .find((part) => part.indexOf('@') > 0);
  if (address && !isUs(address, us)) return { name: author.name, address };
  return message.replyTo.find((a) => addressKey(a.address).includes('@') && !isUs(a.address, us)) ?? author;
}

/**
 * Direction by who sent it, never by folder (RULES §5): an outsider (or nobody readable) → inbound; one of us with at least
 * one outside recipient, or none at all → outbound; everybody us → internal, unless it forwards an outsider's message, which
 * is inbound. `isContact` names the ledger's contacts, which outrank our domains.
 */
export function directionOf(
  message: MailMessage,
  us: Us,
  split?: Forwards,
  isContact: IsContact = NO_CONTACT,
): Direction {
  const sender = senderOf(message, us);
  if (!sender || outside(sender.address, us, isContact)) return 'inbound';
  if (addressKey(sender.address).indexOf('@') < 1) return 'inbound';
  const recipients = [...message.to, ...message.cc, ...message.bcc];
  if (recipients.length === 0 || recipients.some((a) => outside(a.address, us, isContact))) return 'outbound';
  return forwardedSender(split, us, isContact) ? 'inbound' : 'internal';
}

function forwardedSender(split: Forwards | undefined, us: Us, isContact: IsContact): Address | null {
  for (const inner of split?.forwarded ?? [])
    if (inner.from && outside(inner.from.address, us, isContact)) return inner.from;
  return null;
}

/** The colleague who forwarded an outsider's message inside the house ("forwarded by Tom"), or null. */
export function forwardedBy(
  message: MailMessage,
  us: Us,
  split: Forwards,
  isContact: IsContact = NO_CONTACT,
): Address | null {
  const sender = senderOf(message, us);
  if (!sender || outside(sender.address, us, isContact)) return null;
  const recipients = [...message.to, ...message.cc, ...message.bcc];
  if (recipients.some((a) => outside(a.address, us, isContact))) return null;
  return forwardedSender(split, us, isContact) ? sender : null;
}

/**
 * Every From, Reply-To, To, Cc and forwarded party that is not us, each address once, in that order, at most 200. A forwarded
 * message's recipients count too: a colleague may forward what we once sent.
 */
export function partiesOf(message: MailMessage, split: Forwards, us: Us, isContact: IsContact = NO_CONTACT): Party[] {
  const parties = new Map<string, Party>();
  const add = (list: readonly (Address | null)[], role: PartyRole): void => {
    for (const entry of list) {
      if (!entry || !outside(entry.address, us, isContact)) continue;
      const address = addressKey(entry.address);
      const party = parties.get(address);
      if (party) {
        if (!party.roles.includes(role)) party.roles.push(role);
        if (party.name === '') party.name = entry.name;
      } else if (parties.size < MAX_PARTIES) parties.set(address, { address, name: entry.name, roles: [role] });
    }
  };
  add([senderOf(message, us)], 'author');
  add(message.from, 'from');
  add(message.replyTo, 'reply_to');
  add(message.to, 'to');
  add(message.cc, 'cc');
  add(message.bcc, 'cc');
  for (const inner of split.forwarded.slice(0, 20)) {
    add([inner.from], 'forwarded');
    add([...inner.to, ...inner.cc], 'forwarded_recipient');
  }
  return [...parties.values()];
}
