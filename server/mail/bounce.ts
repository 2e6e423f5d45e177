/** Non-delivery and delay notices: RFC 3464 reports first, then the shapes that mail programs write in plain words. */
import type { Because } from '#shared/tokens.ts';
import { failedFromNotice, failedFromReports } from './bounce/failed.ts';
import { reportedRecipients, type ReportedRecipient } from './bounce/report.ts';
import {
  DAEMON_LOCAL_PARTS,
  DAEMON_NAMES,
  DELAY_WORDS,
  FAILURE_OPENINGS,
  FAILURE_SUBJECTS,
  FINAL_WORDS,
} from './bounce/shapes.ts';
import { readServiceNotice } from './bounce/service-notice.ts';
import type { FailedRecipient, MailMessage } from './message.ts';
import type { HeaderView } from './verdict/headers.ts';
import { trimOf } from './verdict/addresses.ts';
import { firstIndexed, indexPhrases } from './verdict/phrase-index.ts';
import { firstPhrase, plainWords } from './verdict/phrases.ts';

/** What a notice about a delivery says. `delivered`, `complaint` and `challenge` are no failures. */
export type BounceReading = {
  outcome: 'hard' | 'soft' | 'delayed' | 'delivered' | 'complaint' | 'challenge';
  because: Because[];
  failedRecipients: FailedRecipient[];
};

const failureSubjects = indexPhrases(FAILURE_SUBJECTS.map((phrase) => ({ phrase, tag: null })));
const failureOpenings = indexPhrases(FAILURE_OPENINGS.map((phrase) => ({ phrase, tag: null })));

const MACHINE_LOCAL =
  /^(?:mailer-daemon|postmaster|microsoftexchange[0-9a-f]{8}|system administrator$|owner-)|-(?:owner|admin|errors)$/;
const RAW_DAEMON = /^[\s"<]{0,8}(?:mailer-daemon|postmaster)/i;
const REPLY =
  /^\s{0,20}(?:\[[^\]]{1,60}\]\s{0,4}){0,2}(?:re|aw|antw|sv|vs|odp|r|rif|res|回复|答复|返信)\s?(?:\[\d{1,3}\])?[:：]/i;

/** True when the sender is a mail system (postmaster, MAILER-DAEMON and their like). */
export function isDaemon(message: MailMessage): boolean {
  const { author, from } = message;
  const sender = author ?? from[0] ?? null;
  // Some write an address that is none; its words still say who they are.
  if (RAW_DAEMON.test(message.headers.find(([name]) => name === 'from')?.[1].slice(0, 80) ?? '')) return true;
  if (!sender) return false;
  const address = sender.address.toLowerCase();
  const local = trimOf(address.includes('@') ? address.slice(0, address.lastIndexOf('@')) : address, `"'\\`);
  if (DAEMON_LOCAL_PARTS.has(local) || MACHINE_LOCAL.test(local)) return true;
  const name = sender.name.toLowerCase().trim();
  return name !== '' && DAEMON_NAMES.some((known) => name.includes(known));
}

/** True when the subject carries a reply prefix. */
export function isReplySubject(subject: string): boolean {
  return REPLY.test(subject.slice(0, 200));
}

function reportsOf(message: MailMessage): ReportedRecipient[] {
  // Gateways wrap a report whole: then it is the attached message's.
  const wrapped = isDaemon(message)
    ? message.embedded.slice(0, 4).flatMap((inner) => (isDaemon(inner) ? inner.reports : []))
    : [];
  const attached = (message.reports.length > 0 ? message.reports : wrapped)
    .filter((r) => r.type.includes('delivery-status'))
    .slice(0, 20);
  const found = attached.flatMap((r) => reportedRecipients(r.text));
  if (found.length > 0) return found;
  const text = message.text.slice(0, 65_536);
  if (!text.includes('-Recipient') && !text.includes('-recipient')) return [];
  const at = text.search(/^\s{0,8}(?:final|original)-recipient[ \t]*:/im);
  return at < 0
    ? []
    : reportedRecipients(text.slice(Math.max(0, at - 600)).replace(/^[ \t]+(?=[A-Za-z-]{4,24}:)/gm, ''));
}

