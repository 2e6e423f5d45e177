/** Swedish wording of automatic mail, with what Danish and Norwegian autoresponders share. */
import { phrases } from '../../verdict/phrases.ts';
import type { VerdictWording } from './wording.ts';

export const swedish: VerdictWording = {
  language: 'sv',
  replySubjects: phrases(`
    automatiskt svar | autosvar | auto-svar | frånvaro | frånvarande: | frånvaromeddelande | ej på kontoret |
    inte på kontoret | automatisk svar | fraværsassistent | fravær: | semester: | [automatiskt svar`),
  explicit: phrases(`
    detta meddelande är automatiskt | detta meddelande har skickats automatiskt | detta mail är automatiskt |
    denna e-post är automatiskt | detta är ett automat | det här är ett automat | dette er et automatisk |
    dette er en automatisk`),
  away: phrases(`
    jag är inte på kontoret | jag är på semester | jag är frånvarande | jag är ledig | jag har semester |
    jag är för närvarande * kontor | jag är för närvarande på semester | jag är på tjänsteresa |
    jag är föräldraledig | är inte på kontoret | är på semester | kontoret är stängt | jeg er på ferie |
    jeg er ikke på kontoret | jeg er ute av kontoret | jeg har ferie`),
  planned: phrases(`
    jag kommer att vara ledig | jag kommer vara ledig | jag kommer att vara borta | jag kommer att vara på semester`),
  back: phrases(`
    tillbaka på kontoret | jag är tillbaka | åter på kontoret | är åter | jag är åter | tillbaka den | tillbaka igen |
    tilbake på kontoret | tilbage på kontoret | tillbaka i tjänst`),
  thanks: phrases('tack för ditt | tack för ert | tack för att du | tack för din | takk for din | tak for din'),
  answer: phrases(`
    när jag är tillbaka | när jag kommer tillbaka | vid återkomst | svarar när jag * tillbaka |
    så snart jag är * tillbaka | läser min mail * tillbaka | återkommer * snarast | återkommer så snart`),
  access: phrases('begränsad tillgång till | läser inte min | begränsad tillgång'),
  urgent: phrases(`
    i brådskande | vid brådskande | för brådskande | brådskande ärenden | om ditt ärende är brådskande |
    under min frånvaro | ved hastesaker | hvis det haster`),
  received: phrases(`
    vi har mottagit ditt | vi har mottagit er | vi har mottagit din | ditt ärende har mottagits | har mottagits |
    bekräftar att vi mottagit`),
  bulk: phrases('avprenumerera | avregistrera | avsluta prenumeration'),
  dates: {
    months: [
      ['januari', 'jan'],
      ['februari', 'feb'],
      ['mars'],
      ['april', 'apr'],
      ['maj'],
      ['juni', 'jun'],
      ['juli', 'jul'],
      ['augusti', 'aug'],
      ['september', 'sept', 'sep'],
      ['oktober', 'okt'],
      ['november', 'nov'],
      ['december', 'dec'],
    ],
    weekdays: [
      ['måndag', 'måndagen'],
      ['tisdag', 'tisdagen'],
      ['onsdag', 'onsdagen'],
      ['torsdag', 'torsdagen'],
      ['fredag', 'fredagen'],
      ['lördag', 'lördagen'],
      ['söndag', 'söndagen'],
    ],
    back: phrases('tillbaka | åter | är åter | tillbaka den | åter den | igen | tilbake | tilbage'),
    until: phrases('till och med | t.o.m. | t o m | tom | till | fram till | til og med | til'),
    from: phrases('från | från och med | fr.o.m. | mellan | fra'),
    afterBack: [],
    afterUntil: [],
    afterFrom: [],
    relative: [
      ['imorgon', 1],
      ['i morgon', 1],
      ['i övermorgon', 2],
    ],
    dayFirst: true,
  },
};
