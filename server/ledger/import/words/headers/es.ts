/** Spanish column names; surest first. */
import type { HeaderWords } from '../../headers.ts';

export const ES: HeaderWords = {
  customerId: `
    numero de cliente, no cliente, n cliente, num cliente, codigo de cliente, codigo cliente, cod cliente,
    id cliente, id de cliente, cuenta de cliente, cuenta cliente`,
  customerName: 'nombre del cliente, nombre de cliente, nombre cliente, razon social, nombre fiscal, empresa, nombre',
  invoiceNumber: `
    numero de factura, numero factura, no factura, n factura, num factura, no de factura, n de factura,
    factura, numero de documento, no documento, num documento, documento, folio, numero`,
  paymentNumber: 'numero de pago, referencia de pago, numero de recibo',
  documentType: 'tipo de documento, tipo documento, tipo de transaccion, tipo',
  status: 'estado, estatus',
  issueDate: `
    fecha de factura, fecha factura, fecha de emision, fecha emision, fecha de expedicion,
    fecha del documento, fecha documento, fecha`,
  dueDate: 'fecha de vencimiento, fecha vencimiento, vencimiento, fecha limite, fecha limite de pago, vence, vence el',
  settledDate: 'fecha de pago, fecha pago, fecha de cobro, fecha cobro, pagado el, fecha de liquidacion',
  terms: 'condiciones de pago, condicion de pago, terminos de pago, plazo de pago, forma de pago, plazo, terminos',
  daysOverdue: 'dias de retraso, dias vencidos, dias vencido, dias de mora, dias de atraso, retraso',
  total: `
    importe total, total factura, importe factura, importe de la factura, monto total, importe, monto,
    base imponible, importe neto`,
  open: `
    saldo pendiente, importe pendiente, pendiente de cobro, pendiente de pago, monto pendiente, saldo abierto,
    pendiente, saldo, adeudado`,
  paid: 'importe pagado, importe cobrado, monto pagado, pagado, cobrado, abonado',
  debit: 'debe, cargo, cargos, debito',
  credit: 'haber, abono, abonos, credito',
  currency: 'moneda, divisa, codigo de moneda',
  entity: 'entidad, sociedad, filial',
  poNumber: 'orden de compra, numero de pedido, no pedido, n pedido, pedido, su referencia, referencia del cliente',
  disputed: 'en disputa, disputado, disputada, disputa, reclamada',
  contact: 'contacto, persona de contacto',
  email: 'correo, correo electronico, direccion de correo',
  phone: 'telefono, numero de telefono, movil',
  country: 'pais, codigo de pais',
  language: 'idioma',
  owner: 'vendedor, comercial, responsable, gestor, agente',
};
