import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMessageNow } from '#server/mail/mime.ts';
import { splitText } from '#server/mail/new-text.ts';
import { judge } from '#server/mail/verdict.ts';
import { devPath, withoutDevData } from '#test/shared-data.ts';
import { verdictOn } from './verdict-mail.ts';

const US = 'To: ar@creditor.example\nDate: Fri, 20 Nov 2026 09:00:00 +0100';
const DAEMON = `Return-Path: <>\nFrom: Mail Delivery System <MAILER-DAEMON@mx.example.net>\n${US}`;
const POSTMASTER = `From: postmaster@debtor.example\n${US}`;
const ORIGINAL = 'From: ar@creditor.example\nTo: anna@debtor.example\nSubject: Invoice 4711\n\nPlease pay.';

function report(fields: string, notice = 'See the report.'): [string, string] {
  return [
    `${DAEMON}\nSubject: Undelivered Mail Returned to Sender\nMIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary="b"`,
    `--b\nContent-Type: text/plain\n\n${notice}\n\n--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\n${fields}\n\n--b\nContent-Type: message/rfc822\n\n${ORIGINAL}\n\n--b--`,
  ];
}

describe('delivery-status reports (RFC 3464)', () => {
  it.each<[string, string, string, string, boolean]>([
    [
      'a user unknown',
      'Final-Recipient: rfc822; anna@debtor.example\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown',
      'hard',
      '5.1.1',
      true,
    ],
    [
      'a code that only the diagnostic gives',
      'Final-Recipient: rfc822; anna@debtor.example\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 5.1.10 RESOLVER.ADR.RecipientNotFound',
      'hard',
      '5.1.10',
      true,
    ],
    [
      'a full mailbox',
      'Final-Recipient: rfc822; anna@debtor.example\nAction: failed\nStatus: 5.2.2\nDiagnostic-Code: smtp; 552 5.2.2 Mailbox full',
      'soft',
      '5.2.2',
      false,
    ],
    [
      'a refusal for spam',
      'Final-Recipient: rfc822; anna@debtor.example\nAction: failed\nStatus: 5.7.1\nDiagnostic-Code: smtp; 554 5.7.1 Message rejected as spam',
      'soft',
      '5.7.1',
      false,
    ],
    [
      'a mail too large',
      'Final-Recipient: rfc822; anna@debtor.example\nAction: failed\nStatus: 5.3.4\nDiagnostic-Code: smtp; 552 5.3.4 Message too large',
      'soft',
      '5.3.4',
      false,
    ],
    [
      'failed authentication',
      'Final-Recipient: rfc822; anna@debtor.example\nAction: failed\nStatus: 5.7.26\nDiagnostic-Code: smtp; 550 5.7.26 does not pass DMARC',
      'soft',
      '5.7.26',
      false,
    ],
    [
      'a domain that takes no mail (RFC 7505)',
      'Final-Recipient: rfc822; anna@debtor.example\nAction: failed\nStatus: 5.1.10\nDiagnostic-Code: smtp; 556 5.1.10 Recipient address has null MX',
      'hard',
      '5.1.10',
      true,
    ],
    [
      'an unknown host',
      'Final-Recipient: rfc822; anna@debtor.example\nAction: failed\nStatus: 5.4.4\nDiagnostic-Code: X-Postfix; Host or domain name not found',
      'hard',
      '5.4.4',
      true,
    ],
    [
      'a name server in trouble',
      'Final-Recipient: rfc822; anna@debtor.example\nAction: failed\nStatus: 4.4.3\nDiagnostic-Code: X-Postfix; Host or domain name not found',
      'soft',
      '4.4.3',
      false,
    ],
    [
      'a sender refused, whatever its domain',
      'Final-Recipient: rfc822; anna@debtor.example\nAction: failed\nStatus: 5.1.8\nDiagnostic-Code: smtp; 553 5.1.8 Domain of sender address x@y does not exist',
      'soft',
      '5.1.8',
      false,
    ],
    [
      '"no such user" after the recipient was accepted',
      'Final-Recipient: rfc822; anna@debtor.example\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 No such user (in reply to end of DATA command)',
      'soft',
      '5.0.0',
      false,
    ],
    [
      '"no such user" at the recipient',
      'Final-Recipient: rfc822; anna@debtor.example\nAction: failed\nStatus: 5.0.0\nDiagnostic-Code: smtp; 550 No such user (in reply to RCPT TO command)',
      'hard',
      '5.0.0',
      true,
    ],
    [
      'no blank line between its groups',
      'Original-Recipient: rfc822;anna@debtor.example\nFinal-Recipient: rfc822;a.berg@inner.example\nAction: failed\nStatus: 5.1.1',
      'hard',
      '5.1.1',
      true,
    ],
  ])('of %s', (_, fields, kind, status, permanent) => {
    const verdict = verdictOn(...report(fields));
    expect(verdict).toMatchObject({
      class: 'undeliverable',
      kind,
      failedRecipients: [{ address: 'anna@debtor.example', status, permanent }],
    });
  });

  it('of several recipients', () => {
    const one = (user: string, status: string): string =>
      `Final-Recipient: rfc822; ${user}@debtor.example\nAction: failed\nStatus: ${status}`;
    const verdict = verdictOn(...report(`${one('anna', '5.1.1')}\n\n${one('tom', '5.2.2')}`));
    expect(verdict.failedRecipients.map((r) => [r.address, r.permanent])).toEqual([
      ['anna@debtor.example', true],
      ['tom@debtor.example', false],
    ]);
  });

  it('of a delay, and of a success', () => {
    const delayed = verdictOn(
      ...report('Final-Recipient: rfc822; anna@debtor.example\nAction: delayed\nStatus: 4.4.1'),
    );
    expect(delayed).toMatchObject({
      class: 'undeliverable',
      kind: 'delayed',
      failedRecipients: [{ permanent: false }],
    });
    const delivered = verdictOn(
      ...report('Final-Recipient: rfc822; anna@debtor.example\nAction: delivered\nStatus: 2.1.5'),
    );
    expect(delivered).toMatchObject({ class: 'automatic', kind: 'other', failedRecipients: [] });
  });

  it('whose recipient is no mail address falls back on the mail that came back', () => {
    const verdict = verdictOn(...report('Final-Recipient: x400; /S=berg/O=debtor/\nAction: failed\nStatus: 5.1.1'));
    expect(verdict.failedRecipients).toMatchObject([{ address: 'anna@debtor.example', permanent: true }]);
  });
});

