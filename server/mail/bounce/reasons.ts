/**
 * Why a server refused, read from its words. Order matters: the first class with a matching phrase wins, so what
 * merely mentions a user or a domain (the sender's, say) stands before "no such user".
 * Phrases as `verdict/phrases.ts` has them. `dead`: the address itself cannot receive (DESIGN §6).
 */
import { phrases } from '../verdict/phrases.ts';

export type Reason = {
  name: string;
  /** Status given where the notice has none (RFC 3463, RFC 7505 for no_mail). */
  status: string;
  dead: boolean;
  words: readonly string[];
};

export const REASONS: readonly Reason[] = [
  {
    name: 'sender_refused',
    status: '5.1.8',
    dead: false,
    words: phrases(`
      domain of sender | sender address rejected | sender rejected | sender was rejected | sender domain |
      sender * does not exist | invalid sender | sending domain | unknown sender | sender denied |
      sender verify failed | sender not | from: domain is invalid | bad sender | sender's domain |
      you are not a member | you are not allowed to post | not allowed to send | permission to post | from address |
      my name was rejected | purported responsible address | mail from * does not exist | unauthenticated senders |
      groups.google.com/support | not authorized to send | return path | domain doesn't exist | blacklisted sender |
      sender * blacklisted | sending to/from an address that has been blacklisted | sender is blocked |
      sender blocked | backscatter`),
  },
  {
    name: 'authentication',
    status: '5.7.26',
    dead: false,
    words: phrases(`
      dmarc | dkim | _spf_ | spf) | spf fail | (spf | sender policy framework | authentication check |
      not authenticated | unauthenticated email | unauthenticated mail | authrequired | authentication required |
      authentication-required`),
  },
  {
    name: 'reverse_dns',
    status: '5.7.25',
    dead: false,
    words: phrases(`
      reverse dns | ptr record | dns ptr | _rdns | reverse lookup | reverse host | ip name lookup failed |
      unverifyable sending | cannot find your hostname | cannot find your reverse | valid reverse`),
  },
  {
    name: 'mailbox_full',
    status: '5.2.2',
    dead: false,
    words: phrases(`
      over quota | overquota | quota exceed | exceeded * quota | exceeds * quota | exceeding * quota |
      quota violation | exceeded the local limit | disk space limit | mailbox size exceeded | shutoffquota |
      has exceeded its | quota usage exceeded | over * quota | out of quota | quota is | quotaexceeded | disk quota |
      disc quota | diskspace quota | quota full | mailbox full | mailbox is full | mailbox * is full |
      mailfolder is full | inbox is full | inbox full | full mailbox | mail box full | mailbox size limit |
      mailbox exceeds | exceeds allowed size | storage space | not have enough space | insufficient storage |
      insufficient system storage | out of storage | too much mail | storage allocation | not enough disk space |
      no disk space | no space left | mailbox for user is full | account is full | user is over | is over disk |
      out of space | too many mails | maximum mailbox size | has exceeded * storage | postfach ist voll |
      postfach voll | speicherplatz | boîte * pleine | boite * pleine | quota dépassé | buzón lleno | buzon lleno |
      buzón * lleno | espacio en casilla de mail agotado | caixa * cheia | casella piena | casella * piena |
      postvak * vol | mailbox vol | skrzynka * pełna | przepełnion | brevlåda * full | postlåda * full | 容量を超え |
      容量超過 | 邮箱已满 | 郵箱已滿 | 邮箱空间不足 | переполнен`),
  },
  {
    name: 'too_large',
    status: '5.3.4',
    dead: false,
    words: phrases(`
      message too large | message too big | message too long | too large | size limit | exceeds size |
      exceeds * size | message size exceeds | maximum message size | maximum inbound message size |
      message length exceeds | exceeded maximum * size | exceeds limit | message size | message is larger |
      recipsizelimit | headers too large | exceeds the maximum | exceeds fixed | nachricht ist zu groß | zu gross |
      trop volumineux | demasiado grande | troppo grande | te groot | サイズ`),
  },
  {
    name: 'relaying_denied',
    status: '5.7.1',
    dead: false,
    words: phrases(`
      relaying denied | relay access denied | relaying not | relay not permitted | not permitted to relay |
      unable to relay | cannot relay | relay denied | mail relay | open relay | no relaying | not relay |
      configured to relay | allowed rcpthosts | relaying prohibited | relaying mail | we do not relay | no relay |
      we don't handle mail for | not a relay | insecure mail relay`),
  },
  {
    name: 'spam',
    status: '5.7.1',
    dead: false,
    words: phrases(`
      spam | bulk mail | mass mailer | _ube | unsolicited | uribl | surbl | blacklisted url | blacklisted link |
      mail rejete | content reject | content * reject | content presents | message content | header error | antispam |
      junk mail | advertis | content filter | deemed to be | message rejected due to content | considered * unsafe`),
  },
  {
    name: 'virus',
    status: '5.7.1',
    dead: false,
    words: phrases(`
      virus | malware | infected | blocked attachment | attachment * not allowed | banned attachment | banned file`),
  },
  {
    name: 'blocked',
    status: '5.7.1',
    dead: false,
    words: phrases(`
      block list | blocklist | blacklist * ip | blocked using | client host | banned sending ip | reputation |
      your ip | sending ip | ip address * block | ip address * listed | block * ip address | spamhaus | rbl |
      use the smtp server of your isp | from your network | server is blocked | is listed | poor reputation |
      too many spam | dynamic ip | dial-up | access denied. ip | helo | ehlo | invalid domain name |
      your e-mail is redundant | connection refused by policy | messages from * weren't sent`),
  },
  {
    name: 'too_many',
    status: '4.3.2',
    dead: false,
    words: phrases(`
      too many recipients | too many connections | too many messages | connection rate | rate limit | too many mail |
      temporarily deferred due | unusual rate | too fast | throttl | exceeded the limit | greylist | graylist |
      grey-list | try again later, please | temporary locked | concurrent`),
  },
  {
    name: 'loop',
    status: '5.4.6',
    dead: false,
    words: phrases(`
      too many hops | mail loop | loops back | looping | loop detected | routing loop | loop alert |
      hop count exceeded | mail for * loops`),
  },
  {
    name: 'no_mail',
    status: '5.1.10',
    dead: true,
    words: phrases(`
      null mx | nullmx | does not accept mail | accepts no mail | domain does not accept | no smtp service |
      not accepting network messages | does not receive mail | doesn't receive email | does not receive email |
      had no relevant answers | system does not accept mail | host does not accept | couldn't find a mail exchanger |
      could not find a mail exchanger | no mail exchanger | no mx record | no valid mx | mx or srv record indicated |
      mail server * not accept * any | no mail hosts for domain | no mail servers for`),
  },
  {
    name: 'moved',
    status: '5.1.6',
    dead: true,
    words: phrases(`
      has moved | user moved | mailbox has moved | address has changed | no longer with | no longer works |
      no longer employed | left the company | left the organi | has left | address changed | has been replaced |
      please use * instead | no longer in use | no longer used | no longer valid | no longer available |
      nicht mehr gültig | plus valide | n'est plus utilisée`),
  },
  {
    name: 'malformed_reply',
    status: '5.4.3',
    dead: false,
    words: phrases(`
      malformed or unexpected name server reply | malformed name server reply | host not found, try again |
      name server timeout | temporary lookup failure | dns temporary | server failure | temporary dns`),
  },
  {
    name: 'no_such_user',
    status: '5.1.1',
    dead: true,
    words: phrases(`
      user unknown | unknown user | unknown local | unknown recipient | recipient unknown | unknown address |
      address unknown | addressee unknown | unknown mailbox | mailbox unknown | unknown or illegal | unknown account |
      user not known | not a known user | not known here | not known at this | recipient not known | unknown email |
      unknown virtual | unknown alias | no such user | no such mailbox | no such address | no such recipient |
      no such account | no such person | no such local | no such email | no such customer | no such id |
      no such name | nosuchuser | no mailbox | no mail box | no user | no account by | no local mailbox |
      not a valid mailbox | not a valid user | not a valid address | not a valid recipient | not valid recipient |
      invalid recipient | invalid mailbox | invalid user | invalid address | invalid final | invalid local |
      bad destination mailbox | bad address | badrcptto | bad recipient | mailbox not found | mailbox * not found |
      mail-box not found | user not found | recipient not found | recipientnotfound | recipnotfound |
      user * not found | not our customer | account not found | address not found | address * not found |
      wasn't found at | not found by smtp address lookup | user does not exist | mailbox does not exist |
      recipient does not exist | account does not exist | address does not exist | account * does not exist |
      address * does not exist | does not exist here | user * does not exist | user [ * ] does not exist |
      rcpt * does not exist | recipient * does not exist | mailbox * does not exist | doesn't exist | nonexistent |
      non-existent | non existent | not exist on this | doesn't have a * account | does not have a * account |
      doesn't have an account | does not have an account | not listed in | not an active address | not a mailbox |
      not active | no longer active | mailbox unavailable | mailbox not available | mailbox * is unavailable |
      mailbox is unavailable | unrouteable | unroutable address | recipient address rejected. | not recognized |
      not recognised | is not a known | name is not recognized | undeliverable address |
      delivery to this address is restricted * unknown | deactivated mailbox | mailbox has been deleted |
      was deleted | mailbox closed | account closed | account deleted | account has been closed | abandoned |
      this user | isn't a valid | hosted here | not have such | did not exactly match | user name not |
      there is no one | is not * users | recipient address rejected: access denied | recipient rejected |
      ultimately generated | not registered | unbekannter empfänger | unbekannter benutzer | empfänger unbekannt |
      empfänger * nicht | existiert nicht | nicht gefunden | keine mailbox | kein postfach |
      adresse destinataire invalide | n'existe pas | inconnu | non recensé | utilisateur * inexistant |
      adresse invalide | no existe | usuario desconocido | destinatario desconocido | casilla ha expirado |
      não existe | usuário inexistente | usuário inválido | inexistente | non esiste | utente sconosciuto |
      destinatario sconosciuto | bestaat niet | onbekende gebruiker | onbekend | nie istnieje | nieznany |
      brak takiego | finns inte | okänd | あて先が見つかりません | 宛先不明 | 見つかりません | 存在しません | 存在しない | リストにありません | 不存在 | 用户不存在 |
      查无此 | не существует | не найден`),
  },
  {
    name: 'no_such_host',
    status: '5.1.2',
    dead: true,
    words: phrases(`
      account or domain may not exist | host unknown | unknown host | host not found | domain not found |
      domain name not found | domain * not found | host * not found | name or service not known | no such domain |
      no such host | unknown domain | domain does not exist | domain * does not exist | domain * doesn't exist |
      unrouteable mail domain | unrouteable domain | couldn't find any host | could not find any host | illegal host |
      host/domain name | bad destination system | bad destination host | invalid domain | invalid host |
      dns lookup failure | no route to domain | domain is not reachable | host or domain name not found | no dns |
      nxdomain | nonexistent domain | domain * unknown | dns error | mail server for * could not be found |
      unable to resolve | cannot resolve | server * not found | unresolvable | domäne * nicht | domaine * n'existe |
      dominio * no existe`),
  },
  {
    name: 'disabled',
    status: '5.2.1',
    dead: false,
    words: phrases(`
      disabled | discontinued | suspended | suspend | frozen | locked | inactive | deactivated |
      not accepting messages | account expired | has expired | mailbox is locked | temporarily unavailable |
      currently unavailable | unavailable to take delivery | gesperrt | désactivé | desactivad | disabilitat |
      zablokowan`),
  },
  {
    name: 'expired',
    status: '4.4.7',
    dead: false,
    words: phrases(`
      message expired | delivery time expired | delivery expired | retry timeout exceeded | retry time not reached |
      in the queue too long | timed out | timeout | time out | could not be delivered for | not delivered within |
      cannot send message for | could not send message for | has been failing | been failing for a long time |
      delivery failed * attempts | will be deleted from queue | unable to deliver in | giving up | too old |
      message will be retried | max retries | maximum retries | attempts have failed | hosts have been failing`),
  },
  {
    name: 'network',
    status: '4.4.1',
    dead: false,
    words: phrases(`
      connection refused | connection dropped | connection was dropped | connection reset | connection lost |
      lost connection | unable to connect | could not connect | no answer | not responding | no route to host |
      network is unreachable | network error | wasn't able to establish | unreachable | host not reachable |
      did not accept our requests to connect | socket error | could not initiate smtp | connect to |
      connection to mail exchanger failed | connection closed`),
  },
  {
    name: 'policy',
    status: '5.7.1',
    dead: false,
    words: phrases(`
      policy | access denied | not authorized | not permitted | not allowed | denied | prohibited | security |
      forbidden | administrative | restricted | blocked | rejected | refused | not accepted | blacklist |
      protocol violation`),
  },
  {
    name: 'system',
    status: '5.3.0',
    dead: false,
    words: phrases(`
      system error | internal error | local error | configuration error | mailer error | unknown mailer |
      command died | pipe to | temporary failure | service unavailable | command output | procmail | i/o error |
      service currently unavailable | error while being processed | encountered an error | not implemented |
      local configuration`),
  },
];
