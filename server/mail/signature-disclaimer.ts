/** Standard notices below (and banners above) a business mail. */
import { DISCLAIMERS } from './wording/text/disclaimers.ts';

const PHRASES = Object.values(DISCLAIMERS).flat();
const NOTICE = new RegExp(PHRASES.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('|'), 'i');

/** False only where the text cannot hold a notice. */
export function mayHoldDisclaimer(text: string): boolean {
  return NOTICE.test(text);
}

/**
 * The lines, as indices, that belong to standard notices: every paragraph that uses one of their phrases, and below the first of
 * them at the foot of a mail also the rest. Lines are the author's own, in order; blank ones separate paragraphs.
 */
export function disclaimerLines(lines: readonly string[]): Set<number> {
  const found = new Set<number>();
  const paragraphs: { start: number; end: number; notice: boolean }[] = [];
  let start = -1;
  for (let i = 0; i <= lines.length; i++) {
    const blank = i === lines.length || lines[i] === '';
    if (!blank && start < 0) start = i;
    if (blank && start >= 0) {
      paragraphs.push({ start, end: i, notice: NOTICE.test(lines.slice(start, i).join(' ')) });
      start = -1;
    }
  }
  const first = paragraphs.findIndex((paragraph, i) => paragraph.notice && i > 0);
  paragraphs.forEach((paragraph, i) => {
    const foot = first > 0 && i > first && (i - first < 4 || paragraphs[i - 1]?.notice === true);
    // A banner above the text is a paragraph of its own; the first paragraph goes only when more text follows.
    if (paragraph.notice ? i > 0 || paragraphs.length > 1 : foot)
      for (let k = paragraph.start; k < paragraph.end; k++) found.add(k);
  });
  return found;
}
