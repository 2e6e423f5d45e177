/** What customers answer in French in the ordinary course of business. */
import type { Wording } from './wording.ts';

export const FR_THEIRS: Wording = {
  promise1: {
    body: `{hi},

Veuillez excuser ce retard, il nous manquait la validation de la réception. La facture {invoice} sera réglée le {d1.w}.

Bien cordialement`,
  },
  promise2: {
    body: `{hi},

Le règlement de {invoice} est prévu le {d1} par virement.

Cordialement`,
  },
  promise3: {
    body: `Bonjour,

Nous procéderons au virement le {d1}. Avec nos excuses pour cet oubli.

Bien à vous`,
  },
  paid1: {
    body: `{hi},

Le virement de {amount} pour la facture {invoice} a été effectué hier. N'hésitez pas à me recontacter si vous ne l'avez pas reçu d'ici la fin de la semaine.

Bien cordialement`,
  },
  paid2: {
    body: `{hi},

La facture {invoice} a été payée ce matin, vous trouverez l'avis de virement en pièce jointe.

Cordialement`,
  },
  ack1: {
    body: `{hi},

Merci pour votre relance, je me renseigne et je reviens vers vous.

Cordialement`,
  },
  ack2: {
    body: `{hi},

Nous accusons réception de votre message, transmis au service concerné.

Bien à vous`,
  },
  copy1: {
    body: `{hi},

Je ne retrouve pas la facture {invoice}. Pourriez-vous m'en adresser une copie, avec le bon de livraison ?

Merci d'avance`,
  },
  copy2: {
    body: `Bonjour,

Merci de nous renvoyer la facture {invoice} au format PDF, nous ne l'avons pas reçue.

Cordialement`,
  },
  remittance1: {
    subject: 'Avis de virement du {d1.n}',
    body: `Madame, Monsieur,

Veuillez trouver ci-joint notre avis de virement. Les factures suivantes ont été réglées :

{table}

Montant viré : {total}

Cordialement`,
  },
  remittance2: {
    subject: 'Règlement {invoices}',
    body: `Bonjour,

Nous vous informons du virement de {total} émis ce jour en règlement de {inv}.

Bien cordialement`,
  },
  ooo1: {
    subject: 'Réponse automatique : {parent}',
    body: `Bonjour,

Je suis actuellement en congé et serai de retour le {d1}. Je prendrai connaissance de votre message à mon retour.

Cordialement
{me}`,
  },
};
