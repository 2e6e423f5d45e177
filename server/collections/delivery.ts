/** Whom a mail of ours reached: bounces, absences and dead contacts (RULES §7.3, "out-of-office" and "undeliverable"). */
import { addDays } from '#shared/days.ts';
import type { Day, Instant } from '#shared/days.ts';
import type { BusinessCalendar } from './calendar-types.ts';
import type { AccountFacts, MailFact } from './facts.ts';
import type { DeadContact, StateContext } from './state-types.ts';

/** Who is away, as an out-of-office said. `returnOn` is the first day back. */
export type Absence = { who: string; at: Instant; day: Day; returnOn: Day | null; standIn: string | null };

/** How a mail of ours fared: its recipients at the account, which of them failed, and since when all of them did. */
export type Delivery = {
  recipients: readonly string[];
  failed: ReadonlySet<string>;
  failedAt: Instant | null;
  /** Nobody was reached. */
  isVoid: boolean;
};

/** What the post office told us about the account's addresses and our mails to them. */
export type Post = {
  deliveryOf(mail: MailFact): Delivery;
  absencesOf(address: string): readonly Absence[];
  dead: ReadonlyMap<string, DeadContact>;
};

type Bounce = { at: Instant; addresses: readonly (string | null)[] };

/** Reads bounces, absences and dead contacts out of the mails (sorted by time) and contacts of an account. */
export function readPost(facts: AccountFacts, mails: readonly MailFact[], context: StateContext): Post {
  const contacts = new Set(facts.contacts.map((contact) => contact.address.toLowerCase()));
  const bounces = bouncesByMail(mails);
  const absences = new Map<string, Absence[]>();
  const dead = new Map<string, DeadContact>();
  const bury = (address: string, on: Day, reason: DeadContact['reason']): void => {
    const known = dead.get(address);
    if (known === undefined || on < known.on) dead.set(address, { address, on, reason });
  };
  for (const contact of facts.contacts) {
    const isKnown = context.knownAt === null || contact.recordedAt <= context.knownAt;
    if (isKnown && contact.deadSince !== null && contact.deadSince <= context.now) {
      bury(contact.address.toLowerCase(), context.calendar.dayOf(contact.deadSince), 'gone');
    }
  }
  for (const mail of mails) {
    const day = context.calendar.dayOf(mail.at);
    const from = mail.from.toLowerCase();
    if (mail.verdict === 'automatic' && mail.verdictKind === 'out_of_office')
      push(absences, from, absenceOf(mail, day));
    if (mail.direction === 'inbound' && mail.says.some((said) => said.intent === 'wrong_person'))
      bury(from, day, 'gone');
    for (const failed of mail.failedRecipients) {
      if (failed.permanent && failed.address !== null) bury(failed.address.toLowerCase(), day, 'bounced');
    }
  }
  const deliveries = new Map<string, Delivery>();
  return {
    deliveryOf(mail) {
      let delivery = deliveries.get(mail.id);
      if (delivery === undefined) {
        delivery = deliver(recipientsAtAccount(mail, contacts, context), bounces.get(mail.id) ?? []);
        deliveries.set(mail.id, delivery);
      }
      return delivery;
    },
    absencesOf: (address) => absences.get(address) ?? [],
    dead,
  };
}

function absenceOf(mail: MailFact, day: Day): Absence {
  return { who: mail.from.toLowerCase(), at: mail.at, day, returnOn: mail.returnOn, standIn: mail.standIn };
}

/** Bounces by the mail that they are about; one that does not say so is about our latest mail in its thread. */
function bouncesByMail(mails: readonly MailFact[]): Map<string, Bounce[]> {
  const sentByThread = new Map<string, MailFact[]>();
  for (const mail of mails) if (mail.direction === 'outbound') push(sentByThread, mail.threadId, mail);
  const bounces = new Map<string, Bounce[]>();
  for (const mail of mails) {
    if (mail.verdict !== 'undeliverable' || mail.verdictKind === 'delayed') continue;
    let about = mail.aboutMessage;
    if (about === null) {
      let latest: MailFact | null = null;
      for (const sent of sentByThread.get(mail.threadId) ?? []) {
        if (sent.at <= mail.at && (latest === null || sent.at > latest.at)) latest = sent;
      }
      about = latest?.id ?? null;
    }
    if (about === null) continue;
    push(bounces, about, { at: mail.at, addresses: mail.failedRecipients.map((failed) => failed.address) });
  }
  return bounces;
}

function recipientsAtAccount(mail: MailFact, contacts: ReadonlySet<string>, context: StateContext): string[] {
  const ours = new Set(mail.ourAddresses);
  const recipients = new Set<string>();
  for (const address of [...mail.to, ...mail.cc].map((text) => text.toLowerCase())) {
    if (ours.has(address)) continue;
    const domain = address.slice(address.lastIndexOf('@') + 1);
    const isUs = context.us !== undefined && (context.us.addresses.has(address) || context.us.domains.has(domain));
    if (!isUs || contacts.has(address)) recipients.add(address);
  }
  return [...recipients];
}

/** A bounce that names nobody failed everybody only where there was just one to fail. */
function deliver(recipients: readonly string[], bounces: readonly Bounce[]): Delivery {
  const failed = new Set<string>();
  let failedAt: Instant | null = null;
  for (const bounce of bounces.toSorted((a, b) => a.at - b.at)) {
    const named = bounce.addresses.filter((address) => address !== null).map((address) => address.toLowerCase());
    // An alias or a forwarding address bounced: with a single recipient it can only have been that one.
    const hit = recipients.length === 1 ? recipients : named.filter((address) => recipients.includes(address));
    for (const address of hit) failed.add(address);
    if (failedAt === null || failed.size < recipients.length) failedAt = bounce.at;
  }
  return { recipients, failed, failedAt, isVoid: recipients.length > 0 && failed.size === recipients.length };
}

/** What the absences do to the deadline of a chase sent on `day` to these recipients. */
export type AbsenceEffect =
  | { kind: 'none' }
  | { kind: 'hold'; who: string; until: Day }
  | { kind: 'long'; who: string; until: Day }
  | { kind: 'stand_in'; who: string; standIn: string };

/**
 * RULES §7.3, "out-of-office": only when everybody reachable is away is there an effect. `until` of a hold is the last
 * day that counts: the first business day after the earliest return. An absence without a return day holds nothing,
 * because nothing says when it would end.
 */
export function absenceEffect(
  day: Day,
  delivery: Delivery,
  post: Post,
  calendar: BusinessCalendar,
  longAbsence: number,
): AbsenceEffect {
  const reachable = delivery.recipients.filter((address) => !delivery.failed.has(address));
  const away: Absence[] = [];
  for (const address of reachable) {
    const absence = post.absencesOf(address).findLast((a) => (a.returnOn === null ? a.day >= day : a.returnOn > day));
    if (absence === undefined) return { kind: 'none' };
    away.push(absence);
  }
  const represented = away.find((absence) => absence.standIn !== null);
  if (represented?.standIn != null) return { kind: 'stand_in', who: represented.who, standIn: represented.standIn };
  const first = away
    .filter((absence) => absence.returnOn !== null)
    .sort((a, b) => (a.returnOn! < b.returnOn! ? -1 : 1))[0];
  if (first?.returnOn == null) return { kind: 'none' };
  const { who, returnOn } = first;
  if (calendar.businessDaysBetween(day, addDays(returnOn, -1)) > longAbsence)
    return { kind: 'long', who, until: returnOn };
  return { kind: 'hold', who, until: calendar.addBusinessDays(returnOn, 1) };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
