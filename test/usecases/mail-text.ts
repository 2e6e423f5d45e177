/** Mails of tests as raw messages (RFC 5322). */

/** A mail to write. `id` becomes `<id@mail.test>`; `at` is ISO 8601 with its offset, `html` makes it a text/html mail. */
export type MailText = {
  id: string;
  from: string;
  to: string;
  cc?: string;
  subject?: string;
  at: string;
  text?: string;
  html?: string;
  inReplyTo?: string;
  headers?: Record<string, string>;
  /** The whole body with its own Content-Type in `headers`, for multiparts. */
  raw?: string;
};

/** The Message-ID without brackets that a test's mail bears. */
export function canonicalMessageId(id: string): string {
  return `${id}@mail.test`;
}

function dateOf(iso: string): string {
  return new Date(iso).toUTCString().replace('GMT', '+0000');
}

/** The raw message with CRLF line ends. */
export function emlOf(mail: MailText): string {
  const headers: Record<string, string> = {
    'Message-ID': `<${canonicalMessageId(mail.id)}>`,
    Date: dateOf(mail.at),
    From: mail.from,
    To: mail.to,
    ...(mail.cc ? { Cc: mail.cc } : {}),
    Subject: mail.subject ?? 'Hello',
    ...(mail.inReplyTo
      ? {
          'In-Reply-To': `<${canonicalMessageId(mail.inReplyTo)}>`,
          References: `<${canonicalMessageId(mail.inReplyTo)}>`,
        }
      : {}),
    'MIME-Version': '1.0',
    'Content-Type': mail.html === undefined ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8',
    'Content-Transfer-Encoding': '8bit',
    ...mail.headers,
  };
  const head = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return `${[...head, '', mail.raw ?? mail.html ?? mail.text ?? 'Hello'].join('\n')}\n`.replaceAll(/\r?\n/g, '\r\n');
}

/** A non-delivery report (RFC 3464) about a mail of ours, from our own mail server. */
export function bounceOf(mail: { id: string; of: MailText; recipient: string; from: string; at: string }): MailText {
  const original = emlOf(mail.of);
  const boundary = 'report-boundary';
  return {
    id: mail.id,
    from: mail.from,
    to: mail.of.from,
    subject: `Undelivered Mail Returned to Sender`,
    at: mail.at,
    headers: {
      'Content-Type': `multipart/report; report-type=delivery-status; boundary="${boundary}"`,
      'Auto-Submitted': 'auto-replied',
      'Return-Path': '<>',
    },
    raw: [
      `--${boundary}`,
      'Content-Type: text/plain; charset=utf-8',
      '',
      `<${mail.recipient}>: host mx.example said: 550 5.1.1 User unknown`,
      '',
      `--${boundary}`,
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.northwind.example',
      '',
      `Final-Recipient: rfc822; ${mail.recipient}`,
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
      '',
      `--${boundary}`,
      'Content-Type: message/rfc822',
      '',
      original,
      `--${boundary}--`,
    ].join('\n'),
  };
}
