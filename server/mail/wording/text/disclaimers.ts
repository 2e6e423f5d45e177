/** Phrases that only the standard notices below a business mail use, by language. Lower case. */
export const DISCLAIMERS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'this email and any attachments', 'this e-mail and any attachments', 'this email and any files transmitted', 'this e-mail and any files transmitted', 'this message and any attachments',
    'this email is confidential', 'this e-mail is confidential', 'this message is confidential', 'this message contains confidential', 'this email contains confidential', 'this e-mail contains confidential',
    'the information contained in this', 'the information in this email', 'the information in this e-mail', 'the contents of this email', 'the contents of this e-mail', 'intended recipient', 'intended only for the',
    'if you have received this email in error', 'if you have received this message in error', 'if you received this email in error', 'confidentiality notice', 'legal disclaimer', 'email disclaimer',
    'please consider the environment before', 'think before you print', 'scanned for viruses', 'this email has been scanned', 'this e-mail has been scanned', 'virus-free.', 'registered in england and wales', 'registered office:',
    'originated from outside', 'external email:', 'external sender', 'this message came from outside', 'do not click links or open attachments',
  ],
  de: [
    'diese e-mail enthält vertrauliche', 'diese e-mail kann vertrauliche', 'diese nachricht enthält vertrauliche', 'diese nachricht ist vertraulich', 'diese e-mail ist vertraulich', 'der inhalt dieser e-mail', 'diese e-mail und alle anhänge',
    'wenn sie nicht der richtige adressat', 'wenn sie nicht der vorgesehene', 'irrtümlich erhalten', 'bitte denken sie an die umwelt', 'denken sie an die umwelt', 'bitte prüfen sie, ob diese', 'amtsgericht', 'handelsregister', 'geschäftsführer:', 'ust-idnr', 'vertraulichkeitshinweis', 'sitz der gesellschaft',
  ],
  fr: ['ce message et toutes les pièces jointes', 'ce message et ses pièces jointes', 'ce message est confidentiel', 'ce courriel est confidentiel', 'ce courriel et les pièces jointes', 'ce message électronique', 'si vous avez reçu ce message par erreur', 'destinataire de ce message', 'avant d’imprimer', "avant d'imprimer", 'pensez à l’environnement', "pensez à l'environnement", 'avis de confidentialité', 'établi à l’intention exclusive', "établis à l'intention exclusive"],
  es: ['este mensaje y sus archivos adjuntos', 'este mensaje y sus anexos', 'este mensaje es confidencial', 'este correo electrónico y', 'este correo es confidencial', 'si ha recibido este mensaje por error', 'si usted ha recibido este', 'antes de imprimir este', 'aviso legal', 'aviso de confidencialidad', 'información confidencial', 'protección de datos'],
  it: ['le informazioni contenute in questa', 'le informazioni contenute nel presente', 'questo messaggio è riservato', 'questo messaggio e gli allegati', 'il presente messaggio', 'la presente e-mail', 'se avete ricevuto questo messaggio per errore', 'qualora abbiate ricevuto', 'prima di stampare', 'informativa sulla privacy', 'regolamento ue 2016/679', 'd.lgs. 196/2003'],
  pt: ['esta mensagem e seus anexos', 'esta mensagem pode conter', 'esta mensagem é confidencial', 'este e-mail e quaisquer anexos', 'este email e quaisquer anexos', 'as informações contidas nesta', 'se recebeu esta mensagem por engano', 'caso tenha recebido esta mensagem', 'antes de imprimir', 'aviso de confidencialidade', 'aviso legal'],
  nl: ['de informatie in dit e-mailbericht', 'dit e-mailbericht is', 'deze e-mail is uitsluitend', 'dit bericht is uitsluitend', 'dit bericht kan informatie bevatten', 'de inhoud van dit bericht', 'indien u deze e-mail ten onrechte', 'als u dit bericht ten onrechte', 'denk aan het milieu', 'deze e-mail en eventuele bijlagen', 'op al onze diensten'],
  pl: ['niniejsza wiadomość', 'ta wiadomość jest przeznaczona', 'treść tej wiadomości', 'wiadomość zawiera informacje poufne', 'jeśli nie są państwo adresatem', 'jeżeli nie jesteś adresatem', 'zanim wydrukujesz', 'kapitał zakładowy', 'klauzula poufności', 'administratorem danych osobowych'],
  sv: ['detta meddelande är konfidentiellt', 'detta e-postmeddelande', 'detta meddelande och eventuella bilagor', 'om du har fått detta meddelande av misstag', 'tänk på miljön', 'innehåller konfidentiell information', 'personuppgiftspolicy'],
  ja: ['このメールには機密情報', '本メールは機密', 'このメールは、', '本メールに記載された', '誤って受信', '誤送信', '本電子メール'],
};
