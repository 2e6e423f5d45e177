/** Italian phrases of mail about payment. */
import type { Phrases } from '../../says/phrases.ts';

const INVOICE = '(?:fatture?|ft|fatt)';
const PAY =
  '(?:pagare|pagarla|pagarvi|saldare|saldarla|bonificare|effettuare|eseguire|disporre|liquidare|versare|procedere|provvedere|emettere|regolare)';
const PAID =
  '(?:pagat[aoie]|saldat[aoie]|bonificat[aoie]|effettuat[aoie]|eseguit[aoie]|dispost[aoie]|liquidat[aoie]|versat[aoie]|fatt[oaie]|emess[aoie]|inviat[aoie]|regolat[aoie]|inoltrat[aoie])';
const MONEY = '(?:pagament[oi]|bonific[io]|fatture?|importo|importi|saldo|somma|assegno|versamento|rimessa|denaro)';

export const IT: Phrases = {
  topic:
    '~(?:pag[aoh]|bonific|fattur|ft~|import|saldo|salda|estratto|scadut|scaden|sollecit|insolut|conto|banc|iban|ordine|consegn|merce|contest|prezz|tariff|iva~|avvocat|legale|fallim|concordat|liquidaz|assegno|tesorer|contabil|fornitor|debit|credit|versa|dovut|ddt|bloccat|nota di)',
  payment:
    '~(?:pag(?:amento|amenti|are|ato|ata|ate|ati|heremo|hiamo)|bonific(?:o|i|ato|are|ata)|sald(?:o|ato|ata|are|eremo)|versament[oi]|versato|assegno|riba)~',
  negation: '~(?:non|mai|nessun[oa]?|senza|né|neanche|nemmeno)~',
  condition:
    '~(?:se|quando|appena(?! possibile)|una volta|a condizione|salvo|fino a quando|finché|prima di|solo dopo|dovrebbe essere stat|avremmo|potreste|potete|vi preghiamo|si prega|dovete|dovreste|concordat[oa])~',
  reservation: '~prima di (?:procedere|effettuare|pagare|disporre|eseguire|saldare|poter)~',
  phrases: [
    {
      intent: 'insolvency',
      if: [
        "~(?:fallimento|fallita|concordato preventivo|liquidazione giudiziale|liquidazione coatta|procedura concorsuale|curatore fallimentare|insolvenza|insolvente|amministrazione (?:straordinaria|controllata)|in liquidazione|composizione negoziata|cessato l[’']attività)~",
      ],
    },
    {
      intent: 'legal_representative',
      if: [
        '~(?:nostr[oi]|mio|miei) (?:avvocat[oi]|legal[ei]|ufficio legale|consulente legale|studio legale)~',
        '~(?:affidato|passato|trasmesso|in mano)~.{0,40}~(?:legale|legali|avvocato|studio legale)',
        '~(?:mio|nostro|mia|nostra) (?:assistit[oa]|client[ei])~.{0,40}~(?:contesta|sostiene|ci ha|non riconosce)',
        '~in nome e per conto~',
      ],
    },
    {
      intent: 'dispute',
      reason: 'duplicate',
      if: [
        '~(?:doppi[oa] (?:fatturazione|pagamento|addebito|fattura)|due volte|duplicat[oa]|già (?:fatturat|addebitat)[oaie])~',
      ],
      not: '~(?:inviar|mandar|trasmetter)\\p{L}{0,15}.{0,20}~duplicato~',
    },
    {
      intent: 'dispute',
      reason: 'wrong_po',
      if: [
        "~(?:numero (?:d[’']|di )?ordine|ordine (?:d[’']acquisto)?)~.{0,30}~(?:errat[oa]|sbagliat[oa]|non (?:corrisponde|corretto|valido|esiste|coincide))~",
        "~(?:errato|sbagliato) (?:numero (?:d[’']|di )?ordine|ordine)~",
      ],
      not: '~(?:potreste|potete|si prega|vi preghiamo|vi chiediamo)~',
    },
    {
      intent: 'dispute',
      reason: 'not_received',
      if: [
        '~(?:merce|consegna|spedizione|ordine|prodotti?|articol[oi]|materiale|servizi[o]?|pacco|prestazion[ei])~.{0,50}~(?:non|mai)~.{0,25}~(?:ricevut|arrivat|consegnat|pervenut|eseguit|fornit|reso)',
        '~(?:non|mai)~ ?(?:abbiamo |ho |ci è |è )?(?:mai |ancora )?(?:ricevuto|arrivata|pervenuta)~.{0,25}~(?:merce|consegna|spedizione|prodott|articol|materiale|pacco)',
        '~(?:consegna (?:incompleta|parziale)|manc(?:a|ano) (?:\\d{1,6} )?(?:pezzi|articoli|prodotti|merce|colli))~',
      ],
    },
    {
      intent: 'dispute',
      reason: 'goods_or_service',
      if: [
        '~(?:danneggiat[oaie]|difettos[oaie]|non conform[ei]|rott[oaie]|scarsa qualità|res[oa] (?:della )?merce|restituit[oaie]|merce sbagliata|vizi|lavoro incompleto)~',
      ],
    },
    {
      intent: 'dispute',
      reason: 'not_ours',
      if: [
        '~(?:non|mai)~.{0,25}~(?:di nostra competenza|ci riguarda|è nostra|abbiamo (?:mai )?(?:ordinato|richiesto)|intestata a noi|ci risulta (?:alcun|nessun) ordine|siamo (?:vostri )?clienti)~',
      ],
    },
    {
      intent: 'dispute',
      reason: 'wrong_amount',
      if: [
        '~(?:importo|prezz[oi]|quantità|totale|tariffa|sconto)~.{0,60}~(?:errat[oaie]|sbagliat[oaie]|non (?:corrispond|è corrett|corrett|coincid|torna|è stato (?:applicato|dedotto|considerato))|superiore|più alt[oa]|troppo alt[oa])',
        '~(?:fatturato in più|addebitato in più|errore (?:di|nel|sul) (?:prezzo|importo)|differenza (?:di|sul) prezzo|sovrafattur)',
        '~nota (?:di )?(?:credito|accredito)~.{0,40}~(?:manca|attesa|attendiamo|non (?:abbiamo )?ricevut|ancora|non (?:è stata )?(?:dedotta|scalata))',
        '~(?:attendiamo|in attesa (?:di|della)|aspettiamo)~.{0,30}~nota (?:di )?(?:credito|accredito)~',
        '~non corrisponde~.{0,40}~(?:preventivo|ordine|contratto|offerta|pattuito|concordato)',
      ],
    },
    {
      intent: 'dispute',
      if: [
        "~(?:contest(?:iamo|o|azione|ata|are|ato)|reclamo|non (?:concordiamo|siamo d[’']accordo|accettiamo|riconosciamo)|disaccordo|non dovut[oa]|ingiustificat[oa])~",
        '~(?:fattura|addebito)~.{0,30}~(?:è|risulta) (?:errat[oa]|sbagliat[oa]|non corrett[oa])~',
      ],
    },
    {
      intent: 'payment_made',
      if: [
        `~(?:abbiamo|ho|ha|hanno|è|sono|è stat[oa]|sono stat[ei]|risulta|risultano)~(?: (?:già|stat[oaie]|regolarmente|oggi|ieri|anche|tutte|appena)){0,4} ${PAID}~`,
        `~${MONEY}~.{0,60}~(?:è|sono|è stat[oa]|sono stat[ei]|risulta)~ (?:già |stat[oaie] |regolarmente ){0,4}${PAID}~`,
        `~già ${PAID}~`,
        "~(?:contabile|ricevuta|copia|distinta|cro|conferma) (?:del |di |dell[’'])?(?:bonifico|pagamento|avvenuto pagamento)~",
        `^${PAID}~`,
        '~(?:abbiamo|ho) (?:già )?provveduto~.{0,30}~(?:pagament|bonific|saldo|saldare|pagare)',
      ],
      not: [
        '~(?:sarà|saranno|verrà|verranno|due volte|previst[oa]|deve|dovrà|in programma)~',
        '~(?:avete|hai) (?:inviato|emesso|fatto)~',
      ],
      loose:
        '~(?:abbiamo|ho|è|sono|è stat[oa])~ (?:già )?(?:stat[oaie] )?(?:inviat|fatt|emess|eseguit|effettuat|inoltrat)[oaie]~',
    },
    {
      intent: 'promise_to_pay',
      if: [
        `~(?:andremo a|stiamo per|intendiamo|contiamo di|prevediamo di|riusciremo a|potremo|possiamo|provvederemo a|procederemo a|dovremmo)~.{0,30}~${PAY}~.{0,60}`,
        '~(?:pagheremo|pagherò|salderemo|salderò|bonificheremo|effettueremo|eseguiremo|disporremo|verseremo|procederemo|provvederemo|provvederò|liquideremo|faremo|farò|emetteremo)~.{0,80}',
        `~(?:${MONEY}|vi)~.{0,60}~(?:sarà|saranno|verrà|verranno|partirà|arriverà|avverrà)~.{0,80}`,
        `~(?:pagamento|bonifico|fattura|fatture|saldo)~.{0,50}~(?:è|sono) (?:stat[oaie] )?(?:previst[oaie]|programmat[oaie]|in pagamento|pianificat[oaie]|approvat[oaie]|autorizzat[oaie]|inserit[oaie]|schedulat[oaie])~`,
        '~(?:prossim[oa]|in) (?:tornata|giro|distinta|lotto|pagamento|ciclo)(?: di| dei)? ?(?:pagamenti|bonifici)?~.{0,40}~(?:del|il|di)~',
        '~(?:mess[aoe]|mettiamo|mandiamo|mandata) in pagamento~',
        '~(?:riceverete|avrete)~.{0,40}~(?:pagamento|bonifico|importo|saldo|accredito)',
        '~(?:paghiamo|saldiamo|effettuiamo|facciamo) (?:il |la |le |un )?(?:fattur|pagament|bonific|saldo|tutto)?.{0,50}',
      ],
      not: [
        '~(?:consegna|spedizione|ordine|documento|riunione)~.{0,20}~(?:sarà|verrà|partirà|arriverà)',
        '~nota (?:di )?credito~.{0,20}~(?:sarà|verrà)',
        '~fatture? (?:corrett|rettificat)',
      ],
      loose: '~(?:faremo|farò|procederemo|provvederemo|provvederò|effettueremo|facciamo)~',
    },
    {
      intent: 'refusal',
      if: [
        '~(?:non (?:pagheremo|salderemo|intendiamo pagare|procederemo al pagamento)|ci rifiutiamo di|rifiutiamo il pagamento)~',
        '~non (?:possiamo|posso|siamo in grado di) (?:al momento |attualmente |ora )?(?:pagare|saldare|effettuare il pagamento|far fronte)',
        '~(?:problemi|mancanza|difficoltà|carenza) di (?:liquidità|cassa)~',
      ],
      not: '~(?:finché|fino a|senza|prima|se non)~',
    },
    {
      intent: 'invoice_correction_request',
      if: [
        `~(?:potreste|potete|può|si prega|vi preghiamo|vi chiediamo|chiediamo|abbiamo bisogno|occorre|bisogna|dovete|cortesemente|gentilmente|per favore)~.{0,100}~(?:correggere|modificare|rettificare|stornare|annullare|aggiungere|inserire|indicare|integrare|riemettere|rifare|aggiornare|fattura (?:corretta|rettificata)|nuova fattura|intestare|correzione)`,
        `~${INVOICE}~.{0,60}~(?:deve|devono|dovrebbe)~.{0,30}~(?:riportare|contenere|indicare|essere (?:intestat|emess|corrett))`,
        "~(?:manca|mancano|assente|senza|non (?:riporta|è indicat|compare|contiene))~.{0,40}~(?:numero (?:d[’']|di )?ordine|indirizzo|partita iva|codice (?:destinatario|fiscale|univoco)|cig|cup|ragione sociale|riferimento|iva)",
        "~(?:numero (?:d[’']|di )?ordine|indirizzo|partita iva|codice (?:destinatario|fiscale|univoco)|cig|ragione sociale|riferimento|intestazione|aliquota)~.{0,50}~(?:manca|errat[oa]|sbagliat[oa]|non (?:è )?(?:corrett|indicat|present)|vecchi[oa])",
      ],
      not: '~(?:abbiamo|ho) (?:corretto|modificato|rettificato)',
    },
    {
      intent: 'copy_or_statement_request',
      if: [
        `~(?:potreste|potete|può|puoi|si prega|vi preghiamo|vi chiediamo|chiediamo|abbiamo bisogno|avremmo bisogno|ci serve|ci servirebbe|cortesemente|gentilmente|per favore|attendiamo)~.{0,100}~(?:copi[ae]|duplicato|estratto[ -]conto|situazione contabile|partitario|scheda contabile|ddt|bolla|prova di consegna|elenco (?:delle )?fatture|scaduto aggiornato)`,
        `~(?:potreste|potete|può|puoi|si prega|vi preghiamo|vi chiediamo|cortesemente|gentilmente|per favore)~.{0,60}~(?:inviar(?:e|ci|mi)|rinviar(?:e|ci|mi)|mandar(?:e|ci|mi)|trasmetter(?:e|ci)|reinviar(?:e|ci|mi)|inoltrar(?:e|ci|mi)|rimandar(?:e|ci|mi)|fornir(?:e|ci))~.{0,40}~${INVOICE}~`,
        `~(?:non|mai)~.{0,25}~(?:ricevut|trovat|pervenut|risult|arrivat)\\p{L}{0,15}.{0,30}~${INVOICE}~`,
        `~${INVOICE}~.{0,50}~(?:non|mai)~.{0,20}~(?:ricevut|pervenut|risult|arrivat|trov)`,
      ],
      not: '~(?:corrett[ae]|rettificat[ae]|correggere)~',
    },
    {
      intent: 'payment_details_change',
      if: [
        '~(?:nuov[oaie]|cambio|cambiat[oae]|variazion[ei]|aggiornament[oi]|modific[ahe]{1,3})~.{0,25}~(?:iban|coordinate bancarie|conto corrente|conto bancario|banca|conto)~',
        '~(?:iban|coordinate bancarie|conto corrente|dati bancari)~.{0,50}~(?:cambiat|variat|modificat|ancora (?:valid|corrett)|corrett[oie]|conferma|aggiornat)',
        '~(?:confermar(?:e|ci)|comunicar(?:e|ci)|inviar(?:e|ci)|indicar(?:e|ci)|fornir(?:e|ci)|verificare)~.{0,40}~(?:iban|coordinate bancarie|dati bancari)~',
      ],
      not: '~non (?:è|sono) cambiat',
    },
    {
      intent: 'hold',
      if: [
        '~(?:bloccat[oaie]|sospes[oaie]|in sospeso|congelat[oaie]|trattenut[oaie])~',
        '~non (?:possiamo|posso|potremo)~.{0,60}~(?:finché|fino a|senza|prima|se non)~',
        "~(?:in attesa (?:di|della|dell[’'])|attendiamo)~ ?(?:l[’'])?(?:approvazione|autorizzazione|benestare|verifica interna)",
      ],
    },
    {
      intent: 'wrong_person',
      if: [
        '~non (?:lavoro|lavora|mi occupo|si occupa|faccio parte|sono) più~',
        '~(?:non sono (?:la persona|il responsabile|io)|persona sbagliata|destinatario errato|ufficio sbagliato)~',
        "~(?:ha lasciato) (?:l[’'])?(?:azienda|società)~",
        '~(?:si prega di|vi prego di|potete|vi invito a)? ?(?:contattare|rivolgersi|rivolgetevi|scrivere|contattate)~.{0,60}~(?:ufficio|collega|contabilità|amministrazione|indirizzo|dott|sig|al|a)~',
      ],
      not: '~(?:non esitate|qualora|in caso di)~',
    },
    {
      intent: 'query',
      if: [
        '~(?:fattura|pagamento|importo|nota di credito|saldo|estratto|scadenza|iva|ordine|sollecito)~.{0,150}\\?',
        '~(?:potreste|potete|si prega|vi preghiamo|cortesemente)~.{0,60}~(?:chiarir|spiegar|confermar|indicar|specificar|verificar)',
        '~(?:a cosa si riferisce|perché|quale)~.{0,80}~(?:fattura|importo)',
      ],
    },
    {
      intent: 'payment_chaser',
      if: [
        '~(?:scadut[aoie]|insolut[aoie]|sollecito|in ritardo|ancora apert[aoie]|da saldare|non (?:ancora )?(?:pagat|saldat)[aoie]|promemoria|messa in mora|risulta(?:no)? (?:ancora )?(?:apert|scopert|insolut|da pagare))',
        '~(?:non|ancora)~.{0,25}~(?:ricevut|pervenut|incassat|accreditat)\\p{L}{0,15}.{0,30}~(?:pagament|bonific|saldo|import)?',
        '~(?:vi preghiamo|si prega|vi invitiamo|vi chiediamo|potreste|gentilmente|cortesemente)~.{0,60}~(?:pagament|pagare|bonific|saldare|saldo|regolarizz|versament|provvedere)',
        '~(?:quando|data|notizie|aggiornamenti)~.{0,40}~(?:pagament|pagare|pagat|bonific|saldo|saldare)',
      ],
      not: '~(?:grazie per il (?:vostro )?pagamento|abbiamo ricevuto il (?:vostro )?(?:pagamento|bonifico)|non ancora scadut|scadrà)',
    },
    {
      intent: 'invoice_submitted',
      if: [
        '~(?:in allegato|allegat[oaie]|alleghiamo|allego|inviamo|trasmettiamo|trovate)~.{0,60}~(?:fattur|nota (?:di )?credito|estratto)',
        '~(?:fattura|nota (?:di )?credito|estratto conto)~.{0,40}~(?:allegat[ao]|in allegato|inviat[ao]|emess[ao]|corrett[ao]|caricat[ao]|trasmess[ao])~',
        '~(?:abbiamo|ho) (?:inviato|emesso|corretto|trasmesso|caricato)~.{0,30}~fattura',
      ],
      not: '~(?:non|mai)~',
    },
  ],
  empty: [
    '(?:buongiorno|buonasera|salve|ciao|gentil[ei]|gentilissim[oaie]|spett|egregi[oa]?|car[oaie]|buon pomeriggio)[^?!]{0,60}$',
    '(?:un |i nostri |i miei )?(?:cordial[ei]|distinti|migliori)? ?salut[oi][^.?!]{0,30}$',
    '(?:cordialmente|buona giornata|buon lavoro|buona serata)[,.! ]{0,6}$',
    '(?:resto|restiamo|rimaniamo|rimango|per qualsiasi|non esitate|in attesa di)[^?]{0,80}$',
  ],
  acknowledgement:
    "(?:(?:ok|sì|va bene|perfetto|ricevuto|preso nota|capito|d[’']accordo|certo|benissimo|confermo|confermiamo)~[^?]{0,100}|(?:molte |mille |tante |vi )?(?:grazie|ringrazio|ringraziamo)[^?]{0,120}|(?:abbiamo|ho) (?:ricevuto|preso nota|inoltrato|girato|trasmesso)[^?]{0,100}|(?:lo |la |vi |ci |ne )?(?:verifichiamo|verifico|verificheremo|verificherò|controlliamo|controllo|controlleremo|controllerò|giriamo|giro|inoltriamo|inoltro|facciamo sapere|faremo sapere|farò sapere|aggiorniamo|aggiorneremo|risponderemo|informeremo|stiamo (?:verificando|controllando))~[^?]{0,120}|(?:la vostra|la sua|il vostro) (?:richiesta|mail|messaggio|fattura)[^?]{0,40}(?:ricevut|inoltrat|in lavorazione|presa in carico)[^?]{0,40}|(?:scusate|ci scusiamo|mi scuso|ci dispiace)[^?]{0,80})$",
  arrival:
    '~(?:(?:dovreste|dovrebbe) (?:ricevere|arrivare|essere)|riceverete|arriverà|valuta|al più tardi|previst[oa])~',
};
