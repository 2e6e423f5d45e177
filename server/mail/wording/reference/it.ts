import type { ReferenceWords } from './types.ts';

/** Italian. */
export const it: ReferenceWords = {
  invoice: ['fattura', 'fatture', 'nota di credito', 'note di credito', 'fatt'],
  invoiceWithNumber: ['ft', 'ftt'],
  purchaseOrder: ['ordine', 'ordini', "ordine d acquisto", 'ordine di acquisto', 'ordini di acquisto'],
  purchaseOrderWithNumber: ['oda', 'ord'],
  number: ['numero', 'numeri', 'num', 'n', 'rif', 'riferimento'],
  and: ['e', 'ed', 'o'],
  to: ['a', 'al', 'alla', 'fino'],
  copula: ['è', 'sono'],
  filler: ['del', 'di', 'da', 'per', 'importo', 'data', 'la', 'le'],
  other: ['contratto', 'pratica', 'telefono', 'cellulare', 'conto', 'iva', 'preventivo', 'cliente', 'ddt', 'bolla', 'cap'],
  units: ['giorno', 'giorni', 'settimana', 'settimane', 'mese', 'mesi', 'anni', 'ore', 'volte', 'pezzi'],
  months: ['gennaio', 'febbraio', 'marzo', 'aprile', 'maggio', 'giugno', 'luglio', 'agosto', 'settembre', 'ottobre', 'novembre', 'dicembre', 'gen', 'mag', 'giu', 'lug', 'ago', 'ott', 'dic'],
};
