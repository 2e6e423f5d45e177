/** Mails whose language is not the customer's: notices of the payment portal, and a colleague's forward. */
import type { Wording } from './wording.ts';

export const OTHER_EN: Wording = {
  portal_scheduled: {
    subject: 'Payment scheduled: {invoice}',
    body: `This is an automated message from Payables Hub. Please do not reply.

Your invoice {invoice} over {amount} to {customer} has been approved for payment.

Status: Scheduled for payment
Scheduled payment date: {d1}
Payment method: Bank transfer`,
  },
};

export const OTHER_DE: Wording = {
  sales_forward: {
    body: `Liebe Élodie,

das hier kam bei mir an, gehört aber wohl zu dir. Kannst du Frau Montagnier antworten? Der Lieferschein müsste im Archiv liegen.

Danke und Gruß`,
  },
};
