/**
 * Labels that we hold to be wrong, with the reason. They are scored as they are; the figures without them are printed beside.
 * `field` is the part of the label that is in doubt, where the rest of it stands.
 */
export type DoubtfulLabel = { set: string; id: string; field?: string; why: string };

const DELAY = 'the notice itself says that delivery is delayed and will be tried again';
const LOST_LETTERS = 'letters outside ASCII were lost or replaced in the label';
const ATTACHED = 'the text is that of an attached message, which is an attachment (DESIGN §6)';
const FIRST_ONLY = 'holds the first of several inline text parts; all of them are shown (DESIGN §6)';

/** The list. */
export const DOUBTFUL: readonly DoubtfulLabel[] = [
  { set: 'bounces', id: 'eml/sisimai__lhost-exim-38.eml', why: DELAY },
  { set: 'bounces', id: 'eml/sisimai__lhost-gmail-08.eml', why: DELAY },
  { set: 'bounces', id: 'eml/sisimai__lhost-gmail-09.eml', why: DELAY },
  {
    set: 'bounces',
    id: 'eml/sisimai__lhost-qmail-25.eml',
    field: 'reports',
    why: 'names one of the two failed addresses of the notice',
  },
  {
    set: 'mime',
    id: 'eml/imaptools__error_emails__invalid_subject_characters.eml',
    field: 'subject',
    why: LOST_LETTERS,
  },
  { set: 'mime', id: 'eml/stalwart__legacy__020.eml', field: 'subject', why: LOST_LETTERS },
  { set: 'mime', id: 'eml/stalwart__legacy__022.eml', field: 'subject', why: LOST_LETTERS },
  { set: 'mime', id: 'eml/stalwart__legacy__027.eml', field: 'subject', why: LOST_LETTERS },
  {
    set: 'mime',
    id: 'eml/imaptools__rfc2822__example14.eml',
    field: 'subject',
    why: 'white space between plain text and an encoded word is part of the subject (RFC 2047 §6.2)',
  },
  {
    set: 'mime',
    id: 'eml/imaptools__error_emails__content_transfer_encoding_plain.eml',
    field: 'text',
    why: LOST_LETTERS,
  },
  { set: 'mime', id: 'eml/imaptools__attachment_7bit.eml', field: 'text', why: ATTACHED },
  { set: 'mime', id: 'eml/imaptools__forwarded_message.eml', field: 'text', why: ATTACHED },
  { set: 'mime', id: 'eml/imaptools__attachment_emails__attachment_message_rfc822.eml', field: 'text', why: ATTACHED },
  {
    set: 'mime',
    id: 'eml/imaptools__rfc2822__example13.eml',
    field: 'text',
    why: 'counts a To field with white space before its colon as text (RFC 5322 §4.5 allows it)',
  },
  { set: 'mime', id: 'eml/stalwart__malformed__008.eml', field: 'text', why: FIRST_ONLY },
  { set: 'mime', id: 'eml/stalwart__malformed__009.eml', field: 'text', why: FIRST_ONLY },
  { set: 'mime', id: 'eml/stalwart__thirdparty__003.eml', field: 'text', why: FIRST_ONLY },
  { set: 'mime', id: 'eml/stalwart__thirdparty__004.eml', field: 'text', why: FIRST_ONLY },
  { set: 'mime', id: 'eml/stalwart__thirdparty__005.eml', field: 'text', why: FIRST_ONLY },
  {
    set: 'mime',
    id: 'eml/stalwart__malformed__020.eml',
    field: 'text',
    why: 'holds part headers and the source of the HTML alternative as text',
  },
  {
    set: 'company_names',
    id: 'Lightcliffe Academy',
    why: 'another supplier of the list trades under exactly this name',
  },
];
