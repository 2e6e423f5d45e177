/** Composing a mail of the sample: filling a text with the ledger's figures and dividing it into blocks. */
import { addDays, type Day, type Instant } from '#shared/days.ts';
import { FIRM } from './data/firm.ts';
import { attachmentFor, type SampleFile } from './attachments.ts';
import type { AttachmentKind, Client, Customer, Language, LedgerLine, MailKind, Person } from './plan.ts';
import {
  amountText,
  easySalutation,
  figureDay,
  formalSalutation,
  listText,
  longDay,
  monthName,
  weekdayName,
} from './words.ts';
import { failureOf } from './reports.ts';
import { textFor } from './wording/texts.ts';

/** A piece of a mail's body. */
export type Block = { kind: 'paragraph'; text: string } | { kind: 'table'; rows: readonly (readonly string[])[] };

/** A composed mail, before it is written as MIME. `parent` is the mail it answers, forwards or reports on. */
export type Mail = {
  id: string;
  kind: MailKind;
  from: Person;
  to: readonly Person[];
  cc: readonly Person[];
  subject: string;
  at: Instant;
  zone: string;
  language: Language;
  client: Client;
  blocks: readonly Block[];
  signature: readonly string[];
  parent: Mail | null;
  files: readonly SampleFile[];
  extra: 'tracker' | 'hostile' | null;
};

/** What a text may speak about. `dates` are named days, `lines` the ledger lines that the mail is about. */
export type Topic = {
  customer: Customer | null;
  lines: readonly LedgerLine[];
  dates: Readonly<Record<string, Day>>;
  part: string | null;
};

/** Who writes what to whom and when; everything that a Mail needs beside its text. */
export type Envelope = Omit<Mail, 'subject' | 'language' | 'blocks' | 'signature' | 'files'> & {
  text: string;
  wished: Language;
  attach: AttachmentKind | null;
};

const TABLE_HEADS: Readonly<Record<Language, readonly string[]>> = {
  en: ['Invoice', 'Invoice date', 'Due date', 'Open amount'],
  de: ['Rechnung', 'Rechnungsdatum', 'Fällig am', 'Offener Betrag'],
  fr: ['Facture', 'Date', 'Échéance', 'Montant dû'],
};
const PAID_HEADS: Readonly<Record<Language, string>> = { en: 'Amount paid', de: 'Zahlbetrag', fr: 'Montant réglé' };
const PREFIX = /^(?:(?:re|aw|fwd|wg|tr): )+/i;

/** True for our own people and mailboxes. */
export function isOurs(person: Person): boolean {
  return person.address.endsWith(`@${FIRM.domain}`);
}

/** A subject without reply and forward prefixes. */
export function baseSubject(subject: string): string {
  return subject.replace(PREFIX, '');
}

function replySubject(parent: Mail, client: Client, language: Language, kind: MailKind): string {
  const base = baseSubject(parent.subject);
  if (kind === 'forward') return `${language === 'de' ? 'WG' : language === 'fr' ? 'TR' : 'FW'}: ${base}`;
  if (client !== 'outlook') return `Re: ${base}`;
  return `${language === 'de' ? 'AW' : 'RE'}: ${base}`;
}

/** What is asked for or paid: the open amount, or the whole amount of an invoice that has been paid since. */
export function amountAt(line: LedgerLine): bigint {
  return line.open === 0n ? line.minor : line.open;
}

function figures(topic: Topic, language: Language): Record<string, string> {
  const { customer, lines, part } = topic;
  const first = lines[0];
  if (!customer || !first) return {};
  const american = customer.country === 'US';
  const numbers = lines.map((line) => line.number);
  const many = lines.length > 1;
  const total = lines.reduce((sum, line) => sum + amountAt(line), 0n);
  const money = (minor: bigint): string => amountText(minor, customer.currency, language);
  const noun = {
    en: many ? 'invoices' : 'invoice',
    de: many ? 'die Rechnungen' : 'die Rechnung',
    fr: many ? 'les factures' : 'la facture',
  }[language];
  const inv = `${noun} ${listText(numbers, language)}`;
  return {
    invoice: first.number,
    invoices: listText(numbers, language),
    inv,
    Inv: inv.charAt(0).toUpperCase() + inv.slice(1),
    is: { en: many ? 'are' : 'is', de: many ? 'sind' : 'ist', fr: many ? 'sont' : 'est' }[language],
    s: many ? 's' : '',
    po: first.po,
    amount: money(amountAt(first)),
    total: money(total),
    due: longDay(first.dueOn, language, american),
    part: part ? money(BigInt(part.replace('.', ''))) : '',
  };
}

