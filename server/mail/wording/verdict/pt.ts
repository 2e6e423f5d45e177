/** Portuguese wording of automatic mail. */
import { phrases } from '../../verdict/phrases.ts';
import type { VerdictWording } from './wording.ts';

export const portuguese: VerdictWording = {
  language: 'pt',
  replySubjects: phrases(`
    resposta automática | resposta automatica | resposta auto | mensagem automática | ausência temporária |
    fora do escritório | fora do escritorio | ausente: | ausência: | de férias: | [resposta automática`),
  explicit: phrases(`
    esta mensagem foi gerada automaticamente | esta mensagem é gerada automaticamente |
    este e-mail foi gerado automaticamente | este é um e-mail automático | este email foi gerado automaticamente |
    esta é uma resposta de ausência | este é um email automático | esta é uma mensagem automática |
    esta é uma resposta automática | única notificação que`),
  away: phrases(`
    estou fora do escritório | estou de férias | estou em férias | encontro-me ausente | encontro-me de férias |
    estou ausente | no momento estou fora do escritório | não estou no escritório | fora do escritório até |
    ausente até | ausente do escritório | nosso escritório está fechado`),
  planned: phrases(`
    estarei fora do escritório | estarei de férias | estarei ausente | estarei em férias |
    nosso escritório estará fechado`),
  back: phrases(`
    retorno em | retorno no dia | retorno dia | retornarei | regresso a | regresso no | regressarei |
    de volta ao escritório | estarei de volta | meu retorno | meu regresso`),
  thanks: phrases(`
    obrigado pelo seu | obrigada pelo seu | obrigado por sua | obrigada por sua | obrigado pela sua |
    obrigada pela sua | obrigado pelo contato | obrigado por entrar em contato | agradeço o seu | agradecemos o seu |
    agradecemos a sua | agradecemos seu contato | agradecemos o contato`),
  answer: phrases(`
    no meu retorno | ao retornar | assim que retornar | quando retornar | no meu regresso | quando regressar |
    responderei * retorn | responderei * regress`),
  access: phrases('acesso limitado | sem acesso ao e-mail | acesso limitado ao'),
  urgent: phrases(`
    em caso de urgência | em caso de emergência | para assuntos urgentes | assuntos urgentes | se for urgente |
    caso seja urgente | caso urgente | na minha ausência | durante a minha ausência | durante minha ausência`),
  received: phrases(`
    recebemos a sua | recebemos o seu | recebemos sua | recebemos seu | foi recebida com |
    sua solicitação foi recebida | confirmamos o recebimento`),
  bulk: phrases(`
    cancelar a subscrição | cancelar inscrição | cancelar a inscrição | descadastre | descadastrar |
    cancelar subscrição | anular a subscrição`),
  dates: {
    months: [
      ['janeiro', 'jan'],
      ['fevereiro', 'fev'],
      ['março', 'marco', 'mar'],
      ['abril', 'abr'],
      ['maio', 'mai'],
      ['junho', 'jun'],
      ['julho', 'jul'],
      ['agosto', 'ago'],
      ['setembro', 'set'],
      ['outubro', 'out'],
      ['novembro', 'nov'],
      ['dezembro', 'dez'],
    ],
    weekdays: [
      ['segunda-feira', 'segunda'],
      ['terça-feira', 'terca-feira', 'terça'],
      ['quarta-feira', 'quarta'],
      ['quinta-feira', 'quinta'],
      ['sexta-feira', 'sexta'],
      ['sábado'],
      ['domingo'],
    ],
    back: phrases(`
      retorno | retornarei | retornando | regresso | regressarei | regressando | volto | voltarei | de volta |
      disponível a partir de | a partir de | a partir do dia | novamente`),
    until: phrases('até | até o dia | até ao dia | até dia | ao | a | ao dia | até ao'),
    from: phrases('de | do dia | desde | entre | no período de | a partir de hoje'),
    afterBack: [],
    afterUntil: phrases('inclusive'),
    afterFrom: [],
    relative: [
      ['amanhã', 1],
      ['depois de amanhã', 2],
    ],
    dayFirst: true,
  },
};
