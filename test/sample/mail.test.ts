import { describe, expect, it } from 'vitest';
import { messagesOf, type SampleMessage } from './messages.ts';
import { generateSample } from '#server/sample/generate.ts';

const TODAY = '2026-11-20';
const sample = generateSample({ today: TODAY });
const messages = await messagesOf(sample);
const header = (message: SampleMessage, name: string): string =>
  message.email.headers.find((h) => h.key === name)?.value ?? '';
const addresses = (message: SampleMessage): string[] =>
  [message.email.from, ...(message.email.to ?? []), ...(message.email.cc ?? [])].map((party) => party?.address ?? '');
const from = (message: SampleMessage): string => message.email.from?.address ?? '';
const text = (message: SampleMessage): string => message.email.text ?? '';

describe('the sample mailboxes', () => {
  it('are four, with 250 to 360 messages in all, some of them in several', () => {
    expect(sample.mailboxes.map((box) => box.fileName)).toEqual([
      'tom.achterberg.mbox',
      'marlene.ostrowski.mbox',
      'elodie.vasseur.mbox',
      'ar.mbox',
    ]);
    expect(messages.length).toBeGreaterThanOrEqual(250);
    expect(messages.length).toBeLessThanOrEqual(360);
    expect(messages.some((message) => message.boxes.length > 1)).toBe(true);
  });

  it('hold messages that parse, with sender, recipient, date, subject and text', () => {
    for (const message of messages) {
      expect(message.email.messageId).toMatch(/^<[^<>@\s]+@(?:[a-z0-9.-]+\.example|example\.org)>$/);
      expect(from(message)).toContain('@');
      expect(message.email.to?.length ?? 0).toBeGreaterThan(0);
      expect(message.email.subject ?? '').not.toBe('');
      expect(text(message).trim().length).toBeGreaterThan(20);
      expect(header(message, 'date')).toMatch(
        /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d [+-]\d{4}$/,
      );
      expect(message.at).toBeLessThan(Date.parse(`${TODAY}T06:30:00Z`));
    }
  });

  it('leave no field unfilled and no line too long', () => {
    for (const message of messages) {
      expect(`${message.email.subject}${text(message)}`).not.toMatch(/\{[A-Za-z]\w*(\.\w)?\}|undefined|NaN|\[object/);
      expect(message.raw.split('\n').every((line) => line.length <= 998)).toBe(true);
    }
  });

  it('answer only messages that are there and older', () => {
    const byId = new Map(messages.map((message) => [message.email.messageId, message]));
    const answers = messages.filter((message) => message.email.inReplyTo);
    expect(answers.length).toBeGreaterThan(100);
    for (const answer of answers) {
      const parent = byId.get(answer.email.inReplyTo ?? '');
      expect(parent).toBeDefined();
      expect(parent?.at ?? Infinity).toBeLessThan(answer.at);
      const references = (answer.email.references ?? '').split(/\s+/);
      expect(references.at(-1)).toBe(answer.email.inReplyTo);
      expect(references.every((id) => byId.has(id))).toBe(true);
    }
  });

  it('use reserved domains and fictional telephone numbers alone', () => {
    const hosts = messages.flatMap((message) => [
      ...(`${message.raw.replaceAll('=\n', '')} ${message.email.html ?? ''} ${text(message)}`.match(
        /(?:@|:\/\/)[A-Za-z0-9.-]+\.[A-Za-z]+/g,
      ) ?? []),
    ]);
    const strays = hosts.filter((host) => !/\.example$|@example\.(?:org|com|net)$/.test(host));
    expect(strays).toEqual([]);
    const phones = messages.flatMap((message) => text(message).match(/\+\d[\d ]{8,}\d/g) ?? []);
    expect(phones.length).toBeGreaterThan(100);
    expect(
      phones.filter(
        (phone) =>
          !/^\+(49 30 23125 \d{3}|44 20 7946 0\d{3}|33 1 99 00 \d\d \d\d|1 202 555 01\d\d|353 20 91\d 0\d{3})/.test(
            phone,
          ),
      ),
    ).toEqual([]);
  });

  it('come in three languages, two charsets, and the ways of several mail programs', () => {
    const all = messages.map((message) => message.raw);
    const signs = [
      /^Subject: =\?iso-8859-1\?Q\?/m,
      /=\?UTF-8\?B\?/,
      /charset="iso-8859-1"/,
      /Content-Transfer-Encoding: 8bit/,
      /MsoNormal/,
      /gmail_quote/,
      /multipart\/mixed/,
      /application\/pdf/,
      /image\/png/,
      /^Date: .* -0[4-8]00$/m,
      /^Date: .* \+0[012]00$/m,
    ];
    expect(signs.filter((sign) => !all.some((raw) => sign.test(raw)))).toEqual([]);
    for (const word of ['Zahlungserinnerung', 'Relance', 'Payment reminder'])
      expect(messages.some((m) => m.email.subject?.includes(word))).toBe(true);
  });
});

describe('the promised kinds of mail', () => {
  const having = (test: (message: SampleMessage) => boolean): number => messages.filter(test).length;

  it('are there', () => {
    expect(
      having((m) => header(m, 'auto-submitted') === 'auto-replied' && /^(Automat|Réponse)/.test(m.email.subject ?? '')),
    ).toBeGreaterThan(3);
    expect(having((m) => /report-type=delivery-status/.test(m.raw) && /^Status: 5\.1\.1$/m.test(m.raw))).toBe(2);
    expect(having((m) => /X-MS-Exchange-Message-Is-Ndr/.test(m.raw))).toBe(1);
    expect(having((m) => /^Action: delayed$/m.test(m.raw))).toBe(1);
    expect(having((m) => from(m) === 'noreply@payables-hub.example')).toBeGreaterThan(5);
    expect(
      having((m) => m.email.attachments.some((file) => /Remittance|Zahlungsavis|Avis_de/.test(file.filename ?? ''))),
    ).toBeGreaterThan(10);
    expect(having((m) => /insolvenz@/.test(from(m)))).toBe(1);
    expect(having((m) => from(m).endsWith('getreibe.example'))).toBe(1);
    expect(having((m) => (m.email.subject ?? '').startsWith('=HYPERLINK('))).toBe(1);
    expect(having((m) => /track\.halyard-robotics\.example/.test(m.email.html ?? ''))).toBe(1);
    expect(having((m) => (m.email.subject ?? '').startsWith('WG: '))).toBe(1);
    expect(having((m) => from(m) === 'ap@northgate-sharedservices.example' && !/HP-/.test(text(m)))).toBe(2);
  });

  it('include mail of the house that concerns no customer', () => {
    const internal = having((m) => addresses(m).every((address) => address.endsWith('@hallbrueck.example')));
    expect(internal).toBeGreaterThan(5);
    expect(having((m) => /newsletter@|@example\.org|kantine|praxis|talent/.test(from(m)))).toBeGreaterThan(6);
  });
});
