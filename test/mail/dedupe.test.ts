import { describe, expect, it } from 'vitest';
import { dedupeKey } from '#server/mail/dedupe.ts';
import { hash128 } from '#server/mail/hash.ts';
import { readMessageNow } from '#server/mail/mime.ts';

function keyOf(header: string, body = 'hello'): string {
  const message = readMessageNow(new TextEncoder().encode(`${header}\n\n${body}`));
  if ('unreadable' in message) throw new Error(message.unreadable);
  return dedupeKey(message);
}

describe('dedupeKey', () => {
  const base = 'Message-ID: <a@x>\nFrom: ann@x.com\nDate: Thu, 22 Aug 2002 18:26:25 +0700\nSubject: Invoice';

  it('is the same for copies that took different ways', () => {
    expect(keyOf(`Received: by somebody\n${base}`, 'with a footer')).toBe(keyOf(base));
    expect(keyOf(base.replace('Subject: ', 'Subject: [list] '))).toBe(keyOf(base));
    expect(keyOf(base.replace('18:26:25 +0700', '11:26:25 +0000'))).toBe(keyOf(base));
  });

  it('differs where one id stands on several mails', () => {
    const others = [base.replace('ann@', 'bob@'), base.replace('2002', '2003'), base.replace('Invoice', 'Invoice 2')];
    expect(new Set([base, ...others].map((header) => keyOf(header))).size).toBe(4);
  });

  it('rests on the content where there is no id', () => {
    const without = base.replace('Message-ID: <a@x>\n', '');
    expect(keyOf(without)).toBe(keyOf(without));
    expect(keyOf(without)).not.toBe(keyOf(without, 'other'));
  });

  it('keeps parts apart', () => {
    expect(hash128(['ab', 'c'])).not.toBe(hash128(['a', 'bc']));
    expect(hash128(['ab', 'c'])).toMatch(/^[0-9a-f]{32}$/);
    const many = new Set(Array.from({ length: 20_000 }, (_, i) => hash128([String(i)])));
    expect(many.size).toBe(20_000);
  });
});
