/** Date order, decimal mark and currency of a file from its evidence; refused where the evidence leaves them open (RULES §3). */
import { currencyDigits } from '#shared/money.ts';
import { currencyCode } from './currencies.ts';
import type { AmountEvidence, DateEvidence, Evidence } from './evidence.ts';
import { holdsDates } from './evidence.ts';
import type { Columns } from './headers.ts';
import type { DateOrder, DecimalMark, Field, ImportOptions, Refusal } from './ledger-file.ts';
import { refuse } from './refuse.ts';

const DATE_FIELDS: readonly Field[] = ['issueDate', 'dueDate', 'settledDate'];
const AMOUNT_FIELDS: readonly Field[] = ['total', 'open', 'paid', 'debit', 'credit'];
/** So rarely (1 %, against at least 50) dates against a column's order are slips, to be rejected one by one. */
const SLIPS = 0.01;
const FEWEST_FOR_SLIPS = 50;

function ownOrder(of: DateEvidence): DateOrder | 'mixed' | null {
  const [more, fewer] = of.dmy >= of.mdy ? [of.dmy, of.mdy] : [of.mdy, of.dmy];
  if (more === 0) return null;
  const order = of.dmy >= of.mdy ? 'dmy' : 'mdy';
  return fewer === 0 || (more >= FEWEST_FOR_SLIPS && fewer <= more * SLIPS) ? order : 'mixed';
}

/**
 * The order of each date column: as told, else by its own cells, else by the file's other date columns where they agree.
 * A column that nothing decides is refused by name. `mixed`: its cells prove both orders, only certain ones can be read.
 */
export function decideDateOrders(
  evidence: Evidence,
  columns: Columns,
  headers: readonly string[],
  told: DateOrder | undefined,
  file: string,
): Map<number, DateOrder | 'mixed'> | Refusal {
  const orders = new Map<number, DateOrder | 'mixed'>();
  const proven = new Set<DateOrder>();
  for (const of of evidence.dates.values()) {
    const own = holdsDates(of) ? ownOrder(of) : null;
    if (own === 'dmy' || own === 'mdy') proven.add(own);
  }
  const others = proven.size === 1 ? [...proven][0] : undefined;
  for (const field of DATE_FIELDS) {
    const column = columns[field];
    const of = column === undefined ? undefined : evidence.dates.get(column);
    if (column === undefined || of === undefined) continue;
    const order = told ?? ownOrder(of) ?? others;
    if (order !== undefined) orders.set(column, order);
    else if (of.either > 0) return refuse('ambiguous_dates', file, { column: headers[column] ?? '' }, of.eitherLine);
  }
  return orders;
}

/** The decimal mark of the amounts: as told, else as certain cells prove it (`mixed` when they prove both). */
export function decideDecimalMark(
  evidence: AmountEvidence,
  headers: readonly string[],
  told: DecimalMark | undefined,
  currency: string,
  file: string,
): DecimalMark | 'mixed' | Refusal {
  if (told !== undefined) return told;
  if (evidence.dot > 0 && evidence.comma > 0) return 'mixed';
  if (evidence.comma > 0) return ',';
  const { eitherDot, eitherComma } = evidence;
  if (evidence.dot > 0 || (eitherDot === 0 && eitherComma === 0)) return '.';
  // Only amounts like 1,234: with at most two decimals in the currency, three digits after a mark are a group.
  if (currencyDigits(currency) < 3 && (eitherDot === 0 || eitherComma === 0)) return eitherDot > 0 ? ',' : '.';
  const at = evidence.eitherAt;
  return refuse('ambiguous_amounts', file, { column: headers[at?.column ?? -1] ?? '' }, at?.line ?? null);
}

/**
 * The currency of rows that name none: as told, as a column's name or the signs beside the amounts say, else the
 * organization's. Several currencies without a column that tells them apart are refused.
 */
export function decideCurrency(
  evidence: AmountEvidence,
  columns: Columns,
  headers: readonly string[],
  options: ImportOptions,
  file: string,
): { currency: string; assumed: boolean } | Refusal {
  const found = new Map(evidence.currencies);
  for (const field of AMOUNT_FIELDS) {
    const column = columns[field];
    const named = column === undefined ? null : currencyInHeader(headers[column] ?? '', options.baseCurrency);
    if (column !== undefined && named !== null && !found.has(named)) found.set(named, { column, line: 0 });
  }
  const told = options.currency?.toUpperCase();
  const first = [...found][0];
  if (
    columns.currency === undefined &&
    (found.size > 1 || (told !== undefined && first !== undefined && first[0] !== told))
  ) {
    const at = [...found.values()].at(-1);
    const names = [...new Set([...found.keys(), ...(told === undefined ? [] : [told])])].join(', ');
    return refuse(
      'mixed_currencies',
      file,
      { column: headers[at?.column ?? -1] ?? '', found: names },
      at?.line || null,
    );
  }
  if (told !== undefined) return { currency: told, assumed: false };
  if (found.size === 1 && first !== undefined) return { currency: first[0], assumed: false };
  return { currency: options.baseCurrency, assumed: true };
}

/** The currency that a column's name bears: `Amount (EUR)`, `Amount in USD`, `Betrag €`; null when it bears none. */
function currencyInHeader(header: string, preferred: string): string | null {
  const inBrackets = /[([]([^)\]]{1,12})[)\]]/.exec(header)?.[1];
  const last = header.trim().split(/\s+/).at(-1) ?? '';
  for (const text of [inBrackets, /^(?:[A-Z]{3}|[^\w]{1,2}|R\$)$/.test(last) ? last : undefined]) {
    const code = text === undefined ? null : currencyCode(text, preferred);
    if (code !== null) return code;
  }
  return null;
}
