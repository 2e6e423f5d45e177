/** French column names; surest first. */
import type { HeaderWords } from '../../headers.ts';

export const FR: HeaderWords = {
  customerId: `
    numero client, no client, n client, num client, code client, id client, identifiant client, compte client,
    compte auxiliaire, numero de compte, code tiers, compte tiers, compte`,
  customerName: `
    nom du client, nom client, raison sociale, intitule du compte, intitule client, nom du tiers, societe,
    intitule, nom`,
  invoiceNumber: `
    numero de facture, numero facture, no facture, n facture, num facture, no de facture, n de facture,
    reference facture, ref facture, numero de piece, no piece, n piece, num piece, piece, facture, numero`,
  paymentNumber: 'numero de paiement, reference de paiement, no paiement',
  documentType: 'type de document, type de piece, type document, nature',
  status: 'statut, etat, statut de la facture',
  issueDate: `
    date de facture, date facture, date de la facture, date d emission, date emission, date de facturation,
    date piece, date de piece, date comptable`,
  dueDate: 'date d echeance, date echeance, echeance, date limite de paiement, a payer avant le, date limite',
  settledDate: `
    date de paiement, date paiement, date de reglement, date reglement, payee le, paye le, regle le,
    date de lettrage, date d encaissement`,
  terms: `
    conditions de paiement, condition de paiement, delai de paiement, mode de reglement,
    conditions de reglement, delai`,
  daysOverdue: 'jours de retard, retard jours, nombre de jours de retard, retard',
  total: `
    montant ttc, total ttc, montant de la facture, montant facture, montant total, ttc, montant, montant ht,
    total ht`,
  open: `
    solde du, reste a payer, reste du, montant du, montant restant, montant restant du, restant du,
    solde restant, montant ouvert, impaye, encours, solde`,
  paid: 'montant paye, montant regle, deja paye, paye, regle, encaisse, acompte',
  debit: 'debit, montant debit',
  credit: 'credit, montant credit',
  currency: 'devise, monnaie, code devise',
  entity: 'entite, etablissement, filiale',
  poNumber: `
    bon de commande, numero de commande, no commande, n commande, n de commande, reference client, commande,
    votre reference`,
  disputed: 'litige, en litige, conteste, contestee',
  contact: 'interlocuteur, personne de contact',
  email: 'courriel, adresse email, adresse e mail, adresse mail',
  phone: 'telephone, numero de telephone, no de telephone',
  country: 'pays, code pays',
  language: 'langue',
  owner: 'commercial, responsable, gestionnaire, charge de recouvrement, representant',
};
