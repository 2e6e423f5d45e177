/** Payment terms as written (`Net 30`, `30 Tage netto`, `2% 10, Net 30`, `14`) to days. */
import { TERMS_WORDS } from './words/terms.ts';

const LONGEST_TERMS = 80;
const MOST_DAYS = 365;

/** Days from issue to due, or null when the terms cannot be reduced to a number of days. Of several, the net (longest) one. */
export function termsDays(text: string): number | null {
  const plain = text.trim().slice(0, LONGEST_TERMS).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (plain === '') return null;
  const words = ` ${plain.replace(/[^\p{L}\p{N}%.,]+/gu, ' ')} `;
  if (TERMS_WORDS.uncertain.some((word) => words.includes(` ${word} `) || words.includes(` ${word}s `))) return null;
  // A percentage is the discount, and stands before the days in which it may be taken.
  const withoutDiscount = words.replace(/\d+(?:[.,]\d+)?\s?%/g, ' ').replace(/\b\d+[.,]\d+\b/g, ' ');
  const days = (withoutDiscount.match(/\d+/g) ?? []).map(Number).filter((n) => n <= MOST_DAYS);
  if (days.length > 0) return Math.max(...days);
  return TERMS_WORDS.immediate.some((word) => words.includes(` ${word} `)) ? 0 : null;
}
