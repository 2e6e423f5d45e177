/** Mails in French that belong to one story each. */
import type { Wording } from './wording.ts';

export const FR_STORIES: Wording = {
  delaunay_question: {
    subject: 'Facture {invoice}',
    body: `Bonjour Monsieur Wieland,

J'ai reçu une relance pour la facture {invoice}. Pourriez-vous me dire à quelle livraison elle correspond et m'envoyer le bon de livraison signé ? Je ne retrouve rien de notre côté.

Merci d'avance pour votre aide`,
  },
  roussillon_price: {
    body: `Bonjour Madame Vasseur,

Nous contestons la facture {invoice} : le prix facturé ne correspond pas à notre commande {po}. L'écart est de {part}. Merci de nous établir un avoir avant tout règlement.

Cordialement`,
  },
  sud_ack: {
    body: `Bonjour Madame Vasseur,

Merci pour votre message, bien reçu. Je vérifie avec notre service achats et je vous tiens au courant.

Cordialement`,
  },
  vezere_call: {
    subject: 'Votre message',
    body: `Bonjour Madame,

Suite à votre message, je suis en déplacement jusqu'à ce soir. On se parle demain au téléphone ?

Bien à vous`,
  },
};
