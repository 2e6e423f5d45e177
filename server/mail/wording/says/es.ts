/** Spanish phrases of mail about payment. */
import type { Phrases } from '../../says/phrases.ts';

const INVOICE = '(?:facturas?|fras?|facturación)';
const PAY =
  '(?:pagar(?:la|le|les|lo|las)?|abonar(?:la|le|les|lo)?|transferir(?:les|le)?|liquidar(?:la)?|saldar(?:la)?|realizar|efectuar|hacer(?:les|le)?|proceder|emitir|cancelar(?:la)?|girar|ordenar|tramitar|enviar(?:les|le)?)';
const PAID =
  '(?:pagad[oa]s?|abonad[oa]s?|transferid[oa]s?|liquidad[oa]s?|saldad[oa]s?|realizad[oa]s?|efectuad[oa]s?|hech[oa]s?|emitid[oa]s?|enviad[oa]s?|ordenad[oa]s?|girad[oa]s?|ingresad[oa]s?)';
const MONEY = '(?:pagos?|transferencias?|abonos?|ingresos?|importes?|facturas?|cheques?|saldo|dinero|remesas?)';

export const ES: Phrases = {
  topic:
    '~(?:pag[auoeéó]|abon[aoeéó]|transfer|factur|fra~|importe|saldo|estado de cuenta|extracto|vencid|vencim|pendiente|reclam|impag|cuenta|banc|iban|pedido|orden de compra|entrega|mercanc|disput|precio|tarifa|iva~|abogad|concurso|insolven|liquid|cheque|tesorer|contab|proveedor|deuda|cobr|recib|remesa|disconform)',
  payment:
    '~(?:pag(?:o|os|ar|ado|ada|ados|aremos|amos|ué|ando|arán?)|abon(?:o|ar|ado|ada|aremos|amos)|transferencias?|transferid[oa]|cobro|cheque|remesa|domiciliación)~',
  negation: '~(?:no|nunca|jamás|ningun[oa]?|ningún|sin|tampoco|ni)~',
  condition:
    '~(?:si|cuando|una vez|en cuanto(?! (?:nos )?sea posible)|siempre que|salvo que|a menos que|hasta que|antes de|solo (?:después|cuando)|debería haber|habría|podrían|podría|por favor|rogamos|deben|acordad[oa])~',
  reservation: '~antes de (?:proceder|realizar|efectuar|pagar|abonar|hacer)~',
  phrases: [
    {
      intent: 'insolvency',
      if: [
        '~(?:concurso de acreedores|preconcurso|en concurso|insolven(?:cia|te)|en liquidación|liquidación judicial|administrador concursal|suspensión de pagos|quiebra|bancarrota|cese de actividad)~',
      ],
    },
    {
      intent: 'legal_representative',
      if: [
        '~(?:nuestr[oa]s?|mi|mis) (?:abogad[oa]s?|asesor(?:es|ía)? (?:jurídic[oa]s?|legal(?:es)?)|departamento (?:jurídico|legal)|despacho de abogados|representantes? legal(?:es)?)~',
        '~(?:nuestr[oa]|mi) (?:cliente|representad[oa])~.{0,40}~(?:impugna|sostiene|nos ha|reclama|no reconoce)',
        '~(?:remitido|trasladado|en manos)~.{0,40}~(?:abogad|departamento (?:jurídico|legal))',
      ],
    },
    {
      intent: 'dispute',
      reason: 'duplicate',
      if: ['~(?:duplicad[oa]s?|por duplicado|dos veces|doble (?:facturación|pago|cobro)|ya (?:facturad|cobrad)[oa])~'],
      not: '~(?:enviar|enviarnos|remitir|mandar).{0,20}~duplicado~',
    },
    {
      intent: 'dispute',
      reason: 'wrong_po',
      if: [
        '~(?:número de pedido|orden de compra|pedido)~.{0,30}~(?:incorrect[oa]|erróne[oa]|equivocad[oa]|no (?:es válid[oa]|coincide|corresponde|existe))~',
        '~(?:incorrect[oa]|erróne[oa]|equivocad[oa]) (?:número de pedido|orden de compra)~',
      ],
      not: '~(?:por favor|rogamos|podrían|podría|pueden)~',
    },
    {
      intent: 'dispute',
      reason: 'not_received',
      if: [
        '~(?:no|nunca|aún no|todavía no)~ ?(?:hemos |he |se ha |nos ha |ha )?(?:recibido|llegado|entregado|llegó|recibimos)~.{0,30}~(?:mercancía|pedido|material|producto|artículo|envío|paquete|entrega|servicio)',
        '~(?:mercancía|pedido|material|productos?|artículos?|envío|paquete|entrega|servicios?)~.{0,50}~(?:no|nunca|aún no|todavía no)~.{0,25}~(?:recibid|lleg|entreg|prestad|realizad)',
        '~(?:entrega (?:incompleta|parcial)|faltan? (?:\\d{1,6} )?(?:unidades|mercancía|artículos|piezas|productos))~',
      ],
    },
    {
      intent: 'dispute',
      reason: 'goods_or_service',
      if: [
        '~(?:dañad[oa]s?|defectuos[oa]s?|rot[oa]s|en mal estado|mala calidad|devuelt[oa]s?|no conforme con (?:la|el)|producto equivocado|incompleto el servicio|desperfectos?)~',
      ],
    },
    {
      intent: 'dispute',
      reason: 'not_ours',
      if: [
        '~(?:no|nunca)~.{0,25}~(?:es nuestra|nos corresponde|hemos (?:pedido|solicitado|contratado|encargado|realizado ese pedido)|reconocemos|va dirigida|somos (?:su|el) cliente|nos pertenece)~',
      ],
    },
    {
      intent: 'dispute',
      reason: 'wrong_amount',
      if: [
        '~(?:importe|precio|cantidad(?:es)?|total|tarifa|descuento)~.{0,60}~(?:incorrect[oa]s?|erróne[oa]s?|no (?:es correct|coincide|corresponde|cuadra|está correct)|equivocad[oa]s?|superior|más alt[oa]|no se ha (?:aplicado|descontado|deducido))',
        '~(?:sobrefacturad|cobrado de más|facturado de más|error en el (?:importe|precio)|diferencia (?:de|en el) (?:precio|importe))',
        '~(?:nota de crédito|abono|factura rectificativa)~.{0,40}~(?:falta|pendiente|no (?:hemos )?recib|esperando|aún no)',
        '~(?:esperando|esperamos|a la espera de)~.{0,30}~(?:nota de crédito|el abono|un abono)',
      ],
    },
    {
      intent: 'dispute',
      if: [
        '~(?:disput(?:a|amos|ada)|impugn(?:amos|ar|ada|o)|rechaz(?:amos|o|ada)|disconform(?:es|idad|e)|no (?:estamos|estoy) (?:de acuerdo|conformes?)|no aceptamos|en desacuerdo|reclamación (?:formal|por)|no procede)~',
        '~(?:factura|cargo)~.{0,30}~(?:es|está) (?:incorrect[oa]|mal|errónea)~',
      ],
    },
    {
      intent: 'payment_made',
      if: [
        `~(?:hemos|he|ha|han|fue|fueron|ha sido|han sido|está|están|queda|quedó)~(?: (?:ya|sido|también|hoy|ayer|todas?|íntegramente)){0,4} ${PAID}~`,
        `~(?:pagamos|abonamos|transferimos|realizamos|efectuamos|hicimos|ordenamos|emitimos)~.{0,50}~(?:${MONEY}|ayer|hoy|pasado|el|la)`,
        `~${MONEY}~.{0,60}~(?:fue|fueron|ha sido|han sido|está|están|se ha|se han|se)~ (?:ya |sido )?(?:${PAID}|realizó|efectuó|hizo|pagó|abonó|emitió|envió)~`,
        `~ya (?:está |han sido |ha sido |fue )?${PAID}~`,
        '~(?:justificante|comprobante|resguardo) (?:de|del) (?:pago|transferencia|la transferencia)~',
        `^${PAID}~`,
      ],
      not: [
        '~(?:será|serán|se va a|vamos a|dos veces|duplicad|previst[oa]|debe|deberá|programad)~',
        '~(?:pedido|solicitud|correo|consulta)~.{0,20}~(?:fue|ha sido|hemos) ',
        '~nos (?:han|ha) (?:enviado|emitido|facturado)',
      ],
      loose: '~(?:hemos|ha|han|fue)~ (?:ya )?(?:sido )?(?:realizado|hecho|enviado|emitido)[oa]?~',
    },
    {
      intent: 'promise_to_pay',
      if: [
        `~(?:vamos a|voy a|va a|van a|podremos|podemos|pensamos|prevemos|esperamos|tenemos previsto|intentaremos|procederemos a|debemos poder)~.{0,30}~${PAY}~.{0,60}`,
        '~(?:pagaremos|pagaré|abonaremos|abonaré|transferiremos|liquidaremos|realizaremos|efectuaremos|haremos|saldaremos|cancelaremos|ordenaremos|emitiremos|procederemos|enviaremos)~.{0,80}',
        `~(?:${MONEY}|se)~.{0,60}~(?:será|serán|se hará|se realizará|se efectuará|se pagará|se pagarán|se abonará|se emitirá|saldrá|pagará|abonará|realizará|efectuará|hará|recibirán?|llegará|quedará)~.{0,80}`,
        '~(?:pago|transferencia|factura|abono|vencimiento)~.{0,50}~(?:está|están|queda|va|entra) (?:previst[oa]s?|programad[oa]s?|planificad[oa]s?|aprobad[oa]s?|incluid[oa]s?|en (?:la|el) (?:próxim[oa] )?(?:remesa|proceso|ciclo))~',
        '~(?:próxima|próximo|siguiente) (?:remesa|tanda|día|ciclo|proceso)(?: de)? pagos?~',
        '~(?:aprobad[oa]|programad[oa]|autorizad[oa]) para (?:el |su )?pago~',
        '~(?:recibirá[n]?|tendrá[n]?)~.{0,40}~(?:pago|transferencia|dinero|importe|fondos)',
      ],
      not: [
        '~(?:pedido|entrega|envío|reunión|documento)~.{0,20}~(?:será|saldrá|llegará|se)',
        '~(?:nota de crédito|factura (?:rectificativa|corregida))~.{0,20}~(?:será|se)',
        '~ustedes? (?:deberá|tendrá|pagará)',
      ],
      loose: '~(?:haremos|enviaremos|procederemos|realizaremos|se realizará|se hará)~',
    },
    {
      intent: 'refusal',
      if: [
        '~(?:no (?:vamos a|pensamos|pagaremos|abonaremos)|nos negamos a)~.{0,20}~(?:pagar|abonar|pago)?',
        '~no (?:podemos|puedo|podremos) (?:actualmente |ahora |en este momento )?(?:pagar|abonar|hacer frente|realizar el pago)',
        '~(?:problemas|falta|dificultades) de (?:liquidez|tesorería|caja)~',
      ],
      not: '~(?:hasta|mientras|sin|antes)~',
    },
    {
      intent: 'invoice_correction_request',
      if: [
        `~(?:por favor|rogamos|ruego|podría[ns]?|pueden|puede|necesitamos|necesito|favor de|solicitamos|agradeceríamos|deben|hay que)~.{0,100}~(?:corr(?:egir|ijan|ija)|modifi(?:car|quen|que)|rectifi(?:car|quen|que|cativa)|anul(?:ar|en|e)|añad(?:ir|an|a)|inclu(?:ir|yan|ya)|indi(?:car|quen|que)|rehacer|cambi(?:ar|en|e)|actuali(?:zar|cen|ce)|reemitir|factura (?:rectificativa|corregida|nueva)|nueva factura|emitir (?:la )?factura a nombre)`,
        `~${INVOICE}~.{0,60}~(?:debe|deben|debería|tiene que)~.{0,30}~(?:incluir|llevar|indicar|contener|estar|ir|figurar)`,
        '~(?:falta|faltan|sin|no (?:figura|aparece|consta|incluye|indica))~.{0,40}~(?:número de pedido|orden de compra|dirección|cif|nif|iva|razón social|referencia)',
        '~(?:número de pedido|orden de compra|dirección|cif|nif|iva|razón social|referencia|nombre)~.{0,50}~(?:falta|incorrect[oa]|erróne[oa]|no (?:figura|aparece|es correct|consta)|equivocad[oa]|antigu[oa])',
      ],
      not: '~(?:hemos|he) (?:corregido|modificado|rectificado)',
    },
    {
      intent: 'copy_or_statement_request',
      if: [
        `~(?:por favor|rogamos|ruego|podría[ns]?|pueden|puede|necesitamos|necesito|favor de|solicitamos|agradeceríamos|nos falta)~.{0,100}~(?:copias?|duplicados?|estados? de cuenta|extractos?|albar[aá]n(?:es)?|comprobantes? de entrega|detalle de (?:facturas|la deuda)|relación de facturas|justificantes?)`,
        `~(?:por favor|rogamos|ruego|podría[ns]?|pueden|puede|favor de)~.{0,60}~(?:envi(?:ar|en|e|arnos|arme)|reenvi(?:ar|en|e|arnos|arme)|mand(?:ar|en|e|arnos)|remit(?:ir|an|irnos)|facilit(?:ar|en|arnos)|hacer llegar)~.{0,40}~${INVOICE}~`,
        `~(?:no|nunca)~.{0,30}~(?:recib|encontr|localiz|consta|llegad|tenemos)\\p{L}{0,15}.{0,30}~${INVOICE}~`,
        `~${INVOICE}~.{0,50}~(?:no|nunca)~.{0,20}~(?:recib|llegad|consta|encontr)`,
      ],
      not: '~(?:rectificativa|corregida|corregir|rectificar)~',
    },
    {
      intent: 'payment_details_change',
      if: [
        '~(?:nuev[oa]s?|cambio de|cambiado de|actualización de|modificación de)~.{0,20}~(?:cuenta bancaria|datos bancarios|iban|banco|número de cuenta|cuenta)~',
        '~(?:cuenta bancaria|datos bancarios|iban|número de cuenta)~.{0,50}~(?:cambiad[oa]|ha cambiado|han cambiado|sigue siendo|correct[oa]s?|actualizad|confirmar|vigente)',
        '~(?:confirmar|confirmarnos|facilitar|facilitarnos|enviar|enviarnos|indicar|indicarnos|verificar)~.{0,40}~(?:su|sus|el|los|nuestr[oa]s?) (?:datos bancarios|iban|número de cuenta|cuenta bancaria)~',
      ],
      not: '~no ha[n]? cambiado~',
    },
    {
      intent: 'hold',
      if: [
        '~(?:bloquead[oa]s?|retenid[oa]s?|paralizad[oa]s?|suspendid[oa]s?|en espera|detenid[oa]s?)~',
        '~no (?:podemos|puedo|se puede|podremos)~.{0,60}~(?:hasta|mientras|sin|antes)~',
        '~(?:pendiente|a la espera|esperando)~.{0,15}~(?:de )?(?:la |su |el )?(?:aprobación|autorización|validación|visto bueno)',
      ],
    },
    {
      intent: 'wrong_person',
      if: [
        '~ya no (?:trabajo|trabaja|formo parte|soy|está|llevo|me encargo)~',
        '~no soy (?:la persona|el responsable|la responsable|quien)~',
        '~(?:ha dejado|dejó) (?:la empresa|la compañía)~',
        '~(?:persona|departamento|contacto) (?:equivocad[oa]|incorrect[oa])~',
        '~(?:por favor|rogamos)?,? ?(?:dir[ií]ja(?:n)?se|contacte[n]?|escriba[n]?|póngase en contacto)~.{0,60}',
      ],
      not: '~no dude',
    },
    {
      intent: 'query',
      if: [
        '~(?:factura|pago|importe|abono|saldo|extracto|vencimiento|iva|pedido)~.{0,150}\\?',
        '~(?:podría[ns]?|pueden|por favor|rogamos)~.{0,60}~(?:aclar|explic|confirm|indic|detall|comprob|verific)',
        '~(?:a qué corresponde|por qué|cuál)~.{0,80}~(?:factura|importe|cargo)',
      ],
    },
    {
      intent: 'payment_chaser',
      if: [
        '~(?:vencid[oa]s?|impagad[oa]s?|pendientes? de (?:pago|cobro|abono)|recordatorio|reclamación de pago|atrasad[oa]s?|retraso en el pago|saldo pendiente|sigue[n]? pendiente[s]?|aún pendiente[s]?)~',
        '~(?:no|aún no|todavía no)~.{0,25}~(?:recibid|cobrad|abonad|pagad|constancia|ingresad)',
        '~(?:por favor|rogamos|ruego|agradecer[ií]amos|les? pedimos|solicitamos)~.{0,60}~(?:pago|pagar|abon|transfer|liquid|regulari|ingreso)',
        '~(?:cuándo|fecha|estado|noticias|novedades)~.{0,40}~(?:pago|pagar|abono|cobro|transferencia)',
      ],
      not: '~(?:gracias por (?:su|el) pago|hemos recibido su pago|vencerá|próxima a vencer|no vencida)~',
    },
    {
      intent: 'invoice_submitted',
      if: [
        '~(?:adjunt[oa]s?|adjuntamos|anexo|anexamos|le[s]? (?:enviamos|envío|remitimos))~.{0,60}~(?:factura|abono|extracto|nota de crédito)',
        '~(?:factura|abono|extracto)~.{0,40}~(?:adjunt[oa]|enviad[oa]|subid[oa]|corregid[oa]|emitid[oa]|anex[oa])',
        '~(?:hemos|he) (?:enviado|corregido|emitido|subido|remitido)~.{0,30}~factura',
      ],
      not: '~(?:no|nunca)~',
    },
  ],
  empty: [
    '(?:estimad[oa]s?|hola|buenos días|buenas (?:tardes|noches)|buen día|querid[oa]s?|apreciad[oa]s?|señor(?:es|a)?)~[^.?!]{0,60}$',
    '(?:un |reciba un |muchos )?(?:cordial )?saludos?[^.?!]{0,30}$|(?:atentamente|atte|cordialmente)[,.! ]{0,6}$',
    '(?:quedamos|quedo|no dude|cualquier (?:duda|consulta)|a la espera de)[^?]{0,80}$',
  ],
  acknowledgement:
    '(?:(?:ok|vale|sí|de acuerdo|perfecto|entendido|recibido|anotado|conforme|correcto|enterad[oa]s?)~[^?]{0,100}|(?:muchas |mil )?gracias[^?]{0,120}|(?:hemos|he) (?:recibido|tomado nota|trasladado|reenviado|remitido)[^?]{0,100}|(?:lo |la |le |les |nos )?(?:revisamos|reviso|revisaremos|revisaré|miramos|miro|miraremos|comprobamos|comprobaremos|consultaremos|consulto|verificaremos|reenvío|reenviamos|trasladamos|traslado|estamos (?:revisando|comprobando|verificando)|vamos a (?:revisar|comprobar|verificar|consultar)|voy a (?:revisar|comprobar|consultar)|contestaremos|responderemos|damos respuesta|informaremos|informo)~[^?]{0,120}|(?:su|vuestro) (?:correo|mensaje|solicitud|factura)[^?]{0,40}(?:recibid|trasladad|en trámite|tramitando)[^?]{0,40}|(?:disculp|lamentamos|perdón|sentimos)[^?]{0,80})$',
  arrival: '~(?:(?:debería[ns]?|deberán) (?:recibir|tener)|recibirá[n]?|llegará|fecha valor|a más tardar|previst[oa])~',
};
