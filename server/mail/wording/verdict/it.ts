/** Italian wording of automatic mail. */
import { phrases } from '../../verdict/phrases.ts';
import type { VerdictWording } from './wording.ts';

export const italian: VerdictWording = {
  language: 'it',
  replySubjects: phrases(`
    risposta automatica | risposta auto | risponditore automatico | messaggio automatico | fuori ufficio |
    fuori sede | assente dall'ufficio | assente: | assenza: | notifica di assenza | [risposta automatica`),
  explicit: phrases(`
    questo messaggio è stato generato automaticamente | questo messaggio è generato automaticamente |
    questa mail è stata generata automaticamente | questa è una mail automatica |
    questa e-mail è generata automaticamente | questo è un messaggio automatico | questa è una risposta automatica |
    messaggio generato automaticamente | unica notifica che riceverà`),
  away: phrases(`
    sono fuori ufficio | sono in ferie | sono assente | sono attualmente fuori * ufficio | sono attualmente assente |
    attualmente sono fuori ufficio | attualmente in ferie | non sono in ufficio | sono fuori sede |
    i nostri uffici sono chiusi | l'ufficio è chiuso | fuori ufficio fino | fuori ufficio dal | sono in maternità |
    in ferie fino`),
  planned: phrases(`
    sarò fuori ufficio | sarò in ferie | sarò assente | i nostri uffici saranno chiusi | l'ufficio resterà chiuso`),
  back: phrases(`
    rientrerò | rientro il | di rientro | al mio rientro | rientro in ufficio | tornerò in ufficio |
    di nuovo in ufficio | sarò in ufficio`),
  thanks: phrases(`
    grazie per il messaggio | grazie per la sua | grazie per la mail | grazie per la tua |
    grazie per averci contatta | grazie per aver | grazie per la vostra | la ringrazio per | vi ringrazio per |
    ringraziamo per`),
  answer: phrases('al mio rientro | al rientro | risponderò * rientr | non appena rientr'),
  access: phrases('accesso limitato | non avrò accesso | non potrò leggere'),
  urgent: phrases(`
    in caso di urgenza | per urgenze | per questioni urgenti | se urgente | per comunicazioni urgenti |
    per necessità urgenti | richieste urgenti | in mia assenza | durante la mia assenza`),
  received: phrases(`
    abbiamo ricevuto la | abbiamo ricevuto il | è stato ricevuto | è stata ricevuta | confermiamo di aver ricevuto`),
  bulk: phrases(`
    annulla l'iscrizione | annullare l'iscrizione | disiscriviti | disiscriversi | cancellarsi dalla |
    per cancellarti | cancellare l'iscrizione`),
  dates: {
    months: [
      ['gennaio', 'gen'],
      ['febbraio', 'feb'],
      ['marzo', 'mar'],
      ['aprile', 'apr'],
      ['maggio', 'mag'],
      ['giugno', 'giu'],
      ['luglio', 'lug'],
      ['agosto', 'ago'],
      ['settembre', 'sett', 'set'],
      ['ottobre', 'ott'],
      ['novembre', 'nov'],
      ['dicembre', 'dic'],
    ],
    weekdays: [
      ['lunedì', 'lunedi'],
      ['martedì', 'martedi'],
      ['mercoledì', 'mercoledi'],
      ['giovedì', 'giovedi'],
      ['venerdì', 'venerdi'],
      ['sabato'],
      ['domenica'],
    ],
    back: phrases(`
      rientro | rientrerò | rientrando | ritorno | ritornerò | tornerò | torno | di nuovo in ufficio |
      nuovamente in ufficio | sarò in ufficio | disponibile dal | a partire dal | riapriremo | riapertura`),
    until: phrases("fino al | fino a | sino al | al | fino all' | all' | fino a tutto il"),
    from: phrases("dal | dall' | a partire da oggi | tra il"),
    afterBack: [],
    afterUntil: phrases('compreso | incluso | inclusi | compresi'),
    afterFrom: [],
    relative: [
      ['domani', 1],
      ['dopodomani', 2],
    ],
    dayFirst: true,
  },
};
