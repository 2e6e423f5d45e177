/**
 * Phrases as plain data instead of regular expressions, so that matching stays linear whatever the text:
 * a phrase is lower-case text in which ` * ` stands for a short gap.
 */

/** Longest gap, in characters, that ` * ` bridges. */
const GAP = 80;

const pieces = new Map<string, string[]>();

/**
 * Lower case, every run of white space as one blank, typographic apostrophes as `'`; at most `limit` UTF-16 units are
 * looked at. What phrases are matched against.
 */
export function plainWords(text: string, limit: number): string {
  const head = text.length > limit ? text.slice(0, limit) : text;
  return head
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc`]/g, "'")
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .trim();
}

/** Where the phrase begins in text from `plainWords`, or −1. Only the first 16 places of its first piece are tried. */
export function phraseAt(text: string, phrase: string): number {
  let parts = pieces.get(phrase);
  if (!parts) {
    parts = phrase.split(' * ');
    pieces.set(phrase, parts);
  }
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return text.indexOf(first);
  let start = text.indexOf(first);
  for (let tries = 0; start >= 0 && tries < 16; tries++) {
    let end = start + first.length;
    const fits = rest.every((part) => {
      const window = text.slice(end, end + GAP + part.length);
      const at = window.indexOf(part);
      if (at < 0) return false;
      end += at + part.length;
      return true;
    });
    if (fits) return start;
    start = text.indexOf(first, start + 1);
  }
  return -1;
}

/** The first phrase of the list that stands in the text, or null. */
export function firstPhrase(text: string, phrases: readonly string[]): string | null {
  for (const phrase of phrases) if (phraseAt(text, phrase) >= 0) return phrase;
  return null;
}

/**
 * A list of phrases from one text: `|` separates, white space around a phrase is dropped, `_` is a blank that counts.
 * Keeps long word lists readable in data files.
 */
export function phrases(list: string): readonly string[] {
  return list
    .split('|')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' ').replaceAll('_', ' '))
    .filter((phrase) => phrase !== '');
}
