/** Newsletters, notifications and other mail that a system sends to many. List fields alone prove nothing (RULES §4). */
import type { Because } from '#shared/tokens.ts';
import { isReplySubject } from '../bounce.ts';
import type { MailMessage } from '../message.ts';
import type { HeaderView } from './headers.ts';
import { bulkFooters } from './wording.ts';

/** Senders that nobody answers. */
const NO_REPLY =
  /(?:^|[._+-])(?:no-?reply|noreply|donotreply|do-?not-?reply|do_not_reply|do-?not-?use|donotuse|no_reply|nicht-?antworten|keine-?antwort|nepasrepondre|ne-?pas-?repondre|noresponder|no-?responder|naoresponda|nao-?responda|nonrispondere|non-?rispondere|niet-?beantwoorden|unattended|autoconfirm|auto-confirm|challenge|tmda|confirm)(?:$|[._+-]|\d)/;
/** Roles of senders that write to many. */
const BULK_SENDER =
  /(?:^|[._+-])(?:news|newsletters?|notify|notifications?|notifier|alerts?|updates?|mailers?|mailings?|announce(?:ments?)?|marketing|promo(?:tions?)?|subscriptions?|listmanager|list|lists|digest|bounces?|campaigns?|offers?|deals|sweeps|sweepstakes|bot|robot|system|webmaster|automat\w{0,10}|daily|weekly|survey|events?|info-?mail|reply)(?:$|[._+-]|\d)/;
const BULK_DOMAIN =
  /^(?:.{1,60}\.)?(?:news|newsletters?|email|e|em|mailer|mailing|lists?|reply|bounce|bounces|campaigns?|marketing|mail\d|send|ls\d|listserv|notifications?|info)\./;
const BULK_MAILER =
  /accucast|lyris|listmanager|mailchimp|constant ?contact|campaign|exacttarget|responsys|silverpop|mailman|sendinblue|mailgun|sendgrid|aweber|icontact|targetmail|messagemaker|twelvehorses|sunmail|bulk|sendemail|phplist|newsletter|mass ?mail|ezmlm|majordomo|listserv|ansmtp|emarsys|hubspot|marketo|eloqua|phpmailer|cheetah|acoustic|klaviyo/i;
const CAMPAIGN_FIELDS = [
  'x-campaign',
  'x-campaignid',
  'x-campaign-id',
  'x-mailer-campaign',
  'x-mc-user',
  'x-bulkmail',
  'x-newsletter',
  'feedback-id',
  'list-unsubscribe-post',
  'x-csa-complaints',
  'x-report-abuse',
  'x-mandrill-user',
  'x-facebook-notify',
  'x-notification-type',
  'x-sg-eid',
];
const BULK_SUBJECT =
  /\b(?:newsletter|headlines|digest|weekly|daily news|announcements?|today's news|notification|news:|news\.com|special offer|update:|issue \d|standard issue|prize)\b|[\d%] ?off\b|^\[[^\]]{3,40}\]\s.{0,80}\bissue\b/i;
/** More links than a person puts into a mail and a signature. */
const MANY_LINKS = 15;
/** List managers that forward what people write. */
const LIST_SENDER = /^owner-|-(?:admin|owner|bounces|errors|request)@/i;
const SERVICE_NAME =
  /\b(?:news|newsletter|notify|notification|alerts?|bot|team|support|staff|service|updates?|editor(?:ial)?|subscriptions?|customer care|no.?reply)\b/i;

function localAndDomain(address: string): [string, string] {
  const lower = address.toLowerCase();
  const at = lower.lastIndexOf('@');
  return at < 0 ? [lower, ''] : [lower.slice(0, at), lower.slice(at + 1)];
}

/**
 * Reasons to hold the mail for a newsletter or notification, or null. An unanswerable sender is enough by itself; else
 * two signs are needed, and mail that answers something or came over a discussion list counts as a person's.
 */
export function bulkEvidence(message: MailMessage, headers: HeaderView): Because[] | null {
  const address = message.author?.address ?? '';
  const [local, domain] = localAndDomain(address);
  if (NO_REPLY.test(local)) return [{ code: 'no_reply_sender', params: {} }];
  if (message.inReplyTo.length > 0 || message.references.length > 0 || isReplySubject(message.subject)) return null;
  const because: Because[] = [];
  let weight = 0;
  const sign = (code: string, value: number): void => {
    because.push({ code, params: {} });
    weight += value;
  };
  const discussion =
    headers.has('list-post') ||
    headers.has('mailing-list') ||
    headers.has('x-mailman-version') ||
    headers.has('x-beenthere') ||
    message.sender.some((one) => LIST_SENDER.test(one.address));
  if (BULK_SENDER.test(local.slice(0, 120)) || BULK_DOMAIN.test(domain.slice(0, 120))) sign('bulk_sender', 1);
  if (CAMPAIGN_FIELDS.some((name) => headers.has(name))) sign('campaign_header', 1);
  if (BULK_MAILER.test(`${headers.get('x-mailer') ?? ''} ${headers.get('user-agent') ?? ''}`.slice(0, 300)))
    sign('bulk_mailer', 1);
  if (BULK_SUBJECT.test(message.subject.slice(0, 300))) sign('bulk_subject', discussion ? 0.5 : 1);
  if (address !== '' && SERVICE_NAME.test((message.author?.name ?? '').slice(0, 200))) sign('service_name', 0.5);
  if (address !== '' && message.to.some((to) => to.address.toLowerCase() === address.toLowerCase()))
    sign('sent_to_itself', 1);
  if (!discussion) {
    if (headers.has('list-unsubscribe')) sign('list_unsubscribe', 1);
    if (/bulk|list|junk/i.test(headers.get('precedence') ?? '')) sign('precedence', 0.5);
    const path = message.returnPath?.toLowerCase() ?? '';
    if (path !== '' && path !== address.toLowerCase() && /bounce|return|^env_|=|\+|-\d{4,}/.test(path))
      sign('tracking_return_path', 0.5);
  }
  // A footer stands below something: a line that asks to be unsubscribed is none.
  if (weight >= 2) return because;
  if (discussion || message.text.length < 400 || (weight === 0 && message.html === null)) return null;
  const footers = bulkFooters(message);
  if (footers.size === 0) return null;
  because.push({ code: 'bulk_footer', params: { words: [...footers].slice(0, 3).join(', ') } });
  weight += Math.min(footers.size, 2);
  if (weight < 2 && linksIn(message.html) >= MANY_LINKS) sign('many_links', 1);
  return weight >= 2 ? because : null;
}

function linksIn(html: string | null): number {
  const body = html ?? '';
  let links = 0;
  for (let at = body.indexOf('href='); at >= 0 && links < MANY_LINKS; at = body.indexOf('href=', at + 5)) links++;
  return links;
}
