/**
 * How days are named in mail, by language. Each row is what it means and a pattern in which {wd} stands for a weekday, {mon} for a month,
 * {d} for a day of the month, {y} for a year that may be missing, {n} for a number in digits or words, and ~ for a word's edge.
 * Meanings: `+0` days from the day of sending; `coming`, `nextWeek`, `last` weekdays; `days`, `business`, `weeks`, `months` from now, `ago`,
 * `weeksAgo`; `endOf…`, `mid…`; `date`, `dateMonthFirst`; `dayOfMonth`; `isoWeek`. Earlier rows win where two begin at the same place.
 */
import type { CalendarLanguage } from './calendar.ts';

export type DateMeaning =
  | '+0' | '+1' | '+2' | '-1' | '-2' | 'coming' | 'nextWeek' | 'last' | 'days' | 'business' | 'weeks' | 'months' | 'ago' | 'weeksAgo'
  | 'endOfWeek' | 'endOfNextWeek' | 'endOfMonth' | 'endOfNextMonth' | 'endOfYear' | 'endOfQuarter' | 'endOfNamedMonth' | 'midMonth' | 'midNextMonth'
  | 'date' | 'dateMonthFirst' | 'dayOfMonth' | 'isoWeek';

export const DATE_WORDS: Readonly<Record<CalendarLanguage, readonly (readonly [DateMeaning, string])[]>> = {
  en: [
    ['+2', '~day after tomorrow~'], ['+1', '~(?:tomorrow|tmrw)~'], ['+0', '~(?:today|tonight|this (?:morning|afternoon|evening)|end of (?:the )?day|eod|cob)~'], ['-2', '~day before yesterday~'], ['-1', '~yesterday~'],
    ['endOfNextWeek', '~(?:(?:end of|late|during|sometime|later) )?(?:the )?next week(?! (?:on )?(?:mon|tue|wed|thu|fri))~'], ['endOfNextWeek', '~(?:the )?(?:following|coming) week~'],
    ['endOfWeek', '~(?:end of |later |late |during )?(?:the|this) (?:current )?week(?! of)~'], ['endOfWeek', '~(?:week[ -]?end|eow)~'],
    ['endOfNextMonth', '~(?:(?:the )?end of |late )?next month~'], ['midNextMonth', '~mid(?:dle)?(?: of)?[ -]next month~'],
    ['endOfMonth', '~(?:(?:the )?end of |late |later )(?:the |this )?(?:current )?month~'], ['endOfMonth', '~(?:month[ -]?end|eom|this month)~'], ['midMonth', '~mid(?:dle)?(?: of)?[ -](?:the |this )?month~'],
    ['endOfNamedMonth', '~(?:end of|late) {mon}~{y}'], ['endOfYear', '~(?:the )?end of (?:the |this )?year~|~year[ -]?end~'], ['endOfQuarter', '~(?:the )?end of (?:the |this )?quarter~|~quarter[ -]?end~'],
    ['nextWeek', '~next (?:week )?(?:on )?{wd}~'], ['nextWeek', '~{wd} (?:of )?next week~'], ['last', '~(?:last|past|previous) {wd}~'], ['coming', '~(?:(?:this|coming|on|by) )?(?:coming )?{wd}~(?!,? ?(?:the )?\\d)'],
    ['business', '~{n} (?:business|working|banking) days~(?! ago)'], ['ago', '~{n} days? ago~'], ['weeksAgo', '~{n} weeks? ago~'], ['days', '~{n}[ -]days?~'], ['weeks', '~{n} weeks?~'], ['months', '~{n} months?~'],
    ['isoWeek', '~(?:week|wk|cw)\\s?(?:no\\.? ?)?{d}~'], ['date', '~{d}(?: of)? {mon}~{y}'], ['dateMonthFirst', '~{mon}~\\.? {d}{y}'], ['dayOfMonth', '~(?:the|on|by) {d}(?:st|nd|rd|th)~'], ['dayOfMonth', '~{d}(?:st|nd|rd|th)~'],
  ],
  de: [
    ['+2', '~übermorgen~'], ['+1', '~(?:morgen|morgigen?)~(?! (?:früh )?kommend)'], ['+0', '~(?:heute|heutigen?)~'], ['-2', '~vorgestern~'], ['-1', '~(?:gestern|gestrigen?)~'],
    ['nextWeek', '~(?:nächste|kommende) woche (?:am )?{wd}~'], ['nextWeek', '~{wd} (?:nächster|kommender|der nächsten|der kommenden) woche~'], ['endOfNextWeek', '~(?:(?:bis )?(?:zum )?ende (?:der )?|im laufe der |anfang )?(?:nächster|nächste|nächsten|kommender|kommende|kommenden) woche~'],
    ['endOfWeek', '~(?:(?:bis )?(?:zum )?ende (?:der |dieser )?woche|wochenende|diese woche|dieser woche|ende der laufenden woche)~'],
    ['endOfNextMonth', '~(?:ende (?:des )?)?(?:nächsten|kommenden|nächster|kommender) monats?~'], ['midNextMonth', '~mitte (?:des )?(?:nächsten|kommenden) monats~'],
    ['endOfMonth', '~(?:ende (?:des |dieses |diesen )?(?:laufenden )?monats?|monatsende|ultimo|diesen monat)~'], ['midMonth', '~(?:mitte (?:des |dieses )?monats?|monatsmitte)~'],
    ['endOfNamedMonth', '~ende {mon}~{y}'], ['endOfYear', '~(?:ende des jahres|jahresende|ende dieses jahres)~'], ['endOfQuarter', '~(?:ende des quartals|quartalsende)~'],
    ['last', '~(?:letzten|vergangenen|vorigen) {wd}~'], ['coming', '~(?:(?:am|bis|bis zum|diesen|kommenden|nächsten|kommender|nächster) )?(?:kommenden |nächsten )?{wd}~(?!,? (?:den )?\\d)'],
    ['ago', '~vor {n} tagen~'], ['weeksAgo', '~vor {n} wochen?~'], ['business', '~{n} (?:werktagen?|werktage|arbeitstagen?|bankarbeitstagen?|banktagen?)~'], ['days', '~{n} (?:tagen?|kalendertagen?)~'], ['weeks', '~{n} wochen?~'], ['months', '~{n} monaten?~'],
    ['isoWeek', '~(?:kw|kalenderwoche)\\s?{d}~'], ['date', '~{d}\\.? ?{mon}~{y}'], ['dayOfMonth', '~(?:am|bis|zum|bis zum|den) {d}\\.(?!\\d)'],
  ],
  fr: [
    ['+2', '~après[- ]demain~'], ['+1', '~demain~'], ['+0', "~(?:aujourd[’']hui|ce jour|ce matin|cet après-midi|ce soir)~"], ['-2', '~avant[- ]hier~'], ['-1', '~hier~'],
    ['nextWeek', '~{wd} de la semaine prochaine~'], ['endOfNextWeek', '~(?:(?:la )?fin (?:de )?|courant |dans )?(?:la )?semaine prochaine~'], ['endOfWeek', '~(?:(?:la )?fin (?:de )?(?:la |cette )?semaine|cette semaine)~'],
    ['endOfNextMonth', '~(?:(?:la )?fin (?:du )?|dans |courant )?(?:le )?mois prochain~'], ['endOfMonth', '~(?:(?:la )?fin (?:du |de ce )?mois|ce mois-ci|ce mois|en fin de mois)~'], ['midMonth', '~(?:mi-mois|milieu du mois)~'],
    ['endOfNamedMonth', '~fin {mon}~{y}'], ['endOfYear', "~fin (?:de l[’']|d[’'])?année~"], ['endOfQuarter', '~fin (?:du |de )?trimestre~'],
    ['last', '~{wd} (?:dernier|passé)~'], ['coming', "~(?:ce |le |d[’']ici )?{wd}(?: prochain| qui vient)?~(?! \\d)"],
    ['ago', '~il y a {n} jours?~'], ['weeksAgo', '~il y a {n} semaines?~'], ['business', '~{n} jours? (?:ouvrés|ouvrables)~'], ['days', '~{n} jours?~'], ['weeks', '~{n} semaines?~'], ['months', '~{n} mois~'],
    ['isoWeek', '~(?:semaine|sem\\.?|s)\\s?{d}~'], ['date', '~{d}(?:er)? {mon}~{y}'], ['dayOfMonth', '~(?:le|au|du) {d}(?:er)?~(?!\\s?(?:%|€|eur|jours?|h\\d))'],
  ],
  es: [
    ['+2', '~pasado mañana~'], ['+0', '~(?:hoy|esta mañana|esta tarde)~'], ['-1', '~ayer~'], ['-2', '~anteayer~'], ['+1', '~(?<!esta |la |por la )mañana~'],
    ['nextWeek', '~{wd} de la (?:próxima semana|semana que viene)~'], ['endOfNextWeek', '~(?:final(?:es)? de |durante )?(?:la )?(?:próxima semana|semana que viene|semana próxima)~'], ['endOfWeek', '~(?:(?:fin(?:al)?(?:es)?) de (?:la |esta )?semana|esta semana)~'],
    ['endOfNextMonth', '~(?:fin(?:al)?(?:es)? (?:de |del ))?(?:el )?(?:próximo mes|mes que viene|mes próximo)~'], ['endOfMonth', '~(?:fin(?:al)?(?:es)? (?:de |del |de este )mes|este mes)~'], ['midMonth', '~(?:mediados|mitad) (?:de |del )mes~'],
    ['endOfNamedMonth', '~fin(?:al)?(?:es)? de {mon}~{y}'], ['endOfYear', '~fin(?:al)?(?:es)? de(?:l)? año~'], ['endOfQuarter', '~fin(?:al)?(?:es)? de(?:l)? trimestre~'],
    ['last', '~{wd} pasado~'], ['last', '~pasado {wd}~'], ['coming', '~(?:(?:el|este|próximo|el próximo|este próximo) )?{wd}(?: próximo| que viene)?~(?!,? \\d)'],
    ['ago', '~hace {n} días?~'], ['weeksAgo', '~hace {n} semanas?~'], ['business', '~{n} días? (?:hábiles|laborables|laborales)~'], ['days', '~{n} días?~'], ['weeks', '~{n} semanas?~'], ['months', '~{n} mes(?:es)?~'],
    ['isoWeek', '~semana {d}~'], ['date', '~{d} (?:de )?{mon}~(?: del?)?{y}'], ['dayOfMonth', '~(?:el )?día {d}~'], ['dayOfMonth', '~(?:el|al|del) {d}~(?!\\s?(?:%|€|eur|días?))'],
  ],
  it: [
    ['+2', '~dopodomani~'], ['+1', '~domani~'], ['+0', '~(?:oggi|in giornata|stamattina|odierna|data odierna)~'], ['-2', "~l[’']altro ieri~"], ['-1', '~ieri~'],
    ['nextWeek', '~{wd} della (?:prossima settimana|settimana prossima)~'], ['endOfNextWeek', '~(?:fine |entro |nel corso della )?(?:la )?(?:prossima settimana|settimana prossima)~'], ['endOfWeek', '~(?:fine (?:della )?settimana|questa settimana|fine settimana)~'],
    ['endOfNextMonth', '~(?:(?:la )?fine (?:del )?)?(?:il )?(?:prossimo mese|mese prossimo)~'], ['endOfMonth', '~(?:(?:la )?fine (?:del |di questo )?mese|fine mese|questo mese)~'], ['midMonth', '~(?:metà mese|metà del mese)~'],
    ['endOfNamedMonth', '~(?:la )?fine (?:di )?{mon}~{y}'], ['endOfYear', "~fine (?:dell[’'])?anno~"], ['endOfQuarter', '~fine trimestre~'],
    ['last', '~(?:{wd} scorso|scorso {wd})~'], ['coming', '~{wd}(?: prossimo)?~(?! \\d)'], ['coming', '~prossimo {wd}~'],
    ['ago', '~{n} giorni fa~'], ['weeksAgo', '~{n} settimane? fa~'], ['business', '~{n} giorni (?:lavorativi|bancari)~'], ['days', '~{n} (?:giorni|gg)~'], ['weeks', '~{n} settimane?~'], ['months', '~{n} mes[ei]~'],
    ['isoWeek', '~settimana (?:n\\. ?)?{d}~'], ['date', '~{d}°? {mon}~{y}'], ['dayOfMonth', "~(?:il|al|del|giorno|il giorno|entro il) {d}~(?!\\s?(?:%|€|eur|giorni))"],
  ],
  pt: [
    ['+2', '~depois de amanhã~'], ['+1', '~amanhã~'], ['+0', '~(?:hoje|esta manhã|esta tarde)~'], ['-2', '~anteontem~'], ['-1', '~ontem~'],
    ['nextWeek', '~{wd} da (?:próxima semana|semana que vem)~'], ['endOfNextWeek', '~(?:(?:o )?final da |(?:o )?fim da |durante a )?(?:a |na )?(?:próxima semana|semana que vem|semana seguinte)~'], ['endOfWeek', '~(?:(?:final|fim) (?:da|desta) semana|esta semana|nesta semana)~'],
    ['endOfNextMonth', '~(?:(?:final|fim) do )?(?:próximo mês|mês que vem)~'], ['endOfMonth', '~(?:(?:final|fim) (?:do|deste) mês|este mês|neste mês)~'], ['midMonth', '~(?:meio|meados) do mês~'],
    ['endOfNamedMonth', '~(?:final|fim) de {mon}~{y}'], ['endOfYear', '~(?:final|fim) do ano~'], ['endOfQuarter', '~(?:final|fim) do trimestre~'],
    ['last', '~{wd} passad[ao]~'], ['last', '~(?:passad[ao]|últim[ao]) {wd}~'], ['coming', '~(?:(?:na |até )?(?:próxim[ao] )?){wd}(?: que vem)?~(?!,? \\d)'],
    ['ago', '~há {n} dias~'], ['weeksAgo', '~há {n} semanas?~'], ['business', '~{n} dias úteis~'], ['days', '~{n} dias?~'], ['weeks', '~{n} semanas?~'], ['months', '~{n} m(?:ês|eses)~'],
    ['isoWeek', '~semana {d}~'], ['date', '~{d}º? (?:de )?{mon}~(?: de)?{y}'], ['dayOfMonth', '~(?:o |no )?dia {d}~'],
  ],
  nl: [
    ['+2', '~overmorgen~'], ['+1', '~morgen~'], ['+0', '~(?:vandaag|heden|vanmiddag|vanochtend)~'], ['-2', '~eergisteren~'], ['-1', '~gisteren~'],
    ['nextWeek', '~(?:{wd} (?:van )?volgende week|volgende week {wd})~'], ['endOfNextWeek', '~(?:(?:het )?(?:eind|einde) (?:van )?)?(?:de )?(?:volgende|komende|aankomende) week~'], ['endOfWeek', '~(?:(?:het )?(?:eind|einde) (?:van )?(?:de |deze )?week|deze week|weekend)~'],
    ['endOfNextMonth', '~(?:(?:het )?(?:eind|einde) (?:van )?)?(?:de )?(?:volgende|komende) maand~'], ['endOfMonth', '~(?:(?:het )?(?:eind|einde) (?:van )?(?:de |deze )?maand|maandeinde|deze maand)~'], ['midMonth', '~(?:medio|midden) (?:van )?(?:de |deze )?maand~'],
    ['endOfNamedMonth', '~(?:eind|einde) {mon}~{y}'], ['endOfYear', '~(?:eind|einde) (?:van )?(?:het )?jaar~'], ['endOfQuarter', '~(?:eind|einde) (?:van )?(?:het )?kwartaal~'],
    ['last', '~(?:afgelopen|vorige) {wd}~'], ['coming', '~(?:(?:op|aanstaande|komende|deze|volgende|a\\.s\\.) )?{wd}(?: aanstaande| a\\.s\\.)?~(?! \\d)'],
    ['ago', '~{n} dagen geleden~'], ['weeksAgo', '~{n} weken geleden~'], ['business', '~{n} (?:werkdagen|werkdag|bankdagen)~'], ['days', '~{n} (?:dagen|dag)~'], ['weeks', '~{n} (?:weken|week)~'], ['months', '~{n} maand(?:en)?~'],
    ['isoWeek', '~week {d}~'], ['date', '~{d} {mon}~{y}'], ['dayOfMonth', '~(?:de|op de|voor de) {d}(?:e|de|ste)~'],
  ],
  pl: [
    ['+2', '~pojutrze~'], ['+1', '~jutr(?:o|zejszym|a)~'], ['+0', '~(?:dziś|dzisiaj|dzisiejszym|w dniu dzisiejszym)~'], ['-2', '~przedwczoraj~'], ['-1', '~wczoraj~'],
    ['nextWeek', '~{wd} (?:w )?(?:przyszłym|następnym) tygodniu~'], ['endOfNextWeek', '~(?:(?:do )?końca |w )?(?:przyszłego|następnego|przyszłym|następnym) tygodni(?:a|u)~'], ['endOfWeek', '~(?:(?:do )?końca (?:tego |bieżącego )?tygodnia|w tym tygodniu|koniec tygodnia)~'],
    ['endOfNextMonth', '~(?:(?:do )?końca |w )?(?:przyszłego|następnego|przyszłym|następnym) miesiąc(?:a|u)~'], ['endOfMonth', '~(?:(?:do |z |na )?(?:końca|koniec|końcem) (?:tego |bieżącego )?miesiąca|w tym miesiącu)~'], ['midMonth', '~(?:do )?połowy miesiąca~'],
    ['endOfNamedMonth', '~(?:do )?(?:końca|koniec|końcem) {mon}~{y}'], ['endOfYear', '~(?:do )?końca roku~'], ['endOfQuarter', '~(?:do )?końca kwartału~'],
    ['last', '~(?:zeszły|ubiegły|zeszłą|ubiegłą|ostatni) {wd}~'], ['coming', '~(?:(?:w|we|do|na) )?(?:najbliższy |najbliższą |przyszły |przyszłą |ten |tę |tą )?{wd}~(?! \\d)'],
    ['ago', '~{n} dni temu~'], ['weeksAgo', '~{n} tygodni(?:e)? temu~'], ['business', '~{n} dni (?:roboczych|robocze)~'], ['days', '~{n} dni(?:a)?~'], ['weeks', '~{n} tygodni(?:e|a)?~'], ['months', '~{n} miesi(?:ące|ęcy)~'],
    ['isoWeek', '~(?:tydzień|tygodniu|tygodnia) {d}~'], ['date', '~{d} {mon}~{y}'], ['dayOfMonth', '~(?:do|dnia|w dniu) {d}(?:-go|\\.)?~(?!\\s?(?:dni|%|zł|[./-]))'],
  ],
  sv: [
    ['+2', '~i övermorgon~'], ['+1', '~i ?morgon~'], ['+0', '~(?:i ?dag|idag|i eftermiddag|i kväll)~'], ['-2', '~i förrgår~'], ['-1', '~i ?går~'],
    ['nextWeek', '~(?:på )?{wd} nästa vecka~'], ['endOfNextWeek', '~(?:(?:i )?slutet (?:av|på) |under )?nästa vecka~'], ['endOfWeek', '~(?:(?:i )?slutet (?:av|på) (?:denna |den här )?veckan?|denna vecka|den här veckan|veckoslut(?:et)?)~'],
    ['endOfNextMonth', '~(?:(?:i )?slutet (?:av|på) |under )?nästa månad~'], ['endOfMonth', '~(?:(?:i |vid )?slutet (?:av|på) (?:denna |den här )?månaden?|månadsskiftet|denna månad|den här månaden|månadens slut)~'], ['midMonth', '~mitten av (?:månaden|denna månad)~'],
    ['endOfNamedMonth', '~(?:i )?slutet (?:av|på) {mon}~{y}'], ['endOfYear', '~(?:årsskiftet|slutet av året)~'], ['endOfQuarter', '~slutet av kvartalet~'],
    ['nextWeek', '~nästa {wd}~'], ['last', '~(?:i {wd}s|förra {wd})~'], ['coming', '~(?:(?:på|nu på|kommande|senast på|senast) )?{wd}~(?! (?:den )?\\d)'],
    ['ago', '~för {n} dagar sedan~'], ['weeksAgo', '~för {n} veckor sedan~'], ['business', '~{n} (?:arbetsdagar|bankdagar|vardagar)~'], ['days', '~{n} dagar~'], ['weeks', '~{n} veck(?:or|a)~'], ['months', '~{n} månad(?:er)?~'],
    ['isoWeek', '~(?:vecka|v\\.?)\\s?{d}~'], ['date', '~(?:den )?{d}(?::?e)? {mon}~{y}'], ['dayOfMonth', '~den {d}(?::?[ea])?~(?![./-]\\d|\\s\\p{L})'],
  ],
  ja: [
    ['+2', '明後日'], ['+1', '明日'], ['+0', '本日|今日'], ['-2', '一昨日'], ['-1', '昨日'], ['nextWeek', '来週の?{wd}'], ['coming', '(?:今週|今度)の?{wd}'], ['last', '先週の?{wd}'], ['endOfNextWeek', '来週末?(?:まで|中)?'], ['endOfWeek', '今週(?:末|中)?'],
    ['endOfNextMonth', '(?:来月末|翌月末)(?:日)?'], ['midMonth', '今月中旬|今月半ば'], ['midNextMonth', '来月中旬'], ['endOfNamedMonth', '{mon}末(?:日)?'], ['endOfYear', '年末|年内'],
    ['business', '{n}営業日(?:以内)?'], ['ago', '{n}日前'], ['weeks', '{n}週間(?:以内|後)?'], ['days', '{n}日(?:以内|後)'], ['months', '{n}(?:ヶ月|か月|カ月)(?:以内|後)?'],
    ['date', '{Y}{mon}{d}日'], ['endOfNextMonth', '来月'], ['endOfMonth', '(?:今|当)?月末|今月(?:末|中)'], ['dayOfMonth', '(?:今月の?)?{d}日'], ['coming', '{wd}'],
  ],
};

