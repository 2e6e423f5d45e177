/** Reading the number tokens out of one text. */
import { foldDigits } from '../number-key.ts';
import type { ReferencePlace } from '../message.ts';
import type { Atom } from './atoms.ts';
import { atomsOf } from './atoms.ts';
import type { Label } from './label.ts';
import { labelBefore, leadInBefore } from './label.ts';
import { glueOf } from './list.ts';
import type { Shape } from './shape.ts';
import { continuesPhone, isAside, isIndivisible, isOtherFigure, isYear, shapeOf } from './shape.ts';
import { innerRange, rangeOf, spellingsOf } from './spellings.ts';
import { columnAt, tablesOf } from './table.ts';
import type { NumberToken } from './token.ts';
import { LABELS, NUMBER_WORDS } from './words.ts';

const INVOICE_NEAR = /invoic|\binvs?\b|rechnung|factur|fattur|fatur|faktur|factuur|請求|インボイス/i;
const OWN_LABEL = /^(?:(?:S|P)?INV|Inv|PO)[-/]?(?=[A-Z0-9/-]*\d{3})/;
const FULL_LABEL = 5;

type Named = { kind: Label['kind']; explicit: boolean; how: 'label' | 'own' | 'column' | 'list' | 'lead_in' };
type Leader = { atom: Atom; named: Named };

function trimmed(text: string, atom: Atom): { atom: Atom; label: Named | null } {
  let start = atom.start;
  let label: Named | null = null;
  for (let i = 0; i < 3; i++) {
    const rest = text.slice(start, atom.end);
    const order = /^P\.O\.(?=[A-Za-z0-9])/i.exec(rest);
    if (order) {
      label = { kind: 'purchase_order', explicit: true, how: 'label' };
      start += order[0].length;
      continue;
    }
    const word = /^([A-Za-z\u00c0-\u024f]{2,})([-/.:]?)(?=[^-/.:])/.exec(rest);
    if (!word) break;
    const low = (word[1] ?? '').toLowerCase();
    const full = low.length >= FULL_LABEL || word[2] === ':' || word[2] === '.';
    const entry = LABELS.get(low)?.find((e) => e.words.length === 1);
    if (entry && full && /\d/.test(rest.slice(word[0].length))) label = { kind: entry.kind, explicit: true, how: 'label' };
    else if (!(NUMBER_WORDS.has(low) && (word[2] === '.' || word[2] === ':'))) break;
    start += word[0].length;
  }
  if (start === atom.start) return { atom, label: null };
  const part = text.slice(start, atom.end);
  return { atom: { text: part, start, end: atom.end, digits: atom.digits, letters: part.replace(/[^\p{L}]/gu, '').length }, label };
}

function ownLabel(atom: Atom): Named | null {
  const match = OWN_LABEL.exec(atom.text);
  if (!match) return null;
  return { kind: match[0].startsWith('PO') ? 'purchase_order' : 'invoice', explicit: true, how: 'own' };
}

function isFirm(atom: Atom, named: Named, shape: NumberToken['shape'], leader: Leader | null): boolean {
  if (named.kind === 'other' || shape === 'never' || isIndivisible(atom)) return false;
  if (isOtherFigure(atom) && !(named.explicit && (named.how === 'label' || named.how === 'column'))) return false;
  if (isYear(atom) && !(named.explicit && named.how === 'label')) return false;
  if (named.how === 'lead_in') return atom.letters > 0 && atom.digits >= 3 && shape === 'plain';
  if (named.how === 'list') {
    if (!leader) return false;
    if (atom.letters > 0) return atom.digits >= 3 && leader.atom.letters > 0 && shape === 'plain';
    return atom.digits >= 3 && Math.abs(atom.digits - leader.atom.digits) <= (atom.digits >= 5 ? 2 : 0);
  }
  if (shape === 'doubtful' && !named.explicit) return false;
  if (named.explicit) return atom.digits >= 2;
  return atom.letters > 0 ? atom.digits >= 3 || (atom.digits >= 2 && atom.text.length >= 5) : atom.digits >= 3;
}

function isNear(text: string, atom: Atom): boolean {
  const from = Math.max(text.lastIndexOf('\n', atom.start - 1) + 1, atom.start - 160);
  const newline = text.indexOf('\n', atom.end);
  const to = Math.min(newline < 0 ? text.length : newline, atom.end + 60);
  return INVOICE_NEAR.test(text.slice(from, to));
}

/**
 * The number tokens of one text, in order: everything that a ledger could know or that the text itself calls an invoice or
 * purchase order. At most `limit` atoms are looked at. Offsets count in `raw`.
 */
