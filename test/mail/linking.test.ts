import { describe, expect, it } from 'vitest';
import type { LinkOutcome, ThreadKnowledge } from '#server/mail/linking-types.ts';
import { buildIndex } from '#server/mail/linking-index.ts';
import { lookupKeys, weigh } from '#server/mail/linking.ts';
import type { Address, ForwardedMessage, MailMessage, SplitText } from '#server/mail/message.ts';
import { findTokens } from '#server/mail/references.ts';
import { usOf } from '#server/mail/us.ts';

const us = usOf({ addresses: ['tom@our-firm.com', 'ar@our-firm.com'], domains: ['our-firm.com'] });

const accounts = [
  { id: 'acme', name: 'Acme Tooling Ltd' },
  { id: 'bolt', name: 'Bolt Maschinenbau GmbH' },
  { id: 'north', name: 'Crown North', parentId: 'crown' },
  { id: 'south', name: 'Crown South', parentId: 'crown' },
  { id: 'crown', name: 'Crown Group plc' },
  { id: 'sister', name: 'Our Sister Co' },
  { id: 'free', name: 'Jane Doe Interiors' },
];
const contacts = [
  { accountId: 'acme', address: 'joe@acmetooling.com' },
  { accountId: 'bolt', address: 'petra@bolt-maschinenbau.de' },
  { accountId: 'north', address: 'ap@crowngroup.com' },
  { accountId: 'south', address: 'ap@crowngroup.com' },
  { accountId: 'acme', address: 'books@accountants.example' },
  { accountId: 'bolt', address: 'books@accountants.example' },
  { accountId: 'sister', address: 'lee@our-firm.com' },
  { accountId: 'free', address: 'jane.doe@gmail.com' },
];
const invoice = (number: string, accountId: string, poNumber: string | null = null) => ({
  id: number,
  kind: 'invoice' as const,
  number,
  accountId,
  poNumber,
});
const documents = [
  invoice('INV-2041', 'acme', 'PO-77001'),
  invoice('INV-2042', 'acme'),
  invoice('INV-3001', 'bolt'),
  invoice('INV-4001', 'north'),
  invoice('7001', 'acme'),
  invoice('7001', 'bolt'),
  invoice('88', 'bolt'),
];
const index = buildIndex(accounts, contacts, documents);

type Draft = {
  from: string;
  to?: string[];
  cc?: string[];
  replyTo?: string[];
  name?: string;
  subject?: string;
  text?: string;
  quoted?: string;
  signature?: string;
  attachments?: string[];
  forwarded?: Partial<ForwardedMessage>[];
  thread?: Partial<ThreadKnowledge>;
  rejections?: { address: string; accountId: string }[];
  bankChange?: boolean;
};

const at = (address: string, name = ''): Address => ({ name, address });

function messageOf(draft: Draft): MailMessage {
  const author = at(draft.from, draft.name);
  return {
    messageId: 'x@y',
    inReplyTo: [],
    references: [],
    subject: draft.subject ?? '',
    author,
    from: [author],
    sender: [],
    replyTo: (draft.replyTo ?? []).map((a) => at(a)),
    to: (draft.to ?? ['ar@our-firm.com']).map((a) => at(a)),
    cc: (draft.cc ?? []).map((a) => at(a)),
    bcc: [],
    returnPath: null,
    date: null,
    receivedAt: null,
    headers: [],
    text: draft.text ?? '',
    html: null,
    attachments: (draft.attachments ?? []).map((name) => ({
      name,
      type: 'application/pdf',
      size: 1,
      inline: false,
      contentId: null,
    })),
    reports: [],
    embedded: [],
    contentType: { type: 'text/plain', params: {} },
    size: 1,
    defects: [],
  };
}

function splitOf(draft: Draft): SplitText {
  const forwarded = (draft.forwarded ?? []).map((f) => ({
    from: null,
    to: [],
    cc: [],
    subject: null,
    date: null,
    text: '',
    ...f,
  }));
  return { newText: draft.text ?? '', quotedText: draft.quoted ?? '', signature: draft.signature ?? '', forwarded };
}

function outcomeOf(draft: Draft): LinkOutcome {
  const message = messageOf(draft);
  const split = splitOf(draft);
  const tokens = findTokens({ ...split, subject: message.subject, attachmentNames: draft.attachments ?? [] });
  const known = { ...index.lookup(lookupKeys(message, split, tokens, us)), rejections: draft.rejections ?? [] };
  const thread = { accounts: [], bouncedOriginal: [], ourReference: [], ...draft.thread };
  return weigh({
    message,
    split,
    tokens,
    us,
    known,
    thread,
    says: draft.bankChange ? [{ intent: 'payment_details_change' }] : [],
  });
}

