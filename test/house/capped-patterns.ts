/**
 * Patterns that are not linear, or that recheck cannot decide, and only ever see short text: `longest` is the most characters, `by`
 * what sees to that. Each is bounded by it: twice the text takes at most a few times as long.
 */
export type CappedPattern = { pattern: RegExp; longest: number; by: string };

/** The list. */
export const CAPPED: readonly CappedPattern[] = [
  { pattern: /file:\/\/\S*\/(server|shared|addin)\//, longest: 500, by: 'one line of a stack' },
  { pattern: /file:\/\/\S*\/(server|shared)\//, longest: 500, by: 'one line of a stack' },
  {
    pattern: /^([^\d.,'’\s\u00a0\u202f\u2009-]*)([\d.,'’\s\u00a0\u202f\u2009-]*)([^\d]*)$/u,
    longest: 60,
    by: 'LONGEST_AMOUNT',
  },
  { pattern: /\s*(CR|DR)\.?$/i, longest: 60, by: 'LONGEST_AMOUNT' },
  {
    pattern:
      /[T ]\s*\d{1,2}[:.h]\d{2}(?::\d{2})?(?:[.,]\d{1,9})?\s?(?:[AaPp]\.?[Mm]\.?)?\s?(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?$/,
    longest: 40,
    by: 'LONGEST_DATE',
  },
  { pattern: /[([{][^)\]}]*[)\]}]/g, longest: 100, by: 'LONGEST_HEADER' },
  {
    pattern:
      /^(?:current|not (?:yet )?due|overdue|past due|older|future|nicht fallig|uberfallig|non echu|vencid[oa]s?|>|<|\+)|\d+\s*(?:-|–|to|bis|a|à|\+)\s*\d*\s*(?:days?|tage|jours|dias|giorni|dagen)?|\d+\s*\+|(?:over|uber|plus de|mas de|oltre)\s+\d+/,
    longest: 100,
    by: 'LONGEST_HEADING',
  },
  {
    pattern:
      /\b(?:as (?:of|at)|aged as of|report date|stichtag|stand(?: vom)?|per|zum|au|situation au|al|a fecha de|alla data del|per datum)\b:?[\s,]+/i,
    longest: 200,
    by: 'the first 200 characters of a title line',
  },
  { pattern: /[,\s]+$/, longest: 200, by: 'the first 200 characters of a title line' },
  { pattern: /\d+(?:[.,]\d+)?\s?%/g, longest: 200, by: 'LONGEST_TERMS, before accents are taken apart' },
  { pattern: /\.+$/, longest: 400, by: 'MAX_ADDRESS' },
  {
    pattern: /\b(?:[A-Z]{2,5}|[A-Z]\.(?:[a-zA-Z]\.)+|[A-Z][a-z]{1,3}[a-zA-Z]{0,20})\.?\b/,
    longest: 80,
    by: 'MAX_LINE',
  },
  {
    pattern: /(?:"[^"]{1,64}"|[^\s@<>()[\],;:"\\]{1,100})@(?:\[[^\]\s]{1,60}\]|[^\s@<>()[\],;:"\\]{1,255})/gu,
    longest: 5_000,
    by: 'entries of an address list; a place costs at most its 100 characters before the @',
  },
  { pattern: /[.,;>'"]+$/, longest: 255, by: 'a domain' },
  { pattern: /^['`*]+(?=[^@]*@)/, longest: 420, by: 'an address as found' },
  { pattern: /[.,;:'"`*>]+$/, longest: 420, by: 'an address as found' },
  { pattern: /"((?:[^"\\]|\\.)*)"/g, longest: 5_000, by: 'entries of an address list' },
  { pattern: /^<+|>+$/g, longest: 2_000, by: 'MAX_ID' },
  { pattern: /<meta[^>]{1,200}charset\s{0,3}=\s{0,3}["']?([\w:.-]{1,40})/i, longest: 2_048, by: 'the head of a page' },
  { pattern: /^[^@\s<>]+@[^@\s<>]+\.[^@\s<>]+$/, longest: 320, by: 'the sender of a From line' },
  { pattern: /\n*$/, longest: 100_000, by: 'texts that the sample itself wrote' },
  {
    pattern:
      /^[\s,T-]{0,6}(?:at\s)?(\d{1,2})[:.](\d{1,2})(?:[:.](\d{1,2})(?:[.,:]\d{1,9})?)?\s{0,5}([ap]\.?m\.?(?![a-z]))?(.*)$/i,
    longest: 200,
    by: 'MAX_LENGTH of a date',
  },
  { pattern: /\d:\d\d.{0,60}\d{4}/, longest: 460, by: 'LONGEST_SEPARATOR' },
  { pattern: /0+$/, longest: 60, by: 'the digits that the pattern before it takes' },
];
