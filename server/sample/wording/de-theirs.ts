/** What customers answer in German in the ordinary course of business. */
import type { Wording } from './wording.ts';

export const DE_THEIRS: Wording = {
  promise1: {
    body: `{hi},

entschuldigen Sie bitte die Verzögerung, uns fehlte noch die Freigabe aus dem Wareneingang. Die Rechnung {invoice} überweisen wir am {d1.w}.

Mit freundlichen Grüßen`,
  },
  promise2: {
    body: `{hi},

{invoice} ist für unseren Zahlungslauf am {d1} vorgesehen.

Viele Grüße`,
  },
  promise3: {
    body: `Guten Tag,

die Zahlung erfolgt am {d1}. Bitte entschuldigen Sie das Versehen.

Freundliche Grüße`,
  },
  paid1: {
    body: `{hi},

der Betrag von {amount} für {invoice} wurde gestern überwiesen. Sollte er bis Ende der Woche nicht eingegangen sein, melden Sie sich bitte.

Mit freundlichen Grüßen`,
  },
  paid2: {
    body: `{hi},

die Rechnung {invoice} haben wir heute Morgen bezahlt, das Avis liegt bei.

Viele Grüße`,
  },
  ack1: {
    body: `{hi},

danke für die Erinnerung. Ich prüfe das und melde mich bei Ihnen.

Viele Grüße`,
  },
  ack2: {
    body: `{hi},

vielen Dank für Ihre Nachricht, ich habe sie an die zuständige Kollegin weitergeleitet.

Freundliche Grüße`,
  },
  copy1: {
    body: `{hi},

die Rechnung {invoice} liegt uns leider nicht vor. Können Sie mir bitte eine Kopie mit Lieferschein zuschicken?

Vielen Dank und viele Grüße`,
  },
  copy2: {
    body: `Guten Tag,

bitte senden Sie uns {invoice} noch einmal als PDF, sie ist in unserem Rechnungseingang nicht angekommen.

Danke und freundliche Grüße`,
  },
  remittance1: {
    subject: 'Zahlungsavis vom {d1.n}',
    body: `Sehr geehrte Damen und Herren,

im Anhang finden Sie unser Zahlungsavis. Folgende Rechnungen haben wir beglichen:

{table}

Zahlbetrag: {total}

Mit freundlichen Grüßen`,
  },
  remittance2: {
    subject: 'Avis: {invoices}',
    body: `Guten Tag,

wir haben heute {total} zum Ausgleich folgender Belege angewiesen: {invoices}.

Mit freundlichen Grüßen`,
  },
  ooo1: {
    subject: 'Automatische Antwort: {parent}',
    body: `Vielen Dank für Ihre Nachricht. Ich bin derzeit nicht im Büro und ab dem {d1} wieder erreichbar. Ihre E-Mail wird nicht weitergeleitet.

Mit freundlichen Grüßen
{me}`,
  },
};
