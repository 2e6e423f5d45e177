/**
 * Words that say what a number is, one language a file. A label is a sequence of words in lower case, letters only
 * (`p o`, `re nr`): punctuation between them does not matter.
 */
export type ReferenceWords = {
  /** Labels of an invoice number. */
  invoice: readonly string[];
  /** Labels of an invoice number only when a number word or `#` follows, for they mean other things too. */
  invoiceWithNumber: readonly string[];
  /** Labels of a purchase-order number. */
  purchaseOrder: readonly string[];
  /** The same, only when a number word or `#` follows. */
  purchaseOrderWithNumber: readonly string[];
  /** Words between label and number: "no", "number". */
  number: readonly string[];
  /** Words that join the members of a list: "and". */
  and: readonly string[];
  /** Words between the ends of a range: "to". */
  to: readonly string[];
  /** Words between a number word and the number: "is". */
  copula: readonly string[];
  /** Words between a number and its date or amount: "dated", "for". */
  filler: readonly string[];
  /** Labels of numbers that are something else: contract, ticket, account, phone. */
  other: readonly string[];
  /** Units that make the number before them a quantity: days, hours, units. */
  units: readonly string[];
  /** Month names and their usual abbreviations. */
  months: readonly string[];
};
