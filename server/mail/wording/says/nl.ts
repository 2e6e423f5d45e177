/** Dutch phrases of mail about payment. */
import type { Phrases } from '../../says/phrases.ts';

const INVOICE = '(?:facturen|factuur|fact|rekeningen|rekening|nota|factuurnummers?)';
const PAY =
  '(?:betalen|overmaken|voldoen|overboeken|vereffenen|betaalbaar stellen|regelen|verwerken|klaarzetten|uitvoeren|afhandelen|inplannen|aanmaken)';
const PAID =
  '(?:betaald|overgemaakt|voldaan|overgeboekt|vereffend|uitgevoerd|verstuurd|gedaan|betaalbaar gesteld|verwerkt|klaargezet|afgeschreven)';

export const NL: Phrases = {
  topic:
    '~(?:betal|betaa|factu|rekening|overma|overge|overboek|voldaan|voldoe|bedrag|saldo|openstaand|aanman|herinner|vervallen|vervaldat|creditnota|credit|iban|bank|bestelling|inkooporder|ordernummer|lever|geleverd|goederen|betwist|prijs|tarief|btw|advocaat|jurist|faill|surseance|curator|incasso|crediteuren|administratie|nota~|verschuldigd|geblokkeerd|zending)',
  payment:
    '~(?:betal(?:ing|ingen|en)|betaald?|betalen|overgemaakt|overmaken|overboeking|voldaan|voldoen|betaalrun|betaalbaar|incasso)~',
  negation: '~(?:niet|nooit|geen|zonder|nog niet|noch)~',
  condition:
    '~(?:als|indien|wanneer|zodra(?! mogelijk)|mits|tenzij|voordat|alvorens|pas (?:na|als|wanneer)|zou|zouden|hadden|kunt u|graag uw|gelieve|moet u|afgesproken)~',
  reservation: '~(?:voordat wij|alvorens (?:wij|te|tot)|voor wij) .{0,30}~(?:betal|overma|voldoe|overgaan)',
  phrases: [
    {
      intent: 'insolvency',
      if: [
        '~(?:faillissement|failliet|surseance|curator|insolvent|insolventie|bewindvoerder|schuldsanering|liquidatie|whoa)~',
      ],
    },
    {
      intent: 'legal_representative',
      if: [
        '~(?:onze|mijn) (?:advocaat|advocaten|jurist(?:en)?|juridische afdeling|raadsman|raadsvrouw|rechtsbijstand)~',
        '~(?:overgedragen|doorgegeven|in handen)~.{0,40}~(?:advocaat|jurist|juridische)',
        '~(?:onze|mijn) cliënt(?:e)?~',
        '~namens cliënt~',
      ],
    },
    {
      intent: 'dispute',
      reason: 'duplicate',
      if: [
        '~(?:dubbel|tweemaal|twee keer)~.{0,30}~(?:gefactureerd|betaald|berekend|ontvangen|in rekening|verstuurd)',
        '~(?:dubbele (?:factuur|betaling|facturatie)|reeds gefactureerd|al gefactureerd)~',
      ],
    },
    {
      intent: 'dispute',
      reason: 'wrong_po',
      if: [
        '~(?:inkooporder(?:nummer)?|bestelnummer|ordernummer|po-?nummer)~.{0,30}~(?:onjuist|niet (?:correct|geldig|juist)|fout|klopt niet|ongeldig)',
        '~(?:verkeerd|onjuist|foutief)e? (?:inkooporder(?:nummer)?|bestelnummer|ordernummer|po-?nummer)~',
      ],
      not: '~(?:kunt u|gelieve|graag|wilt u)~',
    },
    {
      intent: 'dispute',
      reason: 'not_received',
      if: [
        '~(?:goederen|levering|zending|bestelling|artikelen|producten|pakket|materialen|materiaal|dienst(?:en)?)~.{0,50}~(?:niet|nooit)~.{0,20}~(?:ontvangen|geleverd|aangekomen|uitgevoerd|compleet)',
        '~(?:niet|nooit|geen)~ ?(?:de |deze |onze )?(?:goederen|levering|zending|bestelling|artikelen|producten|pakket)~.{0,20}~(?:ontvangen|gekregen)',
        '~(?:onvolledige levering|manco|ontbreken(?:de)? (?:er )?(?:\\d{1,6} )?(?:artikelen|stuks|goederen))~',
      ],
    },
    {
      intent: 'dispute',
      reason: 'goods_or_service',
      if: [
        '~(?:beschadigd|defect|gebrekkig|ondeugdelijk|slechte kwaliteit|retour gestuurd|teruggestuurd|geretourneerd|verkeerde (?:artikelen|producten|goederen)|gebreken|niet naar behoren)~',
      ],
    },
    {
      intent: 'dispute',
      reason: 'not_ours',
      if: [
        '~(?:niet|nooit)~.{0,25}~(?:voor ons bestemd|door ons besteld|besteld|van ons|onze factuur|aan ons gericht|opdracht (?:voor )?gegeven|klant bij u)~',
        '~(?:herkennen|kennen)~.{0,30}~niet~',
        '~geen (?:opdracht|bestelling)~.{0,30}~(?:gegeven|geplaatst|gedaan)',
      ],
    },
    {
      intent: 'dispute',
      reason: 'wrong_amount',
      if: [
        '~(?:bedrag|prijs|prijzen|aantal(?:len)?|totaal|tarief|uren|korting)~.{0,60}~(?:onjuist|niet (?:correct|juist|verwerkt|toegepast|overeen)|klopt niet|kloppen niet|te hoog|fout|hoger|wijkt af|verkeerd)',
        '~(?:te veel (?:gefactureerd|berekend|in rekening)|prijsverschil|verkeerde? (?:prijs|bedrag|aantal|tarief))~',
        '~(?:komt|komen|stemt) niet overeen~',
        '~creditnota~.{0,40}~(?:ontbreekt|wachten|nog (?:niet|geen)|verwachten|niet ontvangen|niet verrekend)',
        '~(?:wachten|verwachten)~.{0,30}~creditnota~',
        '~klopt (?:de |deze |het )?(?:factuur|bedrag|prijs) niet~',
      ],
    },
    {
      intent: 'dispute',
      if: [
        '~(?:betwist(?:en|ing)?|bezwaar|niet (?:eens|akkoord)|niet mee eens|gaan niet akkoord|accepteren (?:deze |de |dit )?(?:factuur )?niet|onterecht|klacht|in dispuut|reclamatie)~',
        '~(?:factuur|rekening)~.{0,20}~(?:is (?:onjuist|niet correct|fout)|klopt (?:volgens ons )?niet)~',
      ],
    },
    {
      intent: 'payment_made',
      if: [
        `~(?:hebben|heb|heeft|is|zijn|werd|werden|hadden|was)~.{0,90}~${PAID}(?: geworden)?~`,
        `~(?:reeds|al|inmiddels|vandaag|gisteren) ${PAID}~`,
        `^${PAID}~`,
        '~(?:betaalbewijs|betalingsbewijs|bewijs van betaling|betaalbevestiging|betalingsspecificatie)~',
        `~betaling~.{0,30}~(?:is|was) (?:gisteren |vandaag |reeds |al |inmiddels )?(?:onderweg|de deur uit|gedaan|verricht|verzonden)~`,
      ],
      not: [
        '~(?:wordt|worden|zal|zullen|moet|nog niet|dubbel|tweemaal|kan|kunnen|graag|zou)~',
        '~heeft u~',
        '~hebt u~',
        '~voor betaling (?:vrijgegeven|ingepland|klaar)',
      ],
      loose: '~(?:is|zijn|hebben|heb|heeft)~.{0,40}~(?:verstuurd|gedaan|verwerkt|uitgevoerd)~',
    },
    {
      intent: 'promise_to_pay',
      if: [
        `~(?:zullen|zal|gaan|ga|wordt|worden|kunnen|willen|proberen|verwachten)~.{0,100}~(?:${PAY}|${PAID}|bijgeschreven|meegenomen|te betalen|vrijgegeven voor betaling|over te maken)`,
        '~(?:betalen|maken|voldoen) (?:wij|we|ik)~',
        '~(?:wij|we|ik) (?:betalen|betaal|voldoen|voldoe|boeken|maken)~.{0,80}',
        `~(?:betaling|factuur|facturen|bedrag)~.{0,60}~(?:volgt|gaat|vindt|loopt|komt)~.{0,50}(?:~(?:op|morgen|vrijdag|volgende|deze|eind|mee|plaats|deur|week|betaalrun|vandaag|uiterlijk|binnen|run)~|\\d)`,
        `~(?:betaling|factuur|facturen|bedrag)~.{0,60}~(?:staat|staan|zit|is|zijn)~.{0,50}~(?:ingepland|gepland|klaar(?:gezet)?|goedgekeurd|vrijgegeven|betaalbaar|gereed|opgenomen|betaalrun)~`,
        '~(?:volgende|eerstvolgende|komende) betaal(?:run|ronde|batch)~',
        '~(?:ingepland|vrijgegeven|goedgekeurd|klaargezet) (?:voor|ter) betaling~',
        '~(?:u ontvangt|ontvangt u|heeft u)~.{0,40}~(?:betaling|geld|bedrag)',
      ],
      not: [
        '~(?:levering|bestelling|zending|afspraak|creditnota)~.{0,20}~(?:wordt|zal|volgt|komt)',
        '~(?:u|jullie) (?:zult|zullen|gaat|gaan|moet)~',
        '~(?:vervallen|verlopen|overschreden|onbetaald)~',
        '~(?:hebben|heb|heeft|werd|werden)~.{0,60}~(?:betaald|overgemaakt|voldaan)',
        '~ontvangt? u~.{0,20}~(?:factuur|aanmaning)',
      ],
    },
    {
      intent: 'refusal',
      if: [
        '~(?:zullen|gaan|willen|kunnen)~.{0,50}~niet~.{0,20}~(?:betalen|voldoen|overmaken)',
        '~(?:weigeren|weiger)~.{0,20}~(?:te betalen|betaling)',
        '~(?:geen (?:middelen|liquiditeit|geld)|liquiditeitsproblemen|niet in staat om te betalen)~',
      ],
      not: '~(?:zolang|totdat|voordat|zonder|tot)~',
    },
    {
      intent: 'invoice_correction_request',
      if: [
        `~(?:kunt u|kunnen jullie|wilt u|gelieve|graag|verzoeken|zou u|zouden jullie|moet|nodig|svp|a\\.u\\.b)~.{0,100}~(?:corrigeren|aanpassen|wijzigen|toevoegen|vermelden|crediteren|herzien|gecorrigeerde factuur|aangepaste factuur|nieuwe factuur|op naam van|aanvullen|splitsen|wijziging)`,
        `~${INVOICE}~.{0,60}~(?:moet|dient|dienen|moeten)~.{0,40}~(?:bevatten|vermelden|staan|gericht|voorzien|zijn)`,
        '~(?:ontbreekt|ontbreken|missen|mist|zonder|niet vermeld)~.{0,40}~(?:inkooporder|bestelnummer|ordernummer|po|adres|btw|kvk|referentie|kostenplaats)',
        '~(?:inkooporder(?:nummer)?|bestelnummer|ordernummer|po-?nummer|adres|btw(?:-nummer)?|tenaamstelling|referentie|kostenplaats)~.{0,50}~(?:ontbreekt|onjuist|niet (?:correct|juist|vermeld)|verkeerd|oud|fout)',
        '~(?:verkeerde?|onjuiste?|oude) (?:adres|tenaamstelling|btw-nummer|bedrijfsnaam)~',
      ],
      not: '~(?:hebben|heb) .{0,30}(?:gecorrigeerd|aangepast|gewijzigd)',
    },
    {
      intent: 'copy_or_statement_request',
      if: [
        `~(?:kunt u|kunnen jullie|kun je|wilt u|gelieve|graag|verzoeken|zou u|zouden jullie|ontvangen wij|ontvang ik)~.{0,100}~(?:kopie(?:ën)?|kopiefactuur|duplicaat|rekeningoverzicht|overzicht|saldolijst|openstaande posten|afleverbon|pakbon|leverbewijs|specificatie)`,
        `~(?:kunt u|kunnen jullie|kun je|wilt u|gelieve|graag|zou u|zouden jullie)~.{0,70}~${INVOICE}~.{0,50}~(?:sturen|toesturen|mailen|opsturen|doorsturen|verstrekken|zenden|ontvangen)`,
        `~(?:niet|nooit|geen)~.{0,15}~${INVOICE}~.{0,25}~(?:ontvangen|gevonden|vinden|binnen)`,
        `~${INVOICE}~.{0,60}~(?:niet|nooit)~.{0,15}~(?:ontvangen|gevonden|vinden|bekend|binnengekomen|bij ons|aangekomen)`,
      ],
      not: '~(?:gecorrigeerde|aangepaste|corrigeren)~',
    },
    {
      intent: 'payment_details_change',
      if: [
        '~(?:nieuwe?|gewijzigde?|ander|wijziging)~.{0,20}~(?:bankrekening|rekeningnummer|iban|bankgegevens|bank)~',
        '~(?:bankrekening|rekeningnummer|iban|bankgegevens)~.{0,50}~(?:gewijzigd|veranderd|nog (?:juist|correct|hetzelfde)|bevestigen|klopt|kloppen)',
        '~(?:bevestigen|doorgeven|sturen|controleren)~.{0,40}~(?:rekeningnummer|iban|bankgegevens)~',
        '~(?:uw|jullie) (?:juiste )?(?:rekeningnummer|iban|bankgegevens)~.{0,40}~(?:bevestigen|doorgeven|sturen)',
      ],
      not: '~niet (?:gewijzigd|veranderd)',
    },
    {
      intent: 'hold',
      if: [
        '~(?:geblokkeerd|on hold|aangehouden|opgeschort|in de wacht|tegengehouden|geparkeerd)~',
        '~(?:kunnen|kan)~.{0,60}~(?:niet|pas)~.{0,60}~(?:zolang|totdat|voordat|zonder|nadat|wanneer|als|tot)~',
        '~(?:wachten|wacht|in afwachting)~.{0,20}~(?:op|van)~.{0,20}~(?:goedkeuring|akkoord|vrijgave)',
      ],
    },
    {
      intent: 'wrong_person',
      if: [
        '~(?:niet meer|niet langer) (?:werkzaam|in dienst|verantwoordelijk|bij)~',
        '~werk(?:t)?~.{0,30}~niet (?:meer|langer)~',
        '~(?:niet de juiste|verkeerde) (?:persoon|contactpersoon|afdeling)~',
        '~heeft (?:ons|het) bedrijf verlaten~',
        '~(?:gelieve|graag|kunt u|u kunt)~.{0,50}~(?:contact opnemen met|richten aan|sturen naar|mailen naar|wenden tot)~',
      ],
      not: '~(?:vragen|aarzel)~',
    },
    {
      intent: 'query',
      if: [
        '~(?:factuur|betaling|bedrag|creditnota|saldo|herinnering|btw|bestelling|rekening)~.{0,150}\\?',
        '~(?:kunt u|graag|gelieve|zou u)~.{0,60}~(?:toelichten|uitleggen|bevestigen|aangeven|verduidelijken|controleren|nakijken)',
        '~(?:waarop|waarvoor|waarom|welke)~.{0,80}~(?:factuur|bedrag|rekening)',
      ],
    },
    {
      intent: 'payment_chaser',
      if: [
        '~(?:openstaande? (?:factu\\p{L}{1,20}|bedrag|saldo|post(?:en)?|rekening)|betalingsherinnering|herinnering|aanmaning|achterstallig|vervallen factu\\p{L}{1,20}|nog (?:open|onbetaald|niet betaald|niet voldaan)|betalingstermijn .{0,20}(?:verstreken|overschreden)|ingebrekestelling|staat nog open|staan nog open)~',
        '~(?:nog )?(?:geen|niet)~.{0,20}~(?:betaling|betaald|voldaan|bedrag)~.{0,30}~(?:ontvangen|voldaan|betaald|binnen)?',
        '~(?:verzoeken|gelieve|graag|kunt u|wilt u)~.{0,60}~(?:te betalen|betalen|overmaken|over te maken|voldoen|te voldoen|betaling|voldoening)',
        '~(?:wanneer|status|stand van zaken)~.{0,50}~(?:betaling|betaald|betalen|factuur)',
      ],
      not: '~(?:bedankt voor (?:uw|de) betaling|betaling in goede orde ontvangen|wij hebben uw betaling ontvangen|nog niet vervallen|vervalt (?:op|binnenkort))~',
    },
    {
      intent: 'invoice_submitted',
      if: [
        '~(?:bijgevoegd|bijgaand|in de bijlage|als bijlage|hierbij|ingesloten)~.{0,60}~(?:factu|creditnota|overzicht|rekening)',
        '~(?:factuur|creditnota)~.{0,40}~(?:bijgevoegd|in de bijlage|verzonden|verstuurd|gestuurd|aangepast|gecorrigeerd|geüpload)~',
      ],
      not: '~(?:niet|geen)~',
    },
  ],
  empty: [
    '(?:beste|geachte|hallo|hoi|hi|dag|goede(?:morgen|middag|navond)|goeden? ?dag)~[^.?!]{0,60}$',
    '(?:met |hartelijke |vriendelijke )?(?:vriendelijke |hartelijke )?groet(?:en)?[^.?!]{0,30}$',
    '(?:mvg|hoogachtend|gr)[,.! ]{0,6}$',
    '(?:heeft u (?:nog )?vragen|mocht u|bij vragen|prettige dag|fijne dag|tot zover)[^?]{0,80}$',
  ],
  acknowledgement:
    '(?:(?:ok|oké|ja|prima|akkoord|begrepen|genoteerd|duidelijk|helder|goed|is goed|ontvangen)~[^?]{0,100}|(?:hartelijk |heel |veel )?(?:dank|bedankt|dank je|dank u)~[^?]{0,120}|(?:wij|we|ik) (?:hebben|heb) (?:uw|de|je|het)[^?]{0,60}(?:ontvangen|doorgestuurd|doorgezet|genoteerd)[^?]{0,40}|(?:wij|we|ik) (?:gaan|ga|zullen|zal|kijken|kijk|zoeken|zoek|controleren|controleer|nemen|neem|komen|kom|zetten|zet|sturen (?:het|dit|uw)? ?.{0,20}door|stuur (?:het|dit|je|uw)? ?.{0,20}door|pakken|pak)~[^?]{0,120}|(?:uw|je) (?:vraag|mail|e-mail|bericht|factuur)[^?]{0,40}(?:doorgestuurd|ontvangen|in behandeling|doorgezet)[^?]{0,40}|(?:excuses|sorry|onze excuses|mijn excuses)[^?]{0,80})$',
  arrival:
    '~(?:u (?:zou|ontvangt|heeft|zult)|(?:zou|zal|moet) .{0,30}(?:ontvangen|binnen|bijgeschreven|staan)|uiterlijk|valutadatum)~',
};
