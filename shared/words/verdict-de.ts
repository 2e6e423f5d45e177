/** Why a mail was taken for a person’s, an automatic one or a non-delivery, in German, one sentence a code. */
import type { Sentence } from './words.ts';

const said = (words: string | number | undefined): string =>
  words === undefined || words === '' ? '' : `: „${String(words)}“`;

/** Sentences by reason code. */
export const verdictDe: Record<string, Sentence> = {
  nothing_automatic: () => 'Nichts deutet darauf hin, dass eine Maschine sie geschrieben hat.',
  delivery_report: (p) =>
    `Sie enthält einen Zustellbericht${p['action'] === undefined ? '' : ` (${String(p['action'])})`}.`,
  failed_recipients_header: () => 'Eine Kopfzeile nennt die Empfänger, die nicht erreicht wurden.',
  failure_subject: (p) => `Der Betreff meldet eine gescheiterte Zustellung${said(p['words'])}.`,
  failure_wording: (p) => `Der Text meldet eine gescheiterte Zustellung${said(p['words'])}.`,
  mail_system_sender: () => 'Ein Mailsystem hat sie gesendet.',
  null_return_path: () => 'Sie hat keine Rücksendeadresse, wie bei Mail von Maschinen üblich.',
  still_being_tried: () => 'Die Zustellung verzögert sich und wird weiter versucht.',
  service_notification: (p) => `Ein Maildienst meldet${said(p['type'])}.`,
  feedback_report: () => 'Sie ist der Beschwerdebericht eines Mailanbieters.',
  challenge_response: (p) => `Sie verlangt vom Absender den Nachweis, ein Mensch zu sein${said(p['words'])}.`,
  auto_submitted: (p) => `Die Kopfzeile sagt, dass sie automatisch gesendet wurde${said(p['value'])}.`,
  auto_reply_header: (p) => `Eine Kopfzeile kennzeichnet sie als automatische Antwort (${String(p['header'])}).`,
  auto_reply_subject: (p) => `Der Betreff ist der einer automatischen Antwort${said(p['words'])}.`,
  auto_reply_wording: (p) => `Der Text ist der einer automatischen Antwort${said(p['words'])}.`,
  program_header: (p) => `Ein Programm hat sie geschrieben (${String(p['header'])}).`,
  message_class: (p) => `Exchange führt sie als ${String(p['value'])}.`,
  read_receipt: () => 'Sie ist eine Lesebestätigung.',
  portal_sender: (p) => `Das Zahlungsportal ${String(p['portal'])} hat sie gesendet.`,
  portal_wording: (p) => `Sie ist formuliert wie die Meldung eines Zahlungsportals${said(p['words'])}.`,
  no_reply_sender: () => 'Der Absender nimmt keine Antworten an.',
  bulk_sender: () => 'Der Absender ist einer für Massenmail.',
  bulk_mailer: () => 'Ein Massenversender hat sie gesendet.',
  bulk_subject: () => 'Der Betreff ist der einer Massenmail.',
  bulk_footer: (p) => `Sie endet wie eine Massenmail${said(p['words'])}.`,
  campaign_header: () => 'Sie trägt das Kennzeichen einer Kampagne.',
  service_name: () => 'Als Absender steht ein Dienst, kein Mensch.',
  sent_to_itself: () => 'Sie ging an ihren eigenen Absender.',
  list_unsubscribe: () => 'Man kann sie abbestellen.',
  precedence: () => 'Sie ist als Massenmail gekennzeichnet.',
  tracking_return_path: () => 'Ihre Rücksendeadresse verfolgt, an wen sie ging.',
  many_links: () => 'Sie besteht überwiegend aus Links.',
  look_alike_domain: (p) =>
    `${String(p['domain'])} sieht aus wie ${String(p['like'])}, ist aber eine andere Adresse. Telefonisch prüfen.`,
  bank_details_changed: () => 'Sie spricht von geänderten Bankdaten. Telefonisch prüfen.',
  customer_waits_for_us: (p, s) =>
    `${String(p['from'])} hat am ${s.day(p['since'])} geschrieben und wartet auf unsere Antwort.`,
};
