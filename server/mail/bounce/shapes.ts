/**
 * How non-delivery and delay notices look, as data: who sends them, their subjects, and opening words of the programs
 * and languages that write them. Lower case; ` * ` is a short gap.
 */
import { phrases } from '../verdict/phrases.ts';

/** Local parts that only mail systems send from. */
export const DAEMON_LOCAL_PARTS = new Set(
  `mailer-daemon mailerdaemon mailer_daemon mail-daemon maildaemon mail_daemon postmaster post_master post.master mdaemon
  mail.delivery.system mail-delivery-system maildeliverysystem maildelivery double-bounce system-administrator
  system.administrator mailadministrator mailadmin smtp-daemon imss mmdf uucp mail_system mailsystem noreply-dsn
  e500_smtp_mail_service`.split(/\s+/),
);

/** Parts of display names that mail systems use. */
export const DAEMON_NAMES = phrases(`
  mail delivery s | mail deliver system | mailer-daemon | mailer daemon | postmaster | system administrator |
  mail administrator | mail system | microsoft outlook | delivery subsystem | mail delivery agent | mail router |
  systemadministrator | administrateur système | administrador del sistema | amministratore di sistema |
  systembeheerder | 系统管理员 | internet mail delivery`);

/** Subjects of non-delivery notices (anywhere in the subject, which is not a reply). */
export const FAILURE_SUBJECTS = phrases(`
  undeliver | returned mail | returned to sender | return to sender | returning message to sender | mail failure |
  delivery failure | delivery failed | delivery has failed | failed delivery | failure notice | failure delivery |
  failed mail | delivery status | status notification | mail delivery failed | message delivery |
  mail delivery error | non delivery report | non-delivery | nondeliver | not delivered | could not be delivered |
  couldn't be delivered | cannot be delivered | unable to deliver | delivery report | delivery notification |
  delivery error | error during delivery | mail system error | mail delivery problem | mail error |
  mail status report | processing error | mail failed | are not member | not a member of | loop alert |
  delivery problem | rejected mail | message rejected | bounced mail | message you sent blocked |
  blocked by our bulk | transcript for details | failure: user | user unknown | mail could not | unzustellbar |
  nicht zugestellt | nicht zustellbar | unzustellbarkeit | fehlgeschlagene zustellung | zustellung fehlgeschlagen |
  rückläufer | zustellungsfehler | mailzustellung | non remis | non distribu | échec de | echec de |
  retour à l'expéditeur | remise impossible | notification d'état de remise | utilisateur non recensé |
  impossible de remettre | no se puede entregar | no entregado | no se pudo entregar | error de entrega |
  notificación del estado de entrega | devuelto | correo devuelto | impossibile recapitare | mancato recapito |
  non recapitabile | notifica dello stato del recapito | mancata consegna | não entregue | não foi possível entregar |
  falha na entrega | notificação de status de entrega | falha no envio | mensagem não | onbestelbaar | niet bezorgd |
  niet afgeleverd | kan niet worden bezorgd | bezorgingsfout | niedostarczon | nie można dostarczyć |
  nie dostarczono | zwrot poczty | niedoręczon | kunde inte levereras | ej levererat | olevererbar |
  kan inte levereras | leveransfel | oleverbar | 配信不能 | 配信でき | 配送でき | 送信できません | 配信エラー | 届けられません | メール不達 | 未送達 | 戻り |
  系统退信 | 退信 | 无法投递 | 投递失败 | 发送失败 | 邮件发送失败 | 無法傳遞 | 传递失败 | 未能送达 | 无法送达 | не доставлено | недоставлен |
  не удалось доставить | ulevert | kunne ikke leveres | toimittaminen epäonnistui | kézbesíthetetlen | nedoručiteln`);

