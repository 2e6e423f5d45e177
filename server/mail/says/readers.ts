/** The compiled wording of each language, made when it is first needed. */
import { DE } from '../wording/says/de.ts';
import { EN } from '../wording/says/en.ts';
import { ES } from '../wording/says/es.ts';
import { FR } from '../wording/says/fr.ts';
import { IT } from '../wording/says/it.ts';
import { JA } from '../wording/says/ja.ts';
import { NL } from '../wording/says/nl.ts';
import { PL } from '../wording/says/pl.ts';
import { PT } from '../wording/says/pt.ts';
import { SV } from '../wording/says/sv.ts';
import { compile } from './phrases.ts';
import type { Language } from './language.ts';
import type { Phrases, Reader } from './phrases.ts';

const WORDING: Readonly<Record<Language, Phrases>> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  it: IT,
  pt: PT,
  nl: NL,
  pl: PL,
  sv: SV,
  ja: JA,
};
const compiled = new Map<Language, Reader>();

/** The reader of a language. */
export function readerOf(language: Language): Reader {
  const known = compiled.get(language);
  if (known) return known;
  const made = compile(WORDING[language]);
  compiled.set(language, made);
  return made;
}

/** True for a line without words: a rule, a dash, an emoji. */
export function isCourtesyRow(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
