/** What the sample firm's credit controllers write in French. */
import type { Wording } from './wording.ts';

export const FR_OURS: Wording = {
  reminder1: {
    subject: 'Relance : {invoices}',
    body: `{hi},

Sauf erreur ou omission de notre part, les factures suivantes restent impayées à ce jour :

{table}

Nous vous remercions de bien vouloir procéder au règlement de {total} ou de nous indiquer la date de paiement prévue. Si votre règlement s'est croisé avec ce message, merci de ne pas en tenir compte.

Bien cordialement`,
  },
  reminder2: {
    subject: 'Facture échue {invoice}',
    body: `{hi},

Je me permets de revenir vers vous : {inv}, pour un montant de {total}, {is} échue{s} depuis le {due} et nous n'avons pas encore reçu votre règlement.

Pourriez-vous m'indiquer la date de virement prévue ? Je reste à votre disposition s'il vous manque un document.

Bien à vous`,
  },
  reminder3: {
    subject: '{customer} : solde échu de {total}',
    body: `{dear},

Les pièces suivantes sont arrivées à échéance sur votre compte :

{table}

Merci de les intégrer à votre prochaine campagne de règlement et de nous adresser l'avis de virement. En cas de litige sur la marchandise ou la facturation, merci de nous le signaler dès maintenant.

Cordialement`,
  },
  firm1: {
    subject: 'Deuxième relance : {invoices}',
    body: `{dear},

Notre précédente relance est restée sans réponse et sans règlement. Restent dues :

{table}

Nous vous prions de régler {total} sous cinq jours ouvrés, ou de me contacter dès aujourd'hui pour convenir d'une date.

Cordialement`,
  },
  firm2: {
    subject: 'Urgent : solde échu de {total}',
    body: `{hi},

Je suis au regret de devoir vous relancer une nouvelle fois : {inv} {is} toujours impayée{s} et je n'ai reçu aucune date de paiement.

Merci de me communiquer une date ferme par retour. À défaut, vos prochaines commandes seront bloquées automatiquement, ce que je souhaite éviter.

Bien cordialement`,
  },
  copy_sent1: {
    body: `{hi},

Comme convenu, vous trouverez ci-joint la copie de la facture {invoice} ainsi que le bon de livraison signé.

Bien cordialement`,
  },
  copy_sent2: {
    body: `{hi},

Bien entendu : la facture {invoice} est jointe à ce message au format PDF.

Bonne journée`,
  },
  thanks1: {
    body: `{hi},

Merci beaucoup, c'est bien noté.

Bien cordialement`,
  },
  thanks2: {
    body: `{hi},

Je vous remercie de votre retour rapide.

Bien à vous`,
  },
  statement1: {
    subject: 'Relevé de compte {month} - {customer}',
    body: `{dear},

Veuillez trouver ci-joint le relevé de votre compte arrêté à la fin du mois dernier, pour rapprochement. Aucune action n'est attendue pour les pièces non échues.

Cordialement`,
  },
  delivery1: {
    subject: 'Facture {invoice} - {firm}',
    body: `{dear},

Nous vous remercions de votre commande {po}. Vous trouverez ci-joint notre facture {invoice} d'un montant de {amount}, payable au plus tard le {due}.

Cordialement`,
  },
  proforma1: {
    body: `{hi},

Merci pour votre message. L'avoir relatif à l'écart de prix est en cours d'examen par notre service commercial, je reviens vers vous dès que j'ai sa réponse.

Bien cordialement`,
  },
};
