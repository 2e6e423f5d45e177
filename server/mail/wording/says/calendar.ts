/** Names of months and weekdays, by language, lower case. Months January to December, weekdays Monday to Sunday; all forms met in mail. */
export type CalendarLanguage = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'pl' | 'sv' | 'ja';

const words = (text: string): string[][] => text.split('|').map((forms) => forms.split(' '));

export const MONTHS: Readonly<Record<CalendarLanguage, readonly (readonly string[])[]>> = {
  en: words(
    'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec',
  ),
  de: words(
    'januar jan jänner|februar feb feber|märz maerz mär mrz|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|dezember dez',
  ),
  fr: words(
    'janvier janv|février fevrier févr fév|mars|avril avr|mai|juin|juillet juil|août aout|septembre sept|octobre oct|novembre nov|décembre decembre déc',
  ),
  es: words(
    'enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sep sept|octubre oct|noviembre nov|diciembre dic',
  ),
  it: words(
    'gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set sett|ottobre ott|novembre nov|dicembre dic',
  ),
  pt: words(
    'janeiro jan|fevereiro fev|março marco mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez',
  ),
  nl: words(
    'januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep sept|oktober okt|november nov|december dec',
  ),
  pl: words(
    'stycznia styczeń styczniu sty|lutego luty lutym lut|marca marzec marcu mar|kwietnia kwiecień kwietniu kwi|maja maj maju|czerwca czerwiec czerwcu cze|lipca lipiec lipcu lip|sierpnia sierpień sierpniu sie|września wrzesień wrześniu wrz|października październik październiku paź|listopada listopad listopadzie lis|grudnia grudzień grudniu gru',
  ),
  sv: words(
    'januari jan|februari feb|mars|april apr|maj|juni jun|juli jul|augusti aug|september sep sept|oktober okt|november nov|december dec',
  ),
  ja: words('1月|2月|3月|4月|5月|6月|7月|8月|9月|10月|11月|12月'),
};

export const WEEKDAYS: Readonly<Record<CalendarLanguage, readonly (readonly string[])[]>> = {
  en: words('monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat|sunday sun'),
  de: words('montag montags mo|dienstag di|mittwoch mi|donnerstag do|freitag fr|samstag sonnabend sa|sonntag so'),
  fr: words('lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'),
  es: words('lunes|martes|miércoles miercoles|jueves|viernes|sábado sabado|domingo'),
  it: words('lunedì lunedi|martedì martedi|mercoledì mercoledi|giovedì giovedi|venerdì venerdi|sabato|domenica'),
  pt: words(
    'segunda segunda-feira|terça terça-feira terca-feira|quarta quarta-feira|quinta quinta-feira|sexta sexta-feira|sábado|domingo',
  ),
  nl: words('maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag'),
  pl: words(
    'poniedziałek poniedziałku|wtorek wtorku|środę środa środy|czwartek czwartku|piątek piątku|sobotę sobota soboty|niedzielę niedziela niedzieli',
  ),
  sv: words(
    'måndag måndagen|tisdag tisdagen|onsdag onsdagen|torsdag torsdagen|fredag fredagen|lördag lördagen|söndag söndagen',
  ),
  ja: words('月曜日 月曜|火曜日 火曜|水曜日 水曜|木曜日 木曜|金曜日 金曜|土曜日 土曜|日曜日 日曜'),
};
