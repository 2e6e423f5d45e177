/** French phrases of mail about payment. */
import type { Phrases } from '../../says/phrases.ts';

const INVOICE = '(?:factures?|facturation)';
const PAY =
  '(?:payer|régler|paier|virer|solder|verser|effectuer|procéder|honorer|acquitter|mettre en paiement|lancer|émettre|débloquer)';
const PAID =
  '(?:payée?s?|réglée?s?|virée?s?|soldée?s?|versée?s?|effectuée?s?|acquittée?s?|émise?s?|transmise?s?|lancée?s?|exécutée?s?)';

export const FR: Phrases = {
  topic:
    '~(?:paie|paye|payé|règle|régl|regl|virement|viré|versement|versé|factur|montant|solde|relevé|relance|échéance|échu|impayé|avoir|compte|banc|banque|rib~|iban|commande|livraison|livré|marchandise|litige|contest|prix|tarif|tva|avocat|juridique|redressement|liquidation|procédure|sauvegarde|chèque|comptab|trésorerie|dû~|due~|somme|fonds|remise|fournisseur)',
  payment:
    '~(?:paie(?:ment|ments|r|ra|rons)?|pay(?:é|ée|er|ée?s|ez|ons|able)|règlements?|régl(?:er|é|ée|és|ées|ons|erons)|virements?|versements?|chèque|prélèvement)~',
  negation: "~(?:n[’']|ne |non |pas |jamais |aucun|sans |impayée?s?|ni )|~pas~",
  condition:
    "~(?:si~|s[’']il|lorsque|dès que(?! possible)|une fois|à condition|sous réserve|avant de|avant que|quand|uniquement (?:après|si)|devrait avoir|aurait|auriez|devriez|pourriez|pouvez-vous|veuillez|merci de|prière de|convenu)",
  reservation: '~avant (?:de (?:procéder|effectuer|payer|régler|pouvoir)|le paiement|tout (?:paiement|règlement))~',
  phrases: [
    {
      intent: 'insolvency',
      if: [
        '~(?:redressement judiciaire|liquidation (?:judiciaire)?|procédure de sauvegarde|procédure collective|dépôt de bilan|cessation de paiements?|mandataire judiciaire|administrateur judiciaire|en faillite|liquidateur)~',
        '~déposé le bilan~',
      ],
    },
    {
      intent: 'legal_representative',
      if: [
        "~(?:notre|nos|mon) (?:avocate?s?|conseil(?:s)?(?: juridique)?|service juridique|cabinet d[’']avocats)~",
        '~(?:transmis|confié|remis)~.{0,40}~(?:avocat|service juridique|conseil juridique)',
        '~(?:notre|nos|mon|mes) clientes?~.{0,40}~(?:conteste|soutien|demand|nous a)',
        '~je représente~',
      ],
    },
    {
      intent: 'dispute',
      reason: 'duplicate',
      if: ['~(?:en double|deux fois|double facturation|doublon|facturée? deux fois|déjà facturée?s?)~'],
      not: '~(?:envoyer|adresser|transmettre)~.{0,20}~(?:un )?double (?:de|facture)',
    },
    {
      intent: 'dispute',
      reason: 'wrong_po',
      if: [
        '~(?:mauvais|faux|bon de commande (?:erroné|incorrect)|numéro de (?:bon de )?commande)~.{0,30}~(?:erroné|incorrect|invalide|ne correspond|inexact|faux|numéro de commande)',
      ],
      not: '~(?:merci de|veuillez|pourriez-vous|pouvez-vous)~',
    },
    {
      intent: 'dispute',
      reason: 'not_received',
      if: [
        '~(?:marchandises?|livraison|colis|commande|produits?|articles?|prestations?|matériel|pièces)~.{0,60}~(?:pas|jamais|non)~.{0,25}~(?:reçue?s?|livrée?s?|arrivée?s?|parvenue?s?|réalisée?s?|effectuée?s?|exécutée?s?|fournie?s?)',
        '~(?:pas|jamais) (?:encore )?(?:reçu|réceptionné) (?:la |les |le |cette |ces |notre |votre )?(?:marchandise|livraison|colis|commande|produit|article|matériel)',
        '~(?:livraison (?:incomplète|partielle)|manque(?:nt)? (?:des |\\d{1,6} ))~',
      ],
    },
    {
      intent: 'dispute',
      reason: 'goods_or_service',
      if: [
        '~(?:endommagée?s?|défectueu(?:x|se|ses)|abîmée?s?|non[- ]conformes?|malfaçons?|mauvaise qualité|retournée?s?|cassée?s?|mauvais (?:produit|article)|prestation (?:incomplète|non conforme))~',
      ],
    },
    {
      intent: 'dispute',
      reason: 'not_ours',
      if: [
        '~(?:pas|jamais)~.{0,30}~(?:commandé|nous concerne|notre facture|notre commande|à notre nom|destinée)',
        '~ne nous concerne pas~',
        "~(?:n[’']avons|n[’']ai) (?:jamais|pas) (?:passé|commandé|signé|demandé)~",
        '~nous ne sommes pas (?:votre |vos )?(?:client|concernés|redevables)~',
      ],
    },
    {
      intent: 'dispute',
      reason: 'wrong_amount',
      if: [
        "~(?:montant|prix|tarif|quantités?|total|taux|remise)~.{0,60}~(?:erronée?s?|incorrecte?s?|ne correspond(?:ent)? pas|trop élevée?s?|supérieure?s?|fausse?|inexacte?s?|pas conforme|n[’']a pas été (?:appliquée?|déduite?))",
        '~(?:surfactur|erreur (?:de |sur le |dans le )?(?:prix|montant|facturation|tarif|quantité)|écart de (?:prix|montant)|différence de prix)',
        "~avoir~.{0,40}~(?:attend|manque|pas (?:encore )?reçu|non reçu|non déduit|n[’']a pas été|toujours pas)",
        "~(?:attend(?:ons|s)|en attente)~.{0,25}~(?:un |d[’']un |votre |de l[’'])?avoir~",
        '~ne correspond(?:ent)? pas~.{0,40}~(?:devis|commande|contrat|convenu)',
      ],
    },
    {
      intent: 'dispute',
      if: [
        "~(?:contest(?:ons|e|ation|er|ée?s?)|litige|litigieu(?:x|se)|désaccord|en désaccord|pas d[’']accord|réclamation|injustifiée?s?)~",
        "~(?:n[’']accept(?:ons|e)|refus(?:ons|e) (?:cette|la|votre) facture)~",
      ],
      not: '~(?:sans contestation)~',
    },
    {
      intent: 'payment_made',
      if: [
        `~(?:avons|ai|a|ont|été|est|sont)~(?: (?:déjà|bien|donc|été|tout|juste|également|aujourd[’']hui|hier|intégralement|ce jour|d[’']ores et déjà)){0,4} ${PAID}~`,
        `~(?:paiement|règlement|virement|facture|chèque|versement|montant|somme)~.{0,60}~(?:a|ont|est|sont|avait) (?:déjà |bien |également )?(?:été )?(?:déjà |bien )?(?:${PAID}|faite?s?|partie?s?|envoyée?s?|parti|en cours d[’']acheminement|postée?s?|débitée?s?)`,
        `~(?:déjà|bien) ${PAID}~`,
        '~(?:preuve|justificatif|avis|confirmation|ordre) de (?:paiement|virement|règlement)~',
        '~virement (?:fait|effectué|parti|envoyé|réalisé)~',
        "~(?:virement|règlement|paiement|chèque)~.{0,60}~(?:émis|effectué|envoyé|exécuté|parti)~ (?:ce jour|aujourd[’']hui|hier|le \\d)",
        `^${PAID}~`,
        '~(?:avons|ai) (?:procédé|fait|envoyé|émis|adressé|ordonné|transmis)~.{0,30}~(?:paiement|règlement|virement|chèque)',
      ],
      not: [
        '~(?:sera|seront|serait|doit être|devrait|allons|va être|deux fois|en double|sauf|hormis)~',
        '~(?:a|est|ont|ai|avons) (?:été )?(?:transmise?s?|lancée?s?|effectuée?s?|émise?s?)~.{0,20}~(?:au|à la|à notre|commande|livraison|demande)',
        '~(?:livraison|commande|demande|facture)~ (?:a|est) (?:été )?(?:bien )?(?:transmise?|effectuée?|émise?)~',
        '~nous (?:avez|avons) (?:transmis|émis)~',
      ],
    },
    {
      intent: 'promise_to_pay',
      if: [
        `~(?:allons|vais|va|vont|comptons|prévoyons de|pourrons|devons|devrions|pensons)~.{0,30}~${PAY}~.{0,60}`,
        `~(?:paierons|paierai|réglerons|réglerai|virerons|effectuerons|effectuerai|procéderons|procèderons|procéderai|solderons|verserons|ferons|ferai|enverrons)~.{0,80}`,
        `~(?:paiement|règlement|virement|facture|elles?|ils?|montant|somme|chèque|ce(?:ci|la)?|solde)~.{0,60}~(?:sera|seront|va être|vont être|devrait être|devraient être|sera effectif|interviendra|partira|arrivera)~.{0,80}`,
        '~(?:paiement|règlement|virement|facture)~.{0,60}~(?:est|sont) (?:bien |actuellement |déjà )?(?:prévue?s?|programmée?s?|planifiée?s?|validée?s?|en cours|bon(?:ne)? à payer|inscrite?s?)~',
        '~(?:mise?s?|mettons|passée?s?|validée?s?|bon) (?:en|au|à|pour) (?:le )?(?:paiement|règlement|payer)~',
        '~(?:prochaine|prochain) (?:campagne|vague|train|session|échéance|traitement) de (?:paiements?|règlements?|virements?)',
        '~(?:vous )?(?:recevrez|aurez|devriez recevoir)~.{0,40}~(?:paiement|règlement|virement|fonds|somme)',
        '~nous (?:payons|réglons|procédons|effectuons)~.{0,80}',
      ],
      not: [
        '~(?:vous (?:allez|devez|devrez) )',
        '~(?:livraison|commande|expédition|document|rendez-vous)~.{0,20}~(?:sera|seront)',
        '~(?:avoir|facture (?:rectificative|corrigée))~.{0,20}~(?:sera|seront)',
        '~sera (?:transmise?|envoyée?|traitée?) (?:au|à)~',
      ],
      loose: '~(?:ferons|ferai|enverrons|enverrai)~',
    },
    {
      intent: 'refusal',
      if: [
        '~(?:refus(?:ons|e|ent)) (?:de |le |tout )?(?:payer|régler|paiement|règlement)~',
        '~ne (?:paierons|paierai|réglerons|réglerai|payerons) pas~',
        '~(?:pas|plus) en mesure de (?:payer|régler|vous payer|vous régler|procéder au)',
        '~ne (?:pouvons|peux|peut) (?:malheureusement |actuellement )?pas (?:payer|régler|vous payer|vous régler|honorer)',
        '~(?:difficultés|problèmes?|manque) de trésorerie~',
      ],
      not: '~(?:tant que|avant|sans)~',
    },
    {
      intent: 'invoice_correction_request',
      if: [
        `~(?:merci de|veuillez|pourriez[- ]vous|pouvez[- ]vous|prière de|il faut(?:drait)?|nous avons besoin|demand(?:ons|e)|devez)~.{0,100}~(?:corriger|modifier|rectifier|refaire|annuler|ajouter|indiquer|mentionner|rééditer|réémettre|établir|facture (?:rectificative|corrigée|rectifiée)|adresser (?:la |les |vos )?factures? (?:à|au nom)|libeller|mettre à jour)`,
        `~${INVOICE}~.{0,60}~(?:doit|devrait|doivent)~.{0,30}~(?:comporter|mentionner|contenir|indiquer|être (?:adressée?|libellée?|établie?|corrigée?))`,
        '~(?:manque|manquent|absente?|absence d|erronée?s?|incorrecte?s?|pas indiquée?)~.{0,50}~(?:adresse|numéro de (?:bon de )?commande|bon de commande|tva|siret|raison sociale|référence|mention)',
        "~(?:adresse|numéro de (?:bon de )?commande|bon de commande|tva|siret|raison sociale|référence|intitulé|dénomination)~.{0,50}~(?:manque|manquante?|absente?|erronée?s?|incorrecte?s?|fausse|pas (?:indiquée?|correcte?|la bonne)|n[’']est pas|ne figure pas|n[’']apparaît pas|ancienne)",
      ],
      not: '~(?:nous avons|j’ai) (?:corrigé|modifié|rectifié)',
    },
    {
      intent: 'copy_or_statement_request',
      if: [
        `~(?:merci de|veuillez|pourriez[- ]vous|pouvez[- ]vous|prière de|nous aurions besoin|avons besoin|souhait(?:ons|erions)|demand(?:ons|e)|besoin d)~.{0,100}~(?:copies?|duplicata|double|relevés?(?: de compte)?|extrait de compte|état de compte|bon(?:s)? de livraison|preuve de livraison|justificatifs?|balance)`,
        `~(?:merci de|veuillez|pourriez[- ]vous|pouvez[- ]vous|prière de)~.{0,60}~(?:envoyer|renvoyer|transmettre|retransmettre|adresser|faire parvenir|communiquer|fournir)~.{0,40}~${INVOICE}~`,
        `~(?:pas|jamais)~.{0,20}~(?:reçue?|trouvée?|retrouvée?|en notre possession)~.{0,40}~${INVOICE}~`,
        `~${INVOICE}~.{0,60}~(?:pas|jamais)~.{0,20}~(?:reçue?s?|parvenue?s?|retrouvée?s?|arrivée?s?)`,
        `~aucune? ${INVOICE}~.{0,30}~(?:reçue?|trouvée?|enregistrée?)?`,
      ],
      not: '~(?:facture (?:rectificative|corrigée|rectifiée)|corriger|rectifier)',
    },
    {
      intent: 'payment_details_change',
      if: [
        '~(?:nouveau|nouveaux|nouvelles?|changement de|changé de|modification de|mise à jour de)~.{0,20}~(?:rib|iban|coordonnées bancaires|compte bancaire|banque|domiciliation)~',
        '~(?:rib|iban|coordonnées bancaires|compte bancaire)~.{0,50}~(?:changé|modifiée?s?|à jour|toujours (?:le même|valables?|correct)|confirmer)',
        '~(?:confirmer|communiquer|transmettre|envoyer|fournir|vérifier)~.{0,40}~(?:votre|vos|le|un|notre|nos) (?:rib|iban|coordonnées bancaires)~',
      ],
      not: "~(?:n[’']a|n[’']ont) pas (?:changé|été modifié)",
    },
    {
      intent: 'hold',
      if: [
        '~(?:bloquée?s?|en attente|suspendue?s?|mise?s? en attente|gelée?s?|retenue?s?)~.{0,60}',
        "~ne (?:pouvons|peux|peut)~.{0,60}~(?:tant que|avant|sans|qu[’']après)~",
        "~(?:attendons|attends|dans l[’']attente)~.{0,40}~(?:validation|accord|approbation|bon à payer)",
      ],
      not: '~(?:dans l’attente|en attente) de (?:votre|vos) (?:retour|réponse)~',
    },
    {
      intent: 'wrong_person',
      if: [
        "~(?:ne (?:travaille|fais|suis|s[’']occupe|gère)) plus~",
        '~(?:pas|plus) (?:la bonne personne|le bon (?:interlocuteur|contact|service)|en charge|responsable)~',
        '~(?:a quitté|ont quitté) (?:la|notre|l’) ?(?:société|entreprise)~',
        '~(?:merci de|veuillez) (?:vous adresser|contacter|adresser (?:vos|votre) (?:demandes?|mails?|factures?)|écrire)~.{0,60}',
        '~(?:nouvel|votre) interlocut(?:eur|rice)~',
      ],
      not: '~(?:n’hésitez)',
    },
    {
      intent: 'query',
      if: [
        '~(?:facture|paiement|règlement|montant|avoir|relevé|échéance|tva|relance)~.{0,150}\\?',
        '~(?:pourriez[- ]vous|pouvez[- ]vous|merci de|veuillez)~.{0,60}~(?:préciser|expliquer|confirmer|indiquer|clarifier|vérifier)~.{0,100}',
        '~(?:à quoi correspond|pourquoi|quelle)~.{0,80}~(?:facture|montant)',
      ],
    },
    {
      intent: 'payment_chaser',
      if: [
        '~(?:en retard|impayée?s?|échue?s?|relance|rappel (?:de paiement|amiable)|mise en demeure|reste(?:nt)? (?:dûe?s?|impayée?s?|à payer|ouverte?s?)|en souffrance|solde (?:dû|débiteur|restant))~',
        '~(?:pas|jamais|aucun|toujours)~.{0,40}~(?:reçu|réglée?|payée?|encaissé|perçu|paiement|règlement)~',
        '~(?:merci de|veuillez|nous vous (?:prions|invitons|demandons|remercions) de|prière de|bien vouloir)~.{0,60}~(?:régler|payer|procéder au|règlement|paiement|virement|régulariser|effectuer)',
        '~(?:quand|à quelle date|où en est|date de)~.{0,50}~(?:paiement|règlement|réglée?|payée?|virement|payer|régler)',
        '~(?:nouvelles|retour)~.{0,30}~(?:paiement|règlement)',
      ],
      not: '~(?:merci pour votre (?:paiement|règlement)|avons bien reçu votre (?:paiement|règlement)|arrivera à échéance|pas encore échue)',
    },
    {
      intent: 'invoice_submitted',
      if: [
        '~(?:ci-joint|en pièce jointe|joint|veuillez trouver|vous trouverez)~.{0,60}~(?:facture|avoir|relevé)',
        '~(?:facture|avoir|relevé)~.{0,40}~(?:ci-jointe?|en pièce jointe|jointe?|envoyée?|transmise?|déposée?|corrigée?|émise?)~',
        '~(?:avons|ai|envoyons|transmettons|adressons)~.{0,30}~(?:envoyé|transmis|déposé|corrigé|adressé|émis|notre|la|votre)~.{0,30}~facture',
      ],
      not: '~(?:pas|jamais)~',
    },
  ],
  empty: [
    '(?:bonjour|bonsoir|madame|monsieur|cher|chère|chers|salut)~[^.?!]{0,60}$',
    '(?:bien |très |sincères |meilleures |avec )?(?:cordialement|salutations[^.?!]{0,20}|à vous|cdlt|cdt|respectueusement)[,.! ]{0,6}$',
    "(?:bonne (?:journée|fin|réception)|n[’']hésitez pas|je reste à votre disposition|nous restons à votre disposition|restant à|dans l[’']attente de)[^?]{0,80}$",
  ],
  acknowledgement:
    "(?:(?:ok|oui|d[’']accord|très bien|parfait|entendu|bien noté|bien reçu|c[’']est noté|compris|noté)~[^?]{0,100}|(?:un grand |je vous |nous vous )?(?:merci|remercie|remercions)[^?]{0,120}|(?:nous|j[’']|je)(?: avons| ai|ai)? (?:bien )?(?:reçu|pris (?:bonne )?note|transmis|transféré)[^?]{0,100}|(?:nous|je|j[’']|on) ?(?:allons|vais|va|regarde|regardons|vérifie|vérifions|transmets|transmettons|reviens|revenons|reviendrons|reviendrai|transfère|transférons|fais suivre|faisons|me renseigne|traitons|étudions|examinons)~[^?]{0,140}|(?:votre|vos) (?:demande|message|mail|courriel|facture)[^?]{0,40}(?:transmise?|reçue?|pris|prise|traitement|en cours)[^?]{0,40}|(?:désolée?s?|nos excuses|mes excuses|toutes nos excuses|veuillez nous excuser)[^?]{0,80})$",
  arrival:
    '~(?:vous (?:devriez|recevrez|aurez)|(?:il|elle|paiement|virement|règlement) (?:devrait|sera|interviendra|arrivera)|au plus tard|date de valeur|prévue?)~',
};
