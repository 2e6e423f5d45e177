/** Mail of the house that concerns no customer: by business day from today, or every week. */

/** `on` is in business days of ours from today, 0 being today itself; `dates` likewise. `answers` is the index of the mail that this one answers. */
export type HouseMail = {
  on: number;
  at: string;
  by: string;
  to: readonly string[];
  text: string;
  dates?: Readonly<Record<string, number>>;
  answers?: number;
};

export const HOUSE_MAIL: readonly HouseMail[] = [
  { on: -2, at: '16:05', by: 'marlene', to: ['birgit', 'ar'], text: 'insolvency_note' },
  { on: -3, at: '11:58', by: 'friend', to: ['tom'], text: 'friend' },
  { on: -6, at: '15:20', by: 'birgit', to: ['tom', 'marlene', 'elodie'], text: 'month_end', dates: { d1: 2 } },
  { on: -27, at: '15:24', by: 'birgit', to: ['tom', 'marlene', 'elodie'], text: 'month_end', dates: { d1: -22 } },
  { on: -48, at: '15:02', by: 'birgit', to: ['tom', 'marlene', 'elodie'], text: 'month_end', dates: { d1: -43 } },
  { on: -13, at: '10:11', by: 'marlene', to: ['tom', 'elodie'], text: 'cover', dates: { d1: -8 } },
  { on: -13, at: '10:40', by: 'tom', to: ['marlene', 'elodie'], text: 'cover_reply', answers: 5 },
  { on: -33, at: '13:44', by: 'birgit', to: ['tom', 'marlene', 'elodie'], text: 'limits', dates: { d1: -30 } },
  { on: -9, at: '08:02', by: 'dentist', to: ['marlene'], text: 'dentist', dates: { d1: -7 } },
  { on: -16, at: '14:19', by: 'recruiter', to: ['tom'], text: 'recruiter' },
  // The mailboxes are read up to this morning: without mail of today an archive's present would be yesterday (RULES §7.5).
  { on: 0, at: '06:30', by: 'newsletter', to: ['tom'], text: 'newsletter' },
  { on: -5, at: '06:30', by: 'newsletter', to: ['tom'], text: 'newsletter' },
  { on: -24, at: '06:30', by: 'newsletter', to: ['tom'], text: 'newsletter' },
  { on: -45, at: '06:30', by: 'newsletter', to: ['tom'], text: 'newsletter' },
  { on: -5, at: '07:45', by: 'canteen', to: ['marlene', 'elodie'], text: 'canteen' },
  { on: -10, at: '07:45', by: 'canteen', to: ['marlene', 'elodie'], text: 'canteen' },
];
