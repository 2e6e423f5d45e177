/** Import options and a shorthand for reading text as a ledger file, for the tests of this room. */
import { readLedgerFile } from '#server/ledger/import/read-ledger-file.ts';
import type { LedgerFile } from '#server/ledger/import/read-ledger-file.ts';
import { isRefusal } from '#server/ledger/import/ledger-file.ts';
import type { ImportOptions, Refusal } from '#server/ledger/import/ledger-file.ts';

export const OPTIONS: ImportOptions = { baseCurrency: 'EUR', defaultTermsDays: 30, today: '2024-06-30' };

/** Reads a file from its text or bytes. */
export function read(
  content: string | Uint8Array,
  options: Partial<ImportOptions> = {},
): Promise<LedgerFile | Refusal> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readLedgerFile(bytes, 'ledger.csv', { ...OPTIONS, ...options });
}

/** Reads a file that must not be refused. */
export async function readGood(
  content: string | Uint8Array,
  options: Partial<ImportOptions> = {},
): Promise<LedgerFile> {
  const file = await read(content, options);
  if (isRefusal(file)) throw new Error(`refused: ${file.message}`);
  return file;
}
