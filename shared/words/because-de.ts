/** Gründe auf Deutsch, ein Satz je Code. */
import type { Sentence } from './words.ts';

const intents: Record<string, string> = {
  query: 'hat etwas gefragt',
  copy_or_statement_request: 'bittet um Kopie oder Kontoauszug',
  invoice_correction_request: 'bittet um eine korrigierte Rechnung',
  payment_details_change: 'fragt nach der Bankverbindung',
  hold: 'bittet um Aufschub',
  promise_to_pay: 'eine Zahlungszusage',
  payment_made: 'eine gemeldete Zahlung',
  dispute: 'eine Beanstandung',
};

const closings: Record<string, string> = {
  cancelled: 'Storniert',
  rebilled: 'Neu berechnet',
  no_longer_listed: 'Nicht mehr in der Liste offener Posten',
};

const outcomes: Record<string, string> = {
  voicemail: 'Auf die Mailbox gesprochen',
  no_answer: 'Angerufen, nicht erreicht',
  letter: 'Brief geschickt',
  promise: 'Zusage',
  dispute: 'Beanstandung',
  call_back: 'Rückruf',
  wrong_person: 'falsche Person',
  nothing: 'ohne Ergebnis',
};

const reasons: Record<string, string> = {
  not_received: 'nicht erhalten',
  wrong_amount: 'falscher Betrag',
  wrong_po: 'falsche Bestellnummer',
  goods_or_service: 'Ware oder Leistung',
  duplicate: 'doppelt berechnet',
  not_ours: 'gehört nicht dorthin',
  other: 'anderer Grund',
};

const times = (count: unknown): string => (count === 1 ? 'Einmal' : `${String(count)}-mal`);
const days = (count: unknown): string => (count === 1 ? '1 Arbeitstag' : `${String(count)} Arbeitstage`);

