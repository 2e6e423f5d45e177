/** Polish phrases of mail about payment. */
import type { Phrases } from '../../says/phrases.ts';

const INVOICE = '(?:faktur(?:a|y|ę|ą|ze)?|faktury|fv|rachun(?:ek|ku|ki|ków))';
const PAY =
  '(?:zapłac(?:ić|imy|ę|i)|opłac(?:ić|imy)|uregulow(?:ać|ana|ane)|ureguluj(?:emy|ę)|przel(?:ać|ejemy|eję)|zrealizow(?:ać|any|ana)|zrealizuj(?:emy|ę)|dokon(?:ać|amy|am|ana|any)|wykon(?:ać|amy|any)|zlec(?:ić|imy)|rozlicz(?:yć|ymy))';
const PAID =
  '(?:zapłacon[aeyo]|zapłaci(?:liśmy|łem|łam|li)|opłacon[aeyo]|opłaciliśmy|uregulowan[aeyo]|uregulowa(?:liśmy|łem|łam)|przelan[aeyo]|przela(?:liśmy|łem|łam)|zrealizowan[aeyo]|zrealizowaliśmy|wykonan[aeyo]|wykonaliśmy|dokonan[aeyo]|dokona(?:liśmy|łem|łam)|wysłan[aeyo]|wysłaliśmy|zlecon[aeyo]|zleciliśmy|puszczon[aeyo]|rozliczon[aeyo])';