export function tokensIn(raw: string, place: ReferencePlace, attachment: number | null, limit: number): NumberToken[] {
  const text = foldDigits(raw);
  const atoms = atomsOf(text, limit);
  if (atoms.length === 0) return [];
  const tables = tablesOf(text);
  const tokens: NumberToken[] = [];
  let leader: Leader | null = null;
  let previousEnd = 0;
  let previous: NumberToken | null = null;
  let previousAtom: Atom | null = null;
  let beforeAtom: Atom | null = null;
  let phone = false;
  for (let i = 0; i < atoms.length; i++) {
    const found = atoms[i];
    if (!found) continue;
    const { atom, label: inside } = trimmed(text, found);
    const gap = text.slice(previousEnd, atom.start);
    const glue = leader ? glueOf(gap) : null;
    const before: Label | null = inside ? null : labelBefore(text, previousEnd, atom.start);
    const column = inside || before ? null : columnAt(tables, text, atom.start, atom.end);
    let named: Named | null =
      inside ?? (before ? { ...before, how: 'label' } : null) ?? (column && column !== 'elsewhere' ? { kind: column, explicit: true, how: 'column' } : null);
    if (!named || named.kind === 'other') named = ownLabel(atom) ?? named;
    if (!named && leader && column !== 'elsewhere' && (glue === 'tight' || glue === 'range')) named = { kind: leader.named.kind, explicit: leader.named.explicit, how: 'list' };
    if (!named) {
      const lead = leadInBefore(text, previousEnd, atom.start);
      if (lead) named = { ...lead, how: 'lead_in' };
    }
    if (!named && glue === null && !phone && place !== 'attachment' && atom.letters === 0 && atom.digits < 3) {
      previousEnd = found.end;
      beforeAtom = found;
      leader = previous = null;
      continue;
    }
    phone = beforeAtom !== null && named?.how !== 'label' && atom.letters === 0 && (phone || continuesPhone(text, beforeAtom, gap)) && !gap.includes('\n') && gap.length <= 3;
    beforeAtom = found;
    const shape: Shape = phone ? 'never' : shapeOf(text, atom);
    const aside = (shape === 'never' || isAside(atom)) && (glue !== null || named?.how === 'list') && named?.how !== 'label';
    previousEnd = found.end;
    if (aside) {
      if (named?.how === 'list' && shape !== 'never') {
        const token = tokenOf(raw, text, atom, atoms.slice(i + 1, i + 4), named, shape, leader, place, attachment);
        if (token) tokens.push(token);
      }
      continue;
    }
    const token = tokenOf(raw, text, atom, atoms.slice(i + 1, i + 4), named, shape, leader, place, attachment);
    if (token && previous && previousAtom && glue === 'range' && named?.how !== 'lead_in') previous.range = rangeOf(text, previousAtom, atom);
    if (token) tokens.push(token);
    previous = token;
    previousAtom = atom;
    leader = named && shape !== 'never' ? { atom: named.how === 'list' && leader ? leader.atom : atom, named } : null;
  }
  return tokens;
}

function tokenOf(
  raw: string,
  text: string,
  atom: Atom,
  following: readonly Atom[],
  named: Named | null,
  shape: NumberToken['shape'],
  leader: Leader | null,
  place: ReferencePlace,
  attachment: number | null,
): NumberToken | null {
  const called = named !== null && named.kind !== 'other';
  if (shape === 'never' && named?.how !== 'label') return null;
  if (!called && atom.letters === 0 && atom.digits < 5 && place !== 'attachment') {
    if (!/[A-Z]{2,6}[-/ ]{1,3}$/.test(text.slice(Math.max(0, atom.start - 9), atom.start)) || atom.digits < 3) return null;
  }
  if (!called && atom.digits < 2) return null;
  const inList = named?.how === 'list' && leader !== null && leader.atom !== atom;
  return {
    place,
    attachment,
    kind: called ? (named.kind as 'invoice' | 'purchase_order') : null,
    said: called ? 'beside' : named ? 'other' : atom.digits >= 5 && isNear(text, atom) ? 'near' : 'none',
    explicit: named?.explicit ?? false,
    shape,
    firm: named !== null && isFirm(atom, named, shape, leader),
    text: raw.slice(atom.start, atom.end),
    start: atom.start,
    end: atom.end,
    spellings: spellingsOf(text, atom, following, called ? (named.kind as 'invoice' | 'purchase_order') : null, inList && leader ? leader.atom : null),
    range: called ? innerRange(atom) : null,
  };
}
