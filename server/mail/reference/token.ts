/** The values of reading numbers out of a mail, before and after the ledger is asked (RULES §6). */
import type { KnownNumber } from '../linking-types.ts';
import type { Reference, ReferencePlace } from '../message.ts';
import type { Shape } from './shape.ts';

/**
 * One way to read a number: `key` for the ledger, offsets in the place's text. `whole` is the token as it stands, `cut` a
 * part of it, `joined` spans the words or digits beside it, `inherited` takes its beginning from the list's first member,
 * `supposed` from what invoice numbers usually begin with.
 */
export type Spelling = {
  how: 'whole' | 'cut' | 'joined' | 'inherited' | 'supposed';
  start: number;
  end: number;
  text: string;
  key: string;
};

/** Keys of the numbers between the ends of a range, and the range as written. */
export type NumberRange = { start: number; end: number; text: string; keys: readonly string[] };

/** A number-like token of a mail. */
export type NumberToken = {
  place: ReferencePlace;
  /** Which attachment, counted from 0, where `place` is `attachment`. */
  attachment: number | null;
  /** What the text itself calls it. */
  kind: 'invoice' | 'purchase_order' | null;
  /** A word beside it names it (`beside`), its line speaks of invoices (`near`), it is called something else, or nothing. */
  said: 'beside' | 'near' | 'other' | 'none';
  /** A number word, `#` or column head announced it. */
  explicit: boolean;
  shape: Shape;
  /** The text alone proves that it is an invoice or purchase-order number, known or not. */
  firm: boolean;
  text: string;
  start: number;
  end: number;
  spellings: readonly Spelling[];
  range: NumberRange | null;
};

/** What a mail offers to read numbers from. */
export type NumberSources = {
  subject: string;
  newText: string;
  quotedText: string;
  attachmentNames: readonly string[];
};

/** A token with the ledger's answer; `matches` is empty for a number that the ledger does not know. */
export type ResolvedNumber = { reference: Reference; token: NumberToken; matches: readonly KnownNumber[] };
