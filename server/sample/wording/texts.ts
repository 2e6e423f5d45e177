/** All texts of the sample by language and key. */
import type { Language } from '../plan.ts';
import { DE_OURS } from './de-ours.ts';
import { DE_STORIES } from './de-stories.ts';
import { DE_THEIRS } from './de-theirs.ts';
import { EN_OURS } from './en-ours.ts';
import { EN_STORIES } from './en-stories.ts';
import { EN_THEIRS } from './en-theirs.ts';
import { FR_OURS } from './fr-ours.ts';
import { FR_STORIES } from './fr-stories.ts';
import { FR_THEIRS } from './fr-theirs.ts';
import { HOUSE_DE, HOUSE_EN } from './house.ts';
import { OTHER_DE, OTHER_EN } from './other-stories.ts';
import { REPORTS } from './reports.ts';
import type { Text, Wording } from './wording.ts';

const TEXTS: Readonly<Record<Language, Wording>> = {
  en: { ...EN_OURS, ...EN_THEIRS, ...EN_STORIES, ...HOUSE_EN, ...OTHER_EN, ...REPORTS },
  de: { ...DE_OURS, ...DE_THEIRS, ...DE_STORIES, ...HOUSE_DE, ...OTHER_DE },
  fr: { ...FR_OURS, ...FR_THEIRS, ...FR_STORIES },
};

/** The text with that key in the wished language, else in the first language that has it. Throws RangeError for none. */
export function textFor(key: string, wished: Language): { text: Text; language: Language } {
  for (const language of [wished, 'en', 'de', 'fr'] as const) {
    const text = TEXTS[language][key];
    if (text) return { text, language };
  }
  throw new RangeError(`no text ${key}`);
}
