import type { ReferenceWords } from './types.ts';

/** French. */
export const fr: ReferenceWords = {
  invoice: ['facture', 'factures', 'note de crédit', 'avoir'],
  invoiceWithNumber: ['fact', 'fac', 'fct'],
  purchaseOrder: ['commande', 'commandes', 'bon de commande', 'bons de commande'],
  purchaseOrderWithNumber: ['cde', 'bdc', 'bc'],
  number: ['numéro', 'numéros', 'numero', 'n', 'référence', 'réf'],
  and: ['et', 'ou', 'ainsi', 'que'],
  to: ['à', 'au'],
  copula: ['est', 'sont'],
  filler: ['du', 'de', 'des', 'le', 'la', 'montant', 'datée', 'en', 'date'],
  other: ['contrat', 'dossier', 'téléphone', 'tél', 'compte', 'siret', 'siren', 'tva', 'devis', 'colis', 'client', 'poste'],
  units: ['jour', 'jours', 'semaine', 'semaines', 'mois', 'an', 'ans', 'heure', 'heures', 'fois', 'unités', 'pièces'],
  months: ['janvier', 'février', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'aout', 'septembre', 'octobre', 'novembre', 'décembre', 'decembre', 'janv', 'févr', 'avr', 'juil', 'déc'],
};