describe('notices in plain words', () => {
  it.each<[string, string, string, string, string, boolean]>([
    [
      'qmail',
      `${DAEMON}\nSubject: failure notice`,
      "Hi. This is the qmail-send program at mx.example.net.\nI'm afraid I wasn't able to deliver your message to the following addresses.\nThis is a permanent error; I've given up. Sorry it didn't work out.\n\n<anna@debtor.example>:\nSorry, no mailbox here by that name. (#5.1.1)\n\n--- Below this line is a copy of the message.\n\nTo: tom@other.example",
      'anna@debtor.example',
      '5.1.1',
      true,
    ],
    [
      'Exim',
      `${DAEMON}\nSubject: Mail delivery failed: returning message to sender\nX-Failed-Recipients: anna@debtor.example`,
      'This message was created automatically by mail delivery software.\n\nA message that you sent could not be delivered to one or more of its\nrecipients. This is a permanent error. The following address(es) failed:\n\n  anna@debtor.example\n    SMTP error from remote mail server after RCPT TO:<anna@debtor.example>:\n    host mx.debtor.example [192.0.2.1]: 550 unknown user',
      'anna@debtor.example',
      '5.1.1',
      true,
    ],
    [
      'Postfix',
      `${DAEMON}\nSubject: Undelivered Mail Returned to Sender`,
      'This is the mail system at host mx.example.net.\n\n<anna@debtor.example>: host mx.debtor.example[192.0.2.1] said: 552 5.2.2 Over quota (in reply to RCPT TO command)',
      'anna@debtor.example',
      '5.2.2',
      false,
    ],
    [
      'Sendmail',
      `${DAEMON}\nSubject: Returned mail: see transcript for details`,
      'The original message was received at Fri, 20 Nov 2026 09:00:00 GMT\nfrom mail.creditor.example\n\n   ----- The following addresses had permanent fatal errors -----\n<anna@debtor.example>\n    (reason: 550 5.1.1 User unknown)\n\n   ----- Transcript of session follows -----\n... while talking to mx.debtor.example.:\n>>> RCPT To:<anna@debtor.example>\n<<< 550 5.1.1 User unknown\n<<< 503 5.5.1 No recipients',
      'anna@debtor.example',
      '5.1.1',
      true,
    ],
    [
      'Exchange 2003',
      `${POSTMASTER}\nSubject: Undeliverable: Invoice 4711`,
      'Your message\n\n  To:      anna@debtor.example\n  Subject: Invoice 4711\n  Sent:    Fri, 20 Nov 2026 08:00:00 +0100\n\ndid not reach the following recipient(s):\n\nanna@debtor.example on Fri, 20 Nov 2026 09:00:00 +0100\n    The recipient name is not recognized',
      'anna@debtor.example',
      '5.1.1',
      true,
    ],
    [
      'Domino',
      `${POSTMASTER}\nSubject: DELIVERY FAILURE: User anna (anna@debtor.example) not listed in Domino Directory`,
      'Your message\n\n  Subject: Invoice 4711\n\nwas not delivered to:\n\n  anna@debtor.example\n\nbecause:\n\n  User anna (anna@debtor.example) not listed in Domino Directory',
      'anna@debtor.example',
      '5.1.1',
      true,
    ],
    [
      'Gmail',
      `Return-Path: <>\nFrom: Mail Delivery Subsystem <mailer-daemon@googlemail.com>\n${US}\nSubject: Delivery Status Notification (Failure)`,
      'Delivery to the following recipient failed permanently:\n\n     anna@debtor.example\n\nTechnical details of permanent failure:\nDNS Error: Domain name not found\n\n----- Original message -----\n\nTo: tom@other.example',
      'anna@debtor.example',
      '5.1.2',
      true,
    ],
    [
      'Yahoo',
      `From: MAILER-DAEMON@yahoo.com\n${US}\nSubject: Failure Notice`,
      'Sorry, we were unable to deliver your message to the following address.\n\n<anna@debtor.example>:\nRemote host said:\n550 5.1.1 <anna@debtor.example>... User Unknown\n [RCPT_TO]\n\n--- Below this line is a copy of the message.',
      'anna@debtor.example',
      '5.1.1',
      true,
    ],
    [
      'IMail',
      `From: Postmaster <postmaster@mx.example.net>\n${US}\nSubject: Undeliverable Mail`,
      'User mailbox exceeds allowed size: anna@debtor.example\n\nOriginal message follows.',
      'anna@debtor.example',
      '5.2.2',
      false,
    ],
    [
      'GroupWise',
      `From: postmaster@mx.example.net\n${US}\nSubject: Message status - undeliverable`,
      'The message that you sent was undeliverable to the following:\n\tanna@debtor.example (user not found)\n',
      'anna@debtor.example',
      '5.1.1',
      true,
    ],
    [
      'MailMarshal',
      `From: Postmaster <postmaster@mx.example.net>\n${US}\nSubject: Undeliverable Mail`,
      'Your message:\n   From:    ar@creditor.example\n   Subject: Invoice 4711\nCould not be delivered because of\n\n550 5.1.1 User unknown\n\nThe following recipients were affected:\n    anna@debtor.example\n',
      'anna@debtor.example',
      '5.1.1',
      true,
    ],
    [
      'a German gateway',
      `${POSTMASTER}\nSubject: Unzustellbar: Rechnung 4711`,
      'Ihre Nachricht konnte nicht zugestellt werden an:\n\nanna@debtor.example\n\nDer Empfänger existiert nicht. 550 5.1.1',
      'anna@debtor.example',
      '5.1.1',
      true,
    ],
    [
      'a Japanese carrier',
      `From: Postmaster@ezweb.ne.jp\n${US}\nSubject: Mail System Error - Returned Mail`,
      'Each of the following recipients was rejected by a remote mail server.\n\n    Recipient: <anna@debtor.example>\n    >>> RCPT TO:<anna@debtor.example>\n    <<< 550 <anna@debtor.example>: User unknown',
      'anna@debtor.example',
      '5.1.1',
      true,
    ],
  ])('of %s', (_, headers, body, address, status, permanent) => {
    const verdict = verdictOn(headers, body);
    expect(verdict).toMatchObject({ class: 'undeliverable', kind: permanent ? 'hard' : 'soft' });
    expect(verdict.failedRecipients).toMatchObject([{ address, status, permanent }]);
  });

  it('of a delay', () => {
    const verdict = verdictOn(
      `${DAEMON}\nSubject: Warning: message 1GdV3O delayed 24 hours`,
      'This message was created automatically by mail delivery software.\nA message that you sent has not yet been delivered to one or more of its\nrecipients after more than 24 hours on the queue.\n\nThe address to which the message has not yet been delivered is:\n\n  anna@debtor.example\n\nNo action is required on your part. Delivery attempts will continue for some time.',
    );
    expect(verdict).toMatchObject({
      class: 'undeliverable',
      kind: 'delayed',
      failedRecipients: [{ address: 'anna@debtor.example', permanent: false }],
    });
  });

  it('without any address still have an entry', () => {
    const verdict = verdictOn(`${DAEMON}\nSubject: Returned mail`, 'Your message could not be delivered.');
    expect(verdict).toMatchObject({ class: 'undeliverable', failedRecipients: [{ address: null, permanent: false }] });
  });

  it('of a sending service in JSON', () => {
    const json = JSON.stringify({
      notificationType: 'Bounce',
      bounce: {
        bounceType: 'Permanent',
        bouncedRecipients: [
          { emailAddress: 'anna@debtor.example', status: '5.1.1', diagnosticCode: 'smtp; 550 5.1.1 user unknown' },
        ],
      },
    });
    expect(verdictOn(`From: no-reply@sns.amazonaws.com\n${US}\nSubject: AWS Notification Message`, json)).toMatchObject(
      {
        class: 'undeliverable',
        kind: 'hard',
        failedRecipients: [{ address: 'anna@debtor.example', status: '5.1.1', permanent: true }],
      },
    );
  });

  it('that ask the sender to prove itself are no failures', () => {
    expect(
      verdictOn(`${DAEMON}\nSubject: Re: Invoice`, 'Sender not pre-approved. Follow the instructions.'),
    ).toMatchObject({ class: 'automatic', kind: 'other' });
  });
});