export const becauseDe: Record<string, Sentence> = {
  not_due: (p, s) => `Fällig am ${s.day(p['day'])}.`,
  due_moved: (p, s) => `Die Fälligkeit wurde vom ${s.day(p['was'])} auf den ${s.day(p['is'])} verlegt.`,
  never_chased_direct_debit: () => 'Zahlt per Lastschrift, wird nicht gemahnt.',
  never_chased_intercompany: () => 'Eigenes Unternehmen, wird nicht gemahnt.',
  below_threshold: (p, s) => `${s.money(p['amount'], p['currency'])} überfällig ist zu wenig, um zu mahnen.`,
  not_contacted: (p) =>
    `Seit ${p['days'] === 1 ? '1 Tag' : `${String(p['days'])} Tagen`} überfällig, noch keine Erinnerung.`,
  chased: (p, s) => `${times(p['count'])} gemahnt: ${s.days(p['dates'])}.`,
  chased_before: (p, s) => `Früher gemahnt: ${s.days(p['dates'])}.`,
  deadline: (p, s) => `${days(p['days'])} nach ${s.day(p['from'])}: bis Ende ${s.day(p['until'])}.`,
  holidays_skipped: (p, s) => `Feiertage dort zählen nicht: ${s.days(p['dates'])}.`,
  silence_cap: (p, s) => `Keine Antwort seit ${s.day(p['since'])}, ${days(p['days'])}.`,
  mail_not_read: (p, s) => `Post von ${String(p['mailbox'])} ist bis ${s.time(p['to'])} gelesen.`,
  mailbox_not_connected: (p) =>
    p['mailbox'] === '' ? 'Kein Postfach ist verbunden.' : `${String(p['mailbox'])} ist nicht verbunden.`,
  away: (p, s) => `${String(p['who'])} ist abwesend; wir warten bis Ende ${s.day(p['until'])}.`,
  away_long: (p, s) => `${String(p['who'])} ist bis ${s.day(p['until'])} abwesend: zu lange, um zu warten.`,
  stand_in: (p) => `${String(p['who'])} ist abwesend; Vertretung: ${String(p['standIn'])}.`,
  bounced: (p, s) => `Unsere Mail an ${s.list(p['who'])} kam am ${s.day(p['on'])} zurück.`,
  bounced_some: (p, s) => `Unsere Mail vom ${s.day(p['on'])} hat ${s.list(p['who'])} nicht erreicht.`,
  contact_gone: (p, s) => `${String(p['who'])} ist nicht mehr zuständig (${s.day(p['on'])}).`,
  replied: (p, s) => `${String(p['who'])} hat am ${s.day(p['on'])} geschrieben.`,
  asked: (p, s) => `${String(p['who'])} ${intents[String(p['intent'])] ?? 'hat etwas gefragt'} (${s.day(p['on'])}).`,
  refused: (p, s) => `${String(p['who'])} lehnt die Zahlung ab (${s.day(p['on'])}).`,
  insolvency: (p, s) => `Insolvenz laut ${String(p['who'])} am ${s.day(p['on'])}. Es wird nicht mehr gemahnt.`,
  legal_representative: (p, s) =>
    `Anwaltlich vertreten laut ${String(p['who'])} am ${s.day(p['on'])}. Es wird nicht mehr gemahnt.`,
  acknowledged: (p, s) =>
    `${String(p['who'])} prüft es seit ${s.day(p['on'])}; wir warten bis Ende ${s.day(p['until'])}.`,
  acknowledged_lapsed: (p, s) => `Zuletzt gehört am ${s.day(p['on'])}: wird geprüft.`,
  possibly_answered: (p, s) =>
    `${String(p['who'])} hat am ${s.day(p['on'])} an anderer Stelle geschrieben. Ist das die Antwort?`,
  possibly_undecided: (p, s) =>
    `Über die Mail von ${String(p['who'])} vom ${s.day(p['on'])} ist noch nicht entschieden.`,
  payment_reported: (p, s) =>
    `${String(p['who'])} meldet Zahlung, Wert ${s.day(p['valueOn'])}; erwartet bis ${s.day(p['until'])}.`,
  payment_not_arrived: (p, s) =>
    `Die am ${s.day(p['on'])} gemeldete Zahlung ist bis ${s.day(p['until'])} nicht eingegangen.`,
  promised: (p, s) =>
    `${String(p['who'])} hat am ${s.day(p['on'])} Zahlung zum ${s.day(p['date'])} zugesagt; mit Banklaufzeit bis ${s.day(p['until'])}.`,
  promise_amount: (p, s) => `Betrag: ${s.money(p['amount'], p['currency'])}.`,
  not_confirmed: (p, s) => `Nicht bestätigt; gilt bis ${s.day(p['until'])}.`,
  promise_broken: (p, s) => `Zugesagt zum ${s.day(p['date'])}; ${s.money(p['amount'], p['currency'])} fehlen.`,
  promise_kept_in_part: (p, s) =>
    `Der zugesagte Betrag kam am ${s.day(p['on'])}; ${s.money(p['amount'], p['currency'])} sind offen.`,
  promise_due_ledger_old: (p, s) =>
    `Die Zusage zum ${s.day(p['date'])} ist fällig; die Buchhaltung ist dafür nicht aktuell genug.`,
  suggestion_undecided: (p, s) =>
    `Eine Mail vom ${s.day(p['on'])} sieht aus wie ${intents[String(p['intent'])] ?? 'etwas zu Bestätigendes'}. Bestätigen oder verwerfen.`,
  disputed: (p, s) =>
    `${String(p['who'])} beanstandet seit ${s.day(p['on'])} ${s.money(p['amount'], p['currency'])}: ${reasons[String(p['reason'])] ?? 'anderer Grund'}.`,
  disputed_in_ledger: (p, s) => `In der Buchhaltung seit ${s.day(p['on'])} als strittig geführt.`,
  dispute_rest: (p, s) => `Der Rest, ${s.money(p['amount'], p['currency'])}, bleibt fällig.`,
  dispute_resolved: (p, s) =>
    `Die Beanstandung wurde am ${s.day(p['on'])} geklärt; nächste Erinnerung nach ${s.day(p['until'])}.`,
  portal_rejected: (p, s) => `Ihr Portal hat sie am ${s.day(p['on'])} abgelehnt.`,
  portal_received: (p, s) => `Ihr Portal hat sie (${s.day(p['on'])}).`,
  delivery_delayed: (p, s) => `Die Zustellung verzögerte sich am ${s.day(p['on'])}.`,
  bank_details_flag: (p, s) =>
    `${String(p['who'])} schrieb am ${s.day(p['on'])} von geänderter Bankverbindung. Telefonisch prüfen.`,
  settled: (p, s) => `Ausgeglichen am ${s.day(p['on'])}.`,
  written_off: (p, s) => `Ausgebucht am ${s.day(p['on'])}.`,
  closed_by_ledger: (p, s) => `${closings[String(p['reason'])] ?? 'Geschlossen'} seit ${s.day(p['on'])}.`,
  part_paid: (p, s) => `${s.money(p['amount'], p['currency'])} kamen am ${s.day(p['on'])}.`,
  payment_reversed: (p, s) =>
    `Eine Zahlung von ${s.money(p['amount'], p['currency'])} wurde am ${s.day(p['on'])} zurückgebucht.`,
  unapplied_cash: (p, s) =>
    `${s.money(p['amount'], p['currency'])} sind seit ${s.day(p['on'])} nicht zugeordnet und könnten es decken.`,
  unapplied_smaller: (p, s) =>
    `${s.money(p['amount'], p['currency'])} sind seit ${s.day(p['on'])} nicht zugeordnet; es reicht nicht.`,
  plan: (p, s) =>
    `Ratenplan vom ${s.day(p['on'])}; nächste Rate ${s.money(p['amount'], p['currency'])} am ${s.day(p['next'])}.`,
  plan_missed: (p, s) => `Die Rate vom ${s.day(p['date'])} fehlt: ${s.money(p['amount'], p['currency'])}.`,
  snoozed: (p, s) => `${String(p['by'])} hat es bis ${s.day(p['until'])} zurückgestellt: ${String(p['reason'])}`,
  handed_off: (p, s) => `${String(p['by'])} hat es am ${s.day(p['on'])} abgegeben an ${String(p['to'])}.`,
  marked_answered: (p, s) => `${String(p['by'])} hat es am ${s.day(p['on'])} als beantwortet markiert.`,
  marked_closed: (p, s) => `${String(p['by'])} hat es am ${s.day(p['on'])} geschlossen.`,
  we_answered: (p, s) => `Wir haben am ${s.day(p['on'])} geantwortet; wir warten bis Ende ${s.day(p['until'])}.`,
  call_attempt: (p, s) => `${outcomes[String(p['outcome'])] ?? 'Versucht zu erreichen'} (${s.day(p['on'])}).`,
  called: (p, s) =>
    `${String(p['by'])} hat sie am ${s.day(p['on'])} telefonisch erreicht: ${outcomes[String(p['outcome'])] ?? ''}.`,
  logged: (p, s) => `${String(p['by'])} hat den nächsten Schritt auf ${s.day(p['nextOn'])} gesetzt.`,
  ledger_past_unknown: (p, s) => `Die Buchhaltung ist ein Stand vom ${s.day(p['from'])}; davor ist nichts bekannt.`,
  orphan_no_owner: () => 'Niemand kümmert sich darum.',
  orphan_no_date: () => 'Es gibt keinen nächsten Termin.',
  orphan_date_past: (p, s) => `Der nächste Termin, ${s.day(p['on'])}, ist vorbei.`,
  state_was_unknown: () => 'Später wurde etwas bekannt.',
};
