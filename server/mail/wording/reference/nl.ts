import type { ReferenceWords } from './types.ts';

/** Dutch. */
export const nl: ReferenceWords = {
  invoice: ['factuur', 'facturen', 'factuurnummer', 'factuurnummers', 'factuurnr', 'creditnota', 'creditfactuur', 'rekening'],
  invoiceWithNumber: ['fact', 'fct'],
  purchaseOrder: ['bestelling', 'bestellingen', 'bestelnummer', 'bestelnr', 'bestelbon', 'inkooporder', 'inkoopnummer', 'inkoopordernummer'],
  purchaseOrderWithNumber: ['ordernummer', 'ordernr'],
  number: ['nummer', 'nummers', 'nr', 'nrs', 'kenmerk'],
  and: ['en', 'of', 'alsmede'],
  to: ['tot', 'tm', 't m'],
  copula: ['is', 'zijn'],
  filler: ['van', 'd d', 'dd', 'met', 'bedrag', 'datum', 'ad', 'over'],
  other: ['contract', 'klantnummer', 'klant', 'telefoon', 'mobiel', 'rekeningnummer', 'kvk', 'btw', 'offerte', 'zending', 'postbus', 'serienummer', 'dossier'],
  units: ['dag', 'dagen', 'weken', 'maand', 'maanden', 'jaar', 'uur', 'keer', 'stuks'],
  months: ['januari', 'februari', 'maart', 'mei', 'juni', 'juli', 'augustus', 'oktober', 'mrt', 'okt'],
};
