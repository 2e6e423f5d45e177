/** Notices of accounts-payable portals: which portal, what became of which invoice, on which day. */
import type { Day } from '#shared/days.ts';
import type { Because } from '#shared/tokens.ts';
import { isReplySubject } from './bounce.ts';
import type { MailMessage, PortalNotice } from './message.ts';
import { PORTAL_SENDERS } from './portal-senders.ts';
import { dateTokens } from './verdict/date-tokens.ts';
import type { HeaderView } from './verdict/headers.ts';
import { firstPhrase, phraseAt, plainWords } from './verdict/phrases.ts';
import { readNamedDay } from './verdict/return-day.ts';
import { INVOICE_WORDS, PORTAL_MARKS, PORTAL_STATUS } from './wording/verdict/portal.ts';

const PORTAL_OF = new Map(
  PORTAL_SENDERS.flatMap(({ portal, domains }) => domains.map((domain) => [domain, portal] as const)),
);
/** Local parts that systems send from; a person of the portal's own staff writes from a name. */
const SYSTEM_SENDER =
  /no-?_?reply|do-?_?not-?_?reply|notif|ordersender|order|invoice|invoicing|remit|payment|payable|alert|system|supplier|vendor|admin|support|network|service|workflow|mailer|update|info|account|billing|hello|accounting|ap$|^ap|procurement|purchasing|customer|ariba|auto/i;
const TOKEN =
  /^[\s:#.№"'(-]{0,6}(?:(?:number|no\.?|nr\.?|n°|nº|id|ref\.?)[\s:#]{0,4})?([a-z0-9][a-z0-9/_.-]{0,38}[a-z0-9]|\d)/i;

/** The portal that an address or one of its parent domains belongs to, or null. */
export function portalOf(address: string): string | null {
  let domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  for (let i = 0; i < 6 && domain.includes('.'); i++) {
    const portal = PORTAL_OF.get(domain);
    if (portal) return portal;
    domain = domain.slice(domain.indexOf('.') + 1);
  }
  return null;
}

/** The invoice number as written after a word for invoice, or null; it must hold a digit. */
function invoiceIn(text: string): string | null {
  const lower = text.toLowerCase();
  for (const words of INVOICE_WORDS) {
    let at = lower.indexOf(words);
    for (let tries = 0; at >= 0 && tries < 8; tries++) {
      const m = TOKEN.exec(text.slice(at + words.length, at + words.length + 60));
      if (m?.[1] && /\d/.test(m[1])) return m[1];
      at = lower.indexOf(words, at + words.length);
    }
  }
  return null;
}

/** The date that the notice gives for its status: the one nearest after the status words, else the only one. */
function dayFor(text: string, words: string, sentOn: Day | null): Day | null {
  const plain = plainWords(text, 8000);
  const tokens = dateTokens(plain).filter((token) => token.readings.length > 0);
  const at = phraseAt(plain, words);
  const token =
    tokens.find((one) => at >= 0 && one.start >= at && one.start - at <= 160) ??
    (tokens.length === 1 ? tokens[0] : undefined);
  return token ? readNamedDay(token, tokens, sentOn) : null;
}

/** What becomes of an invoice in a portal; "received" alone is what any ticket system says. */
const TELLING: ReadonlySet<PortalNotice['status']> = new Set(['scheduled', 'paid', 'approved', 'rejected']);

/** A portal on no list, by its domain: a system that says of itself that it writes automatically, about one invoice's fate. */
function unlistedPortal(
  address: string,
  headers: HeaderView,
  body: string,
  status: PortalNotice['status'],
  invoice: string | null,
): string | null {
  const submitted = headers.get('auto-submitted') ?? '';
  if (invoice === null || !TELLING.has(status) || !/^auto-generated/i.test(submitted)) return null;
  return firstPhrase(body, PORTAL_MARKS) === null ? null : address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/**
 * A portal's notice, or null when the sender is no portal's system. A reply, or a mail from a person's own name at a
 * portal's firm that speaks of no invoice's fate, is left to the other evidence.
 */
export function readPortal(
  message: MailMessage,
  newText: string,
  headers: HeaderView,
  sentOn: Day | null,
): { because: Because[]; notice: PortalNotice } | null {
  const address = message.author?.address ?? '';
  const listed = portalOf(address);
  const local = address.slice(0, address.lastIndexOf('@'));
  const automatic =
    SYSTEM_SENDER.test(local.slice(0, 120)) || headers.has('auto-submitted') || headers.has('feedback-id');
  const text = `${message.subject}\n${newText === '' ? message.text : newText}`.slice(0, 16_384);
  const subject = plainWords(message.subject, 400);
  const body = plainWords(text, 8000);
  let status: PortalNotice['status'] = 'unknown';
  let words = '';
  for (const place of [subject, body]) {
    for (const known of PORTAL_STATUS) {
      const phrase = status === 'unknown' ? firstPhrase(place, known.words) : null;
      if (phrase !== null) {
        status = known.status;
        words = phrase;
      }
    }
  }
  const invoice = invoiceIn(message.subject) ?? invoiceIn(text);
  if (!automatic && (status === 'unknown' || invoice === null || isReplySubject(message.subject))) return null;
  if (isReplySubject(message.subject) && message.inReplyTo.length > 0) return null;
  const portal = listed ?? unlistedPortal(address, headers, body, status, invoice);
  if (portal === null) return null;
  return {
    because: [
      { code: 'portal_sender', params: { portal } },
      ...(words === '' ? [] : [{ code: 'portal_wording', params: { words } }]),
    ],
    notice: { portal, status, invoice, on: words === '' ? null : dayFor(text, words, sentOn) },
  };
}
