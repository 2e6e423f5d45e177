/** German column names (DATEV, SAP, Sage, Dynamics, lexoffice); surest first. */
import type { HeaderWords } from '../../headers.ts';

export const DE: HeaderWords = {
  customerId: `
    kundennummer, kundennr, kunden nr, kunden id, debitorennummer, debitorennr, debitor nr, debitorenkonto,
    debitorkonto, debitor id, kontonummer, kontonr, konto nr, personenkonto, auftraggeber, regulierer, konto`,
  customerName: `
    kundenname, name des kunden, debitorname, debitorenname, name debitor, firmenname, kontobezeichnung,
    kontobeschriftung, firma, name 1, bezeichnung`,
  invoiceNumber: `
    rechnungsnummer, rechnungsnr, rechnung nr, rechnungs nr, re nr, re nummer, belegnummer, belegnr, beleg nr,
    belegfeld 1, fakturanummer, faktura, rechnung, op nummer, op nr, beleg, referenz, nummer, nr`,
  paymentNumber: 'zahlungsnummer, zahlungsreferenz',
  documentType: 'belegart, dokumentart, vorgangsart, buchungsart, belegtyp, art, typ',
  status: 'rechnungsstatus, belegstatus, zahlungsstatus',
  issueDate: `
    rechnungsdatum, belegdatum, ausstellungsdatum, fakturadatum, datum der rechnung, buchungsdatum,
    basisdatum, re datum, datum`,
  dueDate: `
    falligkeitsdatum, nettofalligkeit, nettofalligkeitsdatum, falligkeit, fallig am, fallig,
    falligkeitstermin, zahlbar bis, zahlungsziel datum, faelligkeitsdatum, faelligkeit, faellig am, faellig,
    nettofaelligkeit`,
  settledDate: `
    zahlungsdatum, bezahlt am, ausgleichsdatum, ausgeglichen am, datum ausgleich, zahldatum, zahlungseingang,
    zahlungseingang am`,
  terms: `
    zahlungsbedingung, zahlungsbedingungen, zahlungsziel, zahlungskondition, zahlungskonditionen, zlgsbed,
    zahlungsfrist, zahlungsziel tage`,
  daysOverdue: `
    tage uberfallig, uberfallig seit tagen, verzugstage, verzug in tagen, verzug tage, tage verzug,
    uberfallige tage`,
  total: `
    rechnungsbetrag, bruttobetrag, betrag brutto, gesamtbetrag, rechnungssumme, belegbetrag,
    betrag in hauswahrung, betrag in belegwahrung, betrag hauswahrung, ursprungsbetrag, umsatz, brutto,
    betrag, summe, gesamt, nettobetrag, netto`,
  open: `
    offener betrag, betrag offen, restbetrag, offener posten, offen, op betrag, offene forderung, noch offen,
    zu zahlen, saldo, restforderung, ausstehend, ausstehender betrag`,
  paid: 'bezahlt, bezahlter betrag, gezahlt, gezahlter betrag, zahlbetrag, bereits bezahlt, zahlungen',
  debit: 'soll, sollbetrag, betrag soll, umsatz soll',
  credit: 'haben, habenbetrag, betrag haben, umsatz haben',
  currency: 'wahrung, wahrungscode, waehrung, belegwahrung, hauswahrung, wkz, whg',
  entity: 'buchungskreis, mandant, gesellschaft, rechtseinheit',
  poNumber: `
    bestellnummer, bestellnr, bestell nr, bestellung, ihre bestellnummer, ihr zeichen, kundenreferenz,
    auftragsnummer, auftragsnr`,
  disputed: 'strittig, streitig, bestritten, reklamiert, reklamation, in klarung, klarungsfall',
  contact: 'ansprechpartner, kontakt, kontaktperson',
  email: 'e mail adresse, email adresse, mailadresse, mail',
  phone: 'telefon, telefonnummer, tel nr, rufnummer',
  country: 'land, landercode, lkz, landerkennzeichen',
  language: 'sprache, korrespondenzsprache',
  owner: 'sachbearbeiter, kundenbetreuer, vertreter, betreuer, zustandig, verkaufer',
};