function noticeEvidence(message: MailMessage, headers: HeaderView): Because[] {
  const daemon = isDaemon(message);
  const nullPath = message.returnPath === '';
  const reply = isReplySubject(message.subject);
  const because: Because[] = [];
  if (headers.has('x-failed-recipients')) because.push({ code: 'failed_recipients_header', params: {} });
  if (message.contentType.params['report-type']?.toLowerCase() === 'delivery-status')
    because.push({ code: 'delivery_report', params: {} });
  const strong = because.length > 0;
  if (
    !strong &&
    !daemon &&
    !nullPath &&
    reply &&
    message.inReplyTo.length > 0 &&
    message.author?.address.startsWith('post') !== true
  )
    return [];
  const answers = reply && (message.inReplyTo.length > 0 || message.references.length > 0);
  const subject = answers ? null : firstIndexed(failureSubjects, plainWords(message.subject, 400));
  if (!strong && !daemon && !nullPath && subject === null && message.inReplyTo.length > 0) return [];
  const opening = strong || daemon || nullPath || subject !== null || MACHINE_OPENING.test(message.text.slice(0, 200))
    ? openingOf(message, daemon || nullPath)
    : null; // prettier-ignore
  const signs = Number(daemon) + Number(nullPath) + Number(subject !== null) + Number(opening !== null) * 1.5;
  if (!strong && (signs < 2 || (subject === null && opening === null))) return [];
  if (subject !== null) because.push({ code: 'failure_subject', params: { words: subject } });
  if (opening !== null) because.push({ code: 'failure_wording', params: { words: opening } });
  if (daemon) because.push({ code: 'mail_system_sender', params: {} });
  if (nullPath) because.push({ code: 'null_return_path', params: {} });
  return because;
}

function openingOf(message: MailMessage, system: boolean): string | null {
  const text = plainWords(message.text, system ? 6000 : 900);
  return firstIndexed(failureOpenings, text) ?? (system ? firstPhrase(text, DELAY_WORDS) : null);
}

/** How notices open: cheap to test on every mail before the long list of phrases is. */
const MACHINE_OPENING =
  /^\s*(?:hi[.!]\s|this (?:is|message|report)|your (?:message|mail)|the (?:original|following)|-{2,}|\*{2,}|sorry|delivery|undeliverable|unable|message|could not|error|user |unknown|you are not a member|duplicated|a message)/i;

function isDelay(message: MailMessage): boolean {
  const subject = plainWords(message.subject, 400);
  const text = plainWords(message.text, 4000);
  if (firstPhrase(subject, DELAY_WORDS) !== null) return true;
  return (
    firstPhrase(text, DELAY_WORDS) !== null &&
    firstPhrase(subject, FINAL_WORDS) === null &&
    firstPhrase(text, FINAL_WORDS) === null
  );
}

function outcomeOf(failed: readonly FailedRecipient[]): 'hard' | 'soft' {
  return failed.some((one) => one.permanent) ? 'hard' : 'soft';
}

/**
 * Reads a notice about a delivery, or null when the message is none. `hard` when an address is dead, `soft` for every
 * other refusal, `delayed` while the mail is still tried; failures always name at least one recipient, with address
 * null where none can be read (DESIGN §6). Never throws.
 */
export function readBounce(message: MailMessage, headers: HeaderView): BounceReading | null {
  const service = readServiceNotice(message, headers);
  if (service) return service;
  const reports = reportsOf(message);
  const actions = new Set(reports.map((r) => (r.action ?? 'failed').toLowerCase().split(/[\s(;]/)[0] ?? ''));
  const failing = reports.filter((r) => !/^(?:delivered|relayed|expanded|delayed)/i.test(r.action ?? ''));
  if (reports.length > 0 && failing.length === 0) {
    const because: Because[] = [{ code: 'delivery_report', params: { action: [...actions].join(', ') } }];
    if (!actions.has('delayed')) return { outcome: 'delivered', because, failedRecipients: [] };
    return { outcome: 'delayed', because, failedRecipients: failedFromReports(reports, message) };
  }
  const because = noticeEvidence(message, headers);
  if (failing.length > 0 && (because.length > 0 || message.reports.length > 0)) {
    const failedRecipients = failedFromReports(failing, message);
    return {
      outcome: outcomeOf(failedRecipients),
      because: [{ code: 'delivery_report', params: { action: 'failed' } }, ...because],
      failedRecipients,
    };
  }
  if (because.length === 0) return null;
  const failedRecipients = failedFromNotice(message, headers);
  if (isDelay(message))
    return { outcome: 'delayed', because: [...because, { code: 'still_being_tried', params: {} }], failedRecipients };
  return { outcome: outcomeOf(failedRecipients), because, failedRecipients };
}
