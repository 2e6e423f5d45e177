import type { ReferenceWords } from './types.ts';

/** English. */
export const en: ReferenceWords = {
  invoice: ['invoice', 'invoices', 'inv', 'invs', 'tax invoice', 'sales invoice', 'invoice document', 'invoiceno', 'invoicenumber', 'invoiceid', 'credit note', 'credit notes', 'credit memo', 'debit note'],
  invoiceWithNumber: ['bill', 'bills', 'billing', 'inv doc'],
  purchaseOrder: ['purchase order', 'purchase orders', 'po', 'pos', 'p o', 'p o s', 'customer po', 'ponumber', 'purchase order form'],
  purchaseOrderWithNumber: ['order', 'orders', 'customer order', 'sales order', 'purchase'],
  number: ['no', 'nos', 'number', 'numbers', 'num', 'nums', 'nbr', 'id', 'ids', 'ref', 'refs', 'reference', 'references', 'code'],
  and: ['and', 'or', 'plus', 'also', 'as', 'well'],
  to: ['to', 'through', 'thru', 'until', 'till'],
  copula: ['is', 'are', 'was', 'were'],
  filler: ['dated', 'date', 'of', 'for', 'on', 'due', 'total', 'totalling', 'totaling', 'amount', 'amounting', 'in', 'the', 'from'],
  other: [
    'contract', 'contracts', 'deal', 'deals', 'ticket', 'tickets', 'account', 'accounts', 'acct', 'phone', 'telephone', 'tel', 'fax', 'mobile', 'cell', 'dl', 'ph',
    'tracking', 'check', 'cheque', 'receipt', 'customer', 'client', 'case', 'zip', 'room', 'suite', 'ste', 'box', 'page', 'version', 'policy', 'claim', 'issue',
    'bug', 'visit', 'confirmation', 'reservation', 'booking', 'shipment', 'delivery', 'vat', 'registration', 'routing', 'sort', 'iban', 'swift', 'serial', 'part', 'item',
    'project', 'job', 'quote', 'quotation', 'offer', 'extension', 'ext', 'transaction', 'employee', 'member', 'membership', 'license', 'licence', 'patent', 'rfc', 'line', 'docket', 'meter', 'k', 'isbn',
  ],
  units: [
    'day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years', 'hour', 'hours', 'minute', 'minutes', 'times', 'unit', 'units', 'pcs', 'pieces', 'items', 'invoices', 'percent',
    'usd', 'eur', 'gbp', 'chf', 'cad', 'aud', 'jpy', 'dollars', 'euro', 'euros', 'pounds', 'am', 'pm', 'k', 'kg', 'km', 'mm', 'mb', 'gb', 'kb', 'people', 'pages', 'copies', 'lines', 'rows',
  ],
  months: [
    'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december',
    'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec',
  ],
};
