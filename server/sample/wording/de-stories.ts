/** Mails in German that belong to one story each. */
import type { Wording } from './wording.ts';

export const DE_STORIES: Wording = {
  kessler_promise: {
    body: `Guten Tag Frau Ostrowski,

bitte entschuldigen Sie, die beiden Rechnungen lagen bei uns noch in der Prüfung. Wir zahlen {total} am {d1.w} per Überweisung.

Freundliche Grüße aus Spandau`,
  },
  oberlaender_promise: {
    body: `Hallo Frau Ostrowski,

wir hatten einen größeren Zahlungsausfall und müssen die Liquidität etwas strecken. Die {total} überweise ich Ihnen noch heute, am {d1}.

Danke für Ihre Geduld und freundliche Grüße`,
  },
  foerster_short: {
    body: `Sehr geehrte Frau Ostrowski,

die Rechnung {invoice} können wir so nicht anerkennen. Von den 40 bestellten Hydraulikzylindern wurden nur 28 geliefert, es fehlen 12 Stück. Wir beanstanden daher einen Betrag von {part} und bitten um eine entsprechende Gutschrift. Ein Foto der Palette mit dem Lieferschein habe ich angehängt.

Mit freundlichen Grüßen`,
  },
  lindenau_paid: {
    body: `Guten Tag Frau Ostrowski,

{invoice} haben wir am {d1.n} bezahlt, {amount} sind per Überweisung an Sie raus. Das Avis finden Sie im Anhang.

Viele Grüße`,
  },
  nettelbeck_insolvency: {
    subject: 'Insolvenzverfahren Stahlbau Nettelbeck e.K. - Aufforderung zur Forderungsanmeldung',
    body: `Sehr geehrte Damen und Herren,

über das Vermögen der Firma Stahlbau Nettelbeck e.K. wurde mit Beschluss des Amtsgerichts vom {d1} das Insolvenzverfahren eröffnet. Ich wurde zur Insolvenzverwalterin bestellt.

Nach den Unterlagen der Schuldnerin bestehen bei Ihnen offene Forderungen, unter anderem aus {invoices}. Ich bitte Sie, Ihre Forderungen bis zum {d2} schriftlich zur Insolvenztabelle anzumelden. Zahlungen aus der Masse auf Insolvenzforderungen sind derzeit nicht möglich; bitte sehen Sie von weiteren Mahnungen ab.

Mit freundlichen Grüßen`,
  },
  tiroler_correction: {
    subject: 'Korrektur zu {invoice} erforderlich',
    body: `Grüß Gott,

auf der Rechnung {invoice} fehlt unsere Bestellnummer {po}, ohne die sie bei uns nicht gebucht werden kann. Bitte stellen Sie uns eine korrigierte Rechnung aus und schicken Sie sie an diese Adresse.

Vielen Dank und schöne Grüße aus Innsbruck`,
  },
  havelland_phish: {
    subject: 'Re: Änderung unserer Bankverbindung',
    body: `Sehr geehrte Frau Ostrowski,

wegen einer laufenden Prüfung durch unser Finanzamt können wir unser bisheriges Konto nicht mehr nutzen. Bitte ändern Sie unsere Bankverbindung noch heute in Ihrem System und überweisen Sie das Guthaben aus der letzten Gutschrift auf das neue Konto:

IBAN DE89 3704 0044 0532 0130 00

Ich bin den ganzen Tag in Besprechungen, bitte antworten Sie nur per E-Mail und behandeln Sie das vertraulich.

Mit freundlichen Grüßen`,
  },
};
