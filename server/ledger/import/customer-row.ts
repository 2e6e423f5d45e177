/** The customer that a row names. */
import type { ParsedCustomer } from './ledger-file.ts';
import { problemWith, text, textOrNull } from './row-reader.ts';
import type { RowContext, RowProblem } from './row-reader.ts';
import { isBucketHeading, plainWords } from './rows.ts';
import { REDACTED } from './words/cells.ts';

/**
 * The row's customer: its own columns, else the heading that the row stands under. Without an id column the name is the
 * key. A name blacked out hides different debtors behind one word, so without an id the row is rejected, not lumped.
 */
export function readCustomer(context: RowContext): ParsedCustomer | RowProblem {
  const { group, row, oddities } = context;
  const heading = group !== null && !isBucketHeading(group) ? group : '';
  const id = text(context, 'customerId');
  const name = text(context, 'customerName') || (id === '' ? heading : '');
  if (id === '' && name === '') {
    return problemWith(
      context,
      'missing_customer',
      context.plan.columns.customerId === undefined ? 'customerName' : 'customerId',
    );
  }
  if (isRedacted(name)) {
    if (id === '' || isRedacted(id)) return problemWith(context, 'redacted_name', 'customerName');
    oddities.note('redacted_name', row.line);
  }
  return {
    line: row.line,
    externalId: id === '' ? oneSpaced(name) : id,
    name: name === '' ? id : oneSpaced(name),
    contact: textOrNull(context, 'contact'),
    email: emailOrNull(text(context, 'email')),
    phone: textOrNull(context, 'phone'),
    country: countryOrNull(text(context, 'country')),
    language: textOrNull(context, 'language'),
    owner: textOrNull(context, 'owner'),
  };
}

/** Addresses that one cell may hold. */
const MAX_ADDRESSES = 20;

function oneSpaced(name: string): string {
  return name.includes('  ') || name.includes('\n') ? name.replace(/\s+/gu, ' ') : name;
}

function isRedacted(name: string): boolean {
  if (name === '') return false;
  if (/^[x*█_.\s-]{3,}$/i.test(name)) return true;
  const words = plainWords(name);
  return REDACTED.some((word) => words === word || words.startsWith(`${word} `) || words.endsWith(` ${word}`));
}

function emailOrNull(value: string): string | null {
  const addresses = value.split(/[\s,;]+/).filter((part) => /^[^@]+@[^@]+$/.test(part));
  return addresses.length === 0 ? null : addresses.slice(0, MAX_ADDRESSES).join('; ');
}

/** A country by letters; numeric codes of other systems say nothing to us. */
function countryOrNull(value: string): string | null {
  return /\p{L}{2}/u.test(value) ? value : null;
}
