/** What later knowledge changes in a state that was reported (RULES §7.8). */
import type { Because, State } from '#shared/tokens.ts';
import type { AccountState } from './state-types.ts';

/** An invoice whose state at T, as known at T, is not its state at T with all that is known now. */
export type Correction = {
  accountId: string;
  invoiceId: string;
  number: string;
  was: State;
  is: State;
  because: Because;
};

/**
 * Compares the states of an account at one instant: as known then, and with all that is known now. An invoice that was
 * not known then is no correction: nothing was said about it. The reason is the first one of the state as it is.
 */
export function correctionsOf(asKnown: AccountState, inHindsight: AccountState): Correction[] {
  const before = new Map(asKnown.invoices.map((invoice) => [invoice.invoiceId, invoice]));
  return inHindsight.invoices.flatMap((invoice): Correction[] => {
    const was = before.get(invoice.invoiceId)?.state;
    if (was === undefined || was === invoice.state) return [];
    const { invoiceId, number, state: is } = invoice;
    const because = invoice.because[0] ?? { code: 'state_was_unknown', params: { was, is } };
    return [{ accountId: inHindsight.accountId, invoiceId, number, was, is, because }];
  });
}
