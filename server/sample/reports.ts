/** Delivery reports of mail servers: RFC 3464 bounces, Exchange's own form of them, and notices of delay. */
import { dateField, multipart, textEntity, writeFields, type Entity } from './entity.ts';
import type { Mail } from './compose.ts';
import type { MailKind } from './plan.ts';

function originalHeaders(original: Mail): Entity {
  const body = writeFields([
    ['Date', dateField(original.at, original.zone)],
    ['From', `<${original.from.address}>`],
    ['To', original.to.map((person) => `<${person.address}>`).join(',\n ')],
    ['Subject', original.subject.replace(/[^ -~]/g, '?')],
    ['Message-ID', `<${original.id}>`],
  ]);
  return { fields: [['Content-Type', 'text/rfc822-headers']], body };
}

/** Which recipient of a mail a report is about, and what the other server said. */
export type Failure = { recipient: string; host: string; status: string; diagnostic: string };

/** The failure that a report of that kind tells of: always the last recipient. */
export function failureOf(original: Mail, kind: MailKind): Failure {
  const recipient = original.to.at(-1)?.address ?? '';
  const host = recipient.slice(recipient.lastIndexOf('@') + 1);
  return kind === 'delayed'
    ? { recipient, host, status: '4.4.1', diagnostic: `connect to mx.${host}[198.51.100.24]:25: Connection timed out` }
    : {
        recipient,
        host,
        status: '5.1.1',
        diagnostic: `550 5.1.1 <${recipient}>: Recipient address rejected: User unknown`,
      };
}

/** The body of a delivery report on `mail.parent` (RFC 3464) under `words`, or null when the mail is no such report. */
export function reportBody(mail: Mail, words: string): Entity | null {
  const original = mail.parent;
  if (!original || (mail.kind !== 'bounce' && mail.kind !== 'exchange_bounce' && mail.kind !== 'delayed')) return null;
  const { recipient, host, status, diagnostic } = failureOf(original, mail.kind);
  const machine = `Reporting-MTA: dns; ${mail.kind === 'bounce' ? `mx.${host}` : 'mx.hallbrueck.example'}
Arrival-Date: ${dateField(original.at, 'UTC')}

Final-Recipient: rfc822; ${recipient}
Action: ${mail.kind === 'delayed' ? 'delayed' : 'failed'}
Status: ${status}
Remote-MTA: dns; mx.${host}
Diagnostic-Code: smtp; ${diagnostic}
`;
  const boundary = `_${mail.id.slice(0, 12).replace(/[^A-Za-z0-9]/g, '')}_rep`;
  const delivery: Entity = { fields: [['Content-Type', 'message/delivery-status']], body: machine };
  const parts = [textEntity(words, 'plain', 'utf-8', false), delivery, originalHeaders(original)];
  return multipart('report', boundary, parts, ' report-type=delivery-status;');
}
