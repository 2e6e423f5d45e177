import type { ReferenceWords } from './types.ts';

/** German. */
export const de: ReferenceWords = {
  invoice: ['rechnung', 'rechnungen', 'rechnungsnummer', 'rechnungsnummern', 'rechnungsnr', 'rechnungs nr', 'rechnungsno', 'rechnungs', 'rechnr', 'ausgangsrechnung', 'gutschrift', 'rgnr', 'renr', 'rechnungsbeleg'],
  invoiceWithNumber: ['rg', 're', 'rech', 'rechn', 'beleg', 'belegnr'],
  purchaseOrder: ['bestellung', 'bestellungen', 'bestellnummer', 'bestellnr', 'bestell', 'auftrag', 'auftragsnummer', 'auftragsnr'],
  purchaseOrderWithNumber: ['best', 'auftrags'],
  number: ['nr', 'nrn', 'nummer', 'nummern'],
  and: ['und', 'sowie', 'oder', 'u'],
  to: ['bis'],
  copula: ['ist', 'sind', 'lautet', 'lauten'],
  filler: ['vom', 'von', 'über', 'datum', 'per', 'zum', 'der', 'die', 'mit'],
  other: ['vertrag', 'vertragsnummer', 'kundennummer', 'kundennr', 'kunden', 'telefon', 'handy', 'konto', 'kontonummer', 'steuernummer', 'ustid', 'lieferschein', 'lieferscheinnummer', 'angebot', 'sendungsnummer', 'plz', 'postfach', 'mandat', 'durchwahl', 'seite', 'hrb', 'blz', 'artikel', 'artikelnummer', 'projekt'],
  units: ['tag', 'tage', 'tagen', 'woche', 'wochen', 'monat', 'monate', 'jahre', 'stunden', 'uhr', 'stück', 'stk', 'prozent', 'mal'],
  months: ['januar', 'februar', 'märz', 'mai', 'juni', 'juli', 'oktober', 'dezember', 'okt', 'dez', 'jänner', 'mrz'],
};
