/** Portuguese column names; surest first. */
import type { HeaderWords } from '../../headers.ts';

export const PT: HeaderWords = {
  customerId: `
    codigo do cliente, codigo cliente, cod cliente, numero do cliente, id cliente, id do cliente,
    conta cliente`,
  customerName: 'nome do cliente, nome cliente, razao social, nome fantasia, empresa, nome',
  invoiceNumber: `
    numero da fatura, numero fatura, n fatura, no fatura, fatura, nota fiscal, numero da nota, nf, nfe,
    numero do documento, documento, titulo, duplicata, numero`,
  paymentNumber: 'numero do pagamento, referencia do pagamento',
  documentType: 'tipo de documento, tipo documento, especie',
  status: 'situacao, estado',
  issueDate: 'data da fatura, data fatura, data de emissao, data emissao, emissao, data do documento, data',
  dueDate: 'data de vencimento, data vencimento, vencimento',
  settledDate: 'data de pagamento, data pagamento, data de liquidacao, data de recebimento, pago em, data da baixa',
  terms: 'condicoes de pagamento, condicao de pagamento, prazo de pagamento, prazo',
  daysOverdue: 'dias de atraso, dias em atraso, atraso',
  total: `
    valor da fatura, valor total, valor bruto, valor do documento, valor do titulo, valor, montante,
    valor liquido`,
  open: 'valor em aberto, saldo em aberto, saldo devedor, valor pendente, em aberto, saldo',
  paid: 'valor pago, valor recebido, pago, recebido',
  debit: 'debito',
  credit: 'credito',
  currency: 'moeda, codigo da moeda',
  entity: 'entidade, filial',
  poNumber: 'ordem de compra, pedido de compra, numero do pedido, pedido, sua referencia',
  disputed: 'em disputa, contestada, contestado',
  contact: 'contato, contacto, pessoa de contato',
  email: 'correio eletronico, endereco de email',
  phone: 'telefone, celular, telemovel',
  country: 'pais, codigo do pais',
  language: 'idioma, lingua',
  owner: 'vendedor, responsavel, representante',
};
