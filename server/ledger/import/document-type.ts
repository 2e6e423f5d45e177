/** The kind of a document by the word or code in its type column, and its state by the word in its status column. */
import type { ParsedDocument } from './ledger-file.ts';
import { plainWords } from './rows.ts';
import { DOCUMENT_TYPES, STATUS } from './words/cells.ts';

const LONGEST_TYPE = 6;
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
  // "Credit Memo - domestic", "Sales credit note": the longest run of leading or trailing words decides.
  const parts = words.split(' ').slice(0, LONGEST_TYPE);
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const found = types.get(parts.slice(0, length).join(' ')) ?? types.get(parts.slice(-length).join(' '));
    if (found !== undefined) return found;
  }
  return null;
}

/** `paid` or `void` by a status cell; null for anything else, which is open as far as the amounts say so. */
export function documentState(text: string): 'paid' | 'void' | null {
  return text === '' ? null : (states.get(plainWords(text)) ?? null);
}
