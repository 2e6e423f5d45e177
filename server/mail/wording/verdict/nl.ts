/** Dutch wording of automatic mail. */
import { phrases } from '../../verdict/phrases.ts';
import type { VerdictWording } from './wording.ts';

export const dutch: VerdictWording = {
  language: 'nl',
  replySubjects: phrases(`
    automatisch antwoord | automatische reactie | automatisch bericht | automatische beantwoording |
    automatische e-mail | afwezig: | afwezig - | afwezigheid | niet aanwezig: | out of office: |
    ontvangstbevestiging | [automatisch antwoord`),
  explicit: phrases(`
    dit bericht is automatisch | deze e-mail is automatisch | deze mail is automatisch | dit is mijn automatische |
    u ontvangt dit automatische | dit is een automatisch | enige kennisgeving die`),
  away: phrases(`
    ik ben afwezig | ik ben momenteel afwezig | ik ben momenteel niet * kantoor | ik ben niet op kantoor |
    ik ben op vakantie | ik ben met vakantie | ik ben met verlof | ik ben met zwangerschapsverlof | ik ben * afwezig |
    ik ben * op vakantie | ik ben * niet op kantoor | momenteel niet op kantoor | niet aanwezig op kantoor |
    afwezig tot | afwezig van | ons kantoor is gesloten | wegens vakantie`),
  planned: phrases(`
    ik zal afwezig zijn | ik zal * afwezig zijn | ik zal niet op kantoor | ik zal * niet op kantoor |
    ik ga op vakantie`),
  back: phrases(`
    ben ik weer * kantoor | weer op kantoor | weer terug | terug op | ik ben terug | weer bereikbaar | weer aanwezig |
    weer aan het werk | vanaf * weer`),
  thanks: phrases(`
    bedankt voor uw | bedankt voor je | bedankt voor het | dank voor uw | dank voor je | dank u voor uw |
    dank u wel voor uw`),
  answer: phrases(`
    bij terugkomst | na mijn vakantie | na terugkeer | bij terugkeer | zodra ik terug | na mijn terugkeer |
    zodra ik weer terug`),
  access: phrases(`
    beperkt bereikbaar | beperkte toegang | geen toegang tot | wordt niet doorgestuurd | niet bereikbaar |
    e-mail niet | slecht bereikbaar`),
  urgent: phrases(`
    in dringende gevallen | voor dringende | bij dringende | dringende zaken | bij spoed | voor spoed | spoedeisend |
    met spoed | in geval van spoed | tijdens mijn afwezigheid | bij afwezigheid`),
  received: phrases(`
    wij hebben uw * ontvangen | we hebben uw * ontvangen | we hebben je * ontvangen | is ontvangen |
    is in goede orde ontvangen | hebben wij ontvangen`),
  bulk: phrases('afmelden voor | afmelden | uitschrijven | u ontvangt deze e-mail'),
  dates: {
    months: [
      ['januari', 'jan'],
      ['februari', 'feb', 'febr'],
      ['maart', 'mrt'],
      ['april', 'apr'],
      ['mei'],
      ['juni', 'jun'],
      ['juli', 'jul'],
      ['augustus', 'aug'],
      ['september', 'sept', 'sep'],
      ['oktober', 'okt'],
      ['november', 'nov'],
      ['december', 'dec'],
    ],
    weekdays: [
      ['maandag', 'ma'],
      ['dinsdag', 'di'],
      ['woensdag', 'wo'],
      ['donderdag', 'do'],
      ['vrijdag', 'vr'],
      ['zaterdag', 'za'],
      ['zondag', 'zo'],
    ],
    back: phrases(`
      terug | weer | weer aanwezig | weer bereikbaar | terug op | terug vanaf | weer op kantoor | weer vanaf |
      ik ben er weer | retour op`),
    until: phrases('tot en met | t/m | tot | t.e.m. | tem'),
    from: phrases('van | vanaf | sinds | met ingang van | tussen'),
    afterBack: phrases('ben ik weer | weer | terug'),
    afterUntil: [],
    afterFrom: [],
    relative: [
      ['morgen', 1],
      ['overmorgen', 2],
    ],
    dayFirst: true,
  },
};
