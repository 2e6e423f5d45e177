/** Portuguese phrases of mail about payment. */
import type { Phrases } from '../../says/phrases.ts';

const INVOICE = '(?:faturas?|facturas?|notas? fiscal|notas? fiscais|nf(?:-?e)?|boletos?|duplicatas?)';
const PAY =
  '(?:pagar|pagá-la|liquidar|liquidá-la|transferir|efetuar|efectuar|realizar|fazer|proceder|quitar|emitir|regularizar|depositar)';
const PAID =
  '(?:pag[oa]s?|paga|liquidad[oa]s?|transferid[oa]s?|efetuad[oa]s?|efectuad[oa]s?|realizad[oa]s?|feit[oa]s?|quitad[oa]s?|emitid[oa]s?|enviad[oa]s?|depositad[oa]s?)';
const MONEY =
  '(?:pagamentos?|transferências?|faturas?|facturas?|notas? fiscal|boletos?|valor(?:es)?|montante|saldo|cheque|depósito|ted|pix)';

export const PT: Phrases = {
  topic:
    '~(?:pag[aou]|fatur|factur|nota fiscal|notas fiscais|nf~|boleto|transfer|valor|montante|saldo|extrato|extracto|vencid|venciment|em atraso|pendente|cobran|conta|banc|iban|nib~|pix~|pedido|encomenda|entrega|mercadoria|disput|contest|preço|iva~|advogad|jurídic|insolvên|insolven|falência|recuperação judicial|cheque|tesourar|contabil|fornecedor|dívida|débito|liquid|crédito|divergên|bloquead)',
  payment:
    '~(?:pag(?:amento|amentos|ar|o|a|aremos|amos|ou|ámos|arei)|transferências?|liquid(?:ação|ar|ada|ado)|depósito|boleto|pix|remessa)~',
  negation: '~(?:não|nunca|jamais|nenhum[a]?|sem|nem|tampouco)~',
  condition:
    '~(?:se|caso|quando|assim que(?! possível)|logo que(?! possível)|uma vez|desde que|até que|antes de|só (?:depois|após|quando)|deveria ter|teria|poderiam|poderia|por favor|favor|solicitamos|devem|acordad[oa])~',
  reservation: '~antes de (?:proceder|efetuar|efectuar|pagar|realizar|fazer|liquidar|procedermos|pagarmos)~',
  phrases: [
    {
      intent: 'insolvency',
      if: [
        '~(?:insolvência|insolvente|falência|falid[oa]|recuperação judicial|administrador (?:judicial|de insolvência)|em liquidação|processo especial de revitalização|per~ |encerrou a(?:s)? atividades?)',
      ],
    },
    {
      intent: 'legal_representative',
      if: [
        '~(?:noss[oa]s?|meu|minha) (?:advogad[oa]s?|departamento jurídico|jurídico|assessoria jurídica|representante legal)~',
        '~(?:encaminhad[oa]|entregue|remetid[oa])~.{0,40}~(?:advogad|jurídico)',
        '~(?:noss[oa]|meu|minha) (?:constituinte|cliente|representad[oa])~.{0,40}~(?:contesta|não reconhece|nos)',
      ],
    },
    {
      intent: 'dispute',
      reason: 'duplicate',
      if: [
        '~(?:em duplicado|duplicad[oa]|em duplicidade|duas vezes|cobrança (?:dupla|duplicada)|já (?:faturad|cobrad)[oa])~',
      ],
      not: '~(?:enviar|enviem|envie|mandar).{0,20}~(?:segunda via|duplicado)~',
    },
    {
      intent: 'dispute',
      reason: 'wrong_po',
      if: [
        '~(?:número (?:do|da|de) (?:pedido|encomenda)|ordem de compra|nota de encomenda)~.{0,30}~(?:incorret[oa]|errad[oa]|não (?:corresponde|confere|é válid|existe)|inválid[oa])~',
      ],
      not: '~(?:por favor|favor|poderiam|podem|solicitamos)~',
    },
    {
      intent: 'dispute',
      reason: 'not_received',
      if: [
        '~(?:mercadoria|encomenda|pedido|entrega|material|produtos?|artigos?|serviços?|equipamento)~.{0,50}~(?:não|nunca|ainda não)~.{0,25}~(?:recebid|cheg|entreg|prestad|realizad|recebemos)',
        '~(?:não|nunca|ainda não)~ ?(?:recebemos|recebi|chegou|foi entregue)~.{0,30}~(?:mercadoria|encomenda|material|produto|artigo|equipamento|pedido|entrega)',
        '~(?:entrega (?:incompleta|parcial)|falta(?:m)? (?:\\d{1,6} )?(?:unidades|artigos|peças|produtos|mercadoria))~',
      ],
    },
    {
      intent: 'dispute',
      reason: 'goods_or_service',
      if: [
        '~(?:danificad[oa]s?|defeituos[oa]s?|com defeito|avariad[oa]s?|partid[oa]s|má qualidade|devolvid[oa]s?|produto errado|não conforme|serviço incompleto|estragad[oa]s?)~',
      ],
    },
    {
      intent: 'dispute',
      reason: 'not_ours',
      if: [
        '~(?:não|nunca)~.{0,25}~(?:é noss[oa]|nos pertence|diz respeito|encomend[aá]mos|solicit[aá]mos|fizemos (?:esse|este) pedido|pedimos|reconhecemos|somos clientes?|nos foi dirigida)~',
      ],
    },
    {
      intent: 'dispute',
      reason: 'wrong_amount',
      if: [
        '~(?:valor|preço|quantidades?|montante|total|desconto)~.{0,60}~(?:incorret[oa]s?|incorrect[oa]s?|errad[oa]s?|não (?:corresponde|confere|está corret|bate|coincide|foi (?:aplicado|deduzido|descontado))|superior|mais alt[oa]|divergente)',
        '~(?:cobrado a mais|faturado a mais|erro no (?:valor|preço)|diferença (?:de|no) (?:preço|valor)|divergência)',
        '~nota de crédito~.{0,40}~(?:falta|pendente|aguard|não (?:recebemos|foi)|ainda)',
        '~(?:aguardamos|à espera|esperamos)~.{0,30}~nota de crédito~',
      ],
    },
    {
      intent: 'dispute',
      if: [
        '~(?:contest(?:amos|ar|ada|o|ação)|não (?:concordamos|concordo|aceitamos|reconhecemos)|discordamos|reclamação|em disputa|disputamos|indevid[oa]s?)~',
        '~(?:fatura|cobrança)~.{0,30}~está (?:incorreta|errada)~',
      ],
    },
    {
      intent: 'payment_made',
      if: [
        `~(?:foi|foram|está|estão|já foi|já está|ficou|tendo sido|ter sido)~(?: (?:já|ontem|hoje|também|integralmente)){0,4} ${PAID}~`,
        `~(?:pagámos|pagamos|liquidámos|liquidamos|transferimos|efetuámos|efetuamos|efectuámos|realizámos|realizamos|fizemos|fiz|paguei|efetuei|emitimos)~.{0,50}~(?:${MONEY}|ontem|hoje|no dia|dia|em|a|o|na)~`,
        `~já ${PAID}~`,
        '~(?:comprovativo|comprovante) (?:de|do|da) (?:pagamento|transferência|depósito)~',
        `^${PAID}~`,
        `~${MONEY}~ (?:já )?(?:efetuad|efectuad|realizad|feit|liquidad|pag)[oa]s?~`,
      ],
      not: [
        '~(?:será|serão|vai ser|vamos|duas vezes|duplic|previst[oa]|deve|deverá|agendad|programad)~',
        '~(?:pedido|encomenda|entrega)~ foi ',
        '~quando pag',
      ],
      loose: '~(?:foi|foram)~ (?:já )?(?:enviad|emitid|realizad|feit|efetuad)[oa]s?~',
    },
    {
      intent: 'promise_to_pay',
      if: [
        `~(?:vamos|irei|iremos|vou|vai|pretendemos|prevemos|conseguiremos|podemos|poderemos|esperamos|contamos)~.{0,30}~${PAY}~.{0,60}`,
        '~(?:pagaremos|pagarei|liquidaremos|transferiremos|efetuaremos|efectuaremos|realizaremos|faremos|farei|quitaremos|procederemos|emitiremos|regularizaremos)~.{0,80}',
        `~${MONEY}~.{0,60}~(?:será|serão|vai ser|sairá|ocorrerá|deverá ser|entrará)~.{0,80}`,
        `~(?:pagamento|transferência|fatura|factura|boleto|nota fiscal)~.{0,50}~(?:está|estão|encontra-se|foi|ficou) (?:previst[oa]s?|agendad[oa]s?|programad[oa]s?|aprovad[oa]s?|incluíd[oa]s?|planead[oa]s?|autorizad[oa]s?)~`,
        '~(?:próxim[oa]|na) (?:lote|rodada|processamento|remessa|ciclo) de pagamentos?~',
        '~(?:aprovad[oa]|agendad[oa]|programad[oa]|autorizad[oa]) para pagamento~',
        '~(?:receberão|receberá|terão)~.{0,40}~(?:pagamento|transferência|valor|montante)',
      ],
      not: [
        '~(?:encomenda|entrega|pedido|reunião|documento)~.{0,20}~(?:será|sairá)',
        '~nota de crédito~.{0,20}~será',
        '~(?:fatura|factura) (?:corrigida|retificada|rectificada)',
      ],
      loose: '~(?:faremos|farei|procederemos|realizaremos|realizar|fazer|proceder|emitir)~',
    },
    {
      intent: 'refusal',
      if: [
        '~(?:não (?:vamos|iremos|pagaremos|pretendemos)|recusamos(?:-nos)?)~.{0,20}~(?:pagar|liquidar|pagamento|a pagar)?',
        '~não (?:podemos|posso|conseguimos) (?:neste momento |atualmente |agora )?(?:pagar|liquidar|efetuar o pagamento)',
        '~(?:problemas|falta|dificuldades) de (?:liquidez|tesouraria|caixa)~',
      ],
      not: '~(?:até|enquanto|sem|antes)~',
    },
    {
      intent: 'invoice_correction_request',
      if: [
        `~(?:por favor|favor|poderia[m]?|pode[m]?|solicitamos|solicito|agradecemos|agradeço|precisamos|pedimos|necessitamos|devem)~.{0,100}~(?:corrig|corrij|alter(?:ar|em|e)|retific|rectific|anul(?:ar|em|e)|cancel(?:ar|em|e)|acrescent|inclu(?:ir|am|a)|indi(?:car|quem|que)|adicion|reemit|atualizar~|atualizem~|substitu|fatura corrigida|nova fatura|em nome de)`,
        `~${INVOICE}~.{0,60}~(?:deve|devem|deveria|tem de|tem que)~.{0,30}~(?:incluir|conter|indicar|ter|estar|ser (?:emitida|corrigida)|constar)`,
        '~(?:falta|faltam|sem|não (?:consta|inclui|indica|aparece|contém))~.{0,40}~(?:número (?:do|da|de) (?:pedido|encomenda)|ordem de compra|morada|endereço|nif|cnpj|nipc|iva|referência)',
        '~(?:número (?:do|da|de) (?:pedido|encomenda)|ordem de compra|morada|endereço|nif|cnpj|nipc|razão social|referência|iva)~.{0,50}~(?:falta|incorret[oa]|incorrect[oa]|errad[oa]|não (?:consta|está corret|aparece)|antig[oa])',
      ],
      not: '~(?:já )?(?:corrigimos|alterámos|retificámos)',
    },
    {
      intent: 'copy_or_statement_request',
      if: [
        `~(?:por favor|favor|poderia[m]?|pode[m]?|solicitamos|solicito|agradecemos|agradeço|precisamos|pedimos|necessitamos)~.{0,100}~(?:cópias?|segunda via|2ª via|extratos?|extractos?|conta[- ]corrente|guia de (?:remessa|transporte)|comprovativo de entrega|comprovante de entrega|lista de faturas|posição da conta)`,
        `~(?:por favor|favor|poderia[m]?|pode[m]?|solicitamos|agradecemos|agradeço|pedimos)~.{0,60}~(?:envi(?:ar|em|e|o|ar-nos|em-nos|ar-me)|reenvi(?:ar|em|e|o)|remet(?:er|am)|mand(?:ar|em|e)|facult(?:ar|em)|encaminh(?:ar|em|e))~.{0,40}~${INVOICE}~`,
        `~(?:não|nunca)~.{0,20}~(?:receb|encontr|localiz|tem)\\p{L}{0,15}.{0,30}~${INVOICE}~`,
        `~${INVOICE}~.{0,50}~(?:não|nunca)~.{0,20}~(?:receb|cheg|const|encontr|localiz)`,
      ],
      not: '~(?:corrigida|retificada|corrigir|retificar)~',
    },
    {
      intent: 'payment_details_change',
      if: [
        '~(?:nov[oa]s?|mudança de|mud[aá]mos de|alteração (?:de|do|dos)|alterámos|atualização (?:de|dos))~.{0,25}~(?:conta bancária|dados bancários|iban|nib|banco|conta)~',
        '~(?:conta bancária|dados bancários|iban|nib)~.{0,50}~(?:mudou|mudaram|alterad|corret[oa]s?|confirmar|confirmem|mantém|atualizad|ainda)',
        '~(?:confirm(?:ar|em|e)|indi(?:car|quem)|envi(?:ar|em)|fornec(?:er|am)|verific(?:ar|em))~.{0,40}~(?:iban|nib|dados bancários|conta bancária)~',
      ],
      not: '~não (?:mudou|mudaram|foi alterad)',
    },
    {
      intent: 'hold',
      if: [
        '~(?:bloquead[oa]s?|retid[oa]s?|suspens[oa]s?|em espera|parad[oa]s?|congelad[oa]s?)~',
        '~não (?:podemos|posso|conseguimos|poderemos)~.{0,60}~(?:até|enquanto|sem|antes)~',
        '~(?:aguarda(?:mos|r|ndo)?|a aguardar|pendente de|à espera (?:de|da))~ ?(?:a |de )?(?:aprovação|autorização|validação)',
      ],
    },
    {
      intent: 'wrong_person',
      if: [
        '~(?:já não|não) (?:trabalho|trabalha|faço parte|sou (?:a pessoa|o responsável|a responsável))~.{0,20}',
        '~não trabalho mais~',
        '~(?:deixou|saiu d)[ea] (?:a )?empresa~',
        '~(?:pessoa|departamento|contacto|contato) errad[oa]~',
        '~(?:por favor|favor|agradeço que|devem)?,? ?(?:contact(?:e|em|ar)|contat(?:e|em|ar)|dirij(?:a|am)-se|encaminhe[m]?)~.{0,60}~(?:departamento|contabilidade|colega|financeiro|e-mail|email|endereço|sr|sra|o|a)~',
      ],
      not: '~não hesite',
    },
    {
      intent: 'query',
      if: [
        '~(?:fatura|factura|nota fiscal|boleto|pagamento|valor|extrato|vencimento|iva|saldo|encomenda)~.{0,150}\\?',
        '~(?:poderia[m]?|pode[m]?|por favor|favor|agradecemos)~.{0,60}~(?:esclarec|explic|confirm|indi[cq]|verific|detalh)',
        '~(?:a que se refere|por que|porque|qual)~.{0,80}~(?:fatura|valor|cobrança)',
      ],
    },
    {
      intent: 'payment_chaser',
      if: [
        '~(?:vencid[oa]s?|em atraso|em dívida|por liquidar|em aberto|pendentes? de pagamento|lembrete|aviso de cobrança|não (?:foi|foram) pag[oa]s?|por regularizar|valor em aberto)~',
        '~(?:não|ainda não)~.{0,25}~(?:recebemos|recebido|identificamos|identificámos|verificámos|confirmámos|consta)~.{0,40}~(?:pagamento|liquidação|valor|transferência)',
        '~(?:por favor|favor|solicitamos|agradecemos|pedimos|agradeço)~.{0,60}~(?:pagament|pagar|liquid|regulariz|transfer)',
        '~(?:quando|data|previsão|novidades|ponto de situação)~.{0,40}~(?:pagament|pagar|pag[oa]~|liquid|transfer)',
      ],
      not: '~(?:obrigad[oa] pelo (?:seu |vosso )?pagamento|recebemos o (?:seu|vosso) pagamento|vencerá|a vencer|vence (?:em|no|dia))~',
    },
    {
      intent: 'invoice_submitted',
      if: [
        '~(?:em anexo|segue(?:m)?|anexamos|anexo|junto enviamos|enviamos)~.{0,60}~(?:fatura|factura|nota fiscal|nota de crédito|extrato|boleto)',
        '~(?:fatura|factura|nota fiscal|nota de crédito|extrato)~.{0,40}~(?:em anexo|anexa|enviada|emitida|corrigida|segue)~',
      ],
      not: '~(?:não|nunca)~',
    },
  ],
  empty: [
    '(?:bom dia|boa tarde|boa noite|olá|ol[aá]|car[oa]s?|prezad[oa]s?|exm[oa]s?|estimad[oa]s?|senhor(?:es|a)?)~[^?!]{0,60}$',
    '(?:com os |os )?(?:meus |nossos )?(?:melhores )?cumprimentos[^.?!]{0,30}$',
    '(?:atenciosamente|att|cordialmente|abraços?|grat[oa]|saudações|at\\.te)[,.! ]{0,6}$',
    '(?:fico|ficamos|qualquer (?:dúvida|questão)|não hesite|estamos à disposição|ao dispor|aguardo)[^?]{0,80}$',
  ],
  acknowledgement:
    '(?:(?:ok|sim|certo|perfeito|entendido|recebido|anotado|combinado|de acordo|ciente|confirmo|confirmamos)~[^?]{0,100}|(?:muito |desde já )?(?:obrigad[oa]s?|agradeço|agradecemos)[^?]{0,120}|(?:recebemos|recebi|tomámos nota|tomamos nota|registámos|encaminhámos|encaminhei|encaminhamos|reencaminhei)~[^?]{0,100}|(?:vamos|vou|iremos|irei|estamos a|estou a|estamos) (?:verificar|verificando|analisar|analisando|ver|confirmar|averiguar|encaminhar|tratar|checar|responder)~[^?]{0,120}|(?:verificaremos|analisaremos|daremos (?:retorno|resposta)|retornaremos|informaremos)~[^?]{0,100}|(?:o seu|a sua|a vossa|o vosso) (?:pedido|e-?mail|mensagem|fatura)[^?]{0,40}(?:recebid|encaminhad|em análise|tratad)[^?]{0,40}|(?:desculp|lamentamos|pedimos desculpa)[^?]{0,80})$',
  arrival:
    '~(?:(?:deverá|deverão|devem) (?:receber|chegar|ter|estar)|receberão?|chegará|data[- ]valor|o mais tardar|previst[oa])~',
};