export const PL: Phrases = {
  topic: [
    '~(?:płat|zapła|opłac|faktur|fv~|przelew|przela|przel|kwot|saldo|salda|wyciąg|należno|zaleg|przetermin|termin|monit|wezwan|konto|kont[aeou]~|bank|iban|zamówien|dostaw|towar|reklam|sporn|cen[ayęo]~|stawk|vat|prawnik|adwokat|radc|kancelari|upadł|restruktur|likwidac|rozlicz|uregul|księgow|rachun|korekt|zablokow|potwierdzeni)',
    'nieopłac|nieuregul|niezapłac|płatno',
  ],
  payment: '(?:~(?:płatno|zapła|opłac|przelew|przela|przelej|uregul|rozlicz|wpłat|wpłac)|płatno)',
  negation: '~(?:nie|nigdy|bez|żadn\\p{L}{0,15}|ani|brak)~',
  condition:
    '~(?:jeśli|jeżeli|gdy|kiedy|jak tylko(?! (?:to )?możliwe)|o ile|dopiero|po otrzymaniu|pod warunkiem|chyba że|zanim|powinna była|czy|proszę|prosimy|byłoby|mogliby|mogłaby|umówion)~',
  reservation:
    '~(?:przed (?:dokonaniem|zapłatą|płatnością|realizacją)|zanim (?:zapłacimy|dokonamy|zrealizujemy|uregulujemy))',
  phrases: [
    {
      intent: 'insolvency',
      if: [
        '~(?:upadłoś|upadłość|niewypłacaln|restrukturyzac|syndyk|w likwidacji|likwidacj|postępowanie układowe|zarządca sądowy)',
      ],
    },
    {
      intent: 'legal_representative',
      if: [
        '~(?:nasz|naszego|naszym|naszej|nasza|mój|mojego) (?:prawnik|prawnika|prawnikiem|adwokat|adwokata|adwokatem|radca|radcy|radcą|kancelari[iąa]|dział prawny|pełnomocnik|pełnomocnika|pełnomocnikiem)~',
        '~(?:przekazan[aey]|przekazaliśmy)~.{0,40}~(?:prawnik|adwokat|radc|kancelari|działu prawnego)',
        '~(?:w imieniu|mojego|naszego) (?:mojego )?(?:klienta|mocodawcy)~',
      ],
    },
    {
      intent: 'dispute',
      reason: 'duplicate',
      if: ['~(?:dwukrotnie|podwójn(?:ie|a|ą|ej)|dwa razy|zduplikowan|już (?:zafakturowan|rozliczon)[aey])'],
    },
    {
      intent: 'dispute',
      reason: 'wrong_po',
      if: [
        '~(?:numer(?:em|u)? zamówienia|zamówieni[ea])~.{0,30}~(?:błędn|nieprawidłow|niepoprawn|nie (?:zgadza|istnieje|odpowiada))',
        '~(?:błędny|nieprawidłowy|niepoprawny|zły) numer zamówienia~',
      ],
      not: '~(?:prosimy|proszę|czy mogą)~',
    },
    {
      intent: 'dispute',
      reason: 'not_received',
      if: [
        '~nie~.{0,25}~(?:otrzyma|dotar|dostarczon|dosta)\\p{L}{0,15}.{0,30}~(?:towar|dostaw|przesył|zamówieni|produkt|materiał|paczk)',
        '~(?:towar|dostaw|przesył|zamówieni|produkt|materiał|paczk|usług)\\p{L}{0,15}.{0,50}~nie~.{0,20}~(?:otrzyma|dotar|dostarczon|wykonan|przysz|zrealizowan|doszł)',
        '~(?:niekompletna dostawa|brakuje (?:\\d{1,6} )?(?:sztuk|towar|produkt|palet)|braki w dostawie)',
      ],
    },
    {
      intent: 'dispute',
      reason: 'goods_or_service',
      if: [
        '~(?:uszkodzon|wadliw|niezgodn[yae] z zamówieniem|zła jakość|złej jakości|zwrócon|odesłaliśmy|reklamacj|reklamujemy|wady)',
      ],
    },
    {
      intent: 'dispute',
      reason: 'not_ours',
      if: [
        '~nie~.{0,25}~(?:zamawialiśmy|zamawiałem|zamawiałam|dotyczy nas|dotyczy naszej|nasza faktura|nasze zamówienie|zlecaliśmy|jest nasza|jesteśmy (?:państwa )?klientem)~',
      ],
    },
    {
      intent: 'dispute',
      reason: 'wrong_amount',
      if: [
        '~(?:kwot|cen|ilość|ilości|stawk|rabat|wartość|suma)\\p{L}{0,15}.{0,60}~(?:błędn|nieprawidłow|niepoprawn|nie (?:zgadza|odpowiada|uwzględni|została)|za wysok|zawyżon|niezgodn|inna)',
        '~(?:nie zgadza się|niezgodn[aey]).{0,40}~(?:kwot|cen|ilość|zamówieni|umow|ofert|stawk|faktur)',
        '~(?:błędna|nieprawidłowa|zawyżona|zła) (?:kwota|cena|ilość|stawka)~',
        '~(?:różnica (?:w )?cen|zawyżon)',
        '~(?:korekt|noty? kredytow|faktur\\p{L}{0,15} koryguj)\\p{L}{0,15}.{0,40}~(?:czekamy|oczekujemy|brak~|nie otrzyma|wciąż|nadal)',
        '~(?:czekamy|oczekujemy)~.{0,30}~(?:korekt|notę kredytow|faktur\\p{L}{0,15} koryguj)',
      ],
    },
    {
      intent: 'dispute',
      if: [
        '~(?:kwestionuj|nie zgadzamy się|nie zgadzam się|nie akceptujemy|nie uznajemy|sporn[aey]|sprzeciw|bezzasadn|niezasadn|nieuzasadnion)',
        '~(?:faktura|należność)~.{0,20}~jest (?:błędna|nieprawidłowa|niepoprawna)~',
      ],
    },
    {
      intent: 'payment_made',
      if: [
        `~(?:została|został|zostało|zostały|jest|są|już|dziś|dzisiaj|wczoraj|dnia|w dniu)~.{0,40}~${PAID}~`,
        '~(?:zapłaciliśmy|opłaciliśmy|uregulowaliśmy|przelaliśmy|zapłaciłem|zapłaciłam|uregulowałem|uregulowałam)~',
        '~(?:dokonaliśmy|wykonaliśmy|zleciliśmy|zrealizowaliśmy|wysłaliśmy|puściliśmy)~.{0,30}~(?:płatno|przelew|wpłat|zapłat)',
        `~(?:płatność|przelew|faktura|faktury|należność|kwota|zapłata)~.{0,60}~${PAID}~`,
        '~potwierdzeni[ea] (?:przelewu|płatności|zapłaty)~',
        `^${PAID}~`,
        '~przelew (?:wyszedł|poszedł)~',
      ],
      not: [
        '~(?:będzie|będą|zostanie|zostaną|dwukrotnie|podwójnie|ma być|planowan|powinn)',
        '~(?:towar|zamówieni|dostaw|przesył)\\p{L}{0,15} (?:został|jest)',
      ],
      loose: '~(?:została|jest)~.{0,20}~(?:wysłana|wykonana)~',
    },
    {
      intent: 'promise_to_pay',
      if: [
        `~(?:zamierzamy|planujemy|postaramy się|możemy|mamy zamiar|będziemy mogli|chcemy|powinniśmy)~.{0,30}~${PAY}~.{0,60}`,
        '~(?:zapłacimy|zapłacę|opłacimy|uregulujemy|ureguluję|przelejemy|przeleję|dokonamy|zrealizujemy|zlecimy|wykonamy|rozliczymy)~.{0,80}',
        '~(?:płatność|płatności|przelew|faktura|faktury|należność|kwota|zapłata|środki|one|ona|on|to)~.{0,60}~(?:zostanie|zostaną|będzie|będą|nastąpi|wyjdzie|pójdzie|wpłynie|wpłyną)~.{0,80}',
        '~(?:płatność|przelew|faktura|faktury|zapłata)~.{0,40}~(?:jest|są|została|zostały) (?:zaplanowan|zatwierdzon|przewidzian|przekazan[aey] do (?:płatności|zapłaty|realizacji)|zaakceptowan|ujęt)',
        '~(?:przekazan[aey]|zatwierdzon[aey]|skierowan[aey]) do (?:płatności|zapłaty)~',
        '~(?:najbliższ|następn|kolejn)\\p{L}{0,15} (?:paczce|turze|sesji|przelew|płatno|transzy)',
        '~(?:otrzymają|dostaną) państwo~.{0,30}~(?:płatno|przelew|środki|pieniądze)',
      ],
      not: [
        '~(?:towar|dostaw|zamówieni|spotkani|dokument|korekt)\\p{L}{0,15}.{0,20}~(?:zostanie|będzie|wyjdzie)',
        '~(?:mają państwo|państwo (?:zapłacą|powinni))',
      ],
      loose: '~(?:dokonamy|zrealizujemy|wykonamy|zlecimy)~',
    },
    {
      intent: 'refusal',
      if: [
        '~(?:nie (?:zapłacimy|zapłacę|uregulujemy|zamierzamy (?:płacić|zapłacić))|odmawiamy (?:zapłaty|płatności)|nie mamy zamiaru płacić)~',
        '~nie (?:możemy|jesteśmy w stanie) (?:obecnie |teraz |na razie )?(?:zapłacić|uregulować|dokonać płatności|opłacić)',
        '~(?:problem(?:y|ów|ami)? (?:z )?płynności|problemy finansowe|brak(?:u)? środków)',
      ],
      not: '~(?:dopóki|bez|zanim|przed|do czasu)~',
    },
    {
      intent: 'invoice_correction_request',
      if: [
        `~(?:prosimy|proszę|czy mogą|czy może|czy możecie|potrzebujemy|należy|uprzejmie)~.{0,100}~(?:korekt|popraw|skoryg|zmian|zmien|dopisa|dodani|dodać|uzupełni|anulow|faktur\\p{L}{0,15} koryguj|wystawienie (?:nowej|faktury)|ponowne wystawienie|wskazanie)`,
        `~${INVOICE}~.{0,60}~(?:powinna|musi|powinny)~.{0,40}~(?:zawierać|być|mieć|posiadać)`,
        '~(?:brak|brakuje|nie ma)~.{0,40}~(?:numeru zamówienia|nr zamówienia|adresu|nip|numeru po|nazwy)',
        '~(?:numer zamówienia|adres|nip|nazwa firmy|dane (?:nabywcy|firmy)|stawka vat|data)~.{0,50}~(?:błędn|nieprawidłow|niepoprawn|nieaktualn|brak|stary)',
        '~(?:błędn|nieprawidłow|niepoprawn|nieaktualn)\\p{L}{0,15} (?:adres|nip|nazw|dane|stawk|dat)',
      ],
      not: '~(?:skorygowaliśmy|poprawiliśmy)~',
    },
    {
      intent: 'copy_or_statement_request',
      if: [
        `~(?:prosimy|proszę|czy mogą|czy może|czy możecie|potrzebujemy|uprzejmie)~.{0,100}~(?:kopi|duplikat|wyciąg|zestawieni|saldo|potwierdzeni\\p{L}{0,15} salda|wz~|potwierdzeni\\p{L}{0,15} dostawy|wykaz|skan)`,
        `~(?:prosimy|proszę|czy mogą|czy może|czy możecie|uprzejmie)~.{0,60}~(?:przesłan|przesła|wysłan|wysła|ponown|przesyłan|udostępni|dosłan)\\p{L}{0,15}.{0,40}~${INVOICE}~`,
        `~nie~.{0,25}~(?:otrzyma|dotar|mamy|znaleźl|widz|dosta)\\p{L}{0,15}.{0,30}~${INVOICE}~`,
        `~${INVOICE}~.{0,50}~nie~.{0,20}~(?:otrzyma|dotar|doszł|wpłyn|mamy|znaleź)`,
      ],
      not: '~(?:korekt|koryguj|skoryg)',
    },
    {
      intent: 'payment_details_change',
      if: [
        '~(?:now[yeąa]|nowego|zmian[aęyie]{1,3}|zmienił\\p{L}{0,15}|aktualizac\\p{L}{0,15}) ?(?:się )?(?:nasz |nasze |naszego )?(?:numer(?:u)? (?:rachunku|konta)|rachun\\p{L}{1,20} bankow\\p{L}{1,20}|kont[oa] bankow\\p{L}{1,20}|dan\\p{L}{1,20} bankow\\p{L}{1,20}|bank|kont[oa]|iban)~',
        '~(?:numer(?:u)? (?:rachunku|konta)|konto bankowe|dane bankowe|rachunek bankowy|iban)~.{0,50}~(?:zmieni|nadal aktualn|aktualn|potwierdz|prawidłow)',
        '~(?:potwierdz|poda|przesła|zweryfikow)\\p{L}{0,15}.{0,40}~(?:numer(?:u)? (?:rachunku|konta)|konta bankowego|danych bankowych|dane bankowe|iban)',
      ],
      not: '~nie (?:zmieni|uległ)',
    },
    {
      intent: 'hold',
      if: [
        '~(?:zablokowan|wstrzyman|wstrzymujemy|zawieszon)',
        '~nie (?:możemy|może|możliwa)~.{0,60}~(?:dopóki|bez|zanim|przed|do czasu)~',
        '~(?:czekamy na|oczekuje na|w oczekiwaniu na|oczekujemy na)~.{0,20}~(?:akceptacj|zatwierdzeni|zgod|potwierdzenie wewn)',
      ],
    },
    {
      intent: 'wrong_person',
      if: [
        '~już nie (?:pracuj|zajmuj)',
        '~nie (?:pracuj|zajmuj)\\p{L}{0,15} (?:się )?już~',
        '~nie (?:jestem|jest) (?:właściwą osobą|osobą odpowiedzialną|odpowiedzialn)',
        '~(?:niewłaściwa osoba|zły adresat)~',
        '~(?:proszę|prosimy) (?:o kontakt z|kontaktować się|kierować|zwrócić się|pisać)~.{0,60}',
      ],
      not: '~(?:w razie|pytań|w przypadku)~',
    },
    {
      intent: 'query',
      if: [
        '~(?:faktur|płatno|kwot|salda|saldo|korekt|termin|vat|zamówieni|monit)\\p{L}{0,15}.{0,150}\\?',
        '~(?:prosimy|proszę|czy mogą)~.{0,60}~(?:wyjaśni|potwierdz|wskaza|sprawdz|informacj)',
        '~(?:czego dotyczy|dlaczego|jaka|które)~.{0,80}~(?:faktur|kwot)',
      ],
    },
    {
      intent: 'payment_chaser',
      if: [
        '~(?:przeterminowan|zaległ|wezwanie do zapłaty|przypomnienie o płatności|przypomin|monit|nieopłacon|nieuregulowan|niezapłacon|po terminie|minął termin|upłynął termin)',
        '~(?:nie|brak)~.{0,30}~(?:otrzyma|wpłyn|odnotow|zapłacon|opłacon|uregulowan|wpłat|płatno|zaksięgow)',
        '~(?:prosimy|proszę|uprzejmie)~.{0,60}~(?:o (?:pilne |niezwłoczne )?(?:uregulowan|zapłat|dokonan|płatno|wpłat|opłacen|przelew)|uregulow|zapłac)',
        '~(?:kiedy|status|termin)~.{0,40}~(?:płatno|zapłat|przelew|wpłat)',
      ],
      not: '~(?:dziękujemy za (?:dokonan[ąi]e? )?(?:płatność|wpłatę)|otrzymaliśmy (?:państwa )?(?:płatność|wpłatę)|zbliża się termin)',
    },
    {
      intent: 'invoice_submitted',
      if: [
        '~(?:w załączeniu|w załączniku|załączam|załączamy|przesyłam|przesyłamy|wysyłam|wysyłamy)~.{0,60}~(?:faktur|fv~|korekt|zestawieni|not[ęa])',
        '~(?:faktura|fv|korekta)~.{0,40}~(?:w załączniku|w załączeniu|została (?:wysłana|wystawiona|poprawiona|skorygowana)|przesłana)~',
        '~(?:wysłaliśmy|wystawiliśmy|przesłaliśmy|skorygowaliśmy)~.{0,30}~(?:faktur|korekt)',
      ],
      not: '~nie~',
    },
  ],
  empty: [
    '(?:dzień dobry|szanowni|szanowny|szanowna|witam|cześć|pan[ie]{0,2}|drog[iaey]{1,3})~[^.?!]{0,60}$',
    '(?:z |serdecznie )?(?:poważaniem|powazaniem|wyrazami szacunku|pozdrawiam|pozdrowieniami|pozdrowienia)[^.?!]{0,30}$',
    '(?:w razie|w przypadku|pozostaję|pozostajemy|miłego dnia|życzę)[^?]{0,80}$',
  ],
  acknowledgement:
    '(?:(?:ok|tak|dobrze|jasne|przyjąłem|przyjęłam|przyjęliśmy|rozumiem|rozumiemy|odnotowan\\p{L}{0,15}|zgoda|potwierdzam|potwierdzamy|oczywiście)~[^?]{0,100}|(?:bardzo |serdecznie )?(?:dziękuję|dziękujemy|dzięki)[^?]{0,120}|(?:otrzymaliśmy|otrzymałem|otrzymałam|przekazaliśmy|przekazałem|przekazałam)~[^?]{0,100}|(?:sprawdzimy|sprawdzę|sprawdzamy|sprawdzam|zweryfikujemy|zweryfikuję|weryfikujemy|przekażemy|przekażę|przekazuję|wyjaśnimy|wyjaśnię|zajmiemy się|zajmę się|wrócimy|wrócę|odezwiemy|odezwę|odpowiemy|damy znać|dam znać|analizujemy)~[^?]{0,120}|(?:państwa|twoja|pana|pani) (?:wiadomość|prośba|mail|faktura|zapytanie)[^?]{0,40}(?:przekazan|otrzyman|w trakcie)[^?]{0,40}|(?:przepraszam|przepraszamy)[^?]{0,80})$',
  arrival: '~(?:powinn[iaoy]\\p{L}{0,15}|otrzymają państwo|wpłynie|najpóźniej|data waluty|będą)~',
};
