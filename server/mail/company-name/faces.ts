/** The names within a name: "Whistledawn Limited T/A Northern Care" is two. */
import { GENERIC } from './forms.ts';
import type { NameWords } from './words.ts';
import { foldName, nameWords } from './words.ts';

/**
 * One name of a company: `main` is the name itself, `also` a trading or former name, `bare` the name without what stands in
 * brackets, `loose` a bracketed name, the client whom a factor names behind "re" or the firm before its "c/o"; `aside` the factor
 * or the landlord themselves, who only help to find it.
 */
export type Face = NameWords & { rank: 'main' | 'also' | 'bare' | 'loose' | 'aside' };

const MAX_FACES = 6;
const ALSO =
  /[\s,;(/-](?:t\/ ?as?|ta(?= )|trading as|d[./]?b[./]?a|db2|doing business as|a\.?k\.?a\.?|also known as|formerly(?: known as)?|previously|f\/k\/a|fka|n\/k\/a|ex|vorm(?:als)?|anciennement|antes|voorheen|dawniej)[\s.:(]/;
const BEHIND = /[\s,;(/-](re|c\/o|powered by|part of|a division of)[\s.:]/;
const STATUS =
  /[\s(-]in (?:administration|liquidation|receivership|administrative receivership)\b\)?|[\s(-]i\. ?l\.\)?$/g;
const BRACKETS = /\(([^()]{1,80})\)?/g;

function cut(folded: string): string[] {
  const parts: string[] = [];
  let rest = folded;
  for (let i = 0; i < MAX_FACES; i++) {
    const match = ALSO.exec(rest);
    if (!match) break;
    parts.push(rest.slice(0, match.index));
    rest = rest.slice(match.index + match[0].length);
  }
  parts.push(rest);
  return parts;
}

/**
 * The faces of a name, the name itself first; at most 6, each with at least one word. "Re" and "c/o" do not cut the name, for
 * a factor's or landlord's name before them says little; places in brackets stay with the name.
 */
export function facesOf(name: string): Face[] {
  const folded = ` ${foldName(name).replace(STATUS, ' ')}`;
  const faces: Face[] = [];
  const seen = new Set<string>();
  const push = (text: string, rank: Face['rank']): void => {
    const words = nameWords(text);
    const key = words.stems.join(' ');
    if ((rank === 'loose' || rank === 'aside') && !words.stems.some((w) => w.length > 2 && !GENERIC.has(w))) return;
    if (key === '' || seen.has(key) || faces.length >= MAX_FACES) return;
    seen.add(key);
    faces.push({ ...words, rank });
  };
  const [first = '', ...others] = cut(folded);
  push(first.replace(/[()]/g, ' '), 'main');
  for (const other of others) push(other.replace(/[()]/g, ' '), 'also');
  if (first.includes('(')) push(first.replace(BRACKETS, ' '), 'bare');
  for (const match of folded.matchAll(BRACKETS)) push(match[1] ?? '', 'loose');
  const behind = BEHIND.exec(first);
  if (behind) {
    const isClient = behind[1] === 're';
    push(first.slice(behind.index + behind[0].length), isClient ? 'loose' : 'aside');
    push(first.slice(0, behind.index), isClient ? 'aside' : 'loose');
  }
  return faces;
}
