/** Class, id or attribute marks by which mail clients fence quoted text in HTML. Lower case. */

/** Elements that hold quoted text only, whatever stands in them. */
export const QUOTE_MARKS: readonly string[] = [
  'yahoo_quoted',
  'protonmail_quote',
  'tutanota_quote',
  'moz-forward-container',
  'gmail_attr',
  'moz-cite-prefix',
  'zmail_extra',
  'sh-quoted-content',
  'freshdesk_quote',
  'front-blockquote',
  'frontapp-quote',
  'messagereplysection',
  'messageheadersection',
  'isreplycontent',
  'isforwardcontent',
  'aolreplacedbody',
  'aolmsgpart',
  'hmquote',
  'quoted-text',
  'email_quote',
  'quotedtext',
  'outlookmessageheader',
  'skype-quote',
  'js-readmsg-msg',
  'ms-outlook-mobile-reference-message',
  'mail-editor-reference-message-container',
  'edo-original',
  'reply_quote',
  'quotedmessage',
  'airmail_on',
];

/** Elements after which the rest of the document is history (Outlook, Hotmail, Zimbra, AOL, GMX). */
export const CUT_MARKS: readonly string[] = [
  'divrplyfwdmsg',
  'appendonsend',
  'stopspelling',
  '__divider__',
  'zwchr',
  'replysplit',
  'ext-container-reply',
  'ecxreplysplit',
  'mail-editor-reference-message',
  'ms-outlook-mobile-body-separator-line',
  'lineseparator-reply',
  'origmsgheader',
  'reply-separator',
];

/** Outlook's header block: a rule above, in one of the colours that its versions use. */
export const HEADER_RULES: readonly string[] = ['#b5c4df', '#e1e1e1', '#d1d1d1', 'solid windowtext'];
