/** Spanish wording of automatic mail. */
import { phrases } from '../../verdict/phrases.ts';
import type { VerdictWording } from './wording.ts';

export const spanish: VerdictWording = {
  language: 'es',
  replySubjects: phrases(`
    respuesta automática | respuesta automatica | respuesta auto | contestación automática | auto respuesta |
    autorespuesta | autorrespuesta | fuera de la oficina | fuera de oficina | ausencia de la oficina | ausente: |
    ausencia: | mensaje automático | [respuesta automática`),
  explicit: phrases(`
    este mensaje ha sido generado automáticamente | este mensaje se ha generado automáticamente |
    este correo ha sido generado automáticamente | mensaje generado automáticamente | este es un email automático |
    esto es una respuesta automática | esto es un mensaje automático | esta respuesta automática |
    este es un mensaje automático | esta es una respuesta automática | este es un correo automático |
    única notificación que recibirá`),
  away: phrases(`
    estoy fuera de la oficina | estoy de vacaciones | me encuentro fuera de la oficina | me encuentro de vacaciones |
    me encuentro ausente | actualmente estoy fuera | actualmente me encuentro fuera | estoy ausente |
    no estoy en la oficina | fuera de la oficina hasta | nuestras oficinas * cerradas | estamos de vacaciones |
    de baja por maternidad`),
  planned: phrases(`
    estaré fuera de la oficina | estaré de vacaciones | estaré ausente | permaneceré fuera de la oficina |
    me encontraré fuera de la oficina | nuestra oficina permanecerá cerrada`),
  back: phrases(`
    regreso el | regresaré | estaré de vuelta | de vuelta el | de vuelta en la oficina | de regreso | me reincorporo |
    mi regreso | a mi vuelta | volveré a la oficina`),
  thanks: phrases(`
    gracias por su mensaje | gracias por tu mensaje | gracias por su correo | gracias por tu correo |
    gracias por contactar | gracias por escribir | gracias por comunicar | gracias por su email |
    gracias por ponerse en contacto`),
  answer: phrases(`
    a mi regreso | a mi vuelta | cuando regrese | responderé * regres | responderé * vuelta | contestaré * regres |
    respuesta a tu consulta | respuesta a su consulta`),
  access: phrases('acceso limitado | no tendré acceso | sin acceso al correo'),
  urgent: phrases(`
    en caso de urgencia | para asuntos urgentes | si es urgente | asunto urgente | para temas urgentes |
    cualquier urgencia | temas urgentes | en mi ausencia | durante mi ausencia`),
  received: phrases(`
    hemos recibido su | hemos recibido tu | su solicitud ha sido recibida | su mensaje ha sido recibido |
    hemos recibido correctamente | acusamos recibo`),
  bulk: phrases(`
    darse de baja | darte de baja | cancelar suscripción | cancelar la suscripción | cancelar su suscripción |
    dejar de recibir | no responda a este * automático`),
  dates: {
    months: [
      ['enero', 'ene'],
      ['febrero', 'feb'],
      ['marzo', 'mar'],
      ['abril', 'abr'],
      ['mayo'],
      ['junio', 'jun'],
      ['julio', 'jul'],
      ['agosto', 'ago'],
      ['septiembre', 'setiembre', 'sept', 'sep'],
      ['octubre', 'oct'],
      ['noviembre', 'nov'],
      ['diciembre', 'dic'],
    ],
    weekdays: [
      ['lunes'],
      ['martes'],
      ['miércoles', 'miercoles'],
      ['jueves'],
      ['viernes'],
      ['sábado', 'sabado'],
      ['domingo'],
    ],
    back: phrases(`
      regreso | regresaré | regresando | de vuelta | vuelvo | volveré | me reincorporo | me reincorporaré |
      reincorporación | de regreso | disponible a partir del | a partir del | retorno | nuevamente`),
    until: phrases('hasta el | hasta | al | hasta el día | hasta el próximo'),
    from: phrases('del | desde el | desde | entre el | a partir de hoy'),
    afterBack: [],
    afterUntil: phrases('inclusive | incluido'),
    afterFrom: [],
    relative: [
      ['mañana', 1],
      ['pasado mañana', 2],
    ],
    dayFirst: true,
  },
};
