/** CSV text to rows with line numbers, in batches; the delimiter is given. */
import { parse } from 'csv-parse';
import type { Options } from 'csv-parse';
import { parse as parseSync } from 'csv-parse/sync';
import type { TableRow } from './table.ts';

/** Characters that one row may have: a quotation mark that never closes must not swallow a whole file into memory. */
const LONGEST_ROW = 1_000_000;

const LENIENT: Options = {
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_quotes: true,
  relax_column_count: true,
  bom: true,
};

/** A row that opened a quotation mark and never closed it: where the row starts, and how many further lines are lost. */
export class QuoteNotClosed extends Error {
  readonly line: number;
  readonly linesLost: number;
  constructor(line: number, linesLost: number) {
    super(`quote not closed from line ${line}`);
    this.name = 'QuoteNotClosed';
    this.line = line;
    this.linesLost = linesLost;
  }
}

/**
 * Rows of CSV text (RFC 4180, lenient about stray quotes and row lengths), each with the line that it starts on. Throws
 * QuoteNotClosed after the last good row was given.
 */
export async function* csvRows(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<TableRow[]> {
  let batch: TableRow[] = [];
  let nextLine = 1;
  const parser = parse({
    ...LENIENT,
    delimiter,
    max_record_size: LONGEST_ROW,
    on_record: (record: string[], { lines }: { lines: number }): null => {
      batch.push({ line: nextLine, cells: record });
      nextLine = lines + 1;
      return null;
    },
  });
  // The error also comes back through the callbacks below; without a listener Node would end the process.
  parser.on('error', () => {});
  parser.resume();
  let failure: Error | null = null;
  let lines = 0;
  for await (const chunk of text) {
    lines += lineBreaks(chunk);
    failure = await outcome((done) => parser.write(chunk, done));
    if (failure !== null) break;
    if (batch.length > 0) yield batch;
    batch = [];
  }
  if (failure === null) failure = await outcome((done) => parser.end(done));
  parser.destroy();
  if (batch.length > 0) yield batch;
  if (failure !== null) throw new QuoteNotClosed(nextLine, Math.max(0, lines - nextLine));
}

function lineBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function outcome(start: (done: (error?: Error | null) => void) => void): Promise<Error | null> {
  return new Promise((resolve) => start((error) => resolve(error ?? null)));
}

/** The first rows of a piece of text, for finding the delimiter and the header; a broken quote gives fewer rows, never an error. */
export function firstRows(text: string, delimiter: string, count: number): string[][] {
  try {
    return parseSync(text, { ...LENIENT, delimiter, to: count });
  } catch {
    return text
      .split(/\r\n|\n|\r/, count)
      .map((line) => line.split(delimiter).map((cell) => cell.replace(/^\s*"|"\s*$/g, '')));
  }
}
