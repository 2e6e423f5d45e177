import type { ReferenceWords } from './types.ts';

/** Spanish. */
export const es: ReferenceWords = {
  invoice: ['factura', 'facturas', 'nota de crédito', 'nota de abono'],
  invoiceWithNumber: ['fra', 'fras', 'fact', 'fac'],
  purchaseOrder: ['pedido', 'pedidos', 'orden de compra', 'órdenes de compra'],
  purchaseOrderWithNumber: ['oc', 'orden'],
  number: ['número', 'números', 'numero', 'núm', 'num', 'n', 'referencia'],
  and: ['y', 'e', 'o'],
  to: ['a', 'al', 'hasta'],
  copula: ['es', 'son'],
  filler: ['de', 'del', 'por', 'importe', 'fecha', 'con', 'la', 'las'],
  other: ['contrato', 'expediente', 'teléfono', 'móvil', 'cuenta', 'nif', 'cif', 'iva', 'presupuesto', 'cliente', 'albarán', 'envío'],
  units: ['día', 'días', 'semana', 'semanas', 'mes', 'meses', 'año', 'años', 'hora', 'horas', 'veces', 'unidades'],
  months: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre', 'ene', 'abr', 'ago', 'dic'],
};
