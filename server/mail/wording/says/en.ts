/** English phrases of mail about payment. */
import { EN_PAYMENT } from './en-payment.ts';
import type { Phrases } from '../../says/phrases.ts';

const INVOICE = '(?:invoices?|inv|bills?|inovices?)';

export const EN: Phrases = {
  topic:
    '~(?:invoic|inovice|inv~|bill(?:s|ed|ing)?~|pay|paid|payment|remit|transfer|wire|cheque|check~|fund|settle|statement|overdue|past due|outstanding|owe|credit|purchase order|po~|bank|account|disput|charge|wallet|overcharg|duplicate|refund|deduct|bankrupt|insolven|liquidat|administrat|chapter (?:7|11)|lawyer|attorney|solicitor|counsel|vat~|goods|deliver|damag|defect|faulty|quantity|price|approved|batch|on hold|accounts? payable|finance|re-?sen[dt])',
  payment:
    '~(?:pay(?:ing|ment|ments|able)?|paid|remit(?:ted|tance)?|wire(?:d)?|bank transfer|transferred|settle(?:d|ment)?|cheque|funds|direct debit)~',
  negation: [
    "~(?:not|never|nor|neither|unpaid|without|unable|cannot|can't|won't|isn't|wasn't|aren't|weren't|hasn't|haven't|hadn't|didn't|doesn't|don't|no (?:payment|money|funds)|nothing|failed to)~",
    "n[’']t~",
  ],
  condition:
    '~(?:if|unless|until|once|whether|when(?:ever)?|provided|subject to|only (?:after|when|once)|as soon as(?! possible| we can| i can| practicable)|before (?:we|i) (?:can |could )?(?:pay|make|release|process|proceed|settle)|should (?:you|we|the|this|it|have been)|supposed|would have|could have|need(?:s)? to be|ought|must|in case|conditional|awaiting|promised|agreed)~',
  reservation: [
    '~before (?:we|i) (?:can |could |will )?(?:make|release|pay|process|proceed|settle|arrange|issue)~',
    "~(?:cannot|can not|can[’']t|unable to) (?:process|pay|release|make|proceed) .{0,40}(?:until|without|unless)~",
  ],
  phrases: [
    {
      intent: 'insolvency',
      if: [
        '~(?:filed?|filing) (?:for )?(?:a |voluntary |for )?(?:bankruptcy|insolvency|chapter (?:7|11)|creditor protection)',
        '~chapter (?:7|11)~',
        '~(?:went|gone|gone in|go|is|are|has been placed|have been placed|been put|entered|placed) (?:now )?(?:in(?:to)?) (?:administration|liquidation|receivership|insolvency|bankruptcy)',
        '~(?:administrators?|liquidators?|insolvency (?:administrator|practitioner)|receivers?|trustee in bankruptcy) (?:has|have|was|were|is|are) (?:been )?appointed',
        '~appoint(?:ed|ment of) (?:an? |the |as )?(?:joint )?(?:administrators?|liquidators?|receivers?)',
        '~(?:ceased trading|winding[ -]up (?:petition|order)|insolvency proceedings|company is insolvent|(?:we are|is|are) (?:now )?(?:insolvent|bankrupt))~',
      ],
    },
    {
      intent: 'legal_representative',
      if: [
        '~(?:we|i) (?:act for|represent|are instructed by|am instructed by)~.{0,60}~(?:client|debtor|company|gmbh|ltd|inc|matter)',
        '~(?:our|my) (?:lawyers?|attorneys?|solicitors?|legal (?:counsel|team|department|representatives?|advis[eo]rs?))~.{0,60}~(?:will|has|have|is|are|handl|deal|contact|respond|taking|reply)',
        '~(?:refer|direct|address|send|contact|speak to|communicat).{0,60}~(?:our|my) (?:lawyers?|attorneys?|solicitors?|legal (?:counsel|team|department|representatives?))',
        '~(?:handed|passed|referred|turned) (?:this |it |the matter )?(?:over )?to (?:our |my )?(?:lawyers?|attorneys?|solicitors?|legal)~',
        '~(?:on behalf of|acting for) (?:our|my) client~',
      ],
    },
    {
      intent: 'dispute',
      reason: 'duplicate',
      if: [
        '~(?:paid|pay|billed|invoiced|charged|sent|received|booked|settled) (?:it |this |us |this one |for (?:it|this) )?(?:already )?(?:twice|two times|double)~',
        `~(?:duplicate|double)[ -]?(?:invoic|bill|charg|payment|paid|of (?:invoice|inv))|~duplicate~.{0,30}~${INVOICE}`,
        `~${INVOICE}.{0,40}~(?:is|are|seems?|appears?|looks).{0,15}(?:a )?duplicate`,
        '~already (?:been )?(?:invoiced|billed|charged) (?:us )?(?:for|under|on)~|~overpa(?:id|yment|yed)~',
      ],
      not: '~(?:send|please (?:provide|forward)).{0,20}duplicate (?:copy|invoice)|duplicate copy',
    },
    {
      intent: 'dispute',
      reason: 'wrong_po',
      if: [
        '~(?:wrong|incorrect|invalid|different|closed|expired|missing|no valid|without a) (?:po|p\\.o\\.|purchase order)(?: number| no)?~',
        "~(?:po|purchase order)(?: number| no\\.?)?~.{0,30}~(?:is |was |are )?(?:wrong|incorrect|not (?:match|valid|ours|correct)|does not match|doesn[’']t match|invalid|closed|exhausted)",
      ],
      not: '~(?:please|kindly|could you|can you) (?:\\p{L}{1,20} )?(?:add|correct|change|include|amend|reissue|re-issue|resend|quote|update|put|provide|send|state|mention)',
    },
    {
      intent: 'dispute',
      reason: 'not_received',
      if: [
        "~(?:goods|delivery|deliveries|items?|order|shipment|products?|parts|materials?|services?|parcel|consignment|pallets?|units?|boxes)~.{0,60}(?:~(?:not|never)~|n[’']t~) ?(?:yet )?(?:been )?(?:arrived?|received|delivered|turned up|shipped|supplied|provided|performed|carried out)",
        "(?:~(?:not|never)~|n[’']t~) (?:yet )?(?:received?|got|had) (?:the |these |those |any |our |all (?:of )?the |your |this )?(?:\\p{L}{1,20} ){0,2}(?:goods|delivery|items?|order|shipment|products?|parts|materials?|services?|parcel|consignment|pallets?|units?)~",
        '~(?:short[ -]?(?:delivery|delivered|shipped|shipment)|missing (?:items?|goods|units|parts|delivery)|goods (?:are|were) missing|no proof of delivery)~',
      ],
    },
    {
      intent: 'dispute',
      reason: 'goods_or_service',
      if: `~(?:damaged|defective|faulty|broken|wrong (?:goods|items?|product|parts)|poor quality|quality (?:issue|problem|complaint)|not (?:up to|as) (?:standard|ordered|agreed|described)|substandard|incomplete (?:work|delivery|service)|returned (?:the )?(?:goods|items?|products?)|sent (?:the )?(?:goods|items) back|not (?:been )?(?:completed|finished) (?:the|to))~`,
      not: '~not damaged',
    },
    {
      intent: 'dispute',
      reason: 'not_ours',
      if: [
        "(?:~(?:not|never)~|n[’']t~) ?(?:ours|our invoice|our order|our debt|for us|addressed to us|a customer of yours|(?:your )?customer|order(?:ed)? (?:this|these|that|it|anything|from you)|placed? (?:this|that|such an?|the) order|belong to us|concern us|related? to (?:us|our))~",
        `~(?:${INVOICE}|order).{0,30}~(?:belongs to|is for|was meant for) (?:another|a different|someone)`,
        '~(?:not|no) (?:properly )?(?:authori[sz]ed|approved) by',
        '~no (?:record|knowledge) of (?:this|that|the|any|such|ever) (?:order|purchase|transaction|agreement|contract|ordering)',
        '~(?:do|did) not (?:know of|recogni[sz]e) (?:this|that|the|any|these)~.{0,40}',
        "~(?:don[’']t|didn[’']t) recogni[sz]e~|~warrant (?:us )?(?:making )?(?:a |any )?payment",
      ],
      not: '~not (?:properly )?approved by .{0,20}yet',
    },
    {
      intent: 'dispute',
      reason: 'wrong_amount',
      if: [
        '~(?:overcharg|over-charg|overbill|over-bill)',
        "~(?:wrong|incorrect|inaccurate|too high|higher than|not (?:correct|right|what (?:was|we) agreed)|does(?: not|n[’']t) (?:match|agree|correspond|tally)|do(?: not|n[’']t) (?:match|agree|correspond|tally)|differs? from|exceeds|discrepanc(?:y|ies))~.{0,50}~(?:amounts?|prices?|rates?|total|quantit(?:y|ies)|charges?|figures?|cost|quote|quotation|agreed|contract|order|discount|fees?)~",
        "~(?:amounts?|prices?|pricing|rates?|total|quantit(?:y|ies)|charges?|figures?|cost|fees?)~.{0,50}~(?:wrong|incorrect|inaccurate|too high|higher than|not (?:correct|right|what|as agreed|in line)|does(?: not|n[’']t) (?:match|agree|correspond|tally)|do(?: not|n[’']t) (?:match|agree|correspond|tally)|differs? from|exceeds|should (?:be(?! in~)|have been))~",
        "(?:~(?:not)~|n[’']t~) (?:include|contain|reflect|show|deduct|applied|apply|taken?|consider).{0,30}~(?:credit|discount|rebate|credit note|deduction|deposit|prepayment)~",
        '~(?:price|quantity|billing) (?:discrepancy|difference|dispute|error)',
        '~credit note~.{0,40}~(?:missing|outstanding|not (?:been )?(?:issued|received|applied|deducted)|still (?:waiting|awaiting|expect))',
        '~(?:expect|require|await|waiting for|owe us|due) .{0,12}(?:a |the )?credit(?: note| memo)~',
      ],
      not: '~(?:please|kindly|could you|can you) (?:send|provide|explain|correct|amend|change)~.{0,30}',
    },
    {
      intent: 'dispute',
      if: [
        '~(?:dispute|disputed|disputing|contest|contesting|object to|disagree with|query on hold)~.{0,60}',
        `~(?:question(?:ed|ing|s)?|challeng(?:e|ed|ing)) (?:the|this|your|these|that) (?:\\p{L}{1,20} )?${INVOICE}`,
        `(?:~(?:not)~|n[’']t~) (?:agree|accept|owe|liable|responsible for)~.{0,50}~(?:${INVOICE}|charges?|amount|claim|debt|payment|fee|you)~`,
        "(?:~(?:not)~|n[’']t~) owe~|~should(?: not|n[’']t) (?:have been|be|have) (?:charged|billed|invoiced)~",
        "~(?:never|not|n[’']t) agree[d]?~|~why (?:are|were|was|is|am|have|do) (?:we|you|i)~.{0,20}~(?:charg|invoic|bill)",
        "(?:~(?:not)~|n[’']t~) understand~.{0,20}~(?:this one|this invoice|these charges|the charge|this charge|the invoice|why)",
        '~(?:settle|resolve) (?:this |it |that )?directly with~',
        "(?:~(?:not)~|n[’']t~) (?:properly )?(?:authori[sz]ed|ordered)~",
        `~${INVOICE}.{0,30}~(?:is|are|was) (?:clearly |simply |just )?(?:wrong|incorrect|not correct|invalid|unjustified|not justified|disputed|in dispute)~`,
        "~(?:not|n[’']t) (?:think|believe) (?:that )?(?:we|i) owe",
      ],
      not: [
        '~(?:vat|tax|address|po number|bank details|company name|date|reference)~|~(?:no|not (?:a|in)) dispute',
        'undisputed|correct(?:ed)? invoice|dispute (?:has been |was |is )?(?:resolved|settled|closed)',
      ],
    },
    ...EN_PAYMENT,
    {
      intent: 'refusal',
      if: [
        '~(?:refuse|refusing|decline|declining) to (?:pay|settle|make)',
        "~(?:will not|won[’']t|shall not|not going to|do not intend to|don[’']t intend to|have no intention (?:of|to)|not willing to|not prepared to|do not want to) (?:be )?(?:pay|paying|settle|settling|make (?:any|the|this|a) payment|process)~",
        "~(?:cannot|can not|can[’']t|unable to|not able to|not in a position to) (?:currently |now |presently )?(?:pay|settle|afford|make (?:the |any |this |a |your )?(?:payment|full payment))~",
        '~(?:no (?:money|funds|cash)|cash[ -]?flow (?:problems?|issues?|difficult))~',
        '~not (?:going to )?(?:be )?paid by us',
      ],
      not: '~(?:until|before|without|unless|login|portal|website)~|~(?:see|find|open)~',
    },
    {
      intent: 'invoice_correction_request',
      if: [
        `~(?:please|kindly|could you|can you|would you|need you to|you (?:need|have) to|must|asked (?:them|you|him|her) to|we need|want you to|ask you to)(?: \\p{L}{1,20}){0,2} (?:correct|amend|revise|re-?issue|change|modify|update|adjust|fix|re-?submit|re-?bill|re-?invoice|split|cancel|add|include|put|state|quote|mention|show|insert|remove|specify|replace)~.{0,80}~(?:${INVOICE}|po|purchase order|address|vat|tax|name|number|reference|amount|price|line|details|it|entity)~`,
        `~(?:${INVOICE})~.{0,80}~(?:needs? to|must|should|has to|have to|ought to)(?: probably| also| be){0,4} (?:be |include|contain|show|state|mention|have|quote|addressed|issued|made out|carry|bear|reference)`,
        `~(?:${INVOICE}|it|they)~.{0,60}~(?:is|are|was|were|seems?(?: to be)?|appears?(?: to be)?)? ?(?:missing|lacks?|lacking|without|does not (?:include|show|contain|have|state|mention|quote)|doesn[’']t (?:include|show|contain|have|state|mention|quote)|not (?:include|show|contain|have|state|mention|quote)[sd]?)~.{0,50}~(?:po|purchase order|order number|vat|tax|address|reference|number|name|date|details|cost cent(?:er|re)|iban|bank|signature|gl)~`,
        `~(?:address|vat(?: number| id| rate)?|tax(?: id| number| rate)?|company name|legal entity|entity|name|billing details|date|currency|reference|bank details|iban)~.{0,60}~${INVOICE}.{0,60}~(?:wrong|incorrect|different|outdated|old|missing|does(?: not|n[’']t) match|not (?:correct|match|right))`,
        `~${INVOICE}.{0,50}~(?:wrong|incorrect|outdated|old|different|former|invalid) (?:billing |company |legal |delivery )?(?:address|vat|tax|company|entity|name|details|date|currency|reference)`,
        '~(?:wrong|incorrect|outdated|missing|former|invalid) (?:billing |company |legal )?(?:address|vat(?: number| rate)?|tax(?: id| number| rate)?|company name|entity|legal entity|name|date|currency|po number|purchase order|po|reference)~',
        `~(?:re-?sent|sent|uploaded|attached|submitted|got|received)(?: us| me)? (?:an? |the |your )?(?:old|wrong|outdated|previous|same|incorrect|different|earlier) (?:one|${INVOICE}|version|file|document|copy)~`,
        `~(?:corrected|revised|amended|new|updated) ${INVOICE}.{0,30}~(?:please|needed|required|would be|is needed|must)`,
        `~(?:please|kindly|could you|can you|need|require|await|waiting for|request)(?: \\p{L}{1,20}){0,4} (?:a |an |the )?(?:corrected|revised|amended|new) ${INVOICE}`,
        `~(?:in|on) the (?:new|revised|corrected|next) ${INVOICE},? .{0,10}please|~must be the same (?:of|as)`,
        '~(?:please|kindly|could you|can you|would you(?: mind)?|mind)~.{0,10}~(?:adding|changing|correcting|updating|including|putting|fixing|amending|adjusting|replacing)~',
        '~(?:vat (?:number|id)|tax (?:number|id)|address|po number|purchase order number|bank details|account details|company name|date|reference|name|currency|iban)~.{0,60}~(?:missing|wrong|incorrect|not (?:correct|right|shown|included)|outdated|should be)~',
        '~(?:re-?send|send|submit|issue|provide)~.{0,30}~(?:invoice|bill)~.{0,20}~with (?:the |a |an |our |your )?(?:correct|right|proper|updated|new)',
        '~(?:should|must|needs to) (?:be|say|read|show|have)~.{0,40}~instead of~',
        '~(?:typo|mistake|error|mismatch)~.{0,40}~(?:invoice|bill|address|vat)~',
        '~(?:invoice|bill)~.{0,40}~(?:typo|mistake|error)~',
        `~(?:please|kindly) (?:address|make out|issue) (?:the |your |all |future )?${INVOICE}.{0,20}~(?:to|in the name)`,
      ],
      not: [
        '~on hold~',
        "~(?:we|i) (?:have |ve |[’']ve )?(?:now |already |just )?(?:corrected|amended|updated|changed|added|re-?issued)",
        '~(?:update|add|change|correct) (?:your|the|our|my) (?:records|files?|contact|mailing list|system|calendar)',
      ],
    },
    {
      intent: 'copy_or_statement_request',
      if: [
        `~(?:please|pls|kindly|could you|can you|can i|could i|can we|could we|would you|may (?:we|i)|need(?:s)?(?: you)?(?: to)?|require|request(?:ing|ed|s)?|ask(?:ing|ed)? (?:you )?(?:for|to)|send|forward|provide|email|looking for|want|like|appreciate)~.{0,50}~(?:cop(?:y|ies)~(?! (?:me|in|him|her|us)~)|copy ${INVOICE}|${INVOICE} cop(?:y|ies)|statements?(?: of (?:the |our |your )?account)?|account statement|soa|open items? list|list of (?:open|outstanding|unpaid)|outstanding ${INVOICE}|proof of delivery|pod|timesheets?|supporting documents?|backup|breakdown|remittance (?:details|information)|matching information|payment(?:/invoice)? (?:matching )?information)~`,
        `~(?:please|pls|kindly|could you|can you|would you|need you to|will you)(?: \\p{L}{1,20}){0,2} (?:re-?send|send(?: (?:me|us))?(?: again)?|forward|re-?forward|e-?mail|provide|share|attach|upload|submit)(?: (?:me|us|over))?(?: again)? (?:the |this |that |a |an |your |all |these |both |any |each |of |original |missing |said |pdf |actual |relevant ){0,4}(?:${INVOICE}|statement|documents?)~`,
        `(?:~(?:not|never|no|cannot|unable to)~|n[’']t~) ?(?:yet |actually |ever )?(?:received?|have|had|got|see|seen|find|locate|trace|record|on file|in our system|any record)~.{0,30}~(?:${INVOICE}|statement|it in our system)`,
        `~${INVOICE}.{0,40}(?:~(?:not|never)~|n[’']t~) ?(?:yet |ever |been ){0,4}(?:received|arrived|reached us|on (?:our )?(?:file|system)|in our system|got)`,
        `~(?:did|have|has|when (?:did|will)) (?:you|they) (?:\\p{L}{1,20} )?(?:sen[dt]|submit(?:ted)?|e-?mail(?:ed)?|issue[d]?|upload(?:ed)?)(?: us| me)? (?:the |this |that |your |an? )?${INVOICE}`,
        '~(?:do|have|could|can|may|would)~ (?:you|i|we)~.{0,30}~cop(?:y|ies)~',
        `~where (?:is|are|can i find)~.{0,20}~${INVOICE}~`,
        `~(?:which|what) ${INVOICE}s? (?:are|is|do|does|remain)~.{0,40}~(?:open|outstanding|unpaid|overdue|refer|mean|missing)`,
      ],
      not: [
        `~(?:corrected|revised|amended) ${INVOICE}|~(?:sql|select|create|insert|print|case|if|import|update|return|connection|debug)~|~(?:financial|income|bank|mission|press|public) statements?~`,
        '~statement(?:s)? of (?:organi[sz]ation|work)~|~(?:agreement|contract|draft)~.{0,30}statement',
      ],
    },
    {
      intent: 'payment_details_change',
      if: [
        '~(?:new|change[ds]?|changing|updated?|different|revised|switch(?:ed|ing)?|amended)(?: \\p{L}{1,20}){0,3} (?:bank(?:ing)?|payment|remittance|wire|wiring|account|iban|beneficiary|wallet) (?:details?|accounts?|information|instructions?|address(?:es)?|data|coordinates|number)~',
        '~(?:bank(?:ing)?|payment|remittance|wire|beneficiary|wallet) (?:details?|accounts?|information|instructions?|address|data)~.{0,50}~(?:chang|updat|new|different|still (?:the same|correct|valid)|the same as|wrong|incorrect|have moved|no longer valid|replaced)',
        '~(?:changed|moved|switched|opened)(?: \\p{L}{1,20}){0,3} (?:our )?(?:bank|banks|a new (?:bank )?account)~',
        '~(?:confirm|verify|check|provide|send|share|need)~.{0,40}~(?:your|the|our) (?:current |correct |new )?(?:(?:bank(?:ing)?|payment|wire|remittance|wallet) (?:details?|accounts?|information|instructions?|address|number)|iban)~',
        '~(?:account number|account|iban|bank details|sort code|wallet address|payment address)~.{0,50}~(?:still|right one|correct one|valid|same)~.{0,40}[?？]',
        '~(?:use|to) (?:our|the|my|this) new (?:bank )?account~',
        '~wrong (?:\\p{L}{1,20} )?(?:address|account|iban)~.{0,20}~(?:for|in) (?:my|our|the) payment',
        '~(?:please )?(?:pay|transfer|remit|wire)~.{0,40}~(?:to (?:our|the|this|my) (?:new|following|different|other) (?:bank )?account)',
      ],
      not: [
        "(?:~(?:not|never)~|n[’']t~) (?:been )?(?:chang|updat)",
        '~(?:payment|remittance) (?:details|information)~.{0,30}~(?:below|attached|for (?:invoice|this))',
      ],
    },
    {
      intent: 'hold',
      if: [
        '~(?:put|place[d]?|is|are|was|were|been|remain[s]?|currently|kept|keep|keeping)(?: \\p{L}{1,20}){0,4} on[ -]hold~',
        `~(?:payment|${INVOICE})~.{0,30}~(?:blocked|withheld|suspended|stopped|frozen|parked)~`,
        "(?:~(?:will not|cannot|can not|do not)~|n[’']t~) (?:be able to )?(?:release|process|pay|make|approve|send)~.{0,60}~(?:until|without|unless|before)~",
        `~(?:withhold|suspend|stop|hold(?:ing)? (?:back|off)?|block|freeze)(?:ing)?(?: on)?(?: all| any| the| your| this| further){0,4} (?:payments?|${INVOICE})~`,
        "~(?:cannot|can not|can[’']t|unable to) (?:process|pay|release|make|proceed|settle)~.{0,60}~(?:until|without|unless|before)~",
        '~(?:hold|keep) off (?:on )?(?:paying|payment|the payment)',
        '~(?:holding|hold) (?:back |up )?(?:the |this |your |all |our )?(?:payments?|bill|invoice)~',
        "~(?:do not|don[’']t) pay (?:this|it|that|the|any|yet)",
        '~(?:pending|awaiting|waiting for|subject to)(?: \\p{L}{1,20}){0,3} (?:approval|authori[sz]ation|sign[ -]?off|clarification|release)~',
      ],
      not: '~please hold the line',
    },
    {
      intent: 'wrong_person',
      if: [
        "~(?:i|he|she|they) (?:do|does)(?: not|n[’']t) work (?:for|at|with|here)~|~no longer (?:work(?:s|ing)? (?:for|at|with|here|there)|employed|with|responsible for|in charge of|handl(?:e|ing)|deal(?:ing)? with)|~not (?:employed|with the company|responsible for|in charge of|handl(?:e|ing)|deal(?:ing)? with)~.{0,40}",
        "~(?:am|is|are|[’']m) (?:not|no longer) (?:the )?(?:right|correct|proper|responsible) (?:person|contact|department|address)",
        '~wrong (?:person|contact|department|recipient)~',
        '~(?:has|have) left (?:the |our )?(?:company|firm|organi[sz]ation|business)~',
        '~(?:please |kindly )?(?:contact|direct|forward|send|address|write to|reach out to|email)~.{0,60}~(?:instead|in (?:the )?future|from now on|going forward|who (?:is|handles|deals)|accounts? payable (?:department|team|at))~',
        '~not my (?:job|area|department|responsibility)~|~(?:please )?remove me from~',
        '~(?:new|your) contact (?:person )?(?:for|is|will be)~.{0,30}~(?:invoic|payment|accounts?|ap)~',
      ],
      not: "~(?:do not|don[’']t|if) hesitate",
    },
    {
      intent: 'query',
      if: [
        `~(?:which|what|why|when|where|who|how|could|can|would|is|are|was|were|do|does|did|has|have|will|may|any)~.{0,200}~(?:${INVOICE}|payment|po|purchase order|credit note|statement|vat|amount|charge|account|balance|iban|bank|overdue|outstanding)~.{0,150}[?？]`,
        `~(?:please|kindly|could you|can you) (?:\\p{L}{1,20} )?(?:explain|clarify|confirm|advise|let (?:me|us) know|check|look into|specify|tell)~.{0,80}~(?:${INVOICE}|payment|po|purchase order|credit note|statement|vat|amount|charge|balance)~`,
        `~(?:${INVOICE}|payment|po|amount|charge)~.{0,80}~(?:please|kindly) (?:explain|clarify|confirm|advise|let (?:me|us) know|check|specify)~`,
      ],
    },
    {
      intent: 'payment_chaser',
      if: [
        `~(?:overdue|past[ -]?due|unpaid|in arrears|still (?:open|outstanding|unpaid|due)|remains? (?:open|outstanding|unpaid|unsettled)|(?:is|are|now|currently) outstanding|outstanding (?:${INVOICE}|amount|balance|payment|sum|items?)|payment reminder|final (?:demand|notice|reminder)|friendly reminder|gentle reminder|second reminder|dunning)~`,
        "(?:~(?:not|never|no)~|n[’']t~) ?(?:yet )?(?:been )?(?:received?|see[n]?|got|had|have)~.{0,25}~(?:payment|the (?:money|funds|amount|transfer)|remittance|paid|settlement)",
        `~(?:payment|${INVOICE}|amount|transfer|money|funds)~.{0,50}(?:(?:~(?:not|never)~|n[’']t~) ?(?:yet )?(?:been )?(?:arrived?|received|paid|settled|credited|come|cleared|reached|made|processed))`,
        `~(?:any|an) (?:news|update|updates|word|progress|information|idea)~.{0,40}~(?:payment|${INVOICE}|transfer|paid|settlement)`,
        '~(?:when|by when)~.{0,40}~(?:pay|payment|paid|settle|transfer|receive (?:the |our |your )?(?:payment|money|funds))',
        `~(?:please|kindly|could you|can you|would you|ask you to|request you to|urge you to|grateful if you)~.{0,40}~(?:pay~|settle|remit|transfer (?:the|this)|arrange (?:for )?(?:the |your |prompt |immediate )?(?:payment|settlement|transfer)|make (?:the |your |a )?payment|effect payment|process (?:the |our |this )?(?:payment|${INVOICE})|provide (?:a |the |us with a |us with the )?(?:payment date|expected (?:payment )?date|remittance)|(?:let (?:me|us) know|confirm|advise|tell|check|help).{0,50}~(?:payment|paid|pay|settle|transfer|remit))`,
        `~(?:status|whereabouts) of (?:the |our |your |this |my )?(?:payment|${INVOICE})|~(?:payment|${INVOICE}) status`,
        `~(?:wanted|want|like|love|wondering|checking|check|follow(?:ing)?[ -]?up|chas(?:e|ing)|ask(?:ing)?|enquir(?:e|ing)|inquir(?:e|ing)|remind(?:ing)?|know|ensure)~.{0,60}~(?:payment|${INVOICE}|paid|balance|amount)~`,
        `~(?:is|are|was|were) there (?:an?|any|some) (?:problem|issue|question|delay|reason)s?~.{0,40}~(?:${INVOICE}|payment)`,
        `~(?:${INVOICE}|payment)~.{0,40}~(?:received (?:properly|correctly|ok)|accepted|approved|processed)~.{0,30}[?？]`,
        '~(?:have|has|did|will|could|can) (?:you|it|this|the (?:invoice|payment))~.{0,30}~(?:paid|pay|settled|transferred|been (?:paid|processed|settled))~.{0,40}[?？]',
        "~(?:invoice|payment|bill)~.{0,80}(?:~(?:not|never)~|n[’']t~) (?:yet )?(?:heard|had (?:a|any)|got(?:ten)? (?:a|any)) ?(?:back|from|response|reply|answer|anything)?",
        '~no (?:response|reply|answer|feedback)~',
        '~(?:payment|paid|pay|pending invoice|open invoice|outstanding invoice|our invoice)~.{0,80}[?？]$',
        "(?:~(?:not|never)~|n[’']t~) (?:yet )?(?:get|receive|see|have)~.{0,20}~(?:payment|money|funds|transfer)~",
        '~was due (?:on|for payment)|~(?:were|was|fell) due~|~(?:days|weeks|months) (?:over|late|past|overdue)~',
        '~(?:your|the) account (?:is|shows|remains)~.{0,30}~(?:overdue|outstanding|arrears|balance)',
      ],
      not: '~(?:thank you for (?:your|the) (?:prompt )?payment|thanks for (?:your|the) (?:prompt )?payment|we (?:have )?received your payment|not (?:yet )?(?:due|overdue)|will (?:be|fall|become) due|if you have (?:any )?questions|(?:let|contact) .{0,20}if (?:you have )?(?:any )?questions|receive the invoice)~',
    },
    {
      intent: 'invoice_submitted',
      if: [
        `~(?:attached|enclosed|please find|find attached|here (?:is|are)|below)~.{0,40}~(?:${INVOICE}|credit note|statement)~`,
        `~(?:we|i)(?:[’']ve)?(?: have)?(?: already| just| now| also| re){0,4}[ -]?(?:re)?(?:submitted|sent|updated|uploaded|issued|resent|e-?mailed|filled(?: in| out)?|corrected|amended|added|attached|completed|created|forwarded|revised|posted)~.{0,60}~(?:${INVOICE}|billing|invoice form|statement)~`,
        `~(?:${INVOICE}|invoice form|statement)~.{0,50}~(?:was|is|has been|have been|were|are) (?:now |already |just |re)?(?:submitted|sent|uploaded|attached|updated|issued|resent|resubmitted|e-?mailed|enclosed|corrected|available)~`,
        `~(?:send|sending|submit|submitting|issue|forward)(?:ing)? (?:you )?(?:our|the|a|an|your|this)? ?(?:new |corrected |updated |revised |latest )?${INVOICE}`,
        '~filled (?:in|out)~.{0,40}~(?:billing|invoice|address)|~(?:invoice|form)~.{0,30}~filled (?:in|out)~',
        '^(?:the |our |my |new |updated )?invoices?(?: form)? (?:re-?)?(?:submitted|sent|attached|uploaded|updated|resent)~',
      ],
      not: "(?:~(?:not|never)~|n[’']t~).{0,10}(?:sent|submitted|received)|[?？]$",
    },
  ],
  empty: [
    '(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings)~[^.?!]{0,60}$',
    '(?:best|kind|warm|many|kindest|warmest)? ?(?:regards|wishes)[,.! ]{0,6}$',
    '(?:sincerely|yours (?:sincerely|faithfully|truly)|cheers|best|br|rgds|cordially)[,.! ]{0,6}$',
    "(?:have a (?:nice|great|good) [^.?!]{0,30}|enjoy [^.?!]{0,30}|(?:please )?(?:do not|don[’']t) hesitate [^?]{0,60}|(?:please )?let (?:me|us) know if you have any (?:questions|further questions)[^?]{0,30}|(?:hope|trust) (?:this|you|all)[^?]{0,50})[.! ]{0,6}$",
  ],
  acknowledgement:
    "(?:(?:ok(?:ay)?|yes|great|perfect|sounds good|good to know|sure|will do|noted|understood|got it|received|all right|alright|super|fine|confirmed|agreed|thx|ty|10-4|roger|acknowledged|👍)~[^?]{0,90}|(?:many |much |ok |okay,? |great,? )?(?:thanks|thank you|thx|cheers|much appreciated|appreciated)[^?]{0,120}|(?:we|i) (?:have |[’']ve )?(?:received|got) (?:your|the|this|it)[^?]{0,80}|(?:(?:we|i)(?: will|[’']ll| shall| are| am|[’']m)?|will|let me|someone|our [\\p{L} ]{2,25} will)(?: just| now| currently| also)? (?:look(?:ing)? (?:into|at)|check(?:ing)?|investigat|review|get back|come back|revert|chase|follow up|find out|see what|pass (?:this|it) on|forward|be in touch|reply|respond|discuss)[^?]{0,120}|(?:we|i)(?: have|[’']ve)?(?: now| just| already)? (?:forwarded|passed|sent|referred|escalated|taken note)[^?]{0,100}|(?:apologies|sorry|my apologies|our apologies)[^?]{0,60}|(?:this|your (?:e-?mail|message|request|invoice)) (?:has been|was|is) (?:received|noted|forwarded|being)[^?]{0,80})$",
  arrival:
    "~(?:you (?:should|will|can expect)|(?:it|payment|funds|the (?:money|payment|transfer|amount)) (?:should|will)|expect(?:ed)?|it[’']ll|value date|arriv|reach|latest)~",
};