/** Opening words that no person writes: they alone mark a notice. */
export const FAILURE_OPENINGS = phrases(`
  this is the qmail-send program | i'm afraid i wasn't able to deliver your message |
  the mta program at * was unable to deliver | this message was created automatically by mail delivery software |
  this is the postfix program at | this is the mail system at host | i'm sorry to have to inform you that |
  this is the dragonfly mail agent | the original message was received at * from |
  the following addresses had permanent fatal errors | ----- transcript of session follows |
  transcript of session follows | this is an automatically generated delivery status notification |
  delivery to the following recipient failed | delivery to the following recipients failed |
  delivery to the following recipient has been delayed | your message * did not reach the following recipient |
  did not reach the following recipient(s) | unable to deliver message to the following address |
  we were unable to deliver your message to the following | ------ failed recipients ------ |
  ------- failure reasons -------- | this is the mailer-daemon, please do not reply |
  your message was not delivered to | this report relates to a message you sent |
  your message could not be delivered | message from interscan | sent <<< rcpt to |
  delivery has failed to these recipients | an error has occurred while attempting to deliver |
  your message wasn't delivered | a message that you sent could not be delivered |
  a message that you sent has not yet been delivered | undeliverable address: |
  could not deliver message to the following recipient |
  your mail message to the following address(es) could not be delivered |
  message delivery to the following recipients | delivery failed * attempts: | undeliverable to |
  user mailbox exceeds allowed size | each of the following recipients was rejected |
  the user(s) account is disabled | the following recipients did not receive |
  your message has encountered delivery problems | an error was detected while processing the enclosed message |
  message log follows | the following mail has been returned | mail-enabled * could not | your mail sent on: |
  message could not be delivered | did not exactly match an | error: invalid user address |
  a message (from * could not be delivered | the following message to | has encountered a delivery problem |
  you are not a member of this mailing list | duplicated message-id in | le message suivant n'a pas pu |
  votre message n'a pas pu | su mensaje no pudo ser entregado | ihre nachricht * konnte nicht zugestellt |
  ihre nachricht hat einige oder alle empfänger nicht erreicht | die folgende nachricht konnte nicht |
  fehler bei der nachrichtenzustellung | ihre e-mail konnte nicht | il tuo messaggio non è stato |
  impossibile recapitare il messaggio | sua mensagem não | a sua mensagem não | uw bericht * niet |
  uw bericht is niet bezorgd | twoja wiadomość nie | nie można dostarczyć wiadomości | ditt meddelande * inte |
  メールを配信できません | 送信できませんでした | 送信に失敗しました | 配信できませんでした | 邮件无法发送 | 无法投递 | 您的邮件被退回 | 抱歉，您的邮件 |
  not be delivered to one or more | это письмо создано автоматически сервером |
  it was rejected by the recipient domain | the group you tried to contact * may not exist |
  is not an active address | was undeliverable to the following | the following recipients were affected |
  had delivery problems | problem with its delivery | this is the james mail server |
  your email to * could not be delivered | because it could not be delivered | was not delivered to: |
  this is a permanent error | that address is not in our`);

/** Words of a notice that the mail is still being tried. */
export const DELAY_WORDS = phrases(`
  delivery attempts will continue | will continue to try | will be retried | still being retried | still trying |
  not yet been delivered | has been delayed | have been delayed | this is a warning message only |
  you do not need to resend | you do not need to retransmit | no action is required on your part |
  has not been delivered yet | warning: could not send message | warning: message * delayed | delayed mail |
  delivery delayed | message delayed | mail delivery warning | status notification (delay) | notification: delayed |
  has been postponed | delivery is delayed | transient non-fatal errors | will keep trying | i'll keep trying |
  we'll keep trying | delivery incomplete | temporary problem delivering | zustellung verzögert | wird verzögert |
  zustellung der nachricht wurde verzögert | noch nicht zugestellt | remise différée | retardé | entrega demorada |
  entrega retrasada | ha sufrido un retraso | recapito ritardato | in ritardo | entrega atrasada | entrega adiada |
  vertraagd | opóźnion | försenad | försenat | 配信が遅れ | 遅延 | 延迟 | 延遲`);

/** Words that it is over, which outweigh words of delay. */
export const FINAL_WORDS = phrases(`
  failed permanently | permanent fatal | permanent error | permanently failed | i've given up | giving up |
  could not be delivered | will be deleted from queue | action: failed | status notification (failure) |
  delivery has failed | mail delivery failed | returned mail | undeliverable | undelivered`);