function told(draft: Draft): string {
  const { outcome, accounts } = outcomeOf(draft);
  return `${outcome} ${accounts
    .map((a) => a.accountId)
    .sort()
    .join(' ')}`.trim();
}

describe('what links', () => {
  it.each<[string, Draft, string]>([
    ['a contact address', { from: 'Joe@AcmeTooling.com' }, 'linked acme'],
    ['the customer in Cc of a third party', { from: 'lawyer@gmail.com', cc: ['joe@acmetooling.com'] }, 'linked acme'],
    ['the addressee of our own mail', { from: 'tom@our-firm.com', to: ['petra@bolt-maschinenbau.de'] }, 'linked bolt'],
    ['Reply-To', { from: 'noreply@portal.example', replyTo: ['petra@bolt-maschinenbau.de'] }, 'linked bolt'],
    ['a free-mail contact', { from: 'jane.doe@gmail.com' }, 'linked free'],
    ['another free-mail address', { from: 'john.doe@gmail.com' }, 'none'],
    ['an invoice number from a stranger', { from: 'x@elsewhere.example', text: 'We paid INV-3001.' }, 'linked bolt'],
    [
      'numbers of two accounts',
      { from: 'x@elsewhere.example', text: 'Remittance for INV-2041 and INV-3001' },
      'linked acme bolt',
    ],
    [
      'numbers of two accounts by a contact of one',
      { from: 'joe@acmetooling.com', text: 'Paid: INV-2041, INV-3001' },
      'linked acme bolt',
    ],
    ['a short number without a word', { from: 'x@elsewhere.example', text: 'it is 88 degrees' }, 'none'],
    ['a short number beside the word', { from: 'x@elsewhere.example', text: 'Rechnung Nr. 88' }, 'linked bolt'],
    ['a purchase order', { from: 'x@elsewhere.example', text: 'your PO 77001' }, 'linked acme'],
    ['an attachment name', { from: 'x@elsewhere.example', attachments: ['INV-3001.pdf'] }, 'linked bolt'],
    ['the domain', { from: 'new.person@mail.acmetooling.com' }, 'linked acme'],
    ['the thread', { from: 'x@elsewhere.example', thread: { accounts: ['bolt'] } }, 'linked bolt'],
    ['a thread about two', { from: 'x@elsewhere.example', thread: { accounts: ['acme', 'bolt'] } }, 'linked acme bolt'],
    [
      "a bounce's original",
      { from: 'mailer-daemon@elsewhere.example', thread: { bouncedOriginal: ['acme'] } },
      'linked acme',
    ],
    ['a colleague who is a contact (intercompany)', { from: 'lee@our-firm.com' }, 'linked sister'],
    ['mail to a colleague who is a contact', { from: 'tom@our-firm.com', to: ['lee@our-firm.com'] }, 'linked sister'],
    ['colleagues among themselves', { from: 'tom@our-firm.com', text: 'INV-2041 is late' }, 'none'],
    [
      'a forward by a colleague',
      { from: 'tom@our-firm.com', forwarded: [{ from: at('petra@bolt-maschinenbau.de') }] },
      'linked bolt',
    ],
    ['a contact shared under one parent', { from: 'ap@crowngroup.com' }, 'linked crown'],
    ['the same naming one child', { from: 'ap@crowngroup.com', text: 'INV-4001 is paid' }, 'linked north'],
    ['a domain shared under one parent', { from: 'someone@crowngroup.com' }, 'linked crown'],
    ['a shared contact whose number decides', { from: 'books@accountants.example', text: 'INV-3001' }, 'linked bolt'],
    [
      'a number of two accounts from a contact of one',
      { from: 'joe@acmetooling.com', text: 'invoice 7001' },
      'linked acme',
    ],
  ])('%s', (_, draft, expected) => {
    expect(told(draft)).toBe(expected);
  });
});

