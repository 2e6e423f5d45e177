/** Mails in English that belong to one story each. */
import type { Wording } from './wording.ts';

export const EN_STORIES: Wording = {
  northgate_statement: {
    subject: 'Supplier statement',
    body: `Hello,

Please could you let us have an up to date statement? We are reconciling the supplier accounts that we look after and some items are not showing on our side.

Many thanks`,
  },
  northgate_ticket: {
    subject: 'Your request has been received [NSS-{ticket}]',
    body: `Thank you for contacting Northgate Shared Services. Your request has been received and logged under ticket number NSS-{ticket}.

This is an automated message. Please do not reply to this email. We aim to respond within five working days.`,
  },
  whitcombe_duplicate: {
    body: `Hi Tom,

We are disputing {invoice}. It is a duplicate: the same order and the same delivery note were already billed to us a week earlier, and we only ever had one consignment.

Please raise a credit note for the full {part}. We will not be able to release anything against it.

Kind regards`,
  },
  pennine_moved: {
    body: `Dear Mr Achterberg,

I moved to the production planning team in the summer and no longer deal with supplier payments, so I am not the right person for this any more. Please contact our finance department instead.

Regards`,
  },
  pennine_quality: {
    body: `Dear Mr Achterberg,

We dispute {invoice}. The seals were delivered with a visible moulding defect and our goods-in rejected the whole box, {part}. They are in quarantine here waiting for collection.

Please confirm that you will issue a credit.

Regards`,
  },
  quality_reply: {
    body: `{hi},

Thank you, I have passed this to our quality department and marked the invoice as disputed in the meantime. They will contact you about the collection.

Kind regards`,
  },
  marlowe_leave: {
    subject: 'Automatic reply: {parent}',
    body: `Thank you for your email.

I am on leave and will be back in the office on {d1}. In my absence please contact Oliver Penhaligon at oliver.penhaligon@marlowe-marine.example or on +44 20 7946 0199.

{me}
Marlowe Marine Systems Ltd`,
  },
  halyard_copy: {
    body: `Hi Tom,

I don't have {invoice} in our system. Can you please send me a copy of the invoice along with proof of delivery? I can't get it into the workflow without both.

Thanks,`,
  },
  threerivers_check: {
    body: `Tom,

Check no. 20418 for both invoices went out in the mail on {d1.w}, {total} in all. Carol retired last month, you can take her off your list.

Walt`,
  },
  cascadia_soon: {
    body: `Hi Tom,

Thank you for following up. We will get this paid as soon as we can, I just need one more signature on our side.

Best,`,
  },
  greyfriars_hostile: {
    subject: '=HYPERLINK("http://files.greyfriars-tooling.example/view?d=ledger","Query on {invoice}")',
    body: `Hi Tom,

Which purchase order does {invoice} relate to? I cannot match it to anything of ours.

Regards`,
  },
  zeeland_freight: {
    body: `Hi Élodie,

Before we can approve {invoice}: could you please explain the freight charge of {part}? Our order says carriage paid.

Kind regards`,
  },
};
