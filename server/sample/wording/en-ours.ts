/** What the sample firm's credit controllers write in English. */
import type { Wording } from './wording.ts';

export const EN_OURS: Wording = {
  reminder1: {
    subject: 'Payment reminder: {invoices}',
    body: `{hi},

I hope you are well. According to our records {inv} {is} now past the due date:

{table}

Could you please arrange payment of {total}, or let me know when we can expect it? If payment is already on its way, please ignore this note and accept our thanks.

Kind regards`,
  },
  reminder2: {
    subject: 'Overdue account with {firm} - {invoice}',
    body: `{hi},

Just a short reminder that {inv} ({total}) fell due on {due} and we have not seen the funds yet.

Would you let me know the payment date? I am happy to send copies if anything is missing at your end.

Best regards`,
  },
  reminder3: {
    subject: '{customer} - outstanding balance {total}',
    body: `{dear},

The following items on your account are overdue for payment:

{table}

Please include them in your next payment run and send us the remittance advice. Should there be any query on the goods or the paperwork, please tell me now so that we can sort it out without holding up the rest.

Kind regards`,
  },
  firm1: {
    subject: 'Second reminder: {invoices} overdue',
    body: `{dear},

We wrote to you about the items below and have had neither payment nor a reply:

{table}

Please pay {total} within the next five working days, or call me today so that we can agree a date.

Kind regards`,
  },
  firm2: {
    subject: 'Urgent: overdue balance {total}',
    body: `{hi},

I am chasing this one again, I'm afraid. {Inv} {is} still unpaid and nobody has come back to me with a date.

Could you please let me have a firm payment date by return? Our system will put new orders on hold otherwise, and I would much rather avoid that.

Many thanks`,
  },
  firm3: {
    subject: 'Overdue: {invoices}',
    body: `{hi},

I tried to reach you by phone yesterday and again this morning without success. {total} on {inv} remains overdue since {due}.

Please call or email me today with a payment date.

Regards`,
  },
  final1: {
    subject: 'Final demand: {invoices}',
    body: `{dear},

Despite our earlier reminders the following invoices for goods supplied to you remain unpaid:

{table}

We must ask you to pay {total} in full by {d1}. If the money has not reached our account by then, we will stop further deliveries and pass the matter to our collection partner without another notice.

If you have already paid, please send me the payment confirmation.

Yours sincerely`,
  },
  copy_sent1: {
    body: `{hi},

As requested, please find attached a copy of {invoice} together with the signed delivery note.

Let me know if you need anything else.

Kind regards`,
  },
  copy_sent2: {
    body: `{hi},

No problem at all - the copy of {invoice} is attached as a PDF.

Best regards`,
  },
  thanks1: {
    body: `{hi},

Thank you very much, that is noted on the account.

Kind regards`,
  },
  thanks2: {
    body: `{hi},

Many thanks for the quick reply and for the details.

Best regards`,
  },
  statement1: {
    subject: 'Statement of account {month} - {customer}',
    body: `{dear},

Please find attached your statement of account as of the end of last month. This is for your information and for reconciliation only; no action is needed for items that are not yet due.

Kind regards`,
  },
  delivery1: {
    subject: 'Invoice {invoice} from {firm}',
    body: `{dear},

Thank you for your order {po}. Please find attached our invoice {invoice} over {amount}, payable by {due}.

Kind regards`,
  },
  explain1: {
    body: `{hi},

You are right to ask. The freight line on {invoice} covers the two partial deliveries that your site requested; the signed request is attached. The invoice amount therefore stands as issued.

I hope this clears it up. Sorry for taking a while to get back to you, I was waiting for our warehouse.

Kind regards`,
  },
  chase_two: {
    subject: 'Past due: {invoices}',
    body: `Walt, Carol,

We show {inv} past due as follows:

{table}

Can one of you tell me when {total} will go out?

Thanks and best regards`,
  },
};
