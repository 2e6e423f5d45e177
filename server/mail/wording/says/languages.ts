/** Frequent little words that tell one language from another. Lower case; a word of two languages counts half for each. */
export const LITTLE_WORDS: Readonly<Record<string, string>> = {
  en: 'the and you we our your have been this that with for will please from not are was has is it on by to of',
  de: 'der die das und wir sie ist nicht ihre ihr mit für den dem ein eine haben wird werden bitte auf zur uns ich bei noch',
  fr: 'le les des nous vous est une pour votre notre pas avec sur dans cette être avons sera merci bonjour je ce cet qui du au',
  es: 'el los las y que su una nuestra nuestro para con por está hemos favor gracias usted ustedes buenos días pero ya lo muy fue la del no el un en se nos',
  it: 'il gli della di che non una per con abbiamo è sono vostra nostro grazie buongiorno vi alla nel dal ci sarà fattura anche ma siamo lei',
  pt: 'os das que não uma para com nossa nosso por favor o a no na nos podem ainda já você vocês está obrigado obrigada temos foi já pela ao bom dia em do da segue',
  nl: 'het een van wij niet uw onze hebben wordt zijn voor met graag dat deze bij nog wel u de ook aan naar factuur ik',
  pl: 'nie się jest na że do w z proszę dziękuję przez za państwa nasz nasza została został będzie oraz dzień dobry już faktury fakturę',
  sv: 'och att det inte är vi har som för på ni er vår av till den ett jag kommer tack hej fakturan kan med',
};