function days(topic: Topic, language: Language): Record<string, string> {
  const american = topic.customer?.country === 'US';
  const found: Record<string, string> = {};
  for (const [name, day] of Object.entries(topic.dates)) {
    const long = longDay(day, language, american);
    found[name] = long;
    found[`${name}.n`] = figureDay(day, language, american);
    found[`${name}.w`] = {
      en: `${weekdayName(day, language)}, ${long}`,
      de: `${weekdayName(day, language)}, den ${long}`,
      fr: `${weekdayName(day, language)} ${long}`,
    }[language];
  }
  return found;
}

function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{([A-Za-z0-9.]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`no value for {${name}}`);
    return value;
  });
}

function tableRows(topic: Topic, language: Language, byPayer: boolean): string[][] {
  const american = topic.customer?.country === 'US';
  return [
    [...TABLE_HEADS[language].slice(0, 3), byPayer ? PAID_HEADS[language] : (TABLE_HEADS[language][3] ?? '')],
    ...topic.lines.map((line) => [
      line.number,
      figureDay(line.issuedOn, language, american),
      figureDay(line.dueOn, language, american),
      amountText(amountAt(line), line.customer.currency, language),
    ]),
  ];
}

function signatureOf(envelope: Envelope, topic: Topic): string[] {
  const { from, kind, client } = envelope;
  if (kind !== 'human' && kind !== 'forward') return [];
  const ours = isOurs(from);
  if (client === 'mobile')
    return [
      { en: 'Sent from my iPhone', de: 'Von meinem iPhone gesendet', fr: 'Envoyé de mon iPhone' }[envelope.wished],
    ];
  const lines = [from.name];
  if (from.title && from.role) lines.push(from.role);
  if (ours) return [...lines, '', FIRM.name, FIRM.street, `T ${from.phone ?? ''} | ${from.address}`];
  if (topic.customer && from.title && from.address === topic.customer.contacts[0]?.address)
    lines.push(topic.customer.name);
  if (from.phone) lines.push(`T ${from.phone}`);
  return lines;
}

/**
 * The mail that an envelope and a topic make. A text with a subject begins a conversation unless it has a parent.
 * Throws RangeError for a text that does not exist or a value that the topic does not give.
 */
export function composeMail(envelope: Envelope, topic: Topic): Mail {
  const { text, language } = textFor(envelope.text, envelope.wished);
  const to = envelope.to[0] ?? envelope.from;
  const day = new Date(envelope.at).toISOString().slice(0, 10);
  const values: Record<string, string> = {
    dear: formalSalutation(to, language),
    hi: easySalutation(to, language),
    firm: FIRM.name,
    me: envelope.from.name,
    customer: topic.customer?.name ?? '',
    month: monthName(addDays(day, -25), language),
    parent: envelope.parent?.subject ?? '',
    ticket: String(40000 + (envelope.at % 9973)),
    table: '{table}',
    ...(envelope.parent ? failureOf(envelope.parent, envelope.kind) : {}),
    ...figures(topic, language),
    ...days(topic, language),
  };
  const answers = envelope.kind === 'human' || envelope.kind === 'forward';
  const subject =
    envelope.parent && answers
      ? replySubject(envelope.parent, envelope.client, language, envelope.kind)
      : fill(text.subject ?? '', values);
  const blocks = fill(text.body, values)
    .split('\n\n')
    .map((part): Block =>
      part === '{table}'
        ? { kind: 'table', rows: tableRows(topic, language, !isOurs(envelope.from)) }
        : { kind: 'paragraph', text: part },
    );
  const { text: _text, wished, attach, ...rest } = envelope;
  const files = attach ? [attachmentFor(attach, topic.lines, wished)] : [];
  return { ...rest, subject, language, blocks, signature: signatureOf(envelope, topic), files };
}
