/** Labels of the header block that a client writes above a quoted or forwarded message, by language. Lower case. */
export type HeaderKind = 'from' | 'date' | 'to' | 'cc' | 'subject' | 'other';

type Labels = Partial<Record<HeaderKind, readonly string[]>>;

export const HEADER_LABELS: Readonly<Record<string, Labels>> = {
  en: { from: ['from', 'sender'], date: ['sent', 'date', 'sent on'], to: ['to'], cc: ['cc', 'bcc'], subject: ['subject'], other: ['reply-to', 'reply to', 'importance', 'attachments', 'organization', 'when', 'where'] },
  de: { from: ['von', 'absender'], date: ['gesendet', 'datum', 'gesendet am'], to: ['an'], cc: ['kopie', 'cc'], subject: ['betreff'], other: ['antwort an', 'wichtigkeit', 'anlagen', 'priorität'] },
  fr: { from: ['de', 'expéditeur'], date: ['envoyé', 'envoyé le', 'date', 'date d’envoi', "date d'envoi"], to: ['à', 'a', 'destinataire'], cc: ['cc', 'copie'], subject: ['objet', 'sujet'], other: ['répondre à', 'importance', 'pièces jointes'] },
  es: { from: ['de', 'remitente'], date: ['enviado', 'enviado el', 'fecha', 'fecha de envío'], to: ['para', 'a'], cc: ['cc', 'con copia'], subject: ['asunto'], other: ['responder a', 'importancia', 'datos adjuntos'] },
  it: { from: ['da', 'mittente'], date: ['inviato', 'inviata', 'data', 'data invio'], to: ['a', 'per'], cc: ['cc', 'copia'], subject: ['oggetto'], other: ['risposta', 'rispondi a', 'priorità', 'allegati'] },
  pt: { from: ['de', 'remetente'], date: ['enviado', 'enviada', 'enviado em', 'enviada em', 'data', 'data de envio'], to: ['para'], cc: ['cc', 'com cópia'], subject: ['assunto'], other: ['responder a', 'responder para', 'prioridade', 'anexos'] },
  nl: { from: ['van', 'afzender'], date: ['verzonden', 'verstuurd', 'datum', 'verzonden op'], to: ['aan'], cc: ['cc', 'kopie'], subject: ['onderwerp'], other: ['antwoord aan', 'urgentie', 'bijlagen'] },
  pl: { from: ['od', 'nadawca'], date: ['wysłano', 'wysłane', 'data', 'data wysłania'], to: ['do'], cc: ['dw', 'udw'], subject: ['temat'], other: ['odpowiedz do', 'ważność', 'załączniki'] },
  sv: { from: ['från', 'avsändare'], date: ['skickat', 'skickades', 'datum'], to: ['till'], cc: ['kopia', 'cc'], subject: ['ämne'], other: ['svara till', 'prioritet', 'bifogade filer'] },
  ja: { from: ['差出人', '送信者', '送信元'], date: ['送信日時', '日時', '日付', '送信日', '受信日時'], to: ['宛先', '宛て先', '受信者'], cc: ['cc', '同報'], subject: ['件名', '題名'], other: ['返信先', '重要度', '添付ファイル'] },
  da: { from: ['fra', 'afsender'], date: ['sendt', 'dato', 'sendt den'], to: ['til'], cc: ['cc'], subject: ['emne'], other: ['svar til', 'prioritet', 'vedhæftede filer'] },
  no: { from: ['fra', 'avsender'], date: ['sendt', 'dato'], to: ['til'], cc: ['kopi'], subject: ['emne'], other: ['svar til', 'viktighet'] },
  fi: { from: ['lähettäjä'], date: ['lähetetty', 'päivämäärä', 'pvm'], to: ['vastaanottaja'], cc: ['kopio'], subject: ['aihe'], other: ['vastausosoite', 'tärkeys'] },
  cs: { from: ['od', 'odesílatel'], date: ['odesláno', 'datum'], to: ['komu', 'pro'], cc: ['kopie'], subject: ['předmět'], other: ['odpověď komu', 'důležitost'] },
  sk: { from: ['od', 'odosielateľ'], date: ['odoslané', 'dátum'], to: ['komu', 'pre'], cc: ['kópia'], subject: ['predmet'] },
  hu: { from: ['feladó'], date: ['elküldve', 'küldve', 'dátum'], to: ['címzett'], cc: ['másolatot kap'], subject: ['tárgy'] },
  ro: { from: ['de la', 'expeditor'], date: ['trimis', 'trimis la', 'data'], to: ['către', 'catre'], cc: ['cc'], subject: ['subiect'] },
  tr: { from: ['kimden', 'gönderen'], date: ['gönderilme tarihi', 'gönderildi', 'tarih'], to: ['kime', 'alıcı'], cc: ['bilgi'], subject: ['konu'] },
  el: { from: ['από'], date: ['στάλθηκε', 'ημερομηνία', 'αποστολή'], to: ['προς'], cc: ['κοιν.', 'κοινοποίηση'], subject: ['θέμα'] },
  hr: { from: ['šalje', 'od'], date: ['poslano', 'datum'], to: ['prima', 'za'], cc: ['kopija'], subject: ['predmet'] },
  ru: { from: ['от', 'от кого', 'отправитель'], date: ['отправлено', 'дата'], to: ['кому'], cc: ['копия'], subject: ['тема'] },
  uk: { from: ['від', 'від кого'], date: ['надіслано', 'дата', 'відправлено'], to: ['кому', 'до'], cc: ['копія'], subject: ['тема'] },
  zh: { from: ['发件人', '寄件者', '寄件人', '發件人'], date: ['发送时间', '寄件日期', '日期', '發送時間', '发送日期'], to: ['收件人', '收件者'], cc: ['抄送', '副本'], subject: ['主题', '主旨', '主題'] },
  ko: { from: ['보낸 사람', '보낸사람', '발신'], date: ['보낸 날짜', '날짜', '보낸날짜', '전송'], to: ['받는 사람', '받는사람', '수신'], cc: ['참조'], subject: ['제목'] },
  he: { from: ['מאת'], date: ['נשלח', 'תאריך'], to: ['אל'], cc: ['עותק'], subject: ['נושא'] },
  ar: { from: ['من'], date: ['تم الإرسال', 'التاريخ', 'تاريخ الإرسال'], to: ['إلى'], cc: ['نسخة'], subject: ['الموضوع'] },
};