/** Numbers in words, 1 to 15 and a few more, by language. */
export const NUMBER_WORDS: Readonly<Record<CalendarLanguage, Readonly<Record<string, number>>>> = {
  en: { a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twelve: 12, fourteen: 14, fifteen: 15, twenty: 20, thirty: 30 },
  de: { einem: 1, einer: 1, ein: 1, eine: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, vierzehn: 14, dreißig: 30 },
  fr: { un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, quinze: 15, trente: 30 },
  es: { un: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, quince: 15, treinta: 30 },
  it: { un: 1, una: 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, quindici: 15, trenta: 30 },
  pt: { um: 1, uma: 1, dois: 2, duas: 2, três: 3, quatro: 4, cinco: 5, seis: 6, sete: 7, oito: 8, nove: 9, dez: 10, quinze: 15, trinta: 30 },
  nl: { een: 1, één: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, veertien: 14, dertig: 30 },
  pl: { jeden: 1, dwa: 2, dwóch: 2, trzy: 3, trzech: 3, cztery: 4, czterech: 4, pięć: 5, pięciu: 5, sześć: 6, siedem: 7, siedmiu: 7, osiem: 8, dziesięć: 10, dziesięciu: 10, czternaście: 14, czternastu: 14 },
  sv: { en: 1, ett: 1, två: 2, tre: 3, fyra: 4, fem: 5, sex: 6, sju: 7, åtta: 8, nio: 9, tio: 10, fjorton: 14, trettio: 30 },
  ja: { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 十: 10 },
};

