/** What mail servers write above their delivery reports. */
import type { Wording } from './wording.ts';

export const REPORTS: Wording = {
  bounce: {
    subject: 'Undelivered Mail Returned to Sender',
    body: `This is the mail system at host mx.{host}.

I'm sorry to have to inform you that your message could not be delivered to one or more recipients. It's attached below.

For further assistance, please send mail to postmaster.

<{recipient}>: {diagnostic}`,
  },
  exchange_bounce: {
    subject: 'Undeliverable: {parent}',
    body: `Delivery has failed to these recipients or groups:

{recipient}
The email address you entered couldn't be found. Please check the recipient's email address and try to resend the message. If the problem continues, please contact your email admin.

Subject: {parent}

Diagnostic information for administrators:

Generating server: EX01.hallbrueck.example

{recipient}
Remote server returned '{diagnostic}'`,
  },
  delayed: {
    subject: 'Delayed Mail (still being retried)',
    body: `This is the mail system at host mx.hallbrueck.example.

THIS IS A WARNING ONLY. YOU DO NOT NEED TO RESEND YOUR MESSAGE.

Your message could not be delivered for more than 4 hours. It will be retried until it is 5 days old.

<{recipient}>: {diagnostic}`,
  },
};
