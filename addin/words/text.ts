import { showIn, type Show } from '#shared/words/show.ts';
import { de as reasonsDe } from '#shared/words/de.ts';
import { en as reasonsEn } from '#shared/words/en.ts';
import type { Words as Reasons } from '#shared/words/words.ts';
import { de } from './de.ts';
import { en, type Label } from './en.ts';

/** Facts for the places of a text. */
export type Facts = Record<string, string | number>;

/** The stems of those labels that have a form for one and a form for many. */
export type CountedStem<L extends string> = L extends `${infer Stem}.one` ? Stem : never;

/** The words of one reader: their language for sentences, their locale for figures and dates. */
export type Words<L extends string> = {
  locale: string;
  language: 'en' | 'de';
  say: (label: L, facts?: Facts) => string;
  count: (stem: CountedStem<L>, n: number) => string;
};

/** The words of the pane, and those that it shares with the server: states, steps and the sentences of reasons. */
export type Text = Words<Label> & { reasons: Reasons; show: Show };

/** Fills `{name}` places; a place without a fact stays visible, so that a mistake is seen. */
export function fill(template: string, facts: Facts): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => {
    const fact = facts[name];
    return fact === undefined ? place : String(fact);
  });
}

/** The words of a dictionary for a locale such as `de-AT`: German for German locales, English for all others. */
export function wordsFor<L extends string>(
  locale: string,
  dictionary: { en: Record<L, string>; de: Record<L, string> },
): Words<L> {
  const language = locale.toLowerCase().startsWith('de') ? 'de' : 'en';
  const words: Record<string, string> = dictionary[language];
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(locale);
  return {
    locale,
    language,
    say: (label, facts = {}) => fill(words[label] ?? label, facts),
    count: (stem, n) => {
      const label = `${stem}.${plural.select(n) === 'one' ? 'one' : 'other'}`;
      return fill(words[label] ?? label, { n: number.format(n) });
    },
  };
}

function dayOf(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The words of the pane for a locale, with times in the reader's own zone; `now` tells which year needs no mention. */
export function textFor(locale: string, now: Date): Text {
  const words = wordsFor(locale, { en, de });
  const { timeZone } = new Intl.DateTimeFormat(locale).resolvedOptions();
  const reasons = words.language === 'de' ? reasonsDe : reasonsEn;
  return { ...words, reasons, show: showIn(locale, timeZone, dayOf(now)) };
}

/** True when `label` is a text that the pane has. */
export function isLabel(label: string): label is Label {
  return Object.hasOwn(en, label);
}
