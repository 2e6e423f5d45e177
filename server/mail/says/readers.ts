/** The compiled wording of each language, made when it is first needed. */
import { DE } from '../wording/says/de.ts';
import { EN } from '../wording/says/en.ts';
import { FR } from '../wording/says/fr.ts';
import { compile } from './phrases.ts';
import type { Language } from './language.ts';
import type { Phrases, Reader } from './phrases.ts';

const WORDING: Readonly<Partial<Record<Language, Phrases>>> = { en: EN, de: DE, fr: FR };
const compiled = new Map<Language, Reader>();

/** The reader of a language. */
export function readerOf(language: Language): Reader {
  const known = compiled.get(language);
  if (known) return known;
  const made = compile(WORDING[language] ?? EN);
  compiled.set(language, made);
  return made;
}

/** True for a line without words: a rule, a dash, an emoji. */
export function isCourtesyRow(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}
