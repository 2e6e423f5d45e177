/** Polish wording of automatic mail. */
import { phrases } from '../../verdict/phrases.ts';
import type { VerdictWording } from './wording.ts';

export const polish: VerdictWording = {
  language: 'pl',
  replySubjects: phrases(`
    odpowiedź automatyczna | odpowiedz automatyczna | automatyczna odpowiedź | automatyczna odpowiedz |
    autoodpowiedź | autoresponder | autoodpowiedz | poza biurem | nieobecność | nieobecny: | nieobecna: | urlop: |
    [automatyczna`),
  explicit: phrases(`
    ta wiadomość została wygenerowana | ta wiadomość jest generowana automatycznie |
    niniejsza wiadomość została wygenerowana | to jest autoodpowiedź | jest to automatyczna | to jest automatyczna |
    to jest wiadomość automatyczna | wiadomość została wygenerowana automatycznie`),
  away: phrases(`
    jestem poza biurem | jestem na urlopie | jestem nieobecn | przebywam na urlopie | przebywam obecnie na urlopie |
    przebywam poza biurem | obecnie przebywam * urlop | obecnie jestem * biur | obecnie jestem * urlop |
    nie ma mnie w biurze | aktualnie przebywam * urlop | aktualnie jestem * urlop | nieobecny do | nieobecna do |
    nieobecny w biurze | nieobecna w biurze | biuro jest nieczynne`),
  planned: phrases('będę poza biurem | będę na urlopie | będę nieobecn | biuro będzie nieczynne'),
  back: phrases(`
    wracam do biura | wracam do pracy | wracam dnia | wracam w dniu | wracam | wrócę do | wrócę | po powrocie |
    ponownie w biurze | będę dostępn`),
  thanks: phrases(`
    dziękuję za wiadomość | dziękuję za e-mail | dziękuję za maila | dziękuję za kontakt | dziękujemy za wiadomość |
    dziękujemy za kontakt | dziękujemy za przesłan`),
  answer: phrases('po powrocie | po moim powrocie | odpowiem * powro | odpowiem * wr'),
  access: phrases('ograniczony dostęp do | nie mam dostępu do | ograniczony dostęp'),
  urgent: phrases(`
    w sprawach pilnych | w pilnych sprawach | w pilnych przypadkach | w razie pilnej | w przypadku pilnych |
    pilne sprawy | podczas mojej nieobecności | w czasie mojej nieobecności | pod moją nieobecność`),
  received: phrases(`
    otrzymaliśmy twoj | otrzymaliśmy twój | otrzymaliśmy państwa | otrzymaliśmy pani | potwierdzamy otrzymanie |
    została otrzymana | zgłoszenie zostało * otrzyma`),
  bulk: phrases(`
    wypisz się | wypisać się | anuluj subskrypcję | zrezygnować z subskrypcji | rezygnacja z newslettera |
    zrezygnować z newslettera`),
  dates: {
    months: [
      ['stycznia', 'styczeń', 'sty'],
      ['lutego', 'luty', 'lut'],
      ['marca', 'marzec', 'mar'],
      ['kwietnia', 'kwiecień', 'kwi'],
      ['maja', 'maj'],
      ['czerwca', 'czerwiec', 'cze'],
      ['lipca', 'lipiec', 'lip'],
      ['sierpnia', 'sierpień', 'sie'],
      ['września', 'wrzesień', 'wrz'],
      ['października', 'październik', 'paź'],
      ['listopada', 'listopad', 'lis'],
      ['grudnia', 'grudzień', 'gru'],
    ],
    weekdays: [
      ['poniedziałek', 'poniedziałku', 'poniedziałkiem'],
      ['wtorek', 'wtorku'],
      ['środa', 'środę', 'środy'],
      ['czwartek', 'czwartku'],
      ['piątek', 'piątku'],
      ['sobota', 'sobotę', 'soboty'],
      ['niedziela', 'niedzielę', 'niedzieli'],
    ],
    back: phrases(`
      wracam | wrócę | powrót | wracam do pracy | wracam dnia | wracam w dniu | ponownie od | dostępny od |
      dostępna od | powracam | w biurze od | w biurze będę`),
    until: phrases('do | do dnia | włącznie do | aż do'),
    from: phrases('od | od dnia | począwszy od | pomiędzy'),
    afterBack: [],
    afterUntil: phrases('włącznie'),
    afterFrom: [],
    relative: [
      ['jutro', 1],
      ['pojutrze', 2],
    ],
    dayFirst: true,
  },
};
