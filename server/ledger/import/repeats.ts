/** Rows that share entity, number and customer: one document, several lines of one, or a contradiction (RULES §3). */
import type { ParsedDocument, Reduction } from './ledger-file.ts';
import type { OddityTally } from './oddities.ts';

/** What becomes of the rows of one number: documents to take, and those to reject as `duplicate_number`. */
export type Settled = { taken: ParsedDocument[]; dropped: ParsedDocument[]; rejected: ParsedDocument[] };

/**
 * Settles documents whose number occurs more than once. Rows that say the same are one document. Rows that differ cannot
 * both be it: the first stands, later ones are rejected — but in a list of paid invoices (`paidOnly`), where nothing but
 * amount and pay day can differ, they are the invoice's lines or part payments: one invoice of their sum, each part paid on
 * its day, as long as the sum is no credit.
 */
export function settleRepeats(documents: readonly ParsedDocument[], paidOnly: boolean, oddities: OddityTally): Settled {
  const settled: Settled = { taken: [], dropped: [], rejected: [] };
  for (const group of Map.groupBy(documents, (document) => identity(document, paidOnly)).values()) {
    const different: ParsedDocument[] = [];
    const seen = new Set<string>();
    for (const document of group) {
      const content = contentOf(document);
      if (seen.has(content)) {
        oddities.note('duplicate_row', document.line);
        settled.dropped.push(document);
      } else {
        seen.add(content);
        different.push(document);
      }
    }
    const [first, ...rest] = different;
    if (first === undefined) continue;
    const merged = paidOnly && rest.length > 0 ? mergeLines(first, rest) : null;
    if (merged !== null) {
      oddities.note('lines_of_one_invoice', rest[0]?.line ?? first.line);
      settled.taken.push(merged);
    } else {
      settled.taken.push(first);
      settled.rejected.push(...rest);
    }
  }
  return settled;
}

function identity({ entity, number, customer, kind }: ParsedDocument, paidOnly: boolean): string {
  return JSON.stringify([entity, number, customer.externalId, paidOnly ? '' : kind]);
}

function contentOf(document: ParsedDocument): string {
  const { line: _line, customer, ...content } = document;
  return JSON.stringify([content, customer.externalId, customer.name], (_, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  );
}

/** One invoice of several lines; null where they have two currencies or the sum is a credit. */
function mergeLines(first: ParsedDocument, rest: readonly ParsedDocument[]): ParsedDocument | null {
  if (rest.some(({ currency }) => currency !== first.currency)) return null;
  const all = [first, ...rest];
  const minor = all.reduce((sum, document) => sum + document.minor, 0n);
  if (minor < 0n !== first.minor < 0n) return null;
  const latest = all.reduce((a, b) => (b.dueOn > a.dueOn ? b : a));
  const reductions: Reduction[] = all.flatMap((document) => document.reductions);
  const open = all.reduce((sum, document) => sum + document.open, 0n);
  const { dueOn, settledOn } = latest;
  return { ...first, minor, open, dueOn, settledOn, reductions, disputed: all.some(({ disputed }) => disputed) };
}
