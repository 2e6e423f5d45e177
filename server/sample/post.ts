/** Turns "who writes what on which day" into composed mails with ids and instants. */
import type { Day } from '#shared/days.ts';
import { composeMail, isOurs, type Mail } from './compose.ts';
import { DOMAIN, FIRM, SALES, SHARED_MAILBOX, TEAM } from './data/firm.ts';
import { OUTSIDERS } from './data/outsiders.ts';
import type { AttachmentKind, Client, Customer, Language, LedgerLine, MailKind, Person } from './plan.ts';
import { seededRandom, type Random } from './random.ts';

/** One mail to compose. `at` is the writer's local time, `HH:MM`. */
export type Sending = {
  customer: Customer | null;
  lines: readonly LedgerLine[];
  day: Day;
  at: string;
  by: string;
  to: readonly string[];
  cc?: readonly string[];
  text: string;
  kind?: MailKind;
  dates?: Readonly<Record<string, Day>>;
  part?: string | undefined;
  attach?: AttachmentKind | undefined;
  extra?: 'tracker' | 'hostile' | undefined;
  client?: Client | undefined;
  parent?: Mail | null;
  language?: Language;
};

/** Composes mails, each with an id of its own. */
export type Post = (sending: Sending) => Mail;

/** Nobody answers sooner than this after the mail that is answered, in milliseconds. */
const SOONEST_ANSWER = 40_000;

const USUAL_CLIENTS: readonly Client[] = ['outlook', 'gmail', 'outlook', 'apple', 'outlook'];

function domainOf(person: Person | undefined): string {
  return person ? person.address.slice(person.address.lastIndexOf('@') + 1) : DOMAIN;
}

/** The person behind a key of the cast. Throws RangeError for a key that nobody has. */
export function personFor(key: string, customer: Customer | null): Person {
  const machine = { name: 'Mail Delivery System' };
  const cast: Readonly<Record<string, Person | undefined>> = {
    ...TEAM,
    ...OUTSIDERS,
    owner: customer ? TEAM[customer.owner] : undefined,
    ar: SHARED_MAILBOX,
    sales: SALES,
    contact: customer?.contacts[0],
    second: customer?.contacts[1],
    mailer: { ...machine, address: `mailer-daemon@mx.${domainOf(customer?.contacts[0])}` },
    gateway: { ...machine, address: `mailer-daemon@mx.${DOMAIN}` },
    exchange: { name: 'Microsoft Outlook', address: `postmaster@${DOMAIN}` },
  };
  const person = cast[key];
  if (!person) throw new RangeError(`nobody is ${key}`);
  return person;
}

function clientOf(person: Person): Client {
  let sum = 0;
  for (const character of person.address) sum += character.codePointAt(0) ?? 0;
  return person.client ?? USUAL_CLIENTS[sum % USUAL_CLIENTS.length] ?? 'outlook';
}

function messageId(from: Person, client: Client, random: Random): string {
  const domain = domainOf(from);
  if (client === 'gmail') return `CA${random.hex(32)}@mail.${domain}`;
  if (client === 'apple' || client === 'mobile') {
    return [8, 4, 4, 4, 12].map((length) => random.hex(length).toUpperCase()).join('-') + `@${domain}`;
  }
  return `${random.hex(12).toUpperCase()}.${random.hex(16)}@${domain}`;
}

/** A post office whose ids depend only on `seed` and the order of the sendings. */
export function openPost(seed: string): Post {
  const random = seededRandom(seed);
  return (sending) => {
    const { customer, parent = null, kind = 'human' } = sending;
    const from = personFor(sending.by, customer);
    const zone = isOurs(from) || !customer ? FIRM.timeZone : customer.zone;
    const client = sending.client ?? clientOf(from);
    const seconds = String(random.integer(3, 56)).padStart(2, '0');
    const planned = Temporal.PlainDateTime.from(`${sending.day}T${sending.at}:${seconds}`).toZonedDateTime(
      zone,
    ).epochMilliseconds;
    const at = parent ? Math.max(planned, parent.at + SOONEST_ANSWER) : planned;
    const envelope = {
      id: messageId(from, client, random),
      kind,
      from,
      to: sending.to.map((key) => personFor(key, customer)),
      cc: (sending.cc ?? []).map((key) => personFor(key, customer)),
      at,
      zone,
      client,
      parent,
      extra: sending.extra ?? null,
      text: sending.text,
      wished: sending.language ?? customer?.language ?? 'de',
      attach: sending.attach ?? null,
    };
    return composeMail(envelope, {
      customer,
      lines: sending.lines,
      dates: sending.dates ?? {},
      part: sending.part ?? null,
    });
  };
}
