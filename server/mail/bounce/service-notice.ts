/** Notices of sending services and complaint loops: Amazon's JSON notifications, ARF reports (RFC 5965), unsubscribes. */
import type { BounceReading } from '../bounce.ts';
import type { FailedRecipient, MailMessage } from '../message.ts';
import type { HeaderView } from '../verdict/headers.ts';
import { isDead } from './failed.ts';
import { firstPhrase, phrases, plainWords } from '../verdict/phrases.ts';
import { tellingStatus } from './status.ts';

/** Words of systems that ask a sender to prove itself before they deliver. */
const CHALLENGES = phrases(`
  sender not pre-approved | x-boxbe-notice | to confirm that you are a human | prove that you are human |
  verify that you are a human | verify your email address so * delivered |
  please click * to verify * message will be delivered | your message is being held until |
  message * will not be delivered until you | confirmation required before delivery |
  one-time verification of sender | challenge/response | challenge-response | add me to your approved senders |
  requires confirmation of your message | protected by spamarrest | spam arrest | please confirm your message |
  bitte bestätigen sie * absender`);

type Json = Record<string, unknown>;
const asObject = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
const asText = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The JSON object at the head of the text (lines may be wrapped by mail programs), or null. */
function jsonAtHead(text: string): Json | null {
  const start = text.slice(0, 200).search(/\S/);
  if (start < 0 || text[start] !== '{') return null;
  const end = text.slice(0, 262_144).lastIndexOf('}');
  const signature = text.indexOf('\n--\n');
  for (const cut of [end + 1, signature > 0 ? signature : 0]) {
    if (cut <= start) continue;
    try {
      return asObject(JSON.parse(text.slice(start, cut).replace(/[\r\n]+/g, '')));
    } catch {
      continue;
    }
  }
  return null;
}

/** Fields of a notification that was cut or mangled on its way and no longer parses. */
function looseNotification(text: string): Json | null {
  const type = /"notificationType"\s{0,4}:\s{0,4}"(Bounce|Complaint|Delivery)"/.exec(text.slice(0, 4096));
  if (!type) return null;
  const field = (name: string): string => {
    const at = text.indexOf(`"${name}"`);
    return at < 0
      ? ''
      : (/^\s{0,4}:\s{0,4}"([^"]{1,1000})"/.exec(text.slice(at + name.length + 2, at + name.length + 1100))?.[1] ?? '');
  };
  return {
    notificationType: type[1],
    bounce: {
      bounceType: field('bounceType'),
      bouncedRecipients: [
        { emailAddress: field('emailAddress'), status: field('status'), diagnosticCode: field('diagnosticCode') },
      ],
    },
  };
}

function amazonNotice(message: MailMessage): BounceReading | null {
  const { text } = message;
  if (!text.slice(0, 4096).includes('"notificationType"')) return null;
  const parsed = jsonAtHead(text);
  const notice = parsed?.['notificationType'] === undefined ? looseNotification(text) : parsed;
  const type = asText(notice?.['notificationType']);
  const because = [{ code: 'service_notification', params: { type } }];
  if (type === 'Delivery') return { outcome: 'delivered', because, failedRecipients: [] };
  if (type === 'Complaint') return { outcome: 'complaint', because, failedRecipients: [] };
  if (type !== 'Bounce') return null;
  const bounce = asObject(notice?.['bounce']);
  const listed = Array.isArray(bounce['bouncedRecipients']) ? bounce['bouncedRecipients'].slice(0, 200) : [];
  const failedRecipients: FailedRecipient[] = listed.map((one) => {
    const fields = asObject(one);
    const diagnostic = asText(fields['diagnosticCode']);
    const status = tellingStatus(diagnostic) ?? tellingStatus(asText(fields['status']));
    return {
      address: asText(fields['emailAddress']) || null,
      status,
      diagnostic: diagnostic || null,
      permanent: isDead(diagnostic, status, ''),
    };
  });
  if (failedRecipients.length === 0)
    failedRecipients.push({ address: null, status: null, diagnostic: null, permanent: false });
  return { outcome: failedRecipients.some((one) => one.permanent) ? 'hard' : 'soft', because, failedRecipients };
}

/** A sending service's notification or a complaint report, or null. */
export function readServiceNotice(message: MailMessage, headers: HeaderView): BounceReading | null {
  const reportType = message.contentType.params['report-type']?.toLowerCase();
  const arf =
    reportType === 'feedback-report' ||
    message.reports.some((r) => r.type.includes('feedback-report')) ||
    message.attachments.some((a) => a.type === 'message/feedback-report');
  if (arf || headers.has('x-feedback-type'))
    return { outcome: 'complaint', because: [{ code: 'feedback_report', params: {} }], failedRecipients: [] };
  const complaint =
    /^\s*(?:complaint about message from|abuse report\b|email feedback report|spamtraphit)/i.test(
      message.subject.slice(0, 200),
    ) && message.inReplyTo.length === 0;
  if (complaint)
    return { outcome: 'complaint', because: [{ code: 'feedback_report', params: {} }], failedRecipients: [] };
  const asks = message.returnPath === '' || message.reports.length > 0;
  const challenge = asks
    ? firstPhrase(
        plainWords(`${message.reports[0]?.text.slice(0, 2000) ?? ''} ${message.text.slice(0, 3000)}`, 5000),
        CHALLENGES,
      )
    : null;
  if (challenge !== null) {
    return {
      outcome: 'challenge',
      because: [{ code: 'challenge_response', params: { words: challenge } }],
      failedRecipients: [],
    };
  }
  return amazonNotice(message);
}
