/** The names within a name: "Whistledawn Limited T/A Northern Care" is two. */
import type { NameWords } from './words.ts';
import { foldName, nameWords } from './words.ts';

/** One name of a company. `main` is the whole without what stands in brackets; others are trading, former or bracketed names. */
export type Face = NameWords & { main: boolean };

const MAX_FACES = 6;
const ALSO = /[\s,;(/-]+(?:t\/ ?as?|ta(?= )|trading as|d[./]?b[./]?a|doing business as|a\.?k\.?a\.?|also known as|formerly(?: known as)?|previously|f\/k\/a|fka|n\/k\/a|now|ex|re|c\/o|powered by|part of|a division of|vorm(?:als)?|anciennement|gia|già|antes|voorheen|dawniej)[\s.:]+/;

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
 * The faces of a name, the first one the name itself; at most 6, each with at least one word. Names after "trading as",
 * "formerly", "re" and within brackets are faces of their own.
 */
export function facesOf(name: string): Face[] {
  const folded = ` ${foldName(name)}`;
  const faces: Face[] = [];
  const seen = new Set<string>();
  const push = (text: string, main: boolean): void => {
    const words = nameWords(text);
    const key = words.stems.join(' ');
    if (key === '' || seen.has(key) || faces.length >= MAX_FACES) return;
    seen.add(key);
    faces.push({ ...words, main });
  };
  const bracketed = [...folded.matchAll(/\(([^()]{3,80})\)?/g)].map((m) => m[1] ?? '');
  const outside = folded.replace(/\([^()]{0,80}\)?/g, ' ');
  cut(outside).forEach((part, i) => push(part, i === 0));
  push(folded.replace(/[()]/g, ' '), false);
  for (const inner of bracketed) push(inner.replace(/^(?:t\/?as?|formerly|previously|ex|re) /, ''), false);
  return faces;
}
