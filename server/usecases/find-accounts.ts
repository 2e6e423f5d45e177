/** Accounts by name, as the pane's search does (DESIGN §6 `find`). */
import { findAccounts } from '#server/mail/company-name/find.ts';
import { buildNameIndex } from '#server/mail/company-name/name-index.ts';
import type { LedgerInMemory } from './steps/ledger-in-memory.ts';

/** A function that answers names with matching accounts, best first; band likely or better would be offered first. */
export function finder(
  ledger: LedgerInMemory,
): (name: string) => { query: string; accounts: ReturnType<typeof findAccounts> } {
  const index = buildNameIndex(ledger.accounts);
  return (query) => ({ query, accounts: findAccounts(query, index) });
}
