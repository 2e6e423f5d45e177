/** What customers answer in English in the ordinary course of business. */
import type { Wording } from './wording.ts';

export const EN_THEIRS: Wording = {
  promise1: {
    body: `{hi},

Sorry for the delay, this was waiting for a goods receipt. It is approved now and {invoice} will be paid on {d1.w}.

Regards`,
  },
  promise2: {
    body: `{hi},

{invoice} is in our payment run of {d1}, so you should see it in your account shortly after.

Kind regards`,
  },
  promise3: {
    body: `Hi,

We will pay this on {d1}. Apologies for the late payment.

Thanks`,
  },
  paid1: {
    body: `{hi},

This was paid yesterday by bank transfer, {amount} for {invoice}. Please let me know if it has not arrived by the end of the week.

Kind regards`,
  },
  paid2: {
    body: `{hi},

Payment for {invoice} left our account this morning, remittance attached.

Best regards`,
  },
  ack1: {
    body: `{hi},

Thanks for the reminder. I will look into it and come back to you.

Regards`,
  },
  ack2: {
    body: `{hi},

Thank you for your email, which I have passed on to our approvals team.

Kind regards`,
  },
  copy1: {
    body: `{hi},

I cannot find {invoice} in our system. Could you please send me a copy of the invoice and the delivery note?

Thanks`,
  },
  copy2: {
    body: `Hello,

Please could you resend {invoice} as a PDF? It does not seem to have reached our invoice inbox.

Many thanks`,
  },
  remittance1: {
    subject: 'Remittance advice {d1.n}',
    body: `Dear supplier,

Please find attached our remittance advice. The following has been paid to your account:

{table}

Total paid: {total}

Kind regards`,
  },
  remittance2: {
    subject: 'Payment advice - {invoices}',
    body: `Hello,

We have today released a payment of {total} in settlement of {inv}.

Regards`,
  },
  portal_paid: {
    subject: 'Remittance advice from {customer}',
    body: `This is an automated message from Payables Hub. Please do not reply.

{customer} has made a payment to you.

{table}

Payment amount: {total}
Payment date: {d1}
Payment method: Bank transfer

Sign in to Payables Hub to see the details of this payment.`,
  },
  portal_received: {
    subject: 'Invoice {invoice} received by {customer}',
    body: `This is an automated message from Payables Hub. Please do not reply.

Your invoice {invoice} over {amount} has been received and is being processed by {customer}.

Status: Received`,
  },
  ooo1: {
    subject: 'Automatic reply: {parent}',
    body: `Thank you for your email. I am out of the office and will be back on {d1}. I will reply to your message on my return.

Kind regards
{me}`,
  },
};
