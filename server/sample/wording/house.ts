/** Mail that concerns no customer: among colleagues, newsletters, private matters. None of it may be logged. */
import type { Wording } from './wording.ts';

export const HOUSE_EN: Wording = {
  newsletter: {
    subject: 'Credit & Cash Weekly: five questions to ask before you extend terms',
    body: `Good morning,

In this issue: five questions to ask before you extend terms, what late payment rules mean for exporters, and a reader on how her team halved unallocated cash.

Read the issue in your browser or unsubscribe at any time using the link in the footer.

You receive this newsletter because you subscribed at credit-cash-weekly.example.`,
  },
  friend: {
    subject: 'Saturday',
    body: `Hey,

the kids want to go to the lake on Saturday, are you in? I would bring the bread, you bring the coffee. Mum says hello.

x Hanna`,
  },
  recruiter: {
    subject: 'Senior Credit Controller, Berlin - 80% remote',
    body: `Hello Tom,

Your profile caught my eye. For a client in Berlin I am looking for a senior credit controller with experience in the UK market. Would you be free for a short call this week?

Best regards`,
  },
};

export const HOUSE_DE: Wording = {
  canteen: {
    subject: 'Speiseplan der Woche',
    body: `Liebe Gäste,

am Montag gibt es Linsencurry, am Dienstag Königsberger Klopse, am Mittwoch Käsespätzle, am Donnerstag Gemüselasagne und am Freitag Seelachs mit Kartoffelsalat.

Guten Appetit wünscht Ihr Kantinenteam`,
  },
  dentist: {
    subject: 'Erinnerung an Ihren Termin',
    body: `Sehr geehrte Frau Ostrowski,

wir erinnern Sie an Ihren Kontrolltermin am {d1} um 16:30 Uhr. Bitte sagen Sie mindestens 24 Stunden vorher ab, falls Sie verhindert sind.

Ihr Praxisteam`,
  },
  month_end: {
    subject: 'Monatsabschluss',
    body: `Liebe alle,

bitte denkt daran, bis {d1.w} alle Zahlungseingänge zuzuordnen. Offene Klärungsfälle schickt ihr mir bitte als kurze Liste.

Danke und Gruß`,
  },
  cover: {
    subject: 'Vertretung',
    body: `Hallo Tom, hallo Élodie,

ich bin am {d1} nicht da. Könnt ihr an dem Tag ein Auge auf das AR-Postfach haben?

Viele Grüße`,
  },
  cover_reply: {
    body: `Hallo Marlene,

klar, mache ich.

Gruß`,
  },
  limits: {
    subject: 'Kreditlimits, Durchsicht',
    body: `Hallo zusammen,

die Liste für die Limitrunde steht. Lasst uns am {d1.w} um zehn darüber sprechen; bringt bitte die Kunden mit, bei denen ihr ein ungutes Gefühl habt.

Viele Grüße`,
  },
  insolvency_note: {
    subject: 'Insolvenz bei einem Kunden',
    body: `Hallo Birgit,

heute kam ein Schreiben einer Insolvenzverwalterin ins AR-Postfach. Schaust du bitte drauf? Die Anmeldung bereite ich vor.

Viele Grüße`,
  },
};
