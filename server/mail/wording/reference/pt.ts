import type { ReferenceWords } from './types.ts';

/** Portuguese. */
export const pt: ReferenceWords = {
  invoice: ['fatura', 'faturas', 'factura', 'facturas', 'nota fiscal', 'notas fiscais', 'nota de crédito', 'nfe', 'nf e'],
  invoiceWithNumber: ['ft', 'nf', 'fat'],
  purchaseOrder: ['pedido', 'pedidos', 'pedido de compra', 'ordem de compra', 'encomenda', 'encomendas', 'nota de encomenda'],
  purchaseOrderWithNumber: ['oc'],
  number: ['número', 'números', 'numero', 'núm', 'n', 'nº', 'referência', 'ref'],
  and: ['e', 'ou'],
  to: ['a', 'ao', 'até'],
  copula: ['é', 'são'],
  filler: ['de', 'do', 'da', 'no', 'valor', 'data', 'com', 'datada'],
  other: ['contrato', 'processo', 'telefone', 'telemóvel', 'celular', 'conta', 'nif', 'cnpj', 'cpf', 'iva', 'orçamento', 'cliente', 'boleto', 'protocolo'],
  units: ['dia', 'dias', 'semana', 'semanas', 'mês', 'meses', 'ano', 'anos', 'hora', 'horas', 'vezes', 'unidades'],
  months: ['janeiro', 'fevereiro', 'março', 'abril', 'maio', 'junho', 'julho', 'setembro', 'outubro', 'novembro', 'dezembro', 'fev', 'mai', 'set', 'out', 'dez'],
};
