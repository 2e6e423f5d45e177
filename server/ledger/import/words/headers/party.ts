/**
 * Words that name the customer but leave open whether by number or by name. `either`: the number when another column has
 * the name. `name`: never a number ("Account" is often a ledger account, "Contact" a person).
 */
export const PARTY_WORDS = {
  either: [
    'customer',
    'client',
    'debtor',
    'supplier',
    'vendor',
    'creditor',
    'kunde',
    'debitor',
    'cliente',
    'debiteur',
    'klant',
    'tiers',
  ],
  name: [
    'contact',
    'account',
    'bill to',
    'sold to',
    'party',
    'payer',
    'customer job',
    'customer project',
    'supplier beneficiary',
  ],
} as const;

/** Names of an id that say nothing about whose it is: the customer's only in a list of customers. */
export const GENERIC_IDS = [
  'id',
  'key',
  'code',
  'no',
  'num',
  'nr',
  'number',
  'ref',
  'reference',
  'internal id',
  'external id',
  'cik',
  'account',
  'nummer',
  'codigo',
  'codice',
  'numero',
  'konto',
  'compte',
  'conto',
];
