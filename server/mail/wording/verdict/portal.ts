/** What portals' notices say about an invoice, per status; strongest first, several languages. Phrases as everywhere. */
import { phrases } from '../../verdict/phrases.ts';

export const PORTAL_STATUS = [
  {
    status: 'rejected',
    words: phrases(`
      rejected | was rejected | has been declined | declined | invoice * refused | not accepted |
      returned for correction | returned to you | failed validation | validation error | invoice * failed |
      could not be processed | been disapproved | abgelehnt | zurückgewiesen | wurde storniert | rejeté | rejetée |
      refusé | rechazad | respinta | rifiutat | rejeitad | recusad | afgewezen | afgekeurd | odrzucon | avvisad |
      avslag | 却下 | 差し戻し | 拒绝`),
  },
  {
    status: 'disputed',
    words: phrases(`
      disputed | in dispute | under dispute | dispute has been | on hold | placed on hold | has a discrepancy |
      discrepancy | exception on | payment hold | strittig | reklamiert | gesperrt für zahlung | litige | contesté |
      en disputa | en litigio | contestat | em disputa | betwist | sporn | tvist`),
  },
  {
    status: 'scheduled',
    words: phrases(`
      scheduled for payment | payment scheduled | payment has been scheduled | payment is scheduled |
      is scheduled to be paid | scheduled payment | will be paid on | will be paid by | expected payment date |
      estimated payment date | planned payment | payment proposed | to be paid on | will be sent on |
      upcoming payment | scheduled on | payment date * set | zahlung geplant | zur zahlung geplant |
      wird am * bezahlt | zahlung vorgesehen | zahlung angewiesen für | paiement prévu | paiement programmé |
      paiement planifié | sera payée le | pago programado | programado para pago | se pagará el |
      pagamento programmato | pagamento previsto | pagamento agendado | betaling gepland | zaplanowan * płatno |
      betalning planerad | 支払予定 | 付款计划`),
  },
  {
    status: 'paid',
    words: phrases(`
      has been paid | was paid | been paid | payment sent | payment has been sent | payment was sent |
      payment issued | payment has been made | payment made | paid in full | you've been paid | you have been paid |
      you've got paid | you got paid | sent you a payment | payment notification | remittance advice |
      remittance notification | remittance for | payment remittance | payment advice | payment processed |
      payment confirmation | status: paid | status paid | marked as paid | payment is on its way |
      payment on the way | has paid | money is on its way | payment completed | payment initiated | wurde bezahlt |
      bezahlt | zahlungsavis | zahlung erfolgt | wurde überwiesen | a été payée | payée | avis de paiement |
      paiement effectué | ha sido pagad | pagada | aviso de pago | pago realizado | è stata pagata | pagata |
      avviso di pagamento | foi paga | aviso de pagamento | pagamento efetuado | is betaald | betaald |
      betalingsadvies | zapłacon | opłacon | har betalats | betald | お支払い * 完了 | 支払通知 | 已付款 | 付款通知`),
  },
  {
    status: 'approved',
    words: phrases(`
      approved | has been approved | was approved | approved for payment | reconciled | cleared for payment |
      genehmigt | freigegeben | approuvé | validée | aprobad | approvat | aprovad | goedgekeurd | zatwierdzon |
      godkänd | godkjent | 承認 | 已批准`),
  },
  {
    status: 'received',
    words: phrases(`
      received | was received | has been received | has been delivered | successfully delivered | successfully sent |
      successfully submitted | has been submitted | submitted successfully | sent to your customer | was delivered |
      accepted | in process | being processed | pending approval | processing | acknowledged | has been sent to |
      invoice * sent | eingegangen | erhalten | übermittelt | zugestellt | in bearbeitung | angenommen | reçue |
      reçu | transmise | en cours de traitement | recibid | enviad | en proceso | ricevut | inviat | in elaborazione |
      recebid | em processamento | ontvangen | afgeleverd | in behandeling | otrzyma | przesłan | mottag | skickats |
      受領 | 受付 | 已收到 | 已接收`),
  },
] as const;

/** Words before an invoice's number in notices. */
export const INVOICE_WORDS = phrases(`
  invoice number | invoice no. | invoice no | invoice # | invoice id | invoice ref | invoice: | inv # | inv# |
  invoice | rechnungsnummer | rechnung nr. | rechnungs-nr. | rechnung | numéro de facture | facture n° |
  n° de facture | facture | número de factura | factura nº | factura n.º | factura | numero fattura | fattura n. |
  fattura | número da fatura | fatura nº | fatura | factuurnummer | factuur | numer faktury | faktura nr | faktury |
  faktura | fakturanummer | fakturanr | 請求書番号 | 発票号码 | 发票号`);

/** Words by which a notice shows that it comes from a portal or payment system. */
export const PORTAL_MARKS = phrases(`
  portal | supplier network | business network | invoice status | payment status | status: | scheduled payment date |
  supplier id | vendor id | buyer: | payables | rechnungsstatus | zahlungsstatus | lieferantenportal |
  statut de la facture | statut du paiement | estado de la factura | stato della fattura | factuurstatus`);