describe('what a person decides', () => {
  it.each<[string, Draft, string]>([
    [
      'a contact of one naming only the other',
      { from: 'joe@acmetooling.com', text: 'about INV-3001' },
      'candidates acme bolt',
    ],
    [
      'a thread of one, a contact of the other',
      { from: 'petra@bolt-maschinenbau.de', thread: { accounts: ['acme'] } },
      'candidates acme bolt',
    ],
    [
      'contacts of two accounts',
      { from: 'joe@acmetooling.com', cc: ['petra@bolt-maschinenbau.de'] },
      'candidates acme bolt',
    ],
    ['a shared contact without a parent', { from: 'books@accountants.example' }, 'candidates acme bolt'],
    ['a number that two accounts bear', { from: 'x@elsewhere.example', text: 'invoice 7001' }, 'candidates acme bolt'],
    ['a company name alone', { from: 'x@elsewhere.example', name: 'Bolt Maschinenbau' }, 'candidates bolt'],
    [
      'a name in the signature',
      { from: 'x@elsewhere.example', signature: 'Jo\nAcme Tooling Limited' },
      'candidates acme',
    ],
  ])('%s', (_, draft, expected) => {
    expect(told(draft)).toBe(expected);
  });

  it('keeps the evidence of each candidate', () => {
    const { accounts } = outcomeOf({ from: 'joe@acmetooling.com', text: 'about INV-3001' });
    expect(accounts.find((a) => a.accountId === 'bolt')?.evidence).toEqual([
      { kind: 'invoice_number', band: 'certain', detail: 'INV-3001' },
    ]);
    expect(accounts.find((a) => a.accountId === 'acme')?.evidence).toEqual([
      { kind: 'contact', band: 'certain', detail: 'joe@acmetooling.com' },
    ]);
  });
});

describe('rejections, quotations and red flags', () => {
  it('takes a rejection for a counter-example', () => {
    expect(
      told({ from: 'joe@acmetooling.com', rejections: [{ address: 'joe@acmetooling.com', accountId: 'acme' }] }),
    ).toBe('none');
    expect(
      told({
        from: 'books@accountants.example',
        rejections: [{ address: 'books@accountants.example', accountId: 'bolt' }],
      }),
    ).toBe('linked acme');
  });

  it('does not count a number in quoted text as named, but lets it support', () => {
    const draft: Draft = { from: 'books@accountants.example', text: 'ok', quoted: 'please pay INV-3001' };
    expect(told(draft)).toBe('linked bolt');
    expect(outcomeOf(draft).invoices).toEqual([{ invoiceId: 'INV-3001', accountId: 'bolt', quoted: true }]);
    expect(told({ from: 'x@elsewhere.example', quoted: 'please pay INV-3001' })).toBe('candidates bolt');
  });

  it.each([
    ['one letter more', 'joe@acmetoolings.com'],
    ['a look-alike letter', 'joe@acmetoo1ing.com'],
    ['a word added', 'joe@acmetooling-payments.com'],
    ['letters swapped', 'joe@acmetoolnig.com'],
    ['.co for .com', 'joe@acmetooling.co'],
  ])('flags a look-alike domain and does not link by it: %s', (_, from) => {
    const { outcome, flags } = outcomeOf({ from });
    expect(outcome).toBe('none');
    expect(flags).toEqual([{ code: 'look_alike_domain', params: { domain: from.slice(4), like: 'acmetooling.com' } }]);
  });

  it('flags a look-alike of a domain that an umlaut hides', () => {
    expect(outcomeOf({ from: 'joe@xn--acmetling-47aa.com' }).flags.map((f) => f.code)).toEqual(['look_alike_domain']);
  });

  it('does not link by domain when bank details change', () => {
    const outcome = outcomeOf({ from: 'new.person@acmetooling.com', bankChange: true });
    expect(outcome.outcome).toBe('candidates');
    expect(outcome.flags).toEqual([{ code: 'bank_details_changed', params: {} }]);
  });

  it('names the invoices of the linked accounts', () => {
    expect(
      outcomeOf({ from: 'joe@acmetooling.com', text: 'INV-2041 and invoice 7001' }).invoices.map((i) => [
        i.invoiceId,
        i.accountId,
      ]),
    ).toEqual([
      ['INV-2041', 'acme'],
      ['7001', 'acme'],
    ]);
  });
});

describe('lookupKeys', () => {
  it('asks for outsiders and for colleagues, never for our mailboxes, and leaves free mail out of domains', () => {
    const message = messageOf({
      from: 'A@Sub.Example.co.uk',
      cc: ['tom@our-firm.com', 'lee@our-firm.com', 'b@gmail.com'],
    });
    const keys = lookupKeys(message, splitOf({ from: '' }), [], us);
    expect(keys.addresses).toEqual(['a@sub.example.co.uk', 'lee@our-firm.com', 'b@gmail.com']);
    expect(keys.domains).toEqual(['example.co.uk']);
  });
});
