/** Closings that stand on a line of their own above the author's name, by language. Lower case, without the comma. */
export const SIGN_OFFS: Readonly<Record<string, readonly string[]>> = {
  en: ['regards', 'best regards', 'kind regards', 'warm regards', 'many regards', 'warmest regards', 'kindest regards', 'with regards', 'with kind regards', 'with best regards', 'best', 'best wishes', 'all the best', 'yours sincerely', 'yours faithfully', 'sincerely', 'sincerely yours', 'yours truly', 'respectfully', 'cordially', 'cheers', 'thanks', 'many thanks', 'thank you', 'thanks and regards', 'thanks & regards', 'thank you and regards', 'thanks and best regards', 'rgds', 'br', 'kr', 'brgds', 'with thanks'],
  de: ['mit freundlichen grüßen', 'mit freundlichen gruessen', 'mit freundlichen grüssen', 'mit freundlichem gruß', 'freundliche grüße', 'freundliche grüsse', 'viele grüße', 'viele grüsse', 'beste grüße', 'beste grüsse', 'liebe grüße', 'herzliche grüße', 'schöne grüße', 'mfg', 'vg', 'lg', 'hochachtungsvoll', 'mit besten grüßen', 'mit lieben grüßen', 'grüße', 'gruß', 'freundlicher gruß', 'besten gruß'],
  fr: ['cordialement', 'bien cordialement', 'très cordialement', 'sincères salutations', 'salutations distinguées', 'meilleures salutations', 'bien à vous', 'cdlt', 'cdt', 'respectueusement', 'bonne journée', 'bonne réception', 'avec mes salutations distinguées'],
  es: ['saludos', 'un saludo', 'saludos cordiales', 'atentamente', 'un cordial saludo', 'cordialmente', 'muchas gracias', 'gracias', 'reciba un cordial saludo', 'atte', 'le saluda atentamente'],
  it: ['cordiali saluti', 'distinti saluti', 'saluti', 'un cordiale saluto', 'cordialmente', 'grazie', 'grazie e cordiali saluti', 'buona giornata', 'in attesa di riscontro', 'migliori saluti'],
  pt: ['atenciosamente', 'cumprimentos', 'com os melhores cumprimentos', 'melhores cumprimentos', 'abraço', 'abraços', 'obrigado', 'obrigada', 'cordialmente', 'att', 'grato', 'grata', 'com os meus melhores cumprimentos'],
  nl: ['met vriendelijke groet', 'met vriendelijke groeten', 'vriendelijke groeten', 'hartelijke groet', 'hartelijke groeten', 'mvg', 'groeten', 'groet', 'hoogachtend', 'bedankt', 'vriendelijke groet'],
  pl: ['z poważaniem', 'z powazaniem', 'pozdrawiam', 'pozdrawiam serdecznie', 'z wyrazami szacunku', 'serdecznie pozdrawiam', 'dziękuję', 'pozdrowienia'],
  sv: ['med vänlig hälsning', 'med vänliga hälsningar', 'vänliga hälsningar', 'vänligen', 'hälsningar', 'mvh', 'bästa hälsningar', 'tack'],
  ja: ['以上', 'よろしくお願いいたします', '以上、よろしくお願いいたします', '以上、よろしくお願い致します', '敬具', '以上です', 'よろしくお願い致します'],
  da: ['med venlig hilsen', 'venlig hilsen', 'mvh', 'de bedste hilsner', 'hilsen'],
  no: ['med vennlig hilsen', 'vennlig hilsen', 'mvh', 'hilsen'],
  fi: ['ystävällisin terveisin', 'terveisin', 't'],
  cs: ['s pozdravem', 's přátelským pozdravem', 'děkuji'],
};
