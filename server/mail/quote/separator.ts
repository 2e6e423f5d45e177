/** Lines such as `-----Original Message-----` and `Begin forwarded message:`. */
import { FORWARDED_MESSAGE, ORIGINAL_MESSAGE } from '../wording/text/separators.ts';

import { trimEnds } from './scan.ts';

const ORIGINAL = new Set(Object.values(ORIGINAL_MESSAGE).flat());
const FORWARDED = new Set(Object.values(FORWARDED_MESSAGE).flat());
const LONGEST = 90;

/** What a line separates: a quoted original, a forwarded message, a bare rule, or nothing. */
export function separatorOf(text: string): 'original' | 'forward' | 'rule' | null {
  if (text.length < 4 || text.length > LONGEST) return null;
  if (/^_{8,}$/.test(text)) return 'rule';
  const bare = trimEnds(text, '-*_=>:：').toLowerCase();
  if (bare.length < 4) return null;
  const fenced = /^[-*_=]/.test(text) || /[:：]$/.test(text);
  if (!fenced) return null;
  if (FORWARDED.has(bare)) return 'forward';
  if (ORIGINAL.has(bare)) return 'original';
  if (/^-{3,}/.test(text) && bare.startsWith('forwarded by ')) return 'forward';
  return null;
}
