/** What the sample firm's credit controllers write in German. */
import type { Wording } from './wording.ts';

export const DE_OURS: Wording = {
  reminder1: {
    subject: 'Zahlungserinnerung: {invoices}',
    body: `{hi},

bei der Durchsicht unserer Konten haben wir festgestellt, dass folgende Posten noch offen sind:

{table}

Sicher ist das nur untergegangen. Wir bitten Sie, den Betrag von {total} in den nächsten Tagen zu überweisen. Sollte sich Ihre Zahlung mit diesem Schreiben überschnitten haben, betrachten Sie es bitte als gegenstandslos.

Mit freundlichen Grüßen`,
  },
  reminder2: {
    subject: 'Offene Rechnung {invoice}',
    body: `{hi},

{inv} über insgesamt {total} war am {due} fällig; einen Zahlungseingang konnten wir bisher nicht feststellen.

Können Sie mir kurz sagen, wann wir mit der Zahlung rechnen dürfen? Falls Ihnen Unterlagen fehlen, schicke ich sie gern noch einmal.

Viele Grüße`,
  },
  reminder3: {
    subject: '{customer}: überfälliger Saldo {total}',
    body: `{dear},

auf Ihrem Konto sind derzeit folgende Rechnungen zur Zahlung fällig:

{table}

Bitte nehmen Sie den Betrag in Ihren nächsten Zahlungslauf auf und senden Sie uns das Zahlungsavis. Gibt es Rückfragen zu Ware oder Rechnung, geben Sie uns bitte gleich Bescheid, damit wir sie klären können.

Mit freundlichen Grüßen`,
  },
  firm1: {
    subject: '2. Mahnung: {invoices}',
    body: `{dear},

auf unsere Zahlungserinnerung haben wir weder einen Zahlungseingang noch eine Antwort erhalten. Offen sind weiterhin:

{table}

Wir bitten Sie, {total} innerhalb von fünf Werktagen auszugleichen oder sich heute noch bei mir zu melden, damit wir einen Termin vereinbaren können.

Mit freundlichen Grüßen`,
  },
  firm2: {
    subject: 'Dringend: überfällige Zahlung {total}',
    body: `{hi},

leider muss ich noch einmal nachhaken: {inv} ist nach wie vor nicht bezahlt, und einen Zahlungstermin habe ich bislang nicht bekommen.

Bitte nennen Sie mir heute einen verbindlichen Termin. Andernfalls setzt unser System weitere Aufträge automatisch auf Lieferstopp, was ich gern vermeiden möchte.

Vielen Dank und freundliche Grüße`,
  },
  firm3: {
    subject: 'Überfällig: {invoices}',
    body: `{hi},

telefonisch habe ich Sie gestern und heute Vormittag leider nicht erreicht. Der Betrag von {total} ist seit dem {due} überfällig.

Bitte melden Sie sich heute mit einem Zahlungstermin.

Freundliche Grüße`,
  },
  final1: {
    subject: 'Letzte Mahnung: {invoices}',
    body: `{dear},

trotz unserer Mahnungen sind folgende Rechnungen für an Sie gelieferte Ware unbezahlt geblieben:

{table}

Wir fordern Sie auf, den Gesamtbetrag von {total} bis spätestens {d1} zu zahlen. Geht das Geld bis dahin nicht ein, liefern wir nicht weiter und übergeben die Forderung ohne weitere Ankündigung an unser Inkassobüro.

Mit freundlichen Grüßen`,
  },
  copy_sent1: {
    body: `{hi},

wie gewünscht erhalten Sie im Anhang die Kopie der Rechnung {invoice} samt unterschriebenem Lieferschein.

Mit freundlichen Grüßen`,
  },
  copy_sent2: {
    body: `{hi},

gern, die Rechnung {invoice} hängt als PDF an.

Viele Grüße`,
  },
  thanks1: {
    body: `{hi},

herzlichen Dank, das habe ich so vermerkt.

Viele Grüße`,
  },
  thanks2: {
    body: `{hi},

vielen Dank für die schnelle Rückmeldung.

Freundliche Grüße`,
  },
  statement1: {
    subject: 'Kontoauszug {month} - {customer}',
    body: `{dear},

anbei erhalten Sie den Kontoauszug zum Monatsende zum Abgleich mit Ihrer Buchhaltung. Für noch nicht fällige Posten ist nichts zu veranlassen.

Mit freundlichen Grüßen`,
  },
  delivery1: {
    subject: 'Rechnung {invoice} der {firm}',
    body: `{dear},

vielen Dank für Ihre Bestellung {po}. Im Anhang finden Sie unsere Rechnung {invoice} über {amount}, zahlbar bis {due}.

Mit freundlichen Grüßen`,
  },
};
