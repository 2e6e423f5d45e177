/** French wording of automatic mail. */
import { phrases } from '../../verdict/phrases.ts';
import type { VerdictWording } from './wording.ts';

export const french: VerdictWording = {
  language: 'fr',
  replySubjects: phrases(`
    réponse automatique | reponse automatique | réponse auto | réponse d'absence | message d'absence |
    message automatique | absence du bureau | absent du bureau | notification d'absence | absence : | absent : |
    accusé de réception automatique | accusé réception | [réponse automatique`),
  explicit: phrases(`
    ce message a été généré automatiquement | ce message est généré automatiquement |
    ce message est envoyé automatiquement | ce mail est généré automatiquement | ceci est un courriel automatique |
    ceci est un mail automatique | ceci est un e-mail automatique | il s'agit d'une réponse automatique |
    il s'agit d'un message automatique | cet e-mail a été généré automatiquement | ceci est un message automatique |
    ceci est une réponse automatique | message généré automatiquement | seule notification que vous recevrez |
    ne sera pas transféré | ne seront pas transférés`),
  away: phrases(`
    je suis absent | je suis actuellement absent | je suis actuellement en | je suis en congé | je suis en vacances |
    je suis en déplacement | je suis * en congé | je suis * absent | je ne suis pas au bureau | actuellement absent |
    actuellement en congé | absent du bureau | absente du bureau | absent du | absente du | absent jusqu |
    absente jusqu | en congé maternité | en congés jusqu | en congé jusqu | nos bureaux sont fermés |
    pendant mon absence`),
  planned: phrases(`
    je serai absent | je serai en congé | je serai en vacances | je serai en déplacement | nous serons fermés |
    bureaux seront fermés`),
  back: phrases(`
    de retour le | de retour à | de retour au bureau | je serai de retour | serai de retour | je reviens |
    je reprends | mon retour le | retour le | reprise le`),
  thanks: phrases(`
    merci pour votre message | merci de votre message | merci pour votre mail | merci pour votre e-mail |
    merci pour votre courriel | je vous remercie de votre | je vous remercie pour votre |
    nous vous remercions de votre | nous vous remercions pour votre | merci pour votre email | merci d'avoir contacté`),
  answer: phrases(`
    à mon retour | dès mon retour | répondrai dès | répondrai à mon | je vous répondrai | dans les plus brefs délais |
    dans les meilleurs délais | dès que possible | traiterai * retour`),
  access: phrases(`
    accès limité à | pas accès à * mail | pas accès à mes | sans accès à | consulterai * occasionnellement |
    ne consulterai pas mes | connexion limitée * mail | pas joignable`),
  urgent: phrases(`
    en cas d'urgence | pour toute urgence | pour les urgences | pour toute demande urgente | demande urgente |
    si urgent | besoin urgent | pendant mon absence | durant mon absence | en mon absence`),
  received: phrases(`
    nous avons bien reçu votre | avons bien reçu | bien reçu votre | votre demande a bien été |
    votre message a bien été | votre mail a bien été | votre e-mail a bien été | nous accusons réception de votre |
    accusé de réception`),
  bulk: phrases(`
    se désabonner | désabonner | se désinscrire | désinscription | désinscrire | vous recevez ce mail |
    vous recevez cet e-mail | ne pas répondre à ce message automatique | ne plus recevoir`),
  dates: {
    months: [
      ['janvier', 'janv', 'jan'],
      ['février', 'fevrier', 'févr', 'fév'],
      ['mars'],
      ['avril', 'avr'],
      ['mai'],
      ['juin'],
      ['juillet', 'juil'],
      ['août', 'aout'],
      ['septembre', 'sept'],
      ['octobre', 'oct'],
      ['novembre', 'nov'],
      ['décembre', 'decembre', 'déc', 'dec'],
    ],
    weekdays: [['lundi'], ['mardi'], ['mercredi'], ['jeudi'], ['vendredi'], ['samedi'], ['dimanche']],
    back: phrases(`
      de retour | de retour le | retour | mon retour | reviens | reprends | reprise | à nouveau * partir |
      à partir du | disponible à partir du | joignable à partir du`),
    until: phrases("jusqu'au | jusqu'à | jusque | au | jusqu'au * inclus | jusqu"),
    from: phrases('du | depuis le | à compter du | entre le | dès le | absent le | absente le'),
    afterBack: [],
    afterUntil: phrases('inclus | compris'),
    afterFrom: [],
    relative: [
      ['demain', 1],
      ['après-demain', 2],
    ],
    dayFirst: true,
  },
};
