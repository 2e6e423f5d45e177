/** Company names cut into comparable words. */
import { ABBREVIATIONS, JOINING, LEGAL_FORMS } from './forms.ts';

const MAX_NAME = 200;
const MAX_WORDS = 24;
const MARKS = /[\u0300-\u036f]+/g;
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const COUNTRY = /\[[a-z]{2}\] *$/;
const STATE_SUFFIX = /[/\\] ?[a-z]{2,3} ?[/\\]? *$/;

/** A name without accents, marks and case; '&' and '+' are "and". */
export function foldName(name: string): string {
  return name
    .slice(0, MAX_NAME)
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[ßøæœłđðþı]/g, (c) => LETTERS[c] ?? c)
    .replace(/[&+]/g, ' and ')
    .replace(/(?<![a-z])([a-z])['’`´](?=[a-z])/g, '$1 ')
    .replace(/['’`´]/g, '');
}

/** The stem of a folded word: its abbreviation opened, then without a plural ending. */
export function stemOf(word: string): string {
  const opened = ABBREVIATIONS.get(word);
  if (opened !== undefined) return opened;
  let stem = word;
  if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (stem.length > 4 && /(?:sh|ch|x|ss|z)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.length > 3 && stem.endsWith('s') && !/[sui]s$/.test(stem)) stem = stem.slice(0, -1);
  return ABBREVIATIONS.get(stem) ?? stem;
}

/** The words of a name: significant stems in order, and its legal forms. */
export type NameWords = { stems: string[]; forms: string[] };

function joinInitials(words: readonly string[]): string[] {
  const joined: string[] = [];
  let run = '';
  for (const word of [...words, '']) {
    if (word.length === 1) run += word;
    else {
      if (run !== '') joined.push(run);
      run = '';
      if (word !== '') joined.push(word);
    }
  }
  return joined;
}

/** Cuts one folded name. Initials join (`j. p. morgan` is `jp morgan`); joining words fall away, unless nothing else is left. */
export function nameWords(folded: string): NameWords {
  const raw = folded
    .replace(COUNTRY, ' ')
    .replace(STATE_SUFFIX, ' ')
    .replace(/\bco\.? ?(?=ltd|limited)/, 'co ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((w) => w !== '')
    .slice(0, MAX_WORDS);
  const kept = raw.filter((w, i) =>
    w.length === 1 ? !(w === 'a' && i === 0 && raw.length > 2 && (raw[1]?.length ?? 0) > 1) : !JOINING.has(w),
  );
  const words = joinInitials(kept.length > 0 ? kept : raw);
  const forms: string[] = [];
  const stems: string[] = [];
  for (const word of words) {
    if (LEGAL_FORMS.has(word)) forms.push(word);
    else stems.push(stemOf(word));
  }
  return stems.length > 0 ? { stems, forms } : { stems: forms.length > 0 ? forms : words.map(stemOf), forms: [] };
}
