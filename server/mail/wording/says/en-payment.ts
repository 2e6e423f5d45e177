/** English phrases of payments made and promised. */
import type { Phrase } from '../../says/phrases.ts';

const INVOICE = '(?:invoices?|inv|bills?|inovices?)';
const PAY =
  '(?:pay(?:ing)?|settl(?:e|ing)|remit|transfer|wir(?:e|ing)|send(?:ing)? (?:you )?(?:the |a |your |our |this |that |out )?(?:payment|money|funds|cheque|check|wire|transfer|remittance|balance)|make (?:the |a |this |that |your |full |an? )?(?:\\p{L}{1,20} )?(?:payment|transfer|bank transfer)|process(?:ing)?|releas(?:e|ing)|distribute|clear(?:ing)?|issue (?:the |a )?(?:payment|cheque|check)|initiate|arrange|schedule|disburse|execute|mail (?:the |a )?(?:check|cheque)|proceed with)';
const PAID =
  '(?:paid|settled|remitted|transferred|wired|sent|processed|released|cleared|disbursed|executed|issued|mailed)';
const MONEY = '(?:payments?|funds|money|remittance|wire|transfer|cheque|check|balance|amount|sum)';

export const EN_PAYMENT: readonly Phrase[] = [
  {
    intent: 'payment_made',
    if: [
      "~(?:we|i|they|has|have|finance|accounts|our (?:bank|team|accounts?(?: payable)?(?: team| department)?|finance(?: team| department)?|company))(?:[’']ve)?(?: have| has| had)?(?: already| just| now| since| today| yesterday| actually| both| all| in fact| also){0,4} (?:been )?(?:paid|settled|remitted|wired|transferred)~",
      `~(?:we|i|they|has|have|finance|our \\p{L}{1,20})(?:[’']ve)?(?: have| has)?(?: already| just| now| today| yesterday| also){0,4} (?:made|sent|initiated|executed|processed|released|issued|mailed|effected|completed|posted|dispatched) (?:you )?(?:the |a |an |your |this |that |our |full |both |all |out ){0,4}(?:\\p{L}{1,20} ){0,2}${MONEY}~`,
      `~(?:${INVOICE}|payments?|amount|balance|funds|money|it|this|these|they|both|all|account|transfer|cheque|check|wire)~(?: \\S{1,30}){0,6}? (?:was|were|has been|have been|had been|is already|been|were all)(?: already| just| fully| now| also| all)? ${PAID}~`,
      '~(?:already|just|since been|fully) (?:paid|settled|remitted|transferred|wired)~',
      '~(?:payment|remittance|transfer|wire|cheque|check)(?: of \\S{1,30}(?: \\S{1,30})?)? (?:was|has been|is|have been|were) (?:made|sent|done|executed|effected|initiated|completed|transferred|on its way|on the way|in the (?:mail|post)|posted|mailed|issued)~',
      '~(?:payment|remittance) (?:done|completed|made|sent|on (?:its|the) way)~|^(?:bill pay, ?)?paid~',
      '~(?:attached|enclosed|please find|here is|see).{0,30}(?:the |our )?(?:proof of payment|payment (?:confirmation|advice|slip|receipt|proof)|remittance(?: advice| slip)?|swift (?:copy|confirmation)|bank confirmation)~',
      '~(?:left|debited from|deducted from|cleared) our (?:bank )?account~|~settled (?:on|in|by|last|via|this)~',
      '^(?:just |already )?(?:sent|made|transferred|wired|mailed|issued) (?:you )?(?:the|your|this|a|our|that)(?: \\p{L}{1,20})? (?:payment|transfer|wire|check|cheque|funds|money)',
      '~(?:check|cheque|payment|transfer|wire)(?: has| have)? (?:cleared|went (?:out|through)|gone (?:out|through))~',
      '~(?:check|cheque|payment|transfer|wire)~(?: \\S{1,30}){1,6}? (?:went out|has gone out|was mailed|is in the (?:mail|post))~',
      "~payment~.{0,60}~(?:we|i)(?: have|[’']ve)?(?: already| just)? (?:sent|made|initiated) it~",
      '~paid (?:on|by|via|it|them|this|that|in full|last|the|your|all|in|today|yesterday|already)~',
      '~(?:transaction|transfer|payment|wire) (?:is |was |has been )?(?:now |already )?(?:complete|completed|executed|done|confirmed|successful)~',
    ],
    not: [
      '~(?:will|shall|would|should(?! (?:have (?:already )?(?:received|got|arrived)|already|be with|be in|now))|may|might|can|could|going to|to be|get|gets|getting|being|plan(?:ned|ning)?|expect|hope|not yet|twice|have you|has it|was it|did you|were you|has this|please confirm|in order to|they owe|customer has|asking|asked)~',
      '~paid by~.{0,15}~(?:next|tomorrow|end)',
    ],
  },
  {
    intent: 'promise_to_pay',
    if: `(?:[’']ll|~(?:will|shall|going to|am to|plan(?:ning)? to|intend to|expect to|aim(?:ing)? to|hope to|able to|are to|want to|committed to|commit to|promise to))(?: be| have| now| then| also| definitely| certainly| gladly| promptly| try to| get| both| all| you| be able to| make sure to| only be able to){0,3} (?:\\p{L}{1,20} )?${PAY}~.{0,80}`,
    not: [
      `~(?:${PAY}|process|send|clear|release|arrange|schedule|proceed with) (?:the |your |a |an |this )?(?:order|request|application|contract|file|meeting|call|documents?|goods|delivery|shipment|copy|copies|email|report|statement|updated?|revised|corrected)~`,
      "~(?:you|they|customer|client)(?:[’']ll| will| shall) (?:\\p{L}{1,20} )?(?:pay|settle|remit|transfer)",
      '~(?:send|sending) (?:you |us |over )?(?:the |a |an |your )?(?:signed|new|updated|invoice|po|purchase)',
    ],
  },
  {
    intent: 'promise_to_pay',
    if: "(?:~(?:will|shall|going to|should be able to)|[’']ll) (?:\\p{L}{1,20} )?(?:get|have) (?:this|it|them|that|these|the \\p{L}{1,20}|your \\p{L}{1,20}|both|everything)(?: \\p{L}{1,20})? (?:paid|settled|sorted|processed|cleared|transferred|released|over to you)~",
    not: '~(?:order|contract|documents?|delivery)~',
  },
  {
    intent: 'promise_to_pay',
    if: `(?:[’']ll|~(?:will|shall|should|to|going to|can|expected to|due to|set to))(?: now| then| all| both| also| definitely| certainly)? (?:be|get) (?:made|paid|settled|remitted|transferred|wired|sent out|processed|released|cleared|included|completed|done|disbursed|issued|executed|mailed|in (?:the|our|this|next|your)|part of|with you|in your)~`,
    not: [
      '~(?:order|contract|documents?|goods|shipment|delivery|application|statement|meeting|credit note|po|report) (?:will|shall|should|to)~',
      '~(?:needs?|has|have|ought|supposed|meant|was|were) to be~',
      '~(?:should|could|would|to) (?:be|have been) (?:paid|settled|made) (?:by you|within|to us)',
      '~to be paid (?:by you|to us)',
    ],
  },
  {
    intent: 'promise_to_pay',
    if: `~(?:payment|${INVOICE}|it|this|these|they|which|that|remittance|transfer|wire|cheque|check|funds)(?: \\S{1,30}){0,6}? (?:is|are|has been|have been|was|were|being|been)(?: now| already| all| both| currently| also)? (?:scheduled|approved|planned|due|queued|booked|submitted|released|included|set|lined up|earmarked|on (?:the|our|this|next)|in (?:the|our|this|next)|foreseen|expected|in process|being processed|processing|arranged|pending approval|set up|authori[sz]ed|cleared)~(?: \\S{1,30}){0,3}? (?:for (?:payment|pay|processing|release|the|our|next|this|(?:mon|tue|wed|thu|fri)\\p{L}{0,15}|\\d[\\d/.-]{0,9})|payment|run|batch|to (?:be )?(?:pay|paid|go)|in (?:the|our|this|next)|by|on|next|this|tomorrow|today)~`,
    not: '~(?:overdue|past due|order|please|was due|is due (?:on|by)|are due (?:on|by)|were due)~',
  },
  {
    intent: 'promise_to_pay',
    if: [
      '^(?:will |is |are |has been |already |now |all |both |this is |it is )?(?:schedul(?:e|ed)|submitt(?:ed|ing)|approved|queued|set up|processing|processed|released|sent) (?:it |this |them )?(?:for|to) (?:payment|pay|finance|ap)~',
      '~(?:approved|scheduled|submitted|released|passed|cleared|booked|earmarked|lined up|put|sent) (?:it |this |them |your invoice |the invoice |both )?(?:for|through for|forward for) (?:payment|pay)~',
      '~(?:allow|give)(?: for| us| it)?(?: up to| about| another| a further| at least)? (?:\\d{1,3}|a (?:couple|few)|two|three|five|seven|ten|fourteen)(?: more| working| business| further)?(?: of)?(?: more| working| business)? (?:days|weeks)',
      '~give it (?:a (?:couple|few)|another)',
      '~(?:payment|it) (?:is|are) (?:coming|going out|on its way|due to go out|going through)',
      '~(?:payment run|pay run|payment batch|cheque run|check run)~.{0,60}',
      '~(?:next|upcoming|coming|following) (?:\\p{L}{1,20} )?(?:batch|run|cycle|round)~',
      "(?:~(?:are|am|is|currently)|[’']re|[’']m) (?:now |currently |already )?(?:processing|preparing|arranging|releasing|sending|making|paying|transferring|initiating|settling)~.{0,20}~(?:payment|invoice|transfer|it|this|these|balance|bill)",
      '~(?:make sure|ensure|see to it)~.{0,40}~(?:paid|settled|processed|transferred)~',
      '~takes?~.{0,25}~(?:days|weeks)~.{0,50}~(?:payment|paid|process|funds|transfer|receive)',
      '~(?:you|your (?:account|bank)) (?:should|will|can expect to|ought to)(?: then| also)? (?:receive|have|see|get|be paid|expect)~.{0,30}~(?:payment|funds|money|it|transfer|amount|cheque|check|by|on|within|tomorrow|next|this)~',
      '~(?:expect|anticipate) (?:the |our |your |to )?(?:payment|pay|funds|to receive|to have (?:it|this)|transfer)~',
      '~(?:payment|funds|money|transfer|cheque|check) (?:will|should|shall) (?:follow|arrive|reach|go out|be|leave|clear|come|hit|land)~',
      "~(?:if|should) you (?:do not|don[’']t|have not|haven[’']t|not) (?:yet )?(?:receive|received|see|get|got) (?:it|the payment|payment|this|the funds|the money|anything)~.{0,50}",
      '~(?:notif(?:y|ied)|told|ask(?:ed)?|instruct(?:ed)?|remind(?:ed)?) (?:our |the |my )?(?:finance|operations|accounts?(?: payable)?|treasury|ap|payments?|accounting)(?: team| department| colleagues)? to (?:pay|settle|process|release|make|arrange|expedite)~',
    ],
    not: [
      '~(?:order|delivery|shipment|goods|invoice (?:by|on|tomorrow)|next payment run\\?|you missed)~.{0,20}(?:by|on)? ?$',
      '~receive (?:the |your |an? |this )?(?:invoice|goods|order|statement|copy|corrected|delivery)',
    ],
  },
  {
    intent: 'promise_to_pay',
    if: [
      "(?:[’']ll|~(?:will|shall|going to|plans? to|planning to|expects? to|intends? to|aims? to|hopes? to|count on|rely on|due to))~.{0,60}~(?:pay|paid|payment|payments|transfer|transferred|remit|remitted|settle|settled|wire|wired|funds|money|balance|cheque|payout|disbursement)~",
      "~(?:pay|payment|payments|transfer|transaction|remittance|funds|money|balance|amount|cheque|payout|invoice|invoices|remainder|rest|it|this)~.{0,40}(?:[’']ll|~(?:will|shall|should|going to))~.{0,30}~(?:pay|paid|settled|transferred|remitted|wired|released|executed|processed|made|sent|arrive|reach|follow|go out|be with you|included in)~",
      '~(?:asked|instructed|told)~.{0,30}~(?:bank|treasury|finance|accounts)~.{0,20}~(?:to execute|to make|to release|to transfer|to pay|to send)~',
      '~(?:put|entered|passed) (?:in|it in|this in|through) for payment~',
      '^(?:it |this |that |all |both |these |they )?(?:will|should|shall) (?:\\p{L}{2,12} )?(?:go out|be paid|be settled|be with you|follow|be sent out|be transferred|be processed|be released|be in (?:the|our|your))~',
      '~(?:included|added|booked|put|placed|queued) (?:in|to|into|on|with)~.{0,30}~(?:run|batch|payments|cycle|pay list|bills)~',
    ],
    not: [
      "(?:[’']ll|~(?:will|shall|going to))(?: also| now| then| just)? (?:check|look|ask|forward|investigate|review|see|confirm|verify|get back|revert|update|inform|advise|contact|call|need|require|discuss|find|follow|chase|remind|request|be (?:able to )?(?:reviewed|checked|confirmed))~",
      "(?:[’']ll|~(?:will|shall|going to|should|would|could)) (?:let|keep) you~",
      "~(?:you|they|customers?|clients?|debtor)(?:[’']ll| will| shall| should| must| need to| have to) (?:\\p{L}{1,20} )?(?:pay|settle|remit|transfer)~",
      '~(?:order|contract|goods|shipment|delivery|application|statement|meeting|credit note|po|report|copy|copies|details|information)~.{0,20}~(?:will|shall|should|to)~',
      '~(?:to|within) us~|~your payment~.{0,20}~(?:was|is) due~|~transfer(?:red)? (?:to|you to) (?:my|our|another|a different|the (?:right|correct)) (?:colleague|department|team)~',
      '~pay(?:ment)? (?:attention|terms|roll|slip)~|~(?:settle|settled) (?:in|down)~',
    ],
  },
];
