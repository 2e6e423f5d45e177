/** Reading the number tokens out of one text. */
import type { ReferencePlace } from '../message.ts';
import { foldDigits } from '../number-key.ts';
import type { Atom } from './atoms.ts';
import { atomsOf } from './atoms.ts';
import type { Glue } from './list.ts';
import { glueOf } from './list.ts';
import type { Leader, Named } from './naming.ts';
import { isFirm, nameOf, prefixed, trimmed } from './naming.ts';
import type { Shape } from './shape.ts';
import { continuesPhone, isAside, shapeOf } from './shape.ts';
import { innerRange, rangeOf, spellingsOf } from './spellings.ts';
import { tablesOf } from './table.ts';
import type { NumberToken } from './token.ts';

const INVOICE_NEAR = /invoic|\binvs?\b|rechnung|factur|fattur|fatur|faktur|factuur|請求|インボイス/i;
const PREFIXED = /[A-Z]{2,6}[-/ ]{1,3}$/;
const LINE_BEFORE = 160;
const LINE_AFTER = 60;
/** The least digits of a number that nothing names and that a ledger may still know. */
const LEAST_UNNAMED = 5;

/** The text that is being read. */
type Source = { raw: string; text: string; place: ReferencePlace; attachment: number | null };

/** An atom with all that was found out about it. */
type Seen = { atom: Atom; named: Named | null; shape: Shape; leader: Leader | null; following: readonly Atom[] };

function isNear(text: string, atom: Atom): boolean {
  const before = text.slice(Math.max(0, atom.start - LINE_BEFORE), atom.start);
  const after = text.slice(atom.end, atom.end + LINE_AFTER);
  return (
    INVOICE_NEAR.test(before.slice(before.lastIndexOf('\n') + 1)) || INVOICE_NEAR.test(after.split('\n', 1)[0] ?? '')
  );
}

function isWorthAsking(source: Source, { atom, named, shape }: Seen): boolean {
  if (shape === 'never' && named?.how !== 'label') return false;
  if (named && named.kind !== 'other') return true;
  if (atom.digits < 2) return false;
  if (atom.letters > 0 || atom.digits >= LEAST_UNNAMED || source.place === 'attachment') return true;
  return atom.digits >= 3 && PREFIXED.test(source.text.slice(Math.max(0, atom.start - 9), atom.start));
}

function tokenOf(source: Source, seen: Seen): NumberToken | null {
  if (!isWorthAsking(source, seen)) return null;
  const { atom, named, shape, leader } = seen;
  const kind = named && named.kind !== 'other' ? named.kind : null;
  const first = named?.how === 'list' && leader && leader.atom !== atom ? leader.atom : null;
  const near = atom.digits >= LEAST_UNNAMED && isNear(source.text, atom);
  return {
    place: source.place,
    attachment: source.attachment,
    kind,
    said: kind ? 'beside' : named ? 'other' : near ? 'near' : 'none',
    explicit: named?.explicit ?? false,
    shape,
    firm: named !== null && isFirm(atom, named, shape, leader),
    text: source.raw.slice(atom.start, atom.end),
    start: atom.start,
    end: atom.end,
    spellings: spellingsOf(source.text, atom, seen.following, kind, first),
    range: kind ? innerRange(atom) : null,
  };
}

/** An amount or date between the members of a list: the list goes on behind it. */
function isAsideIn(list: Glue, { atom, named, shape }: Seen): boolean {
  if (named?.how === 'label' || (shape !== 'never' && !isAside(atom))) return false;
  return list !== null || named?.how === 'list';
}

/**
 * The number tokens of one text, in order: everything that a ledger could know or that the text itself calls an invoice or
 * purchase order. At most `limit` atoms are looked at. Offsets count in `raw`.
 */
export function tokensIn(raw: string, place: ReferencePlace, attachment: number | null, limit: number): NumberToken[] {
  const text = foldDigits(raw);
  const source: Source = { raw, text, place, attachment };
  const atoms = atomsOf(text, limit);
  const tables = atoms.length > 0 ? tablesOf(text) : [];
  const tokens: NumberToken[] = [];
  let leader: Leader | null = null;
  let last: { token: NumberToken; atom: Atom } | null = null;
  let before: Atom | null = null;
  let phone = false;
  for (let i = 0; i < atoms.length; i++) {
    const found = atoms[i];
    if (!found) continue;
    const from: number = before ? before.end : 0;
    const { atom, label } = prefixed(text, found, from) ?? trimmed(text, found);
    const gap = text.slice(from, atom.start);
    const glue: Glue = leader ? glueOf(gap) : null;
    const named: Named | null = label ?? nameOf(text, tables, atom, from, glue, leader);
    const dialled: boolean = before !== null && gap.length <= 3 && (phone || continuesPhone(text, before, gap));
    phone = dialled && atom.letters === 0 && named?.how !== 'label' && !gap.includes('\n');
    before = found;
    const shape: Shape = phone ? 'never' : shapeOf(text, atom);
    const seen: Seen = { atom, named, shape, leader, following: atoms.slice(i + 1, i + 4) };
    if (isAsideIn(glue, seen)) {
      const token = named?.how === 'list' ? tokenOf(source, seen) : null;
      if (token) tokens.push(token);
      continue;
    }
    const token = tokenOf(source, seen);
    if (token && last && glue === 'range' && named?.how !== 'lead_in')
      last.token.range = rangeOf(text, last.atom, atom);
    if (token) tokens.push(token);
    last = token && { token, atom };
    leader = named && shape !== 'never' ? { atom: named.how === 'list' && leader ? leader.atom : atom, named } : null;
  }
  return tokens;
}
