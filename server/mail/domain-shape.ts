/** Look-alike domains: one letter off, a look-alike letter, or a word added with a hyphen (RULES §6). */
import { getDomainWithoutSuffix, getPublicSuffix } from 'tldts';
import { decodeLabel } from './domain-punycode.ts';

const MIN_LABEL = 4;
const MAX_LABEL = 40;
const HOMOGLYPHS: readonly (readonly [RegExp, string])[] = [
  [/[0οоօ]/g, 'o'],
  [/[1lіӏíìïı!|]/g, 'i'],
  [/[5ѕ]/g, 's'],
  [/[3еёéèêë]/g, 'e'],
  [/[аáàâäãåα]/g, 'a'],
  [/[сçс]/g, 'c'],
  [/[рρ]/g, 'p'],
  [/[хχ]/g, 'x'],
  [/[уүγý]/g, 'y'],
  [/[8в]/g, 'b'],
  [/[úùûüυ]/g, 'u'],
  [/[ñпη]/g, 'n'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/ci/g, 'd'],
  [/nn/g, 'm'],
];

function labelOf(domain: string): string {
  return decodeLabel(getDomainWithoutSuffix(domain, { allowPrivateDomains: true }) ?? '').slice(0, MAX_LABEL);
}

function skeletonOf(label: string): string {
  const plain = label.normalize('NFKD').replace(/[\u0300-\u036f]+/g, '');
  return HOMOGLYPHS.reduce((folded, [from, to]) => folded.replace(from, to), plain);
}

/** The name part of a domain with look-alike letters folded together. */
export function domainSkeleton(domain: string): string {
  return skeletonOf(labelOf(domain));
}

/**
 * The shapes of a known domain, to be kept beside it: its skeleton and every skeleton with one letter left out. Two domains
 * within one edit share a shape; `isLookAlike` then decides. At most 41, [] for names under four letters.
 */
export function domainShapes(domain: string): string[] {
  const skeleton = domainSkeleton(domain);
  if (skeleton.length < MIN_LABEL) return [];
  const shapes = new Set([skeleton]);
  for (let i = 0; i < skeleton.length; i++) shapes.add(skeleton.slice(0, i) + skeleton.slice(i + 1));
  return [...shapes];
}

const remembered = new Map<string, readonly string[]>();
const MOST_REMEMBERED = 5_000;

/** The shapes to ask for when a mail comes from `domain`: its own, and those of the words that hyphens part. */
export function lookAlikeShapes(domain: string): readonly string[] {
  let shapes = remembered.get(domain);
  if (!shapes) {
    shapes = shapesToAsk(domain);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(domain, shapes);
  }
  return shapes;
}

function shapesToAsk(domain: string): string[] {
  const shapes = new Set(domainShapes(domain));
  const parts = labelOf(domain).split('-');
  for (let i = 0; i < parts.length && parts.length > 1 && i < 6; i++) {
    for (let j = i + 1; j <= parts.length && j <= 6; j++) {
      const part = parts.slice(i, j).join('-');
      if (part.length >= MIN_LABEL && j - i < parts.length) shapes.add(skeletonOf(part));
    }
  }
  return [...shapes];
}

function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  if (a.slice(i + 1) === b.slice(i + 1) || a.slice(i + 1) === b.slice(i) || a.slice(i) === b.slice(i + 1)) return true;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

/** True when `domain` could be taken for `known` by a hurried reader but is another one. Both registrable, lower case. */
export function isLookAlike(domain: string, known: string): boolean {
  if (domain === known) return false;
  const label = labelOf(domain);
  const knownLabel = labelOf(known);
  if (label.length < MIN_LABEL || knownLabel.length < MIN_LABEL) return false;
  if (label === knownLabel) {
    const suffixes = [getPublicSuffix(domain) ?? '', getPublicSuffix(known) ?? ''].sort();
    return suffixes.includes('com') && suffixes.some((s) => ['co', 'cm', 'om', 'con', 'corn'].includes(s));
  }
  if (domainSkeleton(domain) === domainSkeleton(known)) return true;
  if (knownLabel.length > MIN_LABEL && withinOneEdit(label, knownLabel)) return true;
  const hyphened = `-${label}-`;
  return label.includes('-') && hyphened.includes(`-${knownLabel}-`);
}
