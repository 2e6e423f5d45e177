/** What clients write above a quoted original and above a forwarded message, by language. Lower case, without dashes. */
export const ORIGINAL_MESSAGE: Readonly<Record<string, readonly string[]>> = {
  en: ['original message', 'original email', 'original appointment', 'reply message', 'previous message', 'original e-mail'],
  de: ['ursprüngliche nachricht', 'originalnachricht', 'original-nachricht', 'ursprüngliche mitteilung', 'original nachricht', 'originaltermin'],
  fr: ['message d’origine', "message d'origine", 'message original', 'message initial', 'rendez-vous d’origine'],
  es: ['mensaje original', 'correo original', 'cita original'],
  it: ['messaggio originale', 'messaggio original', 'messaggio precedente'],
  pt: ['mensagem original', 'mensagem de origem'],
  nl: ['oorspronkelijk bericht', 'origineel bericht', 'oorspronkelijke bericht', 'originele bericht'],
  pl: ['wiadomość oryginalna', 'oryginalna wiadomość', 'treść oryginalnej wiadomości', 'wiadomosc oryginalna'],
  sv: ['ursprungligt meddelande', 'originalmeddelande', 'ursprungligt e-postmeddelande'],
  ja: ['元のメッセージ', 'オリジナルメッセージ', '元のメール'],
  da: ['oprindelig meddelelse', 'oprindelig besked', 'original meddelelse', 'original besked'],
  no: ['opprinnelig melding', 'original melding'],
  fi: ['alkuperäinen viesti'],
  cs: ['původní zpráva', 'původní e-mail'],
  sk: ['pôvodná správa'],
  hu: ['eredeti üzenet'],
  ro: ['mesaj original', 'mesajul original', 'mesaj inițial'],
  tr: ['orijinal ileti', 'orijinal mesaj', 'özgün ileti'],
  el: ['αρχικό μήνυμα'],
  ru: ['исходное сообщение', 'оригинальное сообщение'],
  uk: ['вихідне повідомлення', 'оригінальне повідомлення'],
  zh: ['原始邮件', '原始郵件', '邮件原件', '原邮件', '原始訊息'],
  ko: ['원본 메시지', '원본 메일'],
};

export const FORWARDED_MESSAGE: Readonly<Record<string, readonly string[]>> = {
  en: ['forwarded message', 'begin forwarded message', 'forwarded mail', 'forwarded by', 'original message follows', 'start of forwarded message'],
  de: ['weitergeleitete nachricht', 'anfang der weitergeleiteten nachricht', 'weitergeleitete e-mail', 'weitergeleitet von'],
  fr: ['message transféré', 'début du message transféré', 'début du message réexpédié', 'message transfere', 'forwarded message'],
  es: ['mensaje reenviado', 'inicio del mensaje reenviado', 'correo reenviado'],
  it: ['messaggio inoltrato', 'inizio messaggio inoltrato', 'inizio del messaggio inoltrato'],
  pt: ['mensagem encaminhada', 'mensagem reencaminhada', 'início da mensagem reencaminhada', 'início da mensagem encaminhada'],
  nl: ['doorgestuurd bericht', 'begin doorgestuurd bericht', 'doorgezonden bericht'],
  pl: ['przekazana wiadomość', 'wiadomość przekazana dalej', 'wiadomość przesłana dalej', 'początek przekazywanej wiadomości', 'treść przekazanej wiadomości'],
  sv: ['vidarebefordrat meddelande', 'vidarebefordrat brev', 'vidarebefordrat mejl'],
  ja: ['転送されたメッセージ', '転送メッセージ', '転送されたメール', 'forwarded message'],
  da: ['videresendt besked', 'videresendt meddelelse', 'start på videresendt besked'],
  no: ['videresendt melding', 'videresendt e-post', 'begynnelse på videresendt melding'],
  fi: ['välitetty viesti', 'edelleenlähetetty viesti', 'välitetty viesti alkaa'],
  cs: ['přeposlaná zpráva', 'začátek přeposlané zprávy'],
  hu: ['továbbított üzenet', 'továbbított levél'],
  ro: ['mesaj redirecționat', 'mesaj redirectionat'],
  tr: ['iletilen mesaj', 'yönlendirilmiş ileti', 'iletilmiş ileti'],
  ru: ['пересылаемое сообщение', 'пересланное сообщение', 'начало переадресованного сообщения'],
  uk: ['переслане повідомлення', 'пересилається повідомлення'],
  zh: ['转发的邮件', '转发邮件信息', '轉寄郵件', '转发邮件', '已转发邮件'],
  ko: ['전달된 메일', '전달된 메시지', '전달 메시지'],
};

/** Prefixes of a forward's subject, lower case, without the colon. */
export const FORWARD_PREFIXES: readonly string[] = [
  'fw', 'fwd', 'wg', 'tr', 'rv', 'i', 'enc', 'encaminhado', 'doorst', 'pd', 'vb', 'vs', 'vl', 'videresendt', 'transféré', 'transfert', 'reenv', 'rif', 'inoltra', 'továbbítás', 'ilt', '转发', '轉寄', '転送', '전달', 'doorsturen', 'vidarebefordrat', 'weitergeleitet',
];

/** Prefixes of a reply's subject, lower case, without the colon. */
export const REPLY_PREFIXES: readonly string[] = [
  're', 'aw', 'antw', 'sv', 'vs', 'odp', 'r', 'rif', 'res', 'ref', 'réf', 'rép', 'antwort', '回复', '回覆', '返信', '답장', 'vá', 'ynt', 'bls', 'atb', 'απ', 'rv',
];
