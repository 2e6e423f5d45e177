/** Failed recipients with their status and whether the address is dead, from reports or from a notice's words. */
import type { FailedRecipient, MailMessage } from '../message.ts';
import type { HeaderView } from '../verdict/headers.ts';
import { addressesIn } from '../verdict/addresses.ts';
import { firstPhrase, phrases, plainWords } from '../verdict/phrases.ts';
import { namedRecipients, noticeLines, type NamedRecipient } from './notice-text.ts';
import { REASONS, type Reason } from './reasons.ts';
import { recipientAddress, type ReportedRecipient } from './report.ts';
import { isGeneric, REPLY_STATUS, replyCode, tellingStatus } from './status.ts';

/** Codes that by themselves say that no such address, host or mail service exists (RFC 3463, RFC 7505). */
const DEAD_CODES = new Set(['1.1', '1.2', '1.3', '1.6', '1.10', '4.4']);

const HOST_REASONS = new Set(['no_such_host', 'no_mail']);
/** Glosses that a relay puts before the words of the server that refused. */
const GLOSS = /\b5\.\d\.\d - [a-z ]{4,40} (?=5\d\d-')/g;

/** Why the words say delivery failed, or null when they say nothing known. */
export function reasonOf(words: string): Reason | null {
  const text = plainWords(words, 6000).replace(GLOSS, '');
  return REASONS.find((reason) => firstPhrase(text, reason.words) !== null) ?? null;
}

/** Second and third part of codes that speak of the recipient's address, whenever they were given. */
const ADDRESS_CODES = new Set(['1.0', '1.1', '1.3', '1.6', '1.10', '5.0']);
/** How programs tell that the refusal came when the recipient was named (RCPT TO), or that no session was needed. */
const AT_RECIPIENT = phrases(`
  rcpt to | [rcpt | smtp:rcpt | rcpt command | does not like recipient | did not like our rcpt | after rcpt |
  badrcptto | rcpt response | in reply to rcpt | recipient name is not recognized | not listed in * address book |
  not listed in * directory | no mailbox here by that name | to local user | bad-mailbox | state 14 |
  ultimately generated | unrouteable | unroutable | invalid user address | undeliverable to the following |
  unknown local | mail.local`);

/**
 * "No such user" proves a dead address only when the recipient itself was refused: by its code, or at RCPT TO. Said
 * later, or at an untold moment, it may be a filter that hides behind those words.
 */
function refusedRecipient(words: string, context: string, status: string | null): boolean {
  const text = plainWords(`${words}\n${context}`, 8000);
  if (/in reply to (?:end of )?data|after end of data|smtp:data/.test(text)) return false;
  if (status !== null && ADDRESS_CODES.has(status.slice(2))) return true;
  return firstPhrase(text, AT_RECIPIENT) !== null;
}

/** `permanent` of DESIGN §6: the words decide, the status only where they say nothing. `context` is the whole notice. */
export function isDead(words: string, status: string | null, context: string): boolean {
  const reason = reasonOf(words);
  // A name that does not resolve under a temporary code may be a name server's bad day.
  if (reason && HOST_REASONS.has(reason.name) && status?.startsWith('4.')) return false;
  if (reason?.name === 'no_such_user') return refusedRecipient(words, context, status);
  if (reason?.dead) return true;
  if (reason && reason.name !== 'policy' && reason.name !== 'system' && reason.name !== 'network') return false;
  return status !== null && status.startsWith('5.') && DEAD_CODES.has(status.slice(2));
}

function statusFor(stated: string | null, diagnostic: string, about: string): string | null {
  const told = tellingStatus(diagnostic);
  if (told && !isGeneric(told)) return told;
  const field = tellingStatus(stated ?? '');
  if (field && !isGeneric(field)) return field;
  const worded = tellingStatus(about);
  if (worded && !isGeneric(worded)) return worded;
  return field ?? told ?? worded ?? null;
}

function derivedStatus(words: string): string | null {
  const reason = reasonOf(words);
  const code = replyCode(words);
  if (reason)
    return code !== null && code < 500 && reason.status.startsWith('5.') ? `4${reason.status.slice(1)}` : reason.status;
  return code === null ? null : (REPLY_STATUS.get(code) ?? `${Math.floor(code / 100)}.0.0`);
}

function oursOf(message: MailMessage): Set<string> {
  return new Set([...message.to, ...message.from, ...message.cc].map((one) => one.address.toLowerCase()));
}

function diagnosticOf(text: string): string | null {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain === '' ? null : plain.slice(0, 1000);
}

/** To of the returned original, when it names few enough to be meant. */
function originalRecipients(message: MailMessage): string[] {
  for (const inner of message.embedded) {
    const to = [...inner.to, ...inner.cc, ...inner.bcc]
      .map((one) => one.address)
      .filter((address) => address.includes('@'));
    if (to.length > 0 && to.length <= 3) return to;
  }
  const line = message.text
    .slice(0, 65_536)
    .split('\n')
    .find((one) => /^To:/i.test(one));
  return line === undefined ? [] : addressesIn(line.slice(0, 1000), 3).map((one) => one.address);
}

/** Recipients of a report; the address that we wrote to (Original-Recipient) before the one it was handed on to. */
export function failedFromReports(reports: readonly ReportedRecipient[], message: MailMessage): FailedRecipient[] {
  const lines = noticeLines(message.text);
  const ours = oursOf(message);
  const named = reports.length > 0 ? namedRecipients(lines, ours) : [];
  const whole = `${lines.join('\n').slice(0, 8192)}\n${message.reports
    .map((one) => one.text.slice(0, 2048))
    .join('\n')
    .slice(0, 4096)}`;
  return reports.map((report) => {
    const address =
      recipientAddress(report.original) ??
      recipientAddress(report.final) ??
      (reports.length === 1 ? (named[0]?.address ?? originalRecipients(message)[0] ?? null) : null);
    const key = address?.toLowerCase();
    const about = named.find((one) => one.address.toLowerCase() === key)?.about ?? (reports.length === 1 ? whole : '');
    const diagnostic = report.diagnostic ?? '';
    const stated = statusFor(report.status, diagnostic, about);
    const status = stated ?? derivedStatus(`${diagnostic}\n${report.status ?? ''}\n${about}`);
    const words = reasonOf(diagnostic) ? diagnostic : `${diagnostic}\n${report.status ?? ''}\n${about}`;
    return {
      address,
      status,
      diagnostic: diagnosticOf(diagnostic === '' ? about : diagnostic),
      permanent: !/^delayed/i.test(report.action ?? '') && isDead(words, stated, reports.length === 1 ? whole : about),
    };
  });
}

/** Recipients of a notice in plain words; one entry without address where none can be read. */
export function failedFromNotice(message: MailMessage, headers: HeaderView): FailedRecipient[] {
  const lines = noticeLines(message.text);
  const ours = oursOf(message);
  const inHeader = (headers.get('x-failed-recipients') ?? '')
    .split(/[\s,;]+/)
    .filter((part) => part.includes('@'))
    .map((part) => part.replace(/[<>]/g, ''))
    .slice(0, 200);
  let named: NamedRecipient[] = namedRecipients(lines, ours);
  const whole = `${message.subject}\n${lines.join('\n')}`.slice(0, 8192);
  if (inHeader.length > 0) {
    named = inHeader.map((address) => {
      const told = named.find((one) => one.address.toLowerCase() === address.toLowerCase());
      return { address, about: told?.about ?? (inHeader.length === 1 ? whole : '') };
    });
  }
  if (named.length === 0) named = originalRecipients(message).map((address) => ({ address, about: whole }));
  if (named.length === 0) return [entry(null, whole, whole)];
  return named.map((one) => entry(one.address, one.about, named.length === 1 ? `${one.about}\n${whole}` : one.about));
}

function entry(address: string | null, about: string, context: string): FailedRecipient {
  const near = reasonOf(about) ? about : context;
  const stated = statusFor(null, about, context);
  const status = stated ?? derivedStatus(near);
  return { address, status, diagnostic: diagnosticOf(about), permanent: isDead(near, stated, context) };
}
