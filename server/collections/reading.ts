/** What a mail means for one invoice: its sayings, strongest first (RULES §7.3). */
import type { Intent } from '#shared/tokens.ts';
import type { MailFact, SaidFact } from './facts.ts';

/** Readings of a customer's mail, strongest first; a mail with none of them is a plain reply. */
export const READINGS = [
  'insolvency',
  'legal_representative',
  'dispute',
  'payment_reported',
  'dated_promise',
  'refusal',
  'request',
  'wrong_person',
  'acknowledgement',
] as const;
export type ReadingKind = (typeof READINGS)[number];

export type Reading = { kind: ReadingKind; said: SaidFact };

const kindByIntent: Partial<Record<Intent, ReadingKind>> = {
  insolvency: 'insolvency',
  legal_representative: 'legal_representative',
  dispute: 'dispute',
  payment_made: 'payment_reported',
  promise_to_pay: 'dated_promise',
  refusal: 'refusal',
  invoice_correction_request: 'request',
  copy_or_statement_request: 'request',
  payment_details_change: 'request',
  hold: 'request',
  query: 'request',
  wrong_person: 'wrong_person',
  acknowledgement: 'acknowledgement',
};

/**
 * The readings of a mail for an invoice (null: for the conversation as a whole), strongest first, ties in the order of
 * the mail. A promise without a date, or with one before the day it was made, is an acknowledgement.
 */
export function readingsFor(mail: MailFact, invoiceId: string | null, day: string): Reading[] {
  const readings: Reading[] = [];
  for (const said of mail.says) {
    if (invoiceId !== null && said.invoices.length > 0 && !said.invoices.includes(invoiceId)) continue;
    let kind = kindByIntent[said.intent];
    if (kind === undefined) continue;
    if (kind === 'dated_promise' && (said.date === null || said.date < day)) kind = 'acknowledgement';
    readings.push({ kind, said });
  }
  return readings.sort((a, b) => READINGS.indexOf(a.kind) - READINGS.indexOf(b.kind));
}

/**
 * True for a mail about changed bank details that no person has cleared: it answers nothing, whatever else it says
 * (RULES §6).
 */
export function isBankDetailsFlag(mail: MailFact): boolean {
  return mail.says.some((said) => said.intent === 'payment_details_change' && !said.confirmed);
}
