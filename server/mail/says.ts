/** What a mail says (RULES §7.3): its intents, each with the author's own words. */
import type { Day } from '#shared/days.ts';
import type { Saying } from './message.ts';

/** What is known of the mail around the words. `sentDay` is the day of sending in the author's zone as far as known. */
export type SayingContext = {
  sentDay: Day;
  timeZone: string;
  direction: 'inbound' | 'outbound' | 'internal';
  orderHint?: 'dmy' | 'mdy';
  defaultCurrency?: string;
  subject?: string;
};

/** The sayings of a mail's new text, strongest first (INTENTS order). */
export function readSayings(newText: string, context: SayingContext): Saying[] {
  if (newText === '' || context.sentDay === '') return [];
  return [];
}

/** True when the words speak of payment at all (RULES §7.3, "possibly answered"). */
export function speaksOfPayment(newText: string, subject: string): boolean {
  return /payment|paid|remittance|zahlung|betaling|paiement|pago|pagamento|płatno|betalning|支払/i.test(`${subject}\n${newText}`);
}

/** True when a mail of ours asks for payment of something due (RULES §7.1). */
export function looksLikeChase(newText: string, subject: string): boolean {
  return /overdue|outstanding|past due|überfällig|en retard|vencid|scadut/i.test(`${subject}\n${newText}`);
}
