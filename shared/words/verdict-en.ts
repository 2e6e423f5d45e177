/** Why a mail was taken for a person's, an automatic one or a non-delivery, in English, one sentence a code. */
import type { Sentence } from './words.ts';

const said = (words: string | number | undefined): string =>
  words === undefined || words === '' ? '' : `: “${String(words)}”`;

/** Sentences by reason code. */
export const verdictEn: Record<string, Sentence> = {
  nothing_automatic: () => 'Nothing in it says that a machine wrote it.',
  delivery_report: (p) =>
    `It carries a delivery report${p['action'] === undefined ? '' : ` (${String(p['action'])})`}.`,
  failed_recipients_header: () => 'A header names the recipients that failed.',
  failure_subject: (p) => `The subject says that delivery failed${said(p['words'])}.`,
  failure_wording: (p) => `The text says that delivery failed${said(p['words'])}.`,
  mail_system_sender: () => 'A mail system sent it.',
  null_return_path: () => 'It has no return address, as mail of machines has none.',
  still_being_tried: () => 'Delivery is delayed and still being tried.',
  service_notification: (p) => `A mail service reports${said(p['type'])}.`,
  feedback_report: () => 'It is a complaint report of a mail provider.',
  challenge_response: (p) => `It asks the sender to prove that they are a person${said(p['words'])}.`,
  auto_submitted: (p) => `Its header says that it was sent automatically${said(p['value'])}.`,
  auto_reply_header: (p) => `A header marks it as an automatic answer (${String(p['header'])}).`,
  auto_reply_subject: (p) => `The subject is that of an automatic answer${said(p['words'])}.`,
  auto_reply_wording: (p) => `The text is that of an automatic answer${said(p['words'])}.`,
  program_header: (p) => `A program wrote it (${String(p['header'])}).`,
  message_class: (p) => `Exchange classes it as ${String(p['value'])}.`,
  read_receipt: () => 'It is a read receipt.',
  portal_sender: (p) => `The payment portal ${String(p['portal'])} sent it.`,
  portal_wording: (p) => `It is worded as the notice of a payment portal${said(p['words'])}.`,
  no_reply_sender: () => 'The sender takes no answers.',
  bulk_sender: () => 'The sender is one of mass mail.',
  bulk_mailer: () => 'A mass mailer sent it.',
  bulk_subject: () => 'The subject is that of mass mail.',
  bulk_footer: (p) => `It ends like mass mail${said(p['words'])}.`,
  campaign_header: () => 'It carries the mark of a campaign.',
  service_name: () => 'A service, not a person, is named as sender.',
  sent_to_itself: () => 'It was sent to its own sender.',
  list_unsubscribe: () => 'It can be unsubscribed from.',
  precedence: () => 'It is marked as bulk mail.',
  tracking_return_path: () => 'Its return address tracks who it was sent to.',
  many_links: () => 'It consists mostly of links.',
  look_alike_domain: (p) =>
    `${String(p['domain'])} looks like ${String(p['like'])} but is another address. Verify by phone.`,
  bank_details_changed: () => 'It speaks of changed bank details. Verify by phone.',
  customer_waits_for_us: (p, s) => `${String(p['from'])} wrote on ${s.day(p['since'])} and waits for our answer.`,
};
