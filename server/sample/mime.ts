/** Writes a composed mail as an RFC 5322 message, as the writer's mail program would. */
import { base64Lines, fitsLatin1, headerText, isAscii, parameter, type Charset } from './encode.ts';
import { dateField, multipart, textEntity, writeFields, type Entity, type Field } from './entity.ts';
import { isOurs, type Mail } from './compose.ts';
import { DOMAIN } from './data/firm.ts';
import type { Person } from './plan.ts';
import { htmlText, plainText } from './quote.ts';
import { reportBody } from './reports.ts';

function mailbox(person: Person, charset: Charset): string {
  if (!isAscii(person.name)) return `${headerText(person.name, charset)} <${person.address}>`;
  return /^[A-Za-z0-9 ]+$/.test(person.name)
    ? `${person.name} <${person.address}>`
    : `"${person.name}" <${person.address}>`;
}

function mailboxes(people: readonly Person[], charset: Charset): string {
  return people.map((person) => mailbox(person, charset)).join(',\n ');
}

/** Message-IDs from the conversation's first mail to the direct parent. */
function ancestors(mail: Mail): string[] {
  const ids: string[] = [];
  for (let parent = mail.parent; parent; parent = parent.parent) ids.unshift(parent.id);
  return ids;
}

function receivedFields(mail: Mail): Field[] {
  if (isOurs(mail.from) && mail.kind !== 'exchange_bounce') return [];
  const domain = mail.from.address.slice(mail.from.address.lastIndexOf('@') + 1);
  const stamp = dateField(mail.at + 4000, 'Europe/Berlin');
  return [
    ['Return-Path', mail.kind === 'human' || mail.kind === 'portal' ? `<${mail.from.address}>` : '<>'],
    [
      'Received',
      `from mail.${domain} (mail.${domain} [192.0.2.${17 + (domain.length % 200)}])\n by mx.${DOMAIN} with ESMTPS id ${mail.id.slice(0, 10)}\n for <${mail.to[0]?.address ?? ''}>; ${stamp}`,
    ],
  ];
}

function machineFields(mail: Mail): Field[] {
  switch (mail.kind) {
    case 'out_of_office':
      return [
        ['Auto-Submitted', 'auto-replied'],
        ['X-Auto-Response-Suppress', 'All'],
      ];
    case 'portal':
      return [
        ['Auto-Submitted', 'auto-generated'],
        ['X-Auto-Response-Suppress', 'OOF, AutoReply'],
      ];
    case 'bounce':
    case 'delayed':
      return [['Auto-Submitted', 'auto-replied']];
    case 'exchange_bounce':
      return [
        ['X-MS-Exchange-Message-Is-Ndr', ''],
        ['Auto-Submitted', 'auto-replied'],
      ];
    default:
      return mail.client === 'outlook'
        ? [['X-Mailer', 'Microsoft Outlook 16.0']]
        : mail.client === 'apple'
          ? [['X-Mailer', 'Apple Mail (2.3774)']]
          : [];
  }
}

function headerFields(mail: Mail, charset: Charset): Field[] {
  const references = mail.kind === 'forward' ? [] : ancestors(mail);
  const fields: Field[] = [
    ...receivedFields(mail),
    ['Date', dateField(mail.at, mail.zone)],
    ['From', mailbox(mail.from, charset)],
    ['To', mailboxes(mail.to, charset)],
  ];
  if (mail.cc.length > 0) fields.push(['Cc', mailboxes(mail.cc, charset)]);
  fields.push(['Subject', headerText(mail.subject, charset)], ['Message-ID', `<${mail.id}>`]);
  const parent = references.at(-1);
  if (parent)
    fields.push(['In-Reply-To', `<${parent}>`], ['References', references.map((id) => `<${id}>`).join('\n ')]);
  return [...fields, ...machineFields(mail), ['MIME-Version', '1.0']];
}

function fileEntity(file: Mail['files'][number]): Entity {
  return {
    fields: [
      ['Content-Type', `${file.type};\n ${parameter('name', file.name)}`],
      ['Content-Disposition', `attachment;\n ${parameter('filename', file.name)}`],
      ['Content-Transfer-Encoding', 'base64'],
    ],
    body: base64Lines(file.bytes),
  };
}

function bodyOf(mail: Mail, charset: Charset): Entity {
  const report = reportBody(mail, plainText(mail));
  if (report) return report;
  const eightBit = mail.client === 'apple' || mail.client === 'mobile';
  const boundary = `_${mail.id.slice(0, 12).replace(/[^A-Za-z0-9]/g, '')}_`;
  const plain = textEntity(plainText(mail), 'plain', charset, eightBit);
  const machine = mail.kind === 'portal' || mail.kind === 'out_of_office';
  const alone = (mail.client === 'apple' && mail.extra === null) || (machine && mail.client !== 'outlook');
  const text = alone
    ? plain
    : multipart('alternative', `${boundary}alt`, [plain, textEntity(htmlText(mail), 'html', charset, eightBit)]);
  return mail.files.length === 0 ? text : multipart('mixed', `${boundary}mix`, [text, ...mail.files.map(fileEntity)]);
}

/** The charset that the writer's program picks: old Outlook installations still send ISO 8859-1 where it fits. */
function charsetOf(mail: Mail): Charset {
  const latin = mail.client === 'outlook' && mail.language !== 'en' && (mail.at / 60_000) % 2 < 1;
  return latin && fitsLatin1(plainText(mail)) ? 'iso-8859-1' : 'utf-8';
}

/** The message as text with `\n` line ends; 8-bit parts are UTF-8. */
export function writeMessage(mail: Mail): string {
  const charset = charsetOf(mail);
  const entity = bodyOf(mail, charset);
  return `${writeFields([...headerFields(mail, charset), ...entity.fields])}\n${entity.body}`;
}
