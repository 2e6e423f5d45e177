import type { ReferenceWords } from './types.ts';

/** Polish. */
export const pl: ReferenceWords = {
  invoice: ['faktura', 'faktury', 'fakturę', 'faktur', 'fakturze', 'fakturą', 'faktura vat', 'faktury vat', 'fakturę vat', 'faktur vat', 'nota korygująca'],
  invoiceWithNumber: ['fv', 'fvs', 'rachunek', 'rachunku'],
  purchaseOrder: ['zamówienie', 'zamówienia', 'zamówieniu', 'zamówień', 'zamowienie', 'zamowienia'],
  purchaseOrderWithNumber: ['zam'],
  number: ['numer', 'numery', 'nr', 'nry', 'numerze', 'numerach'],
  and: ['i', 'oraz', 'lub'],
  to: ['do'],
  copula: ['jest', 'są', 'to'],
  filler: ['z', 'dnia', 'na', 'kwotę', 'kwota', 'o', 'data'],
  other: ['umowa', 'umowy', 'telefon', 'konto', 'rachunku bankowego', 'nip', 'regon', 'krs', 'oferta', 'klient', 'klienta', 'zgłoszenie', 'paczka'],
  units: ['dzień', 'dni', 'tygodni', 'tygodnie', 'miesiąc', 'miesięcy', 'lat', 'godzin', 'razy', 'szt', 'sztuk', 'zł', 'pln'],
  months: ['styczeń', 'stycznia', 'luty', 'lutego', 'marzec', 'marca', 'kwiecień', 'kwietnia', 'maj', 'maja', 'czerwiec', 'czerwca', 'lipiec', 'lipca', 'sierpień', 'sierpnia', 'wrzesień', 'września', 'październik', 'października', 'listopad', 'listopada', 'grudzień', 'grudnia'],
};
