/**
 * Where the non-standard notices name their recipients: general line shapes and cues, as data.
 * Lower-case cues; ` * ` is a short gap as in `verdict/phrases.ts`.
 */
import { phrases } from '../verdict/phrases.ts';

/** Words directly before the address on one line ("undeliverable to user@example.com"). */
export const BEFORE_ADDRESS = phrases(`
  final-recipient: rfc822; | original-recipient: rfc822; | failed recipient: | error-for: | undeliverable address: |
  intended recipient: | recipient: | recipient address: | unable to deliver message to: |
  unable to deliver message to | unable to deliver your message to | unable to deliver to |
  could not be delivered to: | could not be delivered to | cannot be delivered to | can not be delivered to |
  not be delivered to | error delivering your mail to | undeliverable to | delivery to |
  delivery of email to this address | unknown user: | unknown local user: | user mailbox exceeds allowed size: |
  local mailbox | delivery failed * attempts: | originally addressed to | did not reach the following recipient: |
  generated from | expanded from: | was not delivered to: | was not delivered to | not delivered to |
  failed to deliver to | failed to deliver mail to | invalid recipient | mailbox for | undeliverable: | rcpt to:< |
  rcpt to: | mail could not be delivered to | message to | no such user: | user unknown: | delivered to: |
  your message was addressed, | deliver your message to | non remis à | délivré à | zugestellt werden: |
  nicht zugestellt werden an | no se pudo entregar a | não foi entregue a | non è stato recapitato a |
  niet bezorgd bij | following destinations: | to recipient | recipient | address: | empfänger: | destinataire : |
  destinatario: | 宛先:`);

/** Announcements of a list of recipients on the lines that follow. */
export const LIST_CUES = phrases(`
  address(es) failed | addresses failed | address failed | address(es)_ | failed addresses follow |
  permanent fatal errors | had delivery errors | had delivery problems | recipients were affected |
  recipient was affected | was undeliverable to the following | undeliverable to the following |
  had transient non-fatal errors | fatal errors | transient errors | following recipient | following address |
  following destination | following e-mail address | following email address | list of recipients |
  recipients did not receive | recipients were not reached | these recipients | this recipient | failed recipients |
  failed recipient | failure reasons | failure reason | not yet been delivered | email to this address |
  not reach the following | recipient(s) | recipients: | was not delivered to | not delivered to |
  failed permanently | recipients failed | not be delivered to | non remis | pu etre delivre | pu être délivré |
  n'a pas été remis | distribué | folgende empfänger | folgenden empfänger | folgende adresse | folgenden adresse |
  empfängern nicht | zugestellt werden | siguientes destinatarios | siguiente destinatario | pudo ser entregado |
  seguintes destinatários | seguinte destinatário | seguenti destinatari | seguente destinatario |
  volgende geadresseerde | volgende ontvanger | następujących odbiorców | följande mottagare | 以下のメールアドレス | 以下の宛先 |
  次の受信者 | 無法傳遞 | 以下收件人 | 地址中 | получател | следующему адресу`);

/** Where the returned message begins; nothing below concerns the failure. */
export const COPY_MARKS = phrases(`
  copy of the message | copy of your message | copy of the original message | copy of the message header |
  original message follow | original message attached | original message ----- | original message below |
  message header follow | message headers follow | unsent message follow | message text follow |
  returned mail follow | returned message ---- | returned mail ---- | header of the original message |
  headers of the original message | the header and top | original mail info | original message as received |
  original mail as follows | your message reads (in part) | first 50 lines of your | forwarded message ---- |
  original message ---- | below the next line is a copy | enclosed is a copy | mensaje original |
  nachricht angehängt | message original ---- | ursprüngliche nachricht | 附件中的内容 | oryginalna wiadomość |
  returned content | header information | message contents follow | text of the message | body of the message ---- |
  undelivered message headers`);
