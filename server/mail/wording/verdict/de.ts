/** German wording of automatic mail. */
import { phrases } from '../../verdict/phrases.ts';
import type { VerdictWording } from './wording.ts';

export const german: VerdictWording = {
  language: 'de',
  replySubjects: phrases(`
    automatische antwort | automatische rückantwort | automatische eingangsbestätigung | automatische nachricht |
    automatische abwesen | autom. antwort | autoantwort | auto-antwort | abwesenheitsnotiz | abwesenheitsmeldung |
    abwesenheitsnachricht | abwesenheitsbenachrichtigung | abwesenheitsassistent | abwesenheit: | abwesend: |
    out of office: | nicht im büro: | eingangsbestätigung | empfangsbestätigung | urlaubsbenachrichtigung |
    [automatische`),
  explicit: phrases(`
    dies ist meine automatische | hierbei handelt es sich um eine automatisch | es handelt sich um eine automatisch |
    sie erhalten diese automatische | diese automatische antwort | dies ist eine abwesenheits |
    diese automatische nachricht | dies ist eine automatisch | das ist eine automatisch |
    diese antwort wurde automatisch | diese nachricht wurde automatisch | diese mail wurde automatisch |
    diese e-mail wurde automatisch | einzige benachrichtigung, die sie | ihre e-mail wird nicht weitergeleitet |
    ihre mail wird nicht weitergeleitet | e-mails werden nicht weitergeleitet |
    nachrichten werden nicht weitergeleitet`),
  away: phrases(`
    ich bin * nicht im büro | ich bin derzeit nicht | ich bin zurzeit nicht | ich bin zur zeit nicht |
    ich bin momentan nicht | ich bin aktuell nicht | ich bin im urlaub | ich bin * im urlaub |
    ich befinde mich * urlaub | ich befinde mich im urlaub | ich bin außer haus | ich bin * außer haus |
    ich bin nicht im haus | ich bin abwesend | ich bin * abwesend | derzeit nicht erreichbar | nicht im büro |
    bin ich nicht im büro | bin ich im urlaub | bin ich abwesend | bin ich außer haus | bin ich nicht erreichbar |
    in elternzeit | in mutterschutz | auf dienstreise | unser büro ist * geschlossen | unser büro bleibt |
    betriebsferien | betriebsurlaub`),
  planned: phrases(`
    ich werde * nicht im büro sein | werde ich nicht im büro | ich werde ab * nicht | ich werde * im urlaub |
    ich werde * abwesend | bin ab * im urlaub`),
  back: phrases(`
    wieder im büro | wieder im haus | wieder erreichbar | wieder für sie da | ab dem * wieder | bin ich wieder |
    wieder zurück | zurück am | zurück ab | ich kehre * zurück | kehre zurück | bin ich zurück`),
  thanks: phrases(`
    vielen dank für ihre | vielen dank für deine | danke für ihre | danke für deine | vielen dank für die nachricht |
    herzlichen dank für ihre | besten dank für ihre | wir danken ihnen für ihre | vielen dank für ihr`),
  answer: phrases(`
    nach meiner rückkehr | nach meinem urlaub | nach rückkehr | sobald ich wieder | sobald wie möglich * melden |
    werde mich * melden | werde mich sobald wie möglich | werde ich mich * melden | schnellstmöglich * beantworten |
    so bald wie möglich | schnellstmöglich | umgehend bearbeiten | zeitnah`),
  access: phrases(`
    keinen zugriff auf | nur eingeschränkt | eingeschränkten zugriff | nur sporadisch | kein zugriff | unregelmäßig |
    nicht gelesen | nicht weitergeleitet | e-mails werden * nicht`),
  urgent: phrases(`
    in dringenden fällen | bei dringenden | in dringlichen | für dringende | dringende anfragen |
    dringenden angelegenheiten | in eiligen fällen | während meiner abwesenheit | in meiner abwesenheit |
    meine vertretung | vertreten werde ich | vertritt mich | werde ich * vertreten | wenden sie sich * an |
    wenden sie sich bitte an`),
  received: phrases(`
    ihre anfrage ist * eingegangen | ihre e-mail ist * eingegangen | ihre nachricht ist * eingegangen |
    wir haben ihre * erhalten | ihre anfrage wurde * empfangen | haben wir erhalten | ist bei uns eingegangen |
    ihre ticketnummer | ticketnummer | vorgangsnummer | wir werden uns * in verbindung | wird umgehend bearbeitet |
    wird schnellstmöglich bearbeitet`),
  bulk: phrases(`
    newsletter abbestellen | abbestellen | newsletter abmelden | vom newsletter | abmelden |
    sie erhalten diese e-mail | sie erhalten diesen newsletter | im browser ansehen | im browser anzeigen |
    bitte antworten sie nicht auf diese | diese e-mail wurde automatisch`),
  dates: {
    months: [
      ['januar', 'jänner', 'jan'],
      ['februar', 'feber', 'feb'],
      ['märz', 'maerz', 'mrz'],
      ['april', 'apr'],
      ['mai'],
      ['juni', 'jun'],
      ['juli', 'jul'],
      ['august', 'aug'],
      ['september', 'sept', 'sep'],
      ['oktober', 'okt'],
      ['november', 'nov'],
      ['dezember', 'dez'],
    ],
    weekdays: [
      ['montag', 'mo'],
      ['dienstag', 'di'],
      ['mittwoch', 'mi'],
      ['donnerstag', 'do'],
      ['freitag', 'fr'],
      ['samstag', 'sonnabend', 'sa'],
      ['sonntag', 'so'],
    ],
    back: phrases(`
      zurück | zurück ab | zurück am | wieder | wieder ab | wieder am | kehre | rückkehr | erreichbar ab | erst wieder`),
    until: phrases(`
      bis | bis zum | bis einschließlich | bis einschl | bis inkl | bis inklusive | bis einschließlich zum`),
    from: phrases('vom | von | ab | seit | ab dem | zwischen'),
    afterBack: phrases('wieder | bin ich wieder | zurück | bin ich zurück | stehe ich'),
    afterUntil: phrases('einschließlich | inklusive'),
    afterFrom: [],
    relative: [
      ['morgen', 1],
      ['übermorgen', 2],
    ],
    dayFirst: true,
  },
};
