/** Words of the line that a client writes above a quotation ("On … wrote:"), by language. Lower case. */
export const WROTE: Readonly<Record<string, readonly string[]>> = {
  en: ['wrote', 'writes', 'said'],
  de: ['schrieb', 'geschrieben', 'schreibt'],
  fr: ['a écrit', 'écrit', 'écrivait'],
  es: ['escribió', 'escribio', 'escribe', 'escribiste'],
  it: ['ha scritto', 'scritto', 'scrive'],
  pt: ['escreveu', 'escreve'],
  nl: ['schreef', 'geschreven', 'heeft het volgende geschreven'],
  pl: ['pisze', 'napisał', 'napisała', 'napisał(a)', 'napisał/a', 'napisano'],
  sv: ['skrev'],
  ja: ['のメッセージ', 'のメール', 'さんは書きました', 'が書きました', 'wrote'],
  da: ['skrev', 'skrev følgende'],
  no: ['skrev'],
  fi: ['kirjoitti'],
  cs: ['napsal', 'napsala', 'napsal(a)', 'píše'],
  sk: ['napísal', 'napísala', 'napísal(a)'],
  hu: ['írta', 'ezt írta'],
  ro: ['a scris', 'scris'],
  tr: ['yazdı', 'şunu yazdı', 'şunları yazdı'],
  el: ['έγραψε'],
  hr: ['napisao', 'napisala', 'je napisao/la'],
  ru: ['написал', 'написала', 'написал(а)', 'пишет', 'писал', 'писал(а)'],
  uk: ['пише', 'написав', 'написала', 'писав'],
  zh: ['写道', '寫道', '写入', '写道'],
  ko: ['작성', '님이 작성', '썼습니다'],
  vi: ['đã viết'],
  ca: ['va escriure', 'ha escrit'],
};

/** Words that such a line begins with. */
export const WROTE_LEADS: readonly string[] = [
  'on', 'at', 'am', 'le', 'el', 'il', 'il giorno', 'in data', 'em', 'no dia', 'a', 'op', 'den', 'dne', 'dňa', 'dnia', 'w dniu',
  'pe', 'στις', 'la', 'vào', 'ngày', '在', '于', '於', 'tarihinde', 'à', 'il', 'do', 'ons', 'tors', 'fre', 'lör', 'sön', 'mån', 'tis',
  'man', 'lør', 'søn', 'tir', 'ma', 'ti', 'ke', 'to', 'la', 'su', 'пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс', 'нд',
  'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'lun', 'mar', 'mer', 'jeu', 'ven', 'sam', 'dim',
];
