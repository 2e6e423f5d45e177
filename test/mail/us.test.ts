import { describe, expect, it } from 'vitest';
import type { Address, MailMessage } from '#server/mail/message.ts';
import { directionOf, forwardedBy, partiesOf } from '#server/mail/party.ts';
import { isUs, usOf } from '#server/mail/us.ts';

const us = usOf({
  addresses: ['Tom@Firm.com', 'shared@other.example'],
  domains: ['@firm.com', 'tom2@elsewhere.example'],
});
const at = (address: string, name = ''): Address => ({ address, name });

function mail(from: Address | null, to: string[], more: Partial<MailMessage> = {}): MailMessage {
  return {
    messageId: null,
    inReplyTo: [],
    references: [],
    subject: '',
    author: from,
    from: from ? [from] : [],
    sender: [],
    replyTo: [],
    to: to.map((a) => at(a)),
    cc: [],
    bcc: [],
    returnPath: null,
    date: null,
    receivedAt: null,
    headers: [],
    text: '',
    html: null,
    attachments: [],
    reports: [],
    embedded: [],
    contentType: { type: 'text/plain', params: {} },
    size: 0,
    defects: [],
    ...more,
  };
}

describe('isUs', () => {
  it.each([
    ['TOM@firm.COM', true],
    ['anyone@firm.com', true],
    ['x@mail.firm.com', true],
    ['shared@other.example', true],
    ['someone@other.example', false],
    ['tom2@elsewhere.example', true],
    ['x@notfirm.com', false],
    ['', false],
  ])('%j is %s', (address, expected) => {
    expect(isUs(address, us)).toBe(expected);
  });
});

describe('directionOf', () => {
  it.each([
    ['an outsider', mail(at('a@x.example'), ['tom@firm.com']), 'inbound'],
    ['one of us to an outsider', mail(at('tom@firm.com'), ['a@x.example']), 'outbound'],
    ['everybody us', mail(at('tom@firm.com'), ['eve@firm.com']), 'internal'],
    ['us to undisclosed recipients', mail(at('tom@firm.com'), []), 'outbound'],
    ['nobody readable', mail(null, ['tom@firm.com']), 'inbound'],
  ])('%s', (_, message, expected) => {
    expect(directionOf(message, us)).toBe(expected);
  });

  it('takes a forward inside the house for the outsider’s mail', () => {
    const split = {
      forwarded: [{ from: at('a@x.example', 'Ann'), to: [], cc: [], subject: null, date: null, text: '' }],
    };
    const message = mail(at('tom@firm.com'), ['eve@firm.com']);
    expect(directionOf(message, us, split)).toBe('inbound');
    expect(forwardedBy(message, us, split)?.address).toBe('tom@firm.com');
    expect(partiesOf(message, split, us)).toEqual([{ address: 'a@x.example', name: 'Ann', roles: ['forwarded'] }]);
  });

  it('sees the sender behind a group of ours that rewrites From', () => {
    const message = mail(at('invoices@firm.com', "'Ann' via Invoices"), ['invoices@firm.com'], {
      headers: [['x-original-from', 'Ann <ann@x.example>']],
    });
    expect(directionOf(message, us)).toBe('inbound');
    expect(partiesOf(message, { forwarded: [] }, us)[0]).toMatchObject({ address: 'ann@x.example' });
  });

  it('lets a ledger contact under our own domain be an outsider', () => {
    const message = mail(at('lee@firm.com'), ['tom@firm.com']);
    expect(directionOf(message, us, { forwarded: [] }, (a) => a === 'lee@firm.com')).toBe('inbound');
  });
});
