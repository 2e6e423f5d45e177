/** Italian column names; surest first. */
import type { HeaderWords } from '../../headers.ts';

export const IT: HeaderWords = {
  customerId: 'codice cliente, cod cliente, numero cliente, n cliente, id cliente, conto cliente',
  customerName: 'nome cliente, nome del cliente, ragione sociale, denominazione, denominazione cliente, azienda, nome',
  invoiceNumber: `
    numero fattura, n fattura, nr fattura, num fattura, fattura, numero documento, n documento, nr documento,
    documento, numero`,
  paymentNumber: 'numero pagamento, riferimento pagamento',
  documentType: 'tipo documento, tipologia documento, causale',
  status: 'stato, stato fattura',
  issueDate: 'data fattura, data della fattura, data emissione, data documento, data registrazione, data',
  dueDate: 'data scadenza, data di scadenza, scadenza',
  settledDate: 'data pagamento, data di pagamento, data incasso, pagata il, data saldo',
  terms: 'condizioni di pagamento, termini di pagamento, condizione pagamento, modalita di pagamento',
  daysOverdue: 'giorni di ritardo, giorni ritardo, giorni scaduti, ritardo',
  total: `
    importo totale, importo fattura, totale fattura, totale documento, importo lordo, totale, importo,
    imponibile, importo netto`,
  open: 'importo residuo, residuo, importo aperto, da pagare, da incassare, insoluto, saldo aperto, saldo',
  paid: 'importo pagato, importo incassato, pagato, incassato',
  debit: 'dare',
  credit: 'avere',
  currency: 'valuta, divisa, codice valuta',
  entity: 'entita, societa',
  poNumber: 'ordine di acquisto, numero ordine, n ordine, ordine, vostro riferimento, vs riferimento',
  disputed: 'contestata, contestato, in contestazione, contestazione',
  contact: 'contatto, referente',
  email: 'indirizzo email, posta elettronica, indirizzo e mail',
  phone: 'telefono, numero di telefono, cellulare',
  country: 'paese, nazione, codice paese',
  language: 'lingua',
  owner: 'agente, responsabile, venditore, commerciale',
};
