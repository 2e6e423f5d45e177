/** German phrases of mail about payment. */
import type { Phrases } from '../../says/phrases.ts';

const INVOICE = '(?:rechnung(?:en)?|rg|re-nr|rechnungsnummern?|faktura)';
const PAY =
  '(?:(?:be)?zahlen|überweisen|begleichen|anweisen|ausgleichen|veranlassen|freigeben|vornehmen|leisten|tätigen|einplanen)';
const PAID =
  '(?:(?:be)?zahlt|gezahlt|überwiesen|beglichen|angewiesen|ausgeglichen|veranlasst|freigegeben|vorgenommen|geleistet|getätigt|ausgeführt|erledigt|raus|durchgeführt)';
const SUBJECT =
  '(?:zahlung(?:en)?|überweisung(?:en)?|betrag|beträge|rechnung(?:en)?|forderung(?:en)?|summe|geld|saldo|dies[er]?|sie|er|posten|rechnungsbetrag|gesamtbetrag|alles)';

export const DE: Phrases = {
  topic: [
    '~(?:(?:ge|be|ein|an|aus)?zahl|rechnung|überw|beglich|begleich|anweis|angewies|forderung|betrag|saldo|mahn|konto|kontoauszug|gutschrift|liefer|ware|bestell|offene|überfällig|insolven|anwalt|rechtsan|rechtsbeistand|iban|bankverbindung|zahllauf|skonto|preis|freigab|freigegeben|buchhaltung|mwst|umsatzsteuer|fällig|kreditor|reklam|beleg)',
    '(?:zahlung|rechnung|auszug)',
  ],
  payment: '(?:~(?:zahl|bezahl|gezahlt|überw|beglich|begleich|zahlungs|angewiesen)|zahlung|~skonto~|~zahllauf)',
  negation: '~(?:nicht|noch nicht|nie|niemals|kein|keine|keinen|keiner|ohne|weder|leider nicht)~',
  condition:
    '~(?:falls|wenn|sofern|sobald(?! (?:wie )?möglich)|bevor|ob|vorausgesetzt|erst (?:nach|wenn|dann)|nachdem|müssten|sollten sie|hätten|wären|würde|würden|könnte|könnten|müsste|bitte|vereinbart)~',
  reservation: '~(?:vor der zahlung|bevor wir (?:die zahlung|zahlen|bezahlen|überweisen|die rechnung))~',
  phrases: [
    {
      intent: 'insolvency',
      if: [
        '~insolvenz(?:antrag|verfahren|verwalter(?:in)?|anmeldung)~',
        '~(?:haben|hat|mussten|musste).{0,40}~insolvenz~',
        '~insolvent~',
        '~in insolvenz~',
        '~(?:zahlungsunfähig(?:keit)?|liquidation|geschäftsbetrieb eingestellt|gläubigerschutz)~',
      ],
    },
    {
      intent: 'legal_representative',
      if: [
        '~(?:unser(?:e[mnrs]?)?|mein(?:e[mnrs]?)?) (?:rechts)?(?:anwalt|anwälte[n]?|anwältin|rechtsbeistand|rechtsabteilung|kanzlei)~',
        '~(?:rechts)?(?:anwalt|anwälten?|rechtsabteilung|kanzlei) (?:übergeben|weitergeleitet|eingeschaltet|beauftragt)',
        '~(?:vertreten|vertrete) (?:die )?(?:rechtlichen )?interessen~',
        '~unsere[rn]? mandant(?:in|en|schaft)?~',
        '~anwaltlich vertreten~',
      ],
    },
    {
      intent: 'dispute',
      reason: 'duplicate',
      if: [
        '~(?:doppelt|zweimal|zweifach)~.{0,40}~(?:berechnet|bezahlt|gezahlt|überwiesen|in rechnung|fakturiert|erhalten|abgerechnet|gestellt)',
        '~(?:doppelte|doppelberechnung|doppelzahlung|duplikat)',
        '~bereits (?:mit|auf|unter) (?:der )?rechnung .{0,30}(?:berechnet|abgerechnet|in rechnung gestellt)',
      ],
      not: '~(?:duplikat|kopie) .{0,20}(?:zusenden|schicken|senden)',
    },
    {
      intent: 'dispute',
      reason: 'wrong_po',
      if: [
        '~(?:falsche|fehlende|ungültige|keine gültige)[nr]? (?:bestellnummer|bestell-nr|auftragsnummer|po-nummer)',
        '~(?:bestellnummer|auftragsnummer|po-nummer).{0,40}~(?:falsch|stimmt nicht|ungültig|passt nicht)',
      ],
      not: '~(?:bitte|könnten sie|können sie)~',
    },
    {
      intent: 'dispute',
      reason: 'not_received',
      if: [
        '~(?:ware|lieferung|sendung|artikel|bestellung|paket|leistung(?:en)?|material|teile|paletten?)~.{0,60}~(?:nicht|nie|kein\\p{L}{0,15})~.{0,25}~(?:erhalten|angekommen|eingetroffen|geliefert|bekommen|erbracht|vollständig)',
        '~(?:nicht|nie|keine?)~ ?(?:die )?(?:ware|lieferung|sendung).{0,20}~(?:erhalten|bekommen)',
        '~(?:fehlmenge|minderlieferung|unvollständige lieferung|teillieferung fehlt|liefernachweis fehlt)~',
        '~es fehl(?:en|t)~.{0,30}~(?:stück|artikel|teile|ware|paletten?|positionen)',
      ],
    },
    {
      intent: 'dispute',
      reason: 'goods_or_service',
      if: [
        '~(?:beschädigt|defekt|mangelhaft|fehlerhafte? (?:ware|lieferung|teile|ausführung)|mängel|mängelrüge|reklam(?:ation|ier)|falsche (?:ware|artikel|teile)|schlechte qualität|qualitätsmangel|zurückgeschickt|zurückgesandt|retour)',
      ],
      not: '~ohne beanstandung',
    },
    {
      intent: 'dispute',
      reason: 'not_ours',
      if: [
        '~(?:nicht|nie|keine?)~.{0,30}~(?:für uns bestimmt|an uns gerichtet|unsere (?:rechnung|bestellung)|von uns (?:bestellt|beauftragt)|beauftragt|bestellt|ihr kunde)~',
        '~(?:haben|hatten) (?:wir )?(?:dies |das |diese ware |diese leistung )?(?:nie|nicht) (?:bestellt|beauftragt)',
        '~(?:rechnung|forderung).{0,30}~betrifft uns nicht',
        '~ist uns (?:nicht bekannt|unbekannt)~',
      ],
    },
    {
      intent: 'dispute',
      reason: 'wrong_amount',
      if: [
        '~(?:zu hoch|zu viel|falsche[rnms]? (?:betrag|preis|menge|summe)|abweich(?:ung|t|end)|differenz|preisdifferenz|überhöht|nicht (?:dem|den) (?:angebot|vereinbart\\p{L}{1,20}|vertrag|bestellung))~',
        '~(?:betrag|preis[e]?|menge|summe|stundensatz|stunden|skonto|rabatt)~.{0,60}~(?:nicht korrekt|nicht richtig|falsch|stimm(?:t|en) nicht|nicht (?:berücksichtigt|abgezogen|überein)|weicht)',
        '~(?:stimm(?:t|en)|entspricht|entsprechen)~.{0,40}~nicht.{0,40}~(?:angebot|bestellung|vertrag|vereinbart|überein)',
        '~gutschrift~.{0,40}~(?:fehlt|noch aus|noch nicht|erwarten|warten|steht aus|ausstehend|nicht berücksichtigt)',
        '~(?:warten|erwarten)~.{0,30}~gutschrift',
      ],
    },
    {
      intent: 'dispute',
      if: [
        '~(?:bestreiten|bestritten|beanstand(?:en|et|ung)|widersprechen|widersprechen wir|widerspruch|nicht einverstanden|einwände|einspruch|unberechtigt|nicht gerechtfertigt|strittig)',
        '~(?:rechnung|forderung|mahnung)~.{0,30}~(?:ist|sind) (?:leider )?(?:falsch|nicht korrekt|fehlerhaft|unbegründet)',
        '~nicht nachvollzieh',
        '~wir (?:erkennen|akzeptieren)~.{0,40}~nicht~',
      ],
    },
    {
      intent: 'payment_made',
      if: [
        `~(?:haben|habe|hatten|hat|wurde|wurden|worden|ist|sind)~.{0,90}~${PAID}(?: worden)?~`,
        `~${SUBJECT}~.{0,60}~(?:wurde|wurden|ist|sind)~.{0,50}~(?:erfolgt|raus|unterwegs|eingegangen|rausgegangen|${PAID})`,
        `~(?:bereits|schon|heute|gestern|am \\S{1,30}) ${PAID}~`,
        '~(?:zahlungsavis|zahlungsbeleg|überweisungsbeleg|zahlungsnachweis|zahlungsbestätigung)~',
        `^${PAID}~`,
      ],
      not: [
        '~(?:wird|werden|soll|sollte|noch nicht|doppelt|zweimal|freigegeben werden|könn)~',
        '~(?:zur|für die) zahlung (?:freigegeben|angewiesen|vorgesehen)',
        '~zahlungsziel~',
        '~(?:lieferung|sendung|ware|bestellung|paket|mail|e-mail)~.{0,30}~(?:ist|wurde) (?:raus|unterwegs|erledigt|ausgeführt)',
        '~sie~.{0,30}~(?:veranlasst|erledigt)',
      ],
    },
    {
      intent: 'promise_to_pay',
      if: [
        `~(?:werden|werde|wird|wollen|möchten|können)~.{0,120}~(?:${PAY}|${PAID}|erfolgen|rausgehen|gutgeschrieben|eingehen|eingeplant|abgebucht)`,
        `~(?:zahlung|überweisung|ausgleich|begleichung|bezahlung|zahlungslauf|zahllauf|geld|betrag|rechnung)~.{0,60}~(?:erfolgt|geht|folgt|kommt|läuft)~.{0,60}(?:~(?:am|bis|nächste|kommende|kw|ende|mitte|diese|heute|morgen|innerhalb|raus|zahl(?:ungs)?lauf|anfang|in den nächsten)~|\\d)`,
        `~(?:zahlung|überweisung|geld|betrag|rechnung(?:en)?)~.{0,60}~(?:ist|sind|steht|stehen)~.{0,60}~(?:zahl(?:ungs)?lauf|vorgesehen|eingeplant|geplant|freigegeben|angewiesen|zur zahlung|zur überweisung)~`,
        '~(?:zahlen|zahle|bezahlen|bezahle|überweisen|überweise|begleichen|begleiche)~ (?:wir|ich)~',
        '~(?:ist|sind)~ .{0,30}~(?:zahl(?:ungs)?lauf|zahlung|überweisung)~.{0,60}~(?:vorgesehen|eingeplant|geplant|vorgemerkt)~',
        '~(?:wir|ich)~ (?:zahlen|zahle|bezahlen|bezahle|überweisen|überweise|begleichen|begleiche)~',
        '~(?:zur zahlung|zahlung)~.{0,20}~(?:freigegeben|angewiesen|vorgesehen|eingeplant|veranlasst|vorgemerkt)',
        '~(?:nächsten|kommenden|diesem|im) (?:zahlungslauf|zahllauf)~',
        '~(?:veranlassen|veranlasse)~.{0,40}~(?:zahlung|überweisung|ausgleich)',
        '~geld(?:eingang)?~.{0,30}~(?:erhalten|haben) sie~',
        '~(?:erhalten|haben) sie~.{0,30}~(?:geld|zahlung|betrag)~',
      ],
      not: [
        '~(?:sie|ihr)~ (?:werden|wollen|können) .{0,40}(?:zahlen|überweisen|begleichen)',
        '~(?:mahn|verzug)',
        '~(?:erhalten|haben) sie~.{0,20}~(?:rechnung|mahnung)',
        '~(?:an|auf) (?:das|ihr|unser) konto (?:zahlen|überweisen) sie',
        '~(?:wurde|worden|haben wir|habe ich)~',
      ],
    },
    {
      intent: 'refusal',
      if: [
        '~(?:werden|werde|können|kann|wollen|möchten)~.{0,60}~nicht~.{0,30}~(?:zahlen|bezahlen|begleichen|überweisen|leisten)',
        '~(?:verweigern|lehnen)~.{0,40}~(?:zahlung|ab)~',
        '~(?:keine (?:liquidität|mittel|zahlung leisten)|liquiditätsengpass|liquiditätsproblem|nicht in der lage.{0,30}zahl)',
      ],
      not: '~(?:bevor|solange|ohne|erst)~',
    },
    {
      intent: 'invoice_correction_request',
      if: [
        `~(?:bitte|könnten sie|können sie|würden sie|müssten sie|benötigen|brauchen|bitten)~.{0,100}~(?:korrigier|änder|ergänz|anpassen|berichtig|stornier|neu ausstell|umschreib|rechnungskorrektur|korrigierte|geänderte|neue rechnung|korrekturrechnung|aufteilen|angeben|aufführen|adressier|ausstellen auf)`,
        `~${INVOICE}~.{0,80}~(?:fehlt|fehlen|falsche?r?|alte|veraltet|ohne|korrigier|berichtig|muss|müsste)~.{0,40}~(?:anschrift|adresse|bestellnummer|po|ust|umsatzsteuer|steuernummer|mwst|name|firmierung|kostenstelle|leistungszeitraum|datum|referenz|auf|lauten|enthalten|werden)`,
        '~(?:anschrift|adresse|bestellnummer|po-nummer|ust-?id(?:nr)?|umsatzsteuer|steuernummer|mwst|firmierung|kostenstelle|leistungsdatum|auftragsnummer)~.{0,50}~(?:fehlt|fehlen|ist falsch|falsch|nicht angegeben|stimmt nicht|nicht korrekt|veraltet)',
        '~(?:falsche|veraltete|alte)[nrm]? (?:rechnungs)?(?:anschrift|adresse|firmierung|steuernummer|ust-id)',
      ],
      not: '~(?:unsere|meine) (?:kontaktdaten|e-mail-adresse)',
    },
    {
      intent: 'copy_or_statement_request',
      if: [
        `~(?:bitte|könnten sie|können sie|würden sie|bitten|benötigen|brauchen|hätten gern)~.{0,100}~(?:kopie|duplikat|rechnungskopie|kontoauszug|saldenbestätigung|offene[nr]?[- ]posten|op-liste|aufstellung|liefernachweis|lieferschein|zahlungsavis|stundennachweis|belege?)`,
        `~(?:bitte|könnten sie|können sie|würden sie)~.{0,60}~(?:${INVOICE})~.{0,60}~(?:(?:erneut |nochmals |nochmal |noch einmal |uns ){0,4}(?:zusenden|schicken|senden|zukommen|mailen|übermitteln|zuschicken|weiterleiten))`,
        `~(?:${INVOICE})~.{0,60}~(?:nicht|nie)~.{0,15}~(?:erhalten|vorliegend|vor~|bekommen|angekommen|eingegangen|finden|vorliegen|auffindbar)`,
        `~(?:keine|nie eine)~ ?(?:solche )?(?:${INVOICE})~.{0,30}~(?:erhalten|vorliegen|bekommen|finden)`,
        `~liegt~.{0,40}~(?:${INVOICE})?.{0,20}~nicht vor~`,
        `~(?:haben|wann haben) sie~.{0,40}~(?:${INVOICE})~.{0,30}~(?:geschickt|gesendet|versendet|verschickt)~`,
      ],
      not: '~(?:korrigierte|geänderte|berichtigte)',
    },
    {
      intent: 'payment_details_change',
      if: [
        '~(?:neue|geänderte|andere|aktuelle|falsche)[nrms]? (?:bankverbindung|bankdaten|kontoverbindung|iban|kontonummer|bank|konto)~',
        '~(?:bankverbindung|bankdaten|kontoverbindung|iban|kontodaten|bankkonto)~.{0,50}~(?:geändert|ändert|gewechselt|aktualisier|noch (?:gültig|aktuell|korrekt)|bestätigen|mitteilen)',
        '~(?:bestätigen|prüfen|senden|mitteilen|teilen)~.{0,50}~(?:bankverbindung|bankdaten|kontoverbindung|iban)~',
      ],
      not: '~(?:nicht|keine) (?:geändert|änderung)',
    },
    {
      intent: 'hold',
      if: [
        '~(?:gesperrt|zahlungssperre|zahlungsstopp|zurückgestellt|zurückgehalten|auf hold|ausgesetzt|zurückbehalt|einbehalten)',
        '~(?:können|kann)~.{0,50}~(?:erst|nicht)~.{0,60}~(?:wenn|sobald|nach|bevor|bis)~',
        '~(?:warten|wartet)~.{0,20}~(?:auf|noch)~.{0,40}~(?:freigabe|klärung|genehmigung)',
        '~(?:freigabe|genehmigung|klärung)~.{0,30}~(?:steht noch aus|fehlt|ausstehend|noch nicht)',
      ],
    },
    {
      intent: 'wrong_person',
      if: [
        '~nicht mehr (?:für|bei|im|in der|zuständig|tätig|beschäftigt)~',
        '~(?:nicht (?:der|die) richtige|nicht zuständig|falsche[rn]? (?:ansprechpartner(?:in)?|empfänger))~',
        '~(?:bitte )?wenden sie sich (?:bitte )?(?:an|zukünftig|künftig|direkt)~',
        '~(?:hat|haben) (?:unser|das) unternehmen verlassen~',
        '~(?:neue[rn]?|ihr) ansprechpartner(?:in)?~.{0,20}~(?:ist|für)',
      ],
    },
    {
      intent: 'query',
      if: [
        `~(?:${INVOICE}|zahlung|mahnung|betrag|gutschrift|konto|saldo|bestellung|mwst)~.{0,150}[?]`,
        `~(?:bitte|könnten sie|können sie)~.{0,80}~(?:erläutern|erklären|klären|prüfen|mitteilen|bestätigen)~.{0,80}`,
        '~(?:welche|welcher|warum|wieso|wofür|worauf|wann)~.{0,100}~(?:rechnung|zahlung|betrag|mahnung)',
      ],
    },
    {
      intent: 'payment_chaser',
      if: [
        '~(?:überfällig|zahlungserinnerung|mahnung|zahlungsverzug|im verzug|in verzug|offene[nr]? (?:rechnung(?:en)?|posten|forderung(?:en)?|betrag|beträge|saldo)|noch offen|noch nicht (?:beglichen|bezahlt|ausgeglichen)|ausstehende[nr]? (?:rechnung|betrag|zahlung|forderung))~',
        '~(?:zahlung(?:seingang)?|geldeingang|betrag|rechnung)~.{0,60}~(?:nicht|kein\\p{L}{0,15}|noch)~.{0,25}~(?:eingegangen|erhalten|feststellen|verbuch|beglichen|bezahlt|verzeichnen|ausgeglichen)',
        '~(?:keinen|noch keinen?|keine) (?:zahlungseingang|geldeingang|zahlung|eingang)~',
        '~(?:bitte|bitten (?:wir )?sie|wir bitten)~.{0,60}~(?:überweisen|zahlen|begleichen|ausgleich|begleichung|zahlung|überweisung)',
        '~(?:wann|bis wann)~.{0,60}~(?:zahlung|zahlen|überweis|geld|begleich|rechnen)',
        '~(?:stand|status) (?:der|ihrer|unserer) (?:zahlung|rechnung)',
      ],
      not: [
        '~(?:vielen dank für (?:ihre|die) zahlung|zahlung (?:dankend )?erhalten|noch nicht fällig|wird (?:am .{0,20})?fällig)',
      ],
    },
    {
      intent: 'invoice_submitted',
      if: [
        '~(?:anbei|beigefügt|im anhang|als anlage|beiliegend|angehängt)~.{0,60}~(?:rechnung|gutschrift|kontoauszug|beleg)',
        '~(?:rechnung|gutschrift)~.{0,60}~(?:anbei|beigefügt|im anhang|als anlage|gesendet|geschickt|versendet|verschickt|hochgeladen|korrigiert|eingereicht|erstellt)',
        '~(?:senden|übersenden|schicken|erhalten sie)~.{0,40}~(?:rechnung|gutschrift|kontoauszug)',
      ],
      not: '~(?:nicht|kein)~',
    },
  ],
  empty: [
    '(?:sehr geehrte[rns]?|guten (?:tag|morgen|abend)|hallo|liebe[rs]?|hi|moin|servus|grüß)~[^.?!]{0,60}$',
    '(?:mit |viele |beste |freundliche |liebe |schöne |herzliche )?(?:freundlichen? |besten |lieben )?(?:grüßen?|grüssen?|gruß|gruss)[^.?!]{0,30}$',
    '(?:mfg|vg|lg|bei rückfragen[^?]{0,80}|für (?:weitere )?(?:rück)?fragen[^?]{0,80}|(?:einen )?schönen? [^?]{0,30})[.! ]{0,6}$',
  ],
  acknowledgement:
    '(?:(?:ok|okay|ja|alles klar|verstanden|in ordnung|passt|gerne|wird erledigt|notiert|zur kenntnis genommen|einverstanden)~[^?]{0,90}|(?:vielen |herzlichen |besten |danke,? |ok,? )?(?:dank|danke|danke schön)~[^?]{0,120}|(?:wir|ich) (?:haben|habe) (?:ihre|die|das|es)[^?]{0,60}(?:erhalten|weitergeleitet|weitergegeben|zur kenntnis)[^?]{0,40}|(?:wir|ich) (?:werden|werde|prüfen|prüfe|klären|kläre|kümmern|kümmere|melden|melde|leiten|leite|schauen|schaue|gebe|geben|bearbeiten)~[^?]{0,140}|(?:ihre|die|das) (?:anfrage|e-mail|mail|nachricht|rechnung|anliegen)[^?]{0,40}(?:weitergeleitet|erhalten|bearbeitung|geprüft)[^?]{0,40}|(?:entschuldig|tut uns leid|sorry|wir bitten um entschuldigung)[^?]{0,80})$',
  arrival:
    '~(?:sie (?:sollten|erhalten|werden|haben)|(?:zahlung|geld|betrag|sie|er) (?:sollte|wird|geht|erfolgt)|spätestens|gutschrift auf|eingang|valuta|zahlung~)',
};
