/** What a language tells about automatic mail, as data. Phrases are lower case; ` * ` is a short gap. */
export type VerdictWording = {
  language: string;
  /** Subjects of automatic replies, at the start of the subject. */
  replySubjects: readonly string[];
  /** Parts of subjects that only automatic replies have, anywhere in the subject. */
  subjectParts?: readonly string[];
  /** Words that only an autoresponder uses. */
  explicit: readonly string[];
  /** "I am out of the office": away now. */
  away: readonly string[];
  /** "I will be away": a plan, which people announce too. */
  planned: readonly string[];
  /** "I will be back on". */
  back: readonly string[];
  /** "Thank you for your message". */
  thanks: readonly string[];
  /** "will answer as soon as I can". */
  answer: readonly string[];
  /** "limited access to my mail". */
  access: readonly string[];
  /** "In urgent cases please turn to". */
  urgent: readonly string[];
  /** "We have received your request". */
  received: readonly string[];
  /** Footers of newsletters and notifications. */
  bulk: readonly string[];
  dates: DateWording;
};

/** How a language writes dates and says from when, until when, and when back. */
export type DateWording = {
  /** Month names and abbreviations without dot, twelve lists; empty where months are numbers. */
  months: readonly (readonly string[])[];
  /** Weekday names and abbreviations, Monday first. */
  weekdays: readonly (readonly string[])[];
  /** Words before a date that is the first day back. */
  back: readonly string[];
  /** Words before the last day away. */
  until: readonly string[];
  /** Words before the first day away. */
  from: readonly string[];
  /** Words right after a date that is the first day back, the last day away, the first day away. */
  afterBack: readonly string[];
  afterUntil: readonly string[];
  afterFrom: readonly string[];
  /** Days counted from the day the mail was sent: word and number of days. */
  relative: readonly (readonly [word: string, days: number])[];
  /** Day before month in all-number dates; null where both orders are used. */
  dayFirst: boolean | null;
};
