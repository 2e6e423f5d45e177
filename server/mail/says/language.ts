/** Which of the ten languages a text is probably written in: a count of little words. */
import { LITTLE_WORDS } from '../wording/says/languages.ts';

export type Language = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'pl' | 'sv' | 'ja';
export const LANGUAGES: readonly Language[] = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'ja'];

const MOST = 1500;
const owners = new Map<string, Language[]>();
for (const [language, words] of Object.entries(LITTLE_WORDS))
  for (const word of words.split(' ')) owners.set(word, [...(owners.get(word) ?? []), language as Language]);

/** The likely languages, likeliest first; all ten when the text is too short to tell. */
export function likelyLanguages(text: string): readonly Language[] {
  const head = text.length > MOST ? text.slice(0, MOST) : text;
  if (/[\u3040-\u30ff]/.test(head)) return ['ja', 'en'];
  const counts = new Map<Language, number>();
  let total = 0;
  for (const word of head.toLowerCase().split(/[^\p{L}]+/u)) {
    const of = owners.get(word);
    if (!of) continue;
    total++;
    for (const language of of) counts.set(language, (counts.get(language) ?? 0) + 1 / of.length);
  }
  if (/[\u4e00-\u9fff]/.test(head) && total < 3) return ['ja', 'en'];
  if (total < 3) return LANGUAGES;
  const ranked = [...counts].sort((a, b) => b[1] - a[1]);
  const best = ranked[0]![1];
  return ranked
    .filter(([, n]) => n >= best * 0.45)
    .slice(0, 4)
    .map(([language]) => language);
}