/** Words before a day that say that it is a document's or a due date, not the day spoken of, by language; they end where the day begins. */
export const DOCUMENT_DATE: Readonly<Record<CalendarLanguage, string>> = {
  en: '(?:dated|date|due|due on|due date|invoice of|invoices of|of|from|since|sent you on|email of|letter of|was due on|as of) ?:? ?(?:the )?$',
  de: '(?:vom|datiert|fällig am|fällig zum|seit|rechnungsdatum|datum|ihrer e-mail vom|ihr schreiben vom) ?:? ?(?:dem )?$',
  fr: "(?:datée?s? du|en date du|du|échue?s? (?:le|au)|depuis le|échéance (?:du|au)) ?$",
  es: '(?:de fecha|con fecha|del|desde el|vencid[ao]s? el|fecha) ?$',
  it: '(?:del|datata|in data|scaduta il|dal|con scadenza) ?$',
  pt: '(?:datada de|de|com data de|desde|vencid[ao]s? em|com vencimento em) ?$',
  nl: '(?:van|gedateerd|d\\.d\\.|dd\\.|vervallen op|vervaldatum|sinds) ?$',
  pl: '(?:z dnia|z|wystawion[aey]j? (?:w dniu |dnia )?|termin(?:em)? płatności) ?$',
  sv: '(?:daterad|från den|från|av den|förföll den|förfallodatum|sedan den) ?$',
  ja: '(?:発行日|請求日|期日)[:：は]?$',
};
