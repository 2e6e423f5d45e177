/** What a text calls an atom, and whether that alone makes it a document's number. */
import type { Atom } from './atoms.ts';
import type { Label } from './label.ts';
import { labelBefore, leadInBefore } from './label.ts';
import type { Glue } from './list.ts';
import type { Shape } from './shape.ts';
import { isIndivisible, isOtherFigure, isYear } from './shape.ts';
import { prefixBefore } from './spellings.ts';
import type { Table } from './table.ts';
import { columnAt } from './table.ts';
import { COPULAS, FILLERS, LABELS, NUMBER_WORDS } from './words.ts';

/** A name and where it comes from: a label before it, its own beginning, its column, the list it is in, a colon before the list. */
export type Named = { kind: Label['kind']; explicit: boolean; how: 'label' | 'own' | 'column' | 'list' | 'lead_in' };

/** The first member of the list that is being read, with its name. */
export type Leader = { atom: Atom; named: Named };

const OWN_LABEL = /^(?:(?:S|P)?INV|Inv|PO)[-/]?(?=[A-Z0-9/-]*\d{3})/;
const ORDER_LABEL = /^P\.O\.(?=[A-Za-z0-9])/i;
const LEADING_WORD = /^([A-Za-z\u00c0-\u024f]{2,})([-/.:]?)(?=[^-/.:])/;
const FULL_LABEL = 5;

/** An atom without a label that was written onto it ("Invoice-2041", "No.2041"; but `INV-2041` keeps its letters). */
export function trimmed(text: string, atom: Atom): { atom: Atom; label: Named | null } {
  let start = atom.start;
  let label: Named | null = null;
  for (let i = 0; i < 3; i++) {
    const rest = text.slice(start, atom.end);
    const order = ORDER_LABEL.exec(rest);
    if (order) {
      label = { kind: 'purchase_order', explicit: true, how: 'label' };
      start += order[0].length;
      continue;
    }
    const word = LEADING_WORD.exec(rest);
    if (!word) break;
    const low = (word[1] ?? '').toLowerCase();
    const marked = word[2] === ':' || word[2] === '.';
    const entry = LABELS.get(low)?.find((e) => e.words.length === 1);
    const written = marked && low !== word[1];
    if (entry && (written || low.length >= FULL_LABEL) && /\d/.test(rest.slice(word[0].length))) {
      label = { kind: entry.kind, explicit: true, how: 'label' };
    } else if (!marked || !NUMBER_WORDS.has(low)) break;
    start += word[0].length;
  }
  if (start === atom.start) return { atom, label };
  const part = text.slice(start, atom.end);
  const letters = part.replace(/[^\p{L}]/gu, '').length;
  return { atom: { text: part, start, end: atom.end, digits: atom.digits, letters }, label };
}

/** An atom with the upper-case word before it, where a label announces both ("Invoice No. NTZ 8827162"); null otherwise. */
export function prefixed(text: string, atom: Atom, from: number): { atom: Atom; label: Named } | null {
  const start = atom.letters === 0 && atom.digits >= 3 ? prefixBefore(text, atom) : null;
  if (start === null || start < from) return null;
  const part = text.slice(start, atom.end);
  const word = part.slice(0, part.search(/[^A-Za-z]/)).toLowerCase();
  if (LABELS.has(word) || NUMBER_WORDS.has(word) || FILLERS.has(word) || COPULAS.has(word)) return null;
  const label = labelBefore(text, from, start);
  if (!label?.explicit || label.kind === 'other') return null;
  return { atom: { ...atom, text: part, start, letters: word.length }, label: { ...label, how: 'label' } };
}

function ownLabel(atom: Atom): Named | null {
  const match = OWN_LABEL.exec(atom.text);
  if (!match) return null;
  return { kind: match[0].startsWith('PO') ? 'purchase_order' : 'invoice', explicit: true, how: 'own' };
}

/** What the text calls `atom`, looking back no further than `from`; `glue` joins it to the list of `leader`. Null for nothing. */
export function nameOf(
  text: string,
  tables: readonly Table[],
  atom: Atom,
  from: number,
  glue: Glue,
  leader: Leader | null,
): Named | null {
  const before = labelBefore(text, from, atom.start);
  if (before && before.kind !== 'other') return { ...before, how: 'label' };
  const column = before ? null : columnAt(tables, text, atom.start, atom.end);
  if (column !== null && column !== 'elsewhere') return { kind: column, explicit: true, how: 'column' };
  const own = ownLabel(atom);
  if (own) return own;
  if (before) return { ...before, how: 'label' };
  if (leader && column !== 'elsewhere' && (glue === 'tight' || glue === 'range')) {
    return { kind: leader.named.kind, explicit: leader.named.explicit, how: 'list' };
  }
  const lead = leadInBefore(text, from, atom.start);
  return lead && { ...lead, how: 'lead_in' };
}

/**
 * Is an atom so named a document's number even when no ledger knows it? Amounts and dates never are; years, and digits that
 * look like something else, only where a number word or column head announces them; list members only beside like ones.
 */
export function isFirm(atom: Atom, named: Named, shape: Shape, leader: Leader | null): boolean {
  if (named.kind === 'other' || shape === 'never' || isIndivisible(atom)) return false;
  const announced = named.explicit && (named.how === 'label' || named.how === 'column');
  if (isOtherFigure(atom) && !announced) return false;
  if (isYear(atom) && !(named.explicit && named.how === 'label')) return false;
  if (named.how === 'lead_in') return atom.letters > 0 && atom.digits >= 3 && shape === 'plain';
  if (named.how === 'list') {
    if (!leader || atom.digits < 3) return false;
    if (atom.letters > 0) return leader.atom.letters > 0 && shape === 'plain';
    return Math.abs(atom.digits - leader.atom.digits) <= (atom.digits >= 5 ? 2 : 0);
  }
  if (named.explicit) return atom.digits >= 2;
  if (shape === 'doubtful') return false;
  return atom.digits >= 3 || (atom.letters > 0 && atom.digits === 2 && atom.text.length >= 5);
}