/** Labels left alone: see test/mail/verdict.test.ts; `lhost-qmail-25` names two recipients of which its label has one. */
describe.skipIf(withoutDevData('labelled bounces'))('labelled bounces', () => {
  type Label = {
    file: string;
    class: string;
    atypical?: boolean;
    failed_recipients?: string[];
    reports?: { status: string; hardbounce: boolean }[];
  };
  const labels = (): Label[] =>
    readFileSync(devPath('bounces', 'labels.jsonl'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Label);

  it('keep recall, status, permanence and recipients', () => {
    const judged = labels()
      .filter((label) => !label.atypical)
      .map((label) => {
        const message = readMessageNow(readFileSync(devPath('bounces', label.file)));
        if ('unreadable' in message) throw new Error(`${label.file}: ${message.unreadable}`);
        return { label, verdict: judge(message, splitText(message), message.date?.iso.slice(0, 10) ?? null) };
      });
    const share = (of: typeof judged, good: (one: (typeof judged)[number]) => boolean): number =>
      of.filter(good).length / of.length;
    const bounces = judged.filter(({ label }) => label.class === 'bounce');
    const coded = bounces.filter(({ label }) =>
      label.reports?.some((r) => r.status !== '' && !/^[45]\.0\.9\d\d/.test(r.status)),
    );
    const addressed = bounces.filter(({ label }) => (label.failed_recipients ?? []).length > 0);
    expect(
      share(bounces, ({ verdict }) => verdict.class === 'undeliverable' && verdict.kind !== 'delayed'),
    ).toBeGreaterThanOrEqual(0.99);
    expect(
      share(
        coded,
        ({ label, verdict }) => label.reports?.some((r) => r.status === verdict.failedRecipients[0]?.status) === true,
      ),
    ).toBeGreaterThanOrEqual(0.95);
    expect(
      share(
        bounces.filter(({ label }) => label.reports),
        ({ label, verdict }) =>
          label.reports?.some((r) => r.hardbounce) === verdict.failedRecipients.some((r) => r.permanent),
      ),
    ).toBeGreaterThanOrEqual(0.94);
    expect(
      share(addressed, ({ label, verdict }) =>
        verdict.failedRecipients.some((r) =>
          label.failed_recipients?.some((one) => one.toLowerCase() === r.address?.toLowerCase()),
        ),
      ),
    ).toBeGreaterThanOrEqual(0.94);
    const others = judged.filter(({ label }) => label.class !== 'bounce' && label.class !== 'delay_notice');
    expect(others.filter(({ verdict }) => verdict.class === 'undeliverable').map(({ label }) => label.file)).toEqual(
      [],
    );
    expect(
      judged
        .filter(({ label, verdict }) => label.class === 'delay_notice' && verdict.kind !== 'delayed')
        .map(({ label }) => label.file),
    ).toEqual([]);
  });
});
