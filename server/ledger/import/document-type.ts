/** The kind of a document by the word or code in its type column, and its state by the word in its status column. */
import type { ParsedDocument } from './ledger-file.ts';
import { plainWords } from './rows.ts';
import { DOCUMENT_TYPES, STATUS } from './words/cells.ts';

const types = new Map<string, ParsedDocument['kind']>(
  Object.entries(DOCUMENT_TYPES).flatMap(([kind, words]) =>
    words.map((word) => [word, kind as ParsedDocument['kind']] as const),
  ),
);
const states = new Map<string, 'paid' | 'void'>(
  Object.entries(STATUS).flatMap(([state, words]) => words.map((word) => [word, state as 'paid' | 'void'] as const)),
);

/** Kind by a type cell such as `Credit Memo`, `SC` or `Gutschrift`; null when the word is not known or there is none. */
export function documentType(text: string): ParsedDocument['kind'] | null {
  if (text === '') return null;
  const words = plainWords(text);
  const exact = types.get(words);
  if (exact !== undefined) return exact;
  // "Credit Memo - domestic", "Invoice (service)": the leading words decide.
  for (let end = words.lastIndexOf(' '); end > 3; end = words.lastIndexOf(' ', end - 1)) {
    const leading = types.get(words.slice(0, end));
    if (leading !== undefined) return leading;
  }
  return null;
}

/** `paid` or `void` by a status cell; null for anything else, which is open as far as the amounts say so. */
export function documentState(text: string): 'paid' | 'void' | null {
  return text === '' ? null : (states.get(plainWords(text)) ?? null);
}
