import type { ReferenceWords } from './types.ts';

/** Swedish. */
export const sv: ReferenceWords = {
  invoice: ['faktura', 'fakturan', 'fakturor', 'fakturorna', 'fakturanummer', 'fakturanr', 'kreditfaktura', 'kreditnota', 'räkning'],
  invoiceWithNumber: ['fakt'],
  purchaseOrder: ['beställning', 'beställningen', 'beställningar', 'beställningsnummer', 'inköpsorder', 'inköpsordernummer'],
  purchaseOrderWithNumber: ['ordernummer', 'ordernr'],
  number: ['nummer', 'nr', 'numren', 'referens'],
  and: ['och', 'samt', 'eller'],
  to: ['till', 'tom', 't o m'],
  copula: ['är'],
  filler: ['från', 'av', 'den', 'på', 'med', 'belopp', 'datum', 'daterad'],
  other: ['avtal', 'ärende', 'telefon', 'mobil', 'konto', 'kontonummer', 'kundnummer', 'kund', 'orgnr', 'organisationsnummer', 'offert', 'bankgiro', 'plusgiro', 'ocr', 'postnummer'],
  units: ['dag', 'dagar', 'vecka', 'veckor', 'månad', 'månader', 'år', 'timmar', 'gånger', 'st', 'kr', 'kronor', 'sek'],
  months: ['januari', 'februari', 'mars', 'maj', 'juni', 'juli', 'augusti', 'oktober', 'okt'],
};
