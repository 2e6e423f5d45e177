/** Swedish phrases of mail about payment. */
import type { Phrases } from '../../says/phrases.ts';

const INVOICE = '(?:fakturan?|fakturor(?:na)?|räkning(?:en|ar)?)';
const PAY = '(?:betala(?:s)?|betalar|reglera(?:s)?|föra över|överföra|göra|genomföra|skicka|lägga upp|utföra)';
const PAID =
  '(?:betalats?|betald(?:a)?|betalt|betalade|betalades|reglerats?|reglerad(?:e)?|överförts?|överförd|skickats?|gjorts?|genomförts?|utförts?|utbetald|förts över)';
const SUBJECT =
  '(?:betalning(?:en|ar|arna)?|fakturan?|fakturor(?:na)?|beloppet|belopp|pengarna|överföring(?:en)?|den|det|de|den här|summan|skulden|likviden)';

export const SV: Phrases = {
  topic:
    '~(?:betal|faktur|räkning|överför|belopp|saldo|förfall|påminn|obetal|utestående|konto|bank|iban|bankgiro|plusgiro|beställ|leverans|levere|vara~|varor|godset|tvist|bestrid|pris|moms|advokat|jurist|jurid|konkurs|rekonstruktion|kredit|kreditnota|inköpsorder|ordernummer|attest|ekonomi|reglera|skuld|inkasso|utbetal|likvid|spärrad|pengar)',
  payment:
    '~(?:betal(?:ning|ningen|ningar|a|as|at|ats|ar|d|da|t|ade)|utbetaln\\p{L}{0,15}|överför(?:ing|t|d)|reglera(?:t|d|s|r)?|bankgiro|likvid)~',
  negation: '~(?:inte|ej|aldrig|ingen|inga|inget|utan|ännu inte|icke)~',
  condition:
    '~(?:om|ifall|när|så snart(?! (?:som )?möjligt)|förutsatt|såvida|innan|först (?:när|efter)|skulle ha|borde|vänligen|kan ni|var god|överenskom\\p{L}{1,20})~',
  reservation: '~innan (?:vi (?:kan )?(?:betalar|betala|genomför|gör)|betalning(?:en)?)~',
  phrases: [
    {
      intent: 'insolvency',
      if: [
        '~(?:konkurs(?:en|ansökan|förvaltare|ade)?|i konkurs|rekonstruktion(?:en)?|företagsrekonstruktion|insolven[st]|likvidation|rekonstruktör)~',
      ],
    },
    {
      intent: 'legal_representative',
      if: [
        '~(?:vår|vårt|våra|min|mitt) (?:advokat(?:er|byrå)?|jurist(?:er)?|juridiska (?:ombud|avdelning)|ombud)~',
        '~(?:lämnat|överlämnat|lämnats|överlämnats)~.{0,40}~(?:advokat|jurist|juridisk)',
        '~(?:vår|min) klient~',
        '~såsom ombud~',
      ],
    },
    {
      intent: 'dispute',
      reason: 'duplicate',
      if: [
        '~(?:dubbel(?:t|faktur\\p{L}{0,15}|betal\\p{L}{0,15}|debiter\\p{L}{0,15})|två gånger|dubblett|redan fakturer)',
      ],
    },
    {
      intent: 'dispute',
      reason: 'wrong_po',
      if: [
        '~(?:inköpsorder(?:nummer)?|ordernum(?:mer|ret)|referensnum(?:mer|ret)|po-?nummer)~.{0,30}~(?:fel~|felaktig|stämmer inte|ogiltig)',
        '~(?:fel|felaktigt) (?:inköpsorder(?:nummer)?|ordernummer|po-?nummer)~',
      ],
      not: '~(?:kan ni|vänligen|var vänlig)~',
    },
    {
      intent: 'dispute',
      reason: 'not_received',
      if: [
        '~(?:varor(?:na)?|vara[n]?|leverans(?:en)?|beställning(?:en)?|produkter(?:na)?|paket(?:et)?|gods(?:et)?|tjänst(?:en|er)?|material(?:et)?)~.{0,50}~(?:inte|ej|aldrig)~.{0,20}~(?:fått|mottagit|levererats?|kommit|anlänt|utförts?|levererade)',
        '~(?:inte|ej|aldrig)~ ?(?:ännu )?(?:fått|mottagit)~.{0,20}~(?:varor|leverans|beställning|produkt|paket|gods|material)',
        '~(?:ofullständig leverans|saknas (?:\\d{1,6} )?(?:varor|artiklar|produkter|st~)|restnoter)',
      ],
    },
    {
      intent: 'dispute',
      reason: 'goods_or_service',
      if: [
        '~(?:skadad[e]?|skadat|defekt[a]?|felaktiga? (?:vara|varor|produkt\\p{L}{0,15}|leverans)|dålig kvalitet|returner(?:at|ade|ats)|reklam(?:ation|er\\p{L}{1,20})|trasig[at]?|bristfällig)',
      ],
    },
    {
      intent: 'dispute',
      reason: 'not_ours',
      if: [
        '~(?:inte|aldrig)~.{0,25}~(?:vår faktura|för oss|avser oss|gäller oss|beställt|lagt (?:den|någon) (?:ordern|order)|kund hos er|ställd till oss)~',
        '~känner inte (?:till|igen)~',
      ],
    },
    {
      intent: 'dispute',
      reason: 'wrong_amount',
      if: [
        '~(?:belopp(?:et)?|pris(?:et|er)?|antal(?:et)?|summa[n]?|rabatt(?:en)?|timpris(?:et)?)~.{0,60}~(?:fel~|felaktig|stämmer inte|för högt|högre|inte (?:korrekt|dragits|stämmer|avdragen|rätt)|avviker)',
        '~(?:fel|felaktigt) (?:belopp|pris|antal|summa)~',
        '~(?:debiterat för mycket|fakturerat för mycket|prisskillnad|prisavvikelse|överfakturer)',
        '~stämmer inte (?:överens )?(?:med|mot)~',
        '~(?:kreditfaktura[n]?|kreditnota[n]?)~.{0,40}~(?:saknas|väntar|inväntar|inte (?:fått|kommit)|ännu)',
        '~(?:väntar|inväntar)~.{0,30}~kredit(?:faktura|nota|en)?~',
      ],
    },
    {
      intent: 'dispute',
      if: [
        '~(?:bestrid(?:er|it|a|s|ande)?|tvist|invänd(?:er|ning\\p{L}{0,15})|godkänner inte|accepterar inte|inte överens|håller inte med|felaktig faktura|oskälig)~',
        '~faktura[n]?~.{0,20}~är (?:felaktig|fel|inte korrekt)~',
      ],
    },
    {
      intent: 'payment_made',
      if: [
        `~(?:har|hade|är|blev|blivit)~.{0,60}~${PAID}~`,
        '~(?:vi|jag) (?:betalade|förde över|överförde|reglerade|skickade)~.{0,60}',
        `~${SUBJECT}~.{0,50}~(?:betalades|gjordes|skickades|genomfördes|gick (?:iväg|ut)|överfördes|är betald[a]?|är gjord|är skickad|är på väg)~`,
        `~(?:redan|nu|idag|igår) (?:betald[a]?|betalat|reglerad)~`,
        '~(?:betalningsbekräftelse|betalningsbevis|kvitto på (?:betalning|överföring)|betalningsavi)',
        '^(?:betald|betalt|reglerad)~',
      ],
      not: ['~(?:kommer|ska|skall|skulle|dubbel|två gånger|måste|bör|ännu inte)~', '~(?:ni|du) har~'],
      loose: '~(?:har|är)~.{0,40}~(?:skickat|gjort|skickats|genomförts|utförts)~',
    },
    {
      intent: 'promise_to_pay',
      if: [
        `~(?:kommer|ska|skall|kan|avser|tänker|räknar med|planerar|hoppas)~.{0,90}~(?:${PAY}|${PAID}|betalas ut|gå iväg|finnas på)`,
        '~(?:betalar|reglerar) (?:vi|jag)~',
        '~(?:vi|jag) (?:betalar|reglerar|för över|gör (?:en )?(?:betalning|överföring))~.{0,80}',
        `~(?:betalning(?:en)?|fakturan?|fakturor(?:na)?|utbetalning(?:en)?)~.{0,60}~(?:betalas|sker|görs|går|genomförs|skickas|regleras|utförs)~.{0,50}(?:~(?:på|den|imorgon|nästa|i slutet|senast|iväg|ut|inom|idag|vecka|med)~|\\d)`,
        `~(?:betalning(?:en)?|fakturan?|fakturor(?:na)?|utbetalning(?:en)?)~.{0,60}~(?:är|ligger)~.{0,40}~(?:inlagd[a]?|upplagd[a]?|planera[dt][e]?|schemalagd[a]?|(?:godkänd[a]?|attesterad[e]?|klar[a]?|inne) för (?:ut)?betalning|för (?:ut)?betalning|till betalning|med i)~`,
        '~(?:nästa|kommande) (?:betalkörning|betalningskörning|betalning|utbetalning)~',
        '~(?:attesterad|godkänd|inlagd|upplagd) (?:för|till) (?:ut)?betalning~',
        '~ni (?:får|har|bör ha)~.{0,40}~(?:betalning|pengar|belopp)',
      ],
      not: [
        '~(?:leverans|beställning|möte|kreditfaktura)\\p{L}{0,15}.{0,20}~(?:kommer|ska|sker|skickas)',
        '~(?:förfallen|förföll|obetald)~',
        '~(?:ni|du) (?:ska|måste|kan) (?:betala)~',
      ],
      loose: '~(?:ska|kommer)~.{0,40}~(?:göra|skicka|genomföra|utföra|lägga upp)~',
    },
    {
      intent: 'refusal',
      if: [
        '~(?:kommer|tänker|avser|vill|kan)~ ?(?:tyvärr )?inte (?:att )?(?:just nu )?(?:betala|reglera)',
        '~vägrar (?:att )?betala~',
        '~(?:likviditetsproblem|likviditetsbrist|inga pengar|saknar likviditet)~',
      ],
      not: '~(?:förrän|innan|utan|så länge)~',
    },
    {
      intent: 'invoice_correction_request',
      if: [
        `~(?:kan ni|kan du|vänligen|var vänlig|var god|vi behöver|behöver|ber er|måste|snälla)~.{0,100}~(?:rätta|korriger|ändra|komplettera|lägg(?:a)? till|kreditera|ange|ny faktura|korrigerad faktura|rättad faktura|uppdatera|ställa ut|märk)`,
        `~${INVOICE}~.{0,60}~(?:ska|måste|behöver|bör)~.{0,40}~(?:innehålla|ha|vara|ställas|märkas|adresseras)`,
        '~(?:saknar|saknas|saknade)~.{0,40}~(?:ordernummer|inköpsorder|referens|adress|organisationsnummer|moms|märkning|kostnadsställe)',
        '~(?:ordernumret|ordernummer|inköpsorder|referens(?:en)?|adress(?:en)?|fakturaadress(?:en)?|organisationsnummer|momsen|moms|märkning)~.{0,50}~(?:saknas|fel~|felaktig|stämmer inte|gammal)',
        '~(?:fel|felaktig|gammal) (?:adress|fakturaadress|referens|moms|organisationsnummer|företagsnamn)~',
      ],
      not: '~(?:vi|jag) har (?:rättat|korrigerat|ändrat)~',
    },
    {
      intent: 'copy_or_statement_request',
      if: [
        `~(?:kan ni|kan du|vänligen|var vänlig|var god|vi behöver|behöver|skulle behöva|önskar|ber er|skulle ni kunna)~.{0,100}~(?:kopi(?:a|or|an)|fakturakopi\\p{L}{0,15}|kontoutdrag|saldobesked|reskontra(?:utdrag)?|specifikation|följesedel|leveransbevis|sammanställning|underlag)`,
        `~(?:kan ni|kan du|vänligen|var vänlig|var god|skulle ni kunna)~.{0,50}~(?:skicka|skicka om|mejla|maila|sända|vidarebefordra)~.{0,50}~${INVOICE}~`,
        `~(?:inte|aldrig)~.{0,20}~(?:fått|mottagit|hitta[rt]?|sett|nått)~.{0,30}~${INVOICE}~`,
        `~${INVOICE}~.{0,50}~(?:inte|aldrig)~.{0,20}~(?:fått|mottagit|kommit|hitta|nått)`,
        `~(?:hittar inte|saknar)~.{0,20}~${INVOICE}~`,
      ],
      not: '~(?:rättad|korrigerad|korrigera)~',
    },
    {
      intent: 'payment_details_change',
      if: [
        '~(?:nytt|nya|ny|ändrat|ändrade|bytt|byte av)~.{0,20}~(?:bankkonto|kontonummer|bankgiro|bank|bankuppgifter|kontouppgifter|iban|konto|plusgiro)~',
        '~(?:bankkonto|kontonummer|bankgiro|bankuppgifter|kontouppgifter|iban)~.{0,50}~(?:ändrat|ändrats|bytt|fortfarande|stämmer|bekräfta|korrekt)',
        '~(?:bekräfta|skicka|ange|kontrollera)~.{0,40}~(?:bankuppgifter|kontonummer|bankgiro(?:nummer)?|kontouppgifter|iban)~',
      ],
      not: '~inte (?:ändrat|ändrats|bytt)',
    },
    {
      intent: 'hold',
      if: [
        '~(?:spärrad[e]?|stoppad[e]?|pausad[e]?|on hold|innehållen|hålls inne|parkerad[e]?|vilande)~',
        '~(?:kan|kommer)~.{0,60}~inte~.{0,60}~(?:förrän|innan|utan|så länge)~',
        '~(?:väntar|inväntar|i väntan)~.{0,15}~(?:på )?(?:godkännande|attest|klartecken)',
      ],
    },
    {
      intent: 'wrong_person',
      if: [
        '~(?:arbetar|jobbar) inte (?:längre|kvar)~',
        '~(?:inte|ej) (?:längre )?(?:rätt person|ansvarig|anställd)',
        '~fel (?:person|mottagare|avdelning|kontakt)~',
        '~har slutat~',
        '~(?:vänligen|var god|var vänlig|ni kan) (?:kontakta|vända er|skicka (?:era )?fakturor till|maila|mejla)~.{0,60}',
      ],
      not: '~(?:frågor|tveka)~',
    },
    {
      intent: 'query',
      if: [
        '~(?:faktura|betalning|belopp|kredit|saldo|påminnelse|moms|order|förfallo)\\p{L}{0,15}.{0,150}\\?',
        '~(?:kan ni|vänligen|var god)~.{0,60}~(?:förklara|förtydliga|bekräfta|meddela|kontrollera|återkomma med)',
        '~(?:vad avser|varför|vilken)~.{0,80}~(?:faktura|belopp)',
      ],
    },
    {
      intent: 'payment_chaser',
      if: [
        '~(?:förfallen|förfallna|förföll|obetald[a]?|påminnelse|betalningspåminnelse|utestående|dröjsmål|inkassokrav|försenad betalning|fortfarande öppen|kvarstår)~',
        '~(?:inte|ännu inte|ingen|inte ännu)~.{0,25}~(?:fått|mottagit|erhållit|betalning|betalats?|betald|inkommit|registrerat)',
        '~(?:vänligen|var vänlig|var god|vi ber er|kan ni)~.{0,50}~(?:betala|reglera|betalning|inbetalning|överför|göra en)',
        '~(?:när|status)~.{0,40}~(?:betal|fakturan)',
      ],
      not: '~(?:tack för (?:er|din|betalningen)|vi har (?:mottagit|fått) (?:er|din) betalning|förfaller (?:den|snart)|ännu inte förfall)',
    },
    {
      intent: 'invoice_submitted',
      if: [
        '~(?:bifogar|bifogad|bifogat|bifogas|här kommer|översänder|skickar)~.{0,60}~(?:faktur|kredit|kontoutdrag)',
        '~(?:fakturan?|kreditfakturan?)~.{0,40}~(?:bifogad|bifogas|skickad|skickats|rättad|uppladdad|utfärdad)~',
      ],
      not: '~(?:inte|ej)~',
    },
  ],
  empty: [
    '(?:hej|hejsan|god (?:morgon|dag|kväll|förmiddag|eftermiddag)|bästa|kära|tjena)~[^.?!]{0,60}$',
    '(?:med )?(?:vänlig[a]?|bästa|varma)? ?hälsning(?:ar)?[^.?!]{0,30}$|(?:mvh|vänligen|hälsar)[,.! ]{0,6}$',
    '(?:hör av|vid frågor|ha en|trevlig|tveka inte)[^?]{0,80}$',
  ],
  acknowledgement:
    '(?:(?:ok|okej|ja|japp|bra|perfekt|noterat|uppfattat|förstått|mottaget|absolut|självklart|det går bra)~[^?]{0,100}|(?:stort |många |ok,? )?(?:tack|tackar)~[^?]{0,120}|(?:vi|jag) har (?:tagit emot|mottagit|fått|vidarebefordrat|skickat vidare|noterat)[^?]{0,100}|(?:vi|jag) (?:ska|kommer|kollar|undersöker|tittar|återkommer|kontrollerar|utreder|vidarebefordrar|skickar (?:det |den )?vidare|ser över|hör av|tar)~[^?]{0,120}|(?:återkommer|kollar|ska kolla|ska undersöka|tittar på det)~[^?]{0,80}|(?:er|ditt|ert|din) (?:mejl|mail|fråga|ärende|meddelande|faktura)[^?]{0,40}(?:vidarebefordra|mottag|behandla)[^?]{0,40}|(?:ursäkta|beklagar|förlåt|vi ber om ursäkt)[^?]{0,80})$',
  arrival: '~(?:ni (?:bör|får|ska|har)|(?:bör|ska) .{0,30}(?:finnas|vara|komma)|senast|valutadag|kommer)~',
};
